// What the web app costs: sizes after gzip of what a first visit loads, and of what is loaded when a screen is opened.
//
//   npm run bench:web              after a build (`node scripts/ensure.mjs --for serve`)
//   npm run bench:web -- 50000     and, in a dossier of so many reports made up from a seed, what each screen's answers and interactions take
//   npm run bench:web -- 50000 map     the same of these screens alone
import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const sizes = JSON.parse(
  readFileSync(fileURLToPath(new URL('../build/web/sizes.json', import.meta.url)), 'utf8'),
)

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`.padStart(10)
const lines = (group) =>
  Object.entries(group)
    .sort(([, a], [, b]) => b - a)
    .map(([name, bytes]) => `  ${kilobytes(bytes)}  ${name}`)

console.log(
  `first load, scripts after gzip: ${kilobytes(sizes.total).trim()} (bar: under ${kilobytes(sizes.limit).trim()})`,
)
console.log(lines(sizes.first).join('\n'))
console.log('loaded when a screen is opened:')
console.log(lines(sizes.later).join('\n'))

const large = process.argv.slice(2)
if (large.length > 0) process.exitCode = await largeDesk(large)

/** The bench is TypeScript beside the tests, whose made readings and browser it uses. */
async function largeDesk(asked) {
  const root = fileURLToPath(new URL('..', import.meta.url))
  const outDir = path.join(root, `build/bench-${process.pid}`)
  try {
    const ssr = 'tests/scale/desk/bench.ts'
    await build({ root, configFile: false, logLevel: 'error', build: { ssr, outDir, target: 'node20' } })
    const made = [path.join(outDir, 'bench.js'), ...asked]
    return spawnSync(process.execPath, made, { cwd: root, stdio: 'inherit' }).status ?? 70
  } finally {
    rmSync(outDir, { recursive: true, force: true })
  }
}
