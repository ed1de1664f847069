import { describe, expect, it } from 'vitest'
import { mediumOf, mediumRows } from './medium.ts'

const mediumIn = (phrase: string) => mediumOf(phrase, /\btold\b/.test(phrase) ? 'tell' : 'say')

describe('where it was said', () => {
  it.each(mediumRows)('$id: $example', ({ example, words }) => {
    expect(mediumIn(example)).toBe(words.exec(example)![1]!.trim())
  })
  it.each(mediumRows)('$id is not in: $counterExample', ({ counterExample }) =>
    expect(mediumIn(counterExample)).toBeNull(),
  )

  it.each([
    ['In a statement to the radio, the port said', 'statement'],
    ['At a news conference Keyes maintained', 'news conference'],
    ['the unit wrote on its website', 'its website'],
    ['she told reporters', 'reporters'],
    ['she told the Harbour Courier', 'Harbour Courier'],
    ['a doctor told a parliamentary committee', 'a parliamentary committee'],
    ['the lieutenant reported by radio', 'radio'],
    ['the port said in a July 16 press conference', 'press conference'],
    ['the port said on Tuesday', null],
    ['the port said on the bridge', null],
    ['the port said at noon', null],
    ['the crew said in a low voice', null],
    ['the port said by letter', null],
    ['the address was wrong, she said', null],
  ])('%s', (setting, medium) => expect(mediumIn(setting)).toBe(medium))
})
