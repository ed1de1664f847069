import { type Attribution, firstOffset } from '../../model/index.ts'
import { blockAt, firstFrom, firstTokenFrom, sentenceAt, type TextLayers } from '../../text/index.ts'
import type { FoundName } from './find-names.ts'
import { byPlace, type Draft, inOrder, kindOf, type Register } from './register.ts'
import { type Behalf, readSource, type SourcePart } from './source-phrase.ts'
import { kindOfHead, takesUp, titles } from './words.ts'

/** Who speaks one attribution, and by which rule that was decided. */
export interface Speaking {
  /** Empty where two tie or nobody fits: then `candidates` holds who it might be. */
  readonly speakers: readonly Draft[]
  readonly candidates: readonly Draft[]
  readonly onBehalfOf: Draft | null
  readonly rule: string
}

/** A statement already resolved, as pronouns and “the statement” look back on it. */
interface Said {
  readonly speakers: readonly Draft[]
  readonly block: number
  readonly start: number
  /** “Another group … also claimed”: it joins those before it. */
  readonly joins: boolean
}

/** Resolve the sources of a document's attributions, in text order.
 *
 *  A name is who it names. A pronoun, “the group” or “the statement” is resolved to the last speakers that fit, within the block and
 *  the one before it; where two fit, nobody is chosen. A wrong speaker is worse than none.
 *  Gives one `Speaking` an attribution, in the given order; the narrator's have no speakers. `resolved` holds those that the rules of
 *  another language have decided. */
export function resolveSpeakers(
  layers: TextLayers,
  attributions: readonly Attribution[],
  names: readonly FoundName[],
  register: Register,
  resolved: readonly (Speaking | null)[] = [],
): Speaking[] {
  const said: Said[] = []
  const mentions = register.all().flatMap((draft) => draft.mentions.map((mention) => ({ ...mention, draft })))
  mentions.sort(byPlace)
  const order = attributions
    .map((_, index) => index)
    .sort((a, b) => firstOffset(attributions[a]!) - firstOffset(attributions[b]!))
  const result = new Array<Speaking>(attributions.length)
  for (const index of order) {
    const attribution = attributions[index]!
    if (attribution.narrator) {
      result[index] = { speakers: [], candidates: [], onBehalfOf: null, rule: 'speaker.narrator' }
      continue
    }
    const block = blockAt(layers, firstOffset(attribution))
    const quoting = attribution.parent === null ? [] : (result[attribution.parent]?.speakers ?? [])
    const context: Context = {
      layers,
      names,
      register,
      mentions,
      said,
      block,
      at: firstOffset(attribution),
      attribution,
      quoting,
    }
    const speaking = resolved[index] ?? resolve(context)
    result[index] = speaking
    const joins =
      /^(?:another|a (?:second|third|further)|an? other)\b/i.test(attribution.source[0]?.text ?? '') ||
      alsoBefore(layers, attribution)
    if (speaking.speakers.length > 0)
      said.push({ speakers: speaking.speakers, block, start: context.at, joins })
  }
  return result
}

interface Context {
  readonly layers: TextLayers
  readonly names: readonly FoundName[]
  readonly register: Register
  /** Where everybody is named, in text order. */
  readonly mentions: readonly { readonly start: number; readonly end: number; readonly draft: Draft }[]
  readonly said: readonly Said[]
  readonly block: number
  readonly at: number
  readonly attribution: Attribution
  /** Who quotes this statement: none of them is “the group” inside it. */
  readonly quoting: readonly Draft[]
}

function resolve(context: Context): Speaking {
  const { layers, attribution } = context
  const source = attribution.source[0]
  if (!source) return unresolved(lastSaid(context, 1)?.speakers ?? [], 'speaker.nobody-named')
  const parts = readSource(
    layers,
    firstTokenFrom(layers, source.start),
    firstTokenFrom(layers, source.end),
    context.names,
  )
  const each = parts.map((part) => resolvePart(context, part))
  if (each.length === 1) return each[0]!
  if (each.length === 0) return unresolved([], 'speaker.no-phrase')
  const speakers = [...new Set(each.flatMap((speaking) => speaking.speakers))]
  return { speakers, candidates: [], onBehalfOf: null, rule: 'speaker.joint' }
}

function resolvePart(context: Context, part: SourcePart): Speaking {
  switch (part.kind) {
    case 'name':
      return named(context, part.name, part.behalf)
    case 'pronoun':
      return pronoun(context, part.lower)
    case 'document':
      return issuer(context)
    case 'definite':
      return takenUp(context, part.noun, part.words)
    case 'described':
      return described(context, part.words, part.head, part.behalf)
  }
}

function named(context: Context, name: FoundName, behalf: Behalf | null): Speaking {
  const words = wordsOf(context.layers, name)
  const country =
    context.register.countries.byWord.get(words.toLowerCase()) ??
    context.register.countries.byCapital.get(words.toLowerCase())
  const draft = country ? context.register.state(country, words) : pick(context, words, name)
  if (!draft) return unresolved(context.register.find(words), 'speaker.name-ties')
  const [first, last] = [context.layers.tokens[name.firstToken]!, context.layers.tokens[name.endToken - 1]!]
  context.register.mention(draft, first.start, last.end)
  return one(draft, country ? 'speaker.state' : 'speaker.named', behalf ? onBehalf(context, behalf) : null)
}

function pick(context: Context, words: string, name: FoundName): Draft | null {
  const found = context.register.find(words)
  if (found.length <= 1) return context.register.named(words, name)
  return null
}

/** “the MoD’s spokesman”: the one who is spoken for, made if it has a name, else taken up. */
function onBehalf(context: Context, behalf: Behalf): Draft | null {
  if ('name' in behalf) return named(context, behalf.name, null).speakers[0] ?? null
  if ('pronoun' in behalf)
    return lastOf(context, (draft) => draft.kind !== 'person' && draft.kind !== 'people')
  return takenUp(context, behalf.noun, `the ${behalf.noun}`).speakers[0] ?? null
}

function pronoun(context: Context, lower: string): Speaking {
  if (lower === 'he' || lower === 'him' || lower === 'his') return person(context, 'he')
  if (lower === 'she' || lower === 'her') return person(context, 'she')
  if (lower === 'it' || lower === 'its') return subjectOrLast(context)
  if (lower === 'they' || lower === 'them' || lower === 'their' || lower === 'both') return several(context)
  return unresolved([], 'speaker.pronoun-unread')
}

/** The last person who spoke, or the one person named since the block before; nobody whom the document calls by the other pronoun. */
function person(context: Context, pronoun: 'he' | 'she'): Speaking {
  const fits = (draft: Draft) => draft.pronoun === null || draft.pronoun === pronoun
  const last = lastFitting(context, fits)
  const speaker =
    last?.speakers.length === 1 && last.speakers[0]!.kind === 'person' ? last.speakers[0]! : null
  const since = last && speaker ? last.start : startOf(context, context.block - 1)
  const between = personsBetween(context, since, context.at).filter(fits)
  // Another who has been called so may be meant instead of one of whom nothing is known.
  const called =
    speaker?.pronoun === null ? calledSo(context, pronoun).filter((draft) => draft !== speaker) : []
  if (called.length > 0) return unresolved([speaker!, ...called], 'speaker.pronoun-ties')
  const opener = between.length > 0 && speaker ? personOpening(context) : null
  const [found, rule] =
    speaker && between.every((draft) => draft === speaker)
      ? [speaker, 'speaker.pronoun-last-speaker']
      : !speaker && between.length === 1
        ? [between[0]!, 'speaker.pronoun-only-person']
        : [opener && fits(opener) ? opener : null, 'speaker.pronoun-subject']
  if (!found) {
    const others = between.filter((draft) => draft !== speaker)
    return unresolved(speaker ? [speaker, ...others] : others, 'speaker.pronoun-ties')
  }
  found.pronoun = pronoun
  return one(found, rule, null)
}

/** Persons who spoke within two blocks and whom the document has called by this pronoun. */
function calledSo(context: Context, pronoun: 'he' | 'she'): Draft[] {
  const near = context.said.filter((each) => each.block >= context.block - 2 && each.start < context.at)
  return inOrder(new Set(near.flatMap((each) => each.speakers.filter((draft) => draft.pronoun === pronoun))))
}

/** The last that spoke within two blocks, passing over persons of the other pronoun. */
function lastFitting(context: Context, fits: (draft: Draft) => boolean): Said | null {
  for (let index = context.said.length - 1; index >= 0; index--) {
    const each = context.said[index]!
    if (each.block < context.block - 2) return null
    const other =
      each.speakers.length === 1 && each.speakers[0]!.kind === 'person' && !fits(each.speakers[0]!)
    if (each.start < context.at && !other) return each
  }
  return null
}

/** The person the sentence before begins with. */
function personOpening(context: Context): Draft | null {
  const { layers } = context
  const sentence = sentenceAt(layers, context.at)
  if (!sentence) return null
  const before = layers.sentences[firstFrom(layers.sentences, sentence.start) - 1]
  if (!before || before.block !== context.block) return null
  const persons = personsBetween(context, before.start, before.start + 30)
  return persons.length === 1 ? persons[0]! : null
}

function personsBetween(context: Context, start: number, end: number): Draft[] {
  const persons = new Set<Draft>()
  for (let next = firstFrom(context.mentions, start); next < context.mentions.length; next++) {
    const mention = context.mentions[next]!
    if (mention.start >= end) break
    if (mention.end <= end && mention.draft.kind === 'person') persons.add(mention.draft)
  }
  return inOrder(persons)
}

/** “what it described as …”: the subject the sentence began with; else the last organisation that spoke. */
function subjectOrLast(context: Context): Speaking {
  const { layers } = context
  const sentence = sentenceAt(layers, context.at)
  if (sentence && sentence.start < context.at) {
    const first = sentence.firstToken
    let end = first
    while (
      end < sentence.endToken &&
      layers.tokens[end]!.start < context.at &&
      !/^(?:VBD|VBZ|VBP|MD|,)$/.test(layers.tags[end] ?? ',')
    )
      end++
    const parts = end > first ? readSource(layers, first, end, context.names) : []
    const part = parts.length === 1 ? parts[0]! : null
    if (part?.kind === 'name') return { ...named(context, part.name, null), rule: 'speaker.it-subject' }
    if (part?.kind === 'described' && kindOfHead(part.head))
      return { ...described(context, part.words, part.head, null), rule: 'speaker.it-subject' }
  }
  const last = lastSaid(context, 1)
  const only = last?.speakers.length === 1 ? last.speakers[0]! : null
  if (only && only.kind !== 'person' && only.kind !== 'people')
    return one(only, 'speaker.it-last-speaker', null)
  return unresolved(last?.speakers ?? [], 'speaker.it-ties')
}

/** Everyone who spoke together last, with those that joined them (“another group also claimed …”). */
function several(context: Context): Speaking {
  const last = lastSaid(context, 1)
  if (!last) return unresolved([], 'speaker.they-nobody')
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
  return { speakers, candidates: [], onBehalfOf: null, rule: 'speaker.they-last-speakers' }
}

/** “the statement added”, “a statement said”: whoever spoke last, in this block or the one before. */
function issuer(context: Context): Speaking {
  const last = lastSaid(context, 1)
  return last
    ? { speakers: last.speakers, candidates: [], onBehalfOf: null, rule: 'speaker.issuer-last-speaker' }
    : unresolved([], 'speaker.issuer-nobody')
}

/** “the ministry”, “the group”: the entity that bears the noun, or whose kind it can stand for; the nearest, if no other is as near. */
function takenUp(context: Context, noun: string, words: string): Speaking {
  if (titles.has(noun)) return titled(context, noun, words)
  const named = new RegExp(
    `(?<![\\p{L}\\p{N}])${noun.replaceAll(/[^\p{L}\p{N}]/gu, '\\$&')}(?![\\p{L}\\p{N}])`,
    'iu',
  )
  const bears = context.register
    .all()
    .filter((draft) => !(draft.kind in voices) && named.test(draft.name) && draft.mentions.length > 0)
  const kinds = takesUp.get(noun) ?? []
  const fitting =
    bears.length > 0
      ? bears
      : context.register.all().filter((draft) => kinds.includes(draft.kind) && draft.mentions.length > 0)
  const earlier = fitting.filter(
    (draft) =>
      !context.quoting.includes(draft) && draft.mentions.some((mention) => mention.start < context.at),
  )
  if (earlier.length === 1) return one(earlier[0]!, 'speaker.noun-only', null)
  const near = earlier.filter((draft) =>
    draft.mentions.some(
      (mention) => mention.start < context.at && mention.start >= startOf(context, context.block - 1),
    ),
  )
  if (near.length === 1) return one(near[0]!, 'speaker.noun-near', null)
  const last = lastSaid(context, 1)
  const spoke = last?.speakers.length === 1 && near.includes(last.speakers[0]!) ? last.speakers[0]! : null
  if (spoke) return one(spoke, 'speaker.noun-last-speaker', null)
  if (earlier.length === 0) return described(context, words, noun, null)
  return unresolved(near.length > 0 ? near : earlier, 'speaker.noun-ties')
}

/** “the mayor”: the one person whose name was written with that office. */
function titled(context: Context, noun: string, words: string): Speaking {
  const bearers = context.register
    .all()
    .filter((draft) => draft.titles.has(noun) && draft.mentions.some((mention) => mention.start < context.at))
  if (bearers.length === 1) return one(bearers[0]!, 'speaker.office', null)
  return bearers.length > 1
    ? unresolved(bearers, 'speaker.office-ties')
    : described(context, words, noun, null)
}

/** Those who are somebody’s voice: “a spokesman for the Legion” is not “the Legion”. */
const voices = { person: true, people: true }

function described(context: Context, words: string, head: string, behalf: Behalf | null): Speaking {
  const spokenFor = behalf ? onBehalf(context, behalf) : null
  const kind = kindOfHead(head) ?? kindOf(words, context.register.countries)
  const draft = context.register.described(words, kindOfHead(head) ? kind : 'other')
  const source = context.attribution.source[0]
  if (source) context.register.mention(draft, source.start, source.end)
  return one(draft, behalf ? 'speaker.spokesman' : 'speaker.described', spokenFor)
}

function lastSaid(context: Context, blocks: number): Said | null {
  for (let index = context.said.length - 1; index >= 0; index--) {
    const each = context.said[index]!
    if (each.block < context.block - blocks) return null
    if (each.start < context.at) return each
  }
  return null
}

function lastOf(context: Context, fits: (draft: Draft) => boolean): Draft | null {
  for (let index = context.said.length - 1; index >= 0; index--) {
    const found = context.said[index]!.speakers.find(fits)
    if (found) return found
  }
  return null
}

function one(draft: Draft, rule: string, onBehalfOf: Draft | null): Speaking {
  return { speakers: [draft], candidates: [], onBehalfOf: onBehalfOf === draft ? null : onBehalfOf, rule }
}

function unresolved(candidates: readonly Draft[], rule: string): Speaking {
  return { speakers: [], candidates, onBehalfOf: null, rule }
}

export function wordsOf(
  layers: TextLayers,
  name: { readonly firstToken: number; readonly endToken: number },
): string {
  return layers.text.slice(layers.tokens[name.firstToken]!.start, layers.tokens[name.endToken - 1]!.end)
}

function startOf(context: Context, block: number): number {
  return context.layers.blocks[Math.max(0, block)]!.start
}

function alsoBefore(layers: TextLayers, attribution: Attribution): boolean {
  const cue = attribution.cue[0]
  if (!cue) return false
  const before = layers.tokens[firstTokenFrom(layers, cue.start) - 1]
  return before?.lower === 'also'
}
