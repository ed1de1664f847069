import { compareIncidents } from './compare/index.ts'
import {
  type Claim,
  type Country,
  type Entity,
  type Incident,
  type Reading,
  voicedReading,
  withoutRejected,
} from './model/index.ts'

/** The side that an entity speaks for; null for none. */
export type PartyOf = (entity: string) => string | null

export interface ComparedIncidents {
  /** In the order given, with their accounts. */
  readonly incidents: readonly Incident[]
  readonly disputes: Reading['disputes']
  /** Claims that only one side makes. */
  readonly oneSided: ReadonlySet<string>
  /** By the claim that takes its place: the one its speaker made before. */
  readonly supersedes: ReadonlyMap<string, string>
}

/** Compare each incident by the reports that claim something of it, and by nothing else: names are those that these reports use, so that
 *  no report changes what it has no part in. `readings` are one-document readings, by document id. */
export function compareEach(
  incidents: readonly Incident[],
  readings: ReadonlyMap<string, Reading>,
  partyOf: PartyOf,
  countries: readonly Country[],
): ComparedIncidents {
  const documentOf = new Map<string, string>()
  for (const [document, { claims }] of readings) for (const { id } of claims) documentOf.set(id, document)
  const oneSided = new Set<string>()
  const supersedes = new Map<string, string>()
  const compared = incidents.map((incident) => {
    const own = [...new Set(incident.claims.map((claim) => documentOf.get(claim)!))]
      .sort()
      .map((document) => readings.get(document)!)
    const result = compareIncidents(
      {
        documents: own.flatMap((reading) => reading.documents),
        entities: mergeEntities(own.flatMap((reading) => reading.entities)).map((entity) => ({
          ...entity,
          party: partyOf(entity.id),
        })),
        statements: own.flatMap((reading) => reading.statements),
        claims: own.flatMap((reading) => reading.claims),
        incidents: [incident],
      },
      countries,
    )
    const members = new Set(incident.claims)
    for (const claim of result.claims) {
      if (!members.has(claim.id)) continue
      if (claim.oneSided) oneSided.add(claim.id)
      if (claim.supersedes !== null) supersedes.set(claim.id, claim.supersedes)
    }
    return result
  })
  return {
    incidents: compared.flatMap((each) => each.incidents),
    disputes: compared.flatMap((each) => each.disputes),
    oneSided,
    supersedes,
  }
}

/** A claim as it comes out of comparing. */
export function asCompared(
  claim: Claim,
  compared: Pick<ComparedIncidents, 'oneSided' | 'supersedes'>,
): Claim {
  const oneSided = compared.oneSided.has(claim.id)
  const supersedes = compared.supersedes.get(claim.id) ?? null
  return claim.oneSided === oneSided && claim.supersedes === supersedes
    ? claim
    : { ...claim, oneSided, supersedes }
}

/** What of a reading is compared: without what a person rejected, each statement in its issuer's voice. The very same where neither changes it. */
export function comparedParts(reading: Reading): Reading {
  const live = withoutRejected(reading.statements, reading.claims)
  return voicedReading(
    live.statements === reading.statements && live.claims === reading.claims
      ? reading
      : { ...reading, ...live },
  )
}

/** Entities with one id are one: names and mentions are put together, the first name in order of documents stays the name. By id. */
export function mergeEntities(entities: readonly Entity[]): Entity[] {
  const parts = new Map<string, Entity[]>()
  for (const entity of entities) {
    const known = parts.get(entity.id)
    if (known) known.push(entity)
    else parts.set(entity.id, [entity])
  }
  return [...parts.values()].map(mergeEntity).sort((a, b) => (a.id < b.id ? -1 : 1))
}

function mergeEntity(parts: readonly Entity[]): Entity {
  const [first, ...others] = parts
  if (others.length === 0) return first!
  const aliases = new Set(parts.flatMap(({ name, aliases: more }) => [name, ...more]))
  aliases.delete(first!.name)
  return {
    ...first!,
    aliases: [...aliases].sort(),
    mentions: parts.flatMap(({ mentions }) => mentions),
  }
}
