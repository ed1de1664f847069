import { scaleUtc } from 'd3-scale'
import type { Words } from '../words/languages.ts'
import type { Stretch } from './window.ts'

export interface Tick {
  readonly at: number
  readonly words: string
}

const day = 1440

/** Round times along a stretch with as much of the date as tells them apart. */
export function ticksOf(stretch: Stretch, count: number, say: Words['say']): Tick[] {
  const dates = [stretch.from, stretch.to].map((minutes) => new Date(minutes * 60_000))
  return scaleUtc()
    .domain(dates)
    .ticks(count)
    .map((date, nth, all) => ({
      at: date.getTime() / 60_000,
      words: tickWords(date, all[nth - 1] ?? null, stretch, say),
    }))
}

function tickWords(date: Date, before: Date | null, { from, to }: Stretch, say: Words['say']): string {
  const iso = date.toISOString()
  const span = to - from
  if (span > 900 * day) return iso.slice(0, 4)
  if (span > 70 * day) return say.dateTime(iso.slice(0, 7))
  const isNewDay = before === null || before.toISOString().slice(0, 10) !== iso.slice(0, 10)
  if (span > 3 * day) return isNewDay ? say.dateOnly(iso) : iso.slice(11, 16)
  return isNewDay ? `${say.dateOnly(iso)}, ${iso.slice(11, 16)}` : iso.slice(11, 16)
}
