import { type Attribution, byPlace, firstOffset } from '../../model/index.ts'
import { blockAt, firstTokenFrom, type TextLayers } from '../../text/index.ts'
import { apposedBehind } from './apposed-behind.ts'
import { subjectOrLast } from './body-pronoun.ts'
import { described } from './described-speaker.ts'
import type { Draft } from './draft.ts'
import type { FoundName } from './found-name.ts'
import { member, pair } from './groups.ts'
import { issued } from './issuer-speaker.ts'
import { ask } from './judge/ask.ts'
import type { SpeakerJudge } from './judge/question.ts'
import { named, ofPolice } from './named-speaker.ts'
import { headOf } from './phrase-head.ts'
import { several } from './plural-pronoun.ts'
import { firstPerson, person, relative } from './pronouns.ts'
import type { Register } from './register.ts'
import type { SourcePart } from './source-part.ts'
import { readSource } from './source-phrase.ts'
import {
  type Context,
  lastSaid,
  type OpenPlace,
  type Place,
  type Said,
  type Speaking,
  unresolved,
} from './speaker-context.ts'
import { takenUp } from './taken-up.ts'
import { carriedOn, interviewed, sameSubject } from './unnamed-speaker.ts'
import { isPersonNoun } from './words.ts'

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
  judge: SpeakerJudge | null = null,
  issuer: Draft | null = null,
): Speaking[] {
  const said: Said[] = []
  const sources: Place[] = []
  const bySource = new Map<string, Speaking>()
  const leftOpen: OpenPlace[] = []
  const mentions = register.all().flatMap((draft) => draft.mentions.map((mention) => ({ ...mention, draft })))
  mentions.sort(byPlace)
  const order = attributions
    .map((_, index) => index)
    .sort((a, b) => firstOffset(attributions[a]!) - firstOffset(attributions[b]!))
  const speaksOfPolice = /\bpolice\b/i.test(layers.text)
  const result = new Array<Speaking>(attributions.length)
  for (const index of order) {
    const attribution = attributions[index]!
    if (attribution.narrator) {
      result[index] = { speakers: [], candidates: [], onBehalfOf: null, rule: 'speaker.narrator' }
      continue
    }
    const at = firstOffset(attribution)
    const block = blockAt(layers, at)
    const parent = attribution.parent
    const quoting = parent === null ? null : (result[parent] ?? null)
    const quoted = parent === null ? [] : attributions[parent]!.content
    const context: Context = {
      layers,
      names,
      register,
      mentions,
      sources,
      said,
      block,
      at,
      attribution,
      issuer,
      quoting,
      quoted,
      speaksOfPolice,
      leftOpen,
    }
    // “… said **Reyk**, noting that …”: one source of two cues is one voice.
    const place = attribution.source.map(({ start, end }) => `${start} ${end}`).join(',')
    const speaking =
      resolved[index] ?? (place === '' ? undefined : bySource.get(place)) ?? resolve(context, judge)
    result[index] = speaking
    bySource.set(place, speaking)
    const [words] = attribution.source
    if (words && speaking.speakers.length === 0)
      leftOpen.push({ start: words.start, end: words.end, candidates: speaking.candidates })
    const joins =
      /^(?:another|a (?:second|third|further)|an? other)\b/i.test(attribution.source[0]?.text ?? '') ||
      alsoBefore(layers, attribution)
    if (speaking.speakers.length === 0) continue
    said.push({
      speakers: speaking.speakers,
      block,
      start: at,
      joins,
      medium: attribution.medium,
      cue: attribution.cue[0] ?? null,
      quoting,
    })
    const source = attribution.source[0]
    if (source && speaking.speakers.length === 1)
      sources.push({ start: source.start, end: source.end, draft: speaking.speakers[0]! })
  }
  return result
}

function resolve(context: Context, judge: SpeakerJudge | null): Speaking {
  const { layers, attribution } = context
  const source = attribution.source[0]
  if (!source)
    return (
      carriedOn(context) ??
      sameSubject(context) ??
      unresolved(lastSaid(context, 1)?.speakers ?? [], 'speaker.nobody-named')
    )
  if (source.text === 'A' && /^[:.]$/.test(attribution.cue[0]?.text ?? '')) return interviewed(context)
  const parts = readSource(
    layers,
    firstTokenFrom(layers, source.start),
    firstTokenFrom(layers, source.end),
    context.names,
  )
  const each = parts.map((part) => resolvePart(context, parts.length === 1 ? completed(context, part) : part))
  if (each.length === 1) {
    callByHead(context, parts[0]!, each[0]!)
    const question = saysItself(context, each[0]!) ? null : judge && ask(context, parts[0]!, each[0]!)
    return (question && judge?.(question)) ?? each[0]!
  }
  if (each.length === 0) return unresolved([], 'speaker.no-phrase')
  const speakers = [...new Set(each.flatMap((speaking) => speaking.speakers))]
  return { speakers, candidates: [], onBehalfOf: null, rule: 'speaker.joint' }
}

/** “**Police** said”, “**officials** said”: nobody who was named before, but whom the words describe; of “the ministry” the judge may know more. */
function saysItself({ attribution }: Context, { rule }: Speaking): boolean {
  const words = attribution.source[0]?.text ?? ''
  return (
    rule === 'speaker.described' &&
    /^(?:(?:the )?police|officials|authorities|prosecutors|investigators)$/i.test(words)
  )
}

/** “A **spokesman** for the port, Ana Reyk”: what the phrase makes of the person it names. */
function callByHead(context: Context, part: SourcePart, { speakers }: Speaking): void {
  const [person] = speakers
  if (
    part.kind !== 'name' ||
    !person ||
    !(person.kind === 'person' || (person.kind === 'other' && !part.name.impersonal))
  )
    return
  const first = firstTokenFrom(context.layers, context.attribution.source[0]!.start)
  if (part.name.firstToken <= first) return
  const { lower } = headOf(context.layers, first, part.name.firstToken)
  if (isPersonNoun(lower)) context.register.call(person, [lower])
}

/** “its secretary” of “its secretary, Elias Reyk, said”: the name that the source leaves out. */
function completed(context: Context, part: SourcePart): SourcePart {
  if (part.kind !== 'described' && part.kind !== 'definite') return part
  const { layers, names, register, attribution } = context
  const head = part.kind === 'definite' ? part.noun : part.head
  const name = apposedBehind(
    layers,
    head,
    attribution.source[0]!.end,
    attribution.cue[0]?.start,
    names,
    register.countries,
  )
  return name ? { kind: 'name', name, behalf: part.kind === 'described' ? part.behalf : null } : part
}

function resolvePart(context: Context, part: SourcePart): Speaking {
  switch (part.kind) {
    case 'name':
      return named(context, part.name, part.behalf)
    case 'pronoun':
      return pronoun(context, part.lower)
    case 'pair':
      return pair(context, part.isBodies, part.words)
    case 'member':
      return member(context, part.which)
    case 'document':
      return issued(context, part.issuer, part.words)
    case 'definite':
      return ofPolice(context, part) ?? takenUp(context, part.noun, part.words)
    case 'described':
      return described(context, part.words, part.head, part.behalf)
  }
}

function pronoun(context: Context, lower: string): Speaking {
  if (/^(?:he|him|his|himself)$/.test(lower)) return person(context, 'he')
  if (/^(?:she|her|herself)$/.test(lower)) return person(context, 'she')
  if (/^(?:it|its|itself)$/.test(lower)) return subjectOrLast(context)
  if (/^(?:they|them|their|themselves)$/.test(lower)) return several(context)
  // Whom somebody speaks to: no one the text names as a speaker, or anybody.
  if (lower === 'you' || lower === 'your') return unresolved([], 'speaker.second-person-open')
  if (/^(?:i|we|me|us|my|our)$/.test(lower)) return firstPerson(context)
  return relative(context)
}

function alsoBefore(layers: TextLayers, attribution: Attribution): boolean {
  const cue = attribution.cue[0]
  if (!cue) return false
  const before = layers.tokens[firstTokenFrom(layers, cue.start) - 1]
  return before?.lower === 'also'
}
