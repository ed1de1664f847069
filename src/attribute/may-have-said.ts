import type { Subject } from './clause.ts'
import type { Cue } from './find-cues.ts'
import type { Passage } from './passage.ts'
import { phraseAt } from './phrase-at.ts'

/** An infinitive that was carried out: “telephoned the agency **to say**”, “went on to add”, “was first to admit”, “was forced to concede”. */
export function isSaidAllTheSame(passage: Passage, infinitive: number): boolean {
  const to = beforeTime(passage, infinitive)
  const before = passage.items[to - 1]?.lower ?? ''
  if (/^(?:quick|swift|first|forced|obliged|compelled)$/.test(before)) return true
  // “had this to say: …”
  const [verb, object] = passage.items.slice(Math.max(0, infinitive - 2), infinitive)
  if (/^(?:had|has)$/.test(verb?.lower ?? '') && object?.lower === 'this') return true
  if (/^(?:touch|contact)$/.test(before) && /^(?:in|into)$/.test(passage.items[to - 2]?.lower ?? ''))
    return true
  if (/^(?:forward|out|air|television|tv|radio|stage|podium|telegram|twitter)$/.test(before)) {
    const verb = passage.items
      .slice(Math.max(0, to - 5), to - 1)
      .some(({ lower }) => tookTheFloor.test(lower))
    if (verb) return true
  }
  // “went so far as to say”
  if (before === 'as' && passage.items[to - 2]?.lower === 'far') return true
  if (before === 'on' && /^(?:go|goes|went|gone|going)$/.test(passage.items[to - 2]?.lower ?? '')) return true
  for (let at = to - 1; at >= Math.max(0, to - 6); at--) {
    if (/[,:;.LKW]/.test(passage.codes[at]!)) return false
    // “called **for** a law to add”
    if (/^us(?:e|es|ed|ing)$/.test(passage.items[at]!.lower)) return occasions.test(before)
    if (/[VEG]/.test(passage.codes[at]!))
      return messengers.test(passage.items[at]!.lower) && !/^(?:for|on)$/.test(passage.items[at + 1]!.lower)
  }
  return false
}

/** “came forward | this week | to say”: the item behind what stands before a time. */
function beforeTime({ codes, items }: Passage, end: number): number {
  let at = end
  while (codes[at - 1] === 'Y' || times.test(items[at - 1]?.lower ?? '')) at--
  return at < end && codes[at - 1] === 'I' ? at - 1 : at
}

const times =
  /^(?:this|last|the|next|same|day|week|weekend|month|year|morning|afternoon|evening|night|later)$/

/** “**came** forward to say”, “**went** on television to deny”, “**took** to the stage to announce”. */
const tookTheFloor =
  /^(?:come|comes|came|coming|go|goes|went|gone|take|takes|took|taken|taking|spoke|appeared)$/

/** “used **a speech** to accuse the army” */
const occasions =
  /^(?:address|appearance|briefing|chance|column|conference|hearing|interview|letter|meeting|message|occasion|opportunity|platform|podium|post|rally|sermon|session|speech|statement|visit)$/

/** Verbs of sending word: the saying came with it. */
const messengers =
  /^(?:(?:tele)?phon(?:ed|es|ing)|call(?:ed|s|ing)|rang|rings|ringing|wrote|writes|writing|e-?mail(?:ed|s|ing)|text(?:ed|s|ing)|cabl(?:ed|es|ing)|radioed|radios|contact(?:ed|s|ing))$/

/** “The crew found the door was locked”, “the findings underscore the risk”: who finds without a “that” says nothing, but an inquiry does. */
export function findsNothingSaid(passage: Passage, cue: Cue, subject: Subject, limit: number): boolean {
  const next = passage.items[cue.range.end]?.lower ?? ''
  // “they thought about washing”
  if (cue.row.lemma === 'think' && /^(?:about|of)$/.test(next)) return true
  if (cue.row.lemma === 'blame' && /^(?:\w+sel(?:f|ves)|nobody|no)$/.test(next)) return true
  const phrase = phraseAt(passage, cue.range.end)
  if (cue.row.lemma === 'post' && phrase && /^[DCJ$]/.test(passage.codes[phrase.start]!))
    return results.has(passage.items[phrase.end - 1]!.lower)
  if (isOnlySeen(passage, cue, subject)) return true
  // “The app works by revealing how much you spent”
  if (
    cue.row.lemma === 'reveal' &&
    passage.codes[cue.range.start] === 'G' &&
    /^(?:how|what|why|where|who|which)$/.test(next)
  )
    return true
  if (cue.row.lemma !== 'find') return false
  const that = passage.codes.slice(cue.range.end, limit).search(/[IV]/)
  if (that >= 0 && passage.items[cue.range.end + that]!.lower === 'that') return false
  return !passage.items.slice(subject.start, subject.end).some(({ lower }) => finders.has(lower))
}

/** “The findings underscore the risk”, “the raid suggests a change of plan”, “the debate promised to be long”: what is seen in a thing, nobody says. */
function isOnlySeen(passage: Passage, { row }: Cue, subject: Subject): boolean {
  if (!seenAsWell.test(row.lemma) || subject.rule === 'subject.name-in-apposition') return false
  const phrase = [...passage.phrases.to.values()].find(({ end }) => end > subject.start)
  return (
    phrase !== undefined && phrase.end <= subject.end && evidence.test(passage.items[phrase.end - 1]!.lower)
  )
}

/** Verbs of which things are the subject as well. */
const seenAsWell =
  /^(?:confirm|contradict|demand|highlight|imply|indicate|point to|predict|promise|refute|reveal|signal|speak of|suggest|tell|threaten|underline|underscore|warn)$/

/** Evidence, events and other things that say nothing of themselves; a report, a letter or a poll does. */
const evidence =
  /^(?:absence|age|anger|arrival|arrests?|attacks?|attitude|behaviou?r|blasts?|bombings?|breach|burns|case|cases|change|changes|choice|clashes|clues|collapse|conduct|conflict|crisis|damage|data|debate|debris|decision|delays?|departure|development|developments|discovery|drop|economy|effort|efforts|election|episode|events?|evidence|examples?|experience|experiments?|fact|facts|failure|failures|fall|fighting|findings|fire|fires|flood|floods|footage|fragments|gesture|growth|history|images?|incidents?|increase|injuries|inventory|killings?|lack|language|launch|loss|losses|markings?|measurements?|move|moves|movements?|offensive|outbreak|outcome|pace|pattern|patterns|performance|photographs?|photos|pictures?|policy|position|presence|pressure|prices|progress|protests?|queues?|raids?|readings|rebuff|rebuke|record|records|recovery|reforms|response|results?|rise|rout|samples|scale|shelling|shift|shooting|signals?|signs?|silence|site|situation|size|smiles?|smoke|spread|storms?|strikes?|success|symptoms|system|tensions?|tests?|timing|tone|traces|tracks|trend|trends|turnout|use|variation|victory|videos?|violence|visit|vote|war|weakness|wear|weather|website|win|wording|wounds|wreckage)$/

/** What a company posts: “posted a gain in sales”. */
const results = new Set(
  'decline drop earnings fall figures gain gains growth loss losses profit profits record results revenue revenues rise sales'.split(
    ' ',
  ),
)

const finders = new Set(
  'audit auditors board commission committee court inquiry inquest investigation investigators judge jury mission ombudsman panel poll report researchers review scientists study survey tribunal watchdog'.split(
    ' ',
  ),
)
