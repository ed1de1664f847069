import type { QuantityRole } from '../../model/index.ts'
import type { Counted } from './counted.ts'

/** A verb or noun that says what became of those it counts. A row of data: the phrase that asked for it and one that it must leave alone. */
export interface RoleRule {
  readonly id: string
  readonly role: QuantityRole
  /** What can have the role; `money` is money, `people` and `thing` nouns of those classes, `any` all of them and bare numbers. */
  readonly of: readonly ('people' | 'thing' | 'money' | 'any')[]
  readonly example: string
  readonly counterExample: string
  /** One word, lower case; `particle` is a second word that must stand next or near ("shot … down"). */
  readonly verb: RegExp
  readonly particle?: RegExp
  /** The word right before it: "three tanks were **on** fire". */
  readonly before?: RegExp
  /** Prepositions that may stand right before the number: "a group of 30", "asked for $60 billion". */
  readonly after?: RegExp
  /** A noun that governs the number ("a package of …"); never stands behind it. */
  readonly noun?: true
  /** The one counted is its subject even without "was": "12 people died". */
  readonly intransitive?: true
}

/** One row; `more` is what few rows need. */
export const row = (
  id: string,
  role: QuantityRole,
  of: RoleRule['of'],
  example: string,
  counterExample: string,
  verb: RegExp,
  more: Pick<RoleRule, 'particle' | 'before' | 'after' | 'noun' | 'intransitive'> = {},
): RoleRule => ({ id, role, of, example, counterExample, verb, ...more })

/** A noun that is told of those behind its “of”: “the **capture of** two officers”. */
export const nounOf = (
  id: string,
  role: QuantityRole,
  of: RoleRule['of'],
  example: string,
  counterExample: string,
  verb: RegExp,
): RoleRule =>
  row(id, role, of, example, counterExample, verb, { noun: true, particle: /^of$/, after: /^of$/ })

/** The first row that this word and the words around it satisfy for what is counted. */
export function roleOfWord(
  rules: readonly RoleRule[],
  lower: string,
  near: readonly string[],
  counted: WhatIsCounted,
): RoleRule | null {
  return rules.find((rule) => rule.verb.test(lower) && isNear(rule, near) && fits(rule, counted)) ?? null
}

/** A verb's particle stands anywhere near; the "of" of a noun right behind it (`near` holds two words before, then those behind). */
function isNear({ particle, before, noun, after }: RoleRule, near: readonly string[]): boolean {
  if (before && !before.test(near[1] ?? '')) return false
  if (!particle) return true
  return noun && after ? particle.test(near[2] ?? '') : near.some((word) => particle.test(word))
}

export interface WhatIsCounted {
  readonly money: boolean
  /** Kilometres, tonnes, per cent. */
  readonly measure: boolean
  readonly noun: Counted | null
}

function fits(rule: RoleRule, counted: WhatIsCounted): boolean {
  if (counted.measure) return measured.has(rule.role)
  if (counted.money) return rule.of.includes('money')
  const nounClass = counted.noun?.class
  if (nounClass === 'people' || nounClass === 'casualty')
    return rule.of.includes('people') && nounClass === 'people'
  if (nounClass === 'thing') return rule.of.includes('thing')
  if (nounClass === 'site') return rule.of.includes('thing') && rule.role !== 'launched'
  if (nounClass === 'other') return false
  return rule.of.includes('any')
}

/** What can happen to an amount that is weighed or measured: "seized 650 kg". */
const measured: ReadonlySet<QuantityRole> = new Set([
  'captured',
  'destroyed',
  'delivered',
  'requested',
  'pledged',
])
