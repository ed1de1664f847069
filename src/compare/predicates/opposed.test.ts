import { describe, expect, it } from 'vitest'
import { oppositeRows } from './opposite-rows.ts'
import { cyrillicPoles } from './opposite-rows-cyrillic.ts'
import { areOneThing, phraseOf, subjectOf } from './phrase.ts'
import { predicatesOf } from './predicates.ts'
import { deedKey } from './verbs.ts'

describe('rows of opposites', () => {
  it.each(oppositeRows.map((row) => [row.id, row] as const))('%s: its example has both ends', (_, row) => {
    const quoted = [...row.example.matchAll(/“([^”]*)”/g)].map(([, words]) => words!)
    const said = quoted.flatMap((words) => predicatesOf(words).filter(({ key }) => key === row.id))
    expect(new Set(said.map(({ pole }) => pole))).toEqual(new Set([0, 1]))
    expect(said.map(({ negated }) => negated)).not.toContain(true)
  })

  it.each(cyrillicPoles.map((each) => [each.example, each] as const))(
    '«%s»',
    (_, { id, pole, example, counterExample }) => {
      expect(oppositeRows.map((row) => row.id)).toContain(id)
      const ends = (words: string) =>
        predicatesOf(words)
          .filter((each) => each.key === id && !each.negated)
          .map((each) => each.pole)
      expect(ends(example)).toContain(pole)
      expect(ends(counterExample)).not.toContain(pole)
    },
  )

  it('have ids and values of their own', () => {
    const ids = oppositeRows.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { poles } of oppositeRows) expect(poles[0].value).not.toBe(poles[1].value)
  })
})

it.each([
  ['the crossing at Kalna', 'crossing at Kalna', 'sure'],
  ['the inmates', 'two prisoners', 'sure'],
  ['it', 'the bridge', 'open'],
  ['six guards', 'no guard', 'sure'],
  ['the north gate', 'the south gate', null],
  ['the minister', 'the deputy minister', null],
  ['the gates of the Huites dam', 'the gates of the Oviachic dam', null],
  ['school 14', 'school 3', null],
  ['a trade treaty', 'a peace treaty', null],
  ['the mother', 'cameras', null],
] as const)('“%s” and “%s”: %s', (one, other, expected) =>
  expect(areOneThing(phraseOf(one), phraseOf(other))).toBe(expected),
)

it.each([
  ['On Sunday the army had not', 'army', null],
  ['None of the passengers was', 'passenger', 'none'],
  ['All nine of the crew were', 'crew', 'all'],
  ['half of the nurses had', 'nurse', 'part'],
] as const)('“%s” is said of %s', (words, head, share) => {
  const phrase = subjectOf(words)
  expect([phrase?.head?.startsWith(head.slice(0, 4)), phrase?.share ?? null]).toEqual([true, share])
})

it.each([
  ['went', 'go'],
  ['arrested', 'detained'],
  ['shot', 'fired'],
])('%s and %s are one deed', (one, other) => expect(deedKey(one)).toBe(deedKey(other)))

it.each([
  ['charged', 'arrested'],
  ['left', 'stayed'],
  ['wounded', 'killed'],
])('%s and %s are two', (one, other) => expect(deedKey(one)).not.toBe(deedKey(other)))

it.each([
  'the army may withdraw from the spit',
  'it would open the strait on Friday',
  'they want the director to leave',
  'if the plant is closed',
])('“%s” says nothing of what is so', (words) => expect(predicatesOf(words)).toEqual([]))

it.each([
  ['the editor has not been charged with fraud', 'deed charge', true],
  ['the editor has been charged with fraud', 'deed charge', false],
  ['no poison was found in his blood', 'deed find', true],
  ['doctors found no poison in his blood', 'deed find', true],
  ['the mill was closed in May', 'deed clos', false],
  ['rescuers found a child alive', 'opposite.alive', false],
  ['not only the mill was closed', 'deed clos', false],
])('“%s”: %s, denied: %s', (words, key, negated) =>
  expect(
    predicatesOf(words)
      .filter((each) => each.key === key)
      .map((each) => each.negated),
  ).toEqual([negated]),
)
