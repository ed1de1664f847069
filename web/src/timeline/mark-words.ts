import type { TimeMark } from '../../../src/serve/http/shapes.ts'
import type { Words } from '../words/languages.ts'
import { isoOf } from './window.ts'
import { clockIn } from './zone-time.ts'

/** What a mark says: how many claims, of what, when by both clocks, how exactly. A line each. */
export function markLines(mark: TimeMark, { claims, timeline, say }: Words): string[] {
  const { begins, ends, grain, role, zoned, zone } = mark
  const counted = `${claims.rows(mark.claims)}, ${timeline[role]}`
  const [from, to] = [begins, ends].map((at) => (at === null ? null : isoOf(at).replace('Z', '')))
  const clock = say.interval(from ?? null, to ?? null) ?? ''
  const local = zone === null ? null : zoneInterval(mark, zone, say)
  return [
    counted,
    zoned ? timeline.utc(clock) : clock,
    ...(local === null ? [] : [timeline.inZone(local, zone as string)]),
    [
      grain === null ? timeline.mixedGrain : timeline.grain[grain],
      begins === null ? timeline.openBegin : null,
      ends === null ? timeline.openEnd : null,
      zoned ? null : timeline.unzoned,
    ]
      .filter((part) => part !== null)
      .join('; '),
  ]
}

function zoneInterval({ begins, ends }: TimeMark, zone: string, say: Words['say']): string | null {
  const [from, to] = [begins, ends].map((at) => (at === null ? null : clockIn(zone, at)))
  return say.interval(from ?? null, to ?? null)
}
