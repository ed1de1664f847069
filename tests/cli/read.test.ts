/** `sayso read`, in processes of its own. */
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { Reading } from '../../src/model/index.ts'
import { faultsOf } from '../support/faults.ts'
import { report } from '../support/reports.ts'
import { newFolder } from '../support/until-the-end.ts'
import { lines, sayso } from './sayso.ts'

// Processes take their time on a machine that has other work.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

const wire = fileURLToPath(new URL('../../examples/1-northgate-wire.html', import.meta.url))
const text = report(
  'The Dawn Regiment said that the village of Tyotkino was entirely under its control.',
  '“All the attacks were repelled,” the Russian Defence Ministry said.',
)
let folder: string

beforeAll(() => {
  folder = newFolder('read')
  writeFileSync(join(folder, 'report.txt'), text)
  copyFileSync(wire, join(folder, 'page.html'))
  mkdirSync(join(folder, 'empty'))
})

describe('sayso read', { concurrent: true }, () => {
  it('prints who says what, and nothing on stderr', async ({ expect }) => {
    const { status, stdout, stderr } = await sayso(['read', 'report.txt'], { folder })
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).toContain('Dawn Regiment asserts')
    expect(stdout).toContain('Disputed: control (contradiction)')
    expect(stdout).not.toContain('event.territory')
  })

  it('names the rules with --explain', async ({ expect }) => {
    const { stdout } = await sayso(['read', 'report.txt', '--explain'], { folder })
    expect(stdout).toContain('[event.territory.taken outcome.succeeded')
    expect(stdout).toContain('[dispute.control-against-outcome]')
  })

  it('prints sayso-reading/1 with --json, whole and the same in any zone and locale', async ({ expect }) => {
    const read = (environment: Record<string, string>) =>
      sayso(['read', 'report.txt', 'page.html', '--json'], { folder, environment })
    const [one, other] = await Promise.all([
      read({ TZ: 'America/St_Johns', LANG: 'C', LC_ALL: 'C' }),
      read({ TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }),
    ])
    const reading = JSON.parse(one.stdout) as Reading
    expect(reading.documents).toHaveLength(2)
    expect(faultsOf(reading)).toEqual([])
    expect(other).toEqual(one)
  })

  it('reads standard input, and a report given twice once', async ({ expect }) => {
    const { status, stdout } = await sayso(['read', '-', 'report.txt', '--json'], { folder, stdin: text })
    expect(status).toBe(0)
    expect((JSON.parse(stdout) as Reading).documents).toHaveLength(1)
  })

  it('does the good ones of several inputs, lists the bad ones and ends with 1', async ({ expect }) => {
    const { status, stdout, stderr } = await sayso(['read', 'nowhere.txt', 'report.txt', 'empty', '--json'], {
      folder,
    })
    expect(status).toBe(1)
    expect((JSON.parse(stdout) as Reading).documents.map((document) => document.title)).toEqual([
      'What is known so far',
    ])
    expect(lines(stderr).map((line) => line.replaceAll(folder, ''))).toEqual([
      expect.stringMatching(/^sayso: \S*nowhere\.txt: found no such file, expected a file to read; check /),
      expect.stringMatching(/^sayso: \S*empty: found a folder, expected a file; name /),
    ])
  })

  it('takes the publication day and the language that are given', async ({ expect }) => {
    const undated = 'Depot burns\n\nThe mayor, Anton Lugov, said that the depot in Odesa burned on Tuesday.\n'
    const { stdout } = await sayso(['read', '-', '--json', '--published', '2024-03-13', '--language', 'en'], {
      stdin: undated,
    })
    const [document] = (JSON.parse(stdout) as Reading).documents
    expect(document!.published).toMatch(/^2024-03-13/)
    expect(document!.timexes.map((timex) => timex.value)).toEqual(['2024-03-12'])
  })

  it('finds files in the folder that npm was called from', async ({ expect }) => {
    const environment = { npm_lifecycle_event: 'sayso', INIT_CWD: folder }
    const found = await sayso(['read', 'report.txt'], { environment })
    const notFound = await sayso(['read', 'report.txt'], { environment: { INIT_CWD: folder } })
    expect([found.status, notFound.status]).toEqual([0, 1])
  })

  it('ends quietly when nobody reads on', async ({ expect }) => {
    const { status, stderr } = await sayso(['read', 'page.html', '--json'], { folder, nobodyReads: true })
    expect([status, stderr]).toEqual([0, ''])
  })

  it('refuses a reader nobody knows', async ({ expect }) => {
    const { status, stdout, stderr } = await sayso(['read', 'report.txt', '--reader', 'tea-leaves'], {
      folder,
    })
    expect([status, stdout]).toEqual([1, ''])
    expect(lines(stderr)).toEqual([
      'sayso: --reader: found the reader "tea-leaves", expected embedded or embedded-polnear or rules or neural; leave the flag out for the default',
    ])
  })
})

describe('wrong usage ends with 2, says why on stderr and nothing on stdout', { concurrent: true }, () => {
  it.each([
    [['read'], "missing required argument 'input'"],
    [['reed', 'report.txt'], "unknown command 'reed'"],
    [['read', 'report.txt', '--jsn'], "unknown option '--jsn'"],
    [['read', 'report.txt', '--published', 'yesterday'], 'expected a day such as 2024-03-13'],
    [['serve', '--port', 'eighty'], 'expected a whole number from 0 to 65535'],
    [[], 'Usage: sayso'],
  ])('sayso %j', async (args, why) => {
    const { status, stdout, stderr } = await sayso(args, { folder })
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toContain(why)
  })
})

describe('help and version', { concurrent: true }, () => {
  it.each([[['--help']], [['read', '--help']], [['add', '--help']], [['verify', '--help']]])(
    'sayso %j ends with 0',
    async (args) => {
      const { status, stdout, stderr } = await sayso(args)
      expect([status, stderr]).toEqual([0, ''])
      expect(stdout).toMatch(/^Usage: sayso/)
    },
  )
})
