import { rm } from 'node:fs/promises'
import {
  CompiledQuery,
  type DatabaseConnection,
  Kysely,
  SqliteAdapter,
  SqliteDialect,
  SqliteDriver,
  sql,
} from 'kysely'
import Database from 'libsql'
import type { LedgerIndex } from '../contract.ts'
import type { IndexTables } from '../sql/schema.ts'
import { migrateIndex, sqlIndex } from '../sql/sql-index.ts'
import { startFilling } from './filling.ts'
import { KeptStatements } from './kept-statements.ts'

class IndexDialect extends SqliteDialect {
  readonly #database: KeptStatements

  constructor(database: KeptStatements) {
    super({ database })
    this.#database = database
  }

  override createAdapter(): SqliteAdapter {
    return new WholeMigrations()
  }

  override createDriver(): SqliteDriver {
    return new WritersFromTheStart({ database: this.#database })
  }
}

/** SQLite makes tables inside a transaction like anything else, and Kysely does not count on it: without this a process killed half-way
 *  through a migration leaves tables that no record speaks of, and the index never opens again. */
class WholeMigrations extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true
  }
}

/** Every transaction on the index writes. One that begins by reading and then asks to write is refused at once while
 *  another process has the file to itself, which is any that closes and brings its log over: SQLite waits (`busy_timeout`)
 *  only for one that asks before it has read (sqlite.org/lang_transaction.html, 2.2). */
class WritersFromTheStart extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'))
  }
}

/** Open an index in an SQLite file, made when it is not there. Needs the dossier's lock when the file is new or old.
 *  WAL lets others read while one writes; `synchronous = FULL` has every commit on the disk; `busy_timeout` covers the
 *  moments (recovery, checkpoint) in which SQLite wants the file for itself. `filling` is for very many reports at once (`filling.ts`). Throws SQLite's error for a damaged file. */
export async function openSqliteIndex(file: string, { filling = false } = {}): Promise<LedgerIndex> {
  const connection = new Database(file)
  const database = new Kysely<IndexTables>({
    dialect: new IndexDialect(new KeptStatements(connection)),
  })
  let finish = () => {}
  try {
    connection.exec('PRAGMA busy_timeout = 10000')
    connection.exec('PRAGMA journal_mode = WAL')
    connection.exec('PRAGMA synchronous = FULL')
    // A report changes some hundred pages all over the file: those are brought over from the log for a few dozen reports at a time.
    connection.exec('PRAGMA wal_autocheckpoint = 8000')
    connection.exec('PRAGMA cache_size = -32000')
    await migrateIndex(database)
    if (filling) finish = startFilling(connection)
  } catch (error) {
    connection.close()
    throw error
  }
  return {
    ...sqlIndex(database, { damage }),
    close: async () => {
      finish()
      emptyLog(connection)
      await database.destroy()
    },
  }
}

/** Throw an SQLite index away, with its log. */
export async function removeSqliteIndex(file: string): Promise<void> {
  for (const part of [file, `${file}-wal`, `${file}-shm`]) await rm(part, { force: true })
}

/** Bring what is in the log over into the file, so that a closed dossier is easy to copy. SQLite does so by itself when
 *  the last connection closes, but libsql keeps a closed one until its statements are collected. Others who are in the
 *  middle of reading keep it from happening; then the log stays, and is as good. */
function emptyLog(connection: Database.Database): void {
  connection.exec('PRAGMA busy_timeout = 0')
  connection.exec('PRAGMA wal_checkpoint(TRUNCATE)')
}

async function damage(database: Kysely<IndexTables>): Promise<readonly string[]> {
  const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(database)
  return rows.map((row) => row.integrity_check).filter((line) => line !== 'ok')
}
