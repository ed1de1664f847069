/** `sayso add`, `rebuild` and `verify` on a dossier of its own, each in a process of its own. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { report } from '../support/reports.ts'
import { newFolder } from '../support/until-the-end.ts'
import { lines, sayso } from './sayso.ts'

// Processes take their time on a machine that has other work.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

let folder: string
let made = 0

beforeAll(() => {
  folder = newFolder('dossier')
  mkdirSync(join(folder, 'reports/later'), { recursive: true })
  writeFileSync(
    join(folder, 'reports/a.txt'),
    report('The mayor, Anton Lugov, said that Odesa was shelled on Tuesday.'),
  )
  writeFileSync(
    join(folder, 'reports/later/b.txt'),
    report('The governor, Vera Stolz, said that Odesa was not shelled on Tuesday.'),
  )
  writeFileSync(join(folder, 'reports/.hidden'), 'not a report')
})

/** An empty dossier folder and the environment that names it. */
function fresh() {
  made += 1
  const dossier = join(folder, `dossier-${made}`)
  return { dossier, call: { folder, environment: { SAYSO_DOSSIER: dossier } } }
}

describe('a dossier', { concurrent: true }, () => {
  it('takes a folder of reports, and the same again without a change', async ({ expect }) => {
    const { dossier, call } = fresh()
    const first = await sayso(['add', 'reports'], call)
    expect(first).toEqual({ status: 0, stdout: '2 added, 0 already there, 0 not read\n', stderr: '' })
    const before = snapshot(dossier)
    const again = await sayso(['add', 'reports'], call)
    expect(again).toEqual({ status: 0, stdout: '0 added, 2 already there, 0 not read\n', stderr: '' })
    expect(snapshot(dossier)).toEqual(before)
  })

  it('keeps whose side a person says somebody is on, with the reason, until it is withdrawn', async ({
    expect,
  }) => {
    const { call } = fresh()
    await sayso(['add', 'reports'], call)
    const decided = await sayso(
      ['party', 'Anton Lugov', 'Odesa', '--because', 'its mayor', '--by', 'Ada'],
      call,
    )
    expect(decided).toMatchObject({ status: 0, stderr: '' })
    expect(decided.stdout).toMatch(/^4 {2}\d{4}-\d\d-\d\d {2}Anton Lugov: Odesa \(Ada\); its mayor\n$/)
    expect((await sayso(['party', '--everybody'], call)).stdout).toMatch(/Anton Lugov \(person\): Odesa\n/)
    expect((await sayso(['party', 'Anton Lugov', '--withdraw', '--because', 'a mistake'], call)).status).toBe(
      0,
    )
    expect((await sayso(['party', '--everybody'], call)).stdout).toMatch(/Anton Lugov \(person\)\n/)
    expect(lines((await sayso(['party'], call)).stdout)).toHaveLength(2)
    expect((await sayso(['verify'], call)).status).toBe(0)
  })

  it.each([
    [['party', 'Nobody', 'Odesa', '--because', 'x'], /nobody called “Nobody”/],
    [['party', 'Anton Lugov', 'Odesa'], /no reason/],
    [['party', 'Anton Lugov', 'Odesa', '--none', '--because', 'x'], /just one of them/],
  ] as const)('refuses `sayso %j` with one line', async (args, message) => {
    const { call } = fresh()
    await sayso(['add', 'reports'], call)
    const { status, stderr } = await sayso(args, call)
    expect(status).toBe(1)
    expect(lines(stderr)).toHaveLength(1)
    expect(stderr).toMatch(message)
  })

  it('lies where --dossier says, whatever the environment names', async ({ expect }) => {
    const { call } = fresh()
    const { status } = await sayso(['add', 'reports/a.txt', '--dossier', 'named'], call)
    expect(status).toBe(0)
    expect(readdirSync(join(folder, 'named/captures')).length).toBeGreaterThan(0)
  })

  it('lies in the user’s own data folder where nothing names one', async ({ expect }) => {
    const home = join(folder, 'home')
    const { status } = await sayso(['add', 'reports/a.txt'], { folder, environment: { XDG_DATA_HOME: home } })
    expect(status).toBe(0)
    expect(readdirSync(join(home, 'sayso/dossier'))).toContain('journal.jsonl')
  })

  it('verifies, and tells of a flipped byte in one line', async ({ expect }) => {
    const { dossier, call } = fresh()
    await sayso(['add', 'reports/a.txt'], call)
    const whole = await sayso(['verify'], call)
    expect([whole.status, whole.stderr]).toEqual([0, ''])
    const capture = captureIn(dossier)
    const bytes = readFileSync(capture)
    bytes[bytes.length - 3]! ^= 1
    writeFileSync(capture, bytes)
    const { status, stdout, stderr } = await sayso(['verify'], call)
    expect(status).toBe(1)
    expect(stdout).toMatch(/^1 capture, .*: 1 problem\n$/)
    expect(lines(stderr)).toHaveLength(1)
    expect(stderr).toMatch(
      /^sayso: \S*captures\S*[0-9a-f]{64}: found bytes with another SHA-256 .+, expected .+; .+\n$/,
    )
  })

  it('makes its index anew from captures and journal', async ({ expect }) => {
    const { dossier, call } = fresh()
    await sayso(['add', 'reports'], call)
    for (const name of readdirSync(dossier).filter((each) => each.startsWith('index.sqlite')))
      rmSync(join(dossier, name))
    const rebuilt = await sayso(['rebuild'], call)
    expect(rebuilt.status).toBe(0)
    expect(rebuilt.stdout).toMatch(
      /^2 documents from \d+ journal entries; 0 now read otherwise, 0 could not be read\n$/,
    )
    const verified = await sayso(['verify', '--json'], call)
    expect(verified.status).toBe(0)
    expect(JSON.parse(verified.stdout)).toMatchObject({ ok: true, problems: [] })
  })

  it('says as JSON what was added, known and bad', async ({ expect }) => {
    const { call } = fresh()
    const { status, stdout } = await sayso(['add', 'reports/a.txt', 'nowhere.txt', '--json'], call)
    expect(status).toBe(1)
    const result = JSON.parse(stdout)
    expect([result.added.length, result.known.length, result.failed.length]).toEqual([1, 0, 0])
    expect(result.bad).toMatchObject([{ code: 'capture.unreadable-file', found: 'no such file' }])
  })

  it.each([['verify'], ['rebuild']])('that is not there is told in one line: %s', async (command) => {
    const { status, stdout, stderr } = await sayso([command, '--dossier', 'nowhere'], { folder })
    expect([status, stdout]).toEqual([1, ''])
    expect(lines(stderr)).toHaveLength(1)
    expect(stderr).toMatch(/^sayso: \S*nowhere\S*: found .+, expected .+; .+\n$/)
  })

  it('is not made of a folder without files', async ({ expect }) => {
    const { call } = fresh()
    mkdirSync(join(folder, 'nothing'))
    const { status, stdout, stderr } = await sayso(['add', 'nothing'], call)
    expect([status, stdout]).toEqual([1, ''])
    expect(stderr).toBe(
      'sayso: nothing: found a folder without files, expected reports to add; name another folder or a file\n',
    )
  })
})

/** Every file of the dossier with its bytes, the index left out: SQLite may write into it as it likes. */
function snapshot(dossier: string): Record<string, string> {
  const files = readdirSync(dossier, { recursive: true, withFileTypes: true }).filter(
    (file) => file.isFile() && !file.name.startsWith('index.sqlite'),
  )
  return Object.fromEntries(
    files.map((file) => [
      join(file.parentPath, file.name),
      readFileSync(join(file.parentPath, file.name), 'hex'),
    ]),
  )
}

function captureIn(dossier: string): string {
  const file = readdirSync(join(dossier, 'captures'), { recursive: true, withFileTypes: true }).find((each) =>
    each.isFile(),
  )!
  return join(file.parentPath, file.name)
}
