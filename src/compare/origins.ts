import { type Claim, type Copy, narrator } from '../model/index.ts'
import { saidOf } from './said.ts'
import { type Sources, wordsOf } from './sources.ts'

/** What claims that say the same stand on, with what is no origin counted apart. */
export interface Corroboration {
  /** Distinct named entities where chains end, in the order of the claims. */
  readonly origins: readonly string[]
  /** Distinct documents that carry it: a copy adds one, and never an origin. */
  readonly outlets: readonly string[]
  /** Claims whose chain ends in nobody: their independence is unknown. */
  readonly unknown: readonly string[]
  /** Claims that reports make in their own voice. */
  readonly ownVoice: readonly string[]
}

/** Count what stands behind claims: origins, not outlets. `speakersOf` gives the speakers of a statement by its id. Linear in the claims. */
export function corroborationOf(
  claims: readonly Claim[],
  speakersOf: (statement: string) => readonly string[] | undefined,
): Corroboration {
  const inOwnVoice = (claim: Claim) => speakersOf(claim.statement)?.includes(narrator) ?? false
  const unnamed = claims.filter((claim) => claim.origin === null)
  return {
    origins: [...new Set(claims.flatMap(({ origin }) => origin ?? []))],
    outlets: [...new Set(claims.map(({ document }) => document))],
    unknown: unnamed.filter((claim) => !inOwnVoice(claim)).map(({ id }) => id),
    ownVoice: unnamed.filter(inOwnVoice).map(({ id }) => id),
  }
}

/** How two claims hang together as sources.
 *    same-copy              one text in two documents: it says it once
 *    same-origin-statement  two reports of one statement of one origin
 *    same-party             two origins of one side, or one origin twice
 *    different-parties      origins of two sides, or of none in common
 *    unknown                one of the chains ends in nobody: never independent */
export type OriginRelation =
  | 'same-copy'
  | 'same-origin-statement'
  | 'same-party'
  | 'different-parties'
  | 'unknown'

/** The relation of two claims; the first that fits. A text that is only in part a copy is one where the claim stands in the part that both
 *  share. Two words of one origin are one statement where they are the same statement, or are said in the same words of three letters and
 *  more, or on one day by one medium. */
export function relationOf(
  a: Claim,
  b: Claim,
  sources: Sources,
  copies: readonly Copy[] = [],
): OriginRelation {
  if (a.document !== b.document && copies.some((copy) => carriesBoth(copy, a, b))) return 'same-copy'
  if (a.origin === null || b.origin === null) return 'unknown'
  if (a.origin === b.origin) return isOneStatement(a, b, sources) ? 'same-origin-statement' : 'same-party'
  const [one, other] = [a.origin, b.origin].map((id) => sources.entities.get(id)?.party ?? null)
  return one !== null && one === other ? 'same-party' : 'different-parties'
}

function carriesBoth({ document, of, spans }: Copy, a: Claim, b: Claim): boolean {
  const [copy, original] = document === a.document ? [a, b] : [b, a]
  if (document !== copy.document || of !== original.document) return false
  return spans.some(
    ({ start, end, ofStart, ofEnd }) =>
      start <= copy.start && copy.end <= end && ofStart <= original.start && original.end <= ofEnd,
  )
}

function isOneStatement(a: Claim, b: Claim, sources: Sources): boolean {
  if (a.statement === b.statement) return true
  const [one, other] = [a, b].map((claim) => wordKey(wordsOf(claim, sources)))
  if (one !== '' && one === other) return true
  const [x, y] = [saidOf(a, sources), saidOf(b, sources)]
  return x.on !== null && x.on === y.on && x.medium !== null && x.medium === y.medium
}

const wordKey = (words: string): string => (words.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []).join(' ')
