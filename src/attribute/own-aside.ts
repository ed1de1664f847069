import type { TextSpan } from '../model/index.ts'
import { firstTokenFrom, type TextLayers } from '../text/index.ts'
import { opinionRule } from './opinion.ts'
import { textSpan } from './spans.ts'

/** A way in which the narrator goes on in their own voice behind what is retold. */
export interface AsideRow {
  readonly id: string
  /** The clause, from its comma on; the first group is what is the narrator's. */
  readonly words: RegExp
  /** Whether it is the narrator's, where the words alone do not say so. */
  readonly isOwn?: (layers: TextLayers, start: number, clause: string) => boolean
  readonly example: string
  readonly counterExample: string
}

/** Nouns that sum up what was just said: “a charge”, “a figure”. */
const summing =
  '(?:accounts?|accusations?|admission|allegations?|argument|assertions?|assessment|characteri[sz]ation|charges?|claims?|comments?|demands?|denial|descriptions?|estimate|explanation|figures?|number|offer|pledge|prediction|promises?|proposals?|remarks?|requests?|suggestions?|threats?|toll|version|view|warnings?)'

/** In 84 news articles of PolNeAR's development part what stands behind such an opener is outside what is said in six of six (“though”, “although”)
 *  and in twenty of twenty-five (“but” with a subject of its own, and no “would”); behind a bare “which” in 19 of 40, so that one stays. */
export const asideRows: readonly AsideRow[] = [
  {
    // Only where a row of `opinion.ts` weighs how likely it is: blame and praise (“, which is a disgrace”) are as often the speaker's.
    id: 'aside.weighs',
    words: /,\s+(which\s[^,;:?!“”"«»]*)$/iu,
    isOwn: (_, __, clause) => !/\b(?:I|[Ww]e)\b/.test(clause) && weighing.has(opinionRule(clause) ?? ''),
    example: 'said the package was worth $300 billion, which must be a slip of somebody’s pen',
    counterExample: 'said the boat, which had left on Monday, was safe',
  },
  {
    id: 'aside.sums-up',
    words: new RegExp(
      `,\\s+((?:(?:an?|the)\\s+)?(?:\\p{Ll}+\\s+){0,2}?${summing}\\s+(?:(?:(?:on|for|of|to|in|about)\\s+)?(?:that|which|whom?)|(?:(?:the|its|his|her|their|an?|\\p{Lu}\\p{L}+)\\s+)?(?:\\p{L}+\\s+){1,3}(?:denie[sd]|disputes?d?|reject(?:s|ed)|dismiss(?:es|ed)|calls?|called|considers?|contests?))\\s?[^“”"«»]*)$`,
      'u',
    ),
    example: 'accused the fleet of ramming the boat, a charge that it denies',
    counterExample: 'said the port had paid a price that nobody knew',
  },
  {
    id: 'aside.something-called',
    words:
      /,\s+(something\s(?:(?:the|its|his|her|their|an?|\p{Lu}\p{L}+)\s+)?(?:\p{L}+\s+){0,5}?(?:denie[sd]|disputes?d?|reject(?:s|ed)|dismiss(?:es|ed)|calls?|called|describe[sd])\s?[^“”"«»]*)$/u,
    example: 'suggested that the West had given the order, something the port dismissed as absurd',
    counterExample: 'said the port had found something that nobody knew',
  },
  {
    id: 'aside.concedes',
    words: /,\s+((?:though|although)\s[^“”"«»]*)$/u,
    isOwn: (layers, start) => hasOwnVerb(layers, start),
    example: 'said the road was open, though no lorry was seen on it',
    counterExample: 'said the work was done, though not well',
  },
  {
    id: 'aside.contrasts',
    words: /,\s+(but\s[^“”"«»]*)$/u,
    isOwn: (layers, start) => hasOwnVerb(layers, start),
    example: 'recommended a limit of 40, but the council adopted one of 60',
    counterExample: 'said the road was open, but that the bridge was shut',
  },
]

/** What is retold without the narrator's own clause behind it: no part of what the speaker said.
 *
 *      said the package was worth $300 billion, which must be a slip of somebody’s pen
 *                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *  Only at the end, none of it quoted. */
export function withoutOwnAside(layers: TextLayers, content: readonly TextSpan[]): readonly TextSpan[] {
  const last = content.at(-1)
  if (!last || last.text.length > longest) return content
  for (const { words, isOwn } of asideRows) {
    const found = words.exec(last.text)
    if (!found || found.index === 0) continue
    const before = last.text.slice(0, found.index)
    const inQuotation = /[“«][^”»]*$/u.test(before) || before.split('"').length % 2 === 0
    const start = last.start + found.index + found[0].length - found[1]!.length
    if (inQuotation || (isOwn && !isOwn(layers, start, found[1]!))) continue
    return [...content.slice(0, -1), textSpan(layers, last.start, last.start + found.index)]
  }
  return content
}

/** Characters of a stretch that is looked at: more than a passage has, so that the work is linear in the text. */
const longest = 3000

/** A clause with a subject of its own that tells what is or was; not “but that …”, nor what would or could be, nor what a quotation's speaker adds. */
function hasOwnVerb(layers: TextLayers, start: number): boolean {
  const { tokens, tags } = layers
  const opener = firstTokenFrom(layers, start)
  let subject = false
  for (let at = opener + 1; at < tokens.length && at < opener + 16; at++) {
    const tag = tags[at]!
    if (/^(?:NN|PRP|EX|CD|DT)/.test(tag)) subject = true
    if (tag === 'IN' && tokens[at]!.lower === 'that') return false
    if (tag === 'MD' || /^(?:had|'d|i|we|you|my|our)$/.test(tokens[at]!.lower)) return false
    if (/^VB[DZP]$/.test(tag)) return subject
    if (/^[.,;:]$/.test(tag)) return false
  }
  return false
}

const weighing: ReadonlySet<string> = new Set(
  [
    'seems',
    'looks',
    'likely',
    'guess',
    'no-surprise',
    'another-matter',
    'measured-against',
    'does-nothing',
    'idiom',
  ].map((row) => `opinion.${row}`),
)
