/** Own gazetteers: imported, listed, used, removed; bad files are one line each and harm nothing. */
import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { Reading } from '../../src/model/index.ts'
import { report } from '../support/reports.ts'
import { newFolder } from '../support/until-the-end.ts'
import { lines, sayso } from './sayso.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

const folder = newFolder('cli-gazetteer')
const environment = { SAYSO_GAZETTEERS: join(folder, 'gazetteers') }
const run = (...args: readonly string[]) => sayso(args, { folder, environment })

beforeAll(() => {
  writeFileSync(
    join(folder, 'villages.csv'),
    'name,latitude,longitude,country,admin1\nQuillby,50.123,36.456,UA,07\n',
  )
  writeFileSync(join(folder, 'broken.csv'), 'name,latitude,longitude\nQuillby,north,36\n')
  writeFileSync(join(folder, 'other.csv'), 'name,latitude,longitude\nElsewhere,1,2\n')
  writeFileSync(
    join(folder, 'report.txt'),
    report('The mayor, Anton Lugov, said that a depot in the village of Quillby burned on Tuesday.'),
  )
})

describe('sayso gazetteer', () => {
  it('says that there is none of one’s own', async () => {
    const { status, stdout } = await run('gazetteer')
    expect(status).toBe(0)
    expect(stdout).toMatch(/^default: [\d,]+ places, [0-9a-f]{12}\nnone of your own/)
  })

  it('imports, uses, lists and removes', async () => {
    expect(await placesRead()).toMatchObject([{ text: 'Quillby', latitude: null }])
    const { status, stdout, stderr } = await run(
      'gazetteer',
      'import',
      'villages.csv',
      'broken.csv',
      'other.csv',
    )
    expect(status).toBe(1)
    expect(lines(stdout)).toEqual([
      'villages: 1 places, 1 names, 0 rows left out, 0.0 MB',
      'other: 1 places, 1 names, 0 rows left out, 0.0 MB',
    ])
    expect(lines(stderr)).toEqual([
      'sayso: broken.csv, line 2: found the point “north”, “36”, expected a latitude from -90 to 90 and a longitude from -180 to 180, in degrees; correct the row, or leave it out',
    ])
    expect(readdirSync(environment.SAYSO_GAZETTEERS)).toEqual(['other.gaz', 'villages.gaz'])

    expect(await placesRead()).toMatchObject([
      { text: 'Quillby', latitude: 50.123, longitude: 36.456, country: 'UA', admin1: 'Kharkiv Oblast' },
    ])
    const list = JSON.parse((await run('gazetteer', '--json')).stdout)
    expect(list.own).toMatchObject([
      { name: 'other', kind: 'places', places: 1, sources: ['other.csv'] },
      { name: 'villages', version: expect.stringMatching(/^[0-9a-f]{32}$/) },
    ])

    expect(await run('gazetteer', 'remove', 'villages', 'nothing')).toMatchObject({
      status: 1,
      stdout: 'villages removed\n',
      stderr: expect.stringMatching(
        /^sayso: .*found no imported gazetteer called “nothing”, expected other;/,
      ),
    })
    expect(await placesRead()).toMatchObject([{ latitude: null }])
  })

  it('prints what was imported, and what was bad, as JSON', async () => {
    const { status, stdout } = await run('gazetteer', 'import', '--json', 'other.csv', 'broken.csv')
    expect(status).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject({
      imported: [{ file: 'other.csv', name: 'other', kind: 'places', places: 1, leftOut: 0 }],
      bad: [{ file: 'broken.csv', code: 'gazetteer.bad-row', where: 'broken.csv, line 2' }],
    })
  })

  for (const args of [
    ['gazetteer', 'import'],
    ['gazetteer', 'remove'],
    ['gazetteer', 'import', '--nonsense', 'a.csv'],
  ])
    it(`takes “${args.join(' ')}” for wrong usage`, async () => {
      expect(await run(...args)).toMatchObject({ status: 2, stdout: '' })
    })

  it('explains itself', async () => {
    expect((await run('gazetteer', 'import', '--help')).stdout).toMatch(
      /name, latitude, longitude.*SAYSO_GAZETTEERS/s,
    )
  })
})

/** Another gazetteer is another reader: a dossier knows that its captures were read with other places. */
it('is part of what a reading is', async () => {
  const dossier = join(folder, 'dossier')
  await run('gazetteer', 'remove', 'other', 'villages')
  expect((await run('add', '--dossier', dossier, 'report.txt')).status).toBe(0)
  expect((await run('verify', '--dossier', dossier)).status).toBe(0)
  await run('gazetteer', 'import', 'villages.csv')
  const { stdout } = await run('rebuild', '--dossier', dossier)
  expect(stdout).toMatch(/1 document .* 1 now read otherwise/)
})

async function placesRead(): Promise<Reading['documents'][number]['toponyms']> {
  const { stdout } = await run('read', '--json', 'report.txt')
  return (JSON.parse(stdout) as Reading).documents[0]?.toponyms ?? []
}
