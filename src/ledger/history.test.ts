import { readdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { lineReader, lineReport } from '../../tests/ledger/line-reader.ts'
import fc from '../../tests/support/properties.ts'
import { textCapture } from '../../tests/support/text-capture.ts'
import { newFolder } from '../../tests/support/until-the-end.ts'
import { type Dossier, type DossierOptions, openDossier } from './index.ts'

type Step =
  | { readonly do: 'add'; readonly reports: readonly number[] }
  | { readonly do: 'review'; readonly nth: number; readonly status: 'accepted' | 'rejected' | 'proposed' }
  | { readonly do: 'merge'; readonly nth: number }
  | { readonly do: 'undo'; readonly nth: number }
  | { readonly do: 'reopen' | 'rebuild' | 'lose-index' | 'newer-reader' }

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant('add' as const), reports: fc.array(fc.nat(9), { maxLength: 4 }) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('review' as const),
      nth: fc.nat(30),
      status: fc.constantFrom('accepted', 'rejected', 'proposed'),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('merge', 'undo'), nth: fc.nat(9) }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constantFrom('reopen', 'rebuild', 'lose-index', 'newer-reader') }),
  },
)

test(
  'after any history the index is the one that a rebuild makes, and the dossier verifies',
  { timeout: 120_000 },
  () =>
    fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 10 }), async (steps) => {
        await tell(path.join(newFolder('history'), 'dossier'), steps)
      }),
      { numRuns: 12 },
    ),
)

async function tell(folder: string, steps: readonly Step[]): Promise<void> {
  let version = 1
  const options = (): DossierOptions => ({ ...lineReader(`line-reader/${version}`), createIfMissing: true })
  let dossier: Dossier = await openDossier(folder, options())
  const reopen = async (meanwhile = async () => undefined as unknown) => {
    await dossier.close()
    await meanwhile()
    dossier = await openDossier(folder, options())
  }
  const added = new Set<number>()
  for (const now of steps) {
    if (now.do === 'add') {
      await dossier.add(now.reports.map((n) => textCapture(lineReport(n))))
      for (const n of now.reports) added.add(n)
    } else if (now.do === 'review' || now.do === 'merge' || now.do === 'undo') await decide(dossier, now)
    else if (now.do === 'rebuild') await dossier.rebuild()
    else if (now.do === 'reopen') await reopen()
    else if (now.do === 'lose-index') await reopen(() => removeIndex(folder))
    else {
      version++
      await reopen()
      await dossier.rebuild()
    }
  }
  expect(await dossier.documents()).toHaveLength(added.size)
  expect(await dossier.verify()).toMatchObject({ ok: true, problems: [] })
  const grown = await dossier.index.rows()
  await dossier.rebuild()
  expect(await dossier.index.rows()).toEqual(grown)
  await dossier.close()
}

/** On whatever there is by then; nothing where there is nothing. */
async function decide(
  dossier: Dossier,
  step: Extract<Step, { do: 'review' | 'merge' | 'undo' }>,
): Promise<void> {
  const at = <T>(items: readonly T[]) => items[step.nth % items.length]
  if (step.do === 'review') {
    const statement = at((await dossier.reading()).statements)
    const subjects = statement ? [statement.id] : []
    if (statement) await dossier.decide({ kind: 'reviewed', subjects, status: step.status })
  } else if (step.do === 'merge') {
    const incidents = (await dossier.incidents()).map(({ id }) => id)
    const [one, other] = [at(incidents), incidents[0]]
    if (one !== other) await dossier.decide({ kind: 'merged', incidents: [one!, other!], reason: 'one' })
  } else {
    const decision = at((await dossier.decisions({ standing: true, limit: 50 })).decisions)
    if (decision) await dossier.decide({ kind: 'undone', decision: decision.seq })
  }
}

async function removeIndex(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (name.startsWith('index.sqlite')) await rm(path.join(folder, name), { force: true })
  }
}
