import type { ClaimRow, ExportedPlace, ExportedQuantity, ExportedTime } from './claim-row.ts'

/** Columns in their order; lists are joined by ` | `. One header line, then a line a row (RFC 4180: CRLF, quotes doubled), in UTF-8 with a byte-order
 *  mark so that spreadsheets take it for what it is. */
const columns: readonly (readonly [
  name: string,
  cell: (row: ClaimRow) => string | number | boolean | null,
])[] = [
  ['claim', (row) => row.claim],
  ['statement', (row) => row.statement],
  ['incident', (row) => row.incident],
  ['incident_title', (row) => row.incidentTitle],
  ['speakers', (row) => list(row.speakers)],
  ['on_behalf_of', (row) => row.onBehalfOf],
  ['party', (row) => row.party],
  ['chain', (row) => row.chain.join(' > ')],
  ['origin', (row) => row.origin],
  ['stance', (row) => row.stance],
  ['relay', (row) => row.relay],
  ['medium', (row) => row.medium],
  ['said', (row) => row.said],
  ['words', (row) => row.words],
  ['event_type', (row) => [row.type, row.subtype].filter(Boolean).join('.')],
  ['acled', (row) => row.acled],
  ['plover', (row) => row.plover],
  ['outcome', (row) => row.outcome],
  ['polarity', (row) => row.polarity],
  ['modality', (row) => row.modality],
  ['control', (row) => row.control],
  ['actors', (row) => list(row.actors)],
  ['targets', (row) => list(row.targets)],
  ['means', (row) => row.means],
  ['places', (row) => list(row.places.map(placeInWords))],
  ['times', (row) => list(row.times.map(timeInWords))],
  ['quantities', (row) => list(row.quantities.map(quantityInWords))],
  ['one_sided', (row) => row.oneSided],
  ['disputes', (row) => list(row.disputes)],
  ['quote_kind', (row) => row.kind],
  ['opinion', (row) => row.opinion],
  ['review', (row) => row.review.status],
  ['reviewed_by', (row) => row.review.by],
  ['reviewed_at', (row) => row.review.at],
  ['review_reason', (row) => row.review.reason],
  ['title', (row) => row.title],
  ['publisher', (row) => row.publisher],
  ['published', (row) => row.published],
  ['url', (row) => row.url],
  ['document', (row) => row.document],
  ['capture_sha256', (row) => row.capture],
  ['start', (row) => row.start],
  ['end', (row) => row.end],
  ['rule', (row) => row.rule],
]

export const csvHead = (): string => `\uFEFF${columns.map(([name]) => name).join(',')}\r\n`

export const csvLine = (row: ClaimRow): string =>
  `${columns.map(([, cell]) => field(cell(row))).join(',')}\r\n`

/** A cell that a spreadsheet would run as a formula gets an apostrophe before it: captured words are hostile. */
function field(value: string | number | boolean | null): string {
  if (value === null) return ''
  if (typeof value !== 'string') return String(value)
  const harmless = /^[=+\-@\t\r]/u.test(value) ? `'${value}` : value
  return /[",\r\n]/u.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}

const list = (values: readonly string[]): string => values.join(' | ')

function placeInWords({
  name,
  text,
  latitude,
  longitude,
  radiusMeters,
  precision,
  withheld,
}: ExportedPlace): string {
  if (withheld) return 'withheld by the speaker'
  const where =
    latitude === null || longitude === null
      ? 'not located'
      : `${latitude} ${longitude} ± ${radiusMeters ?? '?'} m`
  return `${name ?? text} (${precision}, ${where})`
}

const timeInWords = ({ text, value, zone }: ExportedTime): string =>
  `${value ?? text}${zone === null ? '' : ` ${zone}`}`

function quantityInWords({ text, low, high, bound, unit, of, role, side }: ExportedQuantity): string {
  const range = low === high ? String(low ?? text) : `${low ?? ''}..${high ?? ''}`
  return [bound === 'exact' ? '' : bound, range, unit, of, `[${role}]`, side === null ? '' : `of ${side}`]
    .filter(Boolean)
    .join(' ')
}
