// What a ledger costs: entries a second, adding, opening, verifying, rebuilding. Its documents are made up on the spot.
//
//   node bench/ledger.mjs [DOCUMENTS] [STATEMENTS]      1000 documents of 20 statements unless told
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const root = fileURLToPath(new URL('..', import.meta.url))
const cache = path.join(root, 'node_modules/.cache')
mkdirSync(cache, { recursive: true })
const outDir = mkdtempSync(path.join(cache, 'sayso-bench-'))
try {
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: { ssr: 'tests/ledger/children/bench.ts', outDir, target: 'node20' },
  })
  const script = path.join(outDir, 'bench.js')
  const { status } = spawnSync(process.execPath, [script, ...process.argv.slice(2)], { stdio: 'inherit' })
  process.exitCode = status ?? 70
} finally {
  rmSync(outDir, { recursive: true, force: true })
}
