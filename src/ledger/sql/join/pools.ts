import { sql } from 'kysely'
import type { LocalJoin } from '../../../model/index.ts'
import type { Database } from '../queries.ts'
import { listed } from './listed.ts'

export interface Pool {
  /** By id. */
  readonly members: readonly string[]
  /** All alike pairs of its members, `a` the lower id. */
  readonly pairs: readonly { readonly a: string; readonly b: string; readonly score: number }[]
}

/** The pools of some reports as their alike pairs now are, looking at no more reports than a pool may have from each, and at none twice for
 *  the same question. */
export class Pools {
  readonly #database: Database
  readonly #bounds: LocalJoin['pools']
  readonly #pairs = new Map<string, readonly { readonly other: string; readonly score: number }[]>()
  /** By level: reports that pairs of it connect with too many. */
  readonly #large: readonly Set<string>[]

  constructor(database: Database, bounds: LocalJoin['pools']) {
    this.#database = database
    this.#bounds = bounds
    this.#large = bounds.levels.map(() => new Set<string>())
  }

  /** The pools in which these reports are. */
  async around(documents: Iterable<string>): Promise<Pool[]> {
    const seen = new Set<string>()
    const pools: Pool[] = []
    for (const document of [...documents].sort()) {
      if (seen.has(document)) continue
      const members = await this.#membersAround(document)
      for (const member of members) seen.add(member)
      pools.push(await this.#pool(members))
    }
    return pools
  }

  async #membersAround(document: string): Promise<ReadonlySet<string>> {
    for (const [at, level] of this.#bounds.levels.entries()) {
      const members = await this.#connected(document, level, this.#large[at]!)
      if (members) return members
    }
    return new Set([document])
  }

  /** What pairs of a level connect with a report; null where that is too much. */
  async #connected(document: string, level: number, large: Set<string>): Promise<Set<string> | null> {
    const found = new Set([document])
    let next = [document]
    while (next.length > 0) {
      if (found.size > this.#bounds.most || next.some((each) => large.has(each))) {
        for (const each of found) large.add(each)
        return null
      }
      await this.#load(next)
      const beside = new Set<string>()
      for (const each of next)
        for (const { other, score } of this.#pairs.get(each)!)
          if (score >= level && !found.has(other)) beside.add(other)
      for (const each of beside) found.add(each)
      next = [...beside]
    }
    return found
  }

  async #load(documents: readonly string[]): Promise<void> {
    const unknown = documents.filter((document) => !this.#pairs.has(document))
    if (unknown.length === 0) return
    const { rows } = await sql<{ document: string; other: string; score: number }>`
      select document, other, score from alike_pairs where document in ${listed(unknown)}`.execute(
      this.#database,
    )
    const pairs = new Map(unknown.map((document) => [document, [] as { other: string; score: number }[]]))
    for (const { document, other, score } of rows) pairs.get(document)!.push({ other, score })
    for (const [document, its] of pairs) this.#pairs.set(document, its)
  }

  async #pool(members: ReadonlySet<string>): Promise<Pool> {
    await this.#load([...members])
    const sorted = [...members].sort()
    return {
      members: sorted,
      pairs: sorted.flatMap((a) =>
        this.#pairs
          .get(a)!
          .filter(({ other }) => a < other && members.has(other))
          .map(({ other, score }) => ({ a, b: other, score })),
      ),
    }
  }
}
