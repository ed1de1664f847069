import { describe, expect, it } from 'vitest'
import { tagged } from '../../tests/support/tagged.ts'
import { ruleExtractor } from './index.ts'
import { relayOf, relayRows } from './relay.ts'

/** The relays of what a phrase passes on: a first sentence that may have a second behind it. */
const relays = (phrase: string): string[] =>
  ruleExtractor
    .extract(tagged(`${phrase.charAt(0).toUpperCase()}${phrase.slice(1)}${/[.]$/.test(phrase) ? '' : '.'}`))
    .attributions.filter((each) => !each.narrator)
    .map((each) => each.relay)

describe('how words are passed on', () => {
  it.each(relayRows)('$id: $example', ({ relay, example }) => expect(relays(example)).toEqual([relay]))
  it.each(relayRows)('$id is not in: $counterExample', ({ counterExample }) =>
    expect(relays(counterExample)).toEqual(['neutral']),
  )

  it.each([
    ['The port claimed two boats had sunk.', 'distances'],
    ['The group claimed responsibility for the raid.', 'neutral'],
    ['The army touted that it sank a ferry.', 'distances'],
    ['The port said two boats had sunk. This could not be independently verified.', 'unverified'],
    ['The port said two boats had sunk. The claim could not be checked.', 'unverified'],
    ['The port said two boats had sunk. The mayor said this could not be verified.', 'neutral neutral'],
    ['The port said two boats had sunk. It rained. This could not be verified.', 'neutral'],
    [
      'The port said a boat had sunk. The crew said none had. Neither account could be verified.',
      'unverified unverified',
    ],
    [
      'The port said a boat had sunk. The crew said none had. It could not be verified.',
      'neutral unverified',
    ],
    ['The port said two boats had sunk. The cause could not be found.', 'neutral'],
    ['The port said it had “swept out” two crews.', 'neutral'],
  ])('%s', (text, expected) => expect(relays(text).join(' ')).toBe(expected))
})

describe('relayOf', () => {
  it.each([
    ['neutral', 'said', 'two boats sank', false, 'neutral', null],
    ['distances', 'touted', 'two boats sank', false, 'distances', 'touted'],
    ['neutral', 'said', 'the “ghost fleet” fled', false, 'distances', 'the “ghost fleet”'],
    ['neutral', 'said', 'it had “thwarted another raid”', false, 'neutral', null],
    ['neutral', 'said', 'the “47th” crossed', false, 'neutral', null],
    ['neutral', 'said', 'the alleged spy fled', false, 'distances', 'alleged'],
    ['neutral', 'said', '“The alleged spy fled.”', true, 'neutral', null],
  ] as const)('%s %s: %s', (cue, words, content, direct, relay, relayWords) =>
    expect(relayOf(cue, words, content, direct)).toEqual({ relay, words: relayWords }),
  )

  it('passes on what it is told of a line of nothing but quotation marks', () => {
    expect(relayOf('neutral', 'said', '“‘'.repeat(50_000), false).relay).toBe('neutral')
  })
})
