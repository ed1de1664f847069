import { CompiledQuery, type Kysely } from 'kysely'
import type { RowValue } from '../contract.ts'
import type { IndexTables } from './schema.ts'

/** Put rows of one shape into a table. Some at a time, and by few wordings, so that each is prepared once. */
export async function insertRows(
  database: Kysely<IndexTables>,
  table: string,
  rows: readonly object[],
): Promise<void> {
  if (rows.length === 0) return
  const columns = Object.keys(rows[0]!)
  for (let at = 0; at < rows.length; ) {
    const count = counts.find((each) => each <= rows.length - at)!
    const values = rows
      .slice(at, at + count)
      .flatMap((row) => columns.map((column) => (row as Readonly<Record<string, RowValue>>)[column]))
    await database.executeQuery(CompiledQuery.raw(wording(table, columns, count), values))
    at += count
  }
}

/** Rows of a statement: the most that fits any engine's limit on parameters, and what is left over. */
const counts = [32, 16, 8, 4, 2, 1] as const

const wordings = new Map<string, string>()

function wording(table: string, columns: readonly string[], rows: number): string {
  const asked = `${rows} ${table} ${columns.join(' ')}`
  const known = wordings.get(asked) ?? makeWording(table, columns, rows)
  wordings.set(asked, known)
  return known
}

function makeWording(table: string, columns: readonly string[], rows: number): string {
  let parameter = 0
  const row = () => `(${columns.map(() => `?${++parameter}`).join(', ')})`
  return `insert into "${table}" (${columns.map((name) => `"${name}"`).join(', ')}) values ${Array.from({ length: rows }, row).join(', ')}`
}
