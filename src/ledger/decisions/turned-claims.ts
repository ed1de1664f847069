import { type Claim, isDenyingCue, type Stance, type Statement } from '../../model/index.ts'

/** A stance that a person turned. */
export interface Turned {
  readonly was: Stance
  readonly now: Stance
  /** Its cue denies by itself: “denied that no boats were lost”. */
  readonly deniesByCue: boolean
}

/** What claims say where a person turned the stance of their statement: as the reader would have it with that stance. A claim whose polarity a person
 *  gave keeps that; claims of other statements are the very same.
 *      … → denies       denied; with a cue that denies by itself, the other way round than before
 *      denies → …       with such a cue the other way round; else as it was: the words are the denial (“we did not”)
 *      … → disclaims    denied
 *      disclaims → …    affirmed, unless it still denies
 *  What a denial pointed at (`denies`) goes with it. */
export function withTurnedStances(
  claims: readonly Claim[],
  turned: ReadonlyMap<string, Turned>,
): readonly Claim[] {
  if (turned.size === 0) return claims
  return claims.map((claim) => {
    const stances = turned.get(claim.statement)
    if (!stances || isGiven(claim)) return claim
    const polarity = turnedPolarity(claim.polarity, stances)
    const { denies, ...rest } = claim
    const stillDenies = denies !== undefined && stances.now === 'denies'
    if (polarity === claim.polarity && (denies === undefined || stillDenies)) return claim
    return { ...rest, ...(stillDenies ? { denies } : {}), polarity }
  })
}

/** Statements of which a person gave another stance than was read. */
export function turnedStances(
  read: readonly Statement[],
  reviewed: readonly Statement[],
): ReadonlyMap<string, Turned> {
  const asRead = new Map(read.map(({ id, stance }) => [id, stance]))
  return new Map(
    reviewed.flatMap(({ id, stance: now, cue }) => {
      const was = asRead.get(id)
      const deniesByCue = cue.some(({ text }) => isDenyingCue(text))
      return was === undefined || was === now ? [] : [[id, { was, now, deniesByCue }] as const]
    }),
  )
}

function turnedPolarity(polarity: Claim['polarity'], { was, now, deniesByCue }: Turned): Claim['polarity'] {
  const other = polarity === 'denied' ? 'affirmed' : 'denied'
  if (now === 'disclaims') return 'denied'
  if (was === 'disclaims') return now === 'denies' ? 'denied' : 'affirmed'
  if (now === 'denies') return deniesByCue ? other : 'denied'
  return was === 'denies' && deniesByCue ? other : polarity
}

const isGiven = ({ review }: Claim): boolean => review?.edited.includes('polarity') ?? false
