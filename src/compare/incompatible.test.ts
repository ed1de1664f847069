import { expect, it } from 'vitest'
import { sayingRows } from '../resolve/claims/saying-rows.ts'
import { cyrillicSayingRows } from '../resolve/claims/saying-rows-cyrillic.ts'
import { incompatible, incompatibleRows } from './incompatible.ts'

it('sets only values against each other that claims can have', () => {
  const values = new Set([...sayingRows, ...cyrillicSayingRows].map(({ slot, value }) => `${slot} ${value}`))
  for (const row of incompatibleRows)
    for (const value of row.values) expect(values).toContain(`${row.slot} ${value}`)
})

it('knows no order, and nothing against itself', () => {
  for (const { slot, values } of incompatibleRows) {
    expect(incompatible(slot, values[1], values[0])).toBe(incompatible(slot, values[0], values[1]))
    expect(incompatible(slot, values[0], values[0])).toBeNull()
  }
})

it('has each pair once', () => {
  const pairs = incompatibleRows.map(({ slot, values }) => `${slot} ${[...values].sort().join()}`)
  expect(new Set(pairs).size).toBe(pairs.length)
})

it.each([
  ['cause', 'accident', 'malfunction'],
  ['cause', 'debris', 'own weapon'],
  ['outcome', 'destroyed', 'genuine'],
] as const)('%s: %s and %s can both be', (slot, one, other) =>
  expect(incompatible(slot, one, other)).toBeNull(),
)
