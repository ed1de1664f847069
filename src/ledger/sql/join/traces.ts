import { sql } from 'kysely'
import type { LookUp, ReportTrace } from '../../../model/index.ts'
import { insertRows } from '../insert-rows.ts'
import type { Database } from '../queries.ts'
import { listed } from './listed.ts'

/** Traces looked at lately, the last ones last. What one join leaves the next begins with, as long as no other has written in between. */
export type LatelyTraced = Map<string, ReportTrace>

/** Traces of the reports that the joined part takes account of, those looked at lately in memory. */
export class Traces {
  readonly #database: Database
  readonly #known: LatelyTraced

  constructor(database: Database, known: LatelyTraced = new Map()) {
    this.#database = database
    this.#known = known
  }

  /** Those that are there, by id. */
  async of(documents: Iterable<string>): Promise<Map<string, ReportTrace>> {
    const asked = [...new Set(documents)].sort()
    const unknown = asked.filter((document) => !this.#known.has(document))
    if (unknown.length > 0) {
      const { rows } = await sql<TraceRow>`
        select document, language, brief, at, profile, json from traces
        where document in ${listed(unknown)}`.execute(this.#database)
      for (const row of rows) this.#keep(new KeptTrace(row))
    }
    const found = new Map<string, ReportTrace>()
    for (const document of asked) {
      const trace = this.#known.get(document)
      if (!trace) continue
      found.set(document, trace)
      this.#keep(trace)
    }
    // Only between questions: what was asked for is in hand by now.
    this.forgetAllBut(mostKnown)
    return found
  }

  /** Those looked at last stay. */
  forgetAllBut(most: number): void {
    for (const document of this.#known.keys()) {
      if (this.#known.size <= most) return
      this.#known.delete(document)
    }
  }

  async put(trace: ReportTrace): Promise<void> {
    const { document, language, brief, at, profile, ...rest } = trace
    const row = {
      document,
      language,
      brief: brief ? 1 : 0,
      at,
      profile: JSON.stringify(profile),
      json: JSON.stringify(rest),
    }
    // As it comes back from the table, so that nothing depends on whether it was there.
    this.#keep(new KeptTrace(row))
    await insertRows(this.#database, 'traces', [{ ...row, cluster: '', pool: '' }])
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
    this.#known.delete(trace.document)
    this.#known.set(trace.document, trace)
  }
}

interface TraceRow {
  readonly document: string
  readonly language: string | null
  readonly brief: number
  readonly at: number
  readonly profile: string
  readonly json: string
}

type Rest = Omit<ReportTrace, 'document' | 'language' | 'brief' | 'at' | 'profile'>

/** A trace of which each part is read when it is asked for: of the many that a report is weighed with most are never asked for more than
 *  their profile. */
class KeptTrace implements ReportTrace {
  readonly document: string
  readonly language: string | null
  readonly brief: boolean
  readonly at: number
  readonly #row: TraceRow
  #profile: unknown = null
  #rest: Rest | null = null

  constructor(row: TraceRow) {
    this.#row = row
    this.document = row.document
    this.language = row.language
    this.brief = Number(row.brief) === 1
    this.at = row.at
  }

  get profile(): unknown {
    this.#profile ??= JSON.parse(this.#row.profile)
    return this.#profile
  }
  get alikeKeys() {
    return this.#restOf().alikeKeys
  }
  get copyKeys() {
    return this.#restOf().copyKeys
  }
  get declares() {
    return this.#restOf().declares
  }
  get sayings() {
    return this.#restOf().sayings
  }
  get happenings() {
    return this.#restOf().happenings
  }

  #restOf(): Rest {
    this.#rest ??= JSON.parse(this.#row.json) as Rest
    return this.#rest
  }
}

/** Some 10 kB each, and four times that where they were weighed. */
const mostKnown = 3000

/** What a dossier that is open holds for the report that comes next, which mostly is of the same days. */
export const mostBetweenJoins = 1000

const keysOf = (keys: readonly LookUp[]): number[] => keys.map(({ key }) => key)
