import type { Range } from '../text/index.ts'
import { accordingTo, findAccording } from './according-to.ts'
import { isModal, isNegated, isPassive, type Subject, subjectBefore } from './clause.ts'
import { colonSpeaker } from './colon-speaker.ts'
import { type Content, contentAfter, opensThat, phraseAt, tailEnd, takesMessage } from './content.ts'
import { type Cue, findCues } from './find-cues.ts'
import { nominalRelations } from './nominal-cues.ts'
import type { Passage } from './passage.ts'
import type { MissedRange, PassageRelations, Relation } from './relation.ts'
import { deed } from './stance-rules.ts'
import { clauseStart, contentBefore, sourceEnd } from './trailing-source.ts'

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
    const subject = subjects[index] ?? null
    const whole = contentLimit(passage, cues, subjects, index, according)
    const limit = subject?.rule === 'subject.of-main-clause' ? subject.start - 1 : whole
    const inverted = invertedRelation(passage, cue, subject, relations)
    const nobody = inverted ? null : saidByNobody(passage, subject)
    if (nobody) {
      missed.push({ cue: cue.range, reason: nobody })
      continue
    }
    const relation = inverted ?? plainRelation(passage, cue, subject, limit, relations)
    if (relation && carriers.has(cue.row.lemma) && quotesAsSaying(passage, cue.range.end))
      relations.push({ ...relation, carries: true })
    else if (relation) relations.push(relation)
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
  if (isNegated(passage, group)) return cue.row.stance === 'denies' ? null : 'negated: it was not said'
  const code = passage.codes[range.start]
  if (code === 'B' && passage.codes[range.start - 1] === 'T' && !isSaidAllTheSame(passage, range.start - 1))
    return cue.row.stance === 'declines' ? 'skip' : 'infinitive: it need not have been said'
  if (isModal(passage, group)) return 'modal: it might or will be said'
  // “A group calling itself the Front”: it names itself.
  if (cue.row.frames.includes('complement') && code !== 'V') return 'skip'
  // “their spokesman, who calls himself Lobo”
  if (cue.row.frames.includes('complement') && namesItself(passage, range.end)) return 'skip'
  // “was quoted as saying”: the saying is the cue.
  if (cue.row.lemma === 'quote' && isPassive(passage, group) && passage.items[range.end]?.lower !== 'by')
    return 'skip'
  return null
}

/** An infinitive that was carried out: “telephoned the agency **to say**”, “went on to add”, “was first to admit”, “was forced to concede”. */
function isSaidAllTheSame(passage: Passage, to: number): boolean {
  const before = passage.items[to - 1]?.lower ?? ''
  if (/^(?:quick|swift|first|forced|obliged|compelled)$/.test(before)) return true
  if (before === 'on' && /^(?:go|goes|went|gone|going)$/.test(passage.items[to - 2]?.lower ?? '')) return true
  for (let at = to - 1; at >= Math.max(0, to - 6); at--) {
    if (/[,:;.LKW]/.test(passage.codes[at]!)) return false
    if (/[VEG]/.test(passage.codes[at]!)) return messengers.test(passage.items[at]!.lower)
  }
  return false
}

/** Verbs of sending word: the saying came with it. */
const messengers =
  /^(?:(?:tele)?phon(?:ed|es|ing)|call(?:ed|s|ing)|rang|rings|ringing|wrote|writes|writing|e-?mail(?:ed|s|ing)|text(?:ed|s|ing)|cabl(?:ed|es|ing)|radioed|radios|contact(?:ed|s|ing))$/

function namesItself(passage: Passage, at: number): boolean {
  return (
    /^(?:him|her|it|them)sel(?:f|ves)$/.test(passage.items[at]?.lower ?? '') &&
    (passage.properNames.has(at + 1) || (passage.codes[at + 1] === 'D' && passage.properNames.has(at + 2)))
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
  return beforeAnotherThat(passage, cues, index, limit)
}

/** “told the paper that a clerk had asked for proof | and that he had answered”: a second “that” of an earlier verb of reporting. */
function beforeAnotherThat(passage: Passage, cues: readonly Cue[], index: number, limit: number): number {
  const own = cues[index]!
  const between = (from: number, to: number) => {
    for (let at = from; at < to; at++) if (opensThat(passage, at)) return at
    return -1
  }
  const earlier = cues[index - 1]
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
  const opensInside = opensAClause(passage, (subject.phraseStart ?? subject.start) - 1, cue)
  const before =
    subject.start < cue.group.start && subject.rule !== 'subject.shared' && !opensInside && tellsWords(cue)
      ? contentBefore(passage, subject.phraseStart ?? subject.start, earlier)
      : null
  if (before) {
    const quoted = passage.codes[before.at(-1)!.end - 1] === 'L'
    const tail = after?.rule === 'content.quote-after' && quoted ? after.ranges : []
    const resumed = !after ? resumption(passage, cue, limit) : []
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

/** A verb that takes words or a clause: only behind such does a sentence end with who said it, not “…, praised the mayor”. */
const tellsWords = ({ row }: Cue): boolean => row.frames.includes('quote') || row.frames.includes('clause')

/** “which, he said, had …”, “where, she says, a guard …”: the words before the comma open what follows. */
function opensAClause(passage: Passage, comma: number, cue: Cue): boolean {
  return (
    passage.codes[comma] === ',' &&
    passage.codes[cue.range.end] === ',' &&
    (passage.codes[comma - 1] === 'W' || isThat(passage, comma - 1))
  )
}

/** “What the general said was | a lie about the bridge”. */
function cleft(passage: Passage, cue: Cue, subject: Subject, limit: number): Content | null {
  const at = cue.range.end
  if (
    passage.items[subject.start - 1]?.lower !== 'what' ||
    !/^(?:is|was)$/.test(passage.items[at]?.lower ?? '')
  )
    return null
  const start = passage.items[at + 1]?.lower === 'that' ? at + 2 : at + 1
  return start < limit && /^[DNPI]/.test(passage.codes.slice(start))
    ? { ranges: [{ start, end: limit }], rule: 'content.cleft' }
    : null
}

/** “riders **who** the police say **have never been seen** there”: the subject of what is said stands before who says it. */
function relativeGap(passage: Passage, cue: Cue, subject: Subject, limit: number): Content | null {
  const opener = subject.start - 1
  if (
    passage.codes[opener] !== 'W' ||
    passage.items[opener]!.lower === 'what' ||
    subject.start > cue.group.start ||
    !cue.row.frames.includes('clause')
  )
    return null
  if (!/^R*[VB]/.test(passage.codes.slice(cue.range.end, limit))) return null
  const comma = passage.codes.indexOf(',', cue.range.end)
  const end = comma > 0 && comma < limit ? comma : limit
  // A caption, “A bridge that the mayor said was closed”, tells no more than what is seen.
  if (!passage.codes.slice(0, opener).includes('V') && !passage.codes.slice(end).includes('V')) return null
  return {
    ranges: [
      { start: opener, end: opener + 1 },
      { start: cue.range.end, end },
    ],
    rule: 'content.relative-gap',
  }
}

/** The clause before a source set between commas, where it has a verb and nobody else's content ends in it. */
function opening(passage: Passage, subject: Subject, cue: Cue, earlier: readonly Relation[]): Range[] {
  const end = (subject.phraseStart ?? subject.start) - 1
  if (subject.start >= cue.group.start || passage.codes[end] !== ',') return []
  const start = clauseStart(passage, end, earlier)
  return /^[DPNJC].*V/.test(passage.codes.slice(start, end)) ? [{ start, end }] : []
}

/** Who speaks stands between two commas, and what is said around them:
 *      The bridge, the mayor said, was closed      a subject and its verb
 *      When he went to ask, he said, a guard shouted      a clause that leans on the next
 *      the row where, he says, a stewardess stood      behind a relative or a conjunction only what it opens */
function contentAround(
  passage: Passage,
  cue: Cue,
  subject: Subject,
  limit: number,
  earlier: readonly Relation[],
): Range[] {
  const end = (subject.phraseStart ?? subject.start) - 1
  if (subject.start >= cue.group.start || passage.codes[end] !== ',') return []
  const opener = passage.codes[end - 1] ?? ''
  if (passage.codes[cue.range.end] === ',' && (opener === 'W' || isThat(passage, end - 1))) {
    const rest = { start: cue.range.end + 1, end: limit }
    if (rest.start >= limit) return []
    return opener === 'W' && passage.codes.slice(rest.start, limit).match(/^R*V/)
      ? [{ start: end - 1, end }, rest]
      : [rest]
  }
  const start = clauseStart(passage, end, earlier)
  const left = passage.codes.slice(start, end)
  if (/^,R*V/.test(passage.codes.slice(cue.range.end, limit))) {
    if (!passage.phrases.to.has(end) || /[IWV]/.test(passage.codes[start] ?? 'I')) return []
    return [{ start, end }, ...resumption(passage, cue, limit)]
  }
  const right = passage.codes.slice(cue.range.end + 1, limit)
  const leans = /^R*[IWT]/.test(left) || /^[RYGE]/.test(left)
  if (passage.codes[cue.range.end] !== ',' || !leans || !/^[DPJCNR$].*V/.test(right)) return []
  return [
    { start, end },
    { start: cue.range.end + 1, end: limit },
  ]
}

const isThat = (passage: Passage, at: number): boolean =>
  passage.codes[at] === 'I' && /^(?:that|because)$/.test(passage.items[at]!.lower)

/** What goes on behind a source and cue set between commas. */
function resumption(passage: Passage, cue: Cue, limit: number): Range[] {
  if (passage.codes[cue.range.end] !== ',') return []
  const later = /^,G[^VL:]*,L/.exec(passage.codes.slice(cue.range.end, limit))
  if (later) return [{ start: cue.range.end + later[0].length - 1, end: cue.range.end + later[0].length }]
  const start = cue.range.end + 1
  return start < limit && /^R*[VI]/.test(passage.codes.slice(start, limit)) ? [{ start, end: limit }] : []
}

/** A passive: the source stands behind `by`, or nobody is named.
 *      The raid was described by the mayor as a failure
 *      They had been told by both sides that …      whom it was said to is no part of what was said
 *      We were told there was no money      source: none */
function passiveRelation(passage: Passage, cue: Cue, subject: Range | null, limit: number): Relation | null {
  const agent = passage.items[cue.range.end]?.lower === 'by' ? agentAt(passage, cue.range.end + 1) : null
  const at = agent ? agent.after : cue.range.end
  const rule = agent ? 'source.by-phrase' : 'source.nobody-named'
  const source = agent && { start: agent.start, end: agent.end }
  if (heard.test(cue.row.lemma)) {
    const behind = behindAside(passage, at)
    const end =
      behind > at ? Math.max(limit, passage.items.length - (passage.codes.endsWith('.') ? 1 : 0)) : limit
    const said = contentAfter(passage, heardCue(cue, behind), end)
    // “The envoy was asked to explain”: nobody is said to have asked, and no words are told.
    if (!said || (!agent && /infinitive/.test(said.rule))) return null
    return relation(cue, source, { ...said, rule: `${said.rule}-heard` }, rule)
  }
  if (!agent) return subject && sourcelessRelation(passage, cue, subject, limit)
  const as = passage.items.findIndex((item, index) => index >= at - 1 && index < limit && item.lower === 'as')
  if (!subject && as < 0) return null
  const rest = at < limit ? [{ start: at, end: limit }] : []
  const before = subject ? [{ start: subject.start, end: subject.end }] : openingPhrase(passage, cue)
  const content = { ranges: [...before, ...rest], rule: 'content.passive' }
  // “The answer was written by an assistant”: who made it, not what was said.
  if (
    subject &&
    /^(?:write|pen|draft)$/.test(cue.row.lemma) &&
    rest.length === 0 &&
    !passage.codes.slice(subject.start, subject.end).includes('L')
  )
    return null
  const owned = subject && cue.row.lemma === 'claim' && deeds.test(passage.items[subject.end - 1]!.lower)
  const found = relation(cue, source, content, 'source.by-phrase')
  return owned ? { ...found, stance: 'claims-responsibility' } : found
}

/** Verbs whose passive names the hearer. */
const heard =
  /^(?:tell|ask|warn|inform|order|instruct|urge|assure|remind|notify|advise|brief|direct|command|promise)$/

/** The cue as it stands before what was heard: “told | to wait”, without an addressee, who is the subject. */
function heardCue(cue: Cue, end: number): Cue {
  const frames = cue.row.frames.filter((frame) => frame !== 'addressee' && frame !== 'object')
  return { ...cue, row: { ...cue.row, frames: [...frames, 'infinitive'] }, range: { ...cue.range, end } }
}

/** “told by a soldier, | she says, | to pass it on”: the item behind an aside between commas. */
function behindAside(passage: Passage, at: number): number {
  const aside = /^,[DJNPCS]{1,6}R*V,/.exec(passage.codes.slice(at, at + 12))
  return aside ? at + aside[0].length : at
}

/** Who stands behind `by`, with tails and apposition, and the item behind that; null where no noun phrase does. */
function agentAt(passage: Passage, from: number): (Range & { after: number }) | null {
  const start = /^(?:both|either)$/.test(passage.items[from]?.lower ?? '') ? from + 1 : from
  const phrase = phraseAt(passage, start)
  if (!phrase) return null
  const tail = tailEnd(passage, phrase.end, passage.items.length)
  const first = passage.items.findIndex((item, at) => at >= phrase.end && at < tail && item.lower === 'as')
  if (first >= 0) return { start, end: first, after: first }
  const end = start > from || passage.codes[tail] === ',' ? sourceEnd(passage, phrase) : tail
  return { start, end, after: end > tail && passage.codes[end] === ',' ? end + 1 : end }
}

/** What a passive with a far subject tells of: the noun phrase that opens its passage. */
function openingPhrase(passage: Passage, cue: Cue): Range[] {
  const first = phraseAt(passage, 0)
  return first && !/[VLW:;]/.test(passage.codes.slice(0, cue.group.start))
    ? [{ start: 0, end: cue.group.start }]
    : []
}

/** A passive that names nobody: “it was announced | that …”, “has been described | as a sham”. What merely “is said” is nobody's statement. */
function sourcelessRelation(passage: Passage, cue: Cue, subject: Range, limit: number): Relation | null {
  const said = contentAfter(passage, cue, limit)
  const it = passage.items[subject.start]!.lower === 'it' && subject.end === subject.start + 1
  if (
    it &&
    said?.rule === 'content.that-clause' &&
    /^(?:announce|report|reveal|disclose|confirm)$/.test(cue.row.lemma)
  )
    return relation(cue, null, said, 'source.nobody-named')
  const about = passage.codes[cue.group.start - 1] === 'W' ? [] : [{ start: subject.start, end: subject.end }]
  if (said?.rule === 'content.as-phrase')
    return relation(cue, null, { ranges: [...about, ...said.ranges], rule: said.rule }, 'source.nobody-named')
  return null
}

/** “the raid was claimed by the Legion” */
const deeds = new RegExp(`^${deed}$`)

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
