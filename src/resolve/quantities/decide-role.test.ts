import { describe, expect, it } from 'vitest'
import { articleOf } from '../../../tests/support/article-of.ts'
import type { Quantity } from '../../model/index.ts'
import { layerText } from '../../text/index.ts'
import { cyrillicRoleRules } from './cyrillic-role-rules.ts'
import { roleRules } from './english-role-rules.ts'
import { findQuantities } from './index.ts'

function quantities(text: string): readonly Quantity[] {
  const article = articleOf(text, null)
  return findQuantities(article, layerText(article), []).quantities
}

/** An example that has no number of its own is said of twelve. */
const withNumber = (example: string): string =>
  /\d|two|three|four|five|six|seven|ten|few|\ba\b|пять|три|два|семь|шесть/.test(example)
    ? example
    : `${example} 12 people`

describe('role rules', () => {
  const rules = [...roleRules, ...cyrillicRoleRules]

  it.each(rules.map((rule) => [rule.id, rule.example, rule] as const))(
    '%s gives its role in "%s"',
    (_, example, rule) =>
      expect(quantities(withNumber(example)).map((quantity) => quantity.role)).toContain(rule.role),
  )

  it.each(rules.map((rule) => [rule.id, rule.counterExample, rule] as const))(
    '%s does not in "%s"',
    (_, counterExample, rule) =>
      expect(
        quantities(counterExample).map((quantity) =>
          quantity.rule.split('>')[1]?.replace(/\.(before|behind)$/, ''),
        ),
      ).not.toContain(rule.id),
  )

  it('has one id for each row', () => expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length))
})
