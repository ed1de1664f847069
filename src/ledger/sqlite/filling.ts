/** How an index is filled with very many reports at once. */
import type Database from 'libsql'
import { countedAnew, countingStopped } from '../sql/counting.ts'

/** Tables that nothing is looked up in while reports are joined, but by their keys. */
const written = [
  'claim_places',
  'claim_times',
  'claim_facts',
  'claim_texts',
  'quoted_voices',
  'dispute_claims',
  'documents',
  'incidents',
  'statements',
]

/** Put off what can be made in one go at the end, and wait for no disk: what a crash leaves is to be thrown away. Returns what finishes it. */
export function startFilling(database: Database.Database): () => void {
  database.exec('PRAGMA synchronous = OFF')
  database.exec('PRAGMA cache_size = -1500000')
  const lookUps = database
    .prepare(
      `select name, sql from sqlite_master where type = 'index' and sql is not null
       and tbl_name in (select value from json_each(?))`,
    )
    .all(JSON.stringify(written)) as { name: string; sql: string }[]
  for (const statement of countingStopped) database.exec(statement)
  for (const { name } of lookUps) database.exec(`drop index "${name}"`)
  return () => {
    for (const { sql } of lookUps) database.exec(sql)
    for (const statement of countedAnew) database.exec(statement)
  }
}
