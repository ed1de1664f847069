import type { Range } from '../text/index.ts'
import { accordingTo, findAccording } from './according-to.ts'
import { accountTurns, byAccount } from './by-account.ts'
import { citedByMedium, isMedium } from './cited-by-medium.ts'
import { isModal, isNegated, isPassive, type Subject, subjectBefore } from './clause.ts'
import { colonSpeaker } from './colon-speaker.ts'
import { type Content, contentAfter, opensThat, takesMessage } from './content.ts'
import { verbsByForm } from './cue-lexicon.ts'
import { type Cue, findCues } from './find-cues.ts'
import {
  cleft,
  contentAround,
  opening,
  opensAClause,
  reducedRelative,
  relativeGap,
  relativeObject,
  resumption,
  tellsParticiple,
} from './inserted-source.ts'
import { relation } from './make-relation.ts'
import { findsNothingSaid, isSaidAllTheSame } from './may-have-said.ts'
import { nominalRelations } from './nominal-cues.ts'
import type { Passage } from './passage.ts'
import { passiveRelation } from './passive.ts'
import { phraseAt, tailEnd } from './phrase-at.ts'
import { quotedThrough } from './quoted-through.ts'
import type { MissedRange, PassageRelations, Relation } from './relation.ts'
import { clauseStart, closesSentence, contentBefore, sourceEnd } from './trailing-source.ts'

/** Find who is said to say what in one passage.
 *
 *  Each reporting verb is given its subject on the left or, inverted, on its right, and its content behind or before it; a content
 *  ends where the next verb of reporting begins that is not inside it. Empty where no cue stands. Never throws. */
export function findRelations(passage: Passage): PassageRelations {
  const relations: Relation[] = []
  const missed: MissedRange[] = []
  const turns = accountTurns(passage)
  const cues = findCues(passage).filter(
    ({ range }) => !turns.some((turn) => turn.range.start <= range.start && range.end <= turn.range.end),
  )
  const beforeClause = cues.filter(
    (cue) => cue.row.frames.includes('clause') && !takesMessage(passage, cue.range.end),
  )
  const verbs = {
    all: new Set(cues.flatMap((cue) => [cue.group.start, cue.range.start])),
    beforeClause: new Set(beforeClause.map((cue) => cue.range.start)),
  }
  const according = findAccording(passage)
  const subjects = cues.map(
    (cue) => subjectBefore(passage, cue.group.start, verbs) ?? subjectOfMainClause(passage, cue),
  )
  for (const [index, cue] of cues.entries()) {
    const reason = notAsserted(passage, cue)
    if (reason === 'skip') continue
    if (reason) {
      missed.push({ cue: cue.range, reason })
      continue
    }
    const subject = invertedSpeaker(passage, cue, relations) ?? subjects[index] ?? null
    const whole = contentLimit(passage, cues, subjects, index, according)
    const limit = subject?.rule === 'subject.of-main-clause' ? subject.start - 1 : whole
    const inverted = invertedRelation(passage, cue, subject, relations)
    const nobody = inverted ? null : saidByNobody(passage, cue, subject)
    if (nobody) {
      missed.push({ cue: cue.range, reason: nobody })
      continue
    }
    const relation = inverted ?? plainRelation(passage, cue, subject, limit, relations)
    if (relation && carriers.has(cue.row.lemma) && quotesAsSaying(passage, cue.range.end))
      relations.push({ ...relation, carries: true })
    else if (relation) relations.push(relation)
    else if (!/^(?:hear|learn)$/.test(cue.row.lemma))
      missed.push({ cue: cue.range, reason: subject ? 'no content found' : 'no source found' })
  }
  for (const found of nominalRelations(passage)) {
    if ('reason' in found) missed.push(found)
    else relations.push(found)
  }
  const spoken = colonSpeaker(passage)
  if (spoken) relations.push(relationOfColon(spoken))
  const sourced = [...accordingTo(passage, according, relations), ...byAccount(passage, turns, relations)]
  const all = quotedThrough(passage, citedByMedium(passage, [...sourced, ...relations]))
  return { relations: all.sort((a, b) => a.cue.start - b.cue.start), missed }
}

/** “**Citing a lack of pilots,** the port closed the strait”: who speaks is the subject of the clause behind the participle's. */
function subjectOfMainClause(passage: Passage, cue: Cue): Subject | null {
  if (cue.range.start > 1 || passage.codes[cue.range.start] !== 'G') return null
  const comma = passage.codes.indexOf(',', cue.range.end)
  const phrase = comma < 0 ? null : phraseAt(passage, comma + 1)
  if (!phrase || phrase.start >= passage.items.length) return null
  const end = tailEnd(passage, phrase.end, passage.items.length)
  return /^R*V/.test(passage.codes.slice(end))
    ? { start: phrase.start, end, rule: 'subject.of-main-clause' }
    : null
}

function relationOfColon({ source, colon, content }: NonNullable<ReturnType<typeof colonSpeaker>>): Relation {
  return {
    source,
    cue: { start: colon, end: colon + 1 },
    content: [content],
    stance: 'asserts',
    relay: 'neutral',
    lemma: ':',
    opensBlock: false,
    rule: 'cue.colon content.after-colon',
    confidence: 0.6,
  }
}

/** Why a reporting verb asserts nothing here; `skip` where it is no verb of reporting at all. */
function notAsserted(passage: Passage, cue: Cue): string | null {
  const { group, range } = cue
  if (isNegated(passage, group))
    return cue.row.stance === 'denies' && !outrightDenials.has(cue.row.lemma)
      ? null
      : 'negated: it was not said'
  const code = passage.codes[range.start]
  if (code === 'B' && passage.codes[range.start - 1] === 'T' && !isSaidAllTheSame(passage, range.start - 1))
    return cue.row.stance === 'declines' ? 'skip' : 'infinitive: it need not have been said'
  if (isModal(passage, group)) return 'modal: it might or will be said'
  // “A group calling itself the Front”: it names itself.
  if (
    cue.row.frames.includes('complement') &&
    code !== 'V' &&
    group.start === range.start &&
    !isClauseOfOwn(passage, range.start)
  )
    return 'skip'
  // “their spokesman, who calls himself Lobo”
  if (cue.row.frames.includes('complement') && namesItself(passage, range.end)) return 'skip'
  // “asked not to be named”: so that the name stays out, nothing is told.
  if (cue.row.lemma === 'ask' && asksToStayUnnamed(passage, range.end)) return 'skip'
  // “a class -- **dismissed** so often **as** blind”: dismissed by others.
  if (cue.row.frames.includes('as') && isCalledByOthers(passage, group, range.end)) return 'skip'
  // “was quoted as saying”: the saying is the cue.
  if (cue.row.lemma === 'quote' && isPassive(passage, group) && passage.items[range.end]?.lower !== 'by')
    return 'skip'
  return null
}

/** “did not deny the raid”, “never disputed it”: nothing was said, where “could not rule it out” says that it may be. */
const outrightDenials = new Set(['contest', 'deny', 'dispute'])

/** “hit back, **calling** the charge a lie”: behind a comma a participle tells what the sentence's subject says; not “a group calling itself the Front”. */
function isClauseOfOwn(passage: Passage, at: number): boolean {
  return (
    passage.codes[at] === 'G' &&
    /,R*$/.test(passage.codes.slice(0, at)) &&
    !/^(?:it|him|her|them)sel/.test(passage.items[at + 1]?.lower ?? '')
  )
}

/** “as” right behind a verb, or behind adverbs, with a comma or a dash before it: whom it befell stands in front; not “what it **described as** a raid”. */
function isCalledByOthers({ codes, items }: Passage, group: Range, from: number): boolean {
  if (!/^(?:,|-+|–|—)$/.test(items[group.start - 1]?.lower ?? '')) return false
  let at = from
  while (/^(?:so|often|once|long|now|then|widely|\w+ly)$/.test(items[at]?.lower ?? '')) at++
  return items[at]?.lower === 'as' && !/^I[DP]?[A-Z]*V/.test(codes.slice(at, at + 4))
}

function namesItself(passage: Passage, at: number): boolean {
  return (
    /^(?:him|her|it|them)sel(?:f|ves)$/.test(passage.items[at]?.lower ?? '') &&
    (passage.properNames.has(at + 1) || (passage.codes[at + 1] === 'D' && passage.properNames.has(at + 2)))
  )
}

/** “asked not to be named”, “asked that her name not be used”, “asked for anonymity”, “asked to remain anonymous”. */
function asksToStayUnnamed(passage: Passage, from: number): boolean {
  const words = passage.items
    .slice(from, from + 8)
    .map(({ lower }) => lower)
    .join(' ')
  return /^(?:not to be (?:named|identified|quoted)|(?:for|to (?:remain|stay|be|speak under|speak on condition of)) anonym(?:ity|ous)|that (?:\S+ ){1,3}(?:names?|identity|identities) (?:not|be withheld))/.test(
    words,
  )
}

const carriers = new Set(['quote', 'cite'])

/** “quoted a man it called a commander as saying”: the saying is the cue, and who quotes only passes it on. */
function quotesAsSaying(passage: Passage, from: number): boolean {
  for (let at = from; at < Math.min(passage.items.length - 1, from + 14); at++) {
    if (/[:;.L]/.test(passage.codes[at]!)) return false
    if (passage.items[at]!.lower === 'as' && passage.codes[at + 1] === 'G') return true
  }
  return false
}

/** “Nobody claimed it”, “no group has said”, “neither the fleet nor the port said”. */
function saidByNobody(passage: Passage, { row: { lemma } }: Cue, subject: Subject | null): string | null {
  if (!subject) return null
  const words = passage.items.slice(Math.max(0, subject.start - 1), subject.start + 1)
  if (subject.rule === 'subject.relative-head' && anybody.test(passage.items[subject.start]!.lower))
    return 'negated: whoever may say it is nobody'
  if (lemma.startsWith('have it') && hearsay.test(passage.items[subject.end - 1]!.lower))
    return 'hearsay: nobody is said to have said it'
  return words.some((item) => nobody.has(item.lower)) ? 'negated: nobody said it' : null
}

/** “Anyone who says so is a liar”: whoever it may be, nobody is said to have said it. */
const anybody = /^(?:any(?:one|body)|who(?:so)?ever|every(?:one|body)|those)$/

const nobody = new Set(['no', 'nobody', 'none', 'neither', 'nothing'])

/** “**Word** has it that …”, “**rumour** has it that …”: what goes round, nobody is said to have said. */
const hearsay = /^(?:gossip|legend|rumou?r|tradition|word)$/

/** The item where a cue's content must end: a coordinated or contrasted verb of reporting, a trailing source, the passage's end. */
function contentLimit(
  passage: Passage,
  cues: readonly Cue[],
  subjects: readonly (Subject | null)[],
  index: number,
  according: readonly number[],
): number {
  let limit = passage.items.length
  if (passage.codes[limit - 1] === '.') limit--
  const own = cues[index]!
  limit = Math.min(limit, endOfOpeningClause(passage, subjects[index] ?? null, own) ?? limit)
  const semicolon = passage.codes.indexOf(';', own.range.end)
  if (semicolon > 0 && !/^;K?I/.test(passage.codes.slice(semicolon))) limit = Math.min(limit, semicolon)
  for (let later = index + 1; later < cues.length; later++) {
    const cue = cues[later]!
    const subject = subjects[later]
    const hasOwn = subject && subject.rule !== 'subject.shared' && subject.start >= own.range.end
    const start = hasOwn ? subject.start : cue.group.start
    const stop = separatorBefore(passage, start, cue, hasOwn === true)
    if (stop !== null && stop > own.range.end && !lacksVerb(passage, own.range.end, stop))
      return Math.min(limit, stop)
  }
  // “said it came no closer, | contradicting a pilot who …”
  const against = passage.items.findIndex(
    ({ lower }, at) => at > own.range.end && lower === 'contradicting' && passage.codes[at - 1] === ',',
  )
  if (against > 0 && passage.codes.slice(own.range.end, against).includes('V'))
    limit = Math.min(limit, against - 1)
  const next = according.find((at) => at > own.range.end)
  if (next !== undefined && passage.codes[next - 1] === ',' && !isInserted(passage, own.range.end, next))
    limit = Math.min(limit, next - 1)
  return beforeAnotherThat(passage, cues, index, limit)
}

/** “After the port said it was safe **|, the crew went back**”: who speaks in a clause that opens the sentence does not tell what its main clause does. */
function endOfOpeningClause(
  { codes, items }: Passage,
  subject: Subject | null,
  { range }: Cue,
): number | null {
  const opener = codes[0] === 'K' ? 1 : 0
  if (subject?.start !== opener + 1 || !openers.test(items[opener]!.lower)) return null
  const comma = codes.indexOf(',', range.end)
  return comma > 0 &&
    /V/.test(codes.slice(range.end, comma)) &&
    /^,R*[DPJNC][^,:;]*V/.test(codes.slice(comma))
    ? comma
    : null
}

const openers = /^(?:after|although|as|because|before|once|since|though|until|when|whenever|while)$/

/** “replied, **according to a clerk,** that it was shut”: who tells of it stands between a cue and its “that”. */
const isInserted = ({ codes, items }: Passage, cueEnd: number, according: number): boolean => {
  const comma = according === cueEnd + 1 ? codes.indexOf(',', according) : -1
  return comma > 0 && items[comma + 1]?.lower === 'that'
}

/** “that everyone who had been missing | after the spill had been found”: a noun with its relative clause, whose own verb is still to come. */
function lacksVerb({ items, codes }: Passage, from: number, to: number): boolean {
  const told = /^[YCR]*(?:IY)?I(?=[^VW,;:L]*W[^VW]*V[^VW,;:L]*$)/.exec(codes.slice(from, to))
  return told !== null && items[from + told[0].length - 1]!.lower === 'that'
}

/** “told the paper that a clerk had asked for proof | and that he had answered”: a second “that” of an earlier verb of reporting. */
function beforeAnotherThat(passage: Passage, cues: readonly Cue[], index: number, limit: number): number {
  const own = cues[index]!
  const between = (from: number, to: number) => {
    for (let at = from; at < to; at++) if (opensThat(passage, at)) return at
    return -1
  }
  const earlier = cues[index - 1]
  // “disputed that, saying its crew had left and that …”
  if (/,R*$/.test(passage.codes.slice(0, own.group.start)) && passage.codes[own.range.start] === 'G')
    return limit
  if (!earlier || between(earlier.range.end, own.group.start) < 0) return limit
  const that = between(own.range.end, limit)
  return that > own.range.end + 1 && passage.codes[that - 1] === 'K' ? that - 1 : limit
}

/** Where the words before `start` part it from what came earlier: “, and has announced”, “; the mayor said”, “, adding”. Null if nothing does. */
function separatorBefore(passage: Passage, start: number, cue: Cue, hasOwnSubject: boolean): number | null {
  let at = start
  while (at > 0 && 'RY'.includes(passage.codes[at - 1]!)) at--
  const before = passage.codes[at - 1] ?? ''
  if (before === 'K' || (before === 'I' && hasOwnSubject && contrast.has(passage.items[at - 1]!.lower))) {
    return passage.codes[at - 2] === ',' ? at - 2 : at - 1
  }
  if (before === ':' || before === ';') return at - 1
  if (before === ',')
    return hasOwnSubject || cue.range.start === start || passage.codes[cue.range.start] === 'G'
      ? at - 1
      : null
  return null
}

/** “…,” said **Ana Reyk**, suggesting that …; “It was shut, **a clerk** told the paper, stressing that …”: whoever says what the sentence opens with. Null
 *  for any other cue. */
function invertedSpeaker(passage: Passage, cue: Cue, earlier: readonly Relation[]): Subject | null {
  const last = earlier.at(-1)
  const comma = cue.group.start - 1
  if (passage.codes[comma] !== ',' || passage.codes[cue.range.start] !== 'G') return null
  if (last?.source && last.rule.includes('content.before') && last.source.end <= last.cue.start)
    return /^[^VBGW,;:L]*$/.test(passage.codes.slice(last.cue.end, comma))
      ? { ...last.source, rule: 'subject.shared' }
      : null
  if (!last?.rule.includes('source.inverted')) return null
  return last.source?.end === comma ? { ...last.source, rule: 'subject.shared' } : null
}

const contrast = new Set('while whereas although though as after but'.split(' '))

/** “…,” said Ivanova.   No boats were lost, said the port. */
function invertedRelation(
  passage: Passage,
  cue: Cue,
  subject: Subject | null,
  earlier: readonly Relation[],
): Relation | null {
  if (cue.row.frames.includes('addressee') || cue.group.start !== cue.range.start) return null
  const before = passage.codes[cue.group.start - 1] ?? ''
  if ((before !== 'L' && before !== ',') || !tellsWords(cue)) return null
  // “The Front, an armed group that wants a share, claimed responsibility”: the comma closes an apposition.
  // “at the wake, which was held in a hall, said Sergeant Reyk”: it closes a relative clause of what is said.
  if (before === ',' && subject && subject.rule !== 'subject.shared' && !endsWithSpeaker(passage, cue))
    return null
  // “the firm said, denying a report that …”: a participle has its subject before it.
  if (before === ',' && passage.codes[cue.range.start] === 'G') return null
  const phrase = phraseAt(passage, cue.range.end)
  if (!phrase || phrase.end === phrase.start) return null
  const end = sourceEnd(passage, phrase)
  if (/^R*[VBT:;L]/.test(passage.codes.slice(end)) && !/^[:;]/.test(passage.codes.slice(end))) return null
  const told = contentBefore(passage, cue.group.start, earlier, endsWithSpeaker(passage, cue))
  // “The boat, says the coastguard, capsized on its own”
  const parted = told ? [] : behindSpeaker(passage, end, /^,R*(?=[VE])/)
  const ranges = told ?? (parted.length > 0 ? openingNoun(passage, cue.group.start - 1) : null)
  if (!ranges) return null
  const quoted = /^,L/.test(passage.codes.slice(end)) ? [{ start: end + 1, end: end + 2 }] : null
  const rest = quoted ?? (told ? behindSpeaker(passage, end) : parted)
  return relation(
    cue,
    { start: phrase.start, end },
    { ranges: [...ranges, ...rest], rule: 'content.before' },
    'source.inverted',
  )
}

/** The noun phrase that a passage opens with, where nothing else stands before a comma. */
function openingNoun(passage: Passage, comma: number): Range[] | null {
  const phrase = phraseAt(passage, 0)
  return phrase && tailEnd(passage, phrase.end, comma) === comma ? [{ start: 0, end: comma }] : null
}

/** “The town votes in June, notes the bishop, **and can ill afford a strike**”, “The lamps, explained the captain, **were old**”: what was said goes on,
 *  where its verb is none of reporting. */
function behindSpeaker(passage: Passage, end: number, goesOn = /^,K?R*(?=V)/): Range[] {
  const found = goesOn.exec(passage.codes.slice(end))
  if (!found) return []
  const verb = end + found[0].length
  if (verbsByForm.has(passage.items[verb]!.lower)) return []
  const until = passage.codes.endsWith('.') ? passage.items.length - 1 : passage.items.length
  return [{ start: end + 1, end: until }]
}

/** “The bridge, **so the port says**, is safe”, “The bridge is safe, **or so the port says**”, “The bridge is safe, **as the port said on Monday**”,
 *  “But **as the port noted in May**, the bridge is safe”. */
function asThat(passage: Passage, cue: Cue, subject: Subject, earlier: readonly Relation[]): Content | null {
  const at = (subject.phraseStart ?? subject.start) - 1
  const opener = passage.items[at]?.lower
  if (
    (opener !== 'so' && opener !== 'as') ||
    subject.start > cue.group.start ||
    !cue.row.frames.includes('clause')
  )
    return null
  const start = passage.items[at - 1]?.lower === 'or' ? at - 1 : at
  const codes = passage.codes
  const end = codes.endsWith('.') ? passage.items.length - 1 : passage.items.length
  const parted = opener === 'as' ? settingBeforeComma.exec(codes.slice(cue.range.end)) : null
  const resumed = parted ? cue.range.end + parted[0].length : -1
  if (/^(?:K,?)?$/.test(codes.slice(0, start)))
    return /^[DPJNCRI$].*V/.test(codes.slice(resumed, end)) && resumed > 0
      ? { ranges: [{ start: resumed, end }], rule: 'content.so-he-says' }
      : null
  const goesOn = resumed > 0 && /^R*V/.test(codes.slice(resumed)) && passage.phrases.to.has(start - 1)
  const told =
    opener === 'so'
      ? /^[,.]?(?:$|[RVK])/.test(codes.slice(cue.range.end))
      : goesOn || (closesSentence(passage, cue.range.end) && /V/.test(codes.slice(0, start)))
  if (codes[start - 1] !== ',' || !told) return null
  const before = { start: clauseStart(passage, start - 1, earlier), end: start - 1 }
  const from = goesOn ? resumed : /^,R*V/.test(codes.slice(cue.range.end)) ? cue.range.end + 1 : end
  const behind = from < end ? [{ start: from, end }] : []
  return { ranges: [before, ...behind], rule: 'content.so-he-says' }
}

/** “noted | on Friday,”, “said | in a report last year,”: when and where, up to the comma. */
const settingBeforeComma = /^(?:R|Y|C|[IT]?[DJC$S]*[NYP]+)*,/

/** A verb that takes no noun as what is said, with one behind it and the end of the passage: whoever stands there says it. */
function endsWithSpeaker(passage: Passage, { row, range }: Cue): boolean {
  if (row.frames.includes('object') || passage.codes[range.start] !== 'V') return false
  const phrase = phraseAt(passage, range.end)
  return phrase !== null && /^\.?$/.test(passage.codes.slice(sourceEnd(passage, phrase)))
}

function plainRelation(
  passage: Passage,
  cue: Cue,
  subject: Subject | null,
  limit: number,
  earlier: readonly Relation[],
): Relation | null {
  if (isPassive(passage, cue.group)) return passiveRelation(passage, cue, subject, limit)
  // “…, a claim **disputed by** a clerk”: the claim disputes nothing.
  if (passage.codes[cue.range.start] === 'E' && passage.items[cue.range.end]?.lower === 'by') return null
  const reduced = reducedRelative(passage, cue, limit)
  if (reduced) return relation(cue, reduced.source, reduced, 'subject.reduced-relative')
  if (!subject) return null
  if (cue.row.lemma === 'hear') return heardInCourt(passage, cue, subject, limit, earlier)
  // “The Harbour Times has learned that …”: a paper that says so reports it; a crew only comes to know it.
  if (cue.row.lemma === 'learn' && !isMedium(passage, subject)) return null
  const source = { start: subject.start, end: subject.end }
  const rule = subject.rule
  const aside = asThat(passage, cue, subject, earlier)
  if (aside) return relation(cue, source, aside, rule)
  const behind = findsNothingSaid(passage, cue, subject, limit) ? null : contentAfter(passage, cue, limit)
  // “whom the police say **planned** the raid”: what is said has its subject before them.
  const isGapped =
    behind?.rule === 'content.bare-clause' &&
    passage.codes[subject.start - 1] === 'W' &&
    (/^R*[VBE]/.test(passage.codes.slice(cue.range.end, limit)) || tellsParticiple(passage, cue))
  const after = isGapped ? null : behind && (relativeObject(passage, subject, behind) ?? behind)
  const opensInside = opensAClause(passage, (subject.phraseStart ?? subject.start) - 1, cue)
  const before =
    subject.start < cue.group.start && subject.rule !== 'subject.shared' && !opensInside && tellsWords(cue)
      ? contentBefore(
          passage,
          subject.phraseStart ?? subject.start,
          earlier,
          !after && closesSentence(passage, cue.range.end),
        )
      : null
  if (before) {
    const quoted = passage.codes[before.at(-1)!.end - 1] === 'L'
    const tail = after?.rule === 'content.quote-after' && quoted ? after.ranges : []
    const resumed = !after
      ? resumption(passage, cue, limit, passage.codes[before.at(-1)!.end - 1] === 'V')
      : []
    if (!after || quoted)
      return relation(cue, source, { ranges: [...before, ...tail, ...resumed], rule: 'content.before' }, rule)
  }
  const gapped = after
    ? null
    : (cleft(passage, cue, subject, limit) ?? relativeGap(passage, cue, subject, limit))
  if (gapped) return relation(cue, source, gapped, rule)
  // “She had been told, she said, that the order came late”: what the comma and “that” go on with began before.
  const began =
    after?.rule === 'content.that-clause' && passage.codes[cue.range.end] === ','
      ? opening(passage, subject, cue, earlier)
      : []
  if (after && began.length > 0)
    return relation(cue, source, { ranges: [...began, ...after.ranges], rule: 'content.around' }, rule)
  if (after) return relation(cue, source, after, rule)
  const around = before ? [] : contentAround(passage, cue, subject, limit, earlier)
  if (around.length > 0) return relation(cue, source, { ranges: around, rule: 'content.around' }, rule)
  if (passage.codes.slice(cue.range.end).replace(/[^:L]/g, '') === ':' && passage.codes.endsWith(':')) {
    return { ...relation(cue, source, { ranges: [], rule: 'content.next-block' }, rule), opensBlock: true }
  }
  return null
}

/** “**The court heard** that the gate was shut”, “The gate was shut, **jurors heard**”: somebody told the court so, and who is not said. Null where nobody sits
 *  and listens: “the crew heard a bang”. */
function heardInCourt(
  passage: Passage,
  cue: Cue,
  subject: Subject,
  limit: number,
  earlier: readonly Relation[],
): Relation | null {
  if (!listeners.test(passage.items[subject.end - 1]!.lower) || subject.start > cue.group.start) return null
  const after = contentAfter(passage, cue, limit)
  const told = after
    ? after.ranges
    : contentBefore(passage, subject.start, earlier, closesSentence(passage, cue.range.end))
  if (!told || after?.rule === 'content.object') return null
  return relation(
    cue,
    null,
    { ranges: told, rule: `${after?.rule ?? 'content.before'}-heard` },
    'source.nobody-named',
  )
}

const listeners =
  /^(?:coroner|court|hearing|inquest|inquiry|jurors?|jury|magistrates?|panel|sheriff|trial|tribunal)$/

/** A verb that takes words or a clause: only behind such does a sentence end with who said it, not “…, praised the mayor”. */
const tellsWords = ({ row }: Cue): boolean => row.frames.includes('quote') || row.frames.includes('clause')
