import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { newFolder } from '../../../tests/support/until-the-end.ts'
import { BadInput } from '../../model/index.ts'
import { callerFolder } from './caller-folder.ts'
import { captureAll, expandFolders } from './inputs.ts'

let folder: string

beforeAll(() => {
  folder = newFolder('inputs')
  mkdirSync(join(folder, 'sub/.git'), { recursive: true })
  mkdirSync(join(folder, 'nothing'))
  for (const name of ['b.txt', 'a.txt', 'sub/c.txt', '.hidden', 'sub/.git/config'])
    writeFileSync(join(folder, name), `A report called ${name}.`)
})

it.each([
  ['npm says where the user stood', { npm_lifecycle_event: 'sayso', INIT_CWD: '/reports' }, '/reports'],
  ['npm runs another script', { npm_lifecycle_event: 'test', INIT_CWD: '/reports' }, process.cwd()],
  ['npm is not there', { INIT_CWD: '/reports' }, process.cwd()],
  ['npm does not say', { npm_lifecycle_event: 'sayso' }, process.cwd()],
])('the caller’s folder, where %s', (_, environment, expected) =>
  expect(callerFolder(environment)).toBe(expected),
)

it('puts the files of a folder in its place, by name, hidden ones left out', async () =>
  expect(await expandFolders(['-', folder, 'https://lowmoor.example/'])).toEqual([
    '-',
    join(folder, 'a.txt'),
    join(folder, 'b.txt'),
    join(folder, 'sub/c.txt'),
    'https://lowmoor.example/',
  ]))

it('leaves what is not there to the capture, which says so', async () =>
  expect(await expandFolders([join(folder, 'nowhere')])).toEqual([join(folder, 'nowhere')]))

it('refuses a folder without files', () =>
  expect(expandFolders([join(folder, 'nothing')])).rejects.toThrow(BadInput))

it('takes the inputs that can be taken, in order, and tells of the others', async () => {
  const { captures, problems } = await captureAll(
    ['b.txt', 'nowhere', 'a.txt'].map((name) => join(folder, name)),
  )
  expect(captures.map((capture) => capture.fileName)).toEqual(['b.txt', 'a.txt'])
  expect(problems.map((problem) => problem.facts.code)).toEqual(['capture.unreadable-file'])
})
