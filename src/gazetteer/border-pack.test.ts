import { describe, expect, it } from 'vitest'
import { placeKey } from '../text/place-key.ts'
import { loadBorderPack } from './border-pack.ts'

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

describe('the border pack', () => {
  it('has at least a hundred settlements, no name twice in one oblast', () => {
    expect(pack.length).toBeGreaterThanOrEqual(100)
    expect(new Set(pack.map((place) => `${place.name} ${place.admin1Code}`)).size).toBe(pack.length)
  })

  for (const place of pack) {
    it(`${place.name} has a source, a point in its oblast and three names`, () => {
      expect(place.source).toMatch(/^((near )?geonames:\d+|postal-ru:\d{6})$/)
      const [south, north, west, east] = boxes[place.admin1Code ?? ''] ?? [0, 0, 0, 0]
      expect(place.latitude).toBeGreaterThan(south)
      expect(place.latitude).toBeLessThan(north)
      expect(place.longitude).toBeGreaterThan(west)
      expect(place.longitude).toBeLessThan(east)
      expect(place.country).toBe(place.admin1Code?.slice(0, 2))
      expect(place.radiusMeters).toBeGreaterThanOrEqual(place.source.startsWith('near') ? 5000 : 2000)
      const [english, russian, ukrainian] = place.names
      expect(english).toMatch(/^[A-Z][A-Za-z' -]+$/)
      expect(russian).toMatch(/^[А-ЯЁ][А-Яа-яЁё -]+$/)
      expect(ukrainian).toMatch(/^[А-ЯІЇЄҐ][А-Яа-яІіЇїЄєҐґ' -]+$/)
      if (!apart.includes(place.name)) {
        const keys = [english, russian, ukrainian].map((name) => placeKey(name))
        expect(Math.min(distance(keys[0], keys[1]), distance(keys[0], keys[2]))).toBeLessThanOrEqual(1)
        expect(distance(keys[1], keys[2])).toBeLessThanOrEqual(5)
      }
    })
  }
})

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
