/** One place on its way into the file, from whichever source. */
export interface SourcePlace {
  /** As a reader of English should see it. */
  readonly name: string
  /** Every name it is known by, in any script. */
  readonly names: readonly string[]
  readonly latitude: number
  readonly longitude: number
  readonly radiusMeters: number
  /** ISO 3166-1 alpha-2, empty where unknown. */
  readonly country: string
  /** GeoNames code, `RU.09`; null for countries. */
  readonly admin1Code: string | null
  readonly geonameId: number | null
  readonly feature: string
  readonly population: number
  readonly contested: boolean
  /** From a curated table of places that reports name. */
  readonly reported?: boolean
}
