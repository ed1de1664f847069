/** A map's claims, gathered by cell of a grid: what the screen can tell apart at a zoom, however many there are. */
import { type RawBuilder, sql } from 'kysely'
import type { Box, ClaimFilter, PlaceCell, PlaceView } from '../claim-views.ts'
import { all, type Condition, conditionsOf, isOneOf } from './claim-filter.ts'
import { degrees, mercator, worldUnits } from './claim-places.ts'
import { type Gathered, mergeNear } from './merge-near.ts'
import type { Database } from './queries.ts'
import { inBatches } from './replace-rows.ts'

const tilePixels = 512
/** Side of a cell: a badge and the room around it. */
const cellPixels = 64
/** Badges whose middles are nearer than this would lie on each other. */
const closePixels = 46
/** A radius from here on is seen as an area; below, as a point with a ring. */
const areaPixels = 28
/** Areas that a screen shows at once, the most told first. */
const areaLimit = 200

/** One place as claims name it: the middle and the radius. */
interface PlaceRow {
  x: number
  y: number
  reach: number
  claims: number
}

export async function selectPlaceCells(database: Database, view: PlaceView): Promise<readonly PlaceCell[]> {
  const scale = scaleOf(view.zoom)
  const within = [...conditionsOf(view.filter), placed, inBox(view.box)]
  const { rows } = await sql<PlaceRow>`
    select m.x as x, m.y as y, m.reach as reach, count(*) as claims
    from claim_places as m where ${all(within)} group by m.x, m.y, m.reach`.execute(database)
  const isArea = (row: PlaceRow) => row.reach >= scale.areaReach
  const areas = rows
    .filter(isArea)
    .sort((a, b) => b.claims - a.claims || a.x - b.x)
    .slice(0, areaLimit)
    .map((row) => gatheredOf([row], areaKey(row)))
  const points = byCell(
    rows.filter((row) => !isArea(row)),
    scale,
  )
  const cells = [
    ...areas.map((cell) => ({ cell, area: true })),
    ...mergeNear(points, closePixels * scale.unitsPerPixel).map((cell) => ({ cell, area: false })),
  ]
  const facts = await placeFacts(
    database,
    cells.flatMap(({ cell }) => cell.only ?? []),
  )
  const parts = await partsOf(database, view, scale, within)
  return cells.map(({ cell, area }) => ({
    key: [...cell.keys].sort().join('~'),
    ...degrees(cell),
    claims: cell.claims,
    place: cell.only === null ? null : (facts.get(areaKey(cell.only)) ?? null),
    area,
    parts: summed(cell.keys.map((key) => parts.get(key))),
  }))
}

/** Keys of cells back to a condition. Null where one is no key. */
export function inCells(keys: readonly string[]): Condition | null {
  const conditions = keys.map(inCell)
  return conditions.includes(null) || conditions.length === 0
    ? null
    : sql`(${sql.join(conditions as Condition[], sql` or `)})`
}

export async function selectPlaceBounds(database: Database, filter: ClaimFilter): Promise<Box | null> {
  const { rows } = await sql<{ [side in keyof Box]: number | null }>`
    select min(m.x) as west, max(m.x) as east, max(m.y) as south, min(m.y) as north
    from claim_places as m where ${all([...conditionsOf(filter), placed])}`.execute(database)
  const { west, south, east, north } = rows[0]!
  if (west === null || south === null || east === null || north === null) return null
  const [low, high] = [degrees({ x: west, y: south }), degrees({ x: east, y: north })]
  return { west: low.longitude, south: low.latitude, east: high.longitude, north: high.latitude }
}

const placed: Condition = sql`m.standing = 'placed'`

interface Scale {
  readonly zoom: number
  readonly unitsPerPixel: number
  /** Bits that a coordinate loses to become its cell. */
  readonly shift: number
  readonly areaReach: number
}

function scaleOf(zoom: number): Scale {
  const unitsPerPixel = worldUnits / (tilePixels * 2 ** zoom)
  const shift = Math.max(0, Math.round(Math.log2(cellPixels * unitsPerPixel)))
  return { zoom, unitsPerPixel, shift, areaReach: Math.max(1, Math.round(areaPixels * unitsPerPixel)) }
}

const areaKey = ({ x, y, reach }: Pick<PlaceRow, 'x' | 'y' | 'reach'>) => `${x}.${y}.${reach}`

const pointKey = (cx: number, cy: number, zoom: number) => `${zoom}-${cx}-${cy}`

function byCell(places: readonly PlaceRow[], { zoom, shift }: Scale): Gathered[] {
  const cells = new Map<string, PlaceRow[]>()
  for (const place of places) {
    const key = pointKey(place.x >> shift, place.y >> shift, zoom)
    const cell = cells.get(key)
    if (cell) cell.push(place)
    else cells.set(key, [place])
  }
  return [...cells].map(([key, members]) => gatheredOf(members, key))
}

/** Stands where most of its claims are. */
function gatheredOf(places: readonly PlaceRow[], key: string): Gathered {
  const claims = places.reduce((sum, place) => sum + place.claims, 0)
  const middle = (axis: 'x' | 'y') =>
    Math.round(places.reduce((sum, place) => sum + place[axis] * (place.claims / claims), 0))
  const [first] = places as readonly [PlaceRow]
  const isOne = places.every((place) => place.x === first.x && place.y === first.y)
  const widest = places.reduce((a, b) => (b.reach > a.reach ? b : a))
  return { keys: [key], claims, x: middle('x'), y: middle('y'), only: isOne ? widest : null }
}

type Facts = NonNullable<PlaceCell['place']>

async function placeFacts(
  database: Database,
  places: readonly Pick<PlaceRow, 'x' | 'y' | 'reach'>[],
): Promise<ReadonlyMap<string, Facts>> {
  const found = new Map<string, Facts>()
  for (const some of inBatches(places)) {
    const these = sql.join(some.map(({ x, y, reach }) => sql`(${x}, ${y}, ${reach})`))
    const { rows } = await sql<PlaceRow & { name: string; radius: number | null; precision: string }>`
      select m.x as x, m.y as y, m.reach as reach, min(m.name) as name, max(m.radius_meters) as radius,
        min(m.precision) as precision
      from claim_places as m where ${placed} and (m.x, m.y, m.reach) in (values ${these})
      group by m.x, m.y, m.reach`.execute(database)
    for (const row of rows) {
      found.set(areaKey(row), { name: row.name, radiusMeters: row.radius, precision: row.precision })
    }
  }
  return found
}

/** Claims by key of cell and by whoever speaks or by outcome, of the keys asked for. */
async function partsOf(
  database: Database,
  { by, keys, zoom }: PlaceView,
  { shift, areaReach }: Scale,
  within: readonly Condition[],
): Promise<ReadonlyMap<string, ReadonlyMap<string, number>>> {
  const column = by === 'speaker' ? 'm.speaker' : 'm.outcome'
  const where = all([...within, isOneOf(column, keys)])
  const found = new Map<string, Map<string, number>>()
  const add = (key: string, part: string, claims: number) => {
    const parts = found.get(key) ?? new Map<string, number>()
    found.set(key, parts.set(part, (parts.get(part) ?? 0) + claims))
  }
  const { rows } = await sql<PlaceRow & { part: string }>`
    select m.x as x, m.y as y, m.reach as reach, ${sql.ref(column)} as part, count(*) as claims
    from claim_places as m where ${where} group by m.x, m.y, m.reach, ${sql.ref(column)}`.execute(database)
  for (const row of rows) {
    const isArea = row.reach >= areaReach
    const key = isArea ? areaKey(row) : pointKey(row.x >> shift, row.y >> shift, zoom)
    add(key, row.part, Number(row.claims))
  }
  return found
}

/** In order of key, so that the same claims are drawn the same way. */
function summed(all: readonly (ReadonlyMap<string, number> | undefined)[]): PlaceCell['parts'] {
  const sums = new Map<string, number>()
  for (const parts of all) {
    for (const [key, claims] of parts ?? []) sums.set(key, (sums.get(key) ?? 0) + claims)
  }
  return [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, claims]) => ({ key, claims }))
}

function inCell(key: string): Condition | null {
  const area = /^(\d{1,10})\.(\d{1,10})\.(\d{1,10})$/.exec(key)
  if (area)
    return sql`(m.x = ${Number(area[1])} and m.y = ${Number(area[2])} and m.reach = ${Number(area[3])})`
  const cell = /^(\d{1,2})-(\d{1,10})-(\d{1,10})$/.exec(key)
  if (!cell) return null
  const { shift, areaReach } = scaleOf(Number(cell[1]))
  const size = 2 ** shift
  const [west, north] = [Number(cell[2]) * size, Number(cell[3]) * size]
  const across: Condition = sql`m.y >= ${north} and m.y < ${north + size} and m.reach < ${areaReach}`
  return sql`(m.x >= ${west} and m.x < ${west + size} and ${across})`
}

function inBox({ west, south, east, north }: Box): Condition {
  const at = (latitude: number, longitude: number) => mercator({ latitude, longitude, radiusMeters: null })
  const [a, b] = [at(north, west), at(south, east)]
  const across: RawBuilder<unknown> = sql`m.y >= ${a.y} and m.y <= ${b.y}`
  return west <= east
    ? sql`m.x >= ${a.x} and m.x <= ${b.x} and ${across}`
    : sql`(m.x >= ${a.x} or m.x <= ${b.x}) and ${across}`
}
