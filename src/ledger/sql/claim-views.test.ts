import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  claim,
  sampleDocument,
  statement,
  timex,
  toponym,
  writerOf,
} from '../../../tests/browser/sample-builder.ts'
import fc from '../../../tests/support/properties.ts'
import { emptyReading, type Reading, type Timex, type Toponym } from '../../model/index.ts'
import type { ClaimFilter, PlaceView } from '../claim-views.ts'
import type { LedgerIndex } from '../contract.ts'
import { openSqliteIndex } from '../sqlite/open.ts'
import { grainOf } from './claim-times.ts'

const world = { west: -180, south: -85, east: 180, north: 85 }
const minute = (iso: string) => Date.parse(iso) / 60_000

/** One claim a line: who, where, when. */
interface Line {
  readonly speakers: readonly string[]
  readonly places?: readonly Partial<Toponym>[]
  readonly times?: readonly Partial<Timex>[]
  readonly said?: Partial<Timex>
  readonly outcome?: Reading['claims'][number]['outcome']
}

function readingOf(lines: readonly Line[]): Reading {
  const text = lines.map((_, nth) => `line ${nth}.`).join(' ')
  const write = writerOf(text)
  const document = sampleDocument('d-1', [['paragraph', text]], {})
  const toponyms: Toponym[] = []
  const timexes: Timex[] = []
  const statements: Reading['statements'][number][] = []
  const claims = lines.map((line, nth) => {
    const span = write.at(`line ${nth}.`)
    const places = (line.places ?? []).map((place, at) => toponym(`p-${nth}-${at}`, span, place))
    const times = (line.times ?? []).map((time, at) => timex(`t-${nth}-${at}`, span, time))
    const said = line.said ? [timex(`said-${nth}`, span, line.said)] : []
    toponyms.push(...places)
    timexes.push(...times, ...said)
    const spoken = statement(`s-${nth}`, 'd-1', {
      speakers: [...line.speakers],
      content: [span],
      said: said[0]?.id ?? null,
    })
    statements.push(spoken)
    return claim(`c-${nth}`, spoken, span, {
      places: places.map(({ id }) => id),
      times: times.map(({ id }) => id),
      outcome: line.outcome ?? 'unknown',
    })
  })
  const entities = [...new Set(lines.flatMap(({ speakers }) => speakers))]
    .filter((id) => id !== 'narrator')
    .map((id) => ({ id, name: id, kind: 'organisation', aliases: [], mentions: [], party: null }) as const)
  return { ...emptyReading, documents: [{ ...document, toponyms, timexes }], entities, statements, claims }
}

const at = (latitude: number, longitude: number, radiusMeters = 3000): Partial<Toponym> => ({
  latitude,
  longitude,
  radiusMeters,
})

const lines: readonly Line[] = [
  { speakers: ['e-a'], places: [at(51, 34)], times: [day('2031-05-13')], outcome: 'repelled' },
  { speakers: ['e-a'], places: [at(51, 34)], times: [around('2031-05-13T03:00')], outcome: 'failed' },
  { speakers: ['e-b'], places: [at(51, 34)], times: [day('2031-05-14')], outcome: 'succeeded' },
  { speakers: ['e-b'], places: [at(51.01, 34.02)], said: day('2031-05-15') },
  { speakers: ['e-a', 'e-b'], places: [at(-33, 151)], times: [{ value: 'P2D', type: 'DURATION' }] },
  { speakers: ['narrator'], places: [{ withheld: true, name: null }] },
  { speakers: [], places: [{ name: null }] },
  { speakers: ['e-a'] },
  { speakers: ['e-a'], places: [{ ...at(60, 100, 4_500_000), precision: 'country' }] },
  { speakers: ['e-c'], places: [{ ...at(50.6, 37.4, 150_000), precision: 'region' }, at(51, 34)] },
]

function day(date: string): Partial<Timex> {
  const next = new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10)
  return { value: date, from: `${date}T00:00`, to: `${next}T00:00` }
}

function around(clock: string): Partial<Timex> {
  const instant = (by: number) => new Date(Date.parse(`${clock}Z`) + by * 60_000).toISOString()
  return { value: clock, type: 'TIME', from: instant(-30), to: instant(30), zone: 'Europe/Moscow' }
}

async function holding(reading: Reading): Promise<LedgerIndex> {
  const index = await openSqliteIndex(':memory:')
  await index.rebuild([], reading, 'test')
  return index
}

describe('claims in place and time', () => {
  let index: LedgerIndex
  beforeAll(async () => {
    index = await holding(readingOf(lines))
  })
  afterAll(() => index.close())

  const cells = (view: Partial<PlaceView>) =>
    index.placeCells({
      filter: {},
      zoom: 9,
      box: world,
      by: 'speaker',
      keys: ['e-a', 'e-b', 'e-c', 'e-a+e-b'],
      ...view,
    })

  it('says of each place whether it can be drawn: withheld, unknown, a whole country and none are not', async () => {
    expect(await index.placeStandings({})).toEqual({
      placed: 7,
      country: 1,
      withheld: 1,
      unknown: 1,
      unsaid: 1,
    })
    expect(await index.placeBounds({})).toMatchObject({
      south: expect.closeTo(-33, 3),
      east: expect.closeTo(151, 3),
    })
    expect(await index.placeBounds({ speakers: ['narrator'] })).toBeNull()
  })

  it('counts speakers, those who speak jointly apart', async () => {
    expect(await index.claimSpeakers({})).toEqual([
      { speaker: 'e-a', claims: 4 },
      { speaker: 'e-b', claims: 2 },
      { speaker: 'e-a+e-b', claims: 1 },
      { speaker: 'e-c', claims: 1 },
      { speaker: 'narrator', claims: 1 },
      { speaker: 'unresolved', claims: 1 },
    ])
  })

  it('puts near places into one cell far out, and gives each its name and radius close by', async () => {
    const far = await cells({ zoom: 2 })
    expect(far.map(({ claims, place }) => [claims, place?.radiusMeters ?? null])).toEqual([
      [6, null],
      [1, 3000],
    ])
    const near = await cells({ zoom: 12, box: { west: 33, south: 50.9, east: 35, north: 51.1 } })
    expect(near.map(({ claims, area }) => [claims, area])).toEqual([
      [4, true],
      [1, true],
    ])
    expect(near[0]).toMatchObject({
      latitude: expect.closeTo(51, 3),
      longitude: expect.closeTo(34, 3),
      place: { radiusMeters: 3000, precision: 'settlement' },
      parts: [
        { key: 'e-a', claims: 2 },
        { key: 'e-b', claims: 1 },
        { key: 'e-c', claims: 1 },
      ],
    })
  })

  it('keeps a region an area of its own, never a point among towns, once its reach can be seen', async () => {
    const shown = await cells({ zoom: 7 })
    expect(shown.filter(({ area }) => area).map(({ place }) => place?.radiusMeters)).toEqual([150_000])
  })

  it('counts outcomes, and only the keys asked for', async () => {
    const [first] = await cells({ zoom: 12, by: 'outcome', keys: ['repelled', 'failed'] })
    expect(first?.parts).toEqual([
      { key: 'failed', claims: 1 },
      { key: 'repelled', claims: 1 },
    ])
    const [none] = await cells({ zoom: 12, keys: [] })
    expect(none?.parts).toEqual([])
  })

  it.each<[string, ClaimFilter, number]>([
    ['a speaker', { speakers: ['e-b'] }, 2],
    ['nobody', { speakers: [] }, 0],
    ['an outcome', { outcome: 'repelled' }, 1],
    ['a type of event', { type: 'battle' }, 7],
    ['another type', { type: 'aid' }, 0],
    ['a document', { document: 'd-1' }, 7],
    ['an incident that is none', { incident: 'i-none' }, 0],
    [
      'a stretch of time',
      { during: { from: minute('2031-05-13T00:00Z'), to: minute('2031-05-13T12:00Z') } },
      2,
    ],
    ['a stretch in which it was only said', { during: { from: minute('2031-05-15T00:00Z'), to: 1e9 } }, 0],
  ])('narrows by %s', async (_, filter, placed) => {
    expect((await index.placeStandings(filter)).placed).toBe(placed)
    const shown = await cells({ filter, zoom: 3 })
    expect(shown.reduce((sum, cell) => sum + cell.claims, 0)).toBe(placed)
  })

  it('opens the rows behind a cell, each with its words and the place it is there for', async () => {
    const [near] = await cells({ zoom: 12 })
    const page = await index.claimRows(
      {},
      { of: 'cells', cells: near!.key.split('~') },
      { offset: 1, limit: 2 },
    )
    expect(page.total).toBe(4)
    expect(page.rows.map(({ words, part }) => [words, part])).toEqual([
      ['line 1.', 'p-1-0'],
      ['line 2.', 'p-2-0'],
    ])
  })

  it.each(['', '1', 'x-y-z', "1-2-3'; drop table claims --", '1.2'])(
    'opens nothing for the key %j',
    async (key) => {
      const page = await index.claimRows({}, { of: 'cells', cells: [key] }, { offset: 0, limit: 9 })
      expect(page).toEqual({ total: 0, rows: [] })
    },
  )

  it('crosses the 180th meridian', async () => {
    const box = { west: 150, south: -60, east: -150, north: 60 }
    expect((await cells({ box, zoom: 3 })).map(({ longitude }) => Math.round(longitude))).toEqual([151])
  })

  it('keeps when it happened apart from when it was said, and tells what has no time', async () => {
    expect(await index.timeStandings({})).toEqual({ dated: 3, unresolved: 1, unsaid: 6 })
    const [from, to] = [minute('2031-05-01T00:00Z'), minute('2031-06-01T00:00Z')]
    const marks = await index.timeMarks({ filter: {}, from, to, step: 1 })
    expect(marks.map(({ speaker, role, grain, zone }) => [speaker, role, grain, zone])).toEqual([
      ['e-a', 'happened', 'day', null],
      ['e-a', 'happened', 'about', 'Europe/Moscow'],
      ['e-b', 'happened', 'day', null],
      ['e-b', 'said', 'day', null],
    ])
    const coarse = await index.timeMarks({ filter: { speakers: ['e-a'] }, from, to, step: 3000 })
    expect(coarse).toEqual([expect.objectContaining({ claims: 2, grain: null, zoned: false, zone: null })])
  })

  it('gives the extent, the lanes and the bins of what is dated', async () => {
    expect(await index.timeExtent({})).toMatchObject({
      from: minute('2031-05-13T00:00Z'),
      to: minute('2031-05-16T00:00Z'),
    })
    expect(await index.timeExtent({ speakers: ['narrator'] })).toBeNull()
    expect((await index.timeLanes({})).map(({ speaker }) => speaker)).toEqual(['e-a', 'e-b'])
    const [from, to] = [minute('2031-05-13T00:00Z'), minute('2031-05-15T00:00Z')]
    expect(await index.timeBins({ filter: {}, from, to }, 2)).toEqual([2, 1])
  })

  it.each([1, 700, 3000, 100_000])('opens as many rows as a mark of %d minutes counts', async (step) => {
    const [from, to] = [minute('2031-05-13T01:00Z'), minute('2031-05-14T06:00Z')]
    const marks = await index.timeMarks({ filter: {}, from, to, step })
    expect(marks.length).toBeGreaterThan(1)
    for (const { key, speaker, role, claims } of marks) {
      const pick = { of: 'mark', key, role, from, to, step } as const
      const page = await index.claimRows({ speakers: [speaker] }, pick, { offset: 0, limit: 9 })
      expect(page.total).toBe(claims)
    }
  })

  it.each(['', '1', '1_', "1_2' or 1=1"])('opens nothing for the mark %j', async (key) => {
    const pick = { of: 'mark', key, role: 'happened', from: 0, to: 1e9, step: 1 } as const
    expect((await index.claimRows({}, pick, { offset: 0, limit: 9 })).total).toBe(0)
  })

  it('opens the times that touch a stretch', async () => {
    const pick = { of: 'time', from: minute('2031-05-13T05:00Z'), to: minute('2031-05-14T05:00Z') } as const
    const total = async (role: 'happened' | 'said') =>
      (await index.claimRows({}, { ...pick, role }, { offset: 0, limit: 9 })).total
    expect([await total('happened'), await total('said')]).toEqual([2, 0])
  })

  it('lists what has no place or no time by what is missing', async () => {
    const words = async (pick: Parameters<LedgerIndex['claimRows']>[1]) =>
      (await index.claimRows({}, pick, { offset: 0, limit: 20 })).rows.map((row) => row.words)
    expect(await words({ of: 'place-standing', standing: 'withheld' })).toEqual(['line 5.'])
    expect(await words({ of: 'place-standing', standing: 'country' })).toEqual(['line 8.'])
    expect(await words({ of: 'time-standing', standing: 'unresolved' })).toEqual(['line 4.'])
    expect(await words({ of: 'all' })).toHaveLength(10)
  })

  it('gives facts of the entities that it knows', async () => {
    expect((await index.entityFacts(['e-b', 'e-none', 'e-b'])).map(({ id }) => id)).toEqual(['e-b'])
  })
})

describe('cells', () => {
  const degree = (limit: number) => fc.double({ min: -limit, max: limit, noNaN: true })
  const place = fc.record({ latitude: degree(84), longitude: degree(179), radiusMeters: fc.nat(400_000) })
  const voice = fc.constantFrom('e-a', 'e-b', 'narrator')
  const told = fc.record({ speaker: voice, places: fc.array(place, { minLength: 1, maxLength: 2 }) })

  it('lose and double no claim at any zoom, and open as many rows as they count', async () => {
    const property = fc.asyncProperty(fc.array(told, { maxLength: 20 }), fc.nat(20), async (all, zoom) => {
      const index = await holding(
        readingOf(all.map(({ speaker, places }) => ({ speakers: [speaker], places }))),
      )
      const shown = await index.placeCells({
        filter: {},
        zoom,
        box: world,
        by: 'speaker',
        keys: ['e-a', 'e-b', 'narrator'],
      })
      const { placed } = await index.placeStandings({})
      expect(shown.reduce((sum, cell) => sum + cell.claims, 0)).toBe(placed)
      for (const { key, claims, parts } of shown) {
        expect(parts.reduce((sum, part) => sum + part.claims, 0)).toBe(claims)
        const page = await index.claimRows(
          {},
          { of: 'cells', cells: key.split('~') },
          { offset: 0, limit: 1 },
        )
        expect(page.total).toBe(claims)
      }
      await index.close()
    })
    await fc.assert(property, { numRuns: 25 })
  })
})

describe('grainOf', () => {
  it.each([
    ['2031-05-13T03:00', 0, 60, 'about'],
    ['2031-05-13T03:10', 0, 1, 'minute'],
    ['2031-05-13TNI', 0, 720, 'part'],
    ['2031-05-13', 0, 1440, 'day'],
    ['2031-W20', 0, 10_080, 'week'],
    ['2031-05', 0, 44_640, 'month'],
    ['2031', 0, 525_600, 'year'],
    ['2031-05-13T09:30/2031-05-13T11:00', 0, 90, 'span'],
    ['2031-Q2', 0, 131_040, 'span'],
    [null, 0, null, 'span'],
  ])('of %s is %s', (value, begins, ends, grain) => {
    expect(grainOf(value, begins, ends)).toBe(grain)
  })
})
