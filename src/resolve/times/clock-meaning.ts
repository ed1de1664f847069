import type { Meaning } from './meaning.ts'
import { zoneOfWords } from './zones.ts'

type Groups = Readonly<Record<string, string | undefined>>

/** A clock time in English, or in digits alone: hour, minute, half (“p.m.”), about and zone by the groups of a row. Null without an hour, or where no
 *  day has it. */
export function clockOfEnglish(groups: Groups): (Meaning & { kind: 'clock' }) | null {
  if (!groups.hour) return null
  let hour = Number(groups.hour)
  const half = groups.half?.toLowerCase()
  if (half && (hour > 12 || hour < 1)) return null
  if (half?.startsWith('p') && hour < 12) hour += 12
  if (half?.startsWith('a') && hour === 12) hour = 0
  return clockAt(hour, groups, /local/i)
}

/** The same in Russian or Ukrainian, whose halves are parts of the day: “3 часа дня”, “12 ночи”. */
export function clockOfCyrillic(groups: Groups): (Meaning & { kind: 'clock' }) | null {
  if (!groups.hour) return null
  let hour = Number(groups.hour)
  const half = groups.half
  if (half && hour > 12 && !(hour < 24 && /^(?:дн|веч)/iu.test(half))) return null
  if (half && /^(?:дн|веч|попол)/iu.test(half) && hour < 12) hour += 12
  if (half && /^ноч/iu.test(half) && hour === 12) hour = 0
  return clockAt(hour, groups, /мест|місц/iu)
}

/** "From 3 to 4 p.m.": the half of the day said of the end is the start's too, where that keeps it before the end. */
export function clockRange(from: Meaning & { kind: 'clock' }, to: Meaning & { kind: 'clock' }): Meaning {
  const { clock } = from
  const later = clock.hour + 12
  const same =
    !clock.sure && to.clock.sure && to.clock.hour >= 12 && clock.hour < 12 && later <= to.clock.hour
  const end = to.clock
  if (!end.sure && clock.sure && end.hour <= clock.hour && end.hour + 12 > clock.hour && end.hour < 12)
    return { kind: 'range', from, to: { ...to, clock: { ...end, hour: end.hour + 12, sure: true } } }
  return { kind: 'range', from: same ? { ...from, clock: { ...clock, hour: later, sure: true } } : from, to }
}

/** A clock time whose hour is known, with the minute, zone and blur that the groups of a row hold (`minute`, `half`, `about`, `zone`); null where
 *  no day has that time. `local` matches words for the time of the place. The same for every language. */
function clockAt(hour: number, groups: Groups, local: RegExp): (Meaning & { kind: 'clock' }) | null {
  const minute = groups.minute === undefined ? null : Number(groups.minute)
  if (hour > 24 || (hour === 24 && minute) || (minute !== null && !(minute < 60))) return null
  const zone = groups.zone ?? ''
  const clock = {
    hour,
    minute,
    about: groups.about !== undefined,
    sure: groups.half !== undefined || hour > 12 || hour === 0,
    zone: zoneOfWords(zone),
    local: local.test(zone),
  }
  return { kind: 'clock', clock, of: null }
}
