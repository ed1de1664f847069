/** What the map's own lines say, and what they must not. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { type Atlas, landOf, linesOf } from '../../web/basemap/convert.ts'
import { disputedLines } from '../../web/basemap/disputed.ts'
import { townsOf } from '../../web/basemap/towns.ts'
import { texts as en } from '../../web/src/words/en.ts'
import { texts as ru } from '../../web/src/words/ru.ts'
import { texts as uk } from '../../web/src/words/uk.ts'

const installed = createRequire(import.meta.url)
const atlas = (scale: string): Atlas =>
  JSON.parse(readFileSync(installed.resolve(`world-atlas/countries-${scale}.json`), 'utf8'))

describe.each(['50m', '10m'])('lines at 1:%s', (scale) => {
  const { features } = linesOf(atlas(scale), 3)
  const linesNamed = (id: string) =>
    features.find(({ properties }) => properties?.id === id)?.geometry.coordinates ?? []
  /** The lines that come within a tenth of a degree of a point. */
  const near = (id: string, [x, y]: readonly [number, number]) =>
    linesNamed(id).some((line) => line.some(([a = 0, b = 0]) => Math.hypot(a - x, b - y) < 0.2))

  it('has every dispute', () => {
    expect(disputedLines.filter(({ id }) => linesNamed(id).length === 0)).toEqual([])
  })

  it.each([
    ['the isthmus of Crimea', 'crimea', [34.5, 45.98]],
    ['the east of the Golan', 'golan', [35.85, 32.95]],
    ['the west of the Golan', 'golan', [35.63, 32.98]],
    ['the berm of Western Sahara', 'western-sahara', [-10.03, 26.91]],
    ['its northern parallel', 'western-sahara', [-13.17, 27.67]],
    ['the line of control in Kashmir', 'kashmir', [74.3, 34]],
    ['the north of Kosovo', 'kosovo', [20.7, 43.2]],
  ] as const)('dashes %s, and draws no agreed border there', (_, id, point) => {
    expect(near(id, point)).toBe(true)
    expect(near('agreed', point)).toBe(false)
  })

  it.each([
    ['Russia and Ukraine near Kharkiv', [36.5, 50.3]],
    ['India and Pakistan in the Thar', [70.2, 27.9]],
    ['Poland and Germany', [14.6, 52.5]],
    ['Egypt and Sudan in the west', [27, 22]],
  ] as const)('draws the border of %s', (_, point) => {
    const agreed = linesNamed('agreed')
    const crosses = agreed.some((line) =>
      line.some(([a = 0, b = 0]) => Math.hypot(a - point[0], b - point[1]) < 3),
    )
    expect(crosses).toBe(true)
  })

  it('draws land without a country in it', () => {
    const land = landOf(atlas(scale), 3)
    expect(land.features.length).toBeGreaterThan(0)
    expect(
      land.features.every(
        ({ properties, id }) => id === undefined && Object.keys(properties ?? {}).length === 0,
      ),
    ).toBe(true)
  })
})

describe('names of disputed lines', () => {
  it.each([
    ['English', en],
    ['Russian', ru],
    ['Ukrainian', uk],
  ])('stand in %s for every line, and for no other', (_, texts) => {
    expect(Object.keys(texts.map.disputed).sort()).toEqual(disputedLines.map(({ id }) => id).sort())
  })
})

describe('townsOf', () => {
  const row = (name: string, code: string, people: number) =>
    [
      '1',
      name,
      name,
      '',
      '50.5',
      '30.1234',
      'P',
      code,
      'UA',
      '',
      '',
      '',
      '',
      '',
      String(people),
      '',
      '',
      '',
      '',
    ].join('\t')

  it('names larger towns, the largest first, and no quarter of a city', () => {
    const text = [
      row('Ford', 'PPL', 20_000),
      row('Hub', 'PPLC', 900_000),
      row('Hub-East', 'PPLX', 90_000),
      row('Farm', 'PPL', 600),
    ].join('\n')
    expect(
      townsOf(text).features.map(({ properties, geometry }) => [properties, geometry.coordinates]),
    ).toEqual([
      [{ name: 'Hub', people: 900_000, capital: true }, [30.123, 50.5]],
      [{ name: 'Ford', people: 20_000 }, [30.123, 50.5]],
    ])
  })

  it('is empty for nothing', () => {
    expect(townsOf('').features).toEqual([])
  })
})
