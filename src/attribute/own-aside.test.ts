import { expect, it } from 'vitest'
import { withoutOwnAside } from './own-aside.ts'

it.each([
  [
    'the package was worth $300 billion, which must be a slip of the pen',
    'the package was worth $300 billion',
  ],
  ['it had no losses, which is hardly likely', 'it had no losses'],
  ['the dam was safe, which seems bold', 'the dam was safe'],
  ['the boat, which had left on Monday, was lost', 'the boat, which had left on Monday, was lost'],
  ['it was the ferry, which is owned by the port', 'it was the ferry, which is owned by the port'],
  ['“the dam, which must be mended”', '“the dam, which must be mended”'],
])('%s', (content, kept) => {
  const spans = withoutOwnAside(content, [{ start: 0, end: content.length, text: content }])
  expect(spans.map(({ text }) => text)).toEqual([kept])
})

it('leaves no content as none', () => expect(withoutOwnAside('', [])).toEqual([]))
