// Marked texts, for whoever marks (run `npm run build` first): node bench/gold/mark.mjs check FILE… | store [--into FOLDER] FILE… | show NAME
// `check` says what does not read and counts; a file named after a text of ../shared/data must hold that text, letter for letter. `store` keeps such a
// file as fixtures/attribution/<name>.json, or under the folder that `--into` names: offsets and the text's hash, without the text. `show` prints a stored one as marked text again.
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const dist = process.env.SAYSO_DIST ?? join(root, 'dist')
const { corpusTexts } = await import(join(dist, 'train/gold/corpora.js'))
const { formatMarked, parseMarked } = await import(join(dist, 'train/gold/marked-text.js'))
const texts = corpusTexts(join(root, '../shared/data'))
const [command, ...rest] = process.argv.slice(2)
const into = rest[0] === '--into' ? rest[1] : 'fixtures/attribution'
const names = rest[0] === '--into' ? rest.slice(2) : rest

if (command === 'show') {
  const stored = JSON.parse(readFileSync(join(root, 'fixtures/attribution', `${names[0]}.json`), 'utf8'))
  process.stdout.write(formatMarked({ text: texts.get(names[0]), ...stored }))
} else if (command === 'check' || command === 'store') {
  for (const path of names) {
    const name = basename(path).replace(/\.\w+$/, '')
    try {
      const marked = parseMarked(readFileSync(path, 'utf8'))
      const text = texts.get(name)
      if (text !== undefined && text !== marked.text) throw new Error(difference(text, marked.text))
      const nested = marked.statements.filter(({ parent }) => parent !== null).length
      console.log(
        `${name}: ${marked.statements.length} statements, ${nested} nested, ${marked.own.length} of the narrator`,
      )
      if (command === 'store' && text !== undefined) store(name, text, marked)
    } catch (error) {
      console.log(`${name}: ${error.message}`)
      process.exitCode = 1
    }
  }
} else {
  console.log('usage: node bench/gold/mark.mjs check FILE… | store FILE… | show NAME')
  process.exitCode = 2
}

function store(name, text, { statements, own }) {
  const sha256 = createHash('sha256').update(text).digest('hex')
  const rows = (list) => `[\n${list.map((row) => `    ${JSON.stringify(row)}`).join(',\n')}\n  ]`
  writeFileSync(
    join(root, into, `${name}.json`),
    `{\n  "sha256": "${sha256}",\n  "statements": ${rows(statements)},\n  "own": ${rows(own)}\n}\n`,
  )
}

function difference(wanted, found) {
  let at = 0
  while (wanted[at] === found[at]) at++
  return `the text differs at ${at}: expected "${wanted.slice(Math.max(0, at - 20), at + 30)}", found "${found.slice(Math.max(0, at - 20), at + 30)}"`
}
