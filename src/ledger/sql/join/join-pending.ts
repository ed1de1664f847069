import { sql } from 'kysely'
import type { Document, HappeningGroup, JoinedIncidents, LocalJoin, Reading } from '../../../model/index.ts'
import type { Decided } from '../../contract.ts'
import { insertRows } from '../insert-rows.ts'
import type { Database } from '../queries.ts'
import { rowsOf } from '../rows.ts'
import { assembledTables, incidentTables } from '../schema.ts'
import { joinClusters, mates } from './clusters.ts'
import { decidedTogether } from './decided-together.ts'
import { joinEntities } from './entities.ts'
import { groupedBeside, groupedIn, keyOf, putHappenings, regroup, removeHappenings } from './happenings.ts'
import {
  claimsIn,
  groupedInIncidents,
  incidentsHolding,
  incidentsOfVoices,
  replaceIncidents,
} from './incidents.ts'
import { pairUp, unpair } from './likeness.ts'
import { listed } from './listed.ts'
import { type LatelyTraced, mostBetweenJoins, Traces } from './traces.ts'

// Documents joined at a time: enough that what they share is put down once, few enough for memory.
const some = 500

/** Bring the joined part to what the readings and decisions give, by the neighbours of what changed and by nothing else. Equal, row for row,
 *  to joining everything at once in any order. Run it in a transaction. `known` are traces as they stand in the tables; it is kept so. */
export async function joinPending(
  database: Database,
  join: LocalJoin,
  decided: Decided,
  known: LatelyTraced,
): Promise<void> {
  const traces = new Traces(database, known)
  const { rows } = await sql<{ document: string }>`
    select document from pending_documents order by document`.execute(database)
  const pending = rows.map(({ document }) => document)
  for (let at = 0; at === 0 || at < pending.length; at += some) {
    const isFirst = at === 0
    await joinSome(database, join, traces, pending.slice(at, at + some), {
      ...decided,
      entities: isFirst ? decided.entities : [],
      documents: isFirst ? decided.documents : [],
    })
  }
  await sql`delete from pending_documents`.execute(database)
  traces.forgetAllBut(mostBetweenJoins)
}

async function joinSome(
  database: Database,
  join: LocalJoin,
  traces: Traces,
  documents: readonly string[],
  decided: Decided,
): Promise<void> {
  const held = new Readings(database, decided.reviewed)
  const now = await held.of(documents)
  const gone = await traces.of(documents)
  const oldClaims = await claimsOfDocuments(database, documents)
  const together = await mates(database, 'cluster', documents)
  const grouped = new Set(await groupedIn(database, [...documents, ...decided.documents]))
  const movedSides = await joinEntities(
    database,
    documents.map((document) => ({ document, now: now.get(document) ?? null })),
    decided.parties,
    decided.entities,
  )
  const restated = await incidentsOfVoices(database, movedSides)
  for (const each of await groupedInIncidents(database, restated)) grouped.add(each)

  await removeHappenings(database, [...gone.values()])
  await replaceDocuments(database, documents, now)
  const moved = new Set<string>()
  const texts = new Map<string, Document>()
  const pairing = {
    database,
    join,
    traces,
    moved,
    documentsOf: (ids: Iterable<string>) => documentsOf(database, texts, ids),
  }
  for (const old of gone.values()) await unpair(pairing, old)
  const coming = [...now.values()].map((reading) => join.trace(reading))
  for (const trace of coming) await pairUp(pairing, trace)
  for (const document of documents) if (!now.has(document)) moved.delete(document)
  const reclustered = await joinClusters(database, join, traces, moved)
  await putHappenings(database, coming)

  const reports = new Set([
    ...reclustered,
    ...now.keys(),
    ...[...together].filter((mate) => !gone.has(mate) || now.has(mate)),
  ])
  for (const document of decided.documents) reports.add(document)
  for (const each of await groupedIn(database, reports)) grouped.add(each)
  for (const each of await groupedBeside(database, join, traces, coming)) grouped.add(each)
  const wanted = await groupUntilDecided(database, join, traces, { grouped, reports, decided, restated })

  const claims = claimsIn(wanted)
  const readings = await held.of(
    wanted.flatMap(({ happenings }) => happenings.map(({ document }) => document)),
  )
  const parties = await partiesIn(database, readings.values())
  const joined = join.joinIncidents(
    wanted,
    [...readings.values()],
    (entity) => parties.get(entity) ?? null,
    decided.grouping,
  )
  const stale = await incidentsHolding(database, [...oldClaims, ...claims])
  await replaceIncidents(database, stale, joined, readings)
  await markCompared(database, claims, joined)
}

/** The groups to be compared anew: those that changed, those whose speakers changed sides, and all that decisions join with one of them. */
async function groupUntilDecided(
  database: Database,
  join: LocalJoin,
  traces: Traces,
  what: { grouped: Set<string>; reports: ReadonlySet<string>; decided: Decided; restated: readonly string[] },
): Promise<HappeningGroup[]> {
  const { grouped, reports, decided, restated } = what
  const { rows } = await sql<{ claim: string }>`
    select claim from incident_claims where incident in ${listed(restated)}`.execute(database)
  const said = new Set(rows.map(({ claim }) => claim))
  const isRestated = (group: HappeningGroup) => claimsIn([group]).some((claim) => said.has(claim))
  const changed = new Set<string>()
  for (;;) {
    const regrouped = await regroup(database, join, traces, { grouped, reports })
    const groups = regrouped.groups
    for (const group of groups)
      if (regrouped.changed.has(group) || isRestated(group))
        for (const each of group.happenings) changed.add(keyOf(each))
    const isChanged = (group: HappeningGroup) => group.happenings.some((each) => changed.has(keyOf(each)))
    const together = await decidedTogether(database, decided.grouping, groups, isChanged)
    if (together.missing.length === 0)
      return groups.filter((group) => isChanged(group) || together.groups.has(group))
    for (const each of together.missing) grouped.add(each)
  }
}

class Readings {
  readonly #database: Database
  readonly #reviewed: (machine: Reading) => Reading
  readonly #known = new Map<string, Reading>()

  constructor(database: Database, reviewed: (machine: Reading) => Reading) {
    this.#database = database
    this.#reviewed = reviewed
  }

  /** Those that are there, as people reviewed them, by document id. */
  async of(documents: Iterable<string>): Promise<Map<string, Reading>> {
    const asked = [...new Set(documents)].sort()
    const unknown = asked.filter((document) => !this.#known.has(document))
    const { rows } = await sql<{ document: string; reading: string }>`
      select document, reading from readings where document in ${listed(unknown)}`.execute(this.#database)
    for (const { document, reading } of rows) this.#known.set(document, this.#reviewed(JSON.parse(reading)))
    return new Map(
      asked.flatMap((document) => {
        const reading = this.#known.get(document)
        return reading ? [[document, reading] as const] : []
      }),
    )
  }
}

async function claimsOfDocuments(database: Database, documents: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from claims where document in ${listed(documents)}`.execute(database)
  return rows.map(({ id }) => id)
}

/** Documents that were looked at before stay at hand, as long as nothing puts another in their place. */
async function documentsOf(
  database: Database,
  held: Map<string, Document>,
  ids: Iterable<string>,
): Promise<ReadonlyMap<string, Document>> {
  if (held.size > mostDocuments) held.clear()
  const unknown = [...new Set(ids)].filter((id) => !held.has(id))
  const { rows } = await sql<{ id: string; json: string }>`
    select id, json from documents where id in ${listed(unknown)}`.execute(database)
  for (const { id, json } of rows) held.set(id, JSON.parse(json))
  return held
}

const mostDocuments = 2000

/** Tables whose rows are of no one document. */
const joinedTables = [
  'documents',
  'entities',
  'copies',
  ...incidentTables,
] as const satisfies readonly (typeof assembledTables)[number][]

/** Tables of which each row has its document, and follows from its reading alone. */
const documentTables = assembledTables.filter((table) => !joinedTables.some((joined) => joined === table))

async function replaceDocuments(
  database: Database,
  documents: readonly string[],
  now: ReadonlyMap<string, Reading>,
): Promise<void> {
  const held = await sql<{ id: string }>`select id from documents where id in ${listed(documents)}`.execute(
    database,
  )
  if (held.rows.length > 0) {
    await sql`delete from documents where id in ${listed(documents)}`.execute(database)
    for (const table of documentTables)
      await sql`delete from ${sql.table(table)} where document in ${listed(documents)}`.execute(database)
  }
  const rows = [...now.values()].map((reading) =>
    rowsOf({
      ...reading,
      claims: reading.claims.map((claim) =>
        claim.oneSided || claim.supersedes !== null ? { ...claim, oneSided: false, supersedes: null } : claim,
      ),
      copies: [],
      incidents: [],
      disputes: [],
    }),
  )
  for (const table of ['documents', ...documentTables] as const)
    await insertRows(
      database,
      table,
      rows.flatMap((its) => its[table] as readonly object[]),
    )
}

async function partiesIn(database: Database, readings: Iterable<Reading>): Promise<Map<string, string>> {
  const entities = [...readings].flatMap((reading) => reading.entities.map(({ id }) => id))
  const { rows } = await sql<{ id: string; party: string }>`
    select id, party from entities where party is not null and id in ${listed(entities)}`.execute(database)
  return new Map(rows.map(({ id, party }) => [id, party]))
}

/** Writes into claims what comparing their incidents says of them. */
async function markCompared(
  database: Database,
  claims: readonly string[],
  { oneSided, supersedes }: JoinedIncidents,
): Promise<void> {
  const { rows } = await sql<{ id: string; marked: number; before: string | null }>`
    select id, json_extract(json, '$.oneSided') as marked, json_extract(json, '$.supersedes') as before
    from claims where id in ${listed(claims)}`.execute(database)
  const turned = rows
    .filter(
      ({ id, marked, before }) =>
        (Number(marked) === 1) !== oneSided.has(id) || before !== (supersedes.get(id) ?? null),
    )
    .map(({ id }) => id)
  if (turned.length === 0) return
  const found = await sql<{ id: string; json: string }>`
    select id, json from claims where id in ${listed(turned)}`.execute(database)
  for (const { id, json } of found.rows) {
    const claim: Reading['claims'][number] = JSON.parse(json)
    const before = supersedes.get(id) ?? null
    const marked = JSON.stringify({ ...claim, oneSided: oneSided.has(id), supersedes: before })
    await sql`update claims set json = ${marked} where id = ${id}`.execute(database)
    if (claim.supersedes !== before)
      await sql`update claim_facts set corrects = ${before === null ? 0 : 1} where claim = ${id}`.execute(
        database,
      )
  }
}
