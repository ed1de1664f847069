/** A hand-made expectation: what a careful person finds in one report. The format of `fixtures/reports` and of the seed. */
export interface ExpectedStatement {
  readonly source: string
  /** Canonical names; `;` joins several speakers, `|` separates names accepted for one. */
  readonly speaker: string
  readonly cue: string
  readonly content: string
  readonly kind: string
  readonly stance: string
  readonly parent: number | null
}

/** Words, canonical name, latitude, longitude, first-order unit, country, and `region` where a unit is meant. */
export type ExpectedPlace = readonly [string, string, number, number, string, string, (string | undefined)?]
/** Words, TIMEX3 value, instant in UTC or null, note. */
export type ExpectedTime = readonly [string, string, string | null, string | null]
/** Words, low, high, unit, what is counted, role. */
export type ExpectedQuantity = readonly [string, number | null, number | null, string | null, string, string]

export interface ExpectedDispute {
  readonly slot: string
  readonly sides: readonly (readonly [string, string])[]
}

export interface Expectation {
  readonly metadata: {
    /** Null where the report has none: then any title, or none, will do. */
    readonly title: string | null
    readonly byline?: string | null
    readonly published?: string | null
    readonly via?: readonly string[]
    readonly not_body?: readonly string[]
  }
  readonly statements: readonly ExpectedStatement[]
  readonly narrator_opinion?: readonly string[]
  readonly narrator_claims?: readonly string[]
  /** Statements a reader may find: neither required nor wrong. */
  readonly accepted?: readonly string[]
  readonly places?: readonly ExpectedPlace[]
  readonly times?: readonly ExpectedTime[]
  readonly quantities?: readonly ExpectedQuantity[]
  readonly disputes?: readonly ExpectedDispute[]
  /** Pairs of speakers between whom another dispute is defensible too. */
  readonly accepted_disputes?: readonly (readonly [string, string])[]
}
