import type { Meaning } from './meaning.ts'
import { zoneOfWords } from './zones.ts'

/** A clock time whose hour is known, with the minute, zone and blur that the groups of a row hold (`minute`, `half`, `about`, `zone`); null where
 *  no day has that time. `local` matches words for the time of the place. The same for every language. */
export function clockAt(
  hour: number,
  groups: Readonly<Record<string, string | undefined>>,
  local: RegExp,
): (Meaning & { kind: 'clock' }) | null {
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
