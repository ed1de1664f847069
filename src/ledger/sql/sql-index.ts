import { type Kysely, Migrator, sql } from 'kysely'
import type { LocalJoin, Reading } from '../../model/index.ts'
import type { Decided, IndexChanges, IndexRows, IndexStanding, LedgerIndex, Row } from '../contract.ts'
import { type AddedEntry, chainStart, type ReadEntry } from '../journal-entry.ts'
import { claimViews } from './claim-views.ts'
import { startCounting, stopCounting } from './counting.ts'
import { joinPending } from './join/join-pending.ts'
import { type KnownTraces, LatelyJoined, noneKnown } from './join/lately-joined.ts'
import { listed } from './join/listed.ts'
import { joinTables } from './join/tables.ts'
import { keptAnswers } from './kept-answers.ts'
import { selectCounts, selectDocumentPage, selectIncidentPage } from './lists.ts'
import * as lookups from './lookups.ts'
import { indexMigrations } from './migrations.ts'
import { selectDocument, selectIncident } from './parts.ts'
import * as queries from './queries.ts'
import { replaceRows } from './replace-rows.ts'
import { rowsOf } from './rows.ts'
import { allTables, assembledTables, dumpedTables, type IndexTables, tableKeys } from './schema.ts'
import { selectWordHits } from './search.ts'

/** What differs between engines, beside the dialect. */
export interface SqlEngine {
  /** The engine's own check of its files. */
  damage(database: Kysely<IndexTables>): Promise<readonly string[]>
}

/** Bring the tables up to date. Needs the dossier's lock when there is anything to do. */
export async function migrateIndex(database: Kysely<IndexTables>): Promise<void> {
  const { error } = await new Migrator({ db: database, provider: indexMigrations }).migrateToLatest()
  if (error !== undefined) throw error
}

/** A ledger's index over any engine that Kysely speaks to; the tables must be up to date. */
export function sqlIndex(database: Kysely<IndexTables>, engine: SqlEngine): LedgerIndex {
  // A change of our own that leaves the standing as it was is a change too.
  let changes = 0
  const inTransaction = async (work: (within: Kysely<IndexTables>) => Promise<void>) => {
    changes++
    await database
      .transaction()
      .execute(work)
      .finally(() => changes++)
  }
  const lately = new LatelyJoined()
  const anew = (work: (within: Kysely<IndexTables>) => Promise<void>) => {
    lately.forget()
    return inTransaction(work)
  }
  const version = async () => {
    const { seq, hash, assembledSeq, assembledBy } = await selectStanding(database)
    return [seq, hash, assembledSeq, assembledBy, changes].join(' ')
  }
  return {
    standing: () => selectStanding(database),
    apply: (changes) => inTransaction((within) => applyChanges(within, changes)),
    replaceAssembled: (whole, readerVersion) => anew((within) => putAssembled(within, whole, readerVersion)),
    rebuild: (changes, whole, readerVersion) =>
      anew(async (within) => {
        await emptyTables(within)
        await applyChanges(within, changes)
        await putAssembled(within, whole, readerVersion)
      }),
    joinChanges: (join, decided, readerVersion) =>
      lately.within((known) =>
        inTransaction((within) => joinChanges(within, join, decided, readerVersion, known)),
      ),
    rebuildJoined: (changes, join, decided, readerVersion) =>
      anew(async (within) => {
        await emptyTables(within)
        await applyChanges(within, changes)
        await joinChanges(within, join, decided, readerVersion, noneKnown())
      }),
    reset: () => anew(emptyTables),
    readings: () => queries.selectReadings(database),
    machineReading: (document) => lookups.selectMachineReading(database, document),
    placeOf: (id) => lookups.selectPlace(database, id),
    incidentOfClaim: (claim) => lookups.selectIncidentOfClaim(database, claim),
    entityNamesOf: (ids) => lookups.selectEntityNamesOf(database, ids),
    wordHits: (table, query, page) => selectWordHits(database, table, query, page),
    entitiesOfParties: () => lookups.selectEntitiesOfParties(database),
    incidentOnceCalled: (id) => lookups.selectIncidentOnceCalled(database, id),
    entityNames: (words, limit) => lookups.selectEntityNames(database, words, limit),
    captures: () => queries.selectCaptures(database),
    counts: () => selectCounts(database),
    version,
    documentPage: (page) => selectDocumentPage(database, page),
    incidentPage: (page) => selectIncidentPage(database, page),
    documents: () => queries.selectDocumentSummaries(database),
    document: (id) => selectDocument(database, id),
    incidents: () => queries.selectIncidentSummaries(database),
    incident: (id) => selectIncident(database, id),
    entities: () => queries.selectEntities(database),
    reading: () => queries.selectReading(database),
    ...keptAnswers(claimViews(database), version),
    rows: () => dumpRows(database),
    damage: () => engine.damage(database),
    close: () => database.destroy(),
  }
}

async function selectStanding(database: Kysely<IndexTables>): Promise<IndexStanding> {
  const row = await database.selectFrom('applied').selectAll().executeTakeFirstOrThrow()
  return {
    seq: row.seq,
    hash: row.hash,
    assembledSeq: row.assembled_seq,
    assembledBy: row.assembled_by,
  }
}

async function applyChanges(database: Kysely<IndexTables>, changes: IndexChanges): Promise<void> {
  let { seq, hash } = await selectStanding(database)
  for await (const { entry, reading } of changes) {
    if (entry.seq !== seq + 1 || entry.prev !== hash) {
      throw new Error(`journal entry ${entry.seq} does not follow entry ${seq} of the index`)
    }
    seq = entry.seq
    hash = entry.hash
    if (entry.kind === 'added') await addCapture(database, entry)
    if (entry.kind === 'read') await noteReading(database, entry)
    if ((entry.kind === 'added' || entry.kind === 'read') && reading !== null) {
      await putReading(database, entry.kind === 'added' ? entry.capture.digest : entry.digest, reading)
    }
  }
  await database.updateTable('applied').set({ seq, hash }).execute()
}

async function addCapture(database: Kysely<IndexTables>, entry: AddedEntry): Promise<void> {
  const { capture } = entry
  const row = {
    digest: capture.digest,
    seq: entry.seq,
    added_at: entry.at,
    media_type: capture.mediaType,
    encoding: capture.encoding,
    encoding_from: capture.encodingFrom,
    contradicted_encoding: capture.contradictedEncoding,
    url: capture.url,
    file_name: capture.fileName,
    content_type: capture.contentType,
    byte_count: capture.byteCount,
    document: entry.document,
    reader_version: entry.readerVersion,
    reading_digest: entry.readingDigest,
  }
  await database.insertInto('captures').values(row).execute()
}

async function noteReading(database: Kysely<IndexTables>, entry: ReadEntry): Promise<void> {
  const { document, readerVersion, readingDigest } = entry
  await database
    .updateTable('captures')
    .set({ document, reader_version: readerVersion, reading_digest: readingDigest })
    .where('digest', '=', entry.digest)
    .execute()
}

async function joinChanges(
  database: Kysely<IndexTables>,
  join: LocalJoin,
  decided: Decided,
  readerVersion: string,
  known: KnownTraces,
): Promise<void> {
  const { seq, assembledSeq, assembledBy } = await selectStanding(database)
  const isNew = assembledBy !== readerVersion || assembledSeq === 0
  if (isNew || known.assembledSeq !== assembledSeq) known.traces.clear()
  if (isNew) {
    await stopCounting(database)
    await forgetJoined(database)
    await sql`insert into pending_documents select document from readings where true
      on conflict do nothing`.execute(database)
  } else await markPending(database, decided.reread)
  await joinPending(
    database,
    join,
    isNew ? { ...decided, entities: [], documents: [] } : decided,
    known.traces,
  )
  if (isNew) await startCounting(database)
  await database.updateTable('applied').set({ assembled_seq: seq, assembled_by: readerVersion }).execute()
  known.assembledSeq = seq
}

async function markPending(database: Kysely<IndexTables>, documents: readonly string[]): Promise<void> {
  await sql`insert into pending_documents select value from ${listed(documents)} where true
    on conflict do nothing`.execute(database)
}

async function putReading(database: Kysely<IndexTables>, digest: string, reading: Reading): Promise<void> {
  const row = { document: reading.documents[0]!.id, digest, reading: JSON.stringify(reading) }
  const before = await database
    .selectFrom('readings')
    .select('document')
    .where('digest', '=', digest)
    .execute()
  await markPending(database, [row.document, ...before.map(({ document }) => document)])
  await database.deleteFrom('readings').where('digest', '=', digest).execute()
  await database.insertInto('readings').values(row).execute()
}

async function putAssembled(
  database: Kysely<IndexTables>,
  whole: Reading,
  readerVersion: string,
): Promise<void> {
  const rows = rowsOf(whole)
  for (const { name } of joinTables) await sql`delete from ${sql.table(name)}`.execute(database)
  for (const table of assembledTables) await replaceRows(database, table, rows[table])
  const { seq } = await selectStanding(database)
  await database.updateTable('applied').set({ assembled_seq: seq, assembled_by: readerVersion }).execute()
}

async function forgetJoined(database: Kysely<IndexTables>): Promise<void> {
  for (const { name } of joinTables) await sql`delete from ${sql.table(name)}`.execute(database)
  for (const table of assembledTables) await database.deleteFrom(table).execute()
}

async function emptyTables(database: Kysely<IndexTables>): Promise<void> {
  await stopCounting(database)
  for (const { name } of joinTables) await sql`delete from ${sql.table(name)}`.execute(database)
  for (const table of allTables) if (table !== 'applied') await database.deleteFrom(table).execute()
  await startCounting(database)
  await database
    .updateTable('applied')
    .set({ seq: 0, hash: chainStart, assembled_seq: 0, assembled_by: null })
    .execute()
}

async function dumpRows(database: Kysely<IndexTables>): Promise<IndexRows> {
  const anyTable = database as unknown as Kysely<Record<string, Row>>
  const dump: Record<string, readonly Row[]> = {}
  for (const table of dumpedTables) {
    let rows = anyTable.selectFrom(table).selectAll()
    for (const column of tableKeys[table]) rows = rows.orderBy(column)
    dump[table] = await rows.execute()
  }
  return dump
}
