import { describe, expect, it } from 'vitest'
import fc from '../../../tests/support/properties.ts'
import { formatMarked, type MarkedText, parseMarked } from './marked-text.ts'

const table = '\n---\n1 indirect asserts speakers="Karsa|the army"\n'

describe('marked text', () => {
  it('gives the text without marks and each part where it stands', () => {
    const { text, statements, own } = parseMarked(
      '{1s The army} {1c said} {1 that {2s a group} {2c denied} {2 it}}. {3n Rain fell.}\n---\n' +
        '1 indirect|mixed asserts speakers="Army of Karsa|the army; Hill Front" medium="Radio Delta" relay=distances\n' +
        '2 indirect denies speakers="?" parent=1 chain="A > B" optional\n3 fact\n',
    )
    expect(text).toBe('The army said that a group denied it. Rain fell.')
    const words = statements.map(({ source, cue, content }) =>
      [source, cue, content].map((pairs) => pairs.map(([start, end]) => text.slice(start, end)).join('|')),
    )
    expect(words).toEqual([
      ['The army', 'said', 'that a group denied it'],
      ['a group', 'denied', 'it'],
    ])
    expect(statements[0]).toMatchObject({
      kind: 'indirect|mixed',
      speakers: ['Army of Karsa|the army', 'Hill Front'],
      medium: 'Radio Delta',
      relay: 'distances',
      parent: null,
    })
    expect(statements[1]).toMatchObject({
      speakers: [],
      parent: 1,
      chain: ['A', 'B'],
      optional: true,
      relay: 'neutral',
    })
    expect(own).toEqual([{ id: 3, opinion: false, content: [[38, 48]] }])
  })

  it.each([
    ['no table', '{1s A} {1c said} {1 so}', /expected a line ---/],
    ['an open mark', `{1s A {1c said} {1 so}${table}`, /\{1s is never closed/],
    ['a stray brace', `{1s A} {1c said} {1 so}}${table}`, /without its \{/],
    ['a mark without a line', `{1s A} {2c said} {1 so}${table}`, /\{2c …} has no line/],
    ['a statement marked as the narrator', `{1s A} {1n so}${table}`, /does not fit its line/],
    ['no content', `{1s A} {1c said} so${table}`, /1 has no content/],
    ['neither source nor cue', `{1 so}${table}`, /neither source nor cue/],
    ['a stance nobody knows', '{1s A} {1 so}\n---\n1 indirect mumbles speakers="A"', /a stance, not mumbles/],
    ['a kind nobody knows', '{1s A} {1 so}\n---\n1 sung asserts speakers="A"', /a kind, not sung/],
    ['a field nobody knows', '{1s A} {1 so}\n---\n1 indirect asserts speakers="A" mood=bad', /not mood/],
    ['no speakers', '{1s A} {1 so}\n---\n1 indirect asserts', /speakers/],
    [
      'a parent that is not there',
      '{1s A} {1 so}\n---\n1 indirect asserts speakers="A" parent=9',
      /no statement 9/,
    ],
    ['a number twice', `{1s A} {1 so}${table}1 fact\n`, /each number on one line/],
  ])('refuses %s', (_, marked, message) => expect(() => parseMarked(marked)).toThrow(message))

  it('comes back as it was formatted', () => {
    const words = fc.stringMatching(/^[a-z“”’ .]{1,12}$/)
    const reports = fc.array(words, { minLength: 4, maxLength: 12 }).map((parts): MarkedText => {
      const text = parts.join('-')
      const at = (index: number): [number, number] => {
        const start = parts.slice(0, index).join('-').length + (index > 0 ? 1 : 0)
        return [start, start + parts[index]!.length]
      }
      const whole: [number, number] = [at(2)[0], at(3)[1]]
      const base = {
        kind: 'indirect',
        stance: 'asserts',
        relay: 'neutral',
        speakers: ['A|B'],
        behalf: null,
        chain: null,
      }
      const more = { medium: null, optional: false }
      return {
        text,
        statements: [
          { id: 1, ...base, parent: null, ...more, source: [at(0)], cue: [at(1)], content: [whole] },
          { id: 2, ...base, parent: 1, ...more, source: [at(2)], cue: [], content: [at(3)] },
        ],
        own: parts.length > 4 ? [{ id: 3, opinion: true, content: [at(4)] }] : [],
      }
    })
    fc.assert(
      fc.property(
        reports.filter(({ text }) => text === text.trim()),
        (report) => {
          expect(parseMarked(formatMarked(report))).toEqual(report)
        },
      ),
    )
  })
})
