import { spawn } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ensure } from './ensure.mjs'
import { underLock } from './lock.mjs'

// As text, because a second process is given it too.
const STEPS = `[{
  name: 'copy', doing: 'copying', inputs: ['src'], except: (path) => path.endsWith('.test.ts'), output: 'out', after: [],
  command: (to) => ['copy.mjs', to],
}]`
const steps = new Function(`return ${STEPS}`)()
const quiet = { quiet: true }
let root

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'sayso-ensure-'))
  mkdirSync(join(root, 'src'))
  writeFileSync(join(root, 'src/a.txt'), 'alpha')
  writeFileSync(join(root, 'src/b.txt'), 'beta')
  writeFileSync(join(root, 'copy.mjs'), COPY)
})

afterEach(() => rmSync(root, { recursive: true, force: true }))

test('makes what is missing, and then has nothing to do', async () => {
  await ensure(root, steps, quiet)
  await ensure(root, steps, quiet)
  expect([output(), runs()]).toEqual([['a.txt=alpha', 'b.txt=beta'], 1])
})

test.each([
  ['an edited file', () => writeFileSync(join(root, 'src/a.txt'), 'omega'), ['a.txt=omega', 'b.txt=beta']],
  ['a new file', () => writeFileSync(join(root, 'src/c.txt'), 'c'), ['a.txt=alpha', 'b.txt=beta', 'c.txt=c']],
  ['a removed file, whose output goes too', () => rmSync(join(root, 'src/b.txt')), ['a.txt=alpha']],
  ['a removed output', () => rmSync(join(root, 'out'), { recursive: true }), ['a.txt=alpha', 'b.txt=beta']],
])('makes it again after %s', async (_, change, expected) => {
  await ensure(root, steps, quiet)
  change()
  await ensure(root, steps, quiet)
  expect([output(), runs()]).toEqual([expected, 2])
})

test.each([
  ['a file touched but not changed', () => utimesSync(join(root, 'src/a.txt'), 1, 1)],
  ['an edit to a file that is no input', () => writeFileSync(join(root, 'src/a.test.ts'), 'x')],
  ['a hidden file', () => writeFileSync(join(root, 'src/.swp'), 'x')],
])('makes nothing again after %s', async (_, change) => {
  await ensure(root, steps, quiet)
  change()
  await ensure(root, steps, quiet)
  expect(runs()).toBe(1)
})

test('a step that fails says why, keeps the output it had and is tried again', async () => {
  await ensure(root, steps, quiet)
  writeFileSync(join(root, 'src/b.txt'), 'REFUSE')
  await expect(ensure(root, steps, quiet)).rejects.toThrow(
    /copying failed \(exit 3\)[\s\S]*src\/b\.txt cannot be copied/,
  )
  expect(output()).toEqual(['a.txt=alpha', 'b.txt=beta'])
  writeFileSync(join(root, 'src/b.txt'), 'gamma')
  await ensure(root, steps, quiet)
  expect([output(), leftovers()]).toEqual([['a.txt=alpha', 'b.txt=gamma'], []])
})

test('three processes at once make it once', async () => {
  const codes = await Promise.all([1, 2, 3].map(() => inProcess().ended))
  expect([codes, runs(), output()]).toEqual([[0, 0, 0], 1, ['a.txt=alpha', 'b.txt=beta']])
})

test('a killed build leaves nothing half made, and its lock keeps nobody out', async () => {
  writeFileSync(join(root, 'src/b.txt'), 'SLOW')
  const killed = inProcess()
  await until(() => leftovers().length > 0)
  killed.child.kill('SIGKILL')
  await killed.ended
  expect([existsSync(join(root, 'out')), existsSync(join(root, 'build/ensure.lock'))]).toEqual([false, true])

  writeFileSync(join(root, 'src/b.txt'), 'beta')
  const codes = await Promise.all([1, 2, 3].map(() => inProcess().ended))
  expect([codes, output(), leftovers()]).toEqual([[0, 0, 0], ['a.txt=alpha', 'b.txt=beta'], []])
  expect(runs()).toBe(2)
})

test('whoever waits for the lock stops waiting when nothing is needed any more', async () => {
  const path = join(root, 'build/some.lock')
  let worked = false
  await underLock(path, { stillNeeded: () => true, waiting: () => {} }, () =>
    underLock(path, { stillNeeded: () => false, waiting: () => {} }, () => {
      worked = true
    }),
  )
  expect([worked, existsSync(path)]).toEqual([false, false])
})

// Copies src/ to the path it is given and counts its runs; stops half way for REFUSE, takes its time for SLOW.
const COPY = `
import { appendFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
const to = process.argv[2]
appendFileSync('runs', 'x')
mkdirSync(to, { recursive: true })
for (const name of readdirSync('src').filter((name) => name.endsWith('.txt'))) {
  const text = readFileSync('src/' + name, 'utf8')
  if (text === 'REFUSE') {
    console.error('src/' + name + ' cannot be copied')
    process.exit(3)
  }
  if (text === 'SLOW') await new Promise((resolve) => setTimeout(resolve, 1_500))
  writeFileSync(to + '/' + name, text)
}
`

/** Runs `ensure` on the same steps in a process of its own. */
function inProcess() {
  const module = JSON.stringify(new URL('./ensure.mjs', import.meta.url).href)
  const code = `import(${module}).then(({ ensure }) => ensure('.', ${STEPS}, { quiet: true }))`
  const child = spawn(process.execPath, ['-e', code], { cwd: root, stdio: 'inherit' })
  return { child, ended: new Promise((resolve) => child.on('close', resolve)) }
}

async function until(condition) {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 10))
}

const output = () =>
  readdirSync(join(root, 'out'))
    .sort()
    .map((name) => `${name}=${readFileSync(join(root, 'out', name), 'utf8')}`)
const runs = () => readFileSync(join(root, 'runs'), 'utf8').length
const leftovers = () =>
  (existsSync(join(root, 'build')) ? readdirSync(join(root, 'build')) : []).filter((name) =>
    name.startsWith('.making'),
  )
