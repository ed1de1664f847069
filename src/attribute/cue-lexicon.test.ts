import { describe, expect, it } from 'vitest'
import { asSentence, tagged } from '../../tests/support/tagged.ts'
import { cueRows, cuesByForm, verbForms } from './cue-lexicon.ts'
import { ruleExtractor } from './index.ts'

/** The stances of the statements that a row of the lexicon makes of a phrase. */
function stances(id: string, phrase: string): string[] {
  const { attributions } = ruleExtractor.extract(tagged(asSentence(phrase)))
  return attributions.filter((each) => each.rule.split(' ')[0] === id).map((each) => each.stance)
}

/** Counter-examples that today's rules take for a statement all the same. */
const mistaken = new Set<string>([])

describe('reporting verbs', () => {
  it.each(cueRows)('$id: $example', ({ id, stance, example }) =>
    expect(stances(id, example)).toEqual([stance]),
  )

  it.each(cueRows.filter((row) => row.counterExample !== ''))(
    '$id is not in: $counterExample',
    ({ id, counterExample }) => expect(stances(id, counterExample)).toHaveLength(mistaken.has(id) ? 1 : 0),
  )

  it('has one row a verb', () => {
    const ids = cueRows.map((row) => row.id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})

describe('forms of a verb', () => {
  it.each([
    ['say', 'say says said saying'],
    ['write', 'write writes wrote written writing'],
    ['announce', 'announce announces announced announcing'],
    ['deny', 'deny denies denied denying'],
    ['convey', 'convey conveys conveyed conveying'],
    ['stress', 'stress stresses stressed stressing'],
    ['admit', 'admit admits admited admiting admitted admitting'],
  ])('%s', (base, forms) => expect(verbForms(base).join(' ')).toBe(forms))

  it('tries “call for” before “call”', () => {
    const lemmas = cuesByForm.get('called')!.map((row) => row.lemma)
    expect(lemmas.indexOf('call for')).toBeLessThan(lemmas.indexOf('call'))
  })
})
