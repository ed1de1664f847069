/** A page of the claims behind a number, each with its words. */
import { sql } from 'kysely'
import type { Claim, Document, Statement } from '../../model/index.ts'
import type { ClaimFilter, ClaimLine, ClaimPick } from '../claim-views.ts'
import { countClaims } from './claim-facets.ts'
import { all, type Condition, conditionsOf, touches } from './claim-filter.ts'
import { inCells } from './place-cells.ts'
import type { Database } from './queries.ts'
import { inMark } from './time-marks.ts'

interface LineRow {
  claim: string
  statement: string
  document: string
  part: string | null
}

/** The order of each table's rows, and the toponym or timex for which a claim is listed. */
const listed = {
  claim_places: { order: sql`m.document, m.claim, m.position`, part: sql`m.toponym` },
  claim_times: { order: sql`m.begins, m.document, m.claim, m.position`, part: sql`m.begins, m.timex` },
  claim_facts: {
    order: sql`m.published desc nulls last, m.document, m.position`,
    part: sql<null>`m.published, null`,
  },
} as const

export async function selectClaimRows(
  database: Database,
  filter: ClaimFilter,
  pick: ClaimPick,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): Promise<{ total: number; rows: ClaimLine[] }> {
  const { table, condition } = picked(pick)
  const where = all([...conditionsOf(filter), condition])
  const { order, part } = listed[table]
  const total =
    pick.of === 'all' ? await countClaims(database, filter) : await countRows(database, table, where)
  // The page is found in one table before the others are opened.
  const { rows } = await sql<LineRow>`
    select c.json as claim, s.json as statement, m.document as document, m.part as part
    from (select m.claim, m.document, m.position, ${part} as part
      from ${sql.table(table)} as m where ${where} order by ${order} limit ${limit} offset ${offset}) as m
    join claims as c on c.id = m.claim join statements as s on s.id = c.statement
    order by ${order}`.execute(database)
  const documents = await documentsById(database, new Set(rows.map((row) => row.document)))
  return { total, rows: rows.map((row) => lineOf(row, documents)) }
}

async function countRows(database: Database, table: string, where: Condition): Promise<number> {
  const { rows } = await sql<{ total: number }>`
    select count(*) as total from ${sql.table(table)} as m where ${where}`.execute(database)
  return Number(rows[0]?.total ?? 0)
}

/** Ids alone, for going through all of them document by document. */
export async function selectClaimIds(
  database: Database,
  filter: ClaimFilter,
): Promise<readonly { document: string; claim: string; review: string }[]> {
  const { rows } = await sql<{ document: string; claim: string; review: string }>`
    select m.document as document, m.claim as claim, m.review as review from claim_facts as m
    where ${all(conditionsOf(filter))} order by m.document, m.position`.execute(database)
  return rows
}

const nothing: Condition = sql`1 = 0`

function picked(pick: ClaimPick): {
  table: 'claim_places' | 'claim_times' | 'claim_facts'
  condition: Condition
} {
  switch (pick.of) {
    case 'cells':
      return {
        table: 'claim_places',
        condition: sql`m.standing = 'placed' and ${inCells(pick.cells) ?? nothing}`,
      }
    case 'place-standing':
      return { table: 'claim_places', condition: sql`m.standing = ${pick.standing}` }
    case 'time':
      return {
        table: 'claim_times',
        condition: sql`m.standing = 'dated' and m.role = ${pick.role} and ${touches('m', pick)}`,
      }
    case 'mark':
      return {
        table: 'claim_times',
        condition: sql`m.standing = 'dated' and m.role = ${pick.role} and ${inMark(pick, pick.key) ?? nothing}`,
      }
    case 'time-standing':
      return {
        table: 'claim_times',
        condition: sql`m.role = 'happened' and m.standing = ${pick.standing}`,
      }
    case 'all':
      return { table: 'claim_facts', condition: sql`1 = 1` }
  }
}

async function documentsById(
  database: Database,
  ids: ReadonlySet<string>,
): Promise<ReadonlyMap<string, Document>> {
  if (ids.size === 0) return new Map()
  const rows = await database
    .selectFrom('documents')
    .select('json')
    .where('id', 'in', [...ids])
    .execute()
  const documents = rows.map((row): Document => JSON.parse(row.json))
  return new Map(documents.map((document) => [document.id, document]))
}

function lineOf(row: LineRow, documents: ReadonlyMap<string, Document>): ClaimLine {
  const claim: Claim = JSON.parse(row.claim)
  const statement: Statement = JSON.parse(row.statement)
  const document = documents.get(row.document)!
  const places = new Set([...claim.places, claim.control?.place])
  const { id, title, publisher, published, language } = document
  return {
    claim,
    statement,
    words: document.text.slice(claim.start, claim.end),
    document: { id, title, publisher, published, language },
    places: document.toponyms.filter((toponym) => places.has(toponym.id)),
    times: document.timexes.filter((timex) => claim.times.includes(timex.id)),
    said: document.timexes.find((timex) => timex.id === statement.said) ?? null,
    part: row.part,
  }
}
