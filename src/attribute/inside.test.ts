import { describe, expect, it } from 'vitest'
import { tagged } from '../../tests/support/tagged.ts'
import { ruleExtractor } from './index.ts'

/** What is read, by its cue: source, content, and the cue of the statement it stands in. */
function read(text: string): string[] {
  const { attributions } = ruleExtractor.extract(tagged(text))
  const words = (spans: readonly { text: string }[]) => spans.map((span) => span.text).join(' … ')
  return attributions
    .filter((each) => !each.narrator)
    .map(({ source, cue, content, parent }) => {
      const inside = parent === null ? '' : ` in ${words(attributions[parent]!.cue)}`
      return `${words(source)} ${words(cue)}: ${words(content)}${inside}`
    })
}

describe('what is said inside what is said', () => {
  it.each([
    [
      'in a quotation',
      '“The ministry said that the dam was safe. Then it fell,” Ivanova wrote.',
      'The ministry said: the dam was safe in wrote',
    ],
    [
      'of oneself, in the past',
      '“I told the ministry that the dam was weak,” Ivanova said.',
      'I told: the dam was weak in said',
    ],
    [
      'a charge turned down',
      '“We reject the claim of the union,” the port said.',
      'We reject: the claim of the union in said',
    ],
    [
      'two levels down',
      'The agency said the mayor had told it: “The guard admitted that the hill was lost.”',
      'The guard admitted: the hill was lost in told',
    ],
  ])('%s', (_, text, found) => expect(read(text)).toContain(found))

  it.each([
    ['a thought of the speaker', '“I think that the dam was weak,” Ivanova said.', 'think'],
    ['the speaking itself', '“Today we announce that the port is closed,” Ivanova said.', 'announce'],
    ['what was not said', '“The ministry did not say that the dam was weak,” Ivanova wrote.', 'did not say'],
    ['a scare quote', 'The “said party” left the room, the clerk wrote.', '“said'],
  ])('not %s', (_, text, cue) => expect(read(text).filter((each) => each.includes(` ${cue}:`))).toEqual([]))
})
