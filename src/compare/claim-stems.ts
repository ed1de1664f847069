import type { Claim } from '../model/index.ts'
import { contentStems } from '../text/index.ts'
import { type Sources, wordsOf } from './sources.ts'

export { contentStems }

/** The words of a claim that name things and deeds, without endings, reporting words, days, words of amount and “the enemy”, who is another one for each: by them two claims are seen to speak of
 *  one thing. Kept for as long as the comparison lasts. */
export function stemsOf(claim: Claim, sources: Sources): ReadonlySet<string> {
  return kept(claim.id, sources, () => contentStems(wordsOf(claim, sources)))
}

/** The same, and for a claim that names next to nothing the words around it: “It was an accident,” said of a collision off the cape. */
export function matterOf(claim: Claim, sources: Sources): ReadonlySet<string> {
  const own = stemsOf(claim, sources)
  return own.size >= few
    ? own
    : kept(`around ${claim.id}`, sources, () => contentStems(contextOf(claim, sources)))
}

/** How many such words two claims share. */
export function sharedStems(a: Claim, b: Claim, sources: Sources, of = matterOf): number {
  const [small, large] = [of(a, sources), of(b, sources)].sort((x, y) => x.size - y.size) as [
    ReadonlySet<string>,
    ReadonlySet<string>,
  ]
  return [...small].filter((stem) => large.has(stem)).length
}

const few = 3
const around = 120

function contextOf(claim: Claim, sources: Sources): string {
  const { text, blocks } = sources.documents.get(claim.document)!
  const block = blocks.find(({ start, end }) => start <= claim.start && claim.start < end)
  return text.slice(
    Math.max(block?.start ?? 0, claim.start - around),
    Math.min(block?.end ?? text.length, claim.end + around),
  )
}

function kept(key: string, { stems }: Sources, make: () => Set<string>): ReadonlySet<string> {
  const known = stems.get(key)
  if (known) return known
  const made = make()
  stems.set(key, made)
  return made
}

/** Words right behind a negation: what is said not to have been. None for what somebody means not to do: “decided not to supply missiles” denies no strike. */
export function negatedStems(words: string): ReadonlySet<string> {
  if (intended.test(words)) return new Set()
  const found =
    /(?:\b(?:no|not|never|none of|nobody|neither)\b|n[’']t\b|(?<!\p{L})(?:не|ни один|ни одна|никто|жоден|жодна|жодного|ніхто)(?!\p{L}))\s+((?:[^\s.;,]+\s*){1,4})/iu.exec(
      words,
    )
  return contentStems(found?.[1] ?? '')
}

const intended = /\bnot to \p{L}|(?<!\p{L})не \p{L}+(?:ть|ти|чь)(?:ся|сь)?(?!\p{L})/iu
