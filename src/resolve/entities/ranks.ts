import type { TextLayers } from '../../text/index.ts'
import { isBodyNoun, isPersonNoun, kindOfHead, titles } from './words.ts'

interface TokenRange {
  readonly firstToken: number
  readonly endToken: number
}

/** Whether a written word is a rank or an office: `Lt.`, `Chief`. */
export function isTitle(word: string): boolean {
  return titles.has(word.toLowerCase().replace('.', ''))
}

/** Where a person's own name begins behind the ranks before it; the name's first token where there are none, and where what stands behind
 *  them is no person's name.
 *      President Ana Reyk   → Ana Reyk
 *      General Staff        → General Staff
 *      Corporal V.          → Corporal V. */
export function behindRanks(layers: TextLayers, { firstToken, endToken }: TokenRange): number {
  const words = layers.tokens.slice(firstToken, endToken).map((token) => token.text)
  return firstToken + ownWords(words, layers.tags[endToken - 1] === 'NNPS')
}

/** The same for a name's words: how many of them to leave off. */
function ownWords(words: readonly string[], isPlural = false): number {
  let first = 0
  for (let at = 0; at < words.length - 1; at++)
    if (isTitle(words[at]!) || isPartyBefore(words, at))
      first = words[at + 1] === '.' ? at + 2 : isOfField(words, at) ? at + 3 : at + 1
  if (first === 0 || first >= words.length || /^(?:of|for|and|&|['’]s)$/.test(words[first]!)) return 0
  const last = words.at(-1)!.toLowerCase()
  const isBody = isPlural || firms.has(last) || isBodyNoun(last)
  if (/^(?:general|justice|attorney|prosecutor|commissioner|coach)$/i.test(words[first - 1]!) && isBody)
    return 0
  // “the General Staff of Vostra”: no general of the name of Staff.
  if (words[first - 1] === 'General' && words[first] === 'Staff') return 0
  return /^\p{Lu}\.?$/u.test(words.slice(first).join('')) ? 0 : first
}

/** “**Republican** Ana Reyk”: one of a party, in front of a name. */
function isPartyBefore(words: readonly string[], at: number): boolean {
  const head = kindOfHead(words.at(-1)!.toLowerCase())
  const isPerson = head === null || head === 'person'
  return isPerson && /^(?:Republican|Democrat|Conservative|Liberal|Socialist)$/.test(words[at]!)
}

/** “Secretary **of State** Ana Reyk”, “Chief **of Staff** Ivo Sarek”: what the office is of, before a name of two words. */
function isOfField(words: readonly string[], at: number): boolean {
  return words[at + 1] === 'of' && isField(words[at + 2]) && words.length - at > 4
}

/** What an office is of that stands between it and its holder's name: the **State** of a secretary. */
export function isField(word: string | undefined): boolean {
  return fieldsOfOffice.test(word ?? '')
}

const fieldsOfOffice =
  /^(?:State|Staff|Defen[cs]e|Health|Labou?r|Commerce|Education|Energy|Agriculture|Justice|Transport|Transportation|Finance|Operations)$/

/** Last words of firms whose names open like a rank: General Motors, General Dynamics. */
const firms = new Set('motors electric mills dynamics assembly'.split(' '))

/** “the **Foreign Minister**, Ana Reyk”: a capitalised office names nobody. */
export function isOfficeName(layers: TextLayers, { firstToken, endToken }: TokenRange): boolean {
  const { tokens } = layers
  const last = tokens[endToken - 1]!
  // “the Minister of Ocean Affairs”
  if (isTitle(tokens[firstToken]!.text) && /^(?:of|for)$/.test(tokens[firstToken + 1]?.lower ?? ''))
    return true
  // “the **Resident Coordinator**, Ana Reyk”
  if (
    endToken - firstToken > 1 &&
    tokens[firstToken - 1]?.lower === 'the' &&
    tokens[endToken]?.text === ',' &&
    isPersonNoun(last.lower) &&
    /^\p{Lu}/u.test(tokens[endToken + 1]?.text ?? '')
  )
    return true
  if (!isTitle(last.text) && kindOfHead(last.lower) !== 'person' && last.lower !== 'supervisor') return false
  // “Salt Union **Director** of Public Affairs Ana Reyk”
  if (endToken - firstToken > 1 && (tokens[endToken]?.lower === 'of' || noSurname.has(last.lower)))
    return true
  const before = tokens[firstToken - 1]?.lower ?? ''
  return endToken - firstToken === 1 || determiners.has(before) || portfolios.has(tokens[firstToken]!.lower)
}

/** Offices that are nobody's family name: “Airbus **President**”. */
const noSurname = new Set(
  'president vice-president ceo chairman chairwoman chairperson director executive minister secretary spokesman spokeswoman spokesperson ambassador commissioner superintendent governor'.split(
    ' ',
  ),
)

const determiners = new Set("the a an its their his her our my 's former then".split(' '))
const portfolios = new Set(
  'foreign prime interior defence defense finance energy justice health vice deputy acting chief crown home transport education economy culture state'.split(
    ' ',
  ),
)
