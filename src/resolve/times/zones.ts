import { type Day, firstOfMonth, type LocalMinutes, minutesOfDay, pad, weekdayOf } from './calendar.ts'

/** A zone that words can name. `offsetAt` gives minutes east of UTC at a local time. */
export interface Zone {
  /** IANA name, or `UTC`, or a fixed offset (`-05:00`). */
  readonly name: string
  readonly offsetAt: (local: LocalMinutes) => number
}

/** The zone that words name (`Moscow time`, `GMT`, `по киевскому времени`), or null.
 *  Offsets are facts of the IANA time zone database written as arithmetic: the same on every machine. */
export function zoneOfWords(words: string): Zone | null {
  const folded = words.toLowerCase().replace(/\s+/gu, ' ').trim()
  return zoneRows.find((row) => row.words.test(folded))?.zone ?? null
}

/** The zone of an offset that a date states: 120 is `+02:00`. */
export function fixedZone(offset: number): Zone {
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60]
  return offset === 0 ? utc : fixed(`${offset < 0 ? '-' : '+'}${pad(hours)}:${pad(minutes)}`, offset)
}

const fixed = (name: string, minutes: number): Zone => ({ name, offsetAt: () => minutes })

/** EU rule since 1996: summer time from the last Sunday of March to the last Sunday of October, at 01:00 UTC. */
const european = (name: string, winter: number): Zone => ({
  name,
  offsetAt: (local) => {
    const year = yearOf(local)
    const utc = local - winter
    const summer =
      utc >= lastSunday(year, 3) * minutesOfDay + 60 && utc < lastSunday(year, 10) * minutesOfDay + 60
    return winter + (summer ? 60 : 0)
  },
})

/** US rule since 2007: from the second Sunday of March, 02:00 local, to the first Sunday of November, 02:00 local. */
const american = (name: string, winter: number): Zone => ({
  name,
  offsetAt: (local) => {
    const year = yearOf(local)
    const summer =
      local >= nthSunday(year, 3, 2) * minutesOfDay + 120 &&
      local < nthSunday(year, 11, 1) * minutesOfDay + 120
    return winter + (summer ? 60 : 0)
  },
})

/** Moscow: +3 with European summer time before 27 March 2011, +4 until 26 October 2014, +3 since. */
const moscow: Zone = {
  name: 'Europe/Moscow',
  offsetAt: (local) => {
    const day = Math.floor(local / minutesOfDay)
    if (day >= lastSunday(2014, 10)) return 180
    return day >= lastSunday(2011, 3) ? 240 : european('Europe/Moscow', 180).offsetAt(local)
  },
}

const kyiv = european('Europe/Kyiv', 120)
const eastern = american('America/New_York', -300)
const utc = fixed('UTC', 0)

const zoneRows: readonly { readonly words: RegExp; readonly zone: Zone }[] = [
  {
    words: /^(moscow( time)?|msk|мск|по московскому времени|по москве|за московським часом|за москвою)$/u,
    zone: moscow,
  },
  {
    words:
      /^(ky?i?[ei]v( time)?|ukrain(e|ian) time|по киевскому времени|по киеву|за київським часом|за києвом)$/u,
    zone: kyiv,
  },
  { words: /^(gmt|utc|z|по гринвичу|за гринвічем|greenwich( mean)? time)$/u, zone: utc },
  { words: /^(eet)$/u, zone: fixed('+02:00', 120) },
  { words: /^(eest)$/u, zone: fixed('+03:00', 180) },
  { words: /^(cet)$/u, zone: fixed('+01:00', 60) },
  { words: /^(cest)$/u, zone: fixed('+02:00', 120) },
  { words: /^(bst)$/u, zone: fixed('+01:00', 60) },
  { words: /^(est)$/u, zone: fixed('-05:00', -300) },
  { words: /^(edt)$/u, zone: fixed('-04:00', -240) },
  { words: /^(et|eastern( time)?|washington time|new york time)$/u, zone: eastern },
  { words: /^(pt|pacific( time)?)$/u, zone: american('America/Los_Angeles', -480) },
  { words: /^(central( time)?)$/u, zone: american('America/Chicago', -360) },
  { words: /^(mountain( time)?)$/u, zone: american('America/Denver', -420) },
  { words: /^(pst)$/u, zone: fixed('-08:00', -480) },
  { words: /^(pdt|mst)$/u, zone: fixed('-07:00', -420) },
  { words: /^(mdt|cst)$/u, zone: fixed('-06:00', -360) },
  { words: /^(cdt)$/u, zone: fixed('-05:00', -300) },
  { words: /^(london time|british time|uk time)$/u, zone: european('Europe/London', 0) },
  {
    words: /^(brussels|paris|berlin|rome|madrid|warsaw|vienna|prague|budapest|central european) time$/u,
    zone: european('Europe/Brussels', 60),
  },
  {
    words: /^(athens|helsinki|bucharest|sofia|vilnius|riga|tallinn|eastern european) time$/u,
    zone: european('Europe/Helsinki', 120),
  },
  { words: /^(minsk) time$/u, zone: fixed('Europe/Minsk', 180) },
  { words: /^(istanbul|ankara|turkish) time$/u, zone: fixed('Europe/Istanbul', 180) },
  { words: /^(baghdad) time$/u, zone: fixed('Asia/Baghdad', 180) },
  { words: /^(tbilisi) time$/u, zone: fixed('Asia/Tbilisi', 240) },
  { words: /^(yerevan) time$/u, zone: fixed('Asia/Yerevan', 240) },
  { words: /^(baku) time$/u, zone: fixed('Asia/Baku', 240) },
  { words: /^(kabul) time$/u, zone: fixed('Asia/Kabul', 270) },
  { words: /^(beijing) time$/u, zone: fixed('Asia/Shanghai', 480) },
]

const yearOf = (local: LocalMinutes): number => new Date(local * 60_000).getUTCFullYear()

function nthSunday(year: number, month: number, nth: number): Day {
  const first = firstOfMonth(year, month)
  return first + ((7 - weekdayOf(first)) % 7) + (nth - 1) * 7
}

function lastSunday(year: number, month: number): Day {
  const last = firstOfMonth(year, month + 1) - 1
  return last - (weekdayOf(last) % 7)
}
