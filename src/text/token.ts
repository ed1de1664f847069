export type TokenKind = 'word' | 'number' | 'mark'

/** A word, a number or one mark. Contractions stay one word (`won’t`); a possessive is cut off (`CNN` + `’s`). */
export interface Token {
  readonly start: number
  readonly end: number
  readonly text: string
  /** Lower case, with curly apostrophes made straight: what word lists are matched against. */
  readonly lower: string
  readonly kind: TokenKind
}
