import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { captureFile } from '../capture/index.ts'
import { articleSchema } from '../model/reading.ts'
import { readArticle } from './index.ts'

const folder = new URL('../../fixtures/read/', import.meta.url)
const slugs = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())

/** Every golden document reads to what a person checked. `ACCEPT=slug` rewrites one, `ACCEPT=all` every one. */
describe('golden documents', () => {
  test.each(slugs.map((entry) => entry.name))('%s', async (slug) => {
    const home = new URL(`${slug}/`, folder)
    const file = readdirSync(home).find((name) => name.startsWith('capture.'))!
    const article = await readArticle(await captureFile(new URL(file, home).pathname))
    expect(articleSchema.safeParse(article).error).toBeUndefined()
    const { id: _, sha256: __, text, blocks, dropped, diagnostics, ...facts } = article
    const shown = {
      ...facts,
      diagnostics: diagnostics.map((diagnostic) => diagnostic.code),
      blocks: blocks.map((block) => [block.role, block.selector, text.slice(block.start, block.end)]),
      dropped: dropped.map((part) => [part.reason, part.selector, part.text]),
    }
    if (process.env.ACCEPT === slug || process.env.ACCEPT === 'all')
      writeFileSync(new URL('expected.json', home), `${JSON.stringify(shown, null, 1)}\n`)
    expect(shown).toEqual(JSON.parse(readFileSync(new URL('expected.json', home), 'utf8')))
  })
})
