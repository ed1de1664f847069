import type { Document } from '../model/index.ts'
import { Coverage } from '../text/index.ts'
import { findQuotations } from '../text/quotations.ts'
import type { CopyWords } from './copy-words.ts'
import type { SharedRun } from './shared-runs.ts'

/** Words in a row: contact lines and the wording of a charge that outlets share were shorter on the building half of `fixtures/copies`. */
const shortestPassage = 25

interface Text {
  readonly document: Document
  readonly words: CopyWords
}

/** Whether a passage of one text stands in the other, word for word, that neither has in quotation marks: what an official said or a
 *  witness posted may stand in both without one having been made from the other. Runs are those of `text` in `other`. */
export function sharesPassage(text: Text, other: Text, runs: readonly SharedRun[]): boolean {
  const long = runs.filter((run) => run.length >= shortestPassage)
  if (long.length === 0) return false
  const quoted = quotedIn(text.document)
  const quotedThere = quotedIn(other.document)
  return long.some(
    ({ at, ofAt, length }) =>
      wordsOutside(text.words, at, length, quoted) >= shortestPassage &&
      wordsOutside(other.words, ofAt, length, quotedThere) >= shortestPassage,
  )
}

function quotedIn({ text, blocks }: Document): Coverage {
  // “The owners released a statement:” and the paragraph behind it.
  const released = blocks.filter(
    (_, at) =>
      at > 0 &&
      text
        .slice(0, blocks[at - 1]!.end)
        .trimEnd()
        .endsWith(':'),
  )
  return new Coverage([...findQuotations(text, blocks), ...released])
}

function wordsOutside(words: CopyWords, at: number, length: number, quoted: Coverage): number {
  let outside = 0
  for (let next = at; next < at + length; next++)
    if (words.weights[next] && !quoted.meets({ start: words.starts[next]!, end: words.ends[next]! }))
      outside++
  return outside
}
