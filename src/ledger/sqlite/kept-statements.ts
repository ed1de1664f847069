import type Database from 'libsql'

/** Statements prepared once for each wording: what joins a report asks the same few hundred questions again and again, and preparing one
 *  costs as much as running it. What Kysely needs of a database, and no more. */
export class KeptStatements {
  readonly #database: Database.Database
  readonly #kept = new Map<string, Database.Statement>()

  constructor(database: Database.Database) {
    this.#database = database
  }

  prepare(wording: string): Database.Statement {
    const known = this.#kept.get(wording)
    if (known) return known
    const statement = this.#database.prepare(wording)
    if (this.#kept.size >= most) this.#kept.delete(this.#kept.keys().next().value!)
    this.#kept.set(wording, statement)
    return statement
  }

  close(): void {
    this.#kept.clear()
    this.#database.close()
  }
}

/** Lists of values are one parameter each, so that there are not many wordings. */
const most = 400
