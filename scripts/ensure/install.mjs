// The first step: `npm ci`, when node_modules is missing or was made from another package-lock.json.
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'

export const install = {
  name: 'install',
  doing: 'installing packages (the first time this takes about a minute)',
  inputs: ['package-lock.json'],
  output: 'node_modules',
  stamp: 'node_modules/.sayso-install.json',
  after: [],
  adopt: holdsWhatTheLockSays,
  make: installInto,
  needs: ['cli', 'serve', 'test'],
}

/** Whether somebody's own `npm ci` or `npm install` already put there what the lock file names. npm keeps its own record
 *  of what it installed, and writes it last; packages for other platforms are rightly absent from it. */
export function holdsWhatTheLockSays(root) {
  const record = join(root, 'node_modules/.package-lock.json')
  if (!existsSync(record)) return false
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages
  const held = JSON.parse(readFileSync(record, 'utf8')).packages
  return Object.entries(wanted).every(
    ([path, { version, optional, peer }]) =>
      path === '' || held[path]?.version === version || (!held[path] && (optional || peer)),
  )
}

/** Installs in a folder of its own and moves the packages into place when all are there: an npm that outlives us, killed
 *  while it worked, then disturbs nobody, and packages in use stay until their successors are whole. */
async function installInto(to, { root, run }) {
  const folder = `${to}-npm`
  mkdirSync(folder)
  for (const name of ['package.json', 'package-lock.json', '.npmrc'])
    copyFileSync(join(root, name), join(folder, name))
  await run({ ...npmCi(), cwd: folder })
  renameSync(join(folder, 'node_modules'), to)
  rmSync(folder, { recursive: true })
}

/** The command for `npm ci`, run by the same npm that called us where there is one. The outer npm's own settings
 *  (`npm run -s` sets the log level, every run its folder, a service NODE_ENV=production) must not leak into it: the build needs the
 *  development packages. */
export function npmCi(outer = process.env) {
  const args = ['ci', '--include=dev', '--loglevel=error']
  const env = Object.fromEntries(
    Object.entries(outer).filter(
      ([key]) =>
        !/^(NODE_ENV|npm_package_.*|npm_lifecycle_.*|npm_config_(loglevel|local_prefix))$/i.test(key),
    ),
  )
  const npm = outer.npm_execpath
  if (npm && /\.c?js$/.test(npm)) return { file: process.execPath, args: [npm, ...args], env }
  return { file: 'npm', args, env, shell: process.platform === 'win32' }
}
