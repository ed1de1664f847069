import { describe, expect, it } from 'vitest'
import { bareStatement, inIssuersVoice, type Statement, voicedReading } from './index.ts'

const issuer = { entity: 'e1', rule: 'issuer.own-site' }

const told = (more: Partial<Statement> = {}): Statement =>
  bareStatement({
    id: 'd1.s1',
    document: 'd1',
    rule: 'narrator',
    confidence: 0.7,
    speakers: ['narrator'],
    ...more,
  })

const editedBy = (edited: string[]): Statement['review'] => ({
  status: 'edited',
  by: null,
  at: '2024-01-01T00:00:00Z',
  reason: 'it quotes another',
  decision: 1,
  edited,
})

describe('the voice a statement is compared in', () => {
  it('is the issuer’s where the report itself speaks', () => {
    const { speakers, chain } = inIssuersVoice(told(), issuer)
    expect({ speakers, chain }).toEqual({ speakers: ['e1'], chain: ['e1'] })
  })

  it.each<[string, Statement, typeof issuer | null]>([
    ['no issuer', told(), null],
    ['somebody else speaks', told({ speakers: ['e2'], chain: ['e2'] }), issuer],
    ['nobody is known to speak', told({ speakers: [] }), issuer],
    ['an opinion', told({ opinion: true }), issuer],
    ['a person gave it to the narrator', told({ review: editedBy(['speakers']) }), issuer],
  ])('is as it was: %s', (_, statement, given) => expect(inIssuersVoice(statement, given)).toBe(statement))

  it('is the issuer’s still where a person changed something else', () => {
    expect(inIssuersVoice(told({ review: editedBy(['stance']) }), issuer).speakers).toEqual(['e1'])
  })

  it('leaves a reading without issued reports the very same', () => {
    const reading = { documents: [], statements: [told()] }
    expect(voicedReading(reading)).toBe(reading)
  })
})
