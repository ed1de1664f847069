/** Half-open range of indexes. Of what, tokens or the items of a passage, is said where one is asked for or given. */
export interface Range {
  readonly start: number
  readonly end: number
}
