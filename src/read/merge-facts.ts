import type { Facts } from './pieces.ts'
import { trimAuthor } from './via.ts'

/** Everything known about a report besides its words. */
export interface ReportFacts {
  readonly url: string | null
  readonly title: string | null
  readonly byline: string | null
  readonly publisher: string | null
  readonly published: string | null
  readonly modified: string | null
  readonly license: string | null
  readonly via: readonly string[]
}

/** Fill what a page's metadata leaves open from the lines around the article, top lines first. Outlets named after the
 *  article come before those above it: the last to pass a text on signs at its end. */
export function mergeFacts(
  known: ReportFacts,
  lines: readonly (Facts & { readonly where: 'head' | 'tail' })[],
): ReportFacts {
  const first = <K extends 'url' | 'byline' | 'publisher' | 'published' | 'modified' | 'license'>(
    key: K,
  ): string | null => known[key] ?? lines.find((line) => line[key] !== undefined)?.[key] ?? null
  const byline = first('byline')
  const ordered = [
    ...lines.filter((line) => line.where === 'tail'),
    ...lines.filter((line) => line.where === 'head'),
  ]
  const via = [...known.via, ...ordered.flatMap((line) => line.via ?? [])].map((outlet) =>
    trimAuthor(outlet, byline),
  )
  return {
    url: first('url'),
    title: known.title,
    byline,
    publisher: first('publisher'),
    published: first('published'),
    modified: first('modified'),
    license: first('license'),
    via: [...new Set(via)],
  }
}
