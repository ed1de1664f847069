import { type Kysely, sql } from 'kysely'
import type { Row } from '../contract.ts'
import { insertRows } from './insert-rows.ts'
import { type IndexTables, tableKeys } from './schema.ts'

// Rows a statement: enough that a statement costs little a row, few enough for any engine's limit on parameters.
const batch = 100

/** Make a table hold `wanted` and nothing else, writing only what differs: adding one report to a dossier of a thousand
 *  rewrites a few rows, not all. Run it in a transaction. */
export async function replaceRows<T extends keyof IndexTables & string>(
  database: Kysely<IndexTables>,
  table: T,
  wanted: readonly IndexTables[T][],
): Promise<void> {
  const anyTable = database as unknown as Kysely<Record<string, Row>>
  const keyOf = (row: Row) => JSON.stringify(tableKeys[table].map((column) => row[column]))
  const missing = new Map((wanted as unknown as readonly Row[]).map((row) => [keyOf(row), row]))
  if (missing.size !== wanted.length) throw new Error(`two rows of ${table} have the same key`)
  const stale: Row[] = []
  for (const held of await anyTable.selectFrom(table).selectAll().execute()) {
    const row = missing.get(keyOf(held))
    if (row !== undefined && isSame(held, row)) missing.delete(keyOf(held))
    else stale.push(held)
  }
  for (const rows of inBatches(stale)) {
    const isOneOf = rows.map((row) => {
      const parts = tableKeys[table].map((column) => sql`${sql.ref(column)} = ${row[column]}`)
      return sql`(${sql.join(parts, sql` and `)})`
    })
    await sql`delete from ${sql.table(table)} where ${sql.join(isOneOf, sql` or `)}`.execute(database)
  }
  await insertRows(database, table, [...missing.values()])
}

export function inBatches<T>(items: readonly T[]): T[][] {
  const batches: T[][] = []
  for (let at = 0; at < items.length; at += batch) batches.push(items.slice(at, at + batch))
  return batches
}

function isSame(a: Row, b: Row): boolean {
  return Object.keys(b).every((column) => a[column] === b[column])
}
