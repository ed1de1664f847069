import type { Range, TextLayers } from '../../text/index.ts'
import type { Tag } from '../../text/tags/index.ts'

/** The cue without what only stands around it: auxiliaries, negations, adverbs and marks at its ends (“had since called” → “called”), and the
 *  person spoken to behind it (“told reporters” stays, “wrote to us” → “wrote”). Itself where nothing else would be left. */
export function trimCue(layers: TextLayers, { start, end }: Range): Range {
  let from = start
  let to = end
  while (from + 1 < to && isAround(layers, from)) from++
  while (to - 1 > from && isBehind(layers, to - 1)) to--
  return { start: from, end: to }
}

/** A source without the marks at its ends, the adverb or day before it and behind it (“Tuesday Russia”), a dangling “and” or “that”, its possessive ending, and an aside of
 *  the narrator’s (“Kyiv, of course”). */
export function trimSource(layers: TextLayers, { start, end }: Range): Range {
  let from = start
  let to = withoutAside(layers, start, end)
  while (from + 1 < to && isLoose(layers, from)) from++
  while (to - 1 > from && isLoose(layers, to - 1)) to--
  // “**the union**’s claim that …”
  if (to - 1 > from && layers.tags[to - 1] === 'POS') to--
  // “a call **just before 1:30 p.m.**”
  if (/^[ap]\.?m\.?$/.test(layers.tokens[to - 1]!.lower)) {
    let time = to - 1
    while (time - 1 > from && layers.tokens[time - 1]!.kind === 'number') time--
    if (time < to - 1 && layers.tags[time - 1] === 'IN' && time - 1 > from)
      to = layers.tags[time - 2] === 'RB' ? time - 2 : time - 1
  }
  // “a block in which two died **on Thursday**”: with the day goes what it hangs on.
  if (to < end && to - 1 > from && /^(?:on|since|until|by)$/.test(layers.tokens[to - 1]!.lower)) to--
  return { start: from, end: to }
}

const auxiliaries = new Set(
  "is are was were be been being am has have had having do does did will would can could may might must shall should to also already since then not n't 's 'd".split(
    ' ',
  ),
)

function isAround(layers: TextLayers, at: number): boolean {
  const { lower, kind } = layers.tokens[at]!
  return kind === 'mark' || auxiliaries.has(lower) || isAdverb(layers.tags[at]!)
}

function isBehind(layers: TextLayers, at: number): boolean {
  const { lower, text, kind } = layers.tokens[at]!
  const tag = layers.tags[at]!
  return (
    (kind === 'mark' && text !== ':') ||
    (isAdverb(tag) && lower.endsWith('ly')) ||
    /^(?:me|us|him|them|that)$/.test(lower) ||
    tag === 'TO' ||
    lower === 'to' ||
    lower === 'by'
  )
}

const isAdverb = (tag: Tag): boolean => tag === 'RB' || tag === 'RBR' || tag === 'RBS'

const asides = new Set(
  'of course|in turn|for its part|for his part|for her part|for their part|in response|by contrast|on the other hand'.split(
    '|',
  ),
)

function withoutAside(layers: TextLayers, start: number, end: number): number {
  const { tokens } = layers
  let last = end
  while (last > start + 1 && tokens[last - 1]!.text === ',') last--
  for (let comma = last - 2; comma > start && comma > last - 6; comma--) {
    if (tokens[comma]!.text !== ',') continue
    const words = tokens.slice(comma + 1, last).map(({ lower }) => lower)
    return asides.has(words.join(' ')) ? comma : end
  }
  return end
}

const days = new Set(
  'monday tuesday wednesday thursday friday saturday sunday yesterday today tonight meanwhile however earlier later also then and but while that when as'.split(
    ' ',
  ),
)

function isLoose(layers: TextLayers, at: number): boolean {
  const { lower, kind, text } = layers.tokens[at]!
  if (kind === 'mark') return !/^[([“"‘«)\]”»]$/.test(text) && text !== '.'
  return days.has(lower)
}
