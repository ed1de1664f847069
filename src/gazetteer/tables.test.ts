import { describe, expect, it } from 'vitest'
import { loadCounties } from './counties.ts'
import { loadNaturalFeatures } from './natural-features.ts'
import { loadPeoples } from './peoples.ts'
import type { Settlement } from './settlements.ts'
import type { SourcePlace } from './source-place.ts'

const town = (more: Partial<Settlement>): Settlement => ({
  name: 'London',
  names: ['London'],
  latitude: 37.13,
  longitude: -84.08,
  radiusMeters: 2000,
  country: 'US',
  admin1Code: 'US.KY',
  admin2Code: 'US.125',
  geonameId: 1,
  feature: 'PPLA2',
  population: 7993,
  contested: false,
  ...more,
})

describe('the counties', () => {
  const counties = loadCounties([
    town({}),
    town({ population: 7 }),
    town({ admin1Code: 'US.TN' }),
    town({ country: 'GB' }),
  ])
  const named = (name: string) => counties.filter((county) => county.names.includes(name))

  it('are every one of the country, each with a point and a reach', () => {
    expect(counties.length).toBeGreaterThan(3000)
    for (const county of counties) {
      expect(county.admin1Code).toMatch(/^US\.[A-Z]{2}$/)
      expect(county.radiusMeters).toBeGreaterThan(2000)
      expect(county.latitude).toBeGreaterThan(18)
      expect(county.longitude).toBeLessThan(-66)
    }
  })

  it('have the people of their own towns', () => {
    expect(named('Laurel County').map((county) => county.population)).toEqual([8000])
    expect(named('Jackson County').length).toBeGreaterThan(10)
  })

  for (const name of ['Laurel', 'Pope', 'Richmond city', 'Baltimore']) {
    it(`are not called “${name}”`, () => expect(named(name)).toEqual([]))
  }
})

describe('natural features', () => {
  const taken = new Set(['Sahara', 'Orange', 'Black Sea'])
  const features = loadNaturalFeatures((name) => taken.has(name))
  const named = (name: string) =>
    features.filter((feature) => feature.names.includes(name)).map((feature) => feature.feature)

  const rows = [
    ['Neches River', 'STM'],
    ['River Danube', 'STM'],
    ['Danube', 'STM'],
    ['Mount Everest', 'MT'],
    ['Lake Titicaca', 'LK'],
    ['Zion National Park', 'PRK'],
    ['Crete', 'ISL'],
  ] as const
  for (const [name, code] of rows) it(`hold ${name}`, () => expect(named(name)).toContain(code))

  for (const name of ['Republican', 'Swift', 'Moose', 'Macdonald', 'Neches', 'Orange']) {
    it(`have nothing that is called “${name}” alone`, () => expect(named(name)).toEqual([]))
  }
})

describe('peoples', () => {
  const unit = { ...town({}), admin1Code: 'US.TX', feature: 'ADM1', name: 'Texas' } satisfies SourcePlace

  it('belong to the unit of their code and to nothing else', () => {
    const found = loadPeoples([town({}), town({ admin1Code: 'US.TX' }), unit])
    expect(found).toEqual([{ row: 2, words: ['Texan', 'Texans'] }])
  })
})
