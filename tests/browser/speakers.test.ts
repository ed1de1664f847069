import { describe, expect, it } from 'vitest'
import { chainSteps, speakersOf } from '../../web/src/speakers.ts'
import { statement } from './sample-builder.ts'
import { sampleReading } from './sample-reading.ts'

const words = (ownVoice: string) => ({
  ownVoice,
  unresolved: 'Nobody',
  joined: (names: readonly string[]) => names.join(' and '),
})

describe('chainSteps', () => {
  it.each([
    ['nobody', [], [], []],
    ['one speaker', ['a'], ['a'], [['a']]],
    ['one through another', ['desk', 'a'], ['a'], [['desk'], ['a']]],
    ['two who speak jointly', ['a', 'b'], ['a', 'b'], [['a', 'b']]],
    ['two who speak jointly through a third', ['desk', 'b', 'a'], ['a', 'b'], [['desk'], ['b', 'a']]],
    // The chain ends in neither of the speakers: nothing is put together.
    ['two whose chain ends elsewhere', ['a', 'agency'], ['a', 'b'], [['a'], ['agency']]],
  ])('of %s', (_, chain, speakers, steps) => {
    expect(chainSteps({ chain, speakers })).toEqual(steps)
  })
})

describe('speakersOf', () => {
  it('numbers speakers as they come, then the narrator, then nobody; no two look alike', () => {
    const speakers = speakersOf(sampleReading.statements, sampleReading.entities, words('Quayside Wire'))
    expect(speakers.map(({ sign }) => sign)).toEqual(['1', '2', '3', '4', '5', '6', '¶', '?'])
    expect(speakers.at(-2)).toMatchObject({ name: 'Quayside Wire', colour: 'narrator' })
    expect(new Set(speakers.map(({ colour, line }) => `${colour} ${line}`)).size).toBe(speakers.length)
  })

  it('gives 24 speakers 24 different looks', () => {
    const statements = Array.from({ length: 24 }, (_, nth) =>
      statement(`s${nth}`, 'd', { speakers: [`e${nth}`] }),
    )
    const looks = speakersOf(statements, [], words('')).map(({ colour, line }) => `${colour} ${line}`)
    expect(new Set(looks).size).toBe(24)
  })
})
