import { isOutletName } from './names.ts'
import type { Facts } from './pieces.ts'
import { findWrittenDates } from './written-date.ts'

/** Agency and day in the dateline that opens a report; the dateline itself stays in the text.
 *      HARROW, March 12, 2024 (Northwire) — Shells fell …
 *              ^^^^^^^^^^^^^^  ^^^^^^^^^
 *  Empty for a paragraph that opens otherwise; `yearless` for a day without its year. */
export function readDateline(paragraph: string): Facts {
  const opening = isDatelineAlone(paragraph)
    ? paragraph
    : /^(?:\(?([\p{Lu}][^—–.!?]{2,90}?|[\p{Lu}][^—–!?]{2,90}?\))\s*(?:[—–]|\s-{1,2}\s))/u.exec(paragraph)?.[1]
  if (opening === undefined) return {}
  const date = findWrittenDates(opening)[0]
  const enclosed = /\(([^)]{2,40})\)/.exec(opening)?.[1]
  const agency =
    enclosed !== undefined && isOutletName(enclosed) && findWrittenDates(enclosed).length === 0
      ? enclosed
      : undefined
  if (date === undefined && agency === undefined) return {}
  return {
    ...(agency === undefined ? {} : { outlet: agency }),
    ...(date?.value == null ? {} : { published: date.value }),
    ...(date !== undefined && date.value === null ? { yearless: opening.slice(date.start, date.end) } : {}),
  }
}

/** A dateline on a line of its own, above its paragraph: `HARROW, Valdoria (Jan. 25, 2013)`. Neither a title nor a date
 *  line: the place is the article's. */
export function isDatelineAlone(line: string): boolean {
  const dated = /^\p{Lu}[\p{Lu}\s.'’-]{1,30}(?:,\s[\p{L}. ]{2,30})?\s*\(([^()]{3,30})\)\s*[—–-]{0,2}$/u.exec(
    line,
  )?.[1]
  return dated !== undefined && findWrittenDates(dated).length > 0
}
