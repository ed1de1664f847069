import { sql } from 'kysely'
import type { LookUp, Reach } from '../../../model/index.ts'
import type { Database } from '../queries.ts'

export interface Neighbour {
  readonly document: string
  readonly at: number
}

const dayLength = 86_400_000

/** Who holds a key beside one document, in the order of time, the nearest first. */
interface Around {
  readonly days: number
  readonly before: readonly Neighbour[]
  readonly after: readonly Neighbour[]
  /** The first of all before it, and how many are before it, counted as far as one beyond `reach.first`. */
  readonly head: Neighbour | null
  readonly rank: number
}

/** What a document looks at by its keys, and what lies apart because it stands between. It need not hold them yet, or any more. */
export interface Neighbourhood {
  readonly met: ReadonlySet<string>
  /** Pairs, the lower id first, that may look at each other only where it is not there. */
  readonly parted: readonly (readonly [string, string])[]
}

export async function neighbourhoodOf(
  database: Database,
  keys: readonly LookUp[],
  own: Neighbour,
  reach: Reach,
): Promise<Neighbourhood> {
  const met = new Set<string>()
  const parted = new Map<string, readonly [string, string]>()
  for (const around of await aroundOf(database, keys, own, reach)) {
    const { before, after, head, rank, days } = around
    const seen = [...before, ...after.slice(0, rank === 0 ? Math.max(reach.near, reach.first) : reach.near)]
    if (head !== null && rank <= reach.first) seen.push(head)
    for (const each of seen) if (Math.abs(each.at - own.at) <= days * dayLength) met.add(each.document)
    for (const [a, b] of partedIn(around, reach)) {
      if (Math.abs(a.at - b.at) > days * dayLength) continue
      const pair =
        a.document < b.document ? ([a.document, b.document] as const) : ([b.document, a.document] as const)
      parted.set(pair.join(' '), pair)
    }
  }
  return { met, parted: [...parted.values()] }
}

function partedIn({ before, after, head, rank }: Around, reach: Reach): [Neighbour, Neighbour][] {
  const pairs: [Neighbour, Neighbour][] = []
  for (const [back, a] of before.entries()) {
    const b = after[reach.near - 1 - back]
    if (b) pairs.push([a, b])
  }
  // A new first one takes the place of the old; one among the first pushes the last of these out.
  const old = after[0]
  if (rank === 0 && old) for (const b of after.slice(reach.near + 1, reach.first + 1)) pairs.push([old, b])
  const last = rank > 0 && rank <= reach.first ? after[reach.first - rank] : undefined
  if (head !== null && last) pairs.push([head, last])
  return pairs
}

/** Three questions for all keys. */
async function aroundOf(
  database: Database,
  keys: readonly LookUp[],
  { document, at }: Neighbour,
  reach: Reach,
): Promise<Around[]> {
  if (keys.length === 0) return []
  const asked = sql`json_each(${JSON.stringify(keys.map(({ key }) => key))}) as k`
  const side = async (direction: 'before' | 'after', limit: number) => {
    const than = sql.raw(direction === 'before' ? '<' : '>')
    const order = sql.raw(direction === 'before' ? 'desc' : 'asc')
    const { rows } = await sql<{ found: string }>`
      select (select json_group_array(json_array(n.document, n.at)) from (
        select l.document, l.at from look_ups as l
        where l.key = k.value and (l.at, l.document) ${than} (${at}, ${document})
        order by l.at ${order}, l.document ${order} limit ${limit}
      ) as n) as found from ${asked}`.execute(database)
    return rows.map(({ found }) => neighbours(found))
  }
  const before = await side('before', reach.near)
  const after = await side('after', Math.max(reach.near, reach.first + 1))
  const heads = reach.first > 0 ? await headsOf(database, asked, { document, at }, reach.first + 1) : []
  return keys.map(({ days }, index) => ({
    days,
    before: before[index]!,
    after: after[index]!,
    head: heads[index]?.head ?? null,
    rank: heads[index]?.rank ?? before[index]!.length,
  }))
}

async function headsOf(
  database: Database,
  asked: ReturnType<typeof sql>,
  { document, at }: Neighbour,
  limit: number,
): Promise<{ head: Neighbour | null; rank: number }[]> {
  const { rows } = await sql<{ head: string; rank: number }>`
    select (select json_group_array(json_array(n.document, n.at)) from (
        select l.document, l.at from look_ups as l
        where l.key = k.value and (l.at, l.document) < (${at}, ${document})
        order by l.at, l.document limit 1
      ) as n) as head,
      (select count(*) from (
        select 1 from look_ups as l
        where l.key = k.value and (l.at, l.document) < (${at}, ${document}) limit ${limit}
      )) as rank
    from ${asked}`.execute(database)
  return rows.map(({ head, rank }) => ({ head: neighbours(head)[0] ?? null, rank: Number(rank) }))
}

function neighbours(found: string): Neighbour[] {
  return (JSON.parse(found) as [string, number][]).map(([document, at]) => ({ document, at }))
}

interface Holder extends Neighbour {
  readonly keys: readonly LookUp[]
}

/** Whether two documents look at each other by a key that both hold. */
export async function areNeighbours(
  database: Database,
  one: Holder,
  other: Holder,
  reach: Reach,
): Promise<boolean> {
  const [a, b] = isBefore(one, other) ? [one, other] : [other, one]
  const held = new Set(b.keys.map(({ key }) => key))
  const shared = a.keys
    .filter(({ key, days }) => held.has(key) && b.at - a.at <= days * dayLength)
    .map(({ key }) => key)
  if (shared.length === 0) return false
  const before = (than: Neighbour) => sql`(l.at, l.document) < (${than.at}, ${than.document})`
  const count = (where: ReturnType<typeof sql>, limit: number) =>
    sql`(select count(*) from (select 1 from look_ups as l where l.key = k.value and ${where} limit ${limit}))`
  const between = sql`(l.at, l.document) > (${a.at}, ${a.document}) and ${before(b)}`
  const { rows } = await sql<{ found: number }>`
    select 1 as found from json_each(${JSON.stringify(shared)}) as k
    where ${count(between, reach.near)} < ${reach.near}
      or (${count(before(a), 1)} = 0 and ${count(before(b), reach.first + 1)} <= ${reach.first})
    limit 1`.execute(database)
  return rows.length > 0
}

const isBefore = (a: Neighbour, b: Neighbour): boolean =>
  a.at === b.at ? a.document < b.document : a.at < b.at
