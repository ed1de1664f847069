// The pairs of fixtures/claim-pairs with their texts.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { loadCorpus } from './corpora.mjs'

const folder = fileURLToPath(new URL('../../fixtures/claim-pairs/', import.meta.url))

/** `{ id, label, slot, kind, scope, language, reports, half, origin, a, b }`, each side with its text. Pairs whose corpus is absent are left out, and it is said
 *  how many. Throws where a slice is not the one that was labelled. */
export function loadPairs() {
  const texts = new Map()
  const absent = new Map()
  const textOf = (id, side) => {
    if (side.text !== undefined) return side.text
    if (!texts.has(side.corpus)) texts.set(side.corpus, loadCorpus(side.corpus))
    const corpus = texts.get(side.corpus)
    if (corpus === null) return null
    const text = (corpus.get(side.document) ?? '').slice(side.start, side.end)
    if (sha256(text) !== side.sha256)
      throw new Error(`${id}: ${side.corpus} ${side.document} is not the text that was labelled`)
    return text
  }
  const pairs = ['real', 'written', 'events'].flatMap((origin) =>
    rows(`${origin}.jsonl`).flatMap((pair) => {
      const [a, b] = [pair.a, pair.b].map((side) => ({ ...side, text: textOf(pair.id, side) }))
      const lacking = [a, b].find((side) => side.text === null)
      if (lacking) absent.set(lacking.corpus, (absent.get(lacking.corpus) ?? 0) + 1)
      return lacking ? [] : [{ ...pair, origin, half: halfOf(pair.id), a, b }]
    }),
  )
  for (const [corpus, count] of absent)
    console.log(`skipped: ${count} pairs of ${corpus}, which is not in ../shared/data`)
  return pairs
}

export function halfOf(id) {
  return sha256(id)[0] < '8' ? 'building' : 'measuring'
}

function rows(file) {
  return readFileSync(`${folder}${file}`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
}

function sha256(text) {
  return createHash('sha256').update(text).digest('hex')
}
