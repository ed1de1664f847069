import { describe, expect, it } from 'vitest'
import { metresBetween } from '../../src/model/index.ts'
import { claimSearch, filterQuery, mapSearch, toggledVoice } from '../../web/src/claims/claim-search.ts'
import { withSeen } from '../../web/src/claims/seen-voices.ts'
import { arcsOf, badgeSize, shortCount } from '../../web/src/map/badge-size.ts'
import { cameraOf, cameraText, steppedBox } from '../../web/src/map/camera.ts'
import { circleRing } from '../../web/src/map/circle.ts'
import fc from '../support/properties.ts'

describe('circleRing', () => {
  const place = fc.record({
    latitude: fc.double({ min: -80, max: 80, noNaN: true }),
    longitude: fc.double({ min: -180, max: 180, noNaN: true }),
    radius: fc.double({ min: 10, max: 400_000, noNaN: true }),
  })

  it('lies at its true radius all round, anywhere on earth, and is closed', () => {
    fc.assert(
      fc.property(place, ({ latitude, longitude, radius }) => {
        const ring = circleRing(latitude, longitude, radius)
        expect(ring.at(-1)).toEqual(ring[0])
        for (const [x, y] of ring) {
          expect(metresBetween(latitude, longitude, y, x) / radius).toBeCloseTo(1, 3)
        }
      }),
    )
  })

  it('runs on past the 180th meridian', () => {
    expect(circleRing(65, 179.9, 50_000).some(([x]) => x > 180)).toBe(true)
  })
})

describe('the camera in the address', () => {
  it('is read as it was written', () => {
    expect(cameraOf(cameraText({ latitude: 51.2345, longitude: 34.5678, zoom: 9.3 }))).toEqual({
      latitude: 51.234,
      longitude: 34.568,
      zoom: 9.3,
    })
  })

  it.each([undefined, '', '1,2', 'a,b,c', '95,0,3', '10,20,99'])('%s is none', (at) => {
    expect(cameraOf(at)).toBeNull()
  })

  it('asks for the same box after a small move, and for the whole earth at most once', () => {
    const box = { west: 30.01, south: 50.01, east: 36.01, north: 52.01 }
    const nudged = { west: 30.02, south: 50.02, east: 36.02, north: 52.02 }
    expect(steppedBox(nudged, 6)).toEqual(steppedBox(box, 6))
    expect(steppedBox({ west: -400, south: -95, east: 400, north: 95 }, 0)).toEqual({
      west: -180,
      south: -90,
      east: 180,
      north: 90,
    })
    const across = steppedBox({ west: 170, south: 0, east: 190, north: 10 }, 5)
    expect(across.west).toBeGreaterThan(across.east)
  })
})

describe('a badge', () => {
  it('grows slowly with its claims, and never below what can be pressed', () => {
    expect([1, 10, 1000, 1e9].map(badgeSize)).toEqual([26, 32, 44, 48])
  })

  it.each([
    [1, '1'],
    [999, '999'],
    [1000, '1k'],
    [1999, '1.9k'],
    [34_567, '34k'],
  ])('shortens %d to %s', (count, words) => {
    expect(shortCount(count)).toBe(words)
  })

  it('divides its ring by the claims of each', () => {
    expect(arcsOf([{ claims: 3 }, { claims: 1 }])).toEqual([
      { from: 0, share: 0.75 },
      { from: 0.75, share: 0.25 },
    ])
    expect(arcsOf([])).toEqual([])
  })
})

describe('the filter in the address', () => {
  it('keeps what it knows and drops the rest', () => {
    const raw = { by: 'party', voice: 'e-1', outcome: 5, at: '1,2,3', from: '2031', evil: '<b>', open: null }
    expect(claimSearch(raw)).toEqual({ by: 'party', voice: 'e-1', outcome: '5', from: '2031' })
    expect(mapSearch({ at: 'here', by: 'speaker' })).toEqual({})
    expect(mapSearch({ at: '51,34,5' })).toEqual({ at: '51,34,5' })
  })

  it('is asked with and without its time', () => {
    const search = { voice: 'a,b', from: '2031-01-01', open: 'cells=1' }
    expect(filterQuery(search)).toBe('voice=a%2Cb&from=2031-01-01')
    expect(filterQuery(search, false)).toBe('voice=a%2Cb')
  })

  it('puts a voice in and takes it out', () => {
    expect(toggledVoice({}, 'a')).toBe('a')
    expect(toggledVoice({ voice: 'a' }, 'b')).toBe('a,b')
    expect(toggledVoice({ voice: 'a,b' }, 'a')).toBe('b')
    expect(toggledVoice({ voice: 'b' }, 'b')).toBeUndefined()
  })
})

describe('voices of a legend', () => {
  const voice = (key: string, claims: number) => ({
    key,
    number: 1,
    name: key,
    kind: null,
    party: null,
    claims,
  })

  it('keep their places when a filter leaves some out, and new ones come last', () => {
    const first = [voice('a', 9), voice('b', 5), voice('c', 2)]
    const then = withSeen(first, [voice('d', 7), voice('c', 6)])
    expect(then.map(({ key, claims }) => [key, claims])).toEqual([
      ['a', 0],
      ['b', 0],
      ['c', 6],
      ['d', 7],
    ])
    expect(withSeen(then, first).map(({ key }) => key)).toEqual(['a', 'b', 'c', 'd'])
  })
})
