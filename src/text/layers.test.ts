import { describe, expect, it } from 'vitest'
import { anyText, growth, hostileTexts } from '../../tests/support/any-text.ts'
import fc from '../../tests/support/properties.ts'
import { paragraphs, tagged } from '../../tests/support/tagged.ts'
import { blockAt, firstFrom, firstTokenFrom, sentenceAt } from './bisect.ts'
import { Coverage } from './coverage.ts'
import { layerText } from './index.ts'

const layersOf = (text: string) => layerText({ text, blocks: paragraphs(text) })

describe('layers of any text', () => {
  it('tokens slice to their words, in order, and cover all that is no space', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { tokens } = layersOf(text)
        let at = 0
        let between = ''
        for (const token of tokens) {
          expect(token.start).toBeGreaterThanOrEqual(at)
          expect(text.slice(token.start, token.end)).toBe(token.text)
          between += text.slice(at, token.start)
          at = token.end
        }
        expect((between + text.slice(at)).trim()).toBe('')
      }),
    )
  })

  it('each token of a block is in one sentence, and a sentence in one block', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { tokens, sentences, blocks } = layersOf(text)
        const counted = sentences.flatMap(({ firstToken, endToken }) =>
          Array.from({ length: endToken - firstToken }, (_, index) => firstToken + index),
        )
        expect(counted).toEqual(tokens.map((_, index) => index))
        for (const { start, end, block } of sentences) {
          expect(blocks[block]!.start).toBeLessThanOrEqual(start)
          expect(blocks[block]!.end).toBeGreaterThanOrEqual(end)
        }
      }),
    )
  })

  it('quotations lie in one block, nest or are apart, and begin with their mark', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { quotations, blocks } = layersOf(text)
        for (const [index, one] of quotations.entries()) {
          expect(text.slice(one.start, one.innerStart)).toBe(one.mark)
          expect(blocks.some((block) => block.start <= one.start && one.end <= block.end)).toBe(true)
          for (const other of quotations.slice(index + 1)) {
            const apart = one.end <= other.start
            const inside = other.start >= one.innerStart && other.end <= one.innerEnd
            expect(apart || inside).toBe(true)
          }
        }
      }),
    )
  })

  it.each(hostileTexts)('work grows with the length: %s', (_, make) => {
    expect(growth(make, 10_000, (text) => void tagged(text))).toBeLessThan(12)
  })
})

describe('looking up an offset', () => {
  const layers = layersOf('Two boats sank. One rose.\nAll is well.')

  it.each([
    [0, 'Two boats sank.', 0],
    [14, 'Two boats sank.', 0],
    [15, null, 0],
    [16, 'One rose.', 0],
    [25, null, 0],
    [26, 'All is well.', 1],
    [38, null, 1],
  ])('%d is in %s', (offset, words, block) => {
    const sentence = sentenceAt(layers, offset)
    expect(sentence && layers.text.slice(sentence.start, sentence.end)).toBe(words)
    expect(blockAt(layers, offset)).toBe(block)
  })

  it('finds the first token from an offset on', () => {
    expect([0, 1, 4, 5, 99].map((offset) => firstTokenFrom(layers, offset))).toEqual([0, 1, 1, 2, 11])
    expect(firstFrom([], 3)).toBe(0)
  })
})

describe('Coverage', () => {
  const stretch = fc
    .tuple(fc.nat(30), fc.integer({ min: 1, max: 8 }))
    .map(([start, length]) => ({ start, end: start + length }))

  it('answers as asking every span would', () => {
    fc.assert(
      fc.property(fc.array(stretch), stretch, (spans, asked) => {
        const coverage = new Coverage(spans)
        expect(coverage.holds(asked)).toBe(
          spans.some((each) => each.start <= asked.start && asked.end <= each.end),
        )
        expect(coverage.meets(asked)).toBe(
          spans.some((each) => each.start < asked.end && asked.start < each.end),
        )
      }),
    )
  })
})
