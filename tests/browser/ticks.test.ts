import { describe, expect, it } from 'vitest'
import { ticksOf } from '../../web/src/timeline/ticks.ts'
import { minutesOf } from '../../web/src/timeline/window.ts'
import { loadWords } from '../../web/src/words/languages.ts'
import fc from '../support/properties.ts'

const { say } = await loadWords('en')
const stretch = (from: string, to: string) => ({ from: minutesOf(from)!, to: minutesOf(to)! })

describe('the ticks of a stretch of time', () => {
  it.each([
    ['2031-01-01', '2036-01-01', 800, '2032'],
    ['2031-05-01', '2031-05-20', 800, '3 May 2031'],
    ['2031-05-01T02:00Z', '2031-05-01T09:00Z', 800, '04:00'],
  ])('between %s and %s, %i pixels apart, tell %s', (from, to, width, words) =>
    expect(ticksOf(stretch(from, to), width, say).map((tick) => tick.words)).toContain(words),
  )

  it('are none without room', () => expect(ticksOf(stretch('2031-05-01', '2031-05-02'), 0, say)).toEqual([]))

  it('are fewer where words would run into each other', () => {
    const days = stretch('2031-05-01', '2031-05-04')
    expect(ticksOf(days, 160, say).length).toBeLessThan(ticksOf(days, 1600, say).length)
  })

  it('never stand in each other’s words', () => {
    const minutes = fc.integer({ min: 1, max: 20 * 366 * 1440 })
    fc.assert(
      fc.property(minutes, fc.integer({ min: 100, max: 2000 }), (span, width) => {
        const from = minutesOf('2031-05-13')!
        const ticks = ticksOf({ from, to: from + span }, width, say)
        for (const [nth, { at, words }] of ticks.entries()) {
          const next = ticks[nth + 1]
          if (next) expect(((next.at - at) / span) * width).toBeGreaterThan(words.length * 6)
        }
      }),
    )
  })
})
