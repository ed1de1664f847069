import { type Kysely, sql } from 'kysely'
import type { Entity, Reading } from '../../model/index.ts'
import type { CaptureRecord, DocumentSummary, IncidentSummary } from '../contract.ts'
import { listed } from './join/listed.ts'
import { noRows, readingOf } from './rows.ts'
import type { IndexTables } from './schema.ts'

export type Database = Kysely<IndexTables>

export async function selectCaptures(database: Database): Promise<readonly CaptureRecord[]> {
  const rows = await database.selectFrom('captures').selectAll().orderBy('digest').execute()
  return rows.map((row) => ({
    digest: row.digest,
    seq: row.seq,
    addedAt: row.added_at,
    mediaType: row.media_type as CaptureRecord['mediaType'],
    encoding: row.encoding,
    encodingFrom: row.encoding_from as CaptureRecord['encodingFrom'],
    contradictedEncoding: row.contradicted_encoding,
    url: row.url,
    fileName: row.file_name,
    contentType: row.content_type,
    byteCount: row.byte_count,
    document: row.document,
    readerVersion: row.reader_version,
    readingDigest: row.reading_digest,
  }))
}

export async function selectReadings(database: Database): Promise<readonly Reading[]> {
  const rows = await database.selectFrom('readings').select('reading').orderBy('document').execute()
  return rows.map((row) => JSON.parse(row.reading))
}

/** All documents, or those of these ids: latest publication first, those without a date last, then by id. */
export async function selectDocumentSummaries(
  database: Database,
  ids?: readonly string[],
): Promise<readonly DocumentSummary[]> {
  const summaries = database
    .selectFrom('documents as d')
    .innerJoin('captures as c', 'c.digest', 'd.digest')
    .select((at) => [
      'd.id',
      'd.digest as sha256',
      'd.title',
      'd.publisher',
      'd.byline',
      'd.published',
      'd.language',
      'd.url',
      'c.file_name as fileName',
      'c.added_at as addedAt',
      at
        .selectFrom('statements as s')
        .whereRef('s.document', '=', 'd.id')
        .select((n) => n.fn.countAll<number>().as('n'))
        .as('statements'),
      at
        .selectFrom('claims as l')
        .whereRef('l.document', '=', 'd.id')
        .select((n) => n.fn.countAll<number>().as('n'))
        .as('claims'),
      at
        .selectFrom('incident_documents as i')
        .whereRef('i.document', '=', 'd.id')
        .select((n) => n.fn.countAll<number>().as('n'))
        .as('incidents'),
      at
        .selectFrom('missed as m')
        .whereRef('m.document', '=', 'd.id')
        .select((n) => n.fn.countAll<number>().as('n'))
        .as('missed'),
    ])
    .orderBy('d.published', (order) => order.desc().nullsLast())
    .orderBy('d.id')
  const rows = await (ids === undefined
    ? summaries
    : summaries.where(sql<boolean>`d.id in ${listed(ids)}`)
  ).execute()
  return rows.map((row) => ({
    ...row,
    statements: Number(row.statements),
    claims: Number(row.claims),
    incidents: Number(row.incidents),
    missed: Number(row.missed),
  }))
}

/** All incidents, or those of these ids, in the ledger's order. */
export async function selectIncidentSummaries(
  database: Database,
  ids?: readonly string[],
): Promise<readonly IncidentSummary[]> {
  const summaries = database
    .selectFrom('incidents as n')
    .select((at) => [
      'n.id',
      'n.title',
      'n.type',
      'n.begins as from',
      'n.ends as to',
      sql<IncidentSummary['label']>`json_extract(n.json, '$.label')`.as('label'),
      at
        .selectFrom('incident_documents as d')
        .whereRef('d.incident', '=', 'n.id')
        .select((n) => n.fn.countAll<number>().as('n'))
        .as('documents'),
      at
        .selectFrom('incident_claims as c')
        .whereRef('c.incident', '=', 'n.id')
        .select((n) => n.fn.countAll<number>().as('n'))
        .as('claims'),
      at
        .selectFrom('accounts as a')
        .whereRef('a.incident', '=', 'n.id')
        .select((n) => n.fn.countAll<number>().as('n'))
        .as('accounts'),
      at
        .selectFrom('disputes as p')
        .whereRef('p.incident', '=', 'n.id')
        .select((n) => n.fn.countAll<number>().as('n'))
        .as('disputes'),
    ])
    .orderBy('n.ordered')
    .orderBy('n.id')
  const rows = await (ids === undefined
    ? summaries
    : summaries.where(sql<boolean>`n.id in ${listed(ids)}`)
  ).execute()
  return rows.map((row) => ({
    ...row,
    documents: Number(row.documents),
    claims: Number(row.claims),
    accounts: Number(row.accounts),
    disputes: Number(row.disputes),
  }))
}

export async function selectReading(database: Database): Promise<Reading> {
  return readingOf({
    documents: await documents(database).execute(),
    entities: await entities(database).execute(),
    mentions: await mentions(database).execute(),
    statements: await statements(database).execute(),
    claims: await claims(database).execute(),
    copies: await copies(database).execute(),
    incidents: await incidents(database).execute(),
    accounts: await accounts(database).execute(),
    disputes: await disputes(database).execute(),
    missed: await missed(database).execute(),
  })
}

export async function selectEntities(database: Database): Promise<readonly Entity[]> {
  const rows = { entities: await entities(database).execute(), mentions: await mentions(database).execute() }
  return readingOf({ ...noRows, ...rows }).entities
}

/** Ids of an incident's documents, for use inside another query. */
export function documentsOf(database: Database, incident: string) {
  return database.selectFrom('incident_documents').select('document').where('incident', '=', incident)
}

// Every table in the order in which the joined reading comes out.

export function documents(database: Database) {
  return database.selectFrom('documents').selectAll().orderBy('id')
}

export function entities(database: Database) {
  return database.selectFrom('entities').selectAll().orderBy('id')
}

export function mentions(database: Database) {
  return database.selectFrom('mentions').selectAll().orderBy('entity').orderBy('document').orderBy('position')
}

export function statements(database: Database) {
  return database.selectFrom('statements').selectAll().orderBy('document').orderBy('position')
}

export function claims(database: Database) {
  return database.selectFrom('claims').selectAll().orderBy('document').orderBy('position')
}

export function copies(database: Database) {
  return database.selectFrom('copies').selectAll().orderBy('document').orderBy('of_document')
}

export function incidents(database: Database) {
  return database.selectFrom('incidents').selectAll().orderBy('ordered').orderBy('id')
}

export function accounts(database: Database) {
  return database.selectFrom('accounts').selectAll().orderBy('incident').orderBy('position')
}

export function disputes(database: Database) {
  return database
    .selectFrom('disputes')
    .selectAll()
    .orderBy((at) =>
      at.selectFrom('incidents').select('ordered').whereRef('incidents.id', '=', 'disputes.incident'),
    )
    .orderBy('incident')
    .orderBy('position')
}

export function missed(database: Database) {
  return database.selectFrom('missed').selectAll().orderBy('document').orderBy('position')
}
