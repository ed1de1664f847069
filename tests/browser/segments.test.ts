import { describe, expect, it } from 'vitest'
import { inReadingOrder, type Mark, marksOf, segmentsOf } from '../../web/src/segments.ts'
import fc from '../support/properties.ts'
import { statement } from './sample-builder.ts'
import { sampleReading } from './sample-reading.ts'

const span = (start: number, end: number) => ({ start, end, text: '' })
const spoken = (id: string, start: number, end: number, parent: string | null = null) =>
  statement(id, 'd', { content: [span(start, end)], parent })

/** `abcdef` with statements as `id:start-end`, drawn as runs: `ab` then `[cd by outer>inner]`. */
function draw(text: string, statements: ReturnType<typeof spoken>[], block = { start: 0, end: text.length }) {
  return segmentsOf(text, block, marksOf(statements, [])).map(({ text: run, marks, begins }) => {
    const by = marks.map((mark) => mark.statement?.id).join('>')
    return `${begins.map(({ id }) => `^${id} `).join('')}${run}${by ? ` by ${by}` : ''}`
  })
}

describe('segmentsOf', () => {
  it.each([
    ['no statement', [], ['abcdef']],
    ['one', [spoken('A', 2, 4)], ['ab', '^A cd by A', 'ef']],
    [
      'one inside another',
      [spoken('A', 1, 6), spoken('B', 3, 5, 'A')],
      ['a', '^A bc by A', '^B de by A>B', 'f by A'],
    ],
    ['two that overlap', [spoken('A', 0, 4), spoken('B', 2, 6)], ['^A ab by A', '^B cd by A>B', 'ef by B']],
    ['two on the same words', [spoken('B', 0, 6, 'A'), spoken('A', 0, 6)], ['^A ^B abcdef by A>B']],
    ['an empty span', [spoken('A', 3, 3)], ['abcdef']],
  ])('cuts a text with %s', (_, statements, expected) => {
    expect(draw('abcdef', statements)).toEqual(expected)
  })

  it('begins a statement once, where its first words stand', () => {
    const parts = statement('A', 'd', { content: [span(0, 2), span(4, 6)] })
    expect(draw('abcdef', [parts])).toEqual(['^A ab by A', 'cd', 'ef by A'])
  })

  it('does not begin a statement in the block it only runs into', () => {
    expect(draw('abcdef', [spoken('A', 0, 6)], { start: 3, end: 6 })).toEqual(['def by A'])
  })

  it('has no segment for an empty block', () => {
    expect(draw('abcdef', [], { start: 3, end: 3 })).toEqual([])
  })

  it('covers every character once and keeps every mark, whatever the spans', () => {
    const mark = fc.tuple(fc.nat(20), fc.nat(20)).map(([a, b]): Mark => {
      return {
        start: Math.min(a, b),
        end: Math.max(a, b),
        kind: 'missed',
        statement: null,
        fact: null,
        depth: 0,
      }
    })
    fc.assert(
      fc.property(fc.string({ minLength: 20, maxLength: 20 }), fc.array(mark), (text, marks) => {
        const segments = segmentsOf(text, { start: 0, end: 20 }, marks)
        expect(segments.map((segment) => segment.text).join('')).toBe(text.slice(0, 20))
        for (const one of marks) {
          const under = segments.filter((segment) => segment.marks.includes(one))
          expect(under.map((segment) => segment.text).join('')).toBe(text.slice(one.start, one.end))
        }
      }),
    )
  })
})

describe('inReadingOrder', () => {
  it('goes by where content begins, the outer before the inner, whatever the order given', () => {
    const wire = sampleReading.statements.filter((one) => one.document === 'd-wire')
    const ids = inReadingOrder(wire).map((one) => one.id)
    expect(inReadingOrder([...wire].reverse()).map((one) => one.id)).toEqual(ids)
    expect(ids.slice(-5)).toEqual(['s-officials', 's-killed', 's-denied', 's-stunt', 's-reported'])
  })

  it('does not hang on statements that are each other’s parents', () => {
    expect(inReadingOrder([spoken('A', 0, 2, 'B'), spoken('B', 1, 2, 'A')])).toHaveLength(2)
  })
})
