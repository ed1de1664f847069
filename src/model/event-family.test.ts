import { expect, it } from 'vitest'
import { familyOf } from './event-family.ts'

it.each([
  ['attack', 'casualties'],
  ['territory', 'losses'],
  ['collision', 'casualties'],
  ['explosion', 'attack'],
  ['protest', 'riot'],
])('%s and %s may be one happening', (a, b) => expect(familyOf(a)).toBe(familyOf(b)))

it.each([
  ['attack', 'aid'],
  ['protest', 'attack'],
  ['talks', 'sanction'],
  ['arrest', 'movement'],
])('%s and %s never are', (a, b) => expect(familyOf(a)).not.toBe(familyOf(b)))

it.each([['other'], ['terror'], [''], ['constructor'], ['toString']])('“%s” has no family', (type) =>
  expect(familyOf(type)).toBe('other'),
)
