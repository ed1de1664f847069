import type { Expectation } from './expectation.ts'

/** Other names for the persons, units and places of a report, and a number of weeks by which all its dates move. */
export interface Renaming {
  /** Words as they stand → other words; longer ones are replaced first. */
  readonly names: Readonly<Record<string, string>>
  /** Expected place words (before renaming) → where their new name lies. */
  readonly places: Readonly<Record<string, readonly [latitude: number, longitude: number, country: string]>>
  readonly weeks: number
}

/** A report and its expectation under other names and dates; a reader that knows its field and not this report reads both alike. */
export function rename(
  text: string,
  expected: Expectation,
  renaming: Renaming,
): { text: string; expected: Expectation } {
  const swap = (words: string) => shiftDates(swapNames(words, renaming.names), renaming.weeks)
  const json = JSON.parse(JSON.stringify(expected), (_, value) =>
    typeof value === 'string' ? swap(value) : value,
  ) as Expectation
  const places = (expected.places ?? []).map(([words, name, latitude, longitude, unit, country, kind]) => {
    const [newLatitude, newLongitude, newCountry] = renaming.places[words] ?? [latitude, longitude, country]
    return [swap(words), swap(name), newLatitude, newLongitude, swap(unit), newCountry, kind] as const
  })
  return { text: swap(text), expected: { ...json, places } }
}

function swapNames(words: string, names: Renaming['names']): string {
  const keys = Object.keys(names).sort((a, b) => b.length - a.length)
  const pattern = new RegExp(keys.map((key) => key.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'), 'g')
  return words.replace(pattern, (found) => names[found]!)
}

const months = 'January February March April May June July August September October November December'.split(
  ' ',
)

/** Move written dates by whole weeks, so that weekdays stay: “May 22, 2023”, “03/13/2024”, “2024-03-12T03:00”, and bare years by the same. */
function shiftDates(words: string, weeks: number): string {
  const move = (year: string, month: number, day: string) =>
    new Date(Date.UTC(Number(year), month - 1, Number(day)) + weeks * 7 * 86_400_000)
  const two = (value: number) => String(value).padStart(2, '0')
  return words
    .replace(/\b(\d{4})-(\d\d)-(\d\d)/g, (_, year, month, day) =>
      move(year, Number(month), day).toISOString().slice(0, 10),
    )
    .replace(/\b(\d\d)\/(\d\d)\/(\d{4})\b/g, (_, month, day, year) => {
      const date = move(year, Number(month), day)
      return `${two(date.getUTCMonth() + 1)}/${two(date.getUTCDate())}/${date.getUTCFullYear()}`
    })
    .replace(new RegExp(`\\b(${months.join('|')}) (\\d{1,2}), (\\d{4})\\b`, 'g'), (_, month, day, year) => {
      const date = move(year, months.indexOf(month) + 1, day)
      return `${months[date.getUTCMonth()]} ${date.getUTCDate()}, ${date.getUTCFullYear()}`
    })
    .replace(/^(\d{4})$/, (_, year) => String(Number(year) + Math.round(weeks / 52)))
}
