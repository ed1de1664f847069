import { describe, expect, it } from 'vitest'
import { entailedBy, entailedRows } from './entailed.ts'
import { areOneThing } from './phrase.ts'
import { type Predicate, predicatesOf } from './predicates.ts'

/** Whether what one sentence denies is done wherever what the other tells is, to one thing. */
const isDenied = (denial: string, other: string): boolean =>
  predicatesOf(denial).some((p) =>
    predicatesOf(other).some(
      (q) => p.negated && !q.negated && entailedBy(q.key).includes(p.key) && isOne(p, q),
    ),
  )

const isOne = (p: Predicate, q: Predicate): boolean =>
  p.isDoer
    ? areOneThing(p.theme, q.agent) !== null
    : areOneThing(p.theme, q.theme) !== null &&
      (!p.agent || !q.agent || areOneThing(p.agent, q.agent) !== null)

describe('deeds that are done where another is', () => {
  it.each(entailedRows.map((row) => [row.id, row] as const))('%s', (_, { example, counterExample }) => {
    const quoted = (words: string) => [...words.matchAll(/“([^”]*)”/g)].map(([, each]) => each!)
    const [denial, other] = quoted(example) as [string, string]
    expect(isDenied(denial, other)).toBe(true)
    expect(isDenied(...(quoted(counterExample) as [string, string]))).toBe(false)
    // To deny a kind of deed denies nothing of the others: not beaten may be pushed.
    expect(isDenied(other.replace('had ', 'had not '), denial)).toBe(false)
  })
})
