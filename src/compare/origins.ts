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

/** What the relation of claims is read from. */
type Related = Pick<Sources, 'documents' | 'entities' | 'statements'>

/** The relation of two claims; the first that fits. A text that is only in part a copy is one where the claim stands in the part that both
 *  share. Two words of one origin are one statement where `statementKeys` has one for both. */
export function relationOf(
  a: Claim,
  b: Claim,
  sources: Related,
  copies: readonly Copy[] = [],
): OriginRelation {
  if (a.document !== b.document && copies.some((copy) => carriesBoth(copy, a, b))) return 'same-copy'
  if (a.origin === null || b.origin === null) return 'unknown'
  if (a.origin === b.origin) {
    const known = new Set(statementKeys(a, sources))
    return statementKeys(b, sources).some((key) => known.has(key)) ? 'same-origin-statement' : 'same-party'
  }
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

/** What tells statements of one origin apart: the statement itself, its words of three letters and more, the day and medium of saying it. */
function statementKeys(claim: Claim, sources: Related): string[] {
  const words = wordKey(wordsOf(claim, sources))
  const { on, medium } = saidOf(claim, sources)
  return [
    `statement ${claim.statement}`,
    ...(words === '' ? [] : [`words ${words}`]),
    ...(on === null || medium === null ? [] : [`said ${on} ${medium}`]),
  ]
}

const wordKey = (words: string): string => (words.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []).join(' ')

/** The claim of the other text whose place is nearest to where a claim's words stand in it; null outside what is shared, and where none does. */
function twinIn(copy: Copy, claim: Claim, claimsOf: ReadonlyMap<string, readonly Claim[]>): Claim | null {
  const isLater = claim.document === copy.document
  if (!isLater && claim.document !== copy.of) return null
  const others = (claimsOf.get(isLater ? copy.of : copy.document) ?? []).filter((other) =>
    carriesBoth(copy, claim, other),
  )
  const span = copy.spans.find(({ start, end, ofStart, ofEnd }) =>
    isLater ? start <= claim.start && claim.end <= end : ofStart <= claim.start && claim.end <= ofEnd,
  )
  if (span === undefined) return null
  const shift = isLater ? span.ofStart - span.start : span.start - span.ofStart
  const away = (other: Claim) => Math.abs(other.start - claim.start - shift)
  return others.reduce<Claim | null>(
    (nearest, other) => (nearest === null || away(other) < away(nearest) ? other : nearest),
    null,
  )
}

/** A claim that adds nothing to what another document carries. */
export interface Repeat {
  readonly claim: string
  /** What it repeats: of a copy the claim at the same place of the text, of a statement the first in the order given. */
  readonly of: string
  readonly relation: Extract<OriginRelation, 'same-copy' | 'same-origin-statement'>
}

/** Which claims come of a statement, or of a text, that a claim before them in another document comes of. Each at most once, in the order
 *  given. Linear in the claims, but for those of copies, which are held against all of the other text. */
export function repeatsIn(claims: readonly Claim[], sources: Related, copies: readonly Copy[]): Repeat[] {
  const firsts = new Map<string, Claim>()
  const before = new Map<string, Claim[]>()
  return claims.flatMap((claim): Repeat[] => {
    const copied = copies.flatMap((copy) => twinIn(copy, claim, before) ?? [])[0]
    before.set(claim.document, [...(before.get(claim.document) ?? []), claim])
    const keys = claim.origin === null ? [] : statementKeys(claim, sources)
    const held = keys.map((key) => `${claim.origin} ${key}`)
    const first = held
      .flatMap((key) => firsts.get(key) ?? [])
      .find((each) => each.document !== claim.document)
    for (const key of held) if (!firsts.has(key)) firsts.set(key, claim)
    if (copied) return [{ claim: claim.id, of: copied.id, relation: 'same-copy' }]
    return first ? [{ claim: claim.id, of: first.id, relation: 'same-origin-statement' }] : []
  })
}
