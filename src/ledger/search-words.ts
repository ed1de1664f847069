import { outerFirst } from '../model/index.ts'
/** What is looked for, and where it stands in a text. Folds words as the index's tokenizer does (FTS5's unicode61 with remove_diacritics 2):
 *  lower case, and Latin letters without their marks. */

/** Words that follow each other. */
export interface Term {
  /** Folded. */
  readonly words: readonly string[]
  /** The last word is the beginning of one: “shell” finds “shelled”. */
  readonly begins: boolean
}

/** Half-open UTF-16 offsets. */
export interface Found {
  readonly start: number
  readonly end: number
}

const word = /[\p{L}\p{N}\p{Co}][\p{L}\p{N}\p{M}\p{Co}]*/gu
const quoted = /"([^"]*)"|“([^”]*)”|«([^»]*)»/g

/** The terms of a query: each word finds those that begin with it, words in quotation marks just these, in this order. Empty where there
 *  is no word in it. All have to be there. */
export function readTerms(query: string): Term[] {
  const phrases = [...query.matchAll(quoted)].map((found) => found[1] ?? found[2] ?? found[3] ?? '')
  const rest = query.replace(quoted, ' ')
  return [
    ...phrases.map((phrase) => ({ words: wordsOf(phrase).map(([folded]) => folded), begins: false })),
    ...wordsOf(rest).map(([folded]) => ({ words: [folded], begins: true })),
  ].filter(({ words }) => words.length > 0)
}

/** All of the terms, or any of them, in the language of FTS5. Words are letters and numbers alone, so nothing in them is an operator. */
export function ftsQuery(terms: readonly Term[], joined: 'AND' | 'OR' = 'AND'): string {
  return terms.map(({ words, begins }) => `"${words.join(' ')}"${begins ? ' *' : ''}`).join(` ${joined} `)
}

/** Where the terms stand in the text, in order; overlapping ones once. Linear in the text for each term. */
export function findTerms(text: string, terms: readonly Term[]): Found[] {
  const all = wordsOf(text)
  const found: Found[] = []
  for (const { words, begins } of terms) {
    for (let at = 0; at + words.length <= all.length; at++) {
      const isHere = words.every((wanted, n) => {
        const [here] = all[at + n]!
        return begins && n === words.length - 1 ? here.startsWith(wanted) : here === wanted
      })
      if (isHere) found.push({ start: all[at]![1], end: all[at + words.length - 1]![2] })
    }
  }
  found.sort(outerFirst)
  const distinct: Found[] = []
  for (const each of found) if (each.start >= (distinct.at(-1)?.end ?? 0)) distinct.push(each)
  return distinct
}

function wordsOf(text: string): [folded: string, start: number, end: number][] {
  return [...text.matchAll(word)].map((found) => [fold(found[0]), found.index, found.index + found[0].length])
}

function fold(word: string): string {
  let folded = ''
  for (const letter of word.toLowerCase().normalize('NFC')) {
    const bare = letter.normalize('NFD').replace(/\p{M}/gu, '')
    folded += /^[a-z]+$/.test(bare) ? bare : letter.replace(/^\p{M}+$/u, '')
  }
  return folded
}
