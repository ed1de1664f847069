import { describe, expect, it } from 'vitest'
import { metresBetween } from '../model/index.ts'
import { placeKey } from '../text/place-key.ts'
import { loadBorderPack } from './border-pack.ts'
import { loadCountries } from './countries.ts'
import { loadRegions } from './regions.ts'

/** South, north, west and east edge of each oblast, in whole tenths of a degree outwards. */
const boxes: Readonly<Record<string, readonly [number, number, number, number]>> = {
  'RU.09': [49.7, 51.5, 35.2, 39.4],
  'RU.41': [50.8, 52.5, 34, 38.6],
  'RU.10': [51.8, 54.1, 31.2, 35.4],
  'UA.07': [48.5, 50.5, 34.8, 38.2],
  'UA.21': [50.1, 52.4, 32.9, 35.7],
  'UA.02': [50.3, 52.4, 30.4, 33.6],
}

/** Names that the two languages translate or stress apart, so that no key can join them. */
const apart = ['Krasnaya Yaruga', 'Strachovo', 'Khotin', 'Bohodukhiv', 'Zolochiv', 'Esman']

const pack = loadBorderPack()

const countries = new Map(loadCountries().map((country) => [country.code, country]))
const units = new Map(loadRegions().map((unit) => [unit.admin1Code, unit]))

/** Where both languages write the name in their own letters by rule; elsewhere each has its own custom. */
const byRule = new Set(['UA', 'RU', 'BY'])

describe('the border pack', () => {
  it('has at least three hundred settlements, no name or source of its own twice', () => {
    expect(pack.length).toBeGreaterThanOrEqual(300)
    const own = pack.map((place) => place.source).filter((source) => source.startsWith('geonames'))
    expect(new Set(own).size).toBe(own.length)
    expect(new Set(pack.map((place) => `${place.name} ${place.admin1Code}`)).size).toBe(pack.length)
  })

  for (const place of pack) {
    it(`${place.name} has a source, a point in its oblast and three names`, () => {
      expect(place.source).toMatch(/^((near )?geonames:\d+|postal-ru:\d{6})$/)
      expect(liesIn(place)).toBe(true)
      expect(place.country).toBe(place.admin1Code?.slice(0, 2))
      expect(place.radiusMeters).toBeGreaterThanOrEqual(place.source.startsWith('near') ? 5000 : 2000)
      const [english, russian, ukrainian] = place.names
      expect(english).toMatch(/^[A-Z][A-Za-z' -]+$/)
      expect(russian).toMatch(/^[А-ЯЁ][А-Яа-яЁё -]+$/)
      expect(ukrainian).toMatch(/^[А-ЯІЇЄҐ][А-Яа-яІіЇїЄєҐґ' -]+$/)
      if (byRule.has(place.country) && !apart.includes(place.name)) {
        const keys = [english, russian, ukrainian].map((name) => placeKey(name))
        expect(Math.min(distance(keys[0], keys[1]), distance(keys[0], keys[2]))).toBeLessThanOrEqual(1)
        expect(distance(keys[1], keys[2])).toBeLessThanOrEqual(5)
      }
    })
  }
})

/** In its oblast's box; elsewhere within the reach of its unit, or of its country where Natural Earth has no such unit. */
function liesIn({ admin1Code, country, latitude, longitude }: (typeof pack)[number]): boolean {
  const box = boxes[admin1Code ?? '']
  if (box) {
    const [south, north, west, east] = box
    return latitude > south && latitude < north && longitude > west && longitude < east
  }
  const area = units.get(admin1Code) ?? countries.get(country)
  if (!area) return false
  return metresBetween(latitude, longitude, area.latitude, area.longitude) <= area.radiusMeters + 10_000
}

function distance(a = '', b = ''): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}
