import { describe, expect, it } from 'vitest'
import { asSentence } from '../../tests/support/tagged.ts'
import { opinionRows, opinionRule } from './opinion.ts'

describe('opinion', () => {
  it.each(opinionRows)('$id: $example', ({ id, example }) =>
    expect(opinionRule(asSentence(example))).toBe(id),
  )
  it.each(opinionRows)('none in: $counterExample', ({ counterExample }) =>
    expect(opinionRule(asSentence(counterExample))).toBeNull(),
  )

  it.each([
    ['The “reckless” raid ended at noon.', null],
    ['The “heroic “and” reckless” raid was ridiculous.', 'opinion.judgement'],
    ['“Who gains?” was painted on the wall.', null],
    ['Two boats sank in heavy seas.', null],
    ['Shameful, and predictable.', 'opinion.judgement'],
  ])('%s', (words, expected) => expect(opinionRule(words)).toBe(expected))
})
