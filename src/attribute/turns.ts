import type { TextSpan } from '../model/index.ts'
import type { TextLayers } from '../text/index.ts'
import { isLabel } from './colon-labels.ts'
import type { Passage } from './passage.ts'
import type { PlacedRelation } from './relation.ts'
import { textSpan } from './spans.ts'

/** Turns of a conversation written down: blocks that open with who speaks and a colon, and hold what is said to their end.
 *
 *      EK: It’s an anchor. I told them on Sunday.
 *      ISLANDER: They say Friday.
 *
 *  Only where two blocks open so, for one alone may be a label (“Background: …”). Turns of who asks or presents are the report's own voice, and
 *  words in quotation marks are left to the quotation's owner. */
export function findTurns(layers: TextLayers, passages: readonly Passage[]): PlacedRelation[] {
  const openings = passages.flatMap((passage, index) => {
    const opening =
      index === 0 || passages[index - 1]!.block !== passage.block ? openingOf(layers, passage) : null
    return opening === null ? [] : [{ passage, index, ...opening }]
  })
  if (openings.length < 2) return []
  const own = presenter(openings.map(({ name }) => name.text))
  return openings.flatMap(({ passage, index, name, colon, content }) =>
    name.text === own || ownVoice.test(name.text) || isLabel(name.text)
      ? []
      : [
          {
            relation: {
              stance: 'asserts',
              relay: 'neutral',
              lemma: ':',
              opensBlock: false,
              rule: 'cue.colon content.turn',
              confidence: 0.8,
            },
            passage: index,
            source: [name],
            cue: [colon],
            content: [textSpan(layers, content, endOfBlock(layers, passage.block))],
          } satisfies PlacedRelation,
        ],
  )
}

/** Who has three turns or more, and more than all others together: the reporter, between whose words the others are heard. */
function presenter(names: readonly string[]): string | undefined {
  return names.find((name) => {
    const own = names.filter((other) => other === name).length
    return own > 2 && own * 2 > names.length
  })
}

/** Who asks: the report itself. */
const ownVoice =
  /^(?:q|question|presenter|host|interviewer|anchor|reporter|correspondent|moderator|announcer|editor|narrator|newsreader|studio|desk|we|wikinews)\b/i

function openingOf(
  layers: TextLayers,
  passage: Passage,
): { name: TextSpan; colon: TextSpan; content: number } | null {
  const { items } = passage
  const at = items.findIndex((item) => item.lower === ':')
  if (at < 1 || at > 6 || at + 1 >= items.length || items[at + 1]!.code === 'L') return null
  if (layers.blocks[passage.block]!.role === 'heading') return null
  const tokens = items.slice(0, at).map((item) => layers.tokens[item.firstToken]!)
  if (
    !tokens.every(({ text }) => /^[\p{Lu}\d][\p{L}\d.’'-]*$/u.test(text)) ||
    !/^\p{Lu}/u.test(tokens[0]!.text)
  )
    return null
  const colon = layers.tokens[items[at]!.firstToken]!
  const name = textSpan(layers, tokens[0]!.start, tokens.at(-1)!.end)
  if (tokens.length === 1 && !isKnown(layers.text, name)) return null
  return {
    name,
    colon: textSpan(layers, colon.start, colon.end),
    content: layers.tokens[items[at + 1]!.firstToken]!.start,
  }
}

/** A single word is a speaker where it is written in capitals or stands somewhere else in the text, as it is. */
function isKnown(text: string, { start, end, text: word }: TextSpan): boolean {
  if (word.length > 1 && word === word.toUpperCase()) return true
  const first = text.indexOf(word)
  return first !== start || text.indexOf(word, end) >= 0
}

/** Without the block's last full stop. */
function endOfBlock(layers: TextLayers, block: number): number {
  const { start, end } = layers.blocks[block]!
  const words = layers.text.slice(start, end).trimEnd()
  return start + words.length - (/[^.]\.$/.test(words) ? 1 : 0)
}
