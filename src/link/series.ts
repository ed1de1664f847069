/** Which report of a series a title announces: a bulletin comes out every day under one title, and each tells of other happenings. */
export interface Instalment {
  /** The title without what tells its reports apart, lower case. */
  readonly series: string
  /** What tells them apart: a day, a part of the day, a number. */
  readonly part: string
}

const month =
  '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек|січ|лют|бер|квіт|трав|черв|лип|серп|вер|жовт|лист|груд)\\p{L}*\\.?'
const weekday =
  '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|понедельник\\p{L}*|вторник\\p{L}*|сред[аыуе]|четверг\\p{L}*|пятниц\\p{L}*|суббот\\p{L}*|воскресень\\p{L}*|понеділ\\p{L}*|вівтор\\p{L}*|серед[аиуі]|четвер\\p{L}*|п.ятниц\\p{L}*|субот\\p{L}*|неділ\\p{L}*)'
const partOfDay = '(?:morning|midday|evening|night|утр[оау]|вечер[уа]?|ранок|ранку|вечор[уа]?)'

/** “Update May 7, 2011”, “№ 12”, “day 995”, «995-й день»: not “3 dead in a shooting”, which an hour later is 4. */
const parts = new RegExp(
  `(?<![\\p{L}\\d])(?:${month} \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?|\\d{1,2} ${month}(?: \\d{4})?|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}[./]\\d{1,2}(?:[./]\\d{2,4})?|${weekday}|${partOfDay}|(?:№|no\\.|#|day|день) ?\\d+|\\d+-(?:й|ый|ий) день)(?![\\p{L}\\d])`,
  'giu',
)

/** Null for a title without such a part, or with less than two words besides. */
export function instalmentOf(title: string): Instalment | null {
  const found = title.match(parts)
  if (!found) return null
  const words =
    title
      .replace(parts, ' ')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  return words.length < 2 ? null : { series: words.join(' '), part: found.join(' ').toLowerCase() }
}

/** Whether two titles announce two reports of one series. */
export const areOtherInstalments = (a: Instalment | null, b: Instalment | null): boolean =>
  a !== null && b !== null && a.series === b.series && a.part !== b.part
