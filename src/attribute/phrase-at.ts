import type { Range } from '../text/index.ts'
import type { Passage } from './passage.ts'

/** Hang prepositional phrases on a noun phrase: the item index behind them. */
export function tailEnd(passage: Passage, from: number, limit: number): number {
  let at = from
  while (at < limit && passage.codes[at] === 'I' && passage.items[at]!.lower !== 'that') {
    const phrase = phraseAt(passage, at + 1)
    if (!phrase || phrase.end > limit || passage.codes[phrase.end] === 'V') break
    at = phrase.end
  }
  return at
}

/** The noun phrase that begins at an item; behind a participle also what the shallow phrases join to it: “had told | reporters”. */
export function phraseAt(passage: Passage, start: number): Range | null {
  const own = passage.phrases.from.get(start)
  if (own) return own
  const joined = /[GE]/.test(passage.codes[start - 1] ?? '') ? passage.phrases.from.get(start - 1) : undefined
  return joined && joined.end > start ? { start, end: joined.end } : null
}
