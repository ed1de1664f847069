import { describe, expect, it } from 'vitest'
import fc from '../../tests/support/properties.ts'
import type { Claim, Document, Statement, Timex } from './reading.ts'
import { instant, overlaps, whenOf } from './when.ts'

const timex = (id: string, start: number, from: string | null, to: string | null, type = 'DATE') =>
  ({ id, start, end: start + 1, from, to, type, value: from }) as unknown as Timex

function when(
  own: readonly Timex[],
  {
    said,
    before = [],
    published = null,
  }: { said?: Timex; before?: readonly Timex[]; published?: string | null } = {},
) {
  const timexes = [...before, ...(said ? [said] : []), ...own]
  const claim = { start: 100, times: own.map((each) => each.id) } as unknown as Claim
  const found = whenOf(
    claim,
    { said: said?.id ?? null } as unknown as Statement,
    { timexes, published } as unknown as Document,
  )
  const iso = (milliseconds: number) => new Date(milliseconds).toISOString().slice(0, 16)
  return found && `${iso(found.from)} ${iso(found.to)}${found.stated ? ' stated' : ''}`
}

const tuesday = timex('t1', 10, '2024-03-12', '2024-03-13')

describe('whenOf', () => {
  it('takes the words of the claim before all else', () =>
    expect(when([tuesday], { published: '2024-03-20' })).toBe('2024-03-12T00:00 2024-03-13T00:00 stated'))

  it('takes the hour rather than the year around it', () =>
    expect(
      when([
        timex('t2', 110, '2024-01-01', '2025-01-01'),
        timex('t3', 120, '2024-03-12T00:00Z', '2024-03-12T01:00Z'),
      ]),
    ).toBe('2024-03-12T00:00 2024-03-12T01:00 stated'))

  it('takes a year where nothing narrower is told', () =>
    expect(when([timex('t2', 110, '2024-01-01', '2025-01-01')])).toBe(
      '2024-01-01T00:00 2025-01-01T00:00 stated',
    ))

  it('takes two days side by side as one stretch', () =>
    expect(when([tuesday, timex('t2', 120, '2024-03-13', '2024-03-14')])).toBe(
      '2024-03-12T00:00 2024-03-14T00:00 stated',
    ))

  it('then the day of the speaking', () =>
    expect(when([], { said: tuesday, published: '2024-03-20' })).toBe('2024-03-12T00:00 2024-03-13T00:00'))

  it('then the last day the text named before it', () =>
    expect(
      when([], { before: [timex('t0', 1, '2024-03-11', '2024-03-12'), tuesday], published: '2024-03-13' }),
    ).toBe('2024-03-12T00:00 2024-03-13T00:00'))

  it.each([
    ['a year', timex('t0', 1, '2024-01-01', '2025-01-01')],
    ['a day long ago', timex('t0', 1, '2023-05-22', '2023-05-23')],
    ['a day to come', timex('t0', 1, '2024-03-17', '2024-03-18')],
    ['how long it went on', timex('t0', 1, '2024-03-12', '2024-03-13', 'DURATION')],
    ['a time that could not be said', timex('t0', 1, null, null)],
  ])('never %s that the text named before it, but the days before publication', (_, before) =>
    expect(when([], { before: [before], published: '2024-03-13' })).toBe('2024-03-11T00:00 2024-03-14T00:00'),
  )

  it('is null where the report has no date', () => expect(when([])).toBeNull())
})

describe('instant', () => {
  it.each([
    ['2024-03-12', Date.UTC(2024, 2, 12)],
    ['2024-03-12T03:00', Date.UTC(2024, 2, 12, 3)],
    ['2024-03-12T03:00Z', Date.UTC(2024, 2, 12, 3)],
    ['2024-03-12T03:00+03:00', Date.UTC(2024, 2, 12, 0)],
    ['2023', Date.UTC(2023, 0, 1)],
  ])('%s', (iso, milliseconds) => expect(instant(iso)).toBe(milliseconds))

  it.each([['PAST_REF'], [''], ['soon'], [null]])('%s is none', (iso) => expect(instant(iso)).toBeNull())
})

it('overlaps the same both ways, and always itself', () => {
  const span = fc
    .tuple(fc.integer({ min: 0, max: 2e12 }), fc.integer({ min: 1, max: 1e9 }))
    .map(([from, length]) => ({ from, to: from + length, stated: true }))
  fc.assert(
    fc.property(span, span, (a, b) => {
      expect(overlaps(a, b)).toBe(overlaps(b, a))
      expect(overlaps(a, a)).toBe(true)
    }),
  )
})
