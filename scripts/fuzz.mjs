// The property tests on a seed of this moment, as often as asked: `npm run fuzz` or `npm run fuzz -- 10`. Prints each seed; stops at the first failure, which names its example.
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const times = Number(process.argv[2] ?? 1)
const files = ['src', 'tests'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true })
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => join(folder, name))
    .filter((path) => readFileSync(join(root, path), 'utf8').includes('support/properties.ts')),
)
for (let run = 0; run < times; run++) {
  const seed = Math.floor(Math.random() * 2 ** 31)
  console.log(`SAYSO_SEED=${seed}`)
  const { status } = spawnSync('npx', ['vitest', 'run', '--reporter=dot', ...files], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, SAYSO_SEED: String(seed) },
  })
  if (status !== 0) process.exit(status ?? 1)
}
