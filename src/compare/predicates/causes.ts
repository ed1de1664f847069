import type { Claim } from '../../model/index.ts'
import { isAnswered } from '../answering.ts'
import { sharedStems } from '../claim-stems.ts'
import { perClaim } from '../per-claim.ts'
import { type Sources, wordsOf } from '../sources.ts'
import { clausesOf } from './clauses.ts'
import { areOneThing, type Phrase, phraseOf, stemsFrom, subjectOf } from './phrase.ts'
import { areOneKind } from './same-kind.ts'

export interface Cause {
  readonly cause: Phrase
  /** What it brought about; null where the words do not show it. */
  readonly effect: Phrase | null
}

/** What a claim says brought something about, in whatever words; null where it says nothing of it, or says that it was not so. `blamed` where the verb of
 *  saying was “blamed”: then the words are “the blast on the wiring”. */
export function causeIn(words: string, blamed: boolean): Cause | null {
  if (blamed) {
    const found = /^(?:that )?(.*?)\s+on\s+((?!\s*(?:mon|tues|wednes|thurs|fri|satur|sun)day).*)$/isu.exec(
      words.replace(onDay, ''),
    )
    return found ? causeOf(phraseOf(found[2]!), phraseOf(found[1]!)) : null
  }
  for (const { words: clause, isOpen } of clausesOf(words)) {
    if (isOpen || /\b(?:not|never|no)\b|n[’']t\b/i.test(clause)) continue
    const passive = broughtAbout.exec(clause)
    if (passive)
      return causeOf(
        phraseOf(clause.slice(passive.index + passive[0].length)),
        subjectOf(clause.slice(0, passive.index)),
      )
    const active = bringsAbout.exec(clause)
    if (active)
      return causeOf(
        subjectOf(clause.slice(0, active.index)),
        phraseOf(clause.slice(active.index + active[0].length)),
      )
  }
  return null
}

const causeOfClaim = perClaim((claim, sources) => {
  const { cue } = sources.statements.get(claim.statement)!
  return causeIn(
    wordsOf(claim, sources),
    cue.some(({ text }) => /^blam/i.test(text)),
  )
})

export const hasCause = (claim: Claim, sources: Sources): boolean => causeOfClaim(claim, sources) !== null

/** Whether two claims give two causes of one thing. */
export function areRivalCauses(a: Claim, b: Claim, sources: Sources): readonly [Cause, Cause] | null {
  const [x, y] = [a, b].map((claim) => causeOfClaim(claim, sources))
  if (!x || !y) return null
  // What one says brought about the collapse, the other may say was itself brought about.
  if (areOneThing(x.cause, y.effect) === 'sure' || areOneThing(y.cause, x.effect) === 'sure') return null
  const isNext = isAnswered(a, b, sources)
  if (!areOneEffect(x.effect, y.effect, isNext) || (!isNext && sharedStems(a, b, sources) < 2)) return null
  const [one, other] = [x, y].map(({ cause }) => [cause.head!, ...cause.traits, ...cause.names])
  return one!.some((stem) => other!.some((each) => areOneKind(stem, each))) ? null : [x, y]
}

/** In an answer, “the collapse” is that of the span which a bomb brought down. */
const areOneEffect = (x: Phrase | null, y: Phrase | null, isNext: boolean): boolean =>
  areOneThing(x, y) !== null || (isNext && [x, y].some((effect) => happenings.has(effect?.head ?? '')))

const happenings = stemsFrom(
  'collapse explosion blast fire blaze crash accident disaster tragedy sinking derailment death illness outage breach incident',
)

function causeOf(cause: Phrase | null, effect: Phrase | null): Cause | null {
  return cause?.head == null || vague.has(cause.head) || isDeed(cause) ? null : { cause, effect }
}

/** Somebody by name is a culprit and no cause. */
const isDeed = ({ names, traits, head }: Phrase): boolean =>
  (names.size > 0 && traits.size === 0) || people.has(head!)

const people = stemsFrom('army police militia rebel soldier government troop force fighter men')

const vague = stemsFrom('cause reason thing event incident same mix mixture number combination factor')

const onDay = /\s+on (?:mon|tues|wednes|thurs|fri|satur|sun)day\b/gi

const broughtAbout =
  /(?<!\p{L})(?:(?:was|were|had been|been|is|are) (?:\p{L}+ly )?(?:caused|set off|triggered|sparked|started|brought (?:down|about)|touched off|ignited|due to|the result of|put down to|blamed on)(?: by)?|because of|due to|owing to|as a result of|resulted from|stemmed from|was down to|came from|(?:fell|fallen|taken|became) (?:ill|sick) (?:[\p{L} ]{0,15} )?(?:from|because of)|died (?:of|from))\s+/iu

const bringsAbout =
  /(?<!\p{L})(?:(?:had |has )?(?:caused|triggered|sparked|touched off|ignited|brought down|brought about|set off|led to|was the cause of|were the cause of|was behind|lay behind|brought (?=the)|made (?=the|him|her|them)))\s*/iu
