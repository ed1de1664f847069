/** The desk on a large dossier: how long each screen's answers take, how long interactions wait for their next paint, what shifts, how many
 *  elements a page holds. `npm run bench:web -- 50000`; the index is made once and kept in `build/large`. */
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { type SearchPage, searchIndex } from '../../../src/ledger/search.ts'
import { openSqliteIndex } from '../../../src/ledger/sqlite/open.ts'
import { serveApp } from '../../../src/serve/http/index.ts'
import type { ServedDossier } from '../../../src/serve/http/served-dossier.ts'
import { makeIndex } from '../made-index.ts'
import { timeAnswers } from './answers.ts'
import { walkScreens } from './screens.ts'

const reports = Number(process.argv[2])
const folder = `build/large/${reports}`
if (!existsSync(folder)) {
  const making = `${folder}.making`
  rmSync(making, { recursive: true, force: true })
  mkdirSync(making, { recursive: true })
  const start = performance.now()
  await makeIndex(`${making}/index.sqlite`, reports)
  renameSync(making, folder)
  console.log(`${reports} reports made in ${Math.round((performance.now() - start) / 1000)} s`)
}
const index = await openSqliteIndex(`${folder}/index.sqlite`)
// What is decided stands in the journal: this dossier has none, and takes nothing in. Its list of decisions is made up.
const some = await index.documentPage({ offset: 0, limit: 500 })
const decided = Array.from({ length: 5000 }, (_, at) => {
  const document = some.rows[at % some.rows.length]!
  return {
    seq: at + 1, at: '2031-06-01T08:00:00.000Z', kind: 'reviewed', by: 'M. Okro', reason: at % 3 === 0 ? 'Read twice.' : null,
    document: document.id, subjects: [{ is: 'statement', id: `${document.id}.s0` }], status: 'accepted', standing: true, undoneBy: null,
    found: [`${document.id}.s0`],
  } // biome-ignore format: a row
})
const dossier = {
  ...index,
  search: (page: SearchPage) => searchIndex(index, page),
  decisions: async ({ before, limit }: { before?: number; limit: number }) => {
    const first = Math.min(before ?? decided.length + 1, decided.length + 1) - 2
    const decisions = decided.slice(Math.max(0, first - limit + 1), first + 1).toReversed()
    return { decisions, next: first >= limit ? decisions.at(-1)!.seq : null, total: decided.length }
  },
  parties: async () => [],
  assessments: async () => [],
} as unknown as ServedDossier
const dossiers = [{ name: 'made', title: 'Made', readOnly: true, dossier }]
const served = await serveApp({ dossiers, port: 0, webFolder: 'build/web' })
try {
  const ids = {
    document: (await index.documentPage({ offset: 50, limit: 1 })).rows[0]!.id,
    incident: (await index.incidentPage({ offset: 0, limit: 1 })).rows[0]!.id,
  }
  console.log(
    Object.entries(await index.counts())
      .map(([what, count]) => `${count} ${what}`)
      .join(', '),
  )
  // With names of screens these alone are walked.
  const names = process.argv.slice(3)
  if (names.length === 0) await timeAnswers(`${served.url}/api/v1`, ids)
  await walkScreens(served.url, ids, names)
} finally {
  await served.close()
  await index.close()
}
