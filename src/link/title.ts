import { eventType, eventTypes, type Toponym } from '../model/index.ts'

const months = 'January February March April May June July August September October November December'.split(
  ' ',
)

/** A neutral title: what kind of happening (`happeningKind`), where, which day. “Ground attack: Tyotkino, Belgorod Oblast, 12 March 2024”. */
export function incidentTitle(
  kind: string,
  places: readonly Toponym[],
  span: { readonly from: number; readonly to: number } | null,
): string {
  const where = placeNames(places)
  const rest = [...where, ...(span ? [dayLabel(span)] : [])]
  return rest.length > 0 ? `${labelOf(kind)}: ${rest.join(', ')}` : labelOf(kind)
}

/** At most three: settlements and sites before the regions they lie in, the most spoken of first, then as they stand in the reports. */
function placeNames(places: readonly Toponym[]): string[] {
  const named = (wide: boolean) =>
    places.filter(
      (place) =>
        !place.withheld &&
        place.precision !== 'country' &&
        (place.precision === 'region' || place.precision === 'district') === wide,
    )
  const near = named(false)
  const held = new Set(near.map((place) => place.admin1))
  const around = named(true).filter((place) => !held.has(place.admin1))
  return [near, around]
    .flatMap((group) => commonest(group.map((place) => place.name ?? place.text)))
    .slice(0, 3)
}

/** The words of the event list; no party's label is one. */
function labelOf(key: string): string {
  const [type, subtype = null] = key.split('.') as [string, string?]
  const row = eventType(type, subtype) ?? eventTypes.find((each) => each.id.startsWith(`${type}.`))
  return row?.label ?? 'Happening'
}

function dayLabel(span: { readonly from: number; readonly to: number }): string {
  const days = (span.to - span.from) / 86_400_000
  const from = new Date(span.from)
  const written = `${from.getUTCDate()} ${months[from.getUTCMonth()]} ${from.getUTCFullYear()}`
  if (days <= 1.01) return written
  if (days > 45) return String(from.getUTCFullYear())
  const to = new Date(span.to - 1)
  return `${written} to ${to.getUTCDate()} ${months[to.getUTCMonth()]} ${to.getUTCFullYear()}`
}

/** Each value once, the most frequent first, then as they stand. */
export function commonest(values: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1]).map(([value]) => value)
}
