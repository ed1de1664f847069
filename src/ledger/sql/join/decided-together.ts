import { sql } from 'kysely'
import type { GroupingDecision, HappeningGroup } from '../../../model/index.ts'
import type { Database } from '../queries.ts'
import { listed } from './listed.ts'

export interface DecidedTogether {
  /** Groups that decisions join, directly or by others, with one that changed. */
  readonly groups: ReadonlySet<HappeningGroup>
  /** What the machine groups the claims with that such decisions speak of and that are not among the groups. */
  readonly missing: readonly string[]
}

/** What has to be decided together with what changed. Work in the number of decisions, none where nobody decided. */
export async function decidedTogether(
  database: Database,
  decisions: readonly GroupingDecision[],
  groups: readonly HappeningGroup[],
  isChanged: (group: HappeningGroup) => boolean,
): Promise<DecidedTogether> {
  if (decisions.length === 0) return { groups: new Set(), missing: [] }
  const groupOf = new Map(
    groups.flatMap((group) =>
      group.happenings.flatMap(({ claims }) => claims.map((claim) => [claim, group] as const)),
    ),
  )
  const claims = await claimsOfDecisions(database, decisions)
  const grouped = await groupedClaims(
    database,
    claims.flat().filter((claim) => !groupOf.has(claim)),
  )
  // What each decision speaks of: groups at hand, and names of those that are not.
  const spoken = claims.map(
    (all) =>
      new Set(
        all.flatMap((claim): (HappeningGroup | string)[] =>
          [groupOf.get(claim) ?? grouped.get(claim) ?? []].flat(),
        ),
      ),
  )
  const reached = new Set<HappeningGroup | string>(groups.filter(isChanged))
  for (let before = -1; before !== reached.size; ) {
    before = reached.size
    for (const all of spoken)
      if ([...all].some((each) => reached.has(each))) for (const each of all) reached.add(each)
  }
  const of = [...reached]
  return {
    groups: new Set(of.filter((each) => typeof each !== 'string')),
    missing: of.filter((each) => typeof each === 'string'),
  }
}

async function claimsOfDecisions(
  database: Database,
  decisions: readonly GroupingDecision[],
): Promise<string[][]> {
  const named = decisions.map((decision) =>
    decision.kind === 'merge'
      ? decision.incidents
      : [decision.kind === 'split' ? decision.incident : decision.to],
  )
  const { rows } = await sql<{ name: string; claim: string }>`
    select name, claim from incident_names where name in ${listed(named.flat())}`.execute(database)
  const claimsNamed = new Map<string, string[]>()
  for (const { name, claim } of rows) claimsNamed.set(name, [...(claimsNamed.get(name) ?? []), claim])
  return decisions.map((decision, at) => [
    ...named[at]!.flatMap((name) => claimsNamed.get(name) ?? []),
    ...(decision.kind === 'merge' ? [] : decision.claims),
  ])
}

async function groupedClaims(database: Database, claims: readonly string[]): Promise<Map<string, string>> {
  const { rows } = await sql<{ claim: string; grouped: string }>`
    select c.value as claim, h.grouped from ${listed(claims)} as c
    join claims as l on l.id = c.value
    join traces as t on t.document = l.document
    join json_each(t.json, '$.happenings') as p
    join happenings as h on h.document = l.document and h.position = json_extract(p.value, '$.position')
    where exists (select 1 from json_each(p.value, '$.claims') as m where m.value = c.value)`.execute(
    database,
  )
  return new Map(rows.map(({ claim, grouped }) => [claim, grouped]))
}
