// What the web app costs: sizes after gzip of what a first visit loads, and of what is loaded when a screen is opened.
//
//   npm run bench:web        after a build (`node scripts/ensure.mjs --for serve`)
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

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
