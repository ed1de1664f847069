/** The words of documents and the names of entities, to be searched: SQLite's FTS5, kept up by triggers, so that whatever writes a row keeps
 *  its words too, and only those. Nothing of the text is held twice (`content=''`). Another engine would have tables of its own here. */
import { type Kysely, type Migration, sql } from 'kysely'
import type { Database } from './queries.ts'

interface Searched {
  readonly words: string
  readonly table: 'documents' | 'entities' | 'claim_texts'
  /** What of a row is searched. */
  readonly of: (row: string) => string
}

const searched: readonly Searched[] = [
  { words: 'document_words', table: 'documents', of: (row) => `json_extract(${row}.json, '$.text')` },
  {
    words: 'entity_words',
    table: 'entities',
    of: (row) => `${row}.name || ' ' || json_extract(${row}.json, '$.aliases')`,
  },
]

export const searchTables: Migration = {
  async up(database: Kysely<unknown>) {
    for (const one of searched) await makeWords(database, one)
  },
}

/** The words of claims, in `claim_texts`. */
export const claimWords: Migration = {
  async up(database: Kysely<unknown>) {
    await makeWords(database, { words: 'claim_words', table: 'claim_texts', of: (row) => `${row}.words` })
  },
}

async function makeWords(database: Kysely<unknown>, { words, table, of }: Searched): Promise<void> {
  const put = (row: string) => `insert into ${words}(rowid, words) values (${row}.rowid, ${of(row)})`
  const drop = `delete from ${words} where rowid = old.rowid`
  for (const statement of [
    `create virtual table ${words} using fts5(words, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 2")`,
    `create trigger ${words}_added after insert on ${table} begin ${put('new')}; end`,
    `create trigger ${words}_gone after delete on ${table} begin ${drop}; end`,
    `create trigger ${words}_changed after update on ${table} begin ${drop}; ${put('new')}; end`,
    `insert into ${words}(rowid, words) select rowid, ${of(table)} from ${table}`,
  ])
    await sql.raw(statement).execute(database)
}

/** Claims in whose words all of an FTS5 query is, as the inside of another query. */
export function claimsWithWords(query: string) {
  return sql`select t.claim from claim_words as w join claim_texts as t on t.rowid = w.rowid where w.words match ${query}`
}

export interface WordHits {
  /** The best first: FTS5's bm25, then by id. */
  readonly ids: readonly string[]
  readonly total: number
}

/** Documents or entities in which all of an FTS5 query is. */
export async function selectWordHits(
  database: Database,
  table: Searched['table'],
  query: string,
  page: { readonly limit: number; readonly offset: number },
): Promise<WordHits> {
  const { words } = searched.find((each) => each.table === table)!
  const from = sql`from ${sql.table(words)} w join ${sql.table(table)} t on t.rowid = w.rowid where ${sql.ref(words)} match ${query}`
  const { rows } = await sql<{ id: string }>`
    select t.id ${from} order by bm25(${sql.ref(words)}), t.id limit ${page.limit} offset ${page.offset}
  `.execute(database)
  const count = await sql<{ n: number }>`select count(*) as n ${from}`.execute(database)
  return { ids: rows.map(({ id }) => id), total: count.rows[0]!.n }
}
