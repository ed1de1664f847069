import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const here = import.meta.dirname
const sources = readdirSync(here, { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.ts') && !/\.(test|suite)\.ts$/.test(name),
)
const page = readFileSync(path.join(here, '../../docs/dossier.md'), 'utf8')

test('every code has a line in docs/dossier.md, and every one there is in use', () => {
  const used = new Set<string>()
  for (const name of sources) {
    const code = readFileSync(path.join(here, name), 'utf8')
    for (const [, found] of code.matchAll(/'(ledger\.[a-z-]+)'/g)) used.add(found!)
  }
  const told = new Set([...page.matchAll(/`(ledger\.[a-z-]+)`/g)].map(([, code]) => code!))
  expect([...told].sort()).toEqual([...used].sort())
  expect(used.size).toBeGreaterThan(15)
})
