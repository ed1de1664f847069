/** `sayso export` on a dossier of its own, in a process of its own. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { report } from '../support/reports.ts'
import { newFolder } from '../support/until-the-end.ts'
import { lines, sayso } from './sayso.ts'

// Processes take their time on a machine that has other work.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

let folder: string
const call = () => ({ folder, environment: { SAYSO_DOSSIER: join(folder, 'dossier') } })

beforeAll(async () => {
  folder = newFolder('export')
  writeFileSync(
    join(folder, 'a.txt'),
    report(
      'The mayor, Anton Lugov, said that Odesa was shelled on Tuesday. Ona Velt said that four houses burned.',
    ),
  )
  await sayso(['add', 'a.txt'], call())
})

describe('sayso export', () => {
  it('writes rows to standard output and tells on standard error what it left out', async () => {
    const { status, stdout, stderr } = await sayso(['export'], call())
    expect([status, stdout.split('\r\n').length]).toEqual([0, 2])
    expect(stderr).toMatch(/^sayso: 0 claims; \d+ that nobody has reviewed left out/)
  })

  it('masks who is private and leaves the official, in a file too', async () => {
    const { status, stdout, stderr } = await sayso(
      ['export', '--proposals', '--json', '--out', 'rows.json'],
      call(),
    )
    expect([status, stdout]).toEqual([0, ''])
    const rows = readFileSync(join(folder, 'rows.json'), 'utf8')
    expect(JSON.parse(rows).claims.length).toBeGreaterThan(1)
    expect(rows).toContain('Anton Lugov')
    expect(rows).not.toContain('Velt')
    expect(stderr).toContain('1 private persons masked')
  })

  it('unmasks for a reason alone', async () => {
    const refused = await sayso(['export', '--proposals', '--unmask'], call())
    expect([refused.status, refused.stdout]).toEqual([1, ''])
    expect(lines(refused.stderr)[0]).toMatch(/--unmask without a reason.*expected why.*add --because/)
    const told = await sayso(
      ['export', '--proposals', '--json', '--unmask', '--because', 'her own wish'],
      call(),
    )
    expect([told.status, told.stdout.includes('Ona Velt')]).toEqual([0, true])
  })

  it('has no other format', async () =>
    expect((await sayso(['export', '--format', 'xls'], call())).status).toBe(2))
})
