/** Decisions of a process that is killed at any moment. */
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDossier } from '../../src/ledger/index.ts'
import { newFolder } from '../support/until-the-end.ts'
import { buildChild, type ChildScript } from './child.ts'
import { lineReader } from './line-reader.ts'

let decider: ChildScript
beforeAll(async () => {
  decider = await buildChild('decider')
}, 60_000)
afterAll(() => decider.remove())

test.each([0, 1, 2, 4, 7, 11])(
  'every decision acknowledged before a kill after %i of them stands, and the dossier is what a rebuild makes',
  { timeout: 60_000 },
  async (after) => {
    const folder = path.join(newFolder('decided'), 'dossier')
    const child = decider.start(folder, '40')
    await new Promise<void>((resolve) =>
      child.onLine(() => {
        if (child.lines.length > after) resolve()
      }),
    )
    child.process.kill('SIGKILL')
    await child.ended
    const promised = child.lines.flatMap((line) => /^decided (\d+)$/.exec(line)?.[1] ?? []).map(Number)
    const dossier = await openDossier(folder, lineReader())
    const { decisions } = await dossier.decisions({ limit: 500 })
    const kept = new Map(decisions.map((decision) => [decision.seq, decision]))
    expect(promised.length).toBeGreaterThanOrEqual(after)
    for (const seq of promised) expect(kept.has(seq)).toBe(true)
    expect(await dossier.verify()).toMatchObject({ ok: true, problems: [] })
    const found = await dossier.index.rows()
    await dossier.rebuild()
    expect(await dossier.index.rows()).toEqual(found)
    await dossier.close()
  },
)
