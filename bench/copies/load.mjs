// The pairs of fixtures/copies with their texts out of ../shared/data, read as the product reads pasted text: `npm run build` first.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'

const root = fileURLToPath(new URL('../..', import.meta.url))
const dist = process.env.SAYSO_DIST ?? join(root, 'dist')
const { captureText } = await import(join(dist, 'capture/index.js'))
const { readCapture } = await import(join(dist, 'pipeline.js'))
const { openReadingData } = await import(join(dist, 'reading-data.js'))
export const { findCopies } = await import(join(dist, 'link/index.js'))

const sharedData = join(root, '../shared/data')
const corpora = {
  telegram: ['telegram-ru-news/war-pairs-unlabelled.jsonl.gz', telegramPosts],
  gva: ['gva-incidents/gva_articles.jsonl.gz', gvaArticles],
}

/** `{ name, pairs, texts }` for each corpus that is there: pairs `{ a, b, label, reason, half }`, texts by id. Throws where a text is not the one labelled. */
export function loadPairs() {
  const found = []
  for (const [name, [path, textsOf]] of Object.entries(corpora)) {
    if (!existsSync(join(sharedData, path))) {
      console.log(`${name}: skipped, ../shared/data/${path} is absent`)
      continue
    }
    const texts = textsOf(jsonLines(path))
    const [, ...lines] = readFileSync(join(root, `fixtures/copies/${name}.tsv`), 'utf8')
      .trim()
      .split('\n')
    const pairs = lines.map((line) => {
      const [a, b, label, reason, hashA, hashB] = line.split('\t')
      for (const [id, hash] of [
        [a, hashA],
        [b, hashB],
      ])
        if (sha256(texts.get(id)?.text ?? '') !== hash)
          throw new Error(`${name} ${id}: not the text that was labelled`)
      return { a, b, label, reason, half: halfOf(a, b) }
    })
    found.push({ name, pairs, texts })
  }
  return found
}

const data = await openReadingData()

/** A text as the product reads it when it is pasted, with the outlet and the time of the corpus. */
export async function documentOf(id, { text, published, publisher }) {
  const { documents } = await readCapture(captureText(text, null), data)
  return { ...documents[0], id, published, publisher }
}

export function halfOf(a, b) {
  return /^[0-7]/.test(sha256([a, b].sort().join(' '))) ? 'building' : 'measuring'
}

export function sha256(text) {
  return createHash('sha256').update(text).digest('hex')
}

function telegramPosts(rows) {
  const texts = new Map()
  for (const row of rows)
    for (const side of ['a', 'b'])
      texts.set(row[side], {
        text: row[`text_${side}`],
        published: row[`date_${side}`],
        publisher: row[side].replace(/\/\d+$/, ''),
      })
  return texts
}

function gvaArticles(rows) {
  return new Map(
    rows.map(({ id, text, date, url }) => [
      id,
      { text, published: date, publisher: new URL(url).hostname.replace(/^www\./, '') },
    ]),
  )
}

function jsonLines(path) {
  return gunzipSync(readFileSync(join(sharedData, path)))
    .toString()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
}
