import { expect, it } from 'vitest'
import { idioms, withoutIdioms } from './idioms.ts'

it.each(idioms.map((row) => [row.id, row] as const))(
  '%s: its example has it, its counter-example not',
  (_, row) => {
    expect(withoutIdioms(row.example)).toContain(row.verb)
    expect(withoutIdioms(row.counterExample)).toBe(row.counterExample)
  },
)
