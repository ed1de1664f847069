import { firstTokenFrom, sentenceAt } from '../../text/index.ts'
import {
  type Context,
  lastSaid,
  one,
  placesBetween,
  quotationAt,
  type Said,
  type Speaking,
  sentencesBack,
  unresolved,
} from './speaker-context.ts'

/** Ana Reyk said the wall had moved. **“It moved twice.”** A quotation that nobody is said to have spoken, right behind a sentence in which one
 *  person or body speaks, in the same block, is the same voice's. Null for one that stands in another's mouth. */
export function carriedOn(context: Context): Speaking | null {
  const { layers, attribution, at, quoting } = context
  if (attribution.cue.length > 0 || quoting) return null
  const own = quotationAt(layers, at)
  const alone = own && fillsBlock(context, own)
  const last = lastSaid(context, alone ? 1 : 0)
  if (last?.speakers.length !== 1) return null
  if (alone && last.block < context.block)
    return closesBlock(context, last) ? one(last.speakers[0]!, 'speaker.quotation-goes-on') : null
  const before = [...sentencesBack(context, at, 2)].find((sentence) => sentence.end <= at)
  // “None,” goes on with who says it.
  if (
    own?.start !== at ||
    !/[.!?…][”"’'»]*$/.test(layers.text.slice(at, own.end)) ||
    !before ||
    last.start < before.start ||
    last.start >= before.end
  )
    return null
  return one(last.speakers[0]!, 'speaker.quotation-goes-on')
}

/** A paragraph that is one quotation of five words or more, and no more. */
function fillsBlock(
  { layers, block }: Context,
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  const own = layers.blocks[block]!
  const words = layers.text.slice(start, end)
  const around = layers.text.slice(own.start, start) + layers.text.slice(end, own.end)
  return around.trim() === '' && words.split(/\s+/).length >= 5 && /[.!?…][”"’'»]*$/.test(words)
}

/** Whether what was said last closes its paragraph: it is told in the last sentence there, and nobody else is named in it. */
function closesBlock(context: Context, { block, cue, speakers }: Said): boolean {
  if (block !== context.block - 1 || !cue) return false
  const { layers } = context
  const end = layers.blocks[block]!.end
  const sentence = sentenceAt(layers, cue.start)
  if (!sentence || layers.text.slice(sentence.end, end).trim() !== '') return false
  return placesBetween(context, sentence.start, end).every(
    ({ draft }) => draft.kind !== 'person' || speakers.includes(draft),
  )
}

/** “Ana Reyk said the wall had moved **and promised** …”, “… , **adding** that …”: a cue without a subject of its own, joined to one before it in its sentence,
 *  has the speaker of that one. Null behind a passive (“was told”), where the one before stands in what is said, or in another's mouth. */
export function sameSubject(context: Context): Speaking | null {
  const { layers, attribution, quoting } = context
  const cue = attribution.cue[0]
  const last = context.said.at(-1)
  const sentence = cue && sentenceAt(layers, cue.start)
  if (!cue || !sentence || last?.speakers.length !== 1 || last.cue === null) return null
  if (last.cue.start < sentence.start || last.cue.end > cue.start || last.quoting !== quoting) return null
  const at = firstTokenFrom(layers, cue.start)
  let before = at - 1
  while (before > sentence.firstToken && /^RB/.test(layers.tags[before] ?? '')) before--
  const { lower } = layers.tokens[before]!
  const isJoined = /^(?:and|but|or|then|yet)$/.test(lower) || (lower === ',' && layers.tags[at] === 'VBG')
  const isVerb = /^VB[DZPG]$/.test(layers.tags[at] ?? '')
  return isJoined && isVerb ? one(last.speakers[0]!, 'speaker.same-subject') : null
}

/** “A: …” behind “Q: …”: the one person who is named before the first question, else whom it addresses (“Q: Ms Reyk, …”). Nobody where two are named. */
export function interviewed({ layers, mentions, register }: Context): Speaking {
  const first = layers.text.search(/^Q[:.] /m)
  const named = mentions.filter(({ draft, start }) => draft.kind === 'person' && start < first)
  const persons = [...new Set(named.map(({ draft }) => draft))]
  if (persons.length > 0)
    return persons.length === 1
      ? one(persons[0]!, 'speaker.interviewed')
      : unresolved(persons, 'speaker.interviewed-open')
  const addressed = /^Q[:.] (?:Mr|Mrs|Ms|Dr|Miss)\.? (\p{Lu}\p{Ll}+),/u.exec(
    layers.text.slice(first, first + 60),
  )
  if (!addressed) return unresolved([], 'speaker.interviewed-open')
  const draft = register.named(addressed[1]!, { acronym: null, impersonal: false })
  draft.kind = 'person'
  return one(draft, 'speaker.interviewed')
}
