// Everything that is checked here, in one go; `.ci/run` runs just this.
//
//   npm test                     format, lint, types, import graph and every test this machine can run
//   npm test -- src/read         only the tests whose path holds one of the words; options go to Vitest
//
// The last line is `N passed, N failed, N skipped`: tests and checks together. What was skipped is listed with its reason.
import { existsSync } from 'node:fs'
import { prepare, root } from './ensure/prepare.mjs'
import { runCheck } from './test/check.mjs'
import { runTests } from './test/run-tests.mjs'

const TSC = 'node_modules/typescript/bin/tsc'
const CHECKS = [
  {
    name: 'format and lint',
    args: ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'],
  },
  { name: 'types', args: [TSC, '-p', 'tsconfig.json'] },
  {
    name: 'types of the web app',
    args: [TSC, '-p', 'web/tsconfig.json', '--noEmit'],
  },
  { name: 'import graph', args: ['scripts/import-graph.mjs', '--check'] },
]

const words = process.argv.slice(2)
const results = [{ name: 'install and build', state: (await prepare('test')) ? 'passed' : 'failed' }]

// A build that fails is one failure among others; without packages there is nothing to run.
if (existsSync(`${root}node_modules`)) {
  for (const check of words.length > 0 ? [] : CHECKS) results.push(await runCheck(root, check))
  results.push(...(await runTests(root, words)))
}

const inState = (state) => results.filter((result) => result.state === state)
for (const { name, note } of inState('skipped')) console.log(`skipped: ${name}${note ? `: ${note}` : ''}`)
for (const { name } of inState('failed')) console.log(`failed: ${name}`)
const [passed, failed, skipped] = ['passed', 'failed', 'skipped'].map((state) => inState(state).length)
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`)
process.exitCode = failed > 0 ? 1 : 0
