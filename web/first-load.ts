/** What a first visit loads: the scripts that the page names, with everything these import before they run, and the texts of one
 *  language. Screens that are loaded when they are opened do not count; nor does the map. */
import { gzipSync } from 'node:zlib'
import type { Plugin } from 'vite'

/** In bytes after gzip. */
export const firstLoadLimit = 350_000

interface Chunk {
  readonly type: 'chunk'
  readonly fileName: string
  readonly isEntry: boolean
  readonly imports: readonly string[]
  readonly facadeModuleId: string | null
  readonly code: string
}

/** File name to size after gzip, entry first. */
export function firstLoadOf(chunks: readonly Chunk[]): Map<string, number> {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]))
  const sizes = new Map<string, number>()
  const take = (chunk: Chunk | undefined) => {
    if (!chunk || sizes.has(chunk.fileName)) return
    sizes.set(chunk.fileName, gzipSync(chunk.code).length)
    for (const name of chunk.imports) take(byName.get(name))
  }
  for (const chunk of chunks) if (chunk.isEntry) take(chunk)
  // Russian stands for the languages: its letters take the most bytes.
  for (const chunk of chunks) if (chunk.facadeModuleId?.endsWith('/words/ru.ts')) take(chunk)
  return sizes
}

/** Ends the build with an error when the first load is too large, and writes the sizes beside the app for `npm run bench:web`. */
export function firstLoad(): Plugin {
  return {
    name: 'sayso-first-load',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((one) => one.type === 'chunk')
      const sizes = firstLoadOf(chunks)
      const total = [...sizes.values()].reduce((sum, size) => sum + size, 0)
      const others = chunks
        .filter(({ fileName }) => !sizes.has(fileName))
        .map(({ fileName, code }) => [fileName, gzipSync(code).length])
      const facts = {
        limit: firstLoadLimit,
        total,
        first: Object.fromEntries(sizes),
        later: Object.fromEntries(others),
      }
      this.emitFile({ type: 'asset', fileName: 'sizes.json', source: `${JSON.stringify(facts, null, 2)}\n` })
      if (total > firstLoadLimit) {
        this.error(
          `the first load is ${total} bytes after gzip, expected at most ${firstLoadLimit}; load screens when they are opened`,
        )
      }
    },
  }
}
