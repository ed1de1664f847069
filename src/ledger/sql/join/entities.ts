import { sql } from 'kysely'
import { type Entity, type Parties, type Reading, withoutRejected } from '../../../model/index.ts'
import type { Database } from '../queries.ts'
import { listed } from './listed.ts'

/** A reading that comes, or goes, or both. */
export interface ChangedReading {
  readonly document: string
  readonly now: Reading | null
}

type Part = Omit<Entity, 'mentions'>

/** Put the names and sides of entities right after some documents changed, and after decisions on the sides of `decidedNow`. Returns those
 *  whose side is another than before. */
export async function joinEntities(
  database: Database,
  changed: readonly ChangedReading[],
  parties: Parties,
  decidedNow: readonly string[],
): Promise<ReadonlySet<string>> {
  const documents = changed.map(({ document }) => document)
  const affected = new Set(decidedNow)
  for (const id of await forget(database, documents)) affected.add(id)
  for (const { document, now } of changed) {
    if (now === null) continue
    for (const id of await take(database, document, now)) affected.add(id)
  }
  return await putEntities(database, affected, parties)
}

async function forget(database: Database, documents: readonly string[]): Promise<ReadonlySet<string>> {
  const affected = new Set<string>()
  const parts = await sql<{ entity: string; json: string }>`
    select entity, json from entity_parts where document in ${listed(documents)}`.execute(database)
  for (const { entity, json } of parts.rows) {
    affected.add(entity)
    await countNames(database, entity, JSON.parse(json), -1)
  }
  await sql`delete from entity_parts where document in ${listed(documents)}`.execute(database)
  const statements = await sql<{ json: string }>`
    select json from statements where document in ${listed(documents)}`.execute(database)
  await countLent(
    database,
    statements.rows.map(({ json }) => JSON.parse(json)),
    -1,
    affected,
  )
  return affected
}

async function take(database: Database, document: string, reading: Reading): Promise<ReadonlySet<string>> {
  const affected = new Set<string>()
  for (const { mentions: _, ...part } of reading.entities) {
    affected.add(part.id)
    await sql`insert into entity_parts (entity, document, json)
      values (${part.id}, ${document}, ${JSON.stringify(part)})`.execute(database)
    await countNames(database, part.id, part, 1)
  }
  await countLent(database, reading.statements, 1, affected)
  return affected
}

async function countNames(database: Database, entity: string, part: Part, by: 1 | -1): Promise<void> {
  const names = [...new Set([part.name, ...part.aliases])]
  await sql`insert into entity_names (entity, name, documents)
    select ${entity}, value, ${by} from json_each(${JSON.stringify(names)}) where true
    on conflict (entity, name) do update set documents = documents + ${by}`.execute(database)
  if (by < 0) await sql`delete from entity_names where entity = ${entity} and documents = 0`.execute(database)
}

async function countLent(
  database: Database,
  statements: Reading['statements'],
  by: 1 | -1,
  affected: Set<string>,
): Promise<void> {
  const counts = new Map<string, number>()
  for (const { speakers, onBehalfOf } of withoutRejected(statements, []).statements) {
    const [speaker, ...others] = speakers
    if (!speaker || others.length > 0) continue
    affected.add(speaker)
    const key = JSON.stringify([speaker, onBehalfOf ?? ''])
    counts.set(key, (counts.get(key) ?? 0) + by)
  }
  const lent = [...counts].map(([key, count]) => [...JSON.parse(key), count])
  await sql`insert into lent_sides (speaker, organisation, statements)
    select value ->> 0, value ->> 1, value ->> 2 from json_each(${JSON.stringify(lent)}) where true
    on conflict (speaker, organisation) do update set statements = statements + excluded.statements`.execute(
    database,
  )
  if (by < 0)
    await sql`delete from lent_sides where statements = 0 and speaker in ${listed(affected)}`.execute(
      database,
    )
}

async function putEntities(
  database: Database,
  affected: ReadonlySet<string>,
  parties: Parties,
): Promise<ReadonlySet<string>> {
  const before = await sidesOf(database, affected)
  const own = await ownParts(database, affected)
  // Whose own side is another now lends another to those who speak for it.
  const speakers = await sql<{ speaker: string }>`
    select distinct speaker from lent_sides where organisation in ${listed(affected)}`.execute(database)
  const all = new Set([...affected, ...speakers.rows.map(({ speaker }) => speaker)])
  const others = [...all].filter((id) => !affected.has(id))
  for (const [id, side] of await sidesOf(database, others)) before.set(id, side)
  for (const [id, part] of await ownParts(database, others)) own.set(id, part)
  const lent = await lentSides(database, all, parties)
  const moved = new Set<string>()
  const held = await sql<{ id: string; json: string }>`
    select id, json from entities where id in ${listed(all)}`.execute(database)
  const jsonOf = new Map(held.rows.map(({ id, json }) => [id, json]))
  const stale: string[] = []
  const rows: string[] = []
  for (const id of all) {
    const part = own.get(id)
    if (part === undefined) {
      stale.push(id)
      continue
    }
    const party = parties.has(id) ? parties.get(id)! : (part.party ?? lent.get(id) ?? null)
    if (before.has(id) && before.get(id) !== party) moved.add(id)
    const json = JSON.stringify({ ...part, party })
    if (jsonOf.get(id) === json) continue
    stale.push(id)
    rows.push(JSON.stringify([id, part.name, part.kind, party, json]))
  }
  await sql`delete from entities where id in ${listed(stale)}`.execute(database)
  await sql`insert into entities (id, name, kind, party, json)
    select value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4
    from json_each(${`[${rows.join(',')}]`})`.execute(database)
  return moved
}

async function sidesOf(database: Database, ids: Iterable<string>): Promise<Map<string, string | null>> {
  const { rows } = await sql<{ id: string; party: string | null }>`
    select id, party from entities where id in ${listed(ids)}`.execute(database)
  return new Map(rows.map(({ id, party }) => [id, party]))
}

/** Entities as all their documents name them: the first by its id gives the name, the kind and the side it proposes. */
async function ownParts(database: Database, ids: Iterable<string>): Promise<Map<string, Part>> {
  const { rows } = await sql<{ entity: string; json: string; parts: number }>`
    select e.value as entity,
      (select json from entity_parts as p where p.entity = e.value order by p.document limit 1) as json,
      (select count(*) from (select 1 from entity_parts as p where p.entity = e.value limit 2)) as parts
    from ${listed(ids)} as e where parts > 0`.execute(database)
  const several = rows.filter(({ parts }) => Number(parts) > 1).map(({ entity }) => entity)
  const names = new Map<string, string[]>(several.map((entity) => [entity, []]))
  const found = await sql<{ entity: string; name: string }>`
    select entity, name from entity_names where entity in ${listed(several)}`.execute(database)
  for (const { entity, name } of found.rows) names.get(entity)!.push(name)
  return new Map(
    rows.map(({ entity, json }) => {
      const part: Part = JSON.parse(json)
      const all = names.get(entity)
      const aliases = all?.filter((name) => name !== part.name).sort()
      return [entity, aliases ? { ...part, aliases } : part]
    }),
  )
}

/** The one side that each speaks for in all statements made alone, null for several or for nobody's. */
async function lentSides(
  database: Database,
  speakers: Iterable<string>,
  parties: Parties,
): Promise<Map<string, string | null>> {
  const { rows } = await sql<{ speaker: string; organisation: string }>`
    select speaker, organisation from lent_sides where speaker in ${listed(speakers)}`.execute(database)
  const organisations = await sql<{ entity: string; party: string | null }>`
    select e.value as entity, (
      select json_extract(p.json, '$.party') from entity_parts as p where p.entity = e.value
      order by p.document limit 1
    ) as party from ${listed(rows.map(({ organisation }) => organisation))} as e
    where exists (select 1 from entity_parts as p where p.entity = e.value)`.execute(database)
  const own = new Map(
    organisations.rows.map(({ entity, party }) => [
      entity,
      parties.has(entity) ? parties.get(entity)! : party,
    ]),
  )
  const sides = new Map<string, Set<string | null>>()
  for (const { speaker, organisation } of rows)
    sides.set(speaker, (sides.get(speaker) ?? new Set()).add(own.get(organisation) ?? null))
  return new Map([...sides].map(([speaker, all]) => [speaker, all.size === 1 ? [...all][0]! : null]))
}
