import { describe, expect, it } from 'vitest'
import { readModel } from '../../../models.ts'
import { hashText } from '../../../text/perceptron/hash.ts'
import { packWeights } from '../../../text/perceptron/weights.ts'
import type { Draft } from '../draft.ts'
import { one, unresolved } from '../speaker-context.ts'
import { loadSpeakerJudge, ruledAnswer } from './judge.ts'
import { judgeRows } from './judge-rows.ts'
import type { Question, QuestionKind } from './question.ts'

const draft = (name: string, start: number): Draft => ({
  id: name,
  key: name,
  name,
  kind: 'organisation',
  aliases: new Set(),
  mentions: [{ document: 'd', start, end: start + 4 }],
  roles: [],
  pronoun: null,
  speaksFor: null,
  party: null,
  local: false,
  words: [name],
  serial: 0,
})
const [union, league, fresh] = [draft('union', 10), draft('league', 20), draft('firm', 100)]

/** Weights of one sixteenth each unit: `good` speaks for an answer, `bad` against it. */
const judge = loadSpeakerJudge(
  packWeights({
    labels: ['right'],
    fixed: new Map(),
    rows: new Map([
      [hashText('good'), [[0, 80]]],
      [hashText('bad'), [[0, -80]]],
    ]),
  }),
)

const question = (kind: QuestionKind, ruled: Question['ruled'], features: readonly string[][]): Question => ({
  kind,
  offset: 100,
  ruled,
  answers: [
    { speakers: [], features: features[0]! },
    { speakers: [union], features: features[1]! },
    { speakers: [league], features: features[2]! },
  ],
})

const said = (asked: Question) => {
  const speaking = judge(asked)
  return speaking === null
    ? 'as ruled'
    : `${speaking.speakers.map(({ id }) => id).join()} (${speaking.candidates.map(({ id }) => id).join()}) ${speaking.rule}`
}

describe('the judge of speakers', () => {
  it('lets stand what is likely enough', () =>
    expect(said(question('it', one(union, 'rule'), [[], ['good'], []]))).toBe('as ruled'))
  it('leaves open what is not, and keeps who was ruled among the candidates', () =>
    expect(said(question('it', one(union, 'rule'), [[], ['bad'], ['good']]))).toBe(
      ' (league,union) speaker.learnt-open',
    ))
  it('decides on bodies and says by what', () =>
    expect(said(question('body', unresolved([], 'rule'), [[], [], ['good']]))).toBe(
      'league () speaker.learnt-body>good',
    ))
  it('decides on no pronoun', () =>
    expect(said(question('it', unresolved([], 'rule'), [[], [], ['good']]))).toBe('as ruled'))
  it('is silent on “he”', () =>
    expect(said(question('he', one(union, 'rule'), [['good'], ['bad'], []]))).toBe('as ruled'))
  it('does not choose between two that tie', () =>
    expect(said(question('body', unresolved([], 'rule'), [['bad'], ['good'], ['good']]))).toBe('as ruled'))
  it('lets “she” stand where nobody else may be meant', () => {
    expect(said(question('she', one(union, 'rule'), [['good'], ['bad'], ['bad']]))).toBe('as ruled')
    expect(said(question('she', one(union, 'rule'), [[], ['bad'], ['good']]))).toBe(
      ' (league,union) speaker.learnt-open',
    )
  })
  it('takes somebody described first here for nobody named before', () => {
    expect(ruledAnswer(question('body', one(fresh, 'rule'), [[], [], []]))).toBe(0)
    expect(ruledAnswer(question('body', one(league, 'rule'), [[], [], []]))).toBe(2)
    expect(ruledAnswer(question('body', unresolved([union], 'rule'), [[], [], []]))).toBeNull()
  })
  it('reads the shipped weights, and asks more of a speaker than of a doubt', () => {
    expect(() => loadSpeakerJudge(readModel('speakers-en.bin'))).not.toThrow()
    for (const { take, keep } of judgeRows) expect(take ?? 1).toBeGreaterThan(keep)
  })
})
