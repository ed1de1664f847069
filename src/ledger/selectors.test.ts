import { expect, test } from 'vitest'
import { lineReader, lineReport } from '../../tests/ledger/line-reader.ts'
import { textCapture } from '../../tests/support/text-capture.ts'
import type { Document, Reading } from '../model/index.ts'
import { checkSelectors } from './selectors.ts'

const sound = await lineReader().read(textCapture(lineReport(1)))
const id = sound.documents[0]!.id
const documents = (changed: Partial<Document>) => ({ documents: [{ ...sound.documents[0]!, ...changed }] })
const beyond = { start: 0, end: 9999 }

test('every span of a sound reading is counted, and none is at fault', () => {
  const {
    documents: [document],
    entities,
    statements,
    claims,
  } = sound
  const spans = statements.flatMap(({ source, cue, content }) => [source, cue, content].flat())
  const mentions = entities.flatMap((entity) => entity.mentions)
  const count =
    document!.blocks.length + document!.quantities.length + mentions.length + claims.length + spans.length
  expect(checkSelectors(sound)).toEqual({ checked: count, problems: [] })
})

test.each<[string, Partial<Reading>, string, RegExp]>([
  [
    'other words',
    documents({ quantities: [{ ...sound.documents[0]!.quantities[0]!, text: '7' }] }),
    'quantities',
    /words/,
  ],
  [
    'a block beyond the text',
    documents({ blocks: [{ ...sound.documents[0]!.blocks[0]!, end: 9999 }] }),
    'block',
    /beyond/,
  ],
  [
    'a span that ends before it starts',
    { missed: [{ document: id, start: 4, end: 2, text: '', reason: 'x' }] },
    'missed cue',
    /ends before/,
  ],
  ['a mention in a document that is not there', { documents: [] }, 'mention', /does not have/],
  [
    'a cue of other words',
    { statements: [{ ...sound.statements[0]!, cue: [{ start: 0, end: 1, text: 'x' }] }] },
    'cue',
    /words/,
  ],
  ['a claim beyond the text', { claims: [{ ...sound.claims[0]!, ...beyond }] }, 'claim', /beyond/],
  [
    'a copy of a passage that is not there',
    {
      copies: [
        {
          document: id,
          of: id,
          share: 1,
          how: 'cut',
          spans: [{ start: 0, end: 1, ofStart: 0, ofEnd: 9999 }],
        },
      ],
    },
    'copied by',
    /beyond/,
  ],
])('%s', (_, changed, what, found) => {
  const problems = checkSelectors({ ...sound, ...changed }).problems
  expect(problems.find((problem) => problem.what.includes(what))?.found).toMatch(found)
})

test('problems do not quote the text', () => {
  const spoiled = { ...sound, ...documents({ text: 'other words altogether' }) }
  const told = JSON.stringify(checkSelectors(spoiled).problems)
  for (const word of ['words altogether', 'Mayor Oud', 'boats']) expect(told).not.toContain(word)
})
