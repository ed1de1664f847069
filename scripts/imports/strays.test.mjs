import { describe, expect, test } from 'vitest'
import { ARROWS } from './arrows.mjs'
import { readSources } from './sources.mjs'
import { straysIn } from './strays.mjs'

const root = new URL('../..', import.meta.url).pathname

test('no source of this checkout strays', () => {
  const strays = readSources(root).flatMap(({ path, text }) => straysIn(path, text))
  expect(strays).toEqual([])
})

test('no two folders see each other, even by a detour', () => {
  const reach = (folder, seen = new Set()) => {
    for (const next of ARROWS[folder].sees.map((seen) => seen.split('/')[0]))
      if (!seen.has(next)) reach(next, seen.add(next))
    return seen
  }
  expect(Object.keys(ARROWS).filter((folder) => reach(folder).has(folder))).toEqual([])
})

describe('a stray is refused', () => {
  test.each([
    ['src/attribute/cue.ts', "import { a } from '../resolve/index.ts'", 'attribute imports resolve'],
    ['src/attribute/cue.ts', "import type { A } from '../resolve/index.ts'", 'attribute imports resolve'],
    ['src/attribute/cue.ts', "import { type A } from '../resolve/index.ts'", 'attribute imports resolve'],
    ['src/attribute/cue.ts', "type A = import('../resolve/index.ts').A", 'attribute imports resolve'],
    ['src/attribute/cue.ts', "export * from '../link/index.ts'", 'attribute imports link'],
    ['src/attribute/cue.ts', "export { a } from '../link/index.ts'", 'attribute imports link'],
    ['src/attribute/cue.ts', "const a = await import('../link/index.ts')", 'attribute imports link'],
    [
      'src/attribute/deep/er/cue.ts',
      "import { a } from '../../../compare/index.ts'",
      'attribute imports compare',
    ],
    [
      'src/model/reading.ts',
      "import type { Token } from '../text/layers.ts'",
      'it may import no other folder',
    ],
    ['src/model/reading.ts', "import { Hono } from 'hono'", 'the package hono'],
    ['src/text/words.ts', "import { b } from '../read/index.ts'", 'text imports read'],
    ['src/ledger/store.ts', "import { b } from '../text/index.ts'", 'ledger imports text'],
    ['src/gazetteer/open.ts', "import { b } from '../resolve/index.ts'", 'gazetteer imports resolve'],
    ['src/pipeline.ts', "import { b } from './serve/cli/main.ts'", 'pipeline imports serve'],
    ['src/read/html.ts', "import { b } from '../pipeline.ts'", 'read imports pipeline'],
    ['src/serve/cli/main.ts', "import { b } from '../../train/random.ts'", 'serve imports train'],
    ['web/src/main.tsx', "import { b } from '../../src/ledger/index.ts'", 'web imports ledger'],
    ['web/src/api.ts', "import { app } from '../../src/serve/http/app.ts'", 'web imports serve'],
    ['src/read/html.ts', "import { readFileSync } from 'node:fs'", 'readFileSync of node:fs'],
    ['src/link/copies.ts', "import 'node:http'", 'node:http'],
    ['src/link/copies.ts', "import { connect } from 'node:net'", 'connect of node:net'],
    ['src/link/copies.ts', "import { spawn } from 'node:child_process'", 'spawn of node:child_process'],
    ['src/link/copies.ts', "import { randomUUID } from 'node:crypto'", 'only createHash'],
    ['src/link/copies.ts', "import * as crypto from 'node:crypto'", 'only createHash'],
    ['src/compare/numbers.ts', "import Database from 'libsql'", 'the package libsql'],
    ['src/compare/numbers.ts', "import { sql } from 'kysely'", 'the package kysely'],
    ['src/compare/numbers.ts', "import x = require('@hono/zod-openapi')", 'the package @hono/zod-openapi'],
    ['src/somewhere/new.ts', 'export const a = 1', 'somewhere has no row'],
  ])('%s: %s', (path, text, found) =>
    expect(straysIn(path, `\n${text}\n`)).toEqual([expect.stringContaining(found)]),
  )

  test('with its line', () => {
    expect(straysIn('src/link/copies.ts', "// one\n\nimport 'node:http'\n")[0]).toMatch(
      /^src\/link\/copies\.ts:3: link imports/,
    )
  })
})

describe('what changes from run to run or from machine to machine is refused in a pure folder', () => {
  test.each([
    'const now = Date.now()',
    "const now = Date['now']()",
    'const now = new Date()',
    'const now = Date()',
    'const later = new Date(2024, 2, 12)',
    'const clock = performance.now()',
    'const dice = Math.random()',
    "const sorted = ['a'].sort((a, b) => a.localeCompare(b))",
    'const compare = new Intl.Collator().compare',
    'let order: Intl.Collator',
    'const words = (5).toLocaleString()',
    "const shout = 'i'.toLocaleUpperCase()",
    'const hour = new Date(0).getHours()',
    'const zone = new Date(0).getTimezoneOffset()',
    'const home = process.env.HOME',
    "const page = await fetch('http://localhost/')",
    'const id = crypto.randomUUID()',
    'setTimeout(() => {}, 1)',
    "console.log('found')",
    'const all = { process }',
    "const all = { ['a']: process.pid }",
  ])('%s', (text) => {
    expect(straysIn('src/resolve/times.ts', text)).toHaveLength(1)
    expect(straysIn('src/capture/clock.ts', text)).toEqual([])
    expect(straysIn('src/resolve/times.test.ts', text)).toEqual([])
  })
})

describe('no stray', () => {
  test.each([
    ['src/attribute/cue.ts', "import type { Reading } from '../model/index.ts'"],
    ['src/attribute/cue.ts', "import { tokens } from '../text/tokens.ts'"],
    ['src/attribute/deep/cue.ts', "import { row } from '../rows.ts'"],
    ['src/attribute/cue.test.ts', "import { read } from '../read/index.ts'"],
    ['src/ledger/contract.suite.ts', "import { temporaryFolder } from '../../tests/folder.ts'"],
    ['src/read/html.ts', "import { Readability } from '@mozilla/readability'"],
    ['src/resolve/times.ts', "import { Chrono } from 'chrono-node/en'"],
    ['src/link/copies.ts', "import { createHash } from 'node:crypto'"],
    ['src/pipeline.ts', "import { link } from './link/index.ts'"],
    ['src/serve/cli/main.ts', "import { openLedger } from '../../ledger/index.ts'"],
    ['web/src/main.tsx', "import './main.css'\nconst now = new Date()"],
    ['web/src/api.ts', "import type { Document } from '../../src/serve/http/shapes.ts'"],
    ['src/link/copies.ts', 'const at = new Date(Date.UTC(2024, 2, 12)).toISOString()'],
    ['src/link/copies.ts', "const day = new Date('2024-03-12T00:00:00Z').getUTCDay()"],
    ['src/link/copies.ts', "const event = { process: 'mining', performance: 1 }"],
    ['src/link/copies.ts', 'interface Claim { process: string; fetch(): void }'],
    ['src/link/copies.ts', 'const made = claim.process'],
    [
      'src/link/copies.ts',
      'export function weigh(performance: number, { fetch }: Net) { return performance + fetch }',
    ],
    ['src/link/copies.ts', 'for (const [process, count] of rows) sum(process, count)'],
    [
      'src/link/copies.ts',
      "// process.env, Date.now() and Math.random() are not used here\nconst a = 'Date.now()'",
    ],
  ])('%s: %s', (path, text) => expect(straysIn(path, text)).toEqual([]))
})
