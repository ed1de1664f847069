import Database from 'libsql'

/** Change an index behind the ledger's back. */
export function spoil(file: string, statement: string): void {
  const database = new Database(file)
  try {
    database.exec(statement)
  } finally {
    database.close()
  }
}
