/** What stands in the address of the search: shared with the server word for word, so that what is exported is what is shown. */

export const findParts = [
  'by',
  'voice',
  'words',
  'stance',
  'type',
  'outcome',
  'placeName',
  'dispute',
  'review',
  'publisher',
  'language',
  'origin',
  'relay',
  'corrects',
  'incident',
  'document',
  'from',
  'to',
] as const

export type FindPart = (typeof findParts)[number]
export type FindSearch = { readonly [P in FindPart]?: string | undefined }

export function findSearch(raw: Readonly<Record<string, unknown>>): FindSearch {
  return Object.fromEntries(
    findParts.flatMap((part) => {
      const value = raw[part]
      const isGiven = typeof value === 'string' || typeof value === 'number' || value === true
      return isGiven && value !== '' ? [[part, String(value)]] : []
    }),
  )
}

/** As the server takes it. */
export function findQuery(search: FindSearch): string {
  const query = new URLSearchParams()
  for (const part of findParts) {
    const value = search[part]
    if (value !== undefined) query.set(part, value)
  }
  return query.toString()
}

/** The parts that narrow, in the order in which they are shown. `by` chooses how voices are grouped and narrows nothing. */
export function narrowing(search: FindSearch): readonly (readonly [FindPart, string])[] {
  return findParts.flatMap((part) => {
    const value = search[part]
    return value === undefined || part === 'by' ? [] : [[part, value] as const]
  })
}
