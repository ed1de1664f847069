/** Minutes east of UTC for a zone as a report states it, at a local time `2024-03-13T04:15`; null for no zone, for
 *  `local time` and for words that are no zone. Summer time by the rules in force since 2007 (United States) and 1996
 *  (Europe); Moscow has kept UTC+3 since October 2014 and is read so for earlier years too. */
export function zoneOffsetMinutes(zone: string, local: string): number | null {
  const name = zone.trim().toLowerCase()
  if (name === '' || name === 'local time') return null
  if (name === 'z') return 0
  const offset = /^(?:gmt|utc|ut)? ?([+-])(\d{1,2}):?(\d{2})?$/.exec(name)
  if (offset !== null) {
    const minutes = Number(offset[2]) * 60 + Number(offset[3] ?? 0)
    return offset[1] === '-' ? -minutes : minutes
  }
  const row = zones[name]
  if (row === undefined) return null
  const summer = row.summer === 'us' ? isUsSummer(local) : row.summer === 'eu' ? isEuSummer(local) : false
  return row.minutes + (summer ? 60 : 0)
}

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

interface Zone {
  readonly minutes: number
  /** Whose summer-time rule applies; absent where the name itself says which time is meant. */
  readonly summer?: 'us' | 'eu'
}

const zones: Readonly<Record<string, Zone>> = {
  gmt: { minutes: 0 },
  utc: { minutes: 0 },
  ut: { minutes: 0 },
  est: { minutes: -300 },
  edt: { minutes: -240 },
  et: { minutes: -300, summer: 'us' },
  cst: { minutes: -360 },
  cdt: { minutes: -300 },
  ct: { minutes: -360, summer: 'us' },
  mst: { minutes: -420 },
  mdt: { minutes: -360 },
  pst: { minutes: -480 },
  pdt: { minutes: -420 },
  pt: { minutes: -480, summer: 'us' },
  bst: { minutes: 60 },
  wet: { minutes: 0 },
  west: { minutes: 60 },
  cet: { minutes: 60 },
  cest: { minutes: 120 },
  eet: { minutes: 120 },
  eest: { minutes: 180 },
  msk: { minutes: 180 },
  мск: { minutes: 180 },
  'moscow time': { minutes: 180 },
  'по московскому времени': { minutes: 180 },
  'kyiv time': { minutes: 120, summer: 'eu' },
  'kiev time': { minutes: 120, summer: 'eu' },
  'за київським часом': { minutes: 120, summer: 'eu' },
  'london time': { minutes: 0, summer: 'eu' },
}

/** Second Sunday of March to first Sunday of November, 02:00 local, compared to the day. */
function isUsSummer(local: string): boolean {
  const year = Number(local.slice(0, 4))
  const day = local.slice(0, 10)
  return day >= sunday(year, 3, 8) && day < sunday(year, 11, 1)
}

/** Last Sunday of March to last Sunday of October, compared to the day. */
function isEuSummer(local: string): boolean {
  const year = Number(local.slice(0, 4))
  const day = local.slice(0, 10)
  return day >= sunday(year, 3, 25) && day < sunday(year, 10, 25)
}

/** The first Sunday on or after a day of a month. */
function sunday(year: number, month: number, from: number): string {
  const first = new Date(Date.UTC(year, month - 1, from))
  const shift = (7 - first.getUTCDay()) % 7
  return new Date(Date.UTC(year, month - 1, from + shift)).toISOString().slice(0, 10)
}
