import { beforeEach, describe, expect, it } from 'vitest'
import { openLineDossier } from '../../../../tests/support/line-dossier.ts'
import type { Dossier } from '../../../ledger/index.ts'
import { incidentSheet } from '../incident-sheet.ts'

const report = `# Boats at Riverbend
@ The Riverbend Lantern, 2031-05-02
Mayor Oud [riverbend]: 12 boats sank
The Ferry Guild [riverbend]: 3 boats sank
Captain Ise [bridge]: 1 pier fell`

let dossier: Dossier

beforeEach(async () => {
  dossier = await openLineDossier(report)
})

async function statementOf(words: string) {
  const { statements } = await dossier.reading()
  return statements.find(({ content }) => content.some(({ text }) => text.includes(words)))!
}

async function decisions() {
  return (await incidentSheet(dossier, 'i-riverbend', null))!.decisions
}

const side = { is: 'side', party: 'Town' } as const

describe('the decisions on a hand-over sheet', () => {
  it('are none where nobody decided', async () => expect(await decisions()).toEqual([]))

  it('tell whose side a speaker is, the last time it was said', async () => {
    const said = { kind: 'party', entity: 'e-mayor-oud', reason: 'elected' } as const
    await dossier.decide({ ...said, decision: { is: 'side', party: 'Country' } })
    await dossier.decide({ ...said, decision: side })
    expect(await decisions()).toMatchObject([
      { kind: 'party', name: 'Mayor Oud', party: 'Town', reason: 'elected' },
    ])
    await dossier.decide({ ...said, decision: { is: 'withdrawn' } })
    expect(await decisions()).toEqual([])
  })

  it('leave out the side of somebody who does not speak in it', async () => {
    await dossier.decide({ kind: 'party', entity: 'e-captain-ise', decision: side, reason: 'a guess' })
    expect(await decisions()).toEqual([])
  })

  it('tell what was rejected, with its words, while it stays rejected', async () => {
    const { id, document } = await statementOf('3 boats')
    const { decision } = await dossier.decide({
      kind: 'reviewed',
      subjects: [id],
      status: 'rejected',
      reason: 'a caption',
    })
    expect(await decisions()).toMatchObject([
      { seq: decision.seq, kind: 'rejected', document, words: ['3 boats sank'], reason: 'a caption' },
    ])
    await dossier.decide({ kind: 'undone', decision: decision.seq })
    expect(await decisions()).toEqual([])
  })

  it('leave to the claims what was accepted', async () => {
    const { id } = await statementOf('3 boats')
    await dossier.decide({ kind: 'reviewed', subjects: [id], status: 'accepted' })
    expect(await decisions()).toEqual([])
    const sheet = (await incidentSheet(dossier, 'i-riverbend', null))!
    expect(sheet.claims.map(({ review }) => review.status).sort()).toEqual(['accepted', 'proposed'])
  })

  it('tell what was corrected', async () => {
    const { id } = await statementOf('12 boats')
    await dossier.decide({ kind: 'reviewed', subjects: [id], status: 'edited', edit: { stance: 'denies' } })
    expect(await decisions()).toMatchObject([{ kind: 'edited', words: ['12 boats sank'], reason: null }])
  })
})
