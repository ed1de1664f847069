import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { ClaimFilter } from '../claim-views.ts'

export type Condition = RawBuilder<SqlBool>

/** What a row of `claim_places` or `claim_times` must be like; the table goes by the name `m`. */
export function conditionsOf(filter: ClaimFilter): Condition[] {
  const { speakers, outcome, type, incident, document, during } = filter
  const all: Condition[] = []
  if (speakers) all.push(isOneOf('m.speaker', speakers))
  if (outcome !== undefined) all.push(sql`m.outcome = ${outcome}`)
  if (type !== undefined) all.push(sql`m.type = ${type}`)
  if (document !== undefined) all.push(sql`m.document = ${document}`)
  if (incident !== undefined)
    all.push(sql`m.claim in (select i.claim from incident_claims as i where i.incident = ${incident})`)
  if (during) {
    all.push(sql`m.claim in (
      select t.claim from claim_times as t
      where t.standing = 'dated' and t.role = 'happened' and ${touches('t', during)})`)
  }
  return all
}

/** The interval of a row of `claim_times` and the stretch have a minute in common. */
export function touches(
  table: string,
  { from, to }: { readonly from: number; readonly to: number },
): Condition {
  const begins = sql.ref(`${table}.begins`)
  const ends = sql.ref(`${table}.ends`)
  return sql`(${begins} is null or ${begins} < ${to}) and (${ends} is null or ${ends} > ${from})`
}

export function isOneOf(column: string, values: readonly string[]): Condition {
  return values.length === 0 ? sql`1 = 0` : sql`${sql.ref(column)} in (${sql.join(values)})`
}

export function all(conditions: readonly Condition[]): Condition {
  return conditions.length === 0 ? sql`1 = 1` : sql`${sql.join(conditions, sql` and `)}`
}
