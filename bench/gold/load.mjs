// Every report of fixtures/attribution with its text, its statements and its half. Those whose text is absent are named in `absent`.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { corpusTexts } from './corpora.mjs'
import { parseMarked } from './marked.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
export const goldFolder = join(root, 'fixtures/attribution')
export const sharedData = join(root, '../shared/data')

const hash = (words) => createHash('sha256').update(words).digest('hex')

/** `{ name, half, own, text, statements, narrator }` of each, by name; throws where a corpus text is no longer the one that was coded. */
export function loadGold(folder = goldFolder) {
  const texts = corpusTexts(sharedData)
  const reports = []
  const absent = []
  for (const file of readdirSync(folder).sort()) {
    const name = file.replace(/\.(?:txt|json)$/, '')
    if (name === file) continue
    const half = hash(name)[0] < '8' ? 'building' : 'measuring'
    const words = readFileSync(join(folder, file), 'utf8')
    const ours = file.endsWith('.txt') && !texts.has(name)
    if (ours || file.endsWith('.txt')) {
      const { text, statements, own } = parseMarked(words)
      reports.push({ name, half, ours, text, statements, narrator: own })
      continue
    }
    const { sha256, statements, own } = JSON.parse(words)
    const text = texts.get(name)
    if (text === undefined) {
      absent.push(name)
      continue
    }
    if (hash(text) !== sha256)
      throw new Error(`${name}: the text of ${sharedData} is not the one that was coded (${sha256})`)
    reports.push({ name, half, ours, text, statements, narrator: own })
  }
  return { reports, absent }
}
