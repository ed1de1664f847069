import { describe, expect, it } from 'vitest'
import { asSentence, tagged } from '../../tests/support/tagged.ts'
import { extractByRules } from './extract.ts'
import { relayOf, stanceOf, stanceRules } from './stance.ts'

const stances = (phrase: string): string[] =>
  extractByRules(tagged(asSentence(phrase)))
    .attributions.filter((each) => !each.narrator)
    .map((each) => each.stance)

describe('what the content does to the stance', () => {
  it.each(stanceRules)('$id: $example', ({ stance, example }) => expect(stances(example)).toEqual([stance]))
  it.each(stanceRules)('$id is not in: $counterExample', ({ stance, counterExample }) =>
    expect(stances(counterExample)).not.toContain(stance),
  )
})

describe('stanceOf', () => {
  it.each([
    ['claim', 'asserts', 'responsibility for the raid', 'claims-responsibility'],
    ['claim', 'asserts', '“full responsibility” for the raid', 'claims-responsibility'],
    ['deny', 'denies', 'responsibility for the raid', 'disclaims'],
    ['tell', 'asserts', 'residents to leave', 'urges'],
    ['tell', 'asserts', 'the bridge was closed', 'asserts'],
    ['say', 'asserts', 'around 3 p.m. the bridge fell', 'asserts'],
    ['decline', 'declines', 'to comment', 'declines'],
    ['refuse', 'declines', 'to leave the square', null],
  ] as const)('%s (%s) %s', (lemma, cue, content, expected) =>
    expect(stanceOf(cue, lemma, content)).toBe(expected),
  )
})

describe('relayOf', () => {
  it.each([
    ['neutral', 'said', 'two boats sank', false, 'neutral', null],
    ['distances', 'touted', 'two boats sank', false, 'distances', 'touted'],
    ['neutral', 'said', 'the ‘terrorists’ fled', false, 'distances', 'terrorists'],
    ['neutral', 'said', 'the “ghost fleet” fled', false, 'distances', 'ghost fleet'],
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
