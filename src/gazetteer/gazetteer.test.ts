import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import fc from '../../tests/support/properties.ts'
import { newFolder } from '../../tests/support/until-the-end.ts'
import { BadInput } from '../model/index.ts'
import { encodeGazetteer } from './build.ts'
import { loadCountries } from './countries.ts'
import type { Gathered } from './gather.ts'
import { openGazetteer } from './open.ts'
import { outline } from './outline.ts'
import { settlementRadius } from './settlements.ts'
import type { SourcePlace } from './source-place.ts'

const folder = newFolder('gazetteer')

const place = (name: string, more: Partial<SourcePlace> = {}): SourcePlace => ({
  name,
  names: [name],
  latitude: 50.5,
  longitude: -36.12345,
  radiusMeters: 2000,
  country: 'RU',
  admin1Code: 'RU.09',
  geonameId: null,
  feature: 'PPL',
  population: 0,
  contested: false,
  ...more,
})

const gathered = (places: readonly SourcePlace[]): Gathered => ({
  countries: [],
  places,
  admin1: [{ code: 'RU.09', name: 'Belgorod Oblast' }],
  contested: [],
  peoples: [],
  sources: ['a test'],
})

function opened(places: readonly SourcePlace[]) {
  const path = join(folder, 'some.bin')
  writeFileSync(path, encodeGazetteer(gathered(places)))
  return openGazetteer(path)
}

describe('a built gazetteer', () => {
  it('answers with the place as it was', () => {
    const [found] = opened([place('Tyotkino', { geonameId: 7, population: 12, contested: true })]).named(
      'TYOTKINO',
    )
    expect(found).toEqual({
      row: 0,
      name: 'Tyotkino',
      latitude: 50.5,
      longitude: -36.12345,
      radiusMeters: 2000,
      country: 'RU',
      admin1: 'Belgorod Oblast',
      admin1Code: 'RU.09',
      geonameId: 7,
      precision: 'settlement',
      feature: 'PPL',
      population: 12,
      contested: true,
      reported: false,
    })
  })

  it('finds a spelling across scripts, and an exact name only by its letters', () => {
    const gazetteer = opened([place('Tyotkino')])
    expect(gazetteer.spelled('Тьоткіне').map((found) => found.name)).toEqual(['Tyotkino'])
    expect(gazetteer.named('Тьоткіне')).toEqual([])
  })

  it('answers to a people apart from a name', () => {
    const path = join(folder, 'peoples.bin')
    const bytes = encodeGazetteer({
      ...gathered([place('Testland', { feature: 'PCLI' }), place('Northland', { feature: 'ADM1' })]),
      countries: [{ ...loadCountries()[0]!, adjectives: ['Testish'], people: ['Testers'] }],
      peoples: [{ row: 1, words: ['Northern', 'Testers'] }],
    })
    writeFileSync(path, bytes)
    const { peopled, named } = openGazetteer(path)
    expect(peopled('testish').map((found) => found.name)).toEqual(['Testland'])
    expect(peopled('Testers').map((found) => found.name)).toEqual(['Testland', 'Northland'])
    expect([...peopled('Testland'), ...named('Testish')]).toEqual([])
  })

  it('says how wide a natural feature is', () => {
    const [range, peak] = opened([
      place('Wide Mountains', { feature: 'MTS', radiusMeters: 200_000 }),
      place('Mount Small', { feature: 'MT', radiusMeters: 5000 }),
    ])
      .named('wide mountains')
      .concat(opened([place('Mount Small', { feature: 'MT' })]).named('Mount Small'))
    expect([range?.precision, peak?.precision]).toEqual(['region', 'site'])
  })

  it('keeps the order it was given for one name', () => {
    const gazetteer = opened([
      place('Popovka', { population: 3 }),
      place('Other'),
      place('Popovka', { population: 1 }),
    ])
    expect(gazetteer.named('popovka').map((found) => found.population)).toEqual([3, 1])
  })

  for (const name of ['', 'Nowhere', 'Tyotkin', '東京']) {
    it(`finds nothing for “${name}”`, () => {
      const gazetteer = opened([place('Tyotkino')])
      expect([...gazetteer.named(name), ...gazetteer.spelled(name)]).toEqual([])
    })
  }

  it('finds every name it was given, and the same bytes come out twice', () => {
    const names = fc.uniqueArray(fc.stringMatching(/^[A-Z][a-z]{3,9}( [A-Z][a-z]{3,9})?$/), {
      minLength: 1,
      maxLength: 40,
    })
    fc.assert(
      fc.property(names, (all) => {
        const places = all.map((name) => place(name))
        const gazetteer = opened(places)
        expect(encodeGazetteer(gathered(places)).equals(encodeGazetteer(gathered(places)))).toBe(true)
        return all.every((name) => gazetteer.named(name).some((found) => found.name === name))
      }),
      { numRuns: 30 },
    )
  })

  it('has a version that changes with its content', () => {
    expect(opened([place('Tyotkino')]).version).not.toBe(opened([place('Tetkino')]).version)
  })
})

describe('opening what is not a gazetteer', () => {
  const good = encodeGazetteer(gathered([place('Tyotkino')]))
  const wrongs: readonly (readonly [string, Buffer])[] = [
    ['an empty file', Buffer.alloc(0)],
    ['a text', Buffer.from('place\tlatitude\n'.repeat(40))],
    [
      'another format version',
      Buffer.concat([good.subarray(0, 8), Buffer.from([99, 0, 0, 0]), good.subarray(12)]),
    ],
    ['a file cut short', good.subarray(0, good.length - 8)],
  ]
  for (const [what, bytes] of wrongs) {
    it(`refuses ${what} in one line`, () => {
      const path = join(folder, 'wrong.bin')
      writeFileSync(path, bytes)
      expect(() => openGazetteer(path)).toThrow(BadInput)
    })
  }

  it('refuses a missing file', () => {
    expect(() => openGazetteer(join(folder, 'none.bin'))).toThrow(/no readable file.*npm run build/)
  })

  it('does not refuse the good one', () => {
    const path = join(folder, 'good.bin')
    writeFileSync(path, good)
    expect(openGazetteer(path).version).toBe(readFileSync(path).toString('latin1', 16, 48))
  })
})

describe('the country table', () => {
  const countries = loadCountries()

  it('has every country once, with a point and a radius', () => {
    expect(countries.length).toBeGreaterThanOrEqual(249)
    expect(new Set(countries.map((country) => country.code)).size).toBe(countries.length)
    for (const country of countries) {
      expect(country.code).toMatch(/^[A-Z]{2}$/)
      expect(country.name).not.toBe('')
      expect(Math.abs(country.latitude)).toBeLessThanOrEqual(90)
      expect(Math.abs(country.longitude)).toBeLessThanOrEqual(180)
      expect(country.radiusMeters).toBeGreaterThan(0)
      expect(country.geonameId).toBeGreaterThan(0)
    }
  })

  it('has a word for the people of every country that has people of its own', () => {
    const nameless = countries.filter(({ adjectives, people }) => adjectives.length + people.length === 0)
    expect(nameless.map(({ code }) => code)).toEqual([
      'BL',
      'BQ',
      'BV',
      'GS',
      'HM',
      'IO',
      'PM',
      'SJ',
      'TF',
      'UM',
    ])
  })

  it('knows what a government and its people are called', () => {
    const ukraine = countries.find((country) => country.code === 'UA')
    expect(ukraine).toMatchObject({
      capitals: ['Kyiv', 'Kiev'],
      adjectives: ['Ukrainian'],
      people: ['Ukrainians'],
    })
  })
})

describe('an outline', () => {
  const square = (west: number, south: number, size: number) => [
    [west, south],
    [west + size, south],
    [west + size, south + size],
    [west, south + size],
    [west, south],
  ]

  it('is the middle of a square and reaches its corners', () => {
    const { latitude, longitude, radiusMeters } = outline({
      type: 'Polygon',
      coordinates: [square(10, 0, 2)],
    })
    expect([latitude, longitude]).toEqual([1, 11])
    expect(radiusMeters).toBeGreaterThan(157_000)
    expect(radiusMeters).toBeLessThan(158_000)
  })

  it('does not stretch to an islet far off', () => {
    const alone = outline({ type: 'Polygon', coordinates: [square(10, 0, 2)] })
    expect(
      outline({ type: 'MultiPolygon', coordinates: [[square(10, 0, 2)], [square(40, 0, 0.1)]] }),
    ).toEqual(alone)
  })

  it('does not put a unit across the antimeridian on the other side of the world', () => {
    const { longitude } = outline({
      type: 'MultiPolygon',
      coordinates: [[square(178, 60, 2)], [square(-180, 60, 2)]],
    })
    expect(Math.abs(longitude)).toBeGreaterThan(179)
  })
})

it('gives a village two kilometres and no city more than thirty', () => {
  expect([0, 500, 345_289, 10_000_000].map(settlementRadius)).toEqual([2000, 2000, 12_800, 30_000])
})
