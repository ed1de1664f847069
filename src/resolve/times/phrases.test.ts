import { describe, expect, it } from 'vitest'
import { rowsToTry } from './cues.ts'
import { matchRule } from './mentions.ts'
import { anyScriptPhrases } from './phrases-any.ts'
import { cyrillicPhrases } from './phrases-cyrillic.ts'
import { englishPhrases } from './phrases-en.ts'

const rules = [...englishPhrases, ...anyScriptPhrases, ...cyrillicPhrases]

describe('phrase rules', () => {
  it.each(rules.map((rule) => [rule.id, rule.example, rule] as const))('%s reads "%s"', (_, example, rule) =>
    expect(matchRule(rule, example)).not.toEqual([]),
  )

  it.each(rules.map((rule) => [rule.id, rule.counterExample, rule] as const))(
    '%s leaves alone "%s"',
    (_, counterExample, rule) => expect(matchRule(rule, counterExample)).toEqual([]),
  )

  it.each(rules.map((rule) => [rule.id, rule.example, rule] as const))(
    '%s is tried on "%s"',
    (_, example, rule) => expect(rowsToTry(example)(rule.id)).toBe(true),
  )

  it('has one id for each row', () => expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length))
})
