import { describe, expect, it } from 'vitest'
import { BadInput, type Gazetteer, type Place } from '../model/index.ts'
import { readBorders, withBorders } from './borders.ts'
import { loadCountries } from './countries.ts'

const place = (name: string, country: string, claimedBy?: readonly string[]): Place => ({
  row: 0,
  name,
  latitude: 45,
  longitude: 34,
  radiusMeters: 2000,
  country,
  admin1: null,
  admin1Code: null,
  geonameId: null,
  precision: 'settlement',
  feature: 'PPL',
  population: 0,
  contested: claimedBy !== undefined,
  reported: false,
  ...(claimedBy ? { claimedBy } : {}),
})

const gazetteer: Gazetteer = {
  version: 'two rows',
  countries: loadCountries(),
  named: () => [place('Claimed', 'UA', ['RU', 'UA']), place('Settled', 'UA')],
  spelled: () => [place('Mountainside', 'IN', ['IN', 'PK'])],
  near: () => [],
  peopled: () => [],
}

describe('a view of borders', () => {
  const rows = [
    ['disputed', ['UA', ['RU', 'UA']], ['IN', ['IN', 'PK']], 'two rows'],
    ['iso', ['UA', undefined], ['IN', undefined], 'two rows borders iso'],
    ['RU', ['RU', undefined], ['IN', ['IN', 'PK']], 'two rows borders RU'],
    ['PK', ['UA', ['RU', 'UA']], ['PK', undefined], 'two rows borders PK'],
    ['FR', ['UA', ['RU', 'UA']], ['IN', ['IN', 'PK']], 'two rows borders FR'],
  ] as const
  for (const [view, claimed, mountain, version] of rows) {
    it(`changes what “${view}” changes, and no settled place`, () => {
      const seen = withBorders(gazetteer, view)
      const [first, second] = seen.named('any')
      expect([first?.country, first?.claimedBy]).toEqual(claimed)
      expect(second).toEqual(place('Settled', 'UA'))
      const [third] = seen.spelled('any')
      expect([third?.country, third?.claimedBy]).toEqual(mountain)
      expect(seen.version).toBe(version)
    })
  }

  it('is read from what the user wrote', () => {
    expect(['disputed', 'ISO', ' ru ', ''].map((given) => readBorders(given, gazetteer))).toEqual([
      'disputed',
      'iso',
      'RU',
      'disputed',
    ])
    for (const given of ['Russia', 'XX', 'un']) expect(() => readBorders(given, gazetteer)).toThrow(BadInput)
  })
})
