import { describe, expect, test } from 'vitest'
import { splitTextPieces } from './text-pieces.ts'

const split = (text: string) => splitTextPieces(text).pieces.map((piece) => [piece.selector, piece.text])

const wrapped = [
  'The line along the river moved for the third time in a month on Tuesday',
  'when a patrol from the eastern bank crossed at the old ferry and stayed,',
  'according to two officials.',
  '',
  'The other declined to say how many soldiers had crossed, or when any of',
  'them would leave.',
]

describe('hard-wrapped text', () => {
  test('lines up to a margin are one paragraph, with the range of its lines', () => {
    expect(split(wrapped.join('\n')).map(([selector]) => selector)).toEqual(['line=1,3', 'line=5,6'])
    expect(split(wrapped.join('\r\n')).map(([selector]) => selector)).toEqual(['line=1,3', 'line=5,6'])
  })
  test('a short line above it stays a line of its own', () => {
    expect(split(['Ceasefire line shifts', ...wrapped].join('\n'))[0]).toEqual([
      'line=1',
      'Ceasefire line shifts',
    ])
  })
})

describe('this is not hard-wrapped', () => {
  test('one paragraph a line, as browsers paste it', () => {
    const lines = [
      'Raid near Harrow',
      `${'The men came at dawn and left by nine. '.repeat(5)}`,
      'Nobody has claimed it.',
    ]
    expect(split(lines.join('\n'))).toHaveLength(3)
  })
  test('short posts whose lines end before any margin', () => {
    const lines = [
      'Three explosions in Upper Meadow.',
      'Air defence is at work over the silo and the ferry.',
      'Stay inside.',
    ]
    expect(split(lines.join('\n'))).toHaveLength(3)
  })
  test('a via line below a full line', () => {
    const lines = [
      ...wrapped,
      '',
      'The delegation left before dinner and said that it would be back, maybe',
      'via Northline News',
    ]
    expect(split(lines.join('\n')).at(-1)).toEqual(['line=9', 'via Northline News'])
  })
})

test('marks of quotes and headings leave the words and are kept as dropped', () => {
  const { pieces, dropped } = splitTextPieces('# Raid\n\n> We are home.\n\n- one\n- two\n\n*13 March 2024*')
  expect(pieces.map((piece) => [piece.role, piece.text])).toEqual([
    ['heading', 'Raid'],
    ['blockquote', 'We are home.'],
    ['list-item', '- one'],
    ['list-item', '- two'],
    [null, '13 March 2024'],
  ])
  expect(dropped.map((part) => part.text)).toEqual(['#', '>', '**'])
})

test('no-break spaces and curly quotes inside a line stay as they are', () => {
  expect(split('“Home\u00a0 at last”\u00a0\n')).toEqual([['line=1', '“Home\u00a0 at last”']])
})
