/** Turns the atlas's topology into what the map draws: land without countries, agreed lines, disputed lines. */
import type { Feature, FeatureCollection, LineString, MultiLineString } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { type DisputedLine, disputedLines, type Position } from './disputed.ts'

type Named = { readonly name: string }
export type Atlas = Topology<{ land: GeometryCollection; countries: GeometryCollection<Named> }>

type Line = number[][]

/** Land as one shape, so that no country can be told from it. Degrees with `decimals` digits. */
export function landOf(atlas: Atlas, decimals: number): FeatureCollection {
  const land = feature(atlas, atlas.objects.land) as FeatureCollection
  return {
    type: 'FeatureCollection',
    features: land.features.map(({ geometry }) => ({
      type: 'Feature',
      properties: {},
      geometry: JSON.parse(JSON.stringify(geometry), rounding(decimals)),
    })),
  }
}

/** Lines between countries: one feature of the agreed ones, one for each dispute. */
export function linesOf(atlas: Atlas, decimals: number): FeatureCollection<MultiLineString> {
  const disputed = disputedLines.map((dispute) => ({ dispute, lines: [] as Line[] }))
  const agreed: Line[] = []
  for (const [pair, lines] of bordersByPair(atlas)) {
    const ofPair = disputed.filter(({ dispute }) => dispute.between.some((two) => pairKey(...two) === pair))
    for (const line of lines) {
      for (const piece of piecesOf(line, ofPair)) (piece.of?.lines ?? agreed).push(piece.line)
    }
  }
  for (const { dispute, lines } of disputed) {
    if (dispute.drawn) lines.push(dispute.drawn.map(([x, y]) => [x, y]))
  }
  const features = [
    lineFeature('agreed', agreed),
    ...disputed.map(({ dispute, lines }) => lineFeature(dispute.id, lines)),
  ]
  return JSON.parse(JSON.stringify({ type: 'FeatureCollection', features }), rounding(decimals))
}

function lineFeature(id: string, coordinates: Line[]): Feature<MultiLineString> {
  return { type: 'Feature', properties: { id }, geometry: { type: 'MultiLineString', coordinates } }
}

/** Arcs that two countries share, by their names: an arc of the topology is cut wherever a third begins. */
function bordersByPair(atlas: Atlas): ReadonlyMap<string, Line[]> {
  const sides = new Map<number, Set<string>>()
  for (const country of atlas.objects.countries.geometries) {
    for (const arc of arcsOf('arcs' in country ? country.arcs : [])) {
      const names = sides.get(arc) ?? new Set()
      sides.set(arc, names.add((country.properties as Named).name))
    }
  }
  const borders = new Map<string, Line[]>()
  for (const [arc, names] of sides) {
    const [a, b] = names
    if (a === undefined || b === undefined) continue
    const { geometry } = feature(atlas, { type: 'LineString', arcs: [arc] }) as Feature<LineString>
    const pair = pairKey(a, b)
    borders.set(pair, [...(borders.get(pair) ?? []), geometry.coordinates])
  }
  return borders
}

/** Numbers of arcs, however deep a shape nests them; one that is run backwards is written as its complement. */
function arcsOf(arcs: unknown): number[] {
  if (typeof arcs === 'number') return [arcs < 0 ? ~arcs : arcs]
  return Array.isArray(arcs) ? arcs.flatMap(arcsOf) : []
}

function pairKey(a: string, b: string): string {
  return [a, b].sort().join(' / ')
}

interface Piece<T> {
  readonly line: Line
  readonly of: T | null
}

/** Cuts a line where it enters or leaves a dispute's box; the cut point belongs to both pieces. */
function piecesOf<T extends { readonly dispute: DisputedLine }>(
  line: Line,
  disputes: readonly T[],
): Piece<T>[] {
  const at = (point: number[]) =>
    disputes.find(({ dispute }) => isWithin(point as unknown as Position, dispute)) ?? null
  const pieces: { line: Line; of: T | null }[] = []
  for (let nth = 1; nth < line.length; nth++) {
    const [from, to] = [line[nth - 1]!, line[nth]!]
    // A stretch is disputed where either of its ends is: the cut errs towards dashes.
    const of = at(from) ?? at(to)
    const last = pieces.at(-1)
    if (last && last.of === of) last.line.push(to)
    else pieces.push({ line: [from, to], of })
  }
  return pieces
}

function isWithin([x, y]: Position, { within }: DisputedLine): boolean {
  if (!within) return true
  const [west, south, east, north] = within
  return x >= west && x <= east && y >= south && y <= north
}

function rounding(decimals: number): (key: string, value: unknown) => unknown {
  const scale = 10 ** decimals
  return (_key, value) => (typeof value === 'number' ? Math.round(value * scale) / scale : value)
}
