import { describe, expect, it } from 'vitest'
import { chainSteps, joined, speakersOf } from '../../web/src/speakers.ts'
import { statement } from './sample-builder.ts'
import { sampleReading } from './sample-reading.ts'

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
    const speakers = speakersOf(sampleReading.statements, sampleReading.entities, 'Quayside Wire')
    expect(speakers.map(({ sign }) => sign)).toEqual(['1', '2', '3', '4', '5', '6', '¶', '?'])
    expect(speakers.at(-2)).toMatchObject({ name: 'Quayside Wire', colour: 'narrator' })
    expect(new Set(speakers.map(({ colour, line }) => `${colour} ${line}`)).size).toBe(speakers.length)
  })

  it('gives 24 speakers 24 different looks', () => {
    const statements = Array.from({ length: 24 }, (_, nth) =>
      statement(`s${nth}`, 'd', { speakers: [`e${nth}`] }),
    )
    const looks = speakersOf(statements, [], '').map(({ colour, line }) => `${colour} ${line}`)
    expect(new Set(looks).size).toBe(24)
  })
})

describe('joined', () => {
  it.each([
    [[], ''],
    [['A'], 'A'],
    [['A', 'B'], 'A and B'],
    [['A', 'B', 'C'], 'A, B and C'],
  ])('%j', (names, words) => {
    expect(joined(names)).toBe(words)
  })
})
