import type { Block } from '../model/index.ts'
import type { Sentence, Token } from './layers.ts'

/** Cut each block into sentences; a sentence never crosses a block.
 *
 *  A sentence ends at `.`, `!`, `?` or `…` with the marks that close behind it, where the next word begins with a capital, a
 *  number or an opening mark. It does not end after an abbreviation (`Gen.`, `a.m.` before a lower-case word, `г.`) or an initial.
 *  Sentences inside a quotation are cut as well; the quotation is a layer of its own.
 *  Every token belongs to exactly one sentence. Linear. Never throws. */
export function splitSentences(text: string, blocks: readonly Block[], tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = []
  let next = 0
  for (const [index, block] of blocks.entries()) {
    while (next < tokens.length && tokens[next]!.start < block.start) next++
    let first = next
    let last = next
    while (next < tokens.length && tokens[next]!.start < block.end) {
      if (!closing.has(tokens[next]!.text)) last = next
      next++
      const inBlock = next < tokens.length && tokens[next]!.start < block.end
      if (!inBlock || endsSentence(text, tokens, first, last, next)) {
        sentences.push(sentence(tokens, first, next, index))
        first = next
        last = next
      }
    }
  }
  return sentences
}

function sentence(tokens: readonly Token[], firstToken: number, endToken: number, block: number): Sentence {
  return { start: tokens[firstToken]!.start, end: tokens[endToken - 1]!.end, firstToken, endToken, block }
}

/** Whether a sentence ends between `tokens[next - 1]` and `tokens[next]`; `at` is its last token that is no closing mark. */
function endsSentence(
  text: string,
  tokens: readonly Token[],
  first: number,
  at: number,
  next: number,
): boolean {
  const last = tokens[at]!
  const following = tokens[next]!
  if (closing.has(following.text) && following.start === tokens[next - 1]!.end) return false
  if (!/\s/u.test(text.slice(tokens[next - 1]!.end, following.start)) && !opening.has(following.text))
    return false
  if (terminal.has(last.text)) {
    if (!opensSentence(tokens, next)) return false
    return last.text !== '.' || !isAbbreviated(tokens, first, at)
  }
  // `a.m.`, `U.S.` carry the point inside the word; the sentence ends only if what follows could not go on from it.
  if (last.kind === 'word' && last.text.endsWith('.')) {
    return (
      at === next - 1 &&
      opensSentence(tokens, next) &&
      following.kind === 'word' &&
      openers.has(following.lower)
    )
  }
  return false
}

const terminal = new Set(['.', '!', '?', '…'])
const closing = new Set(['”', '’', '"', "'", '»', ')', ']', '“'])
const opening = new Set(['“', '‘', '"', "'", '«', '„', '(', '[', '—', '–', '-'])

function opensSentence(tokens: readonly Token[], at: number): boolean {
  let next = at
  while (next < tokens.length && opening.has(tokens[next]!.text) && next < at + 2) next++
  const token = tokens[next]
  if (!token) return true
  if (token.kind === 'number') return true
  return token.kind === 'word' && /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(token.text)
}

function isAbbreviated(tokens: readonly Token[], first: number, stop: number): boolean {
  const before = tokens[stop - 1]
  if (!before || stop - 1 < first || before.end !== tokens[stop]!.start) return false
  if (before.kind !== 'word') return false
  if (abbreviations.has(before.lower)) return true
  if (beforeNumber.has(before.lower)) return tokens[stop + 1]?.kind === 'number'
  // “wrote on X.”
  if (before.text === 'X' && /^(?:on|to|via)$/.test(tokens[stop - 2]?.lower ?? '')) return false
  return /^\p{Lu}$/u.test(before.text) && before.text !== 'I'
}

/** Titles and shortenings that stand before a name or a number; "etc." and "Inc." may end a sentence and are left out. */
const abbreviations = new Set(
  (
    'mr mrs ms dr prof gen lt col maj capt cmdr sgt det cpl adm brig rev sen rep gov pres st mt ft vs jr sr jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'approx ca cf al dept est bn mln ' +
    'г гг ул д т тыс млн млрд руб им кв стр обл р м с сел см напр вул буд тис грн ім обл смт пос'
  ).split(' '),
)

/** Shortenings only in front of a number: “No. 41” is one, “Reyk said no.” is not. */
const beforeNumber = new Set('no nos fig vol pp art sec para ch'.split(' '))

/** Words that begin a new sentence after `U.S.` or `p.m.`; a name would rather go on ("U.S. President"). */
const openers = new Set(
  'the a an it he she they we i in on at but and however meanwhile this that these those there as after before when while his her its their our no for from by according if'.split(
    ' ',
  ),
)
