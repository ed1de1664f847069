// The first step: `npm ci`, when node_modules is missing or was made from another package-lock.json.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export const install = {
  name: 'install',
  doing: 'installing packages (the first time this takes about a minute)',
  inputs: ['package-lock.json'],
  output: 'node_modules/.package-lock.json',
  after: [],
  inPlace: true,
  adopt: holdsWhatTheLockSays,
  run: npmCi,
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

/** The command for `npm ci`, run by the same npm that called us where there is one. The outer npm's own settings
 *  (`npm run -s` sets the log level, a service NODE_ENV=production) must not leak into it: the build needs the
 *  development packages. */
export function npmCi(outer = process.env) {
  const args = ['ci', '--include=dev', '--loglevel=error']
  const env = Object.fromEntries(
    Object.entries(outer).filter(
      ([key]) => !/^(NODE_ENV|npm_package_.*|npm_lifecycle_.*|npm_config_loglevel)$/i.test(key),
    ),
  )
  const npm = outer.npm_execpath
  if (npm && /\.c?js$/.test(npm)) return { file: process.execPath, args: [npm, ...args], env }
  return { file: 'npm', args, env, shell: process.platform === 'win32' }
}
