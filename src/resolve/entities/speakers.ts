import { type Attribution, firstOffset } from '../../model/index.ts'
import { blockAt, firstTokenFrom, type Sentence, sentenceAt, type TextLayers } from '../../text/index.ts'
import { apposedBehind } from './apposed-behind.ts'
import type { Behalf } from './behalf.ts'
import type { Draft } from './draft.ts'
import { type FoundName, isBareBody } from './find-names.ts'
import { pronounOfGivenName } from './given-names.ts'
import { member, pair } from './groups.ts'
import { ask } from './judge/ask.ts'
import type { SpeakerJudge } from './judge/question.ts'
import { headOf } from './phrase-head.ts'
import { firstPerson, person, relative } from './pronouns.ts'
import { byPlace, type Register } from './register.ts'
import { type Issuer, readSource, type SourcePart } from './source-phrase.ts'
import {
  type Context,
  lastSaid,
  type OpenPlace,
  one,
  type Place,
  placesBetween,
  quotationAt,
  type Said,
  type Speaking,
  sentencesBack,
  startOf,
  unresolved,
} from './speaker-context.ts'
import { describe, takenUp } from './taken-up.ts'
import { isPersonNoun, kindOfHead } from './words.ts'

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

/** Ana Reyk said the wall had moved. **“It moved twice.”** A quotation that nobody is said to have spoken, right behind a sentence in which one
 *  person or body speaks, in the same block, is the same voice's. Null for one that stands in another's mouth. */
function carriedOn(context: Context): Speaking | null {
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
function sameSubject(context: Context): Speaking | null {
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
function interviewed({ layers, mentions, register }: Context): Speaking {
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

function named(context: Context, name: FoundName, behalf: Behalf | null): Speaking {
  const words = wordsOf(context.layers, name)
  const lower = words.toLowerCase()
  const { register } = context
  // “the Ministry” is short for whichever ministry was named.
  if (!behalf && isBareBody(context.layers, name) && register.find(words).length !== 1)
    return takenUp(context, lower, words)
  const country = register.bearsSurname(words)
    ? undefined
    : (register.countries.byWord.get(lower) ?? register.countries.byCapital.get(lower))
  const draft = country ? context.register.state(country, words) : pick(context, words, name)
  if (!draft) return unresolved(context.register.find(words), 'speaker.name-ties')
  const [first, last] = [context.layers.tokens[name.firstToken]!, context.layers.tokens[name.endToken - 1]!]
  context.register.mention(draft, first.start, last.end)
  const spokenFor = behalf ? onBehalf(context, behalf) : null
  if (draft.kind === 'person' && spokenFor && spokenFor !== draft) draft.speaksFor ??= spokenFor
  return one(draft, country ? 'speaker.state' : 'speaker.named', spokenFor)
}

function pick(context: Context, words: string, name: FoundName): Draft | null {
  const found = context.register.find(words)
  if (found.length <= 1) return context.register.named(words, name)
  // “Mrs Reyk” of the two Reyks: the one the document does not call “he”.
  const { tokens } = context.layers
  const rank = tokens[name.firstToken - 1]?.text === '.' ? name.firstToken - 2 : name.firstToken - 1
  const before = tokens[rank]?.lower.replace('.', '') ?? ''
  const called = /^(?:mr|sir)$/.test(before) ? 'he' : /^(?:mrs|ms|miss|lady)$/.test(before) ? 'she' : null
  const fitting = called ? found.filter((draft) => draft.pronoun === null || draft.pronoun === called) : found
  if (fitting.length === 1) return fitting[0]!
  return spokenOfLast(context, words, fitting) ?? bearerOfSurname(words, fitting)
}

/** “Reyk asked” of Ana Reyk and the Reyk Towers: the one person who bears it as a surname, where nothing else of the name is a firm, or where
 *  he was called by it alone before anything else of the name was spoken of. */
function bearerOfSurname(words: string, found: readonly Draft[]): Draft | null {
  const surname = words.toLowerCase()
  const [person, ...more] = found.filter(({ words: own }) => own.length > 1 && own.at(-1) === surname)
  if (!person || more.length > 0 || found.some((draft) => draft !== person && draft.words[0] !== surname))
    return null
  const others = found.filter((draft) => draft !== person)
  const first = Math.min(...others.flatMap(({ mentions }) => mentions.map(({ start }) => start)))
  const isCalled = pronounOfGivenName(person.words[0]!) !== null
  // “Reyk’s Harbour Group” is not called Reyk.
  const mayBeMeant = others.filter(({ name }) => !/^[^\s]+['’]s\s/.test(name))
  return mayBeMeant.length === 0 ||
    (isCalled && mayBeMeant.every(({ kind }) => kind !== 'organisation')) ||
    person.mentions.some(({ start, end }) => end < first && end - start === words.length)
    ? person
    : null
}

/** “Reyk said” of two Reyks: the one who spoke last, in this block or the one before, if no other was named in full since; else the one who
 *  alone was named in full in this block. */
function spokenOfLast(context: Context, words: string, found: readonly Draft[]): Draft | null {
  if (/\s/.test(words)) return null
  const namedSince = (draft: Draft, start: number) =>
    draft.mentions.some(
      (each) => each.start >= start && each.end <= context.at && each.end - each.start > words.length,
    )
  const last = lastSaid(context, 1)
  const speaker = last?.speakers.length === 1 && found.includes(last.speakers[0]!) ? last.speakers[0]! : null
  if (last && speaker)
    return found.some((draft) => draft !== speaker && namedSince(draft, last.start)) ? null : speaker
  const here = found.filter((draft) => namedSince(draft, startOf(context, context.block)))
  return here.length === 1 ? here[0]! : null
}

/** “the MoD’s spokesman”: the one who is spoken for, made if it has a name, else taken up. */
function onBehalf(context: Context, behalf: Behalf): Draft | null {
  if ('name' in behalf) {
    const isCountry = context.register.countries.byWord.has(
      wordsOf(context.layers, behalf.name).toLowerCase(),
    )
    return isCountry && !behalf.isSpokesman ? null : (named(context, behalf.name, null).speakers[0] ?? null)
  }
  if ('open' in behalf)
    return lastOf(context, (draft) => isBody(draft) && draft.kind !== 'other' && draft.kind !== 'media')
  if ('noun' in behalf && behalf.noun === 'police') return police(context)
  if (!('pronoun' in behalf)) return takenUp(context, behalf.noun, `the ${behalf.words}`).speakers[0] ?? null
  if (/^(?:his|him)$/.test(behalf.pronoun)) return person(context, 'he').speakers[0] ?? null
  if (/^her$/.test(behalf.pronoun)) return person(context, 'she').speakers[0] ?? null
  return lastOf(context, (draft) => draft.kind !== 'person' && draft.kind !== 'people')
}

/** The police of an officer, by the name the text has for them; null where it speaks of none. */
function police(context: Context): Draft | null {
  const { register } = context
  const named = register.bearing('police').filter((draft) => draft.kind === 'government')
  if (named.length > 0) return named.length === 1 ? named[0]! : null
  return context.speaksOfPolice ? register.described('police', 'government') : null
}

/** “Inspector Reyk said … **The force**”: the police, where nobody else bears the word. */
function ofPolice(
  context: Context,
  { noun, words }: Extract<SourcePart, { kind: 'definite' }>,
): Speaking | null {
  if (noun !== 'force' || !/^the force$/i.test(words) || context.register.bearing('force').length > 0)
    return null
  const draft = police(context)
  return draft && one(draft, 'speaker.noun-police')
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

/** “what it described as …”: the subject the sentence began with, or the one before it; else the last organisation that spoke. Where the
 *  one who spoke last and the sentence's subject are two, nobody is chosen. */
function subjectOrLast(context: Context): Speaking {
  const offset = context.attribution.source[0]?.start ?? context.at
  const last = lastSaid(context, 1)
  const only = last?.speakers.length === 1 && isOneBody(last.speakers[0]!) ? last.speakers[0]! : null
  for (const sentence of sentencesBack(context, offset, 2)) {
    if (sentence.start >= offset || quotationAt(context.layers, sentence.start)) continue
    const subject = bodyOpening(context, sentence, offset)
    if (!subject) continue
    // “**The Aurelia** was at sea when men dropped from a helicopter, it said”: what is told begins with its subject, who is not always the teller.
    if (isTold(context, sentence.start)) {
      if (only && only !== subject) return unresolved([only, subject], 'speaker.it-ties')
      if (!only && !isKnownBody(subject)) return unresolved([subject], 'speaker.it-ties')
      if (!only && !subject.mentions.some(({ start }) => start < sentence.start))
        return unresolved([subject], 'speaker.it-ties')
    }
    if (only && only !== subject && sentence.end <= offset)
      return unresolved([only, subject], 'speaker.it-ties')
    return one(subject, 'speaker.it-subject')
  }
  if (only) return one(only, 'speaker.it-last-speaker')
  return unresolved(last?.speakers ?? [], 'speaker.it-ties')
}

/** Whether an offset stands in what this statement tells, or in what another in its sentence does. */
function isTold({ attribution }: Context, at: number): boolean {
  return attribution.content.some(({ start, end }) => start <= at && at < end)
}

const isKnownBody = ({ kind }: Draft): boolean => kind !== 'other' && kind !== 'place'

function isBody(draft: Draft): boolean {
  return draft.kind !== 'person' && draft.kind !== 'people'
}

/** One body: “government officials” are not “it”. */
function isOneBody(draft: Draft): boolean {
  return isBody(draft) && !(draft.local && /(?:s|men|women|people)$/.test(headWord(draft)))
}

/** The noun that a description turns on: what stands before its first comma or preposition. */
function headWord({ name }: Draft): string {
  return /^(.*?)(?:,|\s(?:of|in|at|from|for|with|on|by|who|that|which|representing|based|running|owning)\s|$)/
    .exec(name)![1]!
    .split(' ')
    .at(-1)!
}

/** The organisation, unit or state a sentence opens with, before its first verb. */
function bodyOpening(context: Context, sentence: Sentence, limit: number): Draft | null {
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

/** Everyone who spoke together last, with those that joined them (“another group also claimed …”). */
function several(context: Context): Speaking {
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

/** A description of no person or body: “a study”, “the results”. */
function isThing({ local, kind }: Draft): boolean {
  return local && kind === 'other'
}

/** “a Harbour Union bulletin”, “the ministry’s letter”: whose it is; “the statement added”: whoever spoke last, in this block or the one
 *  before; “a note on the gate”: itself. */
function issued(context: Context, issuer: Issuer, words: string): Speaking {
  if ('name' in issuer) return { ...named(context, issuer.name, null), rule: 'speaker.issuer-named' }
  if ('noun' in issuer)
    return { ...takenUp(context, issuer.noun, `the ${issuer.noun}`), rule: 'speaker.issuer-noun' }
  const again = /^the\b/i.test(context.attribution.source[0]?.text ?? '') ? issuedBefore(context) : null
  if (again) return one(again, 'speaker.issuer-again')
  const writer = writerOf(context, words)
  if (writer) return writer
  if ('itself' in issuer) return described(context, words, issuer.itself, null)
  const last = lastSaid(context, 1)
  if (!last) return unresolved([], 'speaker.issuer-nobody')
  return pointsBack(context, last) && !anotherOpens(context, last)
    ? { speakers: last.speakers, candidates: [], onBehalfOf: null, rule: 'speaker.issuer-last-speaker' }
    : unresolved(last.speakers, 'speaker.issuer-open')
}

/** “**The statement** added”: of a body that spoke last, or of anybody where such a thing was spoken of before. “**A statement** said” and “the **joint**
 *  statement” may be another's, but not behind what the bodies that spoke last go on to say: “…”, a statement said. */
function pointsBack(context: Context, last: Said): boolean {
  const { source, content } = context.attribution
  const { text, start } = source[0]!
  const words = text.toLowerCase().split(/\s+/)
  if (words.length !== 2) return false
  if (/^an?$/.test(words[0]!))
    return (
      content.some((span) => span.start < start) &&
      last.block === context.block &&
      last.speakers.every(isBody)
    )
  if (!/^(?:the|this|that|its|their|his|her)$/.test(words[0]!)) return false
  if (last.speakers.length === 1 && isBody(last.speakers[0]!)) return true
  const from = startOf(context, context.block - 1)
  return context.layers.text.slice(from, start).toLowerCase().includes(words[1]!)
}

/** “The ministry said … **The rebels' command** puts it otherwise: …, the bulletin says”: another body opens the sentence, or the one before. */
function anotherOpens(context: Context, last: Said): boolean {
  const { start } = context.attribution.source[0]!
  for (const sentence of sentencesBack(context, start, 2)) {
    if (sentence.start <= last.start) return false
    const opens = quotationAt(context.layers, sentence.start) ? null : bodyOpening(context, sentence, start)
    if (opens && !last.speakers.includes(opens)) return true
  }
  return false
}

/** “**The report** added” behind “a report by the Harbour Union said”: who spoke through a document of that name before, if just one did. */
function issuedBefore({ layers, sources, attribution }: Context): Draft | null {
  const { text, start } = attribution.source[0]!
  const noun = /^the (?:same )?([a-z]+)$/i.exec(text)?.[1]?.toLowerCase()
  if (!noun) return null
  const givers = sources
    .slice(-20)
    .filter(
      (place) =>
        place.end <= start &&
        new RegExp(`\\b${noun}\\b(?!['’]s\\b)`, 'i').test(layers.text.slice(place.start, place.end)),
    )
    .map(({ draft }) => draft)
  const only = new Set(givers)
  return only.size === 1 ? givers[0]! : null
}

/** “the prosecutor, **whose office** said”, and the “A:” of a printed interview: the words say nothing of who it is. */
const saysNothing = /^(?:whose\s.*|[aq])$/i

function described(context: Context, words: string, head: string, behalf: Behalf | null): Speaking {
  if (saysNothing.test(words)) return unresolved([], 'speaker.no-phrase')
  // “SPOKESPERSON: …” is nobody's whom the turn before spoke of.
  const isTurn = context.attribution.cue[0]?.text === ':' && behalf !== null && 'open' in behalf
  const spokenFor = behalf && !isTurn ? onBehalf(context, behalf) : null
  const isKnown = /^(?:the|its|their|his|her)\b|['’]s /i.test(context.attribution.source[0]?.text ?? '')
  const known =
    isKnown && spokenFor ? context.register.borneBy(head).filter((each) => each.speaksFor === spokenFor) : []
  if (known.length === 1) return one(known[0]!, 'speaker.office')
  const own = spokenFor ? null : (ownOffice(context, head) ?? writerOf(context, words))
  if (own) return own
  const again = behalf ? null : saidAgain(context, words, head)
  if (again) return one(again, 'speaker.described-again')
  const draft = describe(context, words, head)
  // “A port spokeswoman said … The spokeswoman”
  if (spokenFor && draft !== spokenFor && draft.kind === 'person') draft.speaksFor ??= spokenFor
  return one(draft, behalf ? 'speaker.spokesman' : 'speaker.described', spokenFor)
}

/** “Ana Reyk said in an e-mail … **The e-mail** said”: who said something in it before. */
function writerOf(context: Context, words: string): Speaking | null {
  const noun = words.toLowerCase()
  if (!/^(?:the|that|this|the same)\s+\S+$/i.test(context.attribution.source[0]?.text ?? '')) return null
  const last = context.said.findLast(
    ({ medium, start }) => start < context.at && medium?.toLowerCase().split(/\s+/).at(-1) === noun,
  )
  if (!last || !writings.has(noun)) return null
  return { speakers: last.speakers, candidates: [], onBehalfOf: null, rule: 'speaker.issuer-again' }
}

const writings = new Set(
  'e-mail email memo letter leaflet pamphlet filing complaint lawsuit circular essay column'.split(' '),
)

/** “**His lawyer** said” behind “his lawyer, Ana Reyk”: the one person who was called somebody's own so; two are left open. */
function ownOffice({ layers, register, attribution }: Context, head: string): Speaking | null {
  const source = attribution.source[0]
  if (!source || !isPersonNoun(head) || !/^(?:its|their|his|her)\s+\S+$/i.test(source.text)) return null
  const own = new RegExp(`\\b(?:its|their|his|her) (?:[\\w-]+ ){0,2}${head}`, 'i')
  const isOwn = ({ start, end }: { readonly start: number; readonly end: number }) =>
    end <= source.start &&
    (new RegExp(`${own.source},? $`, 'i').test(layers.text.slice(Math.max(0, start - 50), start)) ||
      new RegExp(`^, ${own.source}`, 'i').test(layers.text.slice(end, end + 50)))
  const bearers = register
    .borneBy(head)
    .filter((draft) => draft.kind === 'person' && draft.mentions.some(isOwn))
  if (bearers.length === 0) return null
  return bearers.length === 1
    ? one(bearers[0]!, 'speaker.office')
    : unresolved(bearers, 'speaker.office-ties')
}

/** “the poll”, “the same article”: the one thing of the kind that said something before. */
function saidAgain(context: Context, words: string, head: string): Draft | null {
  const source = context.attribution.source[0]
  if (!source || !/^(?:the|this|that)\s/i.test(source.text) || kindOfHead(head) !== null) return null
  if (words.toLowerCase().replace(/^same /, '') !== head) return null
  const bearers = context.register
    .borneBy(head)
    .filter((draft) => draft.local && draft.mentions.some((mention) => mention.end <= source.start))
  return bearers.length === 1 ? bearers[0]! : null
}

function lastOf(context: Context, fits: (draft: Draft) => boolean): Draft | null {
  for (let index = context.said.length - 1; index >= 0; index--) {
    const each = context.said[index]!
    if (each.block < context.block - 2) return null
    const found = each.speakers.find(fits)
    if (found) return found
  }
  return null
}

export function wordsOf(
  layers: TextLayers,
  name: { readonly firstToken: number; readonly endToken: number },
): string {
  return layers.text.slice(layers.tokens[name.firstToken]!.start, layers.tokens[name.endToken - 1]!.end)
}

function alsoBefore(layers: TextLayers, attribution: Attribution): boolean {
  const cue = attribution.cue[0]
  if (!cue) return false
  const before = layers.tokens[firstTokenFrom(layers, cue.start) - 1]
  return before?.lower === 'also'
}
