import { firstTokenFrom, sentenceAt } from '../../text/index.ts'
import type { Draft } from './draft.ts'
import { headWord, isOneBody, isThing } from './draft-kinds.ts'
import {
  type Context,
  lastSaid,
  placesBetween,
  quotationAt,
  type Said,
  type Speaking,
  sentencesBack,
  unresolved,
} from './speaker-context.ts'
import { kindOfHead } from './words.ts'

/** Everyone who spoke together last, with those that joined them (“another group also claimed …”). */
export function several(context: Context): Speaking {
  const last = lastSaid(context, 1)
  const two = joinedInSubject(context, last)
  if (two) return { speakers: two, candidates: [], onBehalfOf: null, rule: 'speaker.pair-named' }
  if (!last) return unresolved([], 'speaker.they-nobody')
  if (othersOpen(context, last)) return unresolved(last.speakers, 'speaker.they-others')
  // Who is quoted would say “we”.
  if (last.speakers.some((draft) => context.quoting?.speakers.includes(draft)))
    return unresolved([], 'speaker.they-others')
  const joined = new Set<Draft>(last.speakers)
  let open = last.joins
  for (let index = context.said.length - 1; index >= 0; index--) {
    const each = context.said[index]!
    if (each === last) continue
    if (!open || each.block < last.block - 1) break
    for (const speaker of each.speakers) joined.add(speaker)
    if (!each.joins && each.speakers.length > 0) open = false
  }
  const speakers = [...joined]
  if (speakers.length === 1 && speakers[0]!.kind === 'person')
    return unresolved(speakers, 'speaker.they-one-person')
  // “The results showed … They urged action”: no one thing is “they”, and who is quoted speaks of others.
  if (speakers.length === 1 && isThing(speakers[0]!)) return unresolved([], 'speaker.they-nobody')
  if (speakers.length === 1 && isOneBody(speakers[0]!) && tellsOfPeople(context, last.start))
    return unresolved(speakers, 'speaker.they-others')
  const quoted = quotationAt(context.layers, context.attribution.source[0]?.start ?? context.at)
  if (quoted && last.start < quoted.start) return unresolved(speakers, 'speaker.they-others')
  return { speakers, candidates: [], onBehalfOf: null, rule: 'speaker.they-last-speakers' }
}

/** “Two sources said … / **Dozens of police** were there, and they said”: the clause before, in the same sentence, opens with other people. */
function othersOpen(context: Context, last: Said): boolean {
  const { layers, attribution } = context
  const offset = attribution.source[0]?.start ?? context.at
  const sentence = sentenceAt(layers, offset)
  if (!sentence || last.start >= sentence.start || quotationAt(layers, offset)) return false
  if (!/, (?:and|but) (?:\p{L}+ly )?$/u.test(layers.text.slice(sentence.start, offset))) return false
  for (let at = sentence.firstToken; layers.tokens[at]!.start < offset; at++) {
    if (/^(?:VBD|VBZ|VBP|MD)$/.test(layers.tags[at] ?? '')) return false
    const { lower } = layers.tokens[at]!
    const isPeople = lower === 'police' || (layers.tags[at] === 'NNS' && kindOfHead(lower) === 'people')
    if (isPeople) return !last.speakers.some((draft) => headWord(draft).toLowerCase() === lower)
  }
  return false
}

/** “**Ana Reyk and Ivo Sarek** live next door. They said …”: two that the sentence before opens with, side by side, where nobody has spoken since. */
function joinedInSubject(context: Context, last: Said | null): Draft[] | null {
  const { layers, attribution } = context
  const offset = attribution.source[0]?.start ?? context.at
  const [own, before] = [...sentencesBack(context, offset, 2)]
  if (!own || own.start !== offset || !before || before.block !== own.block) return null
  if (last && last.start >= before.start) return null
  const [first, second, ...more] = placesBetween(context, before.start, before.end).filter(
    ({ draft }) => draft.kind === 'person',
  )
  return first &&
    second &&
    first.draft !== second.draft &&
    first.start === before.start &&
    layers.text.slice(first.end, second.start) === ' and ' &&
    more.every(({ draft }) => draft === first.draft || draft === second.draft)
    ? [first.draft, second.draft]
    : null
}

/** “The mission spoke to **31 witnesses**. They said …”: people are told of since one body spoke. */
function tellsOfPeople({ layers, at }: Context, from: number): boolean {
  const last = firstTokenFrom(layers, at)
  for (let token = firstTokenFrom(layers, from); token < last; token++)
    if (layers.tags[token] === 'NNS' && kindOfHead(layers.tokens[token]!.lower) === 'people') return true
  return false
}
