import { firstTokenFrom, type TextLayers } from '../../text/index.ts'
import { type Draft, inOrder } from './draft.ts'
import { describedSince, personPlaces } from './pronouns.ts'
import {
  type Context,
  lastSaid,
  one,
  type Place,
  type Speaking,
  sentencesBack,
  unresolved,
} from './speaker-context.ts'
import { isCommonTrade, isPersonNoun, kindOfHead, titles } from './words.ts'

/** Who “the 58-year-old”, “the retired teacher” or “the woman” is, of whom nothing of the kind was said before: the only person of the
 *  nearest sentence that has one, as “he” would be. Null for an office (“the mayor” may be named nowhere), for somebody the text has
 *  described so (“a teacher … the teacher”), and where there is nobody to take up.
 *
 *  Who is known to be something else (“Colonel Reyk … the shepherd”) is only a candidate. */
export function definitePerson(context: Context, noun: string, words: string): Speaking | null {
  const age = /^(\d+)-year-old$/.exec(noun)?.[1]
  const varies = isVariation(noun, words) || present.has(noun)
  if (!/^the\s/i.test(words) || !(age || isTrade(noun) || varies) || isDescribedBefore(context, noun))
    return null
  // “The person **who** claimed the shot” is told of by that, whoever was named before.
  const { start } = context.attribution.source[0]!
  if (/^the (?:[\p{L}\d-]+ ){1,4}(?:who|whom|whose)\b/iu.test(context.layers.text.slice(start, start + 60)))
    return null
  const aged = age ? personsAged(context, age) : []
  if (aged.length === 1) return one(aged[0]!, 'speaker.description-age')
  const pronoun = /(?<!wo)man$/.test(noun) ? 'he' : /woman$/.test(noun) ? 'she' : null
  const quoting = context.quoting?.speakers ?? []
  const fits = (draft: Draft) =>
    (draft.pronoun === null || pronoun === null || draft.pronoun === pronoun) && !quoting.includes(draft)
  const offset = context.attribution.source[0]!.start
  for (const sentence of sentencesBack(context, offset, 3)) {
    const end = Math.min(sentence.end, offset)
    const places = personPlaces(context, sentence.start, end, offset, fits)
    const persons = inOrder(new Set(places.map(({ draft }) => draft)))
    const rivals = persons.length === 1 ? describedSince(context, persons[0]!) : []
    if (rivals.length > 0) return unresolved([...persons, ...rivals], 'speaker.description-ties')
    const only = persons.length === 1 ? persons[0]! : null
    const isOpen = Boolean(age) || anybody.has(noun)
    if (
      only &&
      !present.has(noun) &&
      (!only.local || (isOpen && spokeLast(context, only))) &&
      (isOpen || !isKnownAs(only)) &&
      (!varies || spokeLast(context, only))
    )
      return one(only, 'speaker.description')
    if (persons.length > 0) return unresolved(persons, 'speaker.description-ties')
  }
  return null
}

/** What anybody may be, whatever his office. */
const anybody = new Set('man woman person veteran pensioner teenager'.split(' '))

/** What anybody may be who was there, whoever asked him: left open between those near by. */
const present = new Set('witness resident villager survivor victim passenger'.split(' '))

/** Offices that one holds, of whom a text may speak without having named him. */
const offices = new Set(
  'director treasurer convener chair manager owner boss foreman coroner magistrate founder co-founder member governor mayor presenter speaker caller stranger steward stewardess attendant guard gunman landlord landlady driver pilot commander doctor father mother brother sister wife husband son daughter uncle aunt cousin nephew niece widow widower friend colleague neighbour neighbor lawyer solicitor agent counsel predecessor successor counterpart'.split(
    ' ',
  ),
)

/** “the **Valmerian** senator”, “the **former** mayor”, “the nominee”: what says more of a person than his office does, mostly one who was
 *  named just before. */
function isVariation(noun: string, words: string): boolean {
  if (runners.has(noun)) return true
  const [, ...rest] = words.split(/\s+/)
  // “the Valmerian guard” is a body.
  const kind = kindOfHead(noun)
  return (
    isPersonNoun(noun) &&
    (kind === null || kind === 'person') &&
    rest.length > 1 &&
    rest
      .slice(0, -1)
      .some((word) =>
        /^\p{Lu}|^\d+-year-old$|^(?:former|ex-|retired|veteran|longtime|outgoing|exiled|ousted|jailed)/u.test(
          word,
        ),
      )
  )
}

const runners = new Set(
  'nominee candidate hopeful incumbent contender frontrunner challenger businessman businesswoman billionaire millionaire'.split(
    ' ',
  ),
)

/** Whoever spoke last is the likeliest to be called by another name. */
function spokeLast(context: Context, draft: Draft): boolean {
  const last = lastSaid(context, 1)
  return last?.speakers.length === 1 && last.speakers[0] === draft
}

/** A trade or a condition that many share: “teacher”, “prisoner”. */
function isTrade(noun: string): boolean {
  if (anybody.has(noun) || /(?:farmer|teacher)$/.test(noun)) return true
  return isCommonTrade(noun) && !titles.has(noun) && !offices.has(noun)
}

function isKnownAs(draft: Draft): boolean {
  return draft.roles.some((role) => isPersonNoun(role.at(-1)!))
}

/** “Ana Reyk, **58**, …” */
function personsAged({ layers, mentions, at }: Context, age: string): Draft[] {
  const isAged = ({ end, draft }: Place) =>
    draft.kind === 'person' && /^, (\d+)[,.;]/.exec(layers.text.slice(end, end + 8))?.[1] === age
  return inOrder(
    new Set(
      mentions
        .filter((mention) => mention.start < at)
        .slice(-200)
        .filter(isAged)
        .map(({ draft }) => draft),
    ),
  )
}

/** Whether the noun was said before without “the”: then there is such a one, named or not. A title before a name (“Justice Reyk”) is none. */
export function isDescribedBefore({ layers, attribution }: Context, noun: string): boolean {
  const last = firstTokenFrom(layers, attribution.source[0]!.start)
  for (let at = last - 1; at >= Math.max(0, last - 400); at--)
    if (layers.tokens[at]!.lower === noun && !isDefinite(layers, at) && !isTitleThere(layers, at)) return true
  return false
}

function isTitleThere({ tokens }: TextLayers, at: number): boolean {
  return [tokens[at], tokens[at + 1]].every((token) => /^\p{Lu}/u.test(token?.text ?? ''))
}

function isDefinite({ tokens }: TextLayers, head: number): boolean {
  for (let at = head - 1; at >= Math.max(0, head - 4); at--)
    if (/^(?:the|this|that)$/.test(tokens[at]!.lower)) return true
    else if (tokens[at]!.kind === 'mark' || /^an?$/.test(tokens[at]!.lower)) return false
  return false
}
