import type { Token, TokenKind } from './layers.ts'

/** Cut text into words, numbers and marks, keeping every offset.
 *
 *  - a word keeps its inner hyphens, points and apostrophes: `Ukraine-backed`, `U.S.`, `won’t`;
 *  - a possessive or clitic `’s` is a word of its own: `CNN` `’s`;
 *  - a number keeps its separators and ordinal ending: `3:00`, `1,200.5`, `03/13/2024`, `47th`;
 *  - anything else that is not space is one mark a character.
 *
 *  Spans are UTF-16, in `text`; `from` and `to` bound the part that is cut. Linear in the length of the text. Never throws. */
export function tokenise(text: string, from = 0, to = text.length): Token[] {
  const tokens: Token[] = []
  pattern.lastIndex = from
  for (let found = pattern.exec(text); found && found.index < to; found = pattern.exec(text)) {
    const start = found.index
    const end = Math.min(start + found[0].length, to)
    const kind: TokenKind = found[1] !== undefined ? 'word' : found[2] !== undefined ? 'number' : 'mark'
    if (kind === 'word') pushWord(tokens, text, start, end)
    else push(tokens, text, start, end, kind)
  }
  return tokens
}

// 1: acronym with points, or a word; 2: a number.
const pattern =
  /((?:\p{L}\.){2,}|[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:[-’'‑.&](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*)|(\p{N}+(?:[.,:/]\p{N}+)*(?:-?\p{L}+)*)|[^\s]/gu

const clitic = /[’'][sS]$/

function pushWord(tokens: Token[], text: string, start: number, end: number): void {
  const word = text.slice(start, end)
  const cut = clitic.test(word) && word.length > 2 ? end - 2 : end
  push(tokens, text, start, cut, 'word')
  if (cut < end) push(tokens, text, cut, end, 'word')
}

function push(tokens: Token[], text: string, start: number, end: number, kind: TokenKind): void {
  const words = text.slice(start, end)
  tokens.push({ start, end, text: words, lower: words.toLowerCase().replaceAll('’', "'"), kind })
}
