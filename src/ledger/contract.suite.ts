/** What every engine's index must do. One suite for all of them: an engine that passes it can hold a ledger. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { lineReader, lineReport } from '../../tests/ledger/line-reader.ts'
import { textCapture } from '../../tests/support/text-capture.ts'
import {
  byCodeUnit,
  type Capture,
  type Document,
  noParties,
  type Reading,
  type Statement,
} from '../model/index.ts'
import type { IndexChange, LedgerIndex } from './contract.ts'
import { chainStart, type JournalEntry, type JournalFacts, sealEntry } from './journal-entry.ts'
import { digestOfReading, factsOf, type Reader } from './read-capture.ts'

/** Run the suite against an engine; `open` gives an empty index each time. */
export function describeLedgerIndex(name: string, open: () => Promise<LedgerIndex>): void {
  describe(name, () => {
    let index: LedgerIndex
    beforeEach(async () => {
      index = await open()
    })
    afterEach(() => index.close())

    test('an empty index stands at nothing and lists nothing', async () => {
      expect(await index.standing()).toEqual({ seq: 0, hash: chainStart, assembledSeq: 0, assembledBy: null })
      expect(await index.documents()).toEqual([])
      expect(await index.incidents()).toEqual([])
      expect(await index.entities()).toEqual([])
      expect(await index.readings()).toEqual([])
      expect(await index.captures()).toEqual([])
      expect(await index.document('d-1')).toBeNull()
      expect(await index.incident('i-1')).toBeNull()
      expect((await index.reading()).documents).toEqual([])
      expect(await index.damage()).toEqual([])
    })

    describe('apply', () => {
      test('keeps captures and their readings, and moves the standing', async () => {
        const { changes, readings, head } = await history(3)
        await index.apply(changes.slice(0, 2))
        await index.apply(changes.slice(2))
        expect(await index.standing()).toEqual({ ...head, assembledSeq: 0, assembledBy: null })
        expect(await index.readings()).toEqual(readings)
        const captures = await index.captures()
        expect(captures.map(({ digest }) => digest)).toEqual(
          captures.map(({ digest }) => digest).sort(byCodeUnit),
        )
        expect(captures).toContainEqual({
          digest: textCapture(lineReport(1)).sha256,
          seq: 3,
          addedAt: '2031-05-02T09:00:03.000Z',
          mediaType: 'text/plain',
          encoding: 'utf-8',
          encodingFrom: 'default',
          contradictedEncoding: null,
          url: null,
          fileName: '1.txt',
          contentType: null,
          byteCount: lineReport(1).length,
          document: readings.find((reading) => reading.documents[0]!.title === 'Report 1')!.documents[0]!.id,
          readerVersion: 'line-reader/1',
          readingDigest: expect.stringMatching(/^[0-9a-f]{64}$/),
        })
      })

      test.each([
        ['an entry that leaves one out', (all: readonly IndexChange[]) => [all[0]!, all[1]!, all[3]!]],
        ['an entry twice', (all: readonly IndexChange[]) => [all[0]!, all[1]!, all[1]!]],
        [
          'an entry of another chain',
          (all: readonly IndexChange[]) => [
            all[0]!,
            { ...all[1]!, entry: { ...all[1]!.entry, prev: 'f'.repeat(64) } },
          ],
        ],
      ])('refuses %s, whole', async (_, pick) => {
        const { changes } = await history(3)
        await expect(index.apply(pick(changes))).rejects.toThrow('does not follow')
        expect((await index.standing()).seq).toBe(0)
        expect(await index.captures()).toEqual([])
      })

      test('a later reading takes the place of the one before, also under another document id', async () => {
        const { changes, readings, head } = await history(1)
        await index.apply(changes)
        const [before] = readings as [Reading]
        const { sha256, id } = before.documents[0]!
        const renamed = { ...before, documents: [{ ...before.documents[0]!, id: `${id}-renamed` }] }
        const facts = {
          kind: 'read',
          digest: sha256,
          document: `${id}-renamed`,
          readerVersion: 'line-reader/2',
          readingDigest: digestOfReading(renamed),
        } as const
        const entry = sealEntry(facts, { seq: head.seq + 1, prev: head.hash, at: '2031-05-03T00:00:00.000Z' })
        await index.apply([{ entry, reading: renamed }])
        expect(await index.readings()).toEqual([renamed])
        expect(await index.captures()).toMatchObject([
          { document: `${id}-renamed`, readerVersion: 'line-reader/2', addedAt: '2031-05-02T09:00:02.000Z' },
        ])
      })
    })

    describe('the joined part', () => {
      test('comes back as it was put in, and takes account of all that was applied', async () => {
        const { changes, whole, head } = await history(4)
        await index.apply(changes)
        await index.replaceAssembled(whole, 'line-reader/1')
        expect(await index.reading()).toEqual(whole)
        expect(await index.entities()).toEqual(whole.entities)
        expect(await index.standing()).toEqual({
          ...head,
          assembledSeq: head.seq,
          assembledBy: 'line-reader/1',
        })
      })

      test('with every shape that a reading has', async () => {
        const { changes, whole } = await richHistory()
        await index.apply(changes)
        await index.replaceAssembled(whole, 'line-reader/1')
        expect(await index.reading()).toEqual(whole)
      })

      test('is the same whatever it replaces', async () => {
        const small = await history(2)
        const { changes, whole } = await history(6)
        await index.apply(changes)
        const dumps = []
        for (const before of [small.whole, whole, await reversed(6), small.whole]) {
          await index.replaceAssembled(before, 'line-reader/1')
          await index.replaceAssembled(whole, 'line-reader/1')
          dumps.push(await index.rows())
        }
        for (const dump of dumps) expect(dump).toEqual(dumps[0])
      })

      test('that cannot be put in leaves the one before', async () => {
        const { changes, whole } = await history(3)
        await index.apply(changes)
        await index.replaceAssembled(whole, 'line-reader/1')
        const twice = { ...whole, claims: [...whole.claims, whole.claims[0]!] }
        await expect(index.replaceAssembled(twice, 'line-reader/1')).rejects.toThrow(
          'claims have the same key',
        )
        expect(await index.reading()).toEqual(whole)
      })
    })

    describe('rebuild and reset', () => {
      test('a rebuilt index has the rows of one that grew', async () => {
        const { changes, whole } = await history(5)
        for (const change of changes) await index.apply([change])
        await index.replaceAssembled(whole, 'line-reader/1')
        const grown = await index.rows()
        await index.rebuild(changes, whole, 'line-reader/1')
        expect(await index.rows()).toEqual(grown)
        const other = await history(2)
        await index.rebuild(other.changes, other.whole, 'line-reader/1')
        await index.rebuild(changes, whole, 'line-reader/1')
        expect(await index.rows()).toEqual(grown)
      })

      test('a rebuild that fails leaves the index before it', async () => {
        const { changes, whole } = await history(3)
        await index.rebuild(changes, whole, 'line-reader/1')
        const before = await index.rows()
        await expect(index.rebuild(changes.slice(1), whole, 'line-reader/1')).rejects.toThrow(
          'does not follow',
        )
        expect(await index.rows()).toEqual(before)
      })

      test('a reset index is an empty one', async () => {
        const empty = await index.rows()
        const { changes, whole } = await history(3)
        await index.rebuild(changes, whole, 'line-reader/1')
        expect(await index.rows()).not.toEqual(empty)
        await index.reset()
        expect(await index.rows()).toEqual(empty)
      })
    })

    describe('lists and parts', () => {
      test('documents come by publication, the latest first, those without a date last', async () => {
        const { changes, whole } = await history(4)
        const dates = [null, '2031-05-02', '2031-06-01', null]
        const documents = whole.documents.map((document, at) => ({ ...document, published: dates[at]! }))
        await index.rebuild(changes, { ...whole, documents }, 'line-reader/1')
        const listed = await index.documents()
        expect(listed.map(({ published }) => published)).toEqual(['2031-06-01', '2031-05-02', null, null])
        expect(listed[2]!.id < listed[3]!.id).toBe(true)
      })

      test('pages of documents together are the list', async () => {
        const { changes, whole } = await history(5)
        const dates = [null, '2031-05-02', '2031-06-01', null, '2031-05-02']
        const documents = whole.documents.map((document, at) => ({ ...document, published: dates[at]! }))
        await index.rebuild(changes, { ...whole, documents }, 'line-reader/1')
        const pages = await Promise.all(
          [0, 2, 4, 6].map((offset) => index.documentPage({ offset, limit: 2 })),
        )
        expect(pages.flatMap(({ rows }) => rows)).toEqual(await index.documents())
        expect(pages.map(({ total }) => total)).toEqual([5, 5, 5, 5])
      })

      test('pages of incidents have the most disputed first, then the latest', async () => {
        const { changes, whole } = await richHistory()
        await index.rebuild(changes, whole, 'line-reader/1')
        const all = await index.incidents()
        const sorted = [...all].sort((a, b) => {
          const [earlier, later] = [a.from ?? '', b.from ?? '']
          return (
            b.disputes - a.disputes || (earlier < later ? 1 : earlier > later ? -1 : a.id < b.id ? -1 : 1)
          )
        })
        const { rows, total } = await index.incidentPage({ offset: 0, limit: 1000 })
        expect(rows).toEqual(sorted)
        expect(total).toBe(all.length)
        expect((await index.incidentPage({ offset: 1, limit: 1 })).rows).toEqual(sorted.slice(1, 2))
        expect(await index.counts()).toEqual({
          documents: whole.documents.length,
          incidents: all.length,
          disputes: whole.disputes.length,
        })
      })

      test('incidents are found by words of their titles, and behind these by words of one of their claims', async () => {
        const { changes, whole } = await richHistory()
        await index.rebuild(changes, whole, 'line-reader/1')
        const all = await index.incidents()
        const found = async (words: string) => await index.incidentPage({ offset: 0, limit: 1000, words })
        for (const { id, title } of all) {
          const { rows, total } = await found(`"${title}"`)
          expect(rows.map((row) => row.id)).toContain(id)
          expect(total).toBe(rows.length)
        }
        const { claims, documents, incidents } = whole
        const texts = new Map(documents.map((document) => [document.id, document.text]))
        for (const claim of claims) {
          const incident = incidents.find((each) => each.claims.includes(claim.id))
          const words = texts.get(claim.document)?.slice(claim.start, claim.end) ?? ''
          if (incident) expect((await found(`"${words}"`)).rows.map(({ id }) => id)).toContain(incident.id)
        }
        expect(await found('wordsthatnobodysays')).toEqual({ rows: [], total: 0 })
        expect((await found('%')).total).toBe(all.length)
      })

      test('the version stays while nothing changes, and changes with what is joined anew', async () => {
        const { changes, whole } = await richHistory()
        await index.rebuild(changes, whole, 'line-reader/1')
        const version = await index.version()
        expect(await index.version()).toBe(version)
        await index.replaceAssembled({ ...whole, disputes: [] }, 'line-reader/1')
        expect(await index.version()).not.toBe(version)
      })

      test('counts are of what belongs to each', async () => {
        const { changes, whole } = await richHistory()
        await index.rebuild(changes, whole, 'line-reader/1')
        for (const summary of await index.documents()) {
          const ofIt = (item: { document: string }) => item.document === summary.id
          expect(summary).toMatchObject({
            statements: whole.statements.filter(ofIt).length,
            claims: whole.claims.filter(ofIt).length,
            incidents: whole.incidents.filter(({ documents }) => documents.includes(summary.id)).length,
            missed: whole.missed.filter(ofIt).length,
          })
        }
        expect(await index.incidents()).toEqual(
          whole.incidents.map(({ id, title, type, from, to, documents, claims, accounts, label = null }) => ({
            id,
            title,
            type,
            from,
            to,
            documents: documents.length,
            claims: claims.length,
            accounts: accounts.length,
            disputes: whole.disputes.filter(({ incident }) => incident === id).length,
            label,
          })),
        )
      })

      test('a document has its own things, what they point to, and nobody else', async () => {
        const { changes, whole } = await richHistory()
        await index.rebuild(changes, whole, 'line-reader/1')
        const { id } = whole.documents[0]!
        const part = (await index.document(id))!
        const ofIt = (item: { document: string }) => item.document === id
        expect(part.statements).toEqual(whole.statements.filter(ofIt))
        expect(part.claims).toEqual(whole.claims.filter(ofIt))
        expect(part.missed).toEqual(whole.missed.filter(ofIt))
        expect(part.copies).toEqual(whole.copies.filter((copy) => copy.document === id || copy.of === id))
        expect(part.incidents).toEqual(whole.incidents.filter(({ documents }) => documents.includes(id)))
        const incidents = new Set(part.incidents.map((incident) => incident.id))
        expect(part.disputes).toEqual(whole.disputes.filter(({ incident }) => incidents.has(incident)))
        expect(part.entities.flatMap(({ mentions }) => mentions).every(ofIt)).toBe(true)
        const known = new Set(part.entities.map((entity) => entity.id))
        for (const speaker of part.statements.flatMap(({ speakers }) => speakers)) {
          expect(speaker === 'narrator' || known.has(speaker)).toBe(true)
        }
        expect(known).toContain('e-side')
        expect(known).not.toContain('e-nobody')
      })

      test('an incident has its claims, what they come from and what they point to', async () => {
        const { changes, whole } = await richHistory()
        await index.rebuild(changes, whole, 'line-reader/1')
        const incident = whole.incidents.find(({ claims }) => claims.includes(whole.claims[0]!.id))!
        const view = (await index.incident(incident.id))!
        expect(view.incident).toEqual(incident)
        expect(view.claims.map(({ id }) => id)).toEqual(incident.claims)
        expect(view.disputes).toEqual(whole.disputes.filter((dispute) => dispute.incident === incident.id))
        expect(new Set(view.documents.map(({ id }) => id))).toEqual(new Set(incident.documents))
        const statements = view.statements.map(({ id }) => id)
        for (const claim of view.claims) expect(statements).toContain(claim.statement)
        expect(statements).toContain('outer')
        expect(statements).toContain('outermost')
        expect(view.toponyms.map(({ id }) => id)).toEqual(['t-pointed'])
        expect(view.timexes.map(({ id }) => id)).toEqual(['x-said'])
        expect(view.quantities.map(({ side }) => side)).toContain('e-side')
        expect(view.entities.map(({ id }) => id)).toContain('e-side')
        expect(view.entities.map(({ id }) => id)).not.toContain('e-nobody')
      })

      test('words of any script and quote come back as they were', async () => {
        const { changes, whole } = await history(1)
        const title = `О'Тёткине „“ “” \u00a0 𝒳 🜁 '); drop table documents --`
        const documents = [{ ...whole.documents[0]!, title }]
        await index.rebuild(changes, { ...whole, documents }, 'line-reader/1')
        expect((await index.documents())[0]!.title).toBe(title)
        expect((await index.reading()).documents).toEqual(documents)
      })
    })
  })
}

interface History {
  readonly changes: readonly IndexChange[]
  /** By document id. */
  readonly readings: readonly Reading[]
  readonly whole: Reading
  readonly head: { readonly seq: number; readonly hash: string }
}

/** A created dossier and this many reports added to it. */
async function history(count: number, reader: Reader = lineReader()): Promise<History> {
  const captures = Array.from({ length: count }, (_, n) => textCapture(lineReport(n), `${n}.txt`))
  const readings = await Promise.all(captures.map(reader.read))
  const all: { facts: JournalFacts; reading: Reading | null }[] = [
    { facts: { kind: 'created', dossier: 'example' }, reading: null },
    ...captures.map((capture, n) => ({
      facts: addedFacts(capture, readings[n]!, reader.readerVersion),
      reading: readings[n]!,
    })),
  ]
  const changes: IndexChange[] = []
  let last: JournalEntry | undefined
  for (const { facts, reading } of all) {
    const seq = (last?.seq ?? 0) + 1
    const at = new Date(Date.UTC(2031, 4, 2, 9, 0, seq)).toISOString()
    last = sealEntry(facts, { seq, prev: last?.hash ?? chainStart, at })
    changes.push({ entry: last, reading })
  }
  const sorted = [...readings].sort((a, b) => byCodeUnit(a.documents[0]!.id, b.documents[0]!.id))
  const head = { seq: last!.seq, hash: last!.hash }
  return { changes, readings: sorted, whole: reader.assemble(sorted, noParties), head }
}

function addedFacts(capture: Capture, reading: Reading, readerVersion: string): JournalFacts {
  return {
    kind: 'added',
    capture: factsOf(capture),
    document: reading.documents[0]!.id,
    readerVersion,
    readingDigest: digestOfReading(reading),
  }
}

/** The same reports, joined with their documents' parts the other way round. */
async function reversed(count: number): Promise<Reading> {
  const { whole } = await history(count)
  return {
    ...whole,
    statements: whole.statements.toReversed(),
    claims: whole.claims.toReversed(),
    incidents: whole.incidents.toReversed(),
    disputes: whole.disputes.toReversed(),
  }
}

/** A history whose joined reading has nested statements, places, times, sides, copies and missed cues. */
async function richHistory(): Promise<History> {
  const plain = await history(5)
  const { whole } = plain
  const first = whole.documents[0]!
  const inner = whole.statements.findIndex((statement) => statement.document === first.id)
  const statement = whole.statements[inner]!
  const around = (id: string, parent: string | null): Statement => ({ ...statement, id, parent, said: null })
  const statements = [...whole.statements]
  statements.splice(
    inner,
    1,
    { ...statement, parent: 'outer', said: 'x-said' },
    around('outer', 'outermost'),
    around('outermost', null),
  )
  const claims = whole.claims.map((claim) =>
    claim.statement === statement.id ? { ...claim, places: ['t-pointed'] } : claim,
  )
  const isFirst = (document: Document) => document.id === first.id
  const nobody = { name: 'Nobody', kind: 'other', aliases: ['None'], mentions: [], party: null } as const
  return {
    ...plain,
    whole: {
      ...whole,
      documents: whole.documents.map((document) => (isFirst(document) ? withPlaces(document) : document)),
      entities: [
        ...whole.entities,
        { ...nobody, id: 'e-nobody' },
        { ...nobody, id: 'e-side', party: 'Side' },
      ].sort((a, b) => byCodeUnit(a.id, b.id)),
      statements,
      claims,
      copies: [
        {
          document: first.id,
          of: whole.documents[1]!.id,
          share: 1,
          how: 'identical',
          spans: [{ start: 0, end: 2, ofStart: 0, ofEnd: 2 }],
        },
        { document: whole.documents[2]!.id, of: first.id, share: 0.25, how: 'quoted', spans: [] },
        { document: whole.documents[2]!.id, of: whole.documents[1]!.id, share: 0.5, how: 'cut', spans: [] },
      ],
      missed: [
        { document: first.id, start: 0, end: 1, text: '#', reason: 'no-content' },
        { document: first.id, start: 2, end: 4, text: 'Re', reason: 'no-source' },
        { document: whole.documents[3]!.id, start: 0, end: 1, text: '#', reason: 'no-content' },
      ],
    },
  }
}

function withPlaces(document: Document): Document {
  const at = { start: 0, end: 1, text: '#' }
  const place = {
    ...at,
    name: 'Riverbend',
    latitude: -12.5,
    longitude: 0.25,
    radiusMeters: 900,
    country: null,
    admin1: null,
    geonameId: null,
    precision: 'settlement',
    withheld: false,
    candidates: [],
    rule: 'only-one',
  } as const
  const time = {
    ...at,
    value: '2031-05-01',
    type: 'DATE',
    from: '2031-05-01',
    to: '2031-05-02',
    zone: null,
    anchor: null,
    known: 'stated',
    rule: 'iso',
  } as const
  return {
    ...document,
    toponyms: [
      { ...place, id: 't-pointed' },
      { ...place, id: 't-other' },
    ],
    timexes: [
      { ...time, id: 'x-said' },
      { ...time, id: 'x-other' },
    ],
    quantities: document.quantities.map((quantity) => ({ ...quantity, side: 'e-side' })),
    media: [{ ...at, id: 'm-1', kind: 'photo', attributedTo: null, held: false }],
  }
}
