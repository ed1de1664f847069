import { describe, expect, it } from 'vitest'
import { areOpposite, endsOfAdjective, endsOfAdverb, endsOfVerb, withoutPrefix } from './lexicon.ts'
import { verbRows } from './opposite-verbs.ts'
import { areOneThing } from './phrase.ts'
import { type Predicate, predicatesOf } from './predicates.ts'

const endsIn = (words: string) =>
  predicatesOf(words).filter(({ key, pole }) => key.startsWith('opposite-') && pole !== null)

/** Whether two sentences say opposite ends of a row of single words of one thing, by one doer. */
function arePulledApart(one: string, other: string): boolean {
  const isOne = (p: Predicate, q: Predicate) =>
    areOneThing(p.theme, q.theme) === 'sure' && areOneThing(p.agent, q.agent) !== null
  return endsIn(one).some((p) =>
    endsIn(other).some(
      (q) => p.key === q.key && p.pole !== q.pole && !p.negated && !q.negated && isOne(p, q),
    ),
  )
}

describe('verbs of which one denies the other', () => {
  const quoted = (words: string) => [...words.matchAll(/“([^”]*)”/g)].map(([, each]) => each!)

  it.each(verbRows.map((row) => [row.id, row] as const))('%s', (_, { example, counterExample }) => {
    expect(arePulledApart(...(quoted(example) as [string, string]))).toBe(true)
    expect(arePulledApart(...(quoted(counterExample) as [string, string]))).toBe(false)
  })

  it('have ids of their own, and no base form at both ends', () => {
    expect(new Set(verbRows.map(({ id }) => id)).size).toBe(verbRows.length)
    for (const { ends } of verbRows) expect(ends[0].filter((base) => ends[1].includes(base))).toEqual([])
  })
})

it.each([
  ['the guards were asleep', 'the guards were awake', true],
  ['the bridge was too weak for lorries', 'the bridge was strong enough for lorries', true],
  ['the guards were asleep', 'the guards were not awake', false],
  ['the guards were asleep', 'the drivers were awake', false],
  ['the front gate was safe', 'the back gate was unsafe', false],
  ['the bus was new', 'the driver of the bus was old', false],
  ['the plane that landed at Lviv was new', 'the plane was old', true],
  ['the plane that landed at Lviv was new', 'the pilot was old', false],
])('“%s” and “%s” are opposites of one thing: %s', (one, other, expected) =>
  expect(arePulledApart(one, other)).toBe(expected),
)

it.each([
  ['unarmed', 'armed', true],
  ['illegally', 'illegal', true],
  ['front', 'back', true],
  ['armed', 'armoured', false],
  ['old', 'wooden', false],
])('%s, %s', (word, other, expected) => {
  const known = [...endsOfAdjective(word), ...endsOfAdverb(word)]
  const ends = endsOfAdjective(other)
  expect(known.some(({ key }) => ends.some((end) => end.key === key))).toBe(expected)
})

it('tells two ends from one', () => {
  expect(areOpposite('front', 'back')).toBe(true)
  expect(areOpposite('front', 'wooden')).toBe(false)
  expect(endsOfVerb('supported').map(({ pole }) => pole)).toEqual(endsOfVerb('backs').map(({ pole }) => pole))
  expect(endsOfVerb('opened')).toEqual([])
})

it.each([
  ['unlicensed', 'licensed', true],
  ['non-lethal', 'lethal', true],
  ['incomplete', 'complete', true],
  ['illegal', 'legal', true],
  ['united', 'united', false],
  ['industrial', 'industrial', false],
  ['important', 'important', false],
  ['underground', 'underground', false],
])('%s: %s, turned: %s', (word, bare, isTurned) =>
  expect(withoutPrefix(word)).toEqual({ word: bare, isTurned }),
)
