import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { lineReader, lineReport } from '../../tests/ledger/line-reader.ts'
import { textCapture } from '../../tests/support/text-capture.ts'
import { newFolder } from '../../tests/support/until-the-end.ts'
import { type Dossier, type DossierOptions, openDossier, rebuildDossier, verifyDossier } from './index.ts'
import type { PartyDecision } from './parties.ts'

let folder: string
beforeEach(() => {
  folder = path.join(newFolder('parties'), 'dossier')
})

const options: DossierOptions = {
  ...lineReader(),
  createIfMissing: true,
  clock: () => new Date(Date.UTC(2031, 4, 2, 9)),
}

async function withDossier<T>(work: (dossier: Dossier) => Promise<T>): Promise<T> {
  const dossier = await openDossier(folder, options)
  return await work(dossier).finally(() => dossier.close())
}

const side = (entity: string, party: string): PartyDecision => ({
  entity,
  decision: { is: 'side', party },
  by: 'Ada',
  reason: 'their own charter',
})
const partyOf = async (dossier: Dossier, id: string) =>
  (await dossier.entities()).find((entity) => entity.id === id)?.party

async function filled(): Promise<string> {
  return await withDossier(async (dossier) => {
    await dossier.add([0, 1].map((n) => textCapture(lineReport(n), `${n}.txt`)))
    return (await dossier.entities())[0]!.id
  })
}

describe('a decision on a side', () => {
  test('stands in the entities, the journal and every later opening', async () => {
    const id = await filled()
    const entry = await withDossier((dossier) => dossier.decideParty(side(id, 'Riverbend')))
    expect(entry).toMatchObject({ kind: 'party', entity: id, by: 'Ada', reason: 'their own charter' })
    await withDossier(async (dossier) => {
      expect(await partyOf(dossier, id)).toBe('Riverbend')
      expect(await dossier.partyDecisions()).toEqual([entry])
      expect(await dossier.verify()).toMatchObject({ ok: true })
    })
  })

  test('outlives a rebuild and is verified from outside', async () => {
    const id = await filled()
    await withDossier((dossier) => dossier.decideParty(side(id, 'Riverbend')))
    await rebuildDossier(folder, options)
    expect(await verifyDossier(folder, options)).toMatchObject({ ok: true, problems: [] })
    expect(await withDossier((dossier) => partyOf(dossier, id))).toBe('Riverbend')
  })

  test('is undone by another, and nothing is taken out of the journal', async () => {
    const id = await filled()
    await withDossier(async (dossier) => {
      await dossier.decideParty(side(id, 'Riverbend'))
      await dossier.decideParty(side(id, 'Upstream'))
      expect(await partyOf(dossier, id)).toBe('Upstream')
      await dossier.decideParty({ ...side(id, ''), decision: { is: 'withdrawn' } })
      expect(await partyOf(dossier, id)).toBeNull()
      expect(await dossier.partyDecisions()).toHaveLength(3)
    })
    expect(
      (await readFile(path.join(folder, 'journal.jsonl'), 'utf8')).match(/"kind":"party"/g),
    ).toHaveLength(3)
  })

  test.each([
    ['names nobody of the dossier', side('e-nobody', 'Riverbend')],
    ['withdraws nothing', { ...side('e-nobody', ''), decision: { is: 'withdrawn' } } as PartyDecision],
  ])('is refused where it %s', async (_, decision) => {
    await filled()
    await withDossier(async (dossier) => {
      await expect(dossier.decideParty(decision)).rejects.toThrow('e-nobody')
      expect(await dossier.partyDecisions()).toEqual([])
    })
  })

  test('needs a reason', async () => {
    const id = await filled()
    await withDossier((dossier) =>
      expect(dossier.decideParty({ ...side(id, 'A'), reason: '' })).rejects.toThrow(),
    )
  })
})
