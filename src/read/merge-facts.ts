import type { Facts } from './pieces.ts'
import { trimAuthor } from './via.ts'
import { findWrittenDates } from './written-date.ts'

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

/** Days whose numbers read two ways are read the other way round when that brings them within a month of a day that the
 *  text spells out, and the first reading does not. */
export function settleAmbiguousDays<F extends Facts>(facts: F, text: string): F {
  if (facts.ambiguousDate === undefined) return facts
  const { ambiguousDate, ...settled } = facts
  const published = facts.published && settleDay(facts.published, text)
  const modified = facts.modified && settleDay(facts.modified, text)
  if (published === facts.published && modified === facts.modified) return facts
  return { ...settled, ...(published ? { published } : {}), ...(modified ? { modified } : {}) } as F
}

function settleDay(value: string, text: string): string {
  const swapped = value.replace(/^(\d{4})-(\d{2})-(\d{2})/, '$1-$3-$2')
  const spelled = findWrittenDates(text).filter((date) => date.value !== null && !date.ambiguous)
  const isNear = (day: string) =>
    spelled.some((date) => Math.abs(dayNumber(date.value!) - dayNumber(day)) <= 31)
  return isNear(swapped) && !isNear(value) ? swapped : value
}

function dayNumber(value: string): number {
  const [year = 0, month = 1, day = 1] = value.slice(0, 10).split('-').map(Number)
  return Date.UTC(year, month - 1, day) / 86_400_000
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
  const outlets = lines.flatMap((line) => line.outlet ?? [])
  const publisher = first('publisher') ?? outlets[0] ?? null
  const ordered = [
    ...lines.filter((line) => line.where === 'tail'),
    ...lines.filter((line) => line.where === 'head'),
  ]
  const via = [...known.via, ...ordered.flatMap((line) => line.via ?? []), ...outlets].map((outlet) =>
    trimAuthor(outlet, byline),
  )
  return {
    url: first('url'),
    title: known.title,
    byline,
    publisher,
    published: first('published'),
    modified: first('modified'),
    license: first('license'),
    via: [...new Set(via)].filter((outlet) => !isSameOutlet(outlet, publisher)),
  }
}

/** `Northwire` and `Northwire News Agency` are one outlet: one name begins the other, word for word. */
function isSameOutlet(one: string, other: string | null): boolean {
  const [a, b] = [` ${one} `, ` ${other ?? ''} `].map((name) => name.toLowerCase().replace(/^ the /, ' '))
  return other !== null && (a!.startsWith(b!) || b!.startsWith(a!))
}
