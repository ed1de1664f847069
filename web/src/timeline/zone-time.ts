/** A time in the zone that a report states. */

/** `2031-05-13T06:00`, the clock of the zone (IANA name or offset); null for a zone that the browser does not know. */
export function clockIn(zone: string, minutes: number): string | null {
  const offset = /^([+-])(\d\d):?(\d\d)$/.exec(zone)
  if (offset) {
    const [, sign, hours, rest] = offset
    const shift = (Number(hours) * 60 + Number(rest)) * (sign === '-' ? -1 : 1)
    return new Date((minutes + shift) * 60_000).toISOString().slice(0, 16)
  }
  try {
    const parts = new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    }).formatToParts(new Date(minutes * 60_000))
    const part = (type: string) => parts.find((one) => one.type === type)?.value ?? ''
    return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`
  } catch {
    return null
  }
}
