import { eventTypes } from './event-list.ts'

/** What a title says, so that it can be said in another language. */
export interface TitleParts {
  /** Id of an event type that bears this name, `other` for a happening of no known kind. */
  readonly event: string
  /** Names of places, as the title has them; null where it names none. */
  readonly where: string | null
  /** First day, `2024-03-12`, or a year alone; null where it tells none. */
  readonly from: string | null
  /** Last day where it is another one. */
  readonly to: string | null
}

const months = 'January February March April May June July August September October November December'.split(
  ' ',
)
const day = `\\d{1,2} (?:${months.join('|')}) \\d{4}`
const time = new RegExp(`^(?:(.*), )?(?:(${day})(?: to (${day}))?|(\\d{4}))$`)

/** The parts of a title as `link` writes it: “Ground attack: Tyotkino, Belgorod Oblast, 12 March 2024”. Null for a title of another making. */
export function titleParts(title: string): TitleParts | null {
  const colon = title.indexOf(': ')
  const label = colon === -1 ? title : title.slice(0, colon)
  const event = label === 'Happening' ? 'other' : eventTypes.find((type) => type.label === label)?.id
  if (event === undefined) return null
  const rest = colon === -1 ? '' : title.slice(colon + 2)
  const told = time.exec(rest)
  if (!told) return { event, where: rest === '' ? null : rest, from: null, to: null }
  const [, where = null, from, to, year = null] = told
  return { event, where, from: from ? isoDay(from) : year, to: to ? isoDay(to) : null }
}

function isoDay(written: string): string {
  const [number = '', month = '', year = ''] = written.split(' ')
  return `${year}-${String(months.indexOf(month) + 1).padStart(2, '0')}-${number.padStart(2, '0')}`
}
