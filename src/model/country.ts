/** A country or territory with the words that name it, its people and its seat of government. */
export interface Country {
  /** ISO 3166-1 alpha-2 (`XK` for Kosovo, as GeoNames writes it). */
  readonly code: string
  /** Short English name. */
  readonly name: string
  /** Seat of government first: the names that stand for a government in "Moscow said". */
  readonly capitals: readonly string[]
  /** "Russian", "Ukrainian": what stands before a noun. */
  readonly adjectives: readonly string[]
  /** "Russians", "Poles". */
  readonly people: readonly string[]
  /** Other English names: "Russian Federation". */
  readonly also: readonly string[]
  readonly ru: readonly string[]
  readonly uk: readonly string[]
  readonly latitude: number
  readonly longitude: number
  readonly radiusMeters: number
  readonly geonameId: number
}
