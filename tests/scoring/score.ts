import { metresBetween, type Reading, type Statement } from '../../src/model/index.ts'
import type { Expectation, ExpectedDispute, ExpectedStatement, ExpectedTime } from './expectation.ts'
import { fold, isNear, isSameName, overlapOfWords } from './words.ts'

/** Shares from 0 to 1, and counts where the name says so. */
export interface Score {
  readonly attributionF1: number
  readonly contentRecall: number
  readonly contentPrecision: number
  readonly wrongSpeakers: number
  readonly unresolvedSpeakers: number
  readonly narratorLeaks: number
  readonly places: number
  readonly times: number
  readonly quantities: number
  readonly disputesFound: number
  readonly metadata: boolean
}

/** Compare a reading of one report with what a careful person found in it.
 *  A content is found where its words overlap the expected ones by half or more, one to one, best first. A speaker is right where an
 *  entity's name or alias, or that of whom it speaks for, is an expected name, and no other speaks beside it. */
export function scoreReading(reading: Reading, expected: Expectation): Score {
  const statements = reading.statements.filter((statement) => !statement.speakers.includes('narrator'))
  const pairs = matchContents(statements, expected.statements)
  const matched = new Set(pairs.map(([statement]) => statement))
  const spare = statements.filter(
    (statement) =>
      !matched.has(statement) &&
      (expected.accepted ?? []).some((words) => overlapOfWords(contentOf(statement), words) >= 0.5),
  )
  const found = statements.length - spare.length
  const verdicts = pairs.map(([statement, wanted]) => judgeSpeaker(reading, statement, wanted))
  const right = verdicts.filter((verdict) => verdict === 'right').length
  const own = [...(expected.narrator_opinion ?? []), ...(expected.narrator_claims ?? [])]
  const loose = statements.filter((statement) => !matched.has(statement) && !spare.includes(statement))
  return {
    attributionF1: ratio(2 * right, found + expected.statements.length),
    contentRecall: ratio(pairs.length, expected.statements.length),
    contentPrecision: ratio(pairs.length, found),
    wrongSpeakers: verdicts.filter((verdict) => verdict === 'wrong').length,
    unresolvedSpeakers: verdicts.filter((verdict) => verdict === 'unresolved').length,
    narratorLeaks: own.filter((words) =>
      loose.some((statement) => overlapOfWords(contentOf(statement), words) >= 0.6),
    ).length,
    ...scoreValues(reading, expected),
    disputesFound: (expected.disputes ?? []).filter((dispute) => hasDispute(reading, dispute)).length,
    metadata: hasMetadata(reading, expected),
  }
}

function matchContents(
  statements: readonly Statement[],
  expected: readonly ExpectedStatement[],
): [Statement, ExpectedStatement][] {
  const rows = statements.flatMap((statement) =>
    expected.map((wanted) => {
      const overlap = overlapOfWords(contentOf(statement), wanted.content)
      const source = overlapOfWords(statement.source.map((span) => span.text).join(' '), wanted.source)
      return { statement, wanted, overlap, rank: overlap + 0.2 * source }
    }),
  )
  const pairs: [Statement, ExpectedStatement][] = []
  for (const { statement, wanted, overlap } of rows.sort((a, b) => b.rank - a.rank)) {
    if (overlap >= 0.5 && !pairs.some(([s, w]) => s === statement || w === wanted))
      pairs.push([statement, wanted])
  }
  return pairs
}

function judgeSpeaker(
  reading: Reading,
  statement: Statement,
  wanted: ExpectedStatement,
): 'right' | 'wrong' | 'unresolved' {
  if (statement.speakers.length === 0) return 'unresolved'
  const names = wanted.speaker.split(';').map((name) => name.trim())
  const spokenFor = statement.onBehalfOf ? [statement.onBehalfOf] : []
  const hits = names.filter((name) =>
    [...statement.speakers, ...spokenFor].some((id) => bears(reading, id, name)),
  )
  const strays =
    spokenFor.length > 0
      ? []
      : statement.speakers.filter((id) => !names.some((name) => bears(reading, id, name)))
  return strays.length === 0 && 2 * hits.length >= names.length ? 'right' : 'wrong'
}

function bears(reading: Reading, id: string, alternatives: string): boolean {
  const entity = reading.entities.find((each) => each.id === id)
  const names = entity ? [entity.name, ...entity.aliases] : []
  return alternatives.split('|').some((wanted) => names.some((name) => isSameName(wanted, name)))
}

function scoreValues(
  reading: Reading,
  expected: Expectation,
): Pick<Score, 'places' | 'times' | 'quantities'> {
  const { toponyms, timexes, quantities } = reading.documents[0]!
  const places = (expected.places ?? []).map(([words, , latitude, longitude, , country, unit]) =>
    toponyms.some(
      (place) =>
        place.latitude !== null &&
        place.longitude !== null &&
        isNear(place.text, words) &&
        (place.country === null || place.country === country) &&
        metresBetween(latitude, longitude, place.latitude, place.longitude) <=
          (unit === 'region' ? 150_000 : 25_000),
    ),
  )
  const inText = (expected.times ?? []).filter(([, , , note]) => !note?.startsWith('the publication'))
  const times = inText.map((time) =>
    timexes.some((timex) => isNear(timex.text, time[0]) && isSameTime(timex, time)),
  )
  const counts = (expected.quantities ?? []).map(([words, low, high, unit]) =>
    quantities.some((quantity) => {
      if (!isNear(quantity.text, words) || (unit !== null && quantity.unit !== unit)) return false
      if (low !== null && high !== null && low !== high)
        return quantity.low !== null && quantity.high !== null && low <= quantity.low && quantity.high <= high
      return quantity.low === low || quantity.high === high
    }),
  )
  return { places: shareOf(places), times: shareOf(times), quantities: shareOf(counts) }
}

function isSameTime(
  timex: Reading['documents'][number]['timexes'][number],
  [, value, instant]: ExpectedTime,
): boolean {
  const given = timex.value ?? ''
  if (value.length <= 10) return given === value || new RegExp(`^${value}T(?:MO|MI|AF|EV|NI|DT)$`).test(given)
  if (!given.startsWith(value)) return false
  if (instant === null) return true
  return (
    timex.from !== null &&
    timex.to !== null &&
    Date.parse(timex.from) <= Date.parse(instant) &&
    Date.parse(instant) < Date.parse(timex.to)
  )
}

export function hasDispute(reading: Reading, expected: ExpectedDispute): boolean {
  return disputesBetween(reading, expected.sides[0]![0], expected.sides[1]![0]).some(
    ({ slot }) => expected.slot === '*' || expected.slot.split('|').includes(slot),
  )
}

/** The disputes of which one side is spoken by the one and the other by the other, whose names are given with `|` between them. */
export function disputesBetween(reading: Reading, a: string, b: string): Reading['disputes'] {
  return reading.disputes.filter(({ sides }) => {
    const speaks = (side: number, name: string) =>
      sides[side]!.speakers.some((id) => bears(reading, id, name))
    return (speaks(0, a) && speaks(1, b)) || (speaks(0, b) && speaks(1, a))
  })
}

function hasMetadata(reading: Reading, { metadata }: Expectation): boolean {
  const document = reading.documents[0]!
  const text = fold(document.text)
  return (
    (metadata.title === null || fold(document.title ?? '') === fold(metadata.title)) &&
    (!metadata.byline || fold(document.byline ?? '').includes(fold(metadata.byline))) &&
    (!metadata.published || (document.published ?? '').startsWith(metadata.published.slice(0, 10))) &&
    (metadata.via ?? []).every((outlet) => document.via.some((via) => fold(via) === fold(outlet))) &&
    !(metadata.not_body ?? []).some((words) => text.includes(fold(words)))
  )
}

function contentOf(statement: Statement): string {
  return statement.content.map((span) => span.text).join(' ')
}

function shareOf(verdicts: readonly boolean[]): number {
  return verdicts.length === 0 ? 1 : verdicts.filter(Boolean).length / verdicts.length
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole
}
