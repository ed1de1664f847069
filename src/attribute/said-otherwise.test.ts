import { describe, expect, it } from 'vitest'
import { tagged } from '../../tests/support/tagged.ts'
import { ruleExtractor } from './index.ts'

/** Source, cue and content of what is said in a text, by the rules alone. */
const saidIn = (text: string): string[] =>
  ruleExtractor
    .extract(tagged(text))
    .attributions.filter((each) => !each.narrator)
    .map(({ source, cue, content }) =>
      [source, cue, content].map((spans) => spans.map((span) => span.text).join(' … ')).join(' / '),
    )

describe('a cue whose second word stands behind its object', () => {
  it.each([
    ['The union held the operator responsible.', 'The union / held / the operator responsible'],
    ['The port gave the number of wounded as 17.', 'The port / gave / the number of wounded as 17'],
    ['The ministry raised the toll to 212.', 'The ministry / raised / the toll to 212'],
    ['The army revised its losses down to 41.', 'The army / revised / its losses down to 41'],
    ['Ivo Sarek pleaded not guilty to theft.', 'Ivo Sarek / pleaded / not guilty to theft'],
    ['The register lists nine sacks of flour.', 'The register / lists / nine sacks of flour'],
  ])('%s', (text, said) => expect(saidIn(text)).toEqual([said]))

  it.each([
    'The militia held the hill.',
    'The general was held responsible.',
    'The port gave the crew a medal as a prize.',
    'The crew raised the flag to half mast.',
    'The medal was given to the crew by the port.',
    'The port listed the boats.',
  ])('none: %s', (text) => expect(saidIn(text)).toEqual([]))
})

describe('a noun behind the quotation', () => {
  it.each([
    ['“I write every letter myself,” comes his answer.', 'his / answer / “I write every letter myself,”'],
    ['“We hold the bridge,” was the mayor’s reply.', 'the mayor / reply / “We hold the bridge,”'],
    ['“Not before May,” ran the answer from the port.', 'the port / answer / “Not before May,”'],
  ])('%s', (text, said) => expect(saidIn(text)).toEqual([said]))

  it('is not a noun that says nothing', () =>
    expect(saidIn('“We hold the bridge,” was his brother’s boat.').join()).not.toContain('boat /'))
})

describe('what goes on behind the speaker', () => {
  it.each([
    [
      'The port faces a vote in June, notes the bishop, and can ill afford a strike.',
      'the bishop / notes / The port faces a vote in June … and can ill afford a strike',
    ],
    ['The policy was, she adds, a mistake.', 'she / adds / The policy was … a mistake'],
    ['It was safe, as the mayor said on Monday.', 'the mayor / said / It was safe'],
  ])('%s', (text, said) => expect(saidIn(text)).toEqual([said]))

  it('is not what the speaker said next', () =>
    expect(saidIn('The dam is safe, said the mayor, and told the crews to leave.')[0]).toBe(
      'the mayor / said / The dam is safe',
    ))
})

describe('words that the tagger takes for others', () => {
  it.each([
    ['Several mentioned demands for money.', 'Several / mentioned / demands for money'],
    ['The governments pledged a combined 14 million.', 'The governments / pledged / a combined 14 million'],
    ['One is safe, adds the hospital.', 'the hospital / adds / One is safe'],
    [
      'The vicar of St. Mary’s, Owen Platt, swore he had seen both men.',
      'Owen Platt / swore / he had seen both men',
    ],
    [
      'Two brothers accused of burning down the granary told a jury that they had been away.',
      'Two brothers accused of burning down the granary / told / they had been away',
    ],
  ])('%s', (text, said) => expect(saidIn(text)).toEqual([said]))

  it.each([
    'Two brothers accused of arson sat in the dock.',
    'Both boats were lost.',
    'A combined force of 400 crossed the river.',
  ])('none: %s', (text) => expect(saidIn(text)).toEqual([]))
})

describe('word that was sent', () => {
  it.each([
    [
      'Several readers have been in touch to say the signs were removed.',
      'Several readers / say / the signs were removed',
    ],
    ['Two nurses came forward to say the ward was full.', 'Two nurses / say / the ward was full'],
  ])('%s', (text, said) => expect(saidIn(text)).toEqual([said]))

  it('is not what need not have been said', () =>
    expect(saidIn('The crew has no time to say the signs were removed.')).toEqual([]))
})
