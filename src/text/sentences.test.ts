import { describe, expect, it } from 'vitest'
import { paragraphs } from '../../tests/support/tagged.ts'
import { layerText } from './index.ts'

const sentences = (text: string): string[] =>
  layerText({ text, blocks: paragraphs(text) }).sentences.map(({ start, end }) => text.slice(start, end))

/** `|` where a sentence ends. */
const check = (marked: string) =>
  expect(sentences(marked.replaceAll('|', ''))).toEqual(marked.split('|').map((each) => each.trim()))

describe('splitSentences', () => {
  it.each([
    'Two boats sank. |The third is safe.',
    'Who fired? |Nobody knows! |So it goes… |And on.',
    '“We lost two boats. |The third is safe.” |They went home.',
    '“We lost two boats,” he said. |“We are home.”',
    'The gate fell (nobody was there.) |The mayor came.',
    'The bridge fell at 3 p.m. |The crews came.',
    'He lives in the U.S. |She does not.',
    'She wrote on X. |Her deputy left.',
    'It cost 3 million. |40 boats were lost.',
    'Лодка затонула. |Экипаж спасён.',
  ])('cuts: %s', check)

  it.each([
    'Gen. Petra Oyelaran came.',
    'He met Ivo X. Sarek there.',
    'Mr. J. Reyk and Dr. Oyelaran left Marrow Bay.',
    'The raid began at 3 a.m. and went on.',
    'The U.S. President spoke.',
    'It weighs 2.5 tonnes.',
    'See harbour.example for more.',
    'The No. 41 tram stopped.',
    'В г. Тёткино тихо.',
    '“Who fired?” asked the mayor.',
    'He came … and went.',
  ])('does not cut: %s', check)

  it('never crosses a block', () => {
    expect(sentences('No stop here\nNor here')).toEqual(['No stop here', 'Nor here'])
  })
})
