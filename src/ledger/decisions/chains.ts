import { narrator, type Reading, type Statement } from '../../model/index.ts'

type Statements = ReadonlyMap<string, Statement>

/** A reading with the chains and origins that follow from what people decided.
 *  Only a statement whose speakers, side or parent were replaced (`touched`), and what stands in it, gets another chain: its parent's, those
 *  who passed it on between, and its own voices; nobody where the speaker is not known. What stands in a rejected statement stands in the
 *  one around that. `asRead` are the statements before anything was replaced. */
export function withChains(
  reading: Reading,
  asRead: Statements,
  touched: ReadonlySet<string>,
  rejected: ReadonlySet<string>,
): Reading {
  if (touched.size === 0 && rejected.size === 0) return reading
  const statements: Statements = new Map(reading.statements.map((each) => [each.id, each]))
  const done = new Map<string, Statement>()
  const settle = (id: string): Statement => {
    const known = done.get(id)
    if (known) return known
    const own = statements.get(id)!
    // Taken for settled until it is: a circle of parents, which a person could make, ends here.
    done.set(id, own)
    const parent = standingParent(own, statements, rejected)
    const around = parent === null ? null : settle(parent)
    const changed =
      touched.has(id) || parent !== own.parent || (around !== null && around !== statements.get(around.id))
    if (!changed) return own
    const before = [...(around?.chain ?? []), ...passedOnBy(own, asRead)]
    const settled = { ...own, parent, chain: chainOf(own, before) }
    done.set(id, settled)
    return settled
  }
  const settled = reading.statements.map(({ id }) => settle(id))
  const claims = reading.claims.map((claim) => {
    const own = done.get(claim.statement)
    return own === undefined || own === statements.get(own.id)
      ? claim
      : { ...claim, origin: own.chain.at(-1) ?? null }
  })
  return { ...reading, statements: settled, claims }
}

function standingParent(
  { parent }: Statement,
  statements: Statements,
  rejected: ReadonlySet<string>,
): string | null {
  const seen = new Set<string>()
  let around = parent
  while (around !== null && rejected.has(around) && !seen.has(around)) {
    seen.add(around)
    around = statements.get(around)?.parent ?? null
  }
  return around !== null && statements.has(around) && !rejected.has(around) ? around : null
}

/** Voices of the chain that stand between the parent and the speaker, as it was read: an agency that only passes it on. */
function passedOnBy({ id, parent }: Statement, asRead: Statements): string[] {
  const own = asRead.get(id)
  if (own === undefined || own.parent !== parent) return []
  const around = (own.parent === null ? undefined : asRead.get(own.parent))?.chain ?? []
  const voices = new Set([own.speakers[0], own.onBehalfOf])
  return own.chain.filter((voice) => !around.includes(voice) && !voices.has(voice))
}

function chainOf({ speakers, onBehalfOf }: Statement, before: readonly string[]): readonly string[] {
  const [first] = speakers
  if (first === undefined || first === narrator) return []
  const added = [first, ...(onBehalfOf === null ? [] : [onBehalfOf])].filter((id) => !before.includes(id))
  return [...before, ...added]
}
