import type { Sentence } from '../../text/index.ts'
import { described } from './described-speaker.ts'
import type { Draft } from './draft.ts'
import { isOneBody } from './draft-kinds.ts'
import { named } from './named-speaker.ts'
import { readSource } from './source-phrase.ts'
import type { Context } from './speaker-context.ts'
import { takenUp } from './taken-up.ts'
import { kindOfHead } from './words.ts'

/** The organisation, unit or state a sentence opens with, before its first verb; null for several of a kind, who are “they”. */
export function bodyOpening(context: Context, sentence: Sentence, limit: number): Draft | null {
  const { layers } = context
  let first = sentence.firstToken
  // “REYK: The ministry denies it.”
  if (layers.tokens[first + 1]?.text === ':') first += 2
  // “**Its** cereal division earned more, it added”: a part of whoever is “it”.
  // “**No** hall was struck”: nobody.
  if (/^(?:its|their|no|none|neither|nobody)$/.test(layers.tokens[first]?.lower ?? '')) return null
  let end = first
  while (
    end < sentence.endToken &&
    layers.tokens[end]!.start < limit &&
    !/^(?:VBD|VBZ|VBP|MD)$/.test(layers.tags[end] ?? '')
  )
    end++
  // “The coalition **initially** said”
  while (end > first && /^RB/.test(layers.tags[end - 1] ?? '')) end--
  // “**Tarsian troops** had fallen back, it said”: many are not “it”.
  if (layers.tags[end - 1] === 'NNS' && /^\p{Ll}+s$/u.test(layers.tokens[end - 1]?.text ?? '')) return null
  const parts = end > first ? readSource(layers, first, end, context.names) : []
  const part = parts.length === 1 ? parts[0]! : null
  const speaking =
    part?.kind === 'name'
      ? named(context, part.name, null)
      : part?.kind === 'definite'
        ? takenUp(context, part.noun, part.words)
        : part?.kind === 'described' && kindOfHead(part.head)
          ? described(context, part.words, part.head, null)
          : null
  const draft = speaking?.speakers[0]
  return draft && isOneBody(draft) ? draft : null
}
