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
  ['{The man who officials} said was late came home.', 'officials'],
])('%s', (marked, expected) => expect(sourceKept(marked)).toBe(expected))

/** How many relations are added of one whose words in braces are source, cue and content, in that order. */
function added(marked: string): number {
  const [source, cue, content] = [...marked.matchAll(/\{([^}]*)\}/g)].map((found) => found[1]!)
  const text = marked.replace(/[{}]/g, '')
  const layers = tagged(text)
  const tokens = (words: string) => {
    const start = text.indexOf(words)
    return tokensIn(layers, { start, end: start + words.length })
  }
  const learnt = {
    source: [tokens(source!)],
    cue: [tokens(cue!)],
    content: [tokens(content!)],
    confidence: 0.5,
  }
  return mergeRelations(layers, { ...readByRules(layers), placed: [], missed: [] }, [learnt]).length
}

it.each([
  ['{The man} {accused} {of arson} is in jail.', 0],
  ['{The judge} {added} {two conditions} to the bond.', 0],
  ['{The judge} {accused} {the man of arson}.', 1],
  ['{The judge} {added} {that it was late}.', 1],
])('%s: %s', (marked, expected) => expect(added(marked)).toBe(expected))
