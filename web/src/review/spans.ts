/** Moves the ends of words that were marked: by words, never into the middle of one. Offsets are UTF-16, half-open. */
export interface Span {
  readonly start: number
  readonly end: number
}

const inWord = /[\p{L}\p{M}\p{N}’'_]/u

/** Beginning of the word that the offset stands in or before. */
export function wordStart(text: string, offset: number): number {
  let at = clamp(text, offset)
  while (at < text.length && !isInWord(text, at)) at += 1
  while (at > 0 && isInWord(text, at - 1)) at -= 1
  return at
}

/** End of the word that the offset stands in or behind. */
export function wordEnd(text: string, offset: number): number {
  let at = clamp(text, offset)
  while (at > 0 && !isInWord(text, at - 1)) at -= 1
  while (at < text.length && isInWord(text, at)) at += 1
  return at
}

/** The same words with one end a word further (`1`) or nearer (`-1`) along the text. Unchanged where it would leave `within` or no word
 *  would be left. */
export function movedByWord(text: string, span: Span, end: keyof Span, step: 1 | -1, within: Span): Span {
  const at = end === 'start' ? nextStart(text, span.start, step) : nextEnd(text, span.end, step)
  const moved = { ...span, [end]: at }
  const fits = moved.start >= within.start && moved.end <= within.end && moved.start < moved.end
  return fits ? moved : span
}

/** The words that a selection touches, whole; null where it holds none. */
export function wholeWords(text: string, span: Span): Span | null {
  const moved = { start: wordStart(text, span.start), end: wordEnd(text, span.end) }
  return moved.start < moved.end ? moved : null
}

function nextStart(text: string, offset: number, step: 1 | -1): number {
  if (step === -1) {
    let at = offset
    while (at > 0 && !isInWord(text, at - 1)) at -= 1
    return wordStart(text, Math.max(0, at - 1))
  }
  let at = offset
  while (at < text.length && isInWord(text, at)) at += 1
  return wordStart(text, at)
}

function nextEnd(text: string, offset: number, step: 1 | -1): number {
  if (step === 1) {
    let at = offset
    while (at < text.length && !isInWord(text, at)) at += 1
    return wordEnd(text, Math.min(text.length, at + 1))
  }
  let at = offset
  while (at > 0 && !isInWord(text, at - 1)) at -= 1
  while (at > 0 && isInWord(text, at - 1)) at -= 1
  return wordEnd(text, at)
}

function isInWord(text: string, at: number): boolean {
  return inWord.test(text[at] ?? '')
}

function clamp(text: string, offset: number): number {
  return Math.min(Math.max(offset, 0), text.length)
}
