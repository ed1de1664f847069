import { expect, it } from 'vitest'
import { readReports, report, sidesOf } from '../../tests/support/reports.ts'
import type { Claim, Document } from '../model/index.ts'
import { labelsOf } from './labels.ts'
import { byId } from './sources.ts'

const adjectives = new Set(['russian', 'ukrainian'])

function labelsIn(text: string): string[] {
  const claim = { id: 'c', document: 'd', start: 0, end: text.length } as unknown as Claim
  const sources = {
    documents: byId([{ id: 'd', text } as unknown as Document]),
    entities: new Map(),
    statements: new Map(),
    claims: new Map(),
    incidentOf: new Map(),
    stems: new Map(),
  }
  return labelsOf(claim, sources, adjectives).map((label) => label.text)
}

it.each([
  ['under the control of Russian liberation forces', 'Russian liberation forces'],
  ['Ukrainian terrorist groups, using tanks', 'Ukrainian terrorist groups'],
  ['Ukrainian sabotage and reconnaissance groups were met', 'Ukrainian sabotage and reconnaissance groups'],
  ['the militants fled', 'militants'],
  ['a few Russian volunteers crossed', 'Russian volunteers'],
])('“%s” labels: %s', (text, label) => expect(labelsIn(text)).toEqual([label]))

it.each([
  ['the Ukrainian Armed Forces were repelled'],
  ['Russian forces crossed'],
  ['nine soldiers were wounded'],
  ['a voluntary fire brigade came'],
  ['the counter-terrorism law'],
])('“%s” labels nobody', (text) => expect(labelsIn(text)).toEqual([]))

const regiment = 'The Dawn Regiment said that Russian liberation forces raided Tyotkino on Tuesday.'

it('rival names for those who fought are a characterisation, and no contradiction', async () => {
  const reading = await readReports(
    report(regiment, 'The Defence Ministry said that Ukrainian terrorist groups raided Tyotkino on Tuesday.'),
  )
  const [dispute, ...others] = reading.disputes
  expect(others).toEqual([])
  expect(dispute).toMatchObject({
    kind: 'characterisation',
    slot: 'affiliation',
    rule: 'dispute.rival-names',
  })
  expect(sidesOf(dispute!, reading)).toEqual(['Dawn Regiment', 'Defence Ministry'])
  expect(dispute!.explanation).toBe(
    'Those who fought are named “Russian liberation forces” and “Ukrainian terrorist groups”: rival names for the same people, not two reports of fact.',
  )
})

it.each([
  ['one nation', 'The Defence Ministry said that Russian militants raided Tyotkino on Tuesday.'],
  ['no nation', 'The Defence Ministry said that terrorist groups raided Tyotkino on Tuesday.'],
  ['the narrator', 'Ukrainian terrorist groups raided Tyotkino on Tuesday.'],
  ['one speaker', 'The Dawn Regiment said that Ukrainian terrorist groups shelled Tyotkino on Tuesday.'],
])('a label of %s makes none', async (_, other) =>
  expect((await readReports(report(regiment, other))).disputes).toEqual([]),
)
