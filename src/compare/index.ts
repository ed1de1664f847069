import type {
  Account,
  Claim,
  Country,
  Dispute,
  Document,
  Entity,
  Incident,
  Statement,
} from '../model/index.ts'
import { accountKeys, buildAccounts } from './accounts.ts'
import { findDisputes } from './disputes.ts'
import { ungradedLabel } from './label.ts'
import { marksOf } from './marks.ts'
import { markOneSided } from './one-sided.ts'
import { corroborationOf } from './origins.ts'
import { primariesOf } from './primaries.ts'
import { refusalsIn, silencesOf } from './silences.ts'
import { byId, type Sources } from './sources.ts'
import { findUpdates } from './updates.ts'

export { incidentLabel } from './label.ts'
export { corroborationOf, repeatsIn } from './origins.ts'
export { byId } from './sources.ts'

export interface CompareInput {
  readonly documents: readonly Document[]
  readonly entities: readonly Entity[]
  readonly statements: readonly Statement[]
  readonly claims: readonly Claim[]
  readonly incidents: readonly Incident[]
}

export interface Comparison {
  readonly incidents: readonly Incident[]
  readonly disputes: readonly Dispute[]
  /** The same claims, with `oneSided` and `supersedes` known. */
  readonly claims: readonly Claim[]
}

/** Put the accounts of each incident side by side and say where they part. Values of two speakers are never merged; agreement is what
 *  the reader sees when two accounts give one value. Pure; the order of the input does not matter. */
export function compareIncidents(input: CompareInput, countries: readonly Country[]): Comparison {
  const sources: Sources = {
    documents: byId(input.documents),
    entities: byId(input.entities),
    statements: byId(input.statements),
    claims: byId(input.claims),
    incidentOf: new Map(
      input.incidents.flatMap((incident) => incident.claims.map((claim) => [claim, incident] as const)),
    ),
    stems: new Map(),
  }
  const disputes: Dispute[] = []
  const replaced = new Map<string, string>()
  const incidents = input.incidents.map((incident) => {
    const claims = incident.claims.map((id) => sources.claims.get(id)!)
    const statements = [...new Set(claims.map((claim) => claim.statement))].map(
      (id) => sources.statements.get(id)!,
    )
    const keys = accountKeys(statements, sources)
    const updates = findUpdates(claims, sources, keys)
    for (const { earlier, later } of updates) if (!replaced.has(later.id)) replaced.set(later.id, earlier.id)
    const found = findDisputes(incident, claims, sources, keys, countries, updates)
    disputes.push(...found)
    const origins = corroborationOf(claims, (id) => sources.statements.get(id)?.speakers)
    return {
      ...incident,
      accounts: withSilences(buildAccounts(claims, sources, keys, updates), incident, sources),
      label: ungradedLabel(origins, found),
    }
  })
  const marked = markOneSided(input.claims, incidents, sources)
  const markedById = byId(marked)
  return {
    incidents: incidents.map((incident) =>
      withMarks(
        incident,
        incident.claims.map((id) => markedById.get(id)!),
        sources,
      ),
    ),
    disputes,
    claims: marked.map((claim) => {
      const supersedes = replaced.get(claim.id) ?? null
      return supersedes === claim.supersedes ? claim : { ...claim, supersedes }
    }),
  }
}

/** An incident with the marks of its claims and what is still to be found; without those that are empty. */
function withMarks(incident: Incident, claims: readonly Claim[], sources: Sources): Incident {
  const primaries = primariesOf(incident, claims, sources)
  const marks = marksOf(claims, primaries, sources)
  return {
    ...incident,
    ...(marks.length > 0 ? { marks } : {}),
    ...(primaries.length > 0 ? { primaries } : {}),
  }
}

function withSilences(accounts: readonly Account[], incident: Incident, sources: Sources): Account[] {
  const refusals = refusalsIn(incident, sources)
  return accounts.map((account) => {
    const silences = silencesOf(account, incident, refusals, sources)
    return silences.length > 0 ? { ...account, silences } : account
  })
}
