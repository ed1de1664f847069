import path from 'node:path'
import Database from 'libsql'
import { describe, expect, it } from 'vitest'
import { sampleReading } from '../../../tests/browser/sample-reading.ts'
import fc from '../../../tests/support/properties.ts'
import { newFolder } from '../../../tests/support/until-the-end.ts'
import type { Reading } from '../../model/index.ts'
import { openSqliteIndex } from '../sqlite/open.ts'
import { countedTables } from './counted-tables.ts'
import { countedAnew } from './counting.ts'

const folder = newFolder('counting')

let nth = 0

/** The counts that were kept up, and those counted at once from the rows that are there. */
async function bothCounts(states: readonly Reading[]) {
  const file = path.join(folder, `${nth++}.sqlite`)
  const index = await openSqliteIndex(file)
  for (const [at, state] of states.entries()) await index.replaceAssembled(state, `state ${at}`)
  await index.close()
  const database = new Database(file)
  const counts = () =>
    Object.fromEntries(
      countedTables.map(({ name, key }) => [
        name,
        database.prepare(`select * from ${name} order by ${key.join(', ')}`).all(),
      ]),
    )
  const kept = counts()
  for (const statement of countedAnew) database.exec(statement)
  const anew = counts()
  database.close()
  return { kept, anew }
}

/** What is left of the sample without some of its claims, statements and disputes. */
function part({
  claims,
  statements,
  disputes,
}: Record<'claims' | 'statements' | 'disputes', readonly boolean[]>): Reading {
  const some = <T>(all: readonly T[], left: readonly boolean[]) => all.filter((_, at) => left[at] ?? true)
  return {
    ...sampleReading,
    claims: some(sampleReading.claims, claims),
    statements: some(sampleReading.statements, statements),
    disputes: some(sampleReading.disputes, disputes),
  }
}

const lots = fc.array(fc.boolean(), { maxLength: 30 })
const parts = fc.record({ claims: lots, statements: lots, disputes: lots }).map(part)

describe('counts', () => {
  it('are there for the sample, of every kind', async () => {
    const { kept, anew } = await bothCounts([sampleReading])
    for (const rows of Object.values(kept)) expect(rows.length).toBeGreaterThan(0)
    expect(kept).toEqual(anew)
  })

  it('are what counting everything at once gives, whatever came and went before', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(parts, { minLength: 1, maxLength: 4 }), async (states) => {
        const { kept, anew } = await bothCounts(states)
        expect(kept).toEqual(anew)
      }),
      { numRuns: 15 },
    )
  })

  it('are none when nothing is left', async () => {
    const nothing = { ...sampleReading, claims: [], statements: [], disputes: [], incidents: [] }
    const { kept } = await bothCounts([sampleReading, nothing])
    expect(Object.values(kept).flat()).toEqual([])
  })
})
