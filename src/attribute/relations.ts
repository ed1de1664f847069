import type { Relay, Stance } from '../model/index.ts'
import { isModal, isNegated, isPassive, type Subject, subjectBefore } from './clause.ts'
import { colonSpeaker } from './colon-speaker.ts'
import { type Content, contentAfter, phraseAt, tailEnd, takesMessage } from './content.ts'
import { nominalCues } from './cue-lexicon.ts'
import { type Cue, findCues } from './find-cues.ts'
import type { Range } from './noun-phrases.ts'
import type { Passage } from './passage.ts'

/** A relation inside one passage, in item indexes. */
export interface Relation {
  readonly source: Range | null
  readonly cue: Range
  readonly content: readonly Range[]
  readonly stance: Stance
  readonly relay: Relay
  readonly lemma: string
  /** The content is the block that follows the colon at the passage's end. */
  readonly opensBlock: boolean
  readonly rule: string
  readonly confidence: number
}

export interface MissedRange {
  readonly cue: Range
  readonly reason: string
}

export interface PassageRelations {
  readonly relations: readonly Relation[]
  readonly missed: readonly MissedRange[]
}

/** Find who is said to say what in one passage.
 *
 *  Each reporting verb is given its subject on the left or, inverted, on its right, and its content behind or before it; a content
 *  ends where the next verb of reporting begins that is not inside it. Empty where no cue stands. Never throws. */
export function findRelations(passage: Passage): PassageRelations {
  const relations: Relation[] = []
  const missed: MissedRange[] = []
  const cues = findCues(passage)
  const beforeClause = cues.filter(
    (cue) => cue.row.frames.includes('clause') && !takesMessage(passage, cue.range.end),
  )
  const verbs = {
    all: new Set(cues.flatMap((cue) => [cue.group.start, cue.range.start])),
    beforeClause: new Set(beforeClause.map((cue) => cue.range.start)),
  }
  const according = findAccording(passage)
  const subjects = cues.map((cue) => subjectBefore(passage, cue.group.start, verbs))
  for (const [index, cue] of cues.entries()) {
    const reason = notAsserted(passage, cue)
    if (reason === 'skip') continue
    if (reason) {
      missed.push({ cue: cue.range, reason })
      continue
    }
    const limit = contentLimit(passage, cues, subjects, index, according)
    const subject = subjects[index] ?? null
    const inverted = invertedRelation(passage, cue, subject, relations)
    const nobody = inverted ? null : saidByNobody(passage, subject)
    if (nobody) {
      missed.push({ cue: cue.range, reason: nobody })
      continue
    }
    const relation = inverted ?? plainRelation(passage, cue, subject, limit, relations)
    if (relation) relations.push(relation)
    else missed.push({ cue: cue.range, reason: subject ? 'no content found' : 'no source found' })
  }
  for (const found of nominalRelations(passage)) {
    if ('reason' in found) missed.push(found)
    else relations.push(found)
  }
  const spoken = colonSpeaker(passage)
  if (spoken) relations.push(relationOfColon(spoken))
  const sourced = accordingTo(passage, according, relations)
  return { relations: [...sourced, ...relations].sort((a, b) => a.cue.start - b.cue.start), missed }
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
  if (isNegated(passage, group)) return cue.row.stance === 'denies' ? null : 'negated: it was not said'
  const code = passage.codes[range.start]
  if (code === 'B' && passage.codes[range.start - 1] === 'T')
    return cue.row.stance === 'declines' ? 'skip' : 'infinitive: it need not have been said'
  if (isModal(passage, group)) return 'modal: it might or will be said'
  // “A group calling itself the Front”: it names itself.
  if (cue.row.frames.includes('complement') && code !== 'V') return 'skip'
  // “was quoted as saying”: the saying is the cue.
  if (cue.row.lemma === 'quote' && isPassive(passage, group)) return 'skip'
  return null
}

/** “Nobody claimed it”, “no group has said”, “neither the fleet nor the port said”. */
function saidByNobody(passage: Passage, subject: Subject | null): string | null {
  if (!subject) return null
  const words = passage.items.slice(Math.max(0, subject.start - 1), subject.start + 1)
  return words.some((item) => nobody.has(item.lower)) ? 'negated: nobody said it' : null
}

const nobody = new Set(['no', 'nobody', 'none', 'neither', 'nothing'])

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
  const semicolon = passage.codes.indexOf(';', own.range.end)
  if (semicolon > 0 && !/^;K?I/.test(passage.codes.slice(semicolon))) limit = Math.min(limit, semicolon)
  for (let later = index + 1; later < cues.length; later++) {
    const cue = cues[later]!
    const subject = subjects[later]
    const hasOwn = subject && subject.rule !== 'subject.shared' && subject.start >= own.range.end
    const start = hasOwn ? subject.start : cue.group.start
    const stop = separatorBefore(passage, start, cue, hasOwn === true)
    if (stop !== null && stop > own.range.end) return Math.min(limit, stop)
  }
  const next = according.find((at) => at > own.range.end)
  if (next !== undefined && passage.codes[next - 1] === ',') limit = Math.min(limit, next - 1)
  return limit
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
  if (before !== 'L' && before !== ',') return null
  // “The Front, an armed group that wants a share, claimed responsibility”: the comma closes an apposition.
  if (before === ',' && subject && subject.rule !== 'subject.shared') return null
  const phrase = phraseAt(passage, cue.range.end)
  if (!phrase || phrase.end === phrase.start) return null
  const end = sourceEnd(passage, phrase)
  if (/^[VBT:;L]/.test(passage.codes.slice(end)) && !/^[:;]/.test(passage.codes.slice(end))) return null
  const ranges = contentBefore(passage, cue.group.start, earlier)
  if (!ranges) return null
  const rest = /^,L/.test(passage.codes.slice(end)) ? [{ start: end + 1, end: end + 2 }] : []
  return relation(
    cue,
    { start: phrase.start, end },
    { ranges: [...ranges, ...rest], rule: 'content.before' },
    'source.inverted',
  )
}

/** A source behind its verb takes its tails and what is set beside it: “said Ivanova, a spokeswoman for the port”. */
function sourceEnd(passage: Passage, phrase: Range): number {
  let end = tailEnd(passage, phrase.end, passage.items.length)
  while (
    passage.codes[end] === 'K' &&
    phraseAt(passage, end + 1) &&
    passage.codes[phraseAt(passage, end + 1)!.end] !== 'V'
  ) {
    end = tailEnd(passage, phraseAt(passage, end + 1)!.end, passage.items.length)
  }
  const beside = passage.codes[end] === ',' ? phraseAt(passage, end + 1) : null
  if (beside) {
    const after = tailEnd(passage, beside.end, passage.items.length)
    if (/^[.,]|^$/.test(passage.codes.slice(after)) && passage.codes[beside.start] !== 'P') return after
  }
  return end
}

function plainRelation(
  passage: Passage,
  cue: Cue,
  subject: Subject | null,
  limit: number,
  earlier: readonly Relation[],
): Relation | null {
  if (isPassive(passage, cue.group)) return passiveRelation(passage, cue, subject, limit)
  if (!subject) return null
  const source = { start: subject.start, end: subject.end }
  const rule = subject.rule
  const after = contentAfter(passage, cue, limit)
  const before =
    subject.start < cue.group.start && subject.rule !== 'subject.shared'
      ? contentBefore(passage, subject.start, earlier)
      : null
  if (before) {
    const quoted = passage.codes[before.at(-1)!.end - 1] === 'L'
    const tail = after?.rule === 'content.quote-after' && quoted ? after.ranges : []
    const resumed = !after ? resumption(passage, cue, limit) : []
    if (!after || quoted)
      return relation(cue, source, { ranges: [...before, ...tail, ...resumed], rule: 'content.before' }, rule)
  }
  if (after) return relation(cue, source, after, rule)
  const around = before ? [] : contentAround(passage, cue, subject, limit, earlier)
  if (around.length > 0) return relation(cue, source, { ranges: around, rule: 'content.around' }, rule)
  if (passage.codes.slice(cue.range.end).replace(/[^:L]/g, '') === ':' && passage.codes.endsWith(':')) {
    return { ...relation(cue, source, { ranges: [], rule: 'content.next-block' }, rule), opensBlock: true }
  }
  return null
}

/** “The bridge, the mayor said, was closed”: the subject before the comma and its verb behind the next. */
function contentAround(
  passage: Passage,
  cue: Cue,
  subject: Subject,
  limit: number,
  earlier: readonly Relation[],
): Range[] {
  const end = subject.start - 1
  if (subject.start >= cue.group.start || passage.codes[end] !== ',') return []
  if (!/^,R*V/.test(passage.codes.slice(cue.range.end, limit))) return []
  const start = clauseStart(passage, end, earlier)
  if (!passage.phrases.to.has(end) || /[IWV]/.test(passage.codes[start] ?? 'I')) return []
  return [{ start, end }, ...resumption(passage, cue, limit)]
}

/** What goes on behind a source and cue set between commas. */
function resumption(passage: Passage, cue: Cue, limit: number): Range[] {
  if (passage.codes[cue.range.end] !== ',') return []
  const later = /^,G[^VL:]*,L/.exec(passage.codes.slice(cue.range.end, limit))
  if (later) return [{ start: cue.range.end + later[0].length - 1, end: cue.range.end + later[0].length }]
  const start = cue.range.end + 1
  return start < limit && /^R*[VI]/.test(passage.codes.slice(start, limit)) ? [{ start, end: limit }] : []
}

/** “The raid was described by the mayor as a failure”: the source stands behind `by`. Without it nobody is named. */
function passiveRelation(passage: Passage, cue: Cue, subject: Range | null, limit: number): Relation | null {
  if (passage.items[cue.range.end]?.lower !== 'by') return null
  const phrase = phraseAt(passage, cue.range.end + 1)
  if (!phrase || !subject) return null
  const tail = tailEnd(passage, phrase.end, limit)
  const as = passage.items.findIndex((item, at) => at >= phrase.end && at < tail && item.lower === 'as')
  const end = as < 0 ? tail : as
  const rest = end < limit ? [{ start: end, end: limit }] : []
  const content = { ranges: [{ start: subject.start, end: subject.end }, ...rest], rule: 'content.passive' }
  const owned = cue.row.lemma === 'claim' && deeds.has(passage.items[subject.end - 1]!.lower)
  const found = relation(cue, { start: phrase.start, end }, content, 'source.by-phrase')
  return owned ? { ...found, stance: 'claims-responsibility' } : found
}

/** What is claimed as a deed: “the raid was claimed by the Legion”. */
const deeds = new Set(
  'raid attack attacks assault ambush strike strikes blast blasts bombing shooting shelling operation killing killings assassination explosion explosions incursion sabotage hack kidnapping'.split(
    ' ',
  ),
)

/** What stands before a source that closes its sentence: the quotation, or the clause up to the comma. Null where neither does. */
function contentBefore(passage: Passage, sourceStart: number, earlier: readonly Relation[]): Range[] | null {
  let end = sourceStart
  if (passage.codes[end - 1] === ',') end--
  if (end <= 0) return null
  // “Asked whether the front would talk, Reyk said no”: the question is not his.
  if (passage.items[0]!.lower === 'asked') return null
  if (passage.codes[end - 1] === 'L') {
    if (
      earlier.some((relation) =>
        relation.content.some((range) => range.start <= end - 1 && end - 1 < range.end),
      )
    )
      return null
    return [{ start: end - 1, end }]
  }
  if (end === sourceStart) return null
  const start = clauseStart(passage, end, earlier)
  const codes = passage.codes.slice(start, end)
  if (!/[VE]/.test(codes) || (/^[IRY]/.test(codes) && !/[VG].*/.test(codes))) return null
  if (/^(?:I|W|G)/.test(codes) && !/,/.test(codes)) return null
  return [{ start, end }]
}

/** The clause before a trailing source begins with the passage, or behind a semicolon or a contrast that an earlier relation closed. */
function clauseStart(passage: Passage, end: number, earlier: readonly Relation[]): number {
  let start = 0
  for (let at = end - 1; at > 0; at--) {
    const closesEarlier = earlier.some((relation) =>
      relation.content.some((range) => range.end === at || range.end === at - 1),
    )
    if (
      passage.codes[at] === ':' ||
      (passage.codes[at] === 'K' && passage.codes[at - 1] === ',' && closesEarlier)
    ) {
      start = at + 1
      break
    }
  }
  return passage.codes[start] === 'K' && start === 0 ? 1 : start
}

function relation(cue: Cue, source: Range | null, content: Content, rule: string): Relation {
  const { stance, relay, lemma, id } = cue.row
  const confidence =
    (source ? 0.5 : 0.2) + (content.rule.includes('quote') || content.rule.includes('that') ? 0.4 : 0.25)
  return {
    source,
    cue: cue.range,
    content: content.ranges,
    stance,
    relay,
    lemma,
    opensBlock: false,
    rule: `${id} ${rule} ${content.rule}`,
    confidence,
  }
}

/** Items where “according to” begins; “it went according to plan” has no source. */
function findAccording(passage: Passage): number[] {
  return passage.items.flatMap((item, at) =>
    item.lower === 'according' &&
    passage.items[at + 1]?.lower === 'to' &&
    !/^(?:plans?|schedule|law|custom|protocol|need)$/.test(passage.items[at + 2]?.lower ?? '')
      ? [at]
      : [],
  )
}

const reportNouns = new Set(
  'description account report reports estimate estimates statement statements figures data version assessment telling post'.split(
    ' ',
  ),
)

/** “According to the port, two boats sank.”   Two boats sank, according to the port. */
function accordingTo(
  passage: Passage,
  according: readonly number[],
  others: readonly Relation[],
): Relation[] {
  return according.flatMap((at) => {
    const phrase = phraseAt(passage, at + 2)
    if (!phrase) return []
    const named = possessor(passage, phrase)
    const end = sourceEnd(passage, phrase)
    const base = {
      source: named ?? { start: phrase.start, end: tailEnd(passage, phrase.end, passage.items.length) },
      cue: { start: at, end: at + 2 },
      stance: 'asserts' as const,
      relay: 'neutral' as const,
      lemma: 'according to',
      opensBlock: false,
      confidence: 0.85,
    }
    const semicolon = passage.codes.indexOf(';', end)
    const whole = passage.codes.endsWith('.') ? passage.items.length - 1 : passage.items.length
    const stop = semicolon > 0 ? semicolon : whole
    if (/^[^LV]*:$/.test(passage.codes.slice(end)))
      return [{ ...base, content: [], opensBlock: true, rule: 'cue.according-to content.next-block' }]
    if (passage.codes[end] === ':' && passage.codes[end + 1] === 'L')
      return [
        {
          ...base,
          content: [{ start: end + 1, end: end + 2 }],
          rule: 'cue.according-to content.quote-after',
        },
      ]
    const comma = commaAfter(passage, phrase.end)
    if (at <= 1) {
      const from = comma >= 0 && comma < stop ? comma + 1 : -1
      return from > 0
        ? [{ ...base, content: [{ start: from, end: stop }], rule: 'cue.according-to content.after' }]
        : []
    }
    const before = contentBefore(passage, at, []) ?? [{ start: passage.codes[0] === 'K' ? 1 : 0, end: at }]
    const earlier = others.filter(
      (other) => other.cue.start < at && other.content.some((range) => range.end > at),
    )
    if (earlier.length > 0) return []
    const after =
      passage.codes[end] === ',' &&
      /^[^,]*V/.test(passage.codes.slice(end + 1, stop)) &&
      !/V/.test(passage.codes.slice(0, at))
        ? [{ start: end + 1, end: stop }]
        : []
    return [{ ...base, content: [...before, ...after], rule: 'cue.according-to content.before' }]
  })
}

/** The comma that ends the source: behind a relative clause or participle that it carries (“according to the Observatory, which …,”). */
function commaAfter(passage: Passage, from: number): number {
  const first = passage.codes.indexOf(',', from)
  if (first < 0 || !/[WG]/.test(passage.codes[first + 1] ?? '')) return first
  const second = passage.codes.indexOf(',', first + 1)
  return second < 0 ? first : second
}

/** “CNN’s description of the groups” names CNN. */
function possessor(passage: Passage, phrase: Range): Range | null {
  const mark = passage.codes.slice(phrase.start, phrase.end).lastIndexOf('S')
  if (mark <= 0) return null
  const head = passage.items[phrase.end - 1]!.lower
  return reportNouns.has(head) ? { start: phrase.start, end: phrase.start + mark } : null
}

/** “the port’s claim that two boats sank”, “a warning by the port that …”. A noun of saying without a named source is missed. */
function nominalRelations(passage: Passage): (Relation | MissedRange)[] {
  return passage.items.flatMap((item, at): (Relation | MissedRange)[] => {
    if (!nominalCues.has(item.lower) || passage.codes[at] !== 'N') return []
    const by =
      passage.items[at + 1]?.lower === 'by' || passage.items[at + 1]?.lower === 'from'
        ? phraseAt(passage, at + 2)
        : null
    const that = by ? tailEnd(passage, by.end, passage.items.length) : at + 1
    if (passage.items[that]?.lower !== 'that') return []
    const cue = { start: at, end: at + 1 }
    const mark = passage.codes.lastIndexOf('S', at)
    const owner =
      mark >= 0 && /^S[JN]*$/.test(passage.codes.slice(mark, at))
        ? [...passage.phrases.from.values()].find((phrase) => phrase.start < mark && mark < phrase.end)
        : undefined
    const possessive = /^(?:his|her|their|its)$/.test(passage.items[at - 1]?.lower ?? '')
      ? { start: at - 1, end: at }
      : null
    const source = possessive
      ? possessive
      : by
        ? { start: by.start, end: that }
        : owner
          ? { start: owner.start, end: mark }
          : null
    if (!source) return [{ cue, reason: 'a noun of saying without a named source' }]
    const end = passage.codes.endsWith('.') ? passage.items.length - 1 : passage.items.length
    const stop = /,/.exec(passage.codes.slice(that))
    const limit = stop ? that + stop.index : end
    const content = {
      start: that + 1,
      end: /V/.test(passage.codes.slice(0, at)) ? limit : beforeMainVerb(passage, that + 1, limit),
    }
    const stance = nominalStances[item.lower.replace(/s$/, '')] ?? 'asserts'
    return [
      {
        source,
        cue,
        content: [content],
        stance,
        relay: 'neutral',
        lemma: item.lower,
        opensBlock: false,
        rule: 'cue.nominal content.that-clause',
        confidence: 0.7,
      },
    ]
  })
}

/** “Her claim that the box was removed | could not be confirmed”: the second finite verb belongs to the claim, not to what it says. */
function beforeMainVerb(passage: Passage, start: number, limit: number): number {
  const found = /^[^V]*V[^VW]*?R*(?=V)/.exec(passage.codes.slice(start, limit))
  return found ? start + found[0].length : limit
}

const nominalStances: Readonly<Record<string, Stance>> = {
  accusation: 'accuses',
  allegation: 'accuses',
  denial: 'denies',
  admission: 'admits',
  acknowledgement: 'admits',
  acknowledgment: 'admits',
  warning: 'predicts',
  promise: 'promises',
  pledge: 'promises',
  threat: 'threatens',
  announcement: 'announces',
  confirmation: 'confirms',
}
