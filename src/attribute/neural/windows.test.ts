import { describe, expect, it } from 'vitest'
import fc from '../../../tests/support/properties.ts'
import { windowLimit, windowsOf } from './windows.ts'

const words = fc
  .array(
    fc.record({
      text: fc.constantFrom('.', '”', 'said', 'port', 'Anna'),
      size: fc.integer({ min: 1, max: 12 }),
      opens: fc.boolean(),
    }),
    { maxLength: 700 },
  )
  .map((list) => {
    let paragraph = 0
    return {
      texts: list.map(({ text }) => text),
      sizes: list.map(({ size }) => size),
      paragraphs: list.map(({ opens }) => (opens ? ++paragraph : paragraph)),
    }
  })

const plain = (count: number, text = 'word', paragraphs = Array<number>(count).fill(0)) => ({
  texts: Array<string>(count).fill(text),
  sizes: Array<number>(count).fill(1),
  paragraphs,
})

describe('windows', () => {
  it('every word is in exactly one core, in order, and no window is too long', () => {
    fc.assert(
      fc.property(words, (given) => {
        let next = 0
        for (const { start, end, core } of windowsOf(given)) {
          expect(core.start).toBe(next)
          expect(core.end).toBeGreaterThan(core.start)
          expect(start).toBeLessThanOrEqual(core.start)
          expect(end).toBeGreaterThanOrEqual(core.end)
          const pieces = given.sizes.slice(start, end).reduce((sum, size) => sum + size, 0)
          expect(pieces).toBeLessThanOrEqual(windowLimit)
          next = core.end
        }
        expect(next).toBe(given.texts.length)
      }),
    )
  })

  it('there are never many more windows than pieces ask for', () => {
    fc.assert(
      fc.property(words, (given) => {
        const pieces = given.sizes.reduce((sum, size) => sum + size, 0)
        expect([...windowsOf(given)].length).toBeLessThanOrEqual(1 + pieces / 44)
      }),
    )
  })

  it('a short text is one window', () => {
    expect([...windowsOf(plain(30))]).toEqual([{ start: 0, end: 30, core: { start: 0, end: 30 } }])
    expect([...windowsOf(plain(0))]).toEqual([])
  })

  it('ends with a paragraph, or after a mark, or where it must', () => {
    const paragraphs = plain(400).texts.map((_, word) => Math.floor(word / 100))
    expect([...windowsOf(plain(400, 'word', paragraphs))].map(({ core }) => core.end)).toEqual([
      100, 200, 300, 400,
    ])
    const marked = plain(200)
    marked.texts[140] = '.'
    expect([...windowsOf(marked)].map(({ core }) => core.end)).toEqual([141, 200])
    expect([...windowsOf(plain(200))].map(({ core }) => core.end)).toEqual([176, 200])
  })
})
