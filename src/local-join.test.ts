import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { madeReading } from '../tests/scale/made-readings.ts'
import fc from '../tests/support/properties.ts'
import { data } from '../tests/support/reports.ts'
import { newFolder } from '../tests/support/until-the-end.ts'
import type { Decided, LedgerIndex } from './ledger/contract.ts'
import { chainStart, type JournalEntry } from './ledger/journal-entry.ts'
import { openSqliteIndex } from './ledger/sqlite/open.ts'
import { localJoin } from './local-join.ts'
import {
  type GroupingDecision,
  incidentNameOf,
  noParties,
  type Parties,
  type Reading,
} from './model/index.ts'
import { assembleReadings } from './pipeline.ts'

const join = localJoin(data.rarity, data.gazetteer.countries)

const undecided: Decided = {
  reviewed: (machine) => machine,
  parties: noParties,
  grouping: [],
  entities: [],
  documents: [],
  reread: [],
}

let index: LedgerIndex
let seq: number
beforeEach(async () => {
  index = await openSqliteIndex(':memory:')
  seq = 0
})
afterEach(() => index.close())

/** Put readings into the index, as journal entries do, and join them. */
async function add(readings: readonly Reading[]): Promise<void> {
  await put(readings)
  await index.joinChanges(join, undecided, 'made/1')
}

async function put(readings: readonly Reading[], kind: 'added' | 'read' = 'added'): Promise<void> {
  const changes = readings.map((reading) => {
    seq++
    const entry = {
      seq,
      prev: seq === 1 ? chainStart : String(seq - 1).padStart(64, '0'),
      hash: String(seq).padStart(64, '0'),
      at: '2031-05-02T09:00:00.000Z',
      ...(kind === 'read'
        ? { kind, digest: reading.documents[0]!.sha256 }
        : { kind, capture: captureOf(reading) }),
      document: reading.documents[0]!.id,
      readerVersion: 'made/1',
      readingDigest: chainStart,
    } as JournalEntry
    return { entry, reading }
  })
  await index.apply(changes)
}

function captureOf(reading: Reading) {
  return {
    digest: reading.documents[0]!.sha256,
    mediaType: 'text/plain',
    encoding: 'utf-8',
    encodingFrom: 'default',
    contradictedEncoding: null,
    url: null,
    fileName: null,
    contentType: null,
    byteCount: 1,
  } as const
}

async function expectJoinedAsOne(
  readings: readonly Reading[],
  parties: Parties = noParties,
  grouping: readonly GroupingDecision[] = [],
): Promise<Reading> {
  const whole = assembleReadings(readings, data, parties, grouping)
  const joined = await index.reading()
  for (const part of Object.keys(whole) as (keyof Reading)[]) expect(joined[part], part).toEqual(whole[part])
  const fresh = await openSqliteIndex(':memory:')
  await fresh.rebuild([], whole, 'made/1')
  const [held, wanted] = [await index.rows(), await fresh.rows()]
  await fresh.close()
  for (const table of Object.keys(wanted))
    if (!['applied', 'captures', 'readings'].includes(table))
      expect(held[table], table).toEqual(wanted[table])
  return whole
}

/** Few reports a day, so that a hundred have neighbours of all kinds. */
const world = { reportsPerDay: 12, claims: 5 }
const made = Array.from({ length: 120 }, (_, n) => madeReading(n, world))

describe('joining by neighbours gives what joining all at once gives', () => {
  it('however reports are cut into additions, in any order', { timeout: 240_000 }, () =>
    fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(made, { minLength: 30, maxLength: 60 }),
        fc.array(fc.integer({ min: 1, max: 25 }), { minLength: 1, maxLength: 6 }),
        async (readings, sizes) => {
          await index.reset()
          seq = 0
          for (let at = 0, turn = 0; at < readings.length; turn++) {
            const size = sizes[turn % sizes.length]!
            await add(readings.slice(at, at + size))
            at += size
          }
          await expectJoinedAsOne(readings)
        },
      ),
      { numRuns: 4 },
    ),
  )

  it('whoever of two that have it open adds, and whoever reads what the other added anew', {
    timeout: 240_000,
  }, async () => {
    const folder = newFolder('two')
    const memory = index
    const both = [
      await openSqliteIndex(path.join(folder, 'index.sqlite')),
      await openSqliteIndex(path.join(folder, 'index.sqlite')),
    ]
    try {
      const turns = fc.array(fc.record({ who: fc.nat(1), rereads: fc.boolean() }), {
        minLength: 4,
        maxLength: 8,
      })
      await fc.assert(
        fc.asyncProperty(
          fc.shuffledSubarray(made, { minLength: 24, maxLength: 40 }),
          turns,
          async (readings, each) => {
            index = both[0]!
            await index.reset()
            seq = 0
            let now: Reading[] = []
            const size = Math.ceil(readings.length / each.length)
            for (const [turn, { who, rereads }] of each.entries()) {
              index = both[who]!
              const coming = readings.slice(turn * size, (turn + 1) * size)
              await add(coming)
              const again = rereads ? now.slice(-3).map(otherwise) : []
              await put(again, 'read')
              await index.joinChanges(join, undecided, 'made/1')
              now = [...now, ...coming].map(
                (reading) => again.find(({ documents }) => isOf(reading, documents[0]!.id)) ?? reading,
              )
            }
            await expectJoinedAsOne(now)
          },
        ),
        { numRuns: 5 },
      )
    } finally {
      for (const each of both) await each.close()
      index = memory
    }
  })

  it(
    'after reports were read anew, decisions taken and taken back, and nothing was touched that these do not concern',
    {
      timeout: 240_000,
    },
    () =>
      fc.assert(
        fc.asyncProperty(
          fc.shuffledSubarray(made, { minLength: 25, maxLength: 40 }),
          fc.array(step, { minLength: 1, maxLength: 5 }),
          async (readings, steps) => {
            await index.reset()
            seq = 0
            await add(readings)
            let now = [...readings]
            let parties: Parties = noParties
            let grouping: readonly GroupingDecision[] = []
            for (const { kind, at } of steps) {
              const picked = at.map((each) => now[each % now.length]!)
              const claims = picked.flatMap(({ claims: all }) => all.slice(0, 2).map(({ id }) => id))
              const [first, ...rest] = claims as [string, ...string[]]
              const before = grouping
              if (kind === 'read') {
                const other = picked.map(otherwise)
                now = now.map(
                  (reading) => other.find(({ documents }) => isOf(reading, documents[0]!.id)) ?? reading,
                )
                const reread = other.map(({ documents }) => documents[0]!.id)
                await put(other, 'read')
                await index.joinChanges(join, { ...undecided, parties, grouping, reread }, 'made/1')
                continue
              }
              if (kind === 'party') {
                const entities = picked.map(({ entities: all }) => all[0]!.id)
                parties = new Map([...parties, ...entities.map((id) => [id, `side ${at.length}`] as const)])
                await index.joinChanges(join, { ...undecided, parties, grouping, entities }, 'made/1')
                continue
              }
              const name = incidentNameOf(first)
              grouping =
                kind === 'undo'
                  ? grouping.slice(0, -1)
                  : [
                      ...grouping,
                      kind === 'merge'
                        ? { kind, incidents: claims.map(incidentNameOf) }
                        : kind === 'split'
                          ? { kind, incident: name, claims: [first, ...rest] }
                          : { kind, claims: rest, to: name },
                    ]
              const spoken = kind === 'undo' ? claimsOf(before.at(-1), now) : claims
              const documents = now.filter(({ claims: all }) => all.some(({ id }) => spoken.includes(id)))
              await index.joinChanges(
                join,
                {
                  ...undecided,
                  parties,
                  grouping,
                  documents: documents.map((each) => each.documents[0]!.id),
                },
                'made/1',
              )
            }
            await expectJoinedAsOne(now, parties, grouping)
          },
        ),
        { numRuns: 4 },
      ),
  )
})

const step = fc.record({
  kind: fc.constantFrom('read', 'party', 'merge', 'split', 'move', 'undo'),
  at: fc.array(fc.nat(), { minLength: 1, maxLength: 3 }),
})

const isOf = (reading: Reading, document: string): boolean => reading.documents[0]!.id === document

/** The same report read otherwise: its first statement gone, a person by another name, another title. */
function otherwise(reading: Reading): Reading {
  const [gone] = reading.statements
  const document = reading.documents[0]!
  return {
    ...reading,
    documents: [
      {
        ...document,
        title: `Again: ${document.title}`,
        published: `2031-01-0${1 + (document.text.length % 9)}`,
      },
    ],
    entities: reading.entities.map((entity, at) =>
      at === 0 ? { ...entity, name: `${entity.name} the Elder` } : entity,
    ),
    statements: reading.statements.slice(1),
    claims: reading.claims.filter(({ statement }) => statement !== gone?.id),
  }
}

/** All claims that a decision names. */
function claimsOf(decision: GroupingDecision | undefined, readings: readonly Reading[]): string[] {
  if (!decision) return []
  const incidents =
    decision.kind === 'merge'
      ? decision.incidents
      : [decision.kind === 'split' ? decision.incident : decision.to]
  const named = readings
    .flatMap(({ claims }) => claims.map(({ id }) => id))
    .filter((id) => incidents.includes(incidentNameOf(id)))
  return decision.kind === 'merge' ? named : [...named, ...decision.claims]
}
