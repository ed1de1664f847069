/** What a reader of a file hands to the writer of a gazetteer. */

export interface ImportedPlace {
  readonly name: string
  /** Every name it is known by, in any script, its own among them. */
  readonly names: readonly string[]
  readonly latitude: number
  readonly longitude: number
  readonly radiusMeters: number
  /** ISO 3166-1 alpha-2; empty where unknown. */
  readonly country: string
  /** GeoNames code, `UA.07`; null where unknown. */
  readonly admin1Code: string | null
  readonly geonameId: number | null
  readonly feature: string
  readonly population: number
}

/** A further name of a GeoNames entry that another gazetteer holds. */
export interface ImportedName {
  readonly geonameId: number
  readonly name: string
}

export interface RowSink {
  place(place: ImportedPlace): void
  name(name: ImportedName): void
  /** A sound row that is none of ours: a road, a link, a postal code. */
  leftOut(): void
}

/** A row that is not what its file promises. The border turns it into one line with the file's name. */
export class BadRow extends Error {
  override readonly name = 'BadRow'
  readonly found: string
  readonly line: number | null
  readonly expected: string
  readonly remedy: string
  /** The file, set where it is known. */
  title: string | null = null

  constructor(found: string, line: number | null, expected: string, remedy: string) {
    super(found)
    this.found = found
    this.line = line
    this.expected = expected
    this.remedy = remedy
  }
}

/** A latitude and longitude in degrees, or a `BadRow` that quotes them. */
export function pointOf(latitude: unknown, longitude: unknown, line: number | null): [number, number] {
  const point: [number, number] = [degreesOf(latitude), degreesOf(longitude)]
  if (Math.abs(point[0]) <= 90 && Math.abs(point[1]) <= 180) return point
  throw new BadRow(
    `the point ${shown(latitude)}, ${shown(longitude)}`,
    line,
    'a latitude from -90 to 90 and a longitude from -180 to 180, in degrees',
    'correct the row, or leave it out',
  )
}

function degreesOf(value: unknown): number {
  if (typeof value === 'number') return value
  return typeof value === 'string' && /^\s*[+-]?\d+(\.\d*)?\s*$/.test(value) ? Number(value) : Number.NaN
}

/** Words of a file in a message: cut short, in one line. */
export function shown(value: unknown): string {
  const text = String(value ?? '').replace(/\s+/g, ' ')
  return `“${text.length > 60 ? `${text.slice(0, 60)}…` : text}”`
}
