import { isCyrillic } from '../../text/cyrillic/index.ts'
import type { TextLayers, Token } from '../../text/index.ts'
import type { FoundName } from './found-name.ts'
import { pronounOfGivenName } from './given-names.ts'
import { acronymBehind, nameEnd } from './name-joins.ts'
import { isNameWord } from './name-words.ts'
import { isField, isTitle } from './ranks.ts'
import { isBodyNoun, isPersonNoun, kindOfHead, titles } from './words.ts'

/** Find names in running text: capitalised words that the tagger holds for names, joined by `of`, `for` or a possessive.
 *      the Freedom of Russia Legion and the Siberian Battalion
 *          ^^^^^^^^^^^^^^^^^^^^^^^^ one      ^^^^^^^^^^^^^^^^^^ another
 *  Headings are left out: their capitals say nothing. In text order; a name never crosses a sentence. */
export function findNames(layers: TextLayers): FoundName[] {
  const names: FoundName[] = []
  const inside = wordsInNames(layers)
  for (const sentence of layers.sentences) {
    const block = layers.blocks[sentence.block]!
    if (block.role === 'heading' || isCyrillic(layers.text.slice(sentence.start, sentence.end))) continue
    // “‘One of them’ …”: the first word, be it behind a quotation mark.
    let firstWord = sentence.firstToken
    while (firstWord < sentence.endToken - 1 && layers.tokens[firstWord]!.kind === 'mark') firstWord++
    for (let at = firstWord; at < sentence.endToken; ) {
      const opens =
        at === firstWord &&
        !(inside.has(layers.tokens[at]!.text) && /^(?:NN|VB|JJ|FW)/.test(layers.tags[at] ?? '')) &&
        !opensBody(layers, at, sentence.endToken)
      if (
        isPluralOf(layers, at, at === firstWord) ||
        (at === firstWord && isTradeBefore(layers, at, sentence.endToken)) ||
        isFieldBefore(layers, at, sentence.endToken) ||
        !isNameWord(layers, at, opens)
      ) {
        at++
        continue
      }
      const end = behindHonours(layers, at, nameEnd(layers, at, sentence.endToken))
      names.push({
        firstToken: at,
        endToken: end,
        acronym: acronymBehind(layers.tokens, end),
        impersonal: isImpersonal(layers.tokens, at, end),
      })
      at = Math.max(end, nameEnd(layers, at, sentence.endToken))
    }
  }
  const alone = wordsAlone(layers, names)
  return names.map((name) =>
    name.impersonal && isCalledByLast(layers, name, alone) ? { ...name, impersonal: false } : name,
  )
}

/** “Marian Frost **KC**”, “Ivo Sarek **MP**”: letters behind a person's name are no part of it. */
function behindHonours({ tokens }: TextLayers, first: number, end: number): number {
  let own = end
  // “Norjet **Flight** 12”: whose it is.
  if (own - first > 1 && tokens[own - 1]!.lower === 'flight' && tokens[own]?.kind === 'number') return own - 1
  while (own - first > 2 && honours.has(tokens[own - 1]!.text)) own--
  return own - first === 2 && /^\p{Lu}\p{Ll}/u.test(tokens[first]!.text) ? own : end
}

const honours = new Set('KC QC SC MP MEP MSP MBE OBE CBE KBE DBE MD PhD JP RN FRS DSO'.split(' '))

/** “**Economist** Ana Reyk said”: a trade that opens a sentence is no part of the name of two words behind it. */
function isTradeBefore(layers: TextLayers, at: number, limit: number): boolean {
  const { lower } = layers.tokens[at]!
  if (!isPersonNoun(lower) || titles.has(lower) || pronounOfGivenName(lower) !== null) return false
  let end = at + 1
  while (end < limit && isNameWord(layers, end, false)) end++
  return end - at === 3 && kindOfHead(layers.tokens[end - 1]!.lower) === null
}

/** “U.S. Secretary of **State** Ana Reyk”: the word is her office's. */
function isFieldBefore({ tokens, tags }: TextLayers, at: number, limit: number): boolean {
  return (
    isField(tokens[at]!.text) &&
    tokens[at - 1]?.lower === 'of' &&
    isTitle(tokens[at - 2]?.text ?? '') &&
    at + 2 < limit &&
    tags[at + 1] === 'NNP' &&
    tags[at + 2] === 'NNP'
  )
}

/** Words that are a whole name somewhere, without an article. */
function wordsAlone({ tokens }: TextLayers, names: readonly FoundName[]): ReadonlySet<string> {
  const alone = names.filter(
    ({ firstToken, endToken }) => endToken - firstToken === 1 && tokens[firstToken - 1]?.lower !== 'the',
  )
  return new Set(alone.map(({ firstToken }) => tokens[firstToken]!.text))
}

/** “a spokeswoman for **Ana Reyk**” where the text goes on with “Reyk”: a person, and no “Norlund Line” that goes on as “Norlund”. */
function isCalledByLast(
  { tokens }: TextLayers,
  { firstToken, endToken }: FoundName,
  alone: ReadonlySet<string>,
): boolean {
  const last = tokens[endToken - 1]!
  return (
    endToken - firstToken > 1 &&
    alone.has(last.text) &&
    !alone.has(tokens[firstToken]!.text) &&
    kindOfHead(last.lower) === null
  )
}

/** Capitalised words that are names inside a sentence somewhere: where one opens a sentence, it is that name again. */
function wordsInNames({ sentences, tokens, tags }: TextLayers): ReadonlySet<string> {
  const words = new Set<string>()
  for (const { firstToken, endToken } of sentences)
    for (let at = firstToken + 1; at < endToken; at++)
      if (tags[at] === 'NNP' && /^\p{Lu}\p{Ll}/u.test(tokens[at]!.text) && tokens[at - 1]!.kind === 'word')
        words.add(tokens[at]!.text)
  return words
}

/** “**Salt** Pan Holdings owns it”: a common noun that opens a sentence and the name of a body. */
function opensBody(layers: TextLayers, at: number, limit: number): boolean {
  const { text, lower } = layers.tokens[at]!
  if (layers.tags[at] !== 'NN' || !/^\p{Lu}\p{Ll}/u.test(text) || kindOfHead(lower) || isPersonNoun(lower))
    return false
  let end = at + 1
  while (end < limit && end < at + 6 && isNameWord(layers, end, false)) end++
  return end - at > 2 && isBodyNoun(layers.tokens[end - 1]!.lower)
}

/** “Fighters of the Union”: a plural with a capital that opens a sentence is no part of the name behind it. */
function isPluralOf(layers: TextLayers, at: number, opens: boolean): boolean {
  const { lower } = layers.tokens[at]!
  const kind = lower.endsWith('s') && layers.tokens[at + 1]?.lower === 'of' ? kindOfHead(lower) : null
  if (kind === 'people' && !opens) return false
  return kind !== null && kind !== 'organisation' && lower !== 'forces'
}

const ofPersons = new Set(
  'campaign camp team family administration government presidency foundation trial case era ad supporters rally'.split(
    ' ',
  ),
)

function isImpersonal(tokens: readonly Token[], at: number, end: number): boolean {
  if (tokens[end]?.text === ',' && tokens[end + 1]?.lower === 'which') return true
  const before = tokens[at - 1]?.lower
  // “the Ana Reyk campaign”
  if (before === 'the') return !ofPersons.has(tokens[end]?.lower ?? '')
  return (before === 'of' || before === 'for') && kindOfHead(tokens[at - 2]?.lower ?? '') === 'person'
}
