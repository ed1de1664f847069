// The coded phrases of fixtures/quantities, their halves, and how a reading of one is held against them.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

const file = new URL('../../fixtures/quantities/phrases.jsonl', import.meta.url)

/** `{ language, source, text, quantities, half }`, half by the SHA-256 of the text. */
export const readPhrases = () =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
    .map((row) => ({ ...row, half: halfOf(row.text) }))

const halfOf = (text) => (createHash('sha256').update(text).digest('hex')[0] < '8' ? 'building' : 'measuring')

/** Low, high, bound and unit: what a reader without roles is held to. */
export const amountOf = ({ low, high, bound, unit }) => `[${low}, ${high}] ${bound} ${unit ?? '-'}`

/** All of it: the value, the role, whether people are combatants, and the last word of what is counted. */
export const wholeOf = (one) => `${amountOf(one)} ${one.role} ${one.status} ${lastWord(one.of)}`

export const isSame = (found, wanted, key) =>
  found.length === wanted.length && found.every((one, index) => key(one) === key(wanted[index]))

const repeatsRole =
  /^(?:dead|killed|wounded|injured|hurt|missing|погибших|погибшие|раненых|раненые|убитых|загиблих|загиблі|поранених|пораненим|вбитих)$/

/** The last word of what is counted; a word that only repeats the role is none. */
function lastWord(of) {
  const last =
    of
      ?.toLowerCase()
      .match(/[\p{L}\d][\p{L}\d-]*/gu)
      ?.at(-1) ?? '-'
  return repeatsRole.test(last) ? '-' : last
}

/** A phrase as an article of one paragraph, of a Tuesday in May. */
export const articleOf = (text, id = 'phrase') => ({
  id,
  sha256: '0'.repeat(64),
  url: null,
  title: null,
  byline: null,
  publisher: null,
  published: '2024-05-14',
  modified: null,
  language: null,
  license: null,
  via: [],
  text,
  blocks: [...text.matchAll(/[^\n]+/g)].map((line) => ({
    start: line.index,
    end: line.index + line[0].length,
    role: 'paragraph',
    selector: 'line=1',
  })),
  dropped: [],
  diagnostics: [],
})
