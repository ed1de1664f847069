import type { Quantity, QuantityRole } from '../../model/index.ts'

/** The least number of one role that an account gives as a whole: 17 for "Seventeen killed … two guards were shot dead … seven more died".
 *
 *  Retellings count once: a figure equal to an earlier one is that one. The first figure is a total of those behind it where they do
 *  not add up to more; a vague first figure ("several", "at least") is filled in by them. Exact figures that add up to more than
 *  the first tell of other happenings and are added to it. "More than 30" is 31. Parts of a total, shares of a whole and figures told
 *  of another event ("suspected of an attack that killed four") are left out. 0 where nothing is told, so ask first whether anything is.
 *  `quantities` in text order. Linear but for the figures of one role, which are few: pairs of them are compared by value in a set. */
export function leastTotal(quantities: readonly Quantity[], role: QuantityRole): number {
  const seen = new Set<string>()
  const figures: { readonly least: number; readonly vague: boolean }[] = []
  for (const quantity of quantities) {
    if (quantity.role !== role || quantity.unit !== null || quantity.partOf !== null) continue
    if (/\.aside$/.test(quantity.rule)) continue
    const least = leastOf(quantity)
    const key = `${quantity.low} ${quantity.high}`
    if (least === 0 || seen.has(key)) continue
    seen.add(key)
    figures.push({ least, vague: quantity.bound === 'at-least' || quantity.bound === 'about' })
  }
  const [first, ...rest] = figures
  if (!first) return 0
  const sum = rest.reduce((total, { least }) => total + least, 0)
  if (sum <= first.least) return first.least
  return first.vague ? sum : first.least + sum
}

/** "More than 30" people are 31 or more; "at least 30" may be 30. */
const leastOf = ({ low, text }: Quantity): number =>
  low === null
    ? 0
    : /^(?:more than|over|above|well over|более|больше|свыше|понад|більше)\b|^(?:более|больше|свыше|понад|більше) /i.test(
          text,
        )
      ? low + 1
      : low
