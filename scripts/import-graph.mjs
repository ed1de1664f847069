// Writes the import graph of src/ and web/, folder by folder, into docs/architecture.md.
//
//   node scripts/import-graph.mjs           writes it
//   node scripts/import-graph.mjs --check   changes nothing; status 1 and one line when the page is out of date
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { drawGraph, withGraph } from './imports/graph.mjs'
import { readSources } from './imports/sources.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const page = `${root}docs/architecture.md`
const before = readFileSync(page, 'utf8')
const after = withGraph(before, drawGraph(readSources(root)))

if (process.argv.includes('--check')) {
  if (before !== after) {
    console.error(
      'docs/architecture.md: the import graph is not that of the sources; run `node scripts/import-graph.mjs`',
    )
    process.exitCode = 1
  }
} else if (before !== after) writeFileSync(page, after)
