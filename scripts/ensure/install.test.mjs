import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { holdsWhatTheLockSays, npmCi } from './install.mjs'

const LOCK = {
  '': { name: 'a-checkout' },
  'node_modules/hono': { version: '4.13.19' },
  'node_modules/native-linux': { version: '1.0.0', optional: true },
  'node_modules/native-darwin': { version: '1.0.0', optional: true },
}
const HONO = { 'node_modules/hono': { version: '4.13.19' } }

test.each([
  [
    'everything but what another platform needs',
    true,
    { ...HONO, 'node_modules/native-linux': { version: '1.0.0' } },
  ],
  ['more than the lock file names', true, { ...HONO, 'node_modules/zod': { version: '4.6.7' } }],
  ['another version', false, { 'node_modules/hono': { version: '4.13.18' } }],
  [
    'another version of an optional package',
    false,
    { ...HONO, 'node_modules/native-linux': { version: '0.9.0' } },
  ],
  ['too little', false, { 'node_modules/native-linux': { version: '1.0.0' } }],
  ['nothing that npm finished', false, undefined],
])('packages put there by hand that hold %s: adopted is %s', (_, adopted, held) => {
  const root = mkdtempSync(join(tmpdir(), 'sayso-install-'))
  mkdirSync(join(root, 'node_modules'))
  writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages: LOCK }))
  if (held) writeFileSync(join(root, 'node_modules/.package-lock.json'), JSON.stringify({ packages: held }))
  expect(holdsWhatTheLockSays(root)).toBe(adopted)
  rmSync(root, { recursive: true })
})

test('the inner npm is the one that called us, without its settings', () => {
  const outer = {
    npm_execpath: '/usr/lib/npm-cli.js',
    npm_config_loglevel: 'silent',
    npm_config_local_prefix: '/home/a/checkout',
    npm_config_cache: '/tmp/cache',
    npm_lifecycle_event: 'start',
    npm_package_name: 'sayso',
    NODE_ENV: 'production',
    PATH: '/bin',
  }
  const { file, args, env } = npmCi(outer)
  expect([file, args[0], args[1]]).toEqual([process.execPath, '/usr/lib/npm-cli.js', 'ci'])
  expect(env).toEqual({ npm_execpath: '/usr/lib/npm-cli.js', npm_config_cache: '/tmp/cache', PATH: '/bin' })
  expect(npmCi({ npm_execpath: '/opt/pnpm' }).file).toBe('npm')
})

test('no package needs a script to install: .npmrc refuses them', () => {
  const { packages } = JSON.parse(readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8'))
  expect(Object.keys(packages).filter((path) => packages[path].hasInstallScript)).toEqual([])
  expect(readFileSync(new URL('../../.npmrc', import.meta.url), 'utf8')).toMatch(/^ignore-scripts=true$/m)
})
