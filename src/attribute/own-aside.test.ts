import { expect, it } from 'vitest'
import { tagged } from '../../tests/support/tagged.ts'
import { asideRows, withoutOwnAside } from './own-aside.ts'

it.each([
  [
    'the package was worth $300 billion, which must be a slip of the pen',
    'the package was worth $300 billion',
  ],
  ['it had no losses, which is hardly likely', 'it had no losses'],
  ['the dam was safe, which seems bold', 'the dam was safe'],
  ['the raid failed, which will surprise no one', 'the raid failed'],
  ['the raid failed, which cannot be true', 'the raid failed'],
  ['the raid failed, which is a disgrace', 'the raid failed, which is a disgrace'],
  [
    'the post, which had been treacherously taken, was theirs',
    'the post, which had been treacherously taken, was theirs',
  ],
  ['they held the post, which was treacherously taken', 'they held the post, which was treacherously taken'],
  ['the fee rose, which must be paid by Friday', 'the fee rose, which must be paid by Friday'],
  ['the boat, which seems old, was lost', 'the boat, which seems old, was lost'],
  ['the raid failed, which we regret, of course', 'the raid failed, which we regret, of course'],
  ['it was wrong, which I think is clearly unlikely', 'it was wrong, which I think is clearly unlikely'],
  ['the “raid failed, which seems odd', 'the “raid failed, which seems odd'],
  ['the "raid failed, which seems odd', 'the "raid failed, which seems odd'],
  ['the “raid” failed, which seems odd', 'the “raid” failed'],
  ['he knew of the deal, which seems odd?', 'he knew of the deal, which seems odd?'],
  [', which seems odd', ', which seems odd'],
  ['the boat, which had left on Monday, was lost', 'the boat, which had left on Monday, was lost'],
  ['it was the ferry, which is owned by the port', 'it was the ferry, which is owned by the port'],
  ['“the dam, which must be mended”', '“the dam, which must be mended”'],
])('%s', (content, kept) => {
  expect(keptOf(content)).toBe(kept)
})

function keptOf(content: string): string {
  const spans = withoutOwnAside(tagged(content), [{ start: 0, end: content.length, text: content }])
  return spans.map(({ text }) => text).join(' ')
}

it.each(asideRows)('$id: $example; not: $counterExample', ({ example, counterExample }) => {
  expect(keptOf(example).length).toBeLessThan(example.length)
  expect(keptOf(counterExample)).toBe(counterExample)
})

it.each([
  ['the road was open, but the council closed it again', 'the road was open'],
  ['the road was open, but it would be shut', 'the road was open, but it would be shut'],
  ['the road was open, but not the bridge', 'the road was open, but not the bridge'],
  ['“the road is open, but the bridge is shut”', '“the road is open, but the bridge is shut”'],
  ['the bridge had fallen, although nobody saw it', 'the bridge had fallen'],
  ['four crews left, an estimate that the port calls low', 'four crews left'],
  [
    'four crews left on a ship, a ferry that the port owns',
    'four crews left on a ship, a ferry that the port owns',
  ],
])('%s: kept %s', (content, kept) => expect(keptOf(content)).toBe(kept))

it('leaves no content as none', () => expect(withoutOwnAside(tagged(''), [])).toEqual([]))
