import { Kysely, SqliteDialect, sql } from 'kysely'
import Database from 'libsql'
import { afterEach, beforeEach, expect, it } from 'vitest'
import fc from '../../../../tests/support/properties.ts'
import { poolsOf } from '../../../link/pools.ts'
import type { LocalJoin } from '../../../model/index.ts'
import type { IndexTables } from '../schema.ts'
import { migrateIndex } from '../sql-index.ts'
import { joinClusters } from './clusters.ts'
import { Pools } from './pools.ts'
import { Traces } from './traces.ts'

let database: Kysely<IndexTables>
beforeEach(async () => {
  database = new Kysely<IndexTables>({ dialect: new SqliteDialect({ database: new Database(':memory:') }) })
  await migrateIndex(database)
})
afterEach(() => database.destroy())

const bounds = { most: 5, levels: [-1, 1, 3, 5, 7] }
const name = (at: number) => `d${String(at).padStart(2, '0')}`

it('looked up from any report, pools are those that all pairs give', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(
        fc.record({
          a: fc.nat(18),
          step: fc.integer({ min: 1, max: 6 }),
          score: fc.integer({ min: -1, max: 9 }),
        }),
        { maxLength: 50, selector: ({ a, step }) => `${a} ${step}` },
      ),
      fc.subarray(Array.from({ length: 25 }, (_, at) => at)),
      async (drawn, asked) => {
        const pairs = drawn.map(({ a, step, score }) => ({ a, b: a + step, score }))
        await sql`delete from alike_pairs`.execute(database)
        for (const { a, b, score } of pairs)
          for (const [one, other] of [
            [a, b],
            [b, a],
          ] as const)
            await sql`insert into alike_pairs (document, other, score)
              values (${name(one)}, ${name(other)}, ${score})`.execute(database)
        const found = await new Pools(database, bounds).around(asked.map(name))
        const whole = poolsOf(25, pairs, bounds).filter((pool) => pool.some((at) => asked.includes(at)))
        expect(found.map(({ members }) => members.join(' ')).sort()).toEqual(
          whole.map((pool) => pool.map(name).sort().join(' ')).sort(),
        )
        for (const pool of found)
          expect(pool.pairs).toHaveLength(
            pairs.filter(({ a, b }) => pool.members.includes(name(a)) && pool.members.includes(name(b)))
              .length,
          )
      },
    ),
    { numRuns: 60 },
  )
})

/** Groups each pool as one. */
const join = {
  pools: bounds,
  cluster: (traces) => [traces.map(({ document }) => document)],
} as Pick<LocalJoin, 'pools' | 'cluster'> as LocalJoin

it('pairs that come and go leave every report where all pairs at once put it', async () => {
  const all = Array.from({ length: 18 }, (_, at) => at)
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.array(
          fc.record({
            a: fc.nat(13),
            step: fc.integer({ min: 1, max: 4 }),
            score: fc.integer({ min: -2, max: 9 }),
          }),
          { minLength: 1, maxLength: 6 },
        ),
        { minLength: 3, maxLength: 14 },
      ),
      async (changes) => {
        await sql`delete from alike_pairs`.execute(database)
        await sql`delete from traces`.execute(database)
        for (const at of all)
          await sql`insert into traces (document, language, brief, at, cluster, pool, profile, json)
            values (${name(at)}, 'en', 0, 0, ${name(at)}, ${name(at)}, '{}', '{}')`.execute(database)
        const held = new Map<string, { a: number; b: number; score: number }>()
        for (const some of changes) {
          const before = await clusters()
          const moved = new Set<string>()
          for (const { a, step, score } of some) {
            const pair = { a, b: a + step, score }
            // Below the first level it is no pair any more.
            if (score < -1) held.delete(`${a} ${step}`)
            else held.set(`${a} ${step}`, pair)
            for (const [one, other] of [
              [a, a + step],
              [a + step, a],
            ] as const) {
              moved.add(name(one))
              await sql`delete from alike_pairs where document = ${name(one)} and other = ${name(other)}`.execute(
                database,
              )
              if (score >= -1)
                await sql`insert into alike_pairs values (${name(one)}, ${name(other)}, ${score})`.execute(
                  database,
                )
            }
          }
          const changed = await joinClusters(database, join, new Traces(database), moved)
          const now = await clusters()
          const wanted = new Map(
            poolsOf(18, [...held.values()], bounds).flatMap((pool) => {
              const members = pool.map(name).sort()
              return members.map((member) => [member, members.join(' ')] as const)
            }),
          )
          expect(now).toEqual(wanted)
          for (const [document, members] of now)
            if (before.get(document) !== members) expect(changed).toContain(document)
        }
      },
    ),
    { numRuns: 80 },
  )
})

/** Who each report is together with. */
async function clusters(): Promise<Map<string, string>> {
  const { rows } = await sql<{ document: string; members: string }>`
    select document, (select group_concat(document, ' ') from
      (select document from traces as m where m.cluster = t.cluster order by document)) as members
    from traces as t order by document`.execute(database)
  return new Map(rows.map(({ document, members }) => [document, members]))
}
