/** An index of made readings, filled row by row: what a dossier of so many reports would hold, in minutes. Claims of one kind, place and day
 *  are one incident, compared as the product compares; nothing is joined by likeness, and no report is a copy. */
import Database from 'libsql'
import { compareEach } from '../../src/join-incidents.ts'
import { chainStart } from '../../src/ledger/journal-entry.ts'
import { countedAnew, countingStopped } from '../../src/ledger/sql/counting.ts'
import { rowsOf } from '../../src/ledger/sql/rows.ts'
import { incidentTables } from '../../src/ledger/sql/schema.ts'
import { openSqliteIndex } from '../../src/ledger/sqlite/open.ts'
import {
  type Claim,
  emptyReading,
  type Incident,
  incidentNameOf,
  type Reading,
  type Toponym,
} from '../../src/model/index.ts'
import { madeReading, news } from './made-readings.ts'

/** Reports whose happenings may still be told of by those to come, in days. */
const told = 12

/** Claims of an incident; those beyond are another of the same day and place. What the capital is shelled with is told by many. */
const most = 8
const mostOfCapital = 40

type Put = (table: string, rows: readonly object[]) => void

/** Makes `file`; nothing may be there. */
export async function makeIndex(file: string, reports: number): Promise<void> {
  await (await openSqliteIndex(file)).close()
  const database = new Database(file)
  for (const pragma of ['synchronous = OFF', 'cache_size = -2000000']) database.exec(`PRAGMA ${pragma}`)
  // Lookups are made at the end, in one go each.
  const lookups = database
    .prepare("select name, sql from sqlite_master where type = 'index' and sql is not null")
    .all() as { name: string; sql: string }[]
  for (const { name } of lookups) database.exec(`drop index ${name}`)
  for (const statement of countingStopped) database.exec(statement)
  database.exec('BEGIN')
  const { put, flush } = writer(database)
  let open: { readonly day: number; readonly reading: Reading }[] = []
  let happenings = new Map<string, { readonly day: number; readonly claims: string[] }>()
  for (let n = 0; n < reports; n++) {
    const reading = madeReading(n)
    const day = Math.floor(n / news.reportsPerDay)
    putReport(put, reading, n)
    open.push({ day, reading })
    for (const claim of reading.claims) {
      const place = reading.documents[0]!.toponyms.find(({ id }) => id === claim.places[0])
      const when = /\d{4}-\d\d-\d\d/.exec(reading.documents[0]!.text.slice(claim.start, claim.end))?.[0]
      const key = [claim.event.type, claim.event.subtype, place?.geonameId, when].join(' ')
      const known = happenings.get(key)
      if (known && known.claims.length < (isMany(claim, place) ? mostOfCapital : most))
        known.claims.push(claim.id)
      else {
        if (known) happenings.set(`${key} ${known.claims[0]}`, known)
        happenings.set(key, { day, claims: [claim.id] })
      }
    }
    const isEndOfDay = n + 1 === reports || Math.floor((n + 1) / news.reportsPerDay) > day
    if (!isEndOfDay || (n + 1 < reports && day % 2 !== 0)) continue
    const isDone = (one: { readonly day: number }) => n + 1 === reports || one.day < day - told / 2
    putIncidents(
      put,
      [...happenings.values()].filter(isDone).map(({ claims }) => claims),
      open.map(({ reading }) => reading),
    )
    happenings = new Map([...happenings].filter(([, one]) => !isDone(one)))
    open = open.filter((one) => one.day >= day - told)
    database.exec('COMMIT')
    database.exec('BEGIN')
  }
  flush()
  database.prepare('update applied set hash = ?, assembled_by = ?').run(chainStart, 'made')
  database.exec('COMMIT')
  for (const lookup of lookups) database.exec(lookup.sql)
  for (const statement of countedAnew) database.exec(statement)
  database.exec('PRAGMA wal_checkpoint(TRUNCATE)')
  database.close()
}

function isMany({ event }: Claim, place: Toponym | undefined): boolean {
  return event.subtype === 'shelling' && place?.name === 'Harrowmere'
}

function putReport(put: Put, reading: Reading, n: number): void {
  const document = reading.documents[0]!
  put('captures', [
    {
      digest: document.sha256, seq: n + 1, added_at: document.published ?? '2031-01-01T00:00:00.000Z',
      media_type: 'text/plain', encoding: 'utf-8', encoding_from: 'default', contradicted_encoding: null,
      url: null, file_name: `report-${n}.txt`, content_type: null, byte_count: document.text.length,
      document: document.id, reader_version: 'made', reading_digest: document.sha256,
    }, // biome-ignore format: a row
  ])
  for (const [table, rows] of Object.entries(rowsOf(reading))) put(table, rows)
}

function putIncidents(put: Put, groups: readonly (readonly string[])[], readings: readonly Reading[]): void {
  const byDocument = new Map(readings.map((reading) => [reading.documents[0]!.id, reading]))
  const documentOf = new Map(readings.flatMap(({ claims }) => claims.map((one) => [one.id, one.document])))
  const incidents = groups.map((claims): Incident => {
    const documents = [...new Set(claims.flatMap((claim) => documentOf.get(claim) ?? []))]
    const reading = byDocument.get(documents[0]!)!
    const first = reading.claims.find(({ id }) => id === claims[0])!
    const place = reading.documents[0]!.toponyms.find(({ id }) => id === first.places[0])!
    const day = /\d{4}-\d\d-\d\d/.exec(reading.documents[0]!.text.slice(first.start, first.end))![0]
    return {
      id: incidentNameOf(first.id),
      title: `${place.name}, ${day}: ${first.event.subtype ?? first.event.type}`,
      type: first.event.type, from: `${day}T00:00`, to: `${day}T23:59`, places: [place.id],
      claims: [...claims], documents, accounts: [],
    } // biome-ignore format: a row
  })
  const compared = compareEach(incidents, byDocument, () => null, [])
  const { incidents: all, disputes } = compared
  const rows = rowsOf({ ...emptyReading, incidents: [...all], disputes: [...disputes] })
  for (const table of incidentTables) put(table, rows[table])
}

const batch = 2000

function writer(database: Database.Database): { put: Put; flush(): void } {
  const waiting = new Map<string, object[]>()
  const ready = new Map<string, Database.Statement>()
  const write = (table: string, rows: readonly object[]) => {
    const columns = Object.keys(rows[0]!)
    const values = columns.map((_, at) => `json_extract(value, '$[${at}]')`).join(', ')
    // All rows are one parameter; a person whom many reports name stands in the table once.
    const statement =
      ready.get(table) ??
      database.prepare(
        `insert or ignore into ${table} (${columns.join(', ')}) select ${values} from json_each(?)`,
      )
    ready.set(table, statement)
    statement.run(JSON.stringify(rows.map((row) => Object.values(row))))
  }
  const flush = () => {
    for (const [table, rows] of waiting) if (rows.length > 0) write(table, rows)
    waiting.clear()
  }
  const put: Put = (table, rows) => {
    const all = waiting.get(table) ?? []
    for (const row of rows) all.push(row)
    waiting.set(table, all)
    if (all.length < batch) return
    write(table, all)
    waiting.set(table, [])
  }
  return { put, flush }
}
