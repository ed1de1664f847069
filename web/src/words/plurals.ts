/** Counted things in a language: `5 documents`, `5 документов`. The browser knows which form a number takes; how numbers look is ours. */
import { number } from '../number.ts'

/** Forms by the categories of the language (CLDR): English has one and other; Russian and Ukrainian one, few, many, and other for fractions. */
export interface Forms {
  readonly one: string
  readonly few?: string
  readonly many?: string
  readonly other: string
}

/** Makes counters: each says the number and the form that goes with it, after a narrow no-break space for thousands. */
export function countersOf(language: string): (forms: Forms) => (count: number) => string {
  const rules = new Intl.PluralRules(language)
  return (forms) => (count) => `${number(count)}\u00a0${formOf(rules, forms, count)}`
}

/** The form alone, for sentences that put the number elsewhere. */
export function formsOf(language: string): (count: number, forms: Forms) => string {
  const rules = new Intl.PluralRules(language)
  return (count, forms) => formOf(rules, forms, count)
}

function formOf(rules: Intl.PluralRules, forms: Forms, count: number): string {
  const category = rules.select(count)
  return (category === 'zero' || category === 'two' ? undefined : forms[category]) ?? forms.other
}
