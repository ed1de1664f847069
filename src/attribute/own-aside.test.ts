import { expect, it } from 'vitest'
import { withoutOwnAside } from './own-aside.ts'

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
  const spans = withoutOwnAside(content, [{ start: 0, end: content.length, text: content }])
  expect(spans.map(({ text }) => text)).toEqual([kept])
})

it('leaves no content as none', () => expect(withoutOwnAside('', [])).toEqual([]))
