import { describe, expect, it } from 'vitest'
import type { TimeMark } from '../../src/serve/http/shapes.ts'
import { inOrder, markAt, nearestMark, shapeOf } from '../../web/src/timeline/mark-shape.ts'
import {
  between,
  busiestStretch,
  isoOf,
  minutesOf,
  wholeStretch,
  zoomed,
} from '../../web/src/timeline/window.ts'
import { clockIn } from '../../web/src/timeline/zone-time.ts'

const mark = (begins: number | null, ends: number | null, facts: Partial<TimeMark> = {}): TimeMark => ({
  key: `${begins}_${ends}`,
  role: 'happened',
  begins,
  ends,
  claims: 1,
  grain: 'day',
  zoned: false,
  zone: null,
  ...facts,
})
const stretch = { from: 0, to: 1000 }

describe('a stretch of time', () => {
  it.each([
    ['2031-05-13T03:00Z', '2031-05-13T03:00Z'],
    ['2031-05-13T03:00', '2031-05-13T03:00Z'],
    ['2031-05-13', '2031-05-13T00:00Z'],
    ['2031-05-13T03:00+03:00', '2031-05-13T00:00Z'],
  ])('reads %s as %s', (given, iso) => {
    expect(isoOf(minutesOf(given) as number)).toBe(iso)
  })

  it.each([undefined, 'yesterday', ''])('reads %s as none', (given) => {
    expect(minutesOf(given)).toBeNull()
  })

  it('begins and ends on days where days are seen, and leaves room', () => {
    const whole = wholeStretch({ middleFrom: 100, middleTo: 100 + 200 * 1440 })
    expect([whole.from % 1440, whole.to % 1440]).toEqual([-0, 0])
    expect(whole.from).toBeLessThan(100)
  })

  it('is never narrower than an hour, and the same whichever way it was drawn', () => {
    expect(between(500, 510)).toEqual({ from: 500, to: 560 })
    expect(between(900, 500)).toEqual(between(500, 900))
    expect(zoomed({ from: 0, to: 80 }, 0.1)).toEqual({ from: 10, to: 70 })
  })

  const bins = (filled: Readonly<Record<number, number>>) =>
    Array.from({ length: 100 }, (_, at) => filled[at] ?? 0)
  it.each([
    ['a week among years', bins({ 2: 1, 90: 6, 91: 5 }), { from: 89_500, to: 92_500 }],
    ['evenly spread', bins(Object.fromEntries(Array.from({ length: 100 }, (_, at) => [at, 3]))), null],
    ['nothing', bins({}), null],
    ['no bins', [], null],
  ])('finds where most claims lie: %s', (_, counts, expected) => {
    const found = busiestStretch(counts, { from: 0, to: 100_000 })
    if (expected === null) expect(found).toBeNull()
    else
      expect([found?.from, found?.to].map((at) => Math.abs((at ?? 0) - 91_000) < 3000)).toEqual([true, true])
  })
})

describe('a mark', () => {
  it('is as long as its interval, and never too narrow to point at', () => {
    expect(shapeOf(mark(100, 300), stretch, 1000)).toEqual({
      left: 100,
      right: 300,
      fadeLeft: 0,
      fadeRight: 0,
    })
    const minute = shapeOf(mark(100, 101), stretch, 1000)
    expect(minute.right - minute.left).toBe(4)
  })

  it.each(['about', 'part'] as const)('fades at both ends when it was said as %s', (grain) => {
    const { fadeLeft, fadeRight } = shapeOf(mark(100, 400, { grain }), stretch, 1000)
    expect([fadeLeft > 0, fadeRight > 0]).toEqual([true, true])
  })

  it('fades where an end is open, and only there', () => {
    const { left, right, fadeLeft, fadeRight } = shapeOf(mark(100, null), stretch, 1000)
    expect([left, right >= 1000, fadeLeft, fadeRight > 0]).toEqual([100, true, 0, true])
    expect(shapeOf(mark(null, 500), stretch, 1000)).toMatchObject({ right: 500, fadeRight: 0 })
  })

  it('under the pointer is the shortest of its kind', () => {
    const [year, day, said] = [mark(0, 900), mark(100, 200), mark(100, 200, { role: 'said' })]
    const at = (x: number, role: TimeMark['role']) => markAt([year, day, said], role, x, stretch, 1000)
    expect([at(150, 'happened'), at(500, 'happened'), at(150, 'said'), at(500, 'said')]).toEqual([
      day,
      year,
      said,
      null,
    ])
  })

  it('comes in order of time, and the nearest is found', () => {
    const [early, late, open] = [mark(10, 20), mark(500, 600), mark(null, 5)]
    expect(inOrder([late, early, open])).toEqual([open, early, late])
    expect(nearestMark([late, early], 480)).toBe(late)
    expect(nearestMark([], 1)).toBeNull()
  })
})

describe('clockIn', () => {
  const noon = Date.parse('2031-07-01T12:00Z') / 60_000
  it.each([
    ['Europe/Moscow', '2031-07-01T15:00'],
    ['America/New_York', '2031-07-01T08:00'],
    ['Pacific/Kiritimati', '2031-07-02T02:00'],
    ['UTC', '2031-07-01T12:00'],
    ['+05:30', '2031-07-01T17:30'],
    ['no such zone', null],
  ])('of %s', (zone, clock) => {
    expect(clockIn(zone, noon)).toBe(clock)
  })
})
