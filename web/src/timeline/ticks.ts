import { scaleUtc } from 'd3-scale'
import type { Words } from '../words/languages.ts'
import type { Stretch } from './window.ts'

export interface Tick {
  readonly at: number
  readonly words: string
}

const day = 1440

/** Room that a tick should have, and what its words take: the axis is set in letters of 12 pixels. */
const tickPixels = 130
const letterPixels = 6.5
const gapPixels = 12

/** Round times along a stretch that is `width` pixels wide, with as much of the date as tells them apart; none whose words would run into those
 *  before them. Empty where there is no room. */
export function ticksOf(stretch: Stretch, width: number, say: Words['say']): Tick[] {
  if (width === 0) return []
  const dates = scaleUtc()
    .domain([stretch.from, stretch.to].map((minutes) => new Date(minutes * 60_000)))
    .ticks(Math.max(2, Math.floor(width / tickPixels)))
  const ticks: Tick[] = []
  let before: Date | null = null
  let free = Number.NEGATIVE_INFINITY
  for (const date of dates) {
    const at = date.getTime() / 60_000
    const x = ((at - stretch.from) / (stretch.to - stretch.from)) * width
    if (x < free) continue
    const words = tickWords(date, before, stretch, say)
    ticks.push({ at, words })
    before = date
    free = x + words.length * letterPixels + gapPixels
  }
  return ticks
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
