import { describe, expect, it } from 'vitest'
import { tagged } from '../../tests/support/tagged.ts'
import { ruleExtractor } from './index.ts'

/** Who speaks through whom, one line each statement that is passed on. */
const through = (text: string) => {
  const { attributions } = ruleExtractor.extract(tagged(text))
  const source = (index: number | null) =>
    index === null ? null : (attributions[index]!.source[0]?.text ?? null)
  return attributions.flatMap((each) =>
    each.parent !== null && attributions[each.parent]!.carries && !each.carries
      ? [`${source(attributions.indexOf(each))} < ${source(each.parent)}`]
      : [],
  )
}

describe('quoted through a medium', () => {
  it.each([
    [
      'The rebels’ spokesman, quoted by Radio Tavar, said they held the airport.',
      'The rebels’ spokesman < Radio Tavar',
    ],
    ['Ivo Sarek said on Wednesday, as cited by Tekla, that the pipe had burst.', 'Ivo Sarek < Tekla'],
    [
      'Harbour pilots were quoted in the Sund Courier as saying the buoys had drifted.',
      'Harbour pilots < the Sund Courier',
    ],
    ['Local media quoted witnesses who said that two men had left.', 'witnesses < Local media'],
    [
      'The daily Unity published an interview in which the president said elections would be held.',
      'the president < The daily Unity',
    ],
    [
      'The Norlund agency carried a statement by the rebels saying they had shot down a helicopter.',
      'the rebels < The Norlund agency',
    ],
    [
      'The Harbour Chronicle reported on May 3, citing Western officials, that the army had moved.',
      'Western officials < The Harbour Chronicle',
    ],
    [
      'The Harbour Chronicle reported that the cable was cut, citing a source in her office.',
      'a source in her office < The Harbour Chronicle',
    ],
    [
      'Citing a security source, the Harbour Times reported that the shells were old.',
      'a security source < the Harbour Times',
    ],
    [
      'The daily Unity claimed that the front was divided, citing two unnamed members of its council.',
      'two unnamed members of its council < The daily Unity',
    ],
  ])('%s', (text, expected) => expect(through(text)).toEqual([expected]))

  it.each([
    'The Harbour Committee reported, citing its pilots, that the buoys had drifted.',
    'Harbour pilots were quoted in May as saying the buoys had drifted.',
    'The Norlund agency carried a statement saying it was sorry.',
    'The ministry said it had published a letter.',
    'The port published a list in which boats were counted.',
  ])('nobody speaks through another: %s', (text) => expect(through(text)).toEqual([]))

  it.each([
    ['The film shows a prisoner saying he was treated well.', 'a prisoner'],
    ['A claim disputed by a clerk is old; the port said the wall was safe.', 'the port'],
  ])('%s is said by %s', (text, expected) =>
    expect(
      ruleExtractor
        .extract(tagged(text))
        .attributions.filter((each) => !each.narrator)
        .map(({ source }) => source[0]?.text),
    ).toEqual([expected]),
  )
})
