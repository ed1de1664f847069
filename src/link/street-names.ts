/** The streets that a text names, by their own names, lower case: two reports of one happening name one of them, two happenings of one town
 *  two. Numbers, points of the compass and the kind of street are left out: “the 3200 block of West Congress” and “Congress Parkway” are one.
 *  Empty where none is named. Linear in the text. */
export function streetNames(text: string): Set<string> {
  return new Set(
    streetRows.flatMap(({ words }) =>
      [...text.matchAll(words)].map((found) => (found[1] ?? found[2])!.toLowerCase()),
    ),
  )
}

interface StreetRow {
  readonly id: string
  readonly words: RegExp
  readonly example: string
  readonly counterExample: string
}

const compass =
  '(?:(?:[NSEW]|[NS][EW])\\.? |(?:North|South|East|West|Northeast|Northwest|Southeast|Southwest) )?'
const name = "(?!(?:The|This|That|Each|Every)\\b)(\\p{Lu}\\p{Ll}[\\p{L}’'-]+|\\d+(?:st|nd|rd|th))"
const kind =
  '(?:Street|St\\b|Avenue|Ave\\b|Road|Rd\\b|Drive|Dr\\b|Lane|Ln\\b|Boulevard|Blvd\\b|Court|Ct\\b|Terrace|Parkway|Pkwy\\b|Highway)'

/** The first group, or the second, is the name. */
export const streetRows: readonly StreetRow[] = [
  {
    id: 'street.kind-behind',
    words: new RegExp(`(?<!\\p{L})${compass}${name}(?: \\p{Lu}\\p{Ll}+)? ${kind}`, 'gu'),
    example: 'on North Kestrel Avenue',
    counterExample: 'the Avenue was closed',
  },
  {
    id: 'street.block-of',
    words: new RegExp(`(?<!\\p{L})block of ${compass}${name}`, 'gu'),
    example: 'in the 2700 block of West Larch',
    counterExample: 'a block of flats',
  },
  {
    id: 'street.kind-before',
    words:
      /(?<!\p{L})(?:улиц\p{L}*|ул\.|проспект\p{L}*|просп\.|переул\p{L}*|шоссе|вулиц\p{L}*|вул\.|провул\p{L}*|бульвар\p{L}*)\s+(?:[Ии]м\.\s*)?(\p{Lu}\p{L}{3,})/gu,
    example: 'на улице Лесной',
    counterExample: 'на улице стояли люди',
  },
]
