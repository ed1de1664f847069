/** How much alike the reports of a collection are, and how much each brings: what the cost of joining one more depends on. */
import { alikeKeys, alikePair, alikeReach } from '../../src/link/alike-reports.ts'
import { publishedAt } from '../../src/link/copies.ts'
import { nearPairs } from '../../src/link/near-pairs.ts'
import { profileReport } from '../../src/link/report-profile.ts'
import type { Reading } from '../../src/model/index.ts'
import { assembleReadings, type ReadingData } from '../../src/pipeline.ts'

export interface WorldFigures {
  readonly reports: number
  /** By what is counted: `mean`, the value that one of a hundred passes, and the most. */
  readonly rows: Readonly<Record<string, readonly [mean: number, p99: number, most: number]>>
}

export function figuresOf(
  readings: readonly Reading[],
  data: Pick<ReadingData, 'gazetteer' | 'rarity'>,
): WorldFigures {
  const documents = readings
    .map(({ documents: [document] }) => document!)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
  const profiles = documents.map((document) => profileReport(document, data.rarity))
  const held = documents.map((document, at) => ({
    id: document.id,
    at: publishedAt(document),
    keys: alikeKeys(profiles[at]!),
  }))
  const near = nearPairs(held, alikeReach)
  const alike = near.filter(([a, b]) => alikePair(profiles[a]!, profiles[b]!) !== null)
  const whole = assembleReadings(readings, data)
  return {
    reports: readings.length,
    rows: {
      'words of a report': spread(profiles.map(({ words }) => words.length)),
      'names of a report': spread(profiles.map(({ names }) => names.ids.length)),
      'keys that it is looked up by': spread(held.map(({ keys }) => keys.length)),
      'reports that it is weighed with': spread(degrees(near, readings.length)),
      'reports that it is alike with': spread(degrees(alike, readings.length)),
      'reports that alike pairs connect': spread(connected(alike, readings.length)),
      'claims of a report': spread(readings.map(({ claims }) => claims.length)),
      'claims of an incident': spread(whole.incidents.map(({ claims }) => claims.length)),
      'reports of an incident': spread(whole.incidents.map((incident) => incident.documents.length)),
      'disputes of an incident': spread(counted(whole.incidents, whole.disputes)),
      'copies that it has or is of': spread(
        degrees(
          whole.copies.map((copy) => [copy.document, copy.of]),
          readings.length,
        ),
      ),
    },
  }
}

function counted(incidents: Reading['incidents'], disputes: Reading['disputes']): number[] {
  const counts = new Map(incidents.map(({ id }) => [id, 0]))
  for (const { incident } of disputes) counts.set(incident, counts.get(incident)! + 1)
  return [...counts.values()]
}

function degrees(pairs: readonly (readonly (string | number)[])[], all: number): number[] {
  const counts = new Map<string | number, number>()
  for (const each of pairs.flat()) counts.set(each, (counts.get(each) ?? 0) + 1)
  return [...counts.values(), ...Array.from({ length: all - counts.size }, () => 0)]
}

/** For each set of reports that pairs connect, how many it has. */
function connected(pairs: readonly (readonly [number, number])[], all: number): number[] {
  const parent = Array.from({ length: all }, (_, at) => at)
  const root = (at: number): number => {
    while (parent[at] !== at) at = parent[at] = parent[parent[at]!]!
    return at
  }
  for (const [a, b] of pairs) parent[root(a)] = root(b)
  const sizes = new Map<number, number>()
  for (let at = 0; at < all; at++) sizes.set(root(at), (sizes.get(root(at)) ?? 0) + 1)
  return [...sizes.values()]
}

function spread(values: readonly number[]): readonly [number, number, number] {
  const sorted = [...values].sort((a, b) => a - b)
  const sum = sorted.reduce((all, value) => all + value, 0)
  return [sum / sorted.length, sorted[Math.floor(0.99 * sorted.length)] ?? 0, sorted.at(-1) ?? 0]
}

/** A line for each row, a column for each collection. */
export function printFigures(collections: Readonly<Record<string, WorldFigures>>): void {
  const named = Object.entries(collections)
  console.log(`mean, p99, most`.padEnd(34) + named.map(([name]) => name.padStart(26)).join(''))
  console.log('reports'.padEnd(34) + named.map(([, { reports }]) => String(reports).padStart(26)).join(''))
  for (const row of Object.keys(named[0]![1].rows))
    console.log(
      row.padEnd(34) +
        named
          .map(([, { rows }]) => {
            const [mean, p99, largest] = rows[row]!
            return `${mean.toFixed(1)}, ${p99}, ${largest}`.padStart(26)
          })
          .join(''),
    )
}
