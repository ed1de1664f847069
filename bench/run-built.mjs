// Runs a script of the tests in TypeScript: built for Node into the cache, its output shown, thrown away after.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const root = fileURLToPath(new URL('..', import.meta.url))

/** `script` is below the repository's root; the process ends with its exit code. */
export async function runBuilt(script, options) {
  const cache = path.join(root, 'node_modules/.cache')
  mkdirSync(cache, { recursive: true })
  const outDir = mkdtempSync(path.join(cache, 'sayso-bench-'))
  try {
    await build({
      root,
      configFile: false,
      logLevel: 'error',
      build: { ssr: script, outDir, target: 'node20' },
    })
    const built = path.join(outDir, path.basename(script).replace(/ts$/, 'js'))
    const { status } = spawnSync(process.execPath, [built, ...options], { stdio: 'inherit' })
    process.exitCode = status ?? 70
  } finally {
    rmSync(outDir, { recursive: true, force: true })
  }
}
