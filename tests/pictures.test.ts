/** Pictures and the pages that show them. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'

const pages = [
  'README.md',
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
]

const shown = new Set(
  pages.flatMap((page) =>
    [...readFileSync(page, 'utf8').matchAll(/!\[[^\]]+\]\(([^)]+\.png)\)/g)].map(([, picture]) =>
      path.posix.join(path.posix.dirname(page), picture!),
    ),
  ),
)

it('every picture that a page shows is there', () => {
  const there = new Set(readdirSync('docs/pictures').map((name) => `docs/pictures/${name}`))
  expect(shown.size).toBeGreaterThan(0)
  expect([...shown].filter((picture) => !there.has(picture))).toEqual([])
})
