/** The command line from a checkout, as the README gives it: `npm run -s sayso -- ARGS`, from a folder of one's own. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { isBuilt } from './sayso.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
// Elsewhere npm would first install and build, under the feet of the other tests.
const ready = existsSync(`${root}build/stamps`) && isBuilt()

it.skipIf(!ready)(
  'reads a file named from the folder one stands in (skipped where nothing was built by npm test)',
  () => {
    const { status, stdout, stderr } = spawnSync(
      process.platform === 'win32' ? 'npm.cmd' : 'npm',
      ['run', '-s', 'sayso', '--', 'read', '2-ministry-bulletin.txt'],
      { cwd: `${root}examples`, encoding: 'utf8' },
    )
    expect([status, stderr.replaceAll(/^npm warn .*\n/gm, '')]).toEqual([0, ''])
    expect(stdout).toMatch(/^Bulletin of the Ministry of Defence/)
  },
  120_000,
)
