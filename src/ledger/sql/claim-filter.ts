import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { ClaimFilter } from '../claim-views.ts'
import { ftsQuery, readTerms } from '../search-words.ts'
import { facetColumns } from './claim-marks.ts'
import { claimsWithWords } from './search.ts'

export type Condition = RawBuilder<SqlBool>

/** What a row of a table of marks must be like; the table goes by the name `m`. */
export function conditionsOf(filter: ClaimFilter): Condition[] {
  const { speakers, incident, document, during, place, dispute, source } = filter
  const all: Condition[] = []
  if (speakers) all.push(isOneOf('m.speaker', speakers))
  for (const column of facetColumns) {
    const value = filter[column]
    if (value !== undefined) all.push(sql`${sql.ref(`m.${column}`)} = ${value}`)
  }
  if (document !== undefined) all.push(sql`m.document = ${document}`)
  if (incident !== undefined)
    all.push(sql`m.claim in (select i.claim from incident_claims as i where i.incident = ${incident})`)
  const terms = filter.words === undefined ? [] : readTerms(filter.words)
  if (terms.length > 0) all.push(sql`m.claim in (${claimsWithWords(ftsQuery(terms))})`)
  if (place !== undefined)
    all.push(sql`m.claim in (select p.claim from claim_places as p where p.name = ${place})`)
  if (dispute !== undefined) {
    const kind = dispute === 'any' ? sql`1 = 1` : sql`d.kind = ${dispute}`
    all.push(sql`m.claim in (select d.claim from dispute_claims as d where ${kind})`)
  }
  if (source)
    all.push(sql`m.claim in (select f.claim from claim_facts as f join quoted_voices as q on q.statement = f.statement
      where q.quoted = ${source.key} and q.origin = ${source.as === 'origin' ? 1 : 0})`)
  if (filter.corrects) all.push(sql`m.claim in (select f.claim from claim_facts as f where f.corrects = 1)`)
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
