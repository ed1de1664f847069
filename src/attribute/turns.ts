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
  const own = presenters(
    openings.map(({ passage, name }) => ({ name: name.text, asks: isQuestion(layers, passage.block) })),
  )
  return openings.flatMap(({ passage, index, name, colon, content }) =>
    own.has(name.text) ||
    isHeading(layers, passage) ||
    ownVoice.test(name.text) ||
    (isLabel(name.text) && !isAnswer(name.text, openings))
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

/** Who asks in most of his turns; where nobody does, who has three turns or more, and more than all others together: the reporter, between whose words the
 *  others are heard. Whoever answers him presents nothing. */
function presenters(
  turns: readonly { readonly name: string; readonly asks: boolean }[],
): ReadonlySet<string> {
  const names = [...new Set(turns.map(({ name }) => name))]
  // One name alone, or one who is only called “Question”: none of the others asks.
  if (names.length < 2 || names.some((name) => /^q(?:uestion)?$/i.test(name))) return new Set()
  const turnsOf = (name: string) => turns.filter((turn) => turn.name === name)
  const asking = names.filter((name) => {
    const own = turnsOf(name)
    return !studio.test(name) && own.filter(({ asks }) => asks).length * 2 > own.length
  })
  // One question alone may be anybody's.
  const asksOn = asking.some((name) => turnsOf(name).filter(({ asks }) => asks).length > 1)
  if (asksOn) return new Set(asking.length < names.length ? asking : [])
  const told = turns.filter(({ asks }) => !asks)
  const share = (name: string) => told.filter((turn) => turn.name === name).length
  return new Set(names.filter((name) => share(name) > 2 && share(name) * 2 > told.length))
}

/** “Q: … A: …”: who answers, though “A” alone is a label. */
const isAnswer = (name: string, openings: readonly { readonly name: TextSpan }[]): boolean =>
  name === 'A' && openings.some((each) => each.name.text === 'Q')

const isHeading = ({ blocks }: TextLayers, { block }: Passage): boolean => blocks[block]!.role === 'heading'

function isQuestion({ text, blocks }: TextLayers, block: number): boolean {
  return text.slice(blocks[block]!.start, blocks[block]!.end).trimEnd().endsWith('?')
}

/** Who hands over to the reporter: his questions leave it open who else is heard. */
const studio = /^(?:presenter|host|anchor|newsreader|announcer|studio|desk)\b/i

/** Who asks: the report itself. */
const ownVoice =
  /^(?:q|question|presenter|host|interviewer|anchor|reporter|correspondent|moderator|announcer|editor|narrator|newsreader|studio|desk|we|wikinews)\b/i

function openingOf(
  layers: TextLayers,
  passage: Passage,
): { name: TextSpan; colon: TextSpan; content: number } | null {
  const { items } = passage
  const lettered = letterOpening(layers, items[0]!.firstToken)
  if (lettered) return lettered
  const at = items.findIndex((item) => item.lower === ':')
  if (at < 1 || at > 8 || at + 1 >= items.length || items[at + 1]!.code === 'L') return null
  // A question that stands by itself looks like a heading, and still tells who asks.
  if (isHeading(layers, passage) && !isQuestion(layers, passage.block)) return null
  // “QUESTION (Harbour Press): …”
  const bracket = items[at - 1]!.lower === ')' ? items.findIndex(({ lower }) => lower === '(') : -1
  const tokens = items.slice(0, bracket > 0 ? bracket : at).map((item) => layers.tokens[item.firstToken]!)
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

/** “**Q.** Who holds the ridge?”, “**A.** We left it.” */
function letterOpening(layers: TextLayers, first: number): ReturnType<typeof openingOf> {
  const [letter, stop, next] = layers.tokens.slice(first, first + 3)
  if (!letter || !next || stop?.text !== '.' || !/^[QA]$/.test(letter.text)) return null
  return {
    name: textSpan(layers, letter.start, letter.end),
    colon: textSpan(layers, stop.start, stop.end),
    content: next.start,
  }
}

/** A single word is a speaker where it is written in capitals or stands somewhere else in the text, as it is. */
function isKnown(text: string, { start, end, text: word }: TextSpan): boolean {
  if ((word.length > 1 && word === word.toUpperCase()) || /^[QA]$/.test(word)) return true
  const first = text.indexOf(word)
  return first !== start || text.indexOf(word, end) >= 0
}

/** Without the block's last full stop. */
function endOfBlock(layers: TextLayers, block: number): number {
  const { start, end } = layers.blocks[block]!
  const words = layers.text.slice(start, end).trimEnd()
  return start + words.length - (/[^.]\.$/.test(words) ? 1 : 0)
}
