import type { Range } from '../text/index.ts'
import type { Subject } from './clause.ts'
import type { Content } from './content.ts'
import type { Cue } from './find-cues.ts'
import type { Passage } from './passage.ts'
import type { Relation } from './relation.ts'
import { clauseStart } from './trailing-source.ts'

/** Who speaks stands between two commas, and what is said around them:
 *      The bridge, the mayor said, was closed      a subject and its verb
 *      When he went to ask, he said, a guard shouted      a clause that leans on the next
 *      the row where, he says, a stewardess stood      behind a relative or a conjunction only what it opens */
export function contentAround(
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
  // “the pumps, it claimed, “ran dry on Monday””
  const quotes = passage.codes[cue.range.end] === ',' && passage.items[cue.range.end + 1]?.opensMark === true
  if (quotes || /^,R*V/.test(passage.codes.slice(cue.range.end, limit))) {
    // “There was, the judge said, “no milder remedy””
    const waits = quotes && /^[DPJN][^VW,]*VR*$/.test(left)
    if ((!passage.phrases.to.has(end) && !waits) || /[IWV]/.test(passage.codes[start] ?? 'I')) return []
    return [{ start, end }, ...resumption(passage, cue, limit, quotes)]
  }
  const right = passage.codes.slice(cue.range.end + 1, limit)
  const leans = /^R*[IWT]/.test(left) || /^[RYGE]/.test(left)
  if (passage.codes[cue.range.end] !== ',' || !leans || !/^[DPJCNR$].*V/.test(right)) return []
  return [
    { start, end },
    { start: cue.range.end + 1, end: limit },
  ]
}

/** “which, he said, had …”, “where, she says, a guard …”: the words before the comma open what follows. */
export function opensAClause(passage: Passage, comma: number, cue: Cue): boolean {
  return (
    passage.codes[comma] === ',' &&
    passage.codes[cue.range.end] === ',' &&
    (passage.codes[comma - 1] === 'W' || isThat(passage, comma - 1))
  )
}

/** “riders **who** the police say **have never been seen** there”: the subject of what is said stands before who says it. It ends where the verb of
 *  those riders themselves begins. */
export function relativeGap(passage: Passage, cue: Cue, subject: Subject, limit: number): Content | null {
  const opener = subject.start - 1
  if (subject.start > cue.group.start) return null
  if (cue.row.frames.includes('complement')) return complementGap(passage, cue, opener, limit)
  if (!cue.row.frames.includes('clause')) return null
  // “a video **that** he says shows …”, taken for a conjunction
  const isRelative = passage.items[opener]?.lower === 'that' && /^N/.test(passage.codes[opener - 1] ?? '')
  if (!isRelative && (passage.codes[opener] !== 'W' || passage.items[opener]!.lower === 'what'))
    return whatGap(passage, cue, opener, limit)
  if (!/^R*[VB]/.test(passage.codes.slice(cue.range.end, limit)) && !tellsParticiple(passage, cue))
    return null
  const end = relativeEnd(passage, opener, cue.range.end, limit)
  // A caption, “A bridge that the mayor said was closed”, tells no more than what is seen.
  if (!hasVerb(passage, opener) && !passage.codes.slice(end).includes('V')) return null
  return {
    ranges: [
      { start: opener, end: opener + 1 },
      { start: cue.range.end, end },
    ],
    rule: 'content.relative-gap',
  }
}

/** Where a relative clause ends of which what is said begins at `from`: at a comma, or where the verb stands for which the words before the clause wait, “Two men
 *  whom the police say planned the raid | were held”. */
function relativeEnd(passage: Passage, opener: number, from: number, limit: number): number {
  const comma = passage.codes.indexOf(',', from)
  const end = comma > 0 && comma < limit ? comma : limit
  if (hasVerb(passage, opener)) return end
  const own = /^R*[VBE][VBER]*/.exec(passage.codes.slice(from, end))?.[0].length ?? 1
  // Up to the last noun, day, number or “himself” before a finite verb that nothing opens a clause for.
  const outer = /^[DJNCSYEPGIK$R]*[NYCPJ]R*(?=V)/.exec(passage.codes.slice(from + own, end))
  const stop = outer ? from + own + outer[0].length : end
  const last = passage.items[stop - 1]!
  const opens = passage.items
    .slice(from + own, stop)
    .some(
      ({ code, lower }, at) =>
        code === 'I' && opensClause.test(lower) && passage.codes[from + own + at + 1] !== 'G',
    )
  return opens || (last.code === 'P' && !/sel(?:f|ves)$/.test(last.lower)) ? end : stop
}

const opensClause =
  /^(?:after|although|as|because|before|if|since|than|that|though|until|when|where|whereas|while)$/

/** Whether the words before an item have a finite verb; “published photographs”, taken for a participle, is one. */
function hasVerb(passage: Passage, before: number): boolean {
  return /V|[NP]R*E[DNJC$]/.test(passage.codes.slice(0, before))
}

/** “The town, **which** the Front says | it has taken |, is empty”: what the comma goes on with is told of the town, and not by the Front. Null where it is no
 *  such clause. */
export function relativeObject(
  passage: Passage,
  subject: Subject,
  { ranges, rule }: Content,
): Content | null {
  const opener = subject.start - 1
  const [range] = ranges
  if (rule !== 'content.bare-clause' || ranges.length !== 1 || !range) return null
  if (passage.codes[opener] !== 'W' || !/^(?:which|whom)$/.test(passage.items[opener]!.lower)) return null
  if (hasVerb(passage, opener)) return null
  const comma = passage.codes.indexOf(',', range.start)
  if (comma < 0 || comma >= range.end || !/^,R*V/.test(passage.codes.slice(comma))) return null
  return {
    ranges: [
      { start: opener, end: opener + 1 },
      { start: range.start, end: comma },
    ],
    rule: 'content.relative-object',
  }
}

/** “**which** the historian calls | a fiction”, “what officials called | a hate crime”: whom or what it is said of stands before who says it. */
function complementGap(passage: Passage, cue: Cue, opener: number, limit: number): Content | null {
  const [code, next] = [passage.codes[opener], passage.codes[cue.range.end] ?? '']
  // “a charge | the embassy called | tired”
  const isSummed =
    code === 'N' && summing.test(passage.items[opener]!.lower) && passage.codes.slice(0, opener).includes(',')
  if (isSummed && /[JLD]/.test(next))
    return { ranges: [{ start: cue.range.end, end: limit }], rule: 'content.complement-gap' }
  if (code !== 'W' || !/[DJNLCR]/.test(next)) return null
  const comma = passage.codes.indexOf(',', cue.range.end)
  const end = comma > 0 && comma < limit ? comma : limit
  const before = passage.items[opener]!.lower === 'what' ? [] : [{ start: opener, end: opener + 1 }]
  return { ranges: [...before, { start: cue.range.end, end }], rule: 'content.complement-gap' }
}

const summing =
  /^(?:account|accusation|allegation|charge|claim|demand|explanation|figure|move|proposal|statement|suggestion)$/

/** “one of four women **police** say | were shot”, “a house **the neighbours** say | is a hall”: nothing stands between the verb of reporting and that of
 *  what is said, whose subject is the noun before who says it. */
export function reducedRelative(
  passage: Passage,
  cue: Cue,
  limit: number,
): (Content & { readonly source: Range }) | null {
  const { group, range, row } = cue
  if (passage.codes[range.start] !== 'V' || !row.frames.includes('clause')) return null
  if (!/^R*V/.test(passage.codes.slice(range.end, limit)) && !tellsParticiple(passage, cue))
    return reducedByPronoun(passage, cue, limit)
  const phrase = passage.phrases.to.get(group.start)
  if (!phrase) return reducedByPronoun(passage, cue, limit)
  let start = group.start - 1
  while (start > phrase.start && passage.properNames.has(start) && passage.properNames.has(start - 1)) start--
  if (passage.codes[start - 1] !== 'N') start = phrase.start
  // “which the Church calls a retreat, but critics say is a camp”
  const joined = passage.codes[start - 1] === 'K' && passage.codes.slice(0, start).includes('W')
  if (passage.codes[start - 1] !== 'N' && !joined) return null
  return {
    source: { start, end: group.start },
    ranges: [{ start: range.end, end: relativeEnd(passage, start, range.end, limit) }],
    rule: 'content.reduced-relative',
  }
}

/** “the man police say | **shot** two”, a past tense taken for a participle or a noun; not “the girl found | shot dead”. */
export const tellsParticiple = ({ codes, items }: Passage, { row, range }: Cue): boolean =>
  /^(?:allege|believe|claim|say|suspect|think)$/.test(row.lemma) &&
  (/^R*E/.test(codes.slice(range.end)) || /^(?:shot|hit|cut|hurt)$/.test(items[range.end]?.lower ?? ''))

/** “a man **it** says | fired the shots”, “a base **they** said | housed rebels”. */
function reducedByPronoun(
  passage: Passage,
  { group, range }: Cue,
  limit: number,
): (Content & { readonly source: Range }) | null {
  const start = group.start - 1
  const isPronoun = passage.codes[start] === 'P' && /^(?:he|she|it|they)$/.test(passage.items[start]!.lower)
  if (!isPronoun || group.start !== range.start || passage.codes[start - 1] !== 'N') return null
  if (!/^R*[VE](?:R*E)?(?:I|T)?[DNJC$P]/.test(passage.codes.slice(range.end, limit))) return null
  if (!hasVerb(passage, start)) return null
  const comma = passage.codes.indexOf(',', range.end)
  return {
    source: { start, end: group.start },
    ranges: [{ start: range.end, end: comma > 0 && comma < limit ? comma : limit }],
    rule: 'content.reduced-relative',
  }
}

/** “in what the port says | appears to be a slip”. */
function whatGap(passage: Passage, cue: Cue, opener: number, limit: number): Content | null {
  // “What the mayor said | was false”: the verb behind is the sentence's own.
  if (
    passage.codes[opener] !== 'W' ||
    !/[IV]/.test(passage.codes[opener - 1] ?? '') ||
    !/^R*V/.test(passage.codes.slice(cue.range.end, limit))
  )
    return null
  const comma = passage.codes.indexOf(',', cue.range.end)
  return {
    ranges: [{ start: cue.range.end, end: comma > 0 && comma < limit ? comma : limit }],
    rule: 'content.what-gap',
  }
}

/** The clause before a source set between commas, where it has a verb and nobody else's content ends in it. */
export function opening(passage: Passage, subject: Subject, cue: Cue, earlier: readonly Relation[]): Range[] {
  const end = (subject.phraseStart ?? subject.start) - 1
  if (subject.start >= cue.group.start || passage.codes[end] !== ',') return []
  const start = clauseStart(passage, end, earlier)
  return /^[DPNJC].*V/.test(passage.codes.slice(start, end)) ? [{ start, end }] : []
}

/** “What the general said was | a lie about the bridge”. */
export function cleft(passage: Passage, cue: Cue, subject: Subject, limit: number): Content | null {
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

const isThat = (passage: Passage, at: number): boolean =>
  passage.codes[at] === 'I' && /^(?:that|because)$/.test(passage.items[at]!.lower)

/** What goes on behind a source and cue set between commas; where what stood before them was `open`, its verb last (“The policy was, she adds, | a
 *  mistake”), whatever it is. */
export function resumption(passage: Passage, cue: Cue, limit: number, open = false): Range[] {
  if (passage.codes[cue.range.end] !== ',') return []
  const later = /^,G[^VL:]*,L/.exec(passage.codes.slice(cue.range.end, limit))
  if (later) return [{ start: cue.range.end + later[0].length - 1, end: cue.range.end + later[0].length }]
  const start = cue.range.end + 1
  return start < limit && (open || /^R*[VI]/.test(passage.codes.slice(start, limit)))
    ? [{ start, end: limit }]
    : []
}
