import { isBareBody } from './bare-body.ts'
import type { Behalf } from './behalf.ts'
import type { Draft } from './draft.ts'
import { isBody } from './draft-kinds.ts'
import type { FoundName } from './found-name.ts'
import { wordsOf } from './found-name.ts'
import { pronounOfGivenName } from './given-names.ts'
import { person } from './pronouns.ts'
import type { SourcePart } from './source-part.ts'
import { type Context, lastSaid, one, type Speaking, startOf, unresolved } from './speaker-context.ts'
import { surnameOwner } from './surname-owner.ts'
import { takenUp } from './taken-up.ts'

/** Who bears a name: the land it names, the one entity of the document that is called so, or a new one. Nobody where two are called so and
 *  nothing tells which; then `candidates` holds them. `behalf` is whom a person of that name speaks for. */
export function named(context: Context, name: FoundName, behalf: Behalf | null): Speaking {
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
  return (
    spokenOfLast(context, words, fitting) ??
    bearerOfSurname(words, fitting) ??
    surnameOwner(words, fitting, startOf(context, context.block - 1), context.at)
  )
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
export function onBehalf(context: Context, behalf: Behalf): Draft | null {
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
  return lastOf(context, isBody)
}

/** The police of an officer, by the name the text has for them; null where it speaks of none. */
function police(context: Context): Draft | null {
  const { register } = context
  const named = register.bearing('police').filter((draft) => draft.kind === 'government')
  if (named.length > 0) return named.length === 1 ? named[0]! : null
  return context.speaksOfPolice ? register.described('police', 'government') : null
}

/** “Inspector Reyk said … **The force**”: the police, where nobody else bears the word. */
export function ofPolice(
  context: Context,
  { noun, words }: Extract<SourcePart, { kind: 'definite' }>,
): Speaking | null {
  if (noun !== 'force' || !/^the force$/i.test(words) || context.register.bearing('force').length > 0)
    return null
  const draft = police(context)
  return draft && one(draft, 'speaker.noun-police')
}

/** The nearest speaker before that fits, within two blocks. */
function lastOf(context: Context, fits: (draft: Draft) => boolean): Draft | null {
  for (let index = context.said.length - 1; index >= 0; index--) {
    const each = context.said[index]!
    if (each.block < context.block - 2) return null
    const found = each.speakers.find(fits)
    if (found) return found
  }
  return null
}
