import type { TextSpan } from '../../model/index.ts'
import { firstTokenFrom, type Sentence } from '../../text/index.ts'
import { describedPersons } from './described-persons.ts'
import { type Draft, inOrder } from './draft.ts'
import { hasFloor, wentOn } from './goes-on.ts'
import {
  type Context,
  lastSaid,
  one,
  type Place,
  placesBetween,
  quotationAt,
  type Speaking,
  sentencesBack,
  startOf,
  unresolved,
} from './speaker-context.ts'

/** How many sentences a `he` reaches back. Further back it is more often somebody of whom nothing was said here. */
const reach = 4

/** Who “he” or “she” is: the person of the nearest sentence before that has one; of several, the one it opens with.
 *
 *  Words of the statement itself and of quotations that do not hold the pronoun are passed over, and so is whoever is being quoted (he
 *  would say “I”), and all whom the document calls by the other pronoun. */
export function person(context: Context, pronoun: 'he' | 'she'): Speaking {
  const offset = context.attribution.source[0]?.start ?? context.at
  const quoted = quotationAt(context.layers, offset)
  const excluded = quoted ? (context.quoting?.speakers ?? []) : []
  const fits = (draft: Draft) =>
    (draft.pronoun === null || draft.pronoun === pronoun) && !excluded.includes(draft)
  for (const sentence of sentencesBack(context, offset, reach + 6)) {
    const end = Math.min(sentence.end, offset)
    const from = answerIn(context, sentence)?.start ?? sentence.start
    const places = personPlaces(context, from, end, offset, fits)
    const persons = inOrder(new Set(places.map(({ draft }) => draft)))
    if (persons.length === 0) continue
    if (carriesOn(context, pronoun, from, Math.min(end, places[0]!.start))) {
      const goes = wentOn(context, pronoun, sentence, (earlier) => person(earlier, pronoun))
      return goes ? one(goes, 'speaker.pronoun-goes-on') : unresolved(persons, 'speaker.pronoun-ties')
    }
    const found =
      persons.length === 1
        ? asksAnother(context, pronoun, places.at(-1)!, offset)
          ? null
          : persons[0]!
        : sentence.end <= offset
          ? (opening(context, sentence, places) ?? soleSpeaker(context, sentence, persons))
          : goesOn(context, offset)
            ? soleSpeaker(context, sentence, persons)
            : null
    if (!found) return unresolved(persons, 'speaker.pronoun-ties')
    const open = openAt(context, places, found)
    if (open) return open
    if (sentence.end <= startOf(context, context.block) && isSetApart(context, offset))
      return unresolved(persons, 'speaker.pronoun-far')
    const rivals = found.pronoun === null ? calledSo(context, pronoun, found) : []
    rivals.push(...describedSince(context, found))
    if (rivals.length > 0) return unresolved([found, ...rivals], 'speaker.pronoun-ties')
    const spoke = lastSaid(context, 2)?.speakers.includes(found)
    found.pronoun = pronoun
    return one(
      found,
      spoke
        ? 'speaker.pronoun-last-speaker'
        : persons.length === 1
          ? 'speaker.pronoun-only-person'
          : 'speaker.pronoun-subject',
    )
  }
  return lastPerson(context, pronoun, fits)
}

/** “Asked whether the guard had seen it, **Reyk** said no. He …”: whoever answers goes on, not those who ask or are asked about. Null where a sentence opens
 *  with no question put to anybody. */
function answerIn({ layers, sources }: Context, sentence: Sentence): Place | null {
  if (!/^(?:asked|pressed|questioned|challenged)$/.test(layers.tokens[sentence.firstToken]?.lower ?? ''))
    return null
  const isAnswer = ({ start, end }: Place) =>
    start >= sentence.start && end <= sentence.end && /, $/.test(layers.text.slice(sentence.start, start))
  return sources.findLast(isAnswer) ?? null
}

/** “**The envoy** replied. He added …”: where nobody was chosen for the envoy, nobody is for him. */
function openAt({ leftOpen }: Context, places: readonly Place[], found: Draft): Speaking | null {
  const place = places.findLast(({ draft }) => draft === found)
  const open =
    found.local && place
      ? leftOpen.findLast(({ start, end }) => start < place.end && place.start < end)
      : undefined
  return open ? unresolved(open.candidates, 'speaker.pronoun-ties') : null
}

/** “… said Reyk. / The tanker's master was questioned. He …”: a sentence of the paragraph comes before that tells of neither him nor her. */
function isSetApart(context: Context, offset: number): boolean {
  const { layers } = context
  const start = startOf(context, context.block)
  for (const sentence of sentencesBack(context, offset, 6)) {
    if (sentence.start < start) return false
    if (sentence.end > offset) continue
    const words = layers.text.slice(sentence.start, sentence.end)
    return !/\b(?:he|she|his|her|him|hers|himself|herself|I|my|me)\b/i.test(words) && !/[“”"«»]/.test(words)
  }
  return false
}

/** “There **he** met Ivo Sarek. He wrote …”: the sentence tells of somebody named further back, and only then of the one it names. */
function carriesOn({ layers, sources }: Context, pronoun: 'he' | 'she', start: number, end: number): boolean {
  const { tokens } = layers
  for (let at = firstTokenFrom(layers, start); at < tokens.length && tokens[at]!.start < end; at++)
    if (
      tokens[at]!.lower === pronoun &&
      quotationAt(layers, tokens[at]!.start) === null &&
      !sources.some((place) => place.start === tokens[at]!.start)
    )
      return true
  return false
}

/** “**The chair asked him** to give his name; he said …”: whom he asks or tells is another “he”, who may be the one that answers. */
function asksAnother({ layers }: Context, pronoun: 'he' | 'she', { end }: Place, offset: number): boolean {
  const { tokens, tags } = layers
  let at = firstTokenFrom(layers, end)
  if (tokens[at]?.text === ',') at++
  while (at < tokens.length && /^(?:RB|VBD|VBZ|VBN)$/.test(tags[at] ?? '') && tokens[at]!.end <= offset) {
    if (asking.test(tokens[at]!.lower)) {
      const next = tokens[at + 1]
      const isObject = next?.lower === (pronoun === 'he' ? 'him' : 'her')
      return isObject && next!.end <= offset && !/^(?:NN|JJ)/.test(tags[at + 2] ?? '')
    }
    at++
  }
  return false
}

const asking = /^(?:asks?|asked|tells?|told|warn(?:s|ed)|urge[sd]|ordered|orders|reminded|begged|advised)$/

/** Where persons stand in a stretch of text that the pronoun can look back on. */
export function personPlaces(
  context: Context,
  start: number,
  end: number,
  offset: number,
  fits: (draft: Draft) => boolean,
): Place[] {
  const { content } = context.attribution
  const said = content.filter((span) => !(span.start <= offset && offset < span.end))
  const quoted = quotationAt(context.layers, offset)
  const own = sameVoice(context, offset)
  const hidden = (place: number) => {
    if (own.some((span) => span.start <= place && place < span.end)) return false
    const quotation = quotationAt(context.layers, place)
    return (
      said.some((span) => span.start <= place && place < span.end) ||
      (quotation !== null && quotation.start !== quoted?.start)
    )
  }
  const named = placesBetween(context, start, end)
  return [...named, ...describedPersons(context, start, end, named)]
    .filter(
      (place) =>
        mayBePerson(place.draft) &&
        !isProduct(context, place.draft) &&
        fits(place.draft) &&
        !hidden(place.start) &&
        !isAsker(context, place, offset),
    )
    .sort((a, b) => a.start - b.start)
}

/** “Asked by **the coroner** what it was, he replied”: whom he answers is not he. */
function isAsker({ layers }: Context, place: Place, offset: number): boolean {
  const before = layers.text.slice(Math.max(0, place.start - 60), place.start)
  const asked =
    /(?:^|[.!?”"]\s+|\n|, )(?:when |if )?(?:asked|pressed|questioned|challenged|quizzed|cross-examined|interviewed)(?: \w+){0,3} by (?:the |a |an )?(?:\p{L}+\.? ){0,2}(?:\p{Ll}+, )?(?:\p{L}+\.? ){0,2}$/iu.test(
      before,
    )
  const between = layers.text.slice(place.end, offset)
  if (asked) return place.end <= offset && !/[.!?]\s/.test(between)
  // “When **a reporter** later asked Reyk …, he …”
  return (
    interviewers.test(place.draft.name) &&
    /^(?:,[^,.]{1,40},)?(?: \w+ly| later| then| also| once| had)? (?:asked|asks|pressed|questioned|quizzed|challenged)\b/.test(
      between,
    )
  )
}

const interviewers = /\b(?:reporter|journalist|interviewer|moderator|correspondent|questioner|presenter)$/

/** All that the quoting voice says there, be it in several quotations. */
function sameVoice({ quoted }: Context, offset: number): readonly TextSpan[] {
  return quoted.some((span) => span.start <= offset && offset < span.end) ? quoted : []
}

/** “Norlund Comet” beside the Norlund Company, of whom nothing is said that is said of persons: what the company makes. */
function isProduct({ register }: Context, draft: Draft): boolean {
  const [first] = draft.words
  if (!first || draft.local || draft.words.length < 2 || draft.roles.length > 0 || draft.pronoun) return false
  return register
    .bearing(first)
    .some((other) => other !== draft && other.words[0] === first && other.kind === 'organisation')
}

function mayBePerson(draft: Draft): boolean {
  return draft.kind === 'person'
}

/** The person a sentence opens with, before its first verb. */
function opening(context: Context, sentence: Sentence, places: readonly Place[]): Draft | null {
  const { layers } = context
  let at = sentence.firstToken
  while (at < sentence.endToken && !/^(?:VBD|VBZ|VBP|MD)$/.test(layers.tags[at] ?? '')) at++
  const end = layers.tokens[Math.min(at, sentence.endToken - 1)]?.end ?? sentence.start
  const opens = [...new Set(places.filter((place) => place.start < end).map(({ draft }) => draft))]
  const only = opens.length === 1 ? opens[0]! : null
  if (!only) return null
  const others = places.map(({ draft }) => draft).filter((draft) => draft !== only)
  // Who opens a sentence and says nothing in it is as likely as whoever it tells of, if neither has spoken.
  return hasFloor(context, only, others) ||
    context.sources.some(
      (place) => place.draft === only && place.start >= sentence.start && place.end <= sentence.end,
    )
    ? only
    : null
}

/** “Reyk told the court that Sarek had lied, **though he** said …”, “…; **he** added …”: a clause beside what is said before, in nobody's mouth. */
const goesOn = ({ layers, quoting }: Context, offset: number): boolean =>
  quoting === null &&
  /(?:;|, (?:though|but|and|while|although)) $/.test(layers.text.slice(Math.max(0, offset - 12), offset))

/** “It moved,” **Ana Reyk** told Mara Sarek. She …: who alone speaks in a sentence goes on, rather than whom he tells. */
function soleSpeaker({ sources }: Context, sentence: Sentence, persons: readonly Draft[]): Draft | null {
  const speaking = persons.filter((draft) =>
    sources.some(
      (place) => place.draft === draft && place.start >= sentence.start && place.end <= sentence.end,
    ),
  )
  return speaking.length === 1 ? speaking[0]! : null
}

/** “Ana Reyk thanked **the tipster**. The tipster said no. She …”: who is described, by a noun that tells no kind, and spoke since a person was
 *  named may be a person too. */
export function describedSince(context: Context, but: Draft): Draft[] {
  const last = lastSaid(context, 0)
  const speaker = last?.speakers.length === 1 ? last.speakers[0]! : null
  const isOpen =
    speaker?.local && speaker.kind === 'other' && !/(?:s|poll|survey|study|report|paper)$/.test(speaker.name)
  const isSince = (start: number) => last !== null && start < context.at && start > last.start
  return speaker &&
    isOpen &&
    !but.mentions.some(({ start }) => isSince(start)) &&
    !last!.speakers.includes(but)
    ? [speaker]
    : []
}

/** Others who spoke near by and whom the document has called so: one of them may be meant instead of one of whom nothing is known, unless
 *  a new paragraph has begun with that one. */
function calledSo(context: Context, pronoun: 'he' | 'she', but: Draft): Draft[] {
  const start = startOf(context, context.block)
  const isHere = but.mentions.some((mention) => mention.start < context.at && mention.start >= start)
  const from = isHere ? context.block : context.block - 1
  const near = context.said.filter((each) => each.block >= from && each.start < context.at).slice(-4)
  const called = near.flatMap((each) => each.speakers.filter((draft) => draft.pronoun === pronoun))
  return inOrder(new Set(called.filter((draft) => draft !== but)))
}

/** Nobody near is named: the last who spoke, if a person. */
function lastPerson(context: Context, pronoun: 'he' | 'she', fits: (draft: Draft) => boolean): Speaking {
  const last = lastSaid(context, 2)
  const speaker = last?.speakers.length === 1 ? last.speakers[0]! : null
  if (!speaker || !mayBePerson(speaker) || !fits(speaker)) return unresolved([], 'speaker.pronoun-ties')
  const rivals = speaker.pronoun === null ? calledSo(context, pronoun, speaker) : []
  if (rivals.length > 0) return unresolved([speaker, ...rivals], 'speaker.pronoun-ties')
  speaker.pronoun = pronoun
  return one(speaker, 'speaker.pronoun-last-speaker')
}

/** “I” and “we” inside what somebody says: who says it; in what a party issues itself that party. */
export function firstPerson(context: Context): Speaking {
  const { quoting, issuer } = context
  if (!quoting && issuer) return one(issuer, 'speaker.first-person-issuer')
  if (!quoting) return unresolved([], 'speaker.first-person-open')
  return quoting.speakers.length > 0
    ? { ...quoting, rule: 'speaker.first-person' }
    : unresolved(quoting.candidates, 'speaker.first-person-open')
}

/** “Elias Reyk, **who** said”: the one named right before it. */
export function relative(context: Context): Speaking {
  const offset = context.attribution.source[0]!.start
  const { layers } = context
  const before = placesBetween(context, Math.max(0, offset - 200), offset).filter((place) =>
    /^[\s,]*$/.test(layers.text.slice(place.end, offset)),
  )
  const found = [...new Set(before.map(({ draft }) => draft))]
  return found.length === 1 ? one(found[0]!, 'speaker.relative') : unresolved(found, 'speaker.relative-open')
}
