/** What people decide, from the command line, each in a process of its own. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { Claim, Reading, Statement } from '../../src/model/index.ts'
import { report } from '../support/reports.ts'
import { newFolder } from '../support/until-the-end.ts'
import { lines, sayso } from './sayso.ts'

// Processes take their time on a machine that has other work.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 120_000 })

let folder: string
beforeAll(async () => {
  folder = newFolder('decisions')
  mkdirSync(join(folder, 'reports'))
  writeFileSync(
    join(folder, 'reports/a.txt'),
    report(
      'The mayor, Anton Lugov, said that Odesa was shelled on Tuesday and that three people were killed.',
    ),
  )
  writeFileSync(
    join(folder, 'reports/b.txt'),
    report('The governor, Vera Stolz, said that Odesa was not shelled on Tuesday.'),
  )
  await run('add', 'reports')
})

const call = () => ({ folder, environment: { SAYSO_DOSSIER: join(folder, 'dossier') } })
const run = (...args: string[]) => sayso(args, call())
async function answer<T>(...args: string[]): Promise<T> {
  const { status, stdout, stderr } = await run(...args, '--json')
  expect([status, stderr]).toEqual([0, ''])
  return JSON.parse(stdout)
}

type Detail = Pick<Reading, 'statements' | 'claims' | 'entities'>

describe('a person at the command line', () => {
  it('looks, corrects, grades, splits, takes back and leaves a trace', async () => {
    const incidents = await answer<{ id: string; claims: number }[]>('incidents')
    expect(incidents.length).toBeGreaterThan(0)
    const { id, claims } = incidents[0]!
    expect(claims).toBeGreaterThan(1)
    const incident = await answer<{ claims: Claim[]; statements: Statement[] }>('show', id)
    const own = incident.statements.find(
      ({ speakers }) => speakers.length === 1 && speakers[0] !== 'narrator',
    )!

    const shown = lines((await run('show', id)).stdout)
    expect(shown[0]).toMatch(new RegExp(`^${id} {2}.*Odesa.*: contested$`))
    expect(shown[1]).toBe('  2 named origins, 2 documents')
    expect(shown).toContainEqual(expect.stringMatching(/^ {2}nothing found in 2 documents: [a-z-]+, [a-z-]+/))
    expect(shown).toContainEqual(expect.stringMatching(/^\S+ {2}Vera Stolz: “.*Odesa was not shelled/))

    const found = (await run('search', 'odesa', 'lug')).stdout
    expect(lines(found)[0]).toMatch(/Anton Lugov \(person\)$/)
    expect(found).toContain('that Odesa was shelled on Tuesday')

    const corrected = await run(
      'review',
      own.id,
      '--speaker',
      'Deputy Mira Vren',
      '--as',
      'person',
      '--by',
      'Ada',
    )
    expect(corrected.stdout).toMatch(/edited \S+: speakers \(Ada\)\n {2}look again at /)
    const detail = await answer<Detail>('show', own.document)
    const now = detail.statements.find((each) => each.id === own.id)!
    expect(detail.entities.find(({ id }) => id === now.speakers[0])?.name).toBe('Deputy Mira Vren')
    expect((await run('show', own.id)).stdout).toMatch(
      /Decided:\n {2}\S+: edited \(candidates, speakers\) by Ada/,
    )

    const [line] = lines((await run('export', '--corrections')).stdout)
    expect(JSON.parse(line!)).toMatchObject({
      format: 'sayso-corrections/1',
      is: 'statement',
      status: 'edited',
    })

    const grade = ['assess', own.id, '--credibility', '1', '--because', 'sure']
    const objected = await run(...grade)
    expect([objected.status, lines(objected.stderr)]).toEqual([
      1,
      [expect.stringContaining('one named origin')],
    ])
    expect((await run(...grade, '--despite')).stdout).toContain('despite an objection')

    const [going] = incident.claims
    await run('split', id, going!.id, '--because', 'another street')
    const split = await answer<{ id: string }[]>('incidents')
    expect(split).toHaveLength(incidents.length + 1)
    const [one, two] = split.map((each) => each.id)
    expect((await run('merge', one!, two!, '--because', 'one night')).status).toBe(0)
    // Either id still finds the one incident that they are.
    const [first, second] = [await run('show', one!), await run('show', two!)]
    expect(first.stdout).toBe(second.stdout)

    const list = await answer<{ decisions: { seq: number; kind: string }[] }>('decisions')
    expect(list.decisions.map(({ kind }) => kind)).toEqual(['merged', 'split', 'assessed', 'reviewed'])
    const edit = list.decisions.at(-1)!.seq
    expect((await run('undo', String(edit), '--by', 'Ada')).stdout).toContain(`undid ${edit} (Ada)`)
    const taken = await answer<Detail>('show', own.document)
    expect(taken.statements.find((each) => each.id === own.id)).toEqual(own)
    expect((await run('decisions')).stdout).toMatch(/edited \S+: speakers \(Ada\) {2}\[undone by \d+\]/)
    expect((await run('verify')).status).toBe(0)
    expect(readFileSync(join(folder, 'dossier/journal.jsonl'), 'utf8')).not.toMatch(/Odesa|Lugov|shelled/)
  })

  it.each([
    [['review', 's-none', '--accept'], /s-none/],
    [['review', 's-none'], /no verdict/],
    [['merge', 'i-1', 'i-2'], /no reason/],
    [['assess', 'Nobody', '--because', 'x'], /nobody called “Nobody”/],
    [['show', 'nothing'], /nothing with the id/],
    [['mark', 'd-none', 'words', '--speaker', 'narrator'], /no document/],
  ] as const)('is told in one line why `sayso %j` is refused', async (args, message) => {
    const { status, stdout, stderr } = await run(...args)
    expect([status, stdout, lines(stderr).length]).toEqual([1, '', 1])
    expect(stderr).toMatch(message)
  })

  it.each([[['undo', 'all']], [['move', 'c-1', '--because', 'x']], [['review']]] as const)(
    'is told that `sayso %j` is wrong usage',
    async (args) => expect((await run(...args)).status).toBe(2),
  )
})
