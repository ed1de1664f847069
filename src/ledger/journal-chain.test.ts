import { describe, expect, test } from 'vitest'
import fc from '../../tests/support/properties.ts'
import { emptyChain, followChain } from './journal-chain.ts'
import { chainStart, type JournalEntry, lineOfEntry, sealEntry } from './journal-entry.ts'

const entries = chain(4)
const lines = entries.map(lineOfEntry)
const bytesOf = (text: string) => new TextEncoder().encode(text)
const follow = (...parts: readonly string[]) => followChain(bytesOf(parts.join('')))

function chain(count: number): JournalEntry[] {
  const made: JournalEntry[] = []
  for (let seq = 1; seq <= count; seq++) {
    const at = `2031-05-02T09:00:0${seq}.000Z`
    const link = { seq, prev: made.at(-1)?.hash ?? chainStart, at }
    const digest = String(seq).repeat(64)
    const facts = { digest, document: `d-${seq}`, readerVersion: 'r/1', readingDigest: digest } as const
    made.push(sealEntry(seq === 1 ? { kind: 'created', dossier: 'x' } : { kind: 'read', ...facts }, link))
  }
  return made
}

test('a sound chain gives its entries and its head', () => {
  const read = follow(...lines)
  expect(read).toMatchObject({ entries, torn: null, broken: null })
  expect(read.head).toEqual({ seq: 4, hash: entries[3]!.hash, bytes: lines.join('').length })
})

test('an empty file is an empty chain', () => {
  expect(follow('')).toEqual({ entries: [], head: emptyChain, torn: null, broken: null })
})

test('a chain may be followed in parts', () => {
  const { head } = follow(lines[0]!, lines[1]!)
  const rest = followChain(bytesOf(lines[2]! + lines[3]!), head)
  expect([rest.entries, rest.head]).toEqual([entries.slice(2), follow(...lines).head])
})

describe('broken', () => {
  const [one, two, three, four] = lines as [string, string, string, string]
  test.each([
    ['a line left out', [one, three], 2, /^prev /],
    ['two lines changed about', [one, three, two], 2, /^prev /],
    ['a line twice', [one, two, two], 3, /^prev /],
    ['the start left out', [two, three], 1, /^prev /],
    ['an empty line', [one, '\n', two], 2, 'a line that is no JSON object'],
    ['a line that is no JSON', [one, 'hello\n'], 2, 'a line that is no JSON object'],
    ['a list', [one, '[]\n'], 2, 'a line that is no JSON object'],
    ['a space more', [one, two.replace(',', ', '), three], 2, 'JSON in another spelling'],
    ['a carriage return', [one.replace('\n', '\r\n')], 1, 'JSON in another spelling'],
    [
      'a key twice',
      [one, two.replace('{', '{"at":"2031-05-02T09:00:02.000Z",')],
      2,
      'JSON in another spelling',
    ],
    ['another date', [one, two.replace('2031', '2032'), three], 2, /^hash /],
    ['another hash', [one, two, three.replace(/"hash":"./, '"hash":"_'), four], 3, /^hash "?_/],
  ])('%s', (_, parts, line, found) => {
    const read = follow(...parts)
    expect(read.broken).toMatchObject({
      line,
      code: 'ledger.broken-chain',
      found: expect.stringMatching(found),
    })
    expect(read.entries).toEqual(entries.slice(0, line - 1))
  })
})

describe('torn, and not broken', () => {
  test.each([
    ['one byte of a line', 1],
    ['half a line', 80],
    ['all of a line but its end', lines[3]!.length - 1],
  ])('%s', (_, length) => {
    const read = follow(...lines.slice(0, 3), lines[3]!.slice(0, length))
    expect(read).toMatchObject({ entries: entries.slice(0, 3), broken: null })
    expect(read.torn).toHaveLength(length)
  })
})

test('any byte of a sound chain, changed in any way, is seen', () => {
  const whole = bytesOf(lines.join(''))
  fc.assert(
    fc.property(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
      const spoiled = whole.slice()
      spoiled[at] = spoiled[at]! ^ change
      const read = followChain(spoiled)
      expect(read.broken !== null || read.torn !== null).toBe(true)
    }),
    { numRuns: 300 },
  )
})
