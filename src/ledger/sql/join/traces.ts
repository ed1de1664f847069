import { sql } from 'kysely'
import type { LookUp, ReportTrace } from '../../../model/index.ts'
import type { Database } from '../queries.ts'
import { listed } from './listed.ts'

/** Traces of the reports that the joined part takes account of, those looked at lately in memory. */
export class Traces {
  readonly #database: Database
  readonly #known = new Map<string, ReportTrace>()

  constructor(database: Database) {
    this.#database = database
  }

  /** Those that are there, by id. */
  async of(documents: Iterable<string>): Promise<Map<string, ReportTrace>> {
    const asked = [...new Set(documents)].sort()
    const unknown = asked.filter((document) => !this.#known.has(document))
    if (unknown.length > 0) {
      const { rows } = await sql<{ json: string }>`
        select json from traces where document in ${listed(unknown)}`.execute(this.#database)
      for (const { json } of rows) this.#keep(JSON.parse(json))
    }
    const found = new Map<string, ReportTrace>()
    for (const document of asked) {
      const trace = this.#known.get(document)
      if (trace) found.set(document, trace)
    }
    // Only between questions: what was asked for is in hand by now.
    while (this.#known.size > mostKnown) this.#known.delete(this.#known.keys().next().value!)
    return found
  }

  async put(trace: ReportTrace): Promise<void> {
    const { document, language, brief, at } = trace
    // As it comes back from the table, so that nothing depends on whether it was there.
    const json = JSON.stringify(trace)
    this.#known.delete(document)
    this.#keep(JSON.parse(json))
    await sql`insert into traces (document, language, brief, at, cluster, pool, json)
      values (${document}, ${language}, ${brief ? 1 : 0}, ${at}, '', '', ${json})`.execute(this.#database)
    await this.#putKeys(trace)
  }

  async remove({ document, at, alikeKeys, copyKeys, declares }: ReportTrace): Promise<void> {
    this.#known.delete(document)
    await sql`delete from traces where document = ${document}`.execute(this.#database)
    await sql`delete from look_ups where document = ${document} and at = ${at}
      and key in ${listed(keysOf([...alikeKeys, ...copyKeys]))}`.execute(this.#database)
    await sql`delete from declared_keys where document = ${document} and at = ${at}
      and key in ${listed([...declares.own, ...declares.asOf])}`.execute(this.#database)
  }

  async #putKeys({ document, at, alikeKeys, copyKeys, declares }: ReportTrace): Promise<void> {
    const keys = listed(keysOf([...alikeKeys, ...copyKeys]))
    await sql`insert into look_ups (key, at, document) select value, ${at}, ${document} from ${keys}`.execute(
      this.#database,
    )
    for (const own of [1, 0] as const) {
      const declared = listed(own === 1 ? declares.own : declares.asOf)
      await sql`insert into declared_keys (key, own, document, at)
        select value, ${own}, ${document}, ${at} from ${declared}`.execute(this.#database)
    }
  }

  #keep(trace: ReportTrace): void {
    this.#known.set(trace.document, trace)
  }
}

/** Some 10 kB each. */
const mostKnown = 3000

const keysOf = (keys: readonly LookUp[]): number[] => keys.map(({ key }) => key)
