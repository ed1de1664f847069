import { isVerbForm } from './verbs-en.ts'

/** Where the first clause of a sentence ends and where its verb stands, among its words (`eventWordsOf`).
 *      The army shelled the port **after** rebels attacked it.
 *               ^^^^^^^ verb        ^ end
 *  `verb` is null where no word is known as one. English; near enough for counting, no parse. */
export interface MainClause {
  readonly verb: number | null
  readonly end: number
}

export function mainClause(words: readonly string[]): MainClause {
  const end = clauseEnd(words)
  for (let at = 1; at < end; at++) {
    const word = words[at]!
    if (isVerbForm(word) && !passed.test(word) && !beforeNoun.has(words[at - 1]!)) return { verb: at, end }
  }
  return { verb: null, end }
}

/** Words that tell of it, help a verb or stand in names: no deed of their own. */
const passed =
  /^(?:sa(?:id|ys?|ying)|told|tells?|report(?:ed|s|ing)?|confirm(?:ed|s)?|announc(?:ed|es|ing)|add(?:ed|s)|stat(?:ed|es|e)|according|was|were|is|are|be|been|being|has|have|had|will|would|may|might|could|can|do|did|does|united|left|forces|armed|states)$/

/** Behind these a word of the list is a noun or stands before one: “the attack”, “their armed forces”. */
const beforeNoun = new Set(
  'the a an of by in on for their its his her this that these those no new former between from with at two three'.split(
    ' ',
  ),
)

/** Behind these comes what went before, the reason or the circumstances. */
const background = new Set(
  'after following as while who which whom whose where when because since despite amid during accompanied'.split(
    ' ',
  ),
)

/** No clause begins behind “as” beside these: “as well as”, “as far as”. */
const afterAs = new Set(['well', 'far', 'soon', 'early', 'long'])

function isOfMeasure(before: string, behind: string): boolean {
  return afterAs.has(behind) || afterAs.has(before)
}

/** Two words that open the background: “in response to”, “on charges of”. */
const openings: readonly (readonly [string, ReadonlySet<string>])[] = [
  ['in', new Set(['response', 'protest', 'retaliation', 'return', 'connection'])],
  ['on', new Set(['allegations', 'charges', 'suspicion'])],
]

/** Least words of a first clause: a sentence that opens with its background has it there. */
const shortest = 3

function clauseEnd(words: readonly string[]): number {
  for (let at = shortest; at < words.length; at++) {
    const word = words[at]!
    const next = words[at + 1] ?? ''
    if (background.has(word) && !(word === 'as' && isOfMeasure(words[at - 1]!, next))) return at
    if (openings.some(([first, seconds]) => word === first && seconds.has(next))) return at
  }
  return words.length
}
