import { describe, expect, it } from 'vitest'
import { asSentence } from '../../tests/support/tagged.ts'
import { opinionRule } from './opinion.ts'
import { opinionRows } from './opinion-rows.ts'

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
    ['It was the bloodiest night on that road since 2009.', null],
    ['It is the most popular airliner.', null],
    ['A hearing will determine whether the move should be approved.', null],
    ['The result will be announced on Friday.', null],
    ['The general looked at the hill and left.', null],
    ['The number was wrong.', 'opinion.verdict'],
    ['It is a copy of the letter.', null],
    ['At most 40 boats sank.', null],
    ['Nothing moved on the bridge.', null],
    ['Applicants must be of age.', null],
    ['The crew made sure the valve was closed.', null],
    ['The figure must be a simple misprint.', 'opinion.guess'],
    ['It must have been a long night.', 'opinion.guess'],
    ['Somebody must have known.', 'opinion.guess'],
    ['That cannot be right.', 'opinion.guess'],
    ['The certificate must be an original.', null],
    ['The mistake must be mended.', null],
    ['Applicants must have lived there for five years.', null],
    ['It must have a licence.', null],
    ['The hull cannot be righted.', null],
    ['Shameful, and predictable.', 'opinion.judgement'],
  ])('%s', (words, expected) => expect(opinionRule(words)).toBe(expected))
})
