/** A coded phrase of fixtures/quantities with the half that its hash puts it in. */
export interface CodedPhrase {
  readonly language: 'en' | 'ru' | 'uk'
  readonly source: string
  readonly text: string
  readonly half: 'building' | 'measuring'
  readonly quantities: readonly CodedQuantity[]
}

export interface CodedQuantity {
  readonly low: number | null
  readonly high: number | null
  readonly bound: string
  readonly unit: string | null
  readonly of: string | null
  readonly role: string
  readonly status: string
}

export function readPhrases(): CodedPhrase[]
export function amountOf(one: CodedQuantity): string
export function wholeOf(one: CodedQuantity): string
export function isSame(
  found: readonly CodedQuantity[],
  wanted: readonly CodedQuantity[],
  key: (one: CodedQuantity) => string,
): boolean
export function articleOf(text: string, id?: string): unknown
