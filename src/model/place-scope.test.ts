import { describe, expect, it } from 'vitest'
import fc from '../../tests/support/properties.ts'
import { narrowest, placeScope } from './place-scope.ts'
import type { Toponym } from './reading.ts'

/** `precision latitude longitude radiusKm admin1 country` */
function place(words: string): Toponym {
  const [precision, latitude, longitude, radius, admin1, country] = words.split(' ')
  const number = (text: string | undefined) => (text === undefined || text === '-' ? null : Number(text))
  return {
    precision,
    latitude: number(latitude),
    longitude: number(longitude),
    radiusMeters: radius ? Number(radius) * 1000 : null,
    admin1: admin1 ?? null,
    country: country ?? null,
  } as unknown as Toponym
}

describe('placeScope', () => {
  it.each([
    ['a village and itself', 'settlement 51.3 34.3 2 Kursk RU', 'settlement 51.3 34.3 2 Kursk RU', 'same'],
    [
      'two points within both radii',
      'settlement 51.3 34.3 2 Kursk RU',
      'site 51.31 34.32 1 Kursk RU',
      'same',
    ],
    ['a village in a region', 'settlement 51.3 34.3 2 Kursk RU', 'region 51.7 36.2 120 Kursk RU', 'same'],
    ['a village in a district', 'settlement 51.3 34.3 2 Kursk RU', 'district 51.4 34.5 30 Kursk RU', 'same'],
    ['a region and itself', 'region 51.7 36.2 120 Kursk RU', 'region 51.7 36.2 120 Kursk RU', 'same'],
    [
      'villages 100 km apart',
      'settlement 51.3 34.3 2 Kursk RU',
      'settlement 50.6 35.2 2 Belgorod RU',
      'different',
    ],
    [
      'towns of one region',
      'settlement 51.3 34.3 2 Kursk RU',
      'settlement 52.3 35.4 8 Kursk RU',
      'different',
    ],
    [
      'districts of one region',
      'district 51.3 34.3 20 Kursk RU',
      'district 52.3 35.4 20 Kursk RU',
      'different',
    ],
    [
      'neighbouring regions that overlap as circles',
      'region 51.7 36.2 120 Kursk RU',
      'region 50.6 36.6 120 Belgorod RU',
      'different',
    ],
    [
      'a village and another region',
      'settlement 51.3 34.3 2 Kursk RU',
      'region 50.6 36.6 120 Belgorod RU',
      'different',
    ],
    [
      'regions of one name in two countries',
      'region 1 1 9 Northern UG',
      'region 1 1 9 Northern MW',
      'different',
    ],
    ['two countries', 'country 60 90 3000 - RU', 'country 49 32 700 - UA', 'different'],
    ['a village and its country', 'settlement 51.3 34.3 2 Kursk RU', 'country 60 90 3000 - RU', 'unstated'],
    [
      'a place without coordinates',
      'settlement - - 2 Kursk RU',
      'settlement 51.3 34.3 2 Kursk RU',
      'unstated',
    ],
  ])('%s', (_, a, b, scope) => {
    expect(placeScope(place(a), place(b))).toBe(scope)
    expect(placeScope(place(b), place(a))).toBe(scope)
  })

  it('is the same both ways', () => {
    const anyPlace = fc.record({
      precision: fc.constantFrom('site', 'settlement', 'district', 'region', 'country'),
      latitude: fc.option(fc.double({ min: -90, max: 90, noNaN: true })),
      longitude: fc.option(fc.double({ min: -180, max: 180, noNaN: true })),
      radiusMeters: fc.option(fc.nat(200_000)),
      admin1: fc.option(fc.constantFrom('A', 'B')),
      country: fc.option(fc.constantFrom('RU', 'UA')),
    }) as unknown as fc.Arbitrary<Toponym>
    fc.assert(fc.property(anyPlace, anyPlace, (a, b) => placeScope(a, b) === placeScope(b, a)))
  })
})

describe('narrowest', () => {
  it.each([
    ['a village in a region', ['region', 'settlement'], ['settlement']],
    ['two villages', ['settlement', 'settlement'], ['settlement', 'settlement']],
    ['a country alone', ['country'], ['country']],
    ['nothing', [], []],
  ])('of %s', (_, precisions, kept) =>
    expect(narrowest(precisions.map((each) => place(each))).map((each) => each.precision)).toEqual(kept),
  )
})
