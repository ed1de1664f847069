import { describe, expect, it } from 'vitest'
import { asSentence, tagged } from '../../tests/support/tagged.ts'
import { ruleExtractor } from './index.ts'
import { stanceOf } from './stance.ts'
import { stanceRules } from './stance-rules.ts'

const stances = (phrase: string): string[] =>
  ruleExtractor
    .extract(tagged(asSentence(phrase)))
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
    ['tell', 'asserts', 'residents to leave', 'orders'],
    ['tell', 'asserts', 'the bridge was closed', 'asserts'],
    ['tell', 'asserts', '“Everything points to the gate”', 'asserts'],
    ['write', 'asserts', 'his strap turned to glue', 'asserts'],
    ['say', 'asserts', 'around 3 p.m. the bridge fell', 'asserts'],
    ['decline', 'declines', 'to comment', 'declines'],
    ['refuse', 'declines', 'to leave the square', null],
  ] as const)('%s (%s) %s', (lemma, cue, content, expected) =>
    expect(stanceOf(cue, lemma, content)).toBe(expected),
  )
})
