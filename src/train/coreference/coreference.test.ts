import { describe, expect, it } from 'vitest'
import { loadAnswerWeigher } from '../../resolve/entities/judge/judge.ts'
import { gumCoreference } from './gum-coreference.ts'
import { trainSpeakers } from './learn-speakers.ts'
import { meantimeCoreference } from './meantime-coreference.ts'
import type { AnsweredQuestion } from './questions.ts'

const gum = [
  '# newdoc id = GUM_news_made',
  '# newpar_block = head (1 s)',
  '# text = The mayor left',
  '1\tThe\tthe\tDET\tDT\t_\t2\tdet\t_\tEntity=(1-person-new-nnnnn-cf1-2-coref',
  '2\tmayor\tmayor\tNOUN\tNN\t_\t3\tnsubj\t_\tEntity=1)',
  '3\tleft\tleave\tVERB\tVBD\t_\t0\troot\t_\t_',
  '',
  '# newpar',
  '# text = She saw Sabra',
  '1\tShe\tshe\tPRON\tPRP\t_\t2\tnsubj\t_\tEntity=(1-person-giv:act-nnnnn-cf1-1-ana)',
  '2\tsaw\tsee\tVERB\tVBD\t_\t0\troot\t_\t_',
  '3\tSabra\tSabra\tPROPN\tNNP\t_\t2\tobj\t_\tEntity=(2-place-new-nnnnn-cf2-1-sgl)',
].join('\n')

const meantime = `<Document>
<token number="0" sentence="0" t_id="1">Ferry</token><token number="1" sentence="0" t_id="2">sold</token>
<token number="0" sentence="1" t_id="3">May</token>
<token number="0" sentence="2" t_id="4">Norlund</token><token number="1" sentence="2" t_id="5">sold</token><token number="2" sentence="2" t_id="6">.</token>
<token number="0" sentence="3" t_id="7">The</token><token number="1" sentence="3" t_id="8">firm</token><token number="2" sentence="3" t_id="9">agreed</token>
<ENTITY_MENTION m_id="1" head=""><token_anchor t_id="4"/></ENTITY_MENTION>
<ENTITY_MENTION m_id="2" head=""><token_anchor t_id="7"/><token_anchor t_id="8"/></ENTITY_MENTION>
<ENTITY_MENTION m_id="3" head=""><token_anchor t_id="1"/></ENTITY_MENTION>
<ENTITY ent_type="ORG" m_id="9"/>
<REFERS_TO r_id="1"><source m_id="1"/><source m_id="2"/><target m_id="9"/></REFERS_TO>
</Document>`

describe('texts of which somebody said which words are one', () => {
  it.each([
    ['GUM', gumCoreference(gum), ['The mayor: mayor 1 person', 'She: She 1 person', 'Sabra: Sabra 2 place']],
    [
      'MEANTIME',
      meantimeCoreference('7', meantime),
      ['Ferry: Ferry alone 3 other', 'Norlund: Norlund 9 organization', 'The firm: firm 9 organization'],
    ],
  ])('reads %s', (_, { text, mentions }, expected) =>
    expect(
      mentions.map(
        ({ start, end, head, cluster, type }) =>
          `${text.slice(start, end)}: ${text.slice(...head)} ${cluster} ${type}`,
      ),
    ).toEqual(expected),
  )

  it('knows a headline', () =>
    expect(gumCoreference(gum).blocks.map(({ role }) => role)).toEqual(['heading', 'paragraph']))
})

const lesson = (first: string, second: string, right: number): AnsweredQuestion => ({
  document: 'd',
  isSource: true,
  isFitted: false,
  right: new Set([right]),
  question: {
    kind: 'it',
    offset: 0,
    ruled: { speakers: [], candidates: [], onBehalfOf: null, rule: '' },
    answers: [
      { speakers: [], features: [first] },
      { speakers: [], features: [second] },
    ],
  },
})
const lessons = [
  ...Array.from({ length: 6 }, () => lesson('far', 'near', 1)),
  ...Array.from({ length: 6 }, () => lesson('near', 'far', 0)),
  lesson('seldom', 'near', 1),
]

describe('the judge in training', () => {
  it('learns which features the right answers have', () => {
    const { shares } = loadAnswerWeigher(trainSpeakers(lessons))
    const [far, near] = shares(lesson('far', 'near', 1).question)
    expect(near).toBeGreaterThan(0.9)
    expect(far! + near!).toBeCloseTo(1)
  })
  it('learns nothing of a feature that is seldom seen', () => {
    const { reasons, shares } = loadAnswerWeigher(trainSpeakers(lessons))
    expect(reasons({ speakers: [], features: ['seldom', 'unseen'] })).toEqual([])
    expect(shares(lesson('seldom', 'unseen', 0).question)).toEqual([0.5, 0.5])
  })
  it('gives the same bytes for the same lessons', () =>
    expect(trainSpeakers(lessons)).toEqual(trainSpeakers(lessons)))
})
