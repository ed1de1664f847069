// What one more report costs in a dossier of many. Its readings are made up on the spot; `nice -n 10` it, it takes minutes.
//
//   node bench/scale.mjs [DOCUMENTS …]      0, 1,000, 10,000 and 100,000 documents of ten claims unless told
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
    build: { ssr: 'tests/ledger/children/scale.ts', outDir, target: 'node20' },
  })
  const script = path.join(outDir, 'scale.js')
  const { status } = spawnSync(process.execPath, [script, ...process.argv.slice(2)], { stdio: 'inherit' })
  process.exitCode = status ?? 70
} finally {
  rmSync(outDir, { recursive: true, force: true })
}
