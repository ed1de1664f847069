/** In whose view of disputed borders a dossier is read: chosen once, kept in its journal, used by every command. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { report } from '../support/reports.ts'
import { newFolder } from '../support/until-the-end.ts'
import { sayso } from './sayso.ts'

vi.setConfig({ testTimeout: 240_000, hookTimeout: 120_000 })

const folder = newFolder('cli-borders')
const run = (dossier: string, ...args: readonly string[]) =>
  sayso(args, { folder, environment: { SAYSO_DOSSIER: join(folder, dossier) } })
const journal = (dossier: string) => readFileSync(join(folder, dossier, 'journal.jsonl'), 'utf8')
const kinds = (dossier: string) => journal(dossier).match(/"kind":"\w+"/g)

beforeAll(() => {
  writeFileSync(
    join(folder, 'report.txt'),
    report('The mayor, Anton Lugov, said that a depot in Simferopol burned on Tuesday.'),
  )
})

/** The country of the place in the only report. */
async function country(dossier: string): Promise<string | null> {
  const incidents = JSON.parse((await run(dossier, 'incidents', '--json')).stdout)
  const shown = JSON.parse((await run(dossier, 'show', incidents[0].id, '--json')).stdout)
  return shown.toponyms[0].country
}

describe('sayso borders', () => {
  it('is chosen before the first report, and every command reads in it', async () => {
    expect((await run('first', 'borders')).stdout).toMatch(/^borders: disputed, nobody chose/)
    const chosen = await run('first', 'borders', 'ua', '--because', 'as its parliament has it', '--by', 'Ada')
    expect(chosen).toMatchObject({ status: 0, stderr: '' })
    expect(chosen.stdout).toBe('borders: UA (Ada); as its parliament has it  [2]\n')
    expect((await run('first', 'add', 'report.txt')).status).toBe(0)
    expect(journal('first')).toMatch(/"readerVersion":"[^"]+ borders UA"/)
    expect(await country('first')).toBe('UA')
    expect((await run('first', 'verify')).stdout).toMatch(/all as recorded/)
    expect((await run('first', 'borders')).stdout).toBe(chosen.stdout)
    const [{ id }] = JSON.parse((await run('first', 'incidents', '--json')).stdout)
    const document = JSON.parse((await run('first', 'show', id, '--json')).stdout).documents[0].id
    expect((await run('first', 'show', document)).stdout).toMatch(/\nborders: UA\n$/)
  })

  it('changed later, says what is to be read anew; undone, gives back what was', async () => {
    expect((await run('second', 'add', 'report.txt')).status).toBe(0)
    expect(await country('second')).toBeNull()
    const chosen = await run('second', 'borders', 'iso', '--because', 'the desk’s rule')
    expect(chosen.stdout).toMatch(
      /^borders: iso; the desk’s rule {2}\[3\]; `sayso rebuild` reads 1 anew in it\n$/,
    )
    expect(await country('second')).toBeNull()
    expect((await run('second', 'rebuild')).stdout).toMatch(/; 1 now read otherwise, .*; borders: iso\n$/)
    expect(await country('second')).toBe('UA')
    expect((await run('second', 'undo', '3')).status).toBe(0)
    expect((await run('second', 'borders')).stdout).toMatch(/^borders: disputed, nobody chose/)
    await run('second', 'rebuild')
    expect(await country('second')).toBeNull()
    expect(kinds('second')).toEqual(
      ['created', 'added', 'borders', 'read', 'undone', 'read'].map((kind) => `"kind":"${kind}"`),
    )
  })

  it('gives way to the flag', async () => {
    await run('third', 'borders', 'UA', '--because', 'a choice')
    await run('third', 'add', '--borders', 'RU', 'report.txt')
    expect(journal('third')).toMatch(/borders RU"/)
  })

  it.each([
    [['borders', 'Atlantis', '--because', 'a choice'], 'the view “Atlantis”'],
    [['borders', 'UA'], 'no reason'],
  ])('refuses %j and makes no dossier', async (args, found) => {
    const { status, stderr } = await run('refused', ...args)
    expect(status).toBe(1)
    expect(stderr).toContain(found)
    expect((await run('refused', 'incidents')).stderr).toContain('found no dossier')
  })
})
