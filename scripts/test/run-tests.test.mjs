import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { runTests } from './run-tests.mjs'

let root

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'sayso-run-tests-'))
  symlinkSync(fileURLToPath(new URL('../../node_modules', import.meta.url)), join(root, 'node_modules'))
  for (const [name, text] of Object.entries(FILES)) writeFileSync(join(root, `${name}.test.mjs`), text)
})

afterEach(() => rmSync(root, { recursive: true, force: true }))

test('tells apart what passed, failed and was skipped, also outside of tests', async () => {
  const results = await runTests(root, [], 'ignore')
  expect(results.map(({ name, state, note }) => [state, name, ...(note ? [note] : [])]).sort()).toEqual([
    ['failed', 'broken-file.test.mjs'],
    ['failed', 'broken-suite.test.mjs > suite'],
    ['failed', 'outside any test: later'],
    ['failed', 'tests.test.mjs > is wrong'],
    ['passed', 'later.test.mjs > ends before its error'],
    ['passed', 'tests.test.mjs > suite > is right'],
    ['skipped', 'broken-suite.test.mjs > suite > never runs'],
    ['skipped', 'tests.test.mjs > needs a corpus', 'there is none here'],
  ])
})

test('runs only what the words name', async () => {
  expect(await runTests(root, ['later.test', '--dangerouslyIgnoreUnhandledErrors'], 'ignore')).toEqual([
    { name: 'later.test.mjs > ends before its error', state: 'passed' },
    { name: 'outside any test: later', state: 'failed' },
  ])
})

test('finding no test is a failure', async () => {
  expect(await runTests(root, ['no-such-path'], 'ignore')).toEqual([
    { name: expect.stringContaining('status 1'), state: 'failed' },
  ])
})

const FILES = {
  tests: `
    import { describe, expect, test } from 'vitest'
    describe('suite', () => test('is right', () => expect(1).toBe(1)))
    test('is wrong', () => expect(1).toBe(2))
    test('needs a corpus', ({ skip }) => skip('there is none here'))`,
  'broken-file': `import './nowhere.mjs'`,
  'broken-suite': `
    import { beforeAll, describe, test } from 'vitest'
    describe('suite', () => {
      beforeAll(() => { throw new Error('boom') })
      test('never runs', () => {})
    })`,
  later: `
    import { test } from 'vitest'
    test('ends before its error', async () => {
      setTimeout(() => { throw new Error('later') }, 1)
      await new Promise((resolve) => setTimeout(resolve, 50))
    })`,
}
