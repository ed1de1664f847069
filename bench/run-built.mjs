// Runs a script of the tests in TypeScript: built for Node, its output shown, thrown away after.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const root = fileURLToPath(new URL('..', import.meta.url))

/** `script` is below the repository's root; the process ends with its exit code. */
export async function runBuilt(script, options) {
  // One folder below the root, as dist/ is: what it reads of the package it finds from there.
  const outDir = mkdtempSync(path.join(root, '.bench-'))
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
