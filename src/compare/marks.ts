import { type Claim, type ClaimMark, type MarkedClaims, narrator, type Primary } from '../model/index.ts'
import { isOwn, lossesIn, lossOwner, type OpposedSides, opposedSides } from './loss-owner.ts'
import type { Sources } from './sources.ts'

interface MarkRule {
  readonly id: string
  readonly mark: ClaimMark
  readonly example: string
  readonly counterExample: string
  bears(claim: Claim, context: Context): boolean
}

interface Context {
  readonly sources: Sources
  readonly opposed: OpposedSides
  /** Claims that rest on statements of which no document is the original. */
  readonly secondHand: ReadonlySet<string>
}

/** Marks that follow from who says what of whom. */
export const markRules: readonly MarkRule[] = [
  {
    id: 'mark.enemy-told',
    mark: 'told-by-adversary',
    example: 'The army said that 60 enemy soldiers were killed; nobody else counts them',
    counterExample: 'The army said that 60 of its soldiers were killed',
    bears: (claim, { sources, opposed }) =>
      claim.oneSided && isVoiced(claim, sources) && tellsOfAdversary(claim, sources, opposed),
  },
  {
    id: 'mark.admits',
    mark: 'against-own-interest',
    example: 'The coast guard admitted that its boat fired first',
    counterExample: 'The coast guard said that its boat fired first',
    bears: ({ statement, polarity }, { sources }) =>
      polarity === 'affirmed' && sources.statements.get(statement)!.stance === 'admits',
  },
  {
    id: 'mark.own-losses',
    mark: 'against-own-interest',
    example: 'The Ukrainian army said that 12 Ukrainian soldiers were killed',
    counterExample:
      'The mayor said that 12 people of his town were killed: a town that counts its dead accuses',
    bears: (claim, { sources }) => isVoiced(claim, sources) && tellsOwnLosses(claim, sources),
  },
  {
    id: 'mark.no-original',
    mark: 'primary-not-captured',
    example: '“the regiment wrote on Telegram”, and no document is of the regiment',
    counterExample: 'the post itself is one of the documents',
    bears: ({ id }, { secondHand }) => secondHand.has(id),
  },
]

/** The claims of an incident that bear a mark, by rule, each in the order of the incident. `claims` have their `oneSided`. Empty where none does.
 *  Linear in the claims. */
export function marksOf(
  claims: readonly Claim[],
  primaries: readonly Primary[],
  sources: Sources,
): MarkedClaims[] {
  const context = {
    sources,
    opposed: opposedSides(claims, sources),
    secondHand: new Set(primaries.flatMap((primary) => primary.claims)),
  }
  return markRules.flatMap(({ id: rule, mark, bears }) => {
    const marked = claims.filter((claim) => bears(claim, context)).map(({ id }) => id)
    return marked.length === 0 ? [] : [{ mark, rule, claims: marked }]
  })
}

function isVoiced({ statement }: Claim, { statements }: Sources): boolean {
  const { speakers } = statements.get(statement)!
  return speakers.length > 0 && !speakers.includes(narrator)
}

function tellsOfAdversary(claim: Claim, sources: Sources, opposed: OpposedSides): boolean {
  const { speakers } = sources.statements.get(claim.statement)!
  return lossesIn(claim, sources).some(
    (quantity) => lossOwner(quantity, speakers, sources, opposed) === 'enemy',
  )
}

/** Those who fight, and what is said to be theirs in their own words: a state that counts its civilian dead speaks for itself. */
function tellsOwnLosses(claim: Claim, sources: Sources): boolean {
  const { speakers } = sources.statements.get(claim.statement)!
  const isArmed = speakers.some((id) =>
    ['military', 'armed-group'].includes(sources.entities.get(id)?.kind ?? ''),
  )
  return lossesIn(claim, sources).some((quantity) => {
    if (!isOwn(quantity.side, speakers, sources)) return false
    if (quantity.status === 'combatant') return true
    return isArmed && quantity.status !== 'civilian' && /side\.(?:own|named)\b/.test(quantity.rule)
  })
}
