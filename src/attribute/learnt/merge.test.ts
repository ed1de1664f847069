import { expect, it } from 'vitest'
import { tagged } from '../../../tests/support/tagged.ts'
import { tokensIn } from '../../text/index.ts'
import { readByRules } from '../extract.ts'
import { mergeRelations } from './merge.ts'

/** The source that is kept where a learnt reader has marked the words in braces as the source of “said”. */
function sourceKept(marked: string): string {
  const start = marked.indexOf('{')
  const end = marked.indexOf('}') - 1
  const text = marked.replace(/[{}]/g, '')
  const layers = tagged(text)
  const said = text.indexOf('said')
  const learnt = {
    source: [tokensIn(layers, { start, end })],
    cue: [tokensIn(layers, { start: said, end: said + 4 })],
    content: [tokensIn(layers, { start: said + 5, end: text.length })],
    confidence: 0.5,
  }
  const relations = mergeRelations(layers, readByRules(layers), [learnt])
  expect(relations).toHaveLength(1)
  return relations[0]!.source.map((each) => each.text).join(' | ')
}

it.each([
  ['{Its editor, Ana Reyk}, said the bridge was shut.', 'Its editor, Ana Reyk'],
  ['{SABRA — Harbour Robotics, whose boats sank,} said the bridge was shut.', 'Harbour Robotics'],
  ['{The bridge, Ana Reyk} said, was shut.', 'Ana Reyk'],
])('%s', (marked, expected) => expect(sourceKept(marked)).toBe(expected))
