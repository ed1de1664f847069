import { expect, it } from 'vitest'
import { areTurned, orderOf } from './sequence.ts'

it.each([
  [
    'it had warned the tenants an hour before it struck the tower',
    'the warning came after the strike on the tower',
  ],
  ['the patrol boats opened fire first', 'its boats fired only after the marines had fired on them'],
  ['the talks ended before the shelling of the mill', 'the shelling of the mill came before the talks'],
  ['предупредили жильцов до удара по башне', 'предупреждение жильцов пришло после удара по башне'],
])('turned round: “%s”, “%s”', (one, other) => expect(areTurned(orderOf(one)!, orderOf(other)!)).toBe(true))

it.each([
  ['the truce at the mill began before the shelling', 'the shelling came after the truce at the mill'],
  ['it had warned the tenants before it struck the tower', 'the tower burnt after the strike'],
  ['it found the remains of Ana Lugova after putting out the fire', 'Ana Lugova was shot before the fire'],
])('one order: “%s”, “%s”', (one, other) => expect(areTurned(orderOf(one)!, orderOf(other)!)).toBe(false))

it.each([
  'before noon the square was empty',
  'the raid ended before 3 a.m.',
  'two men were hurt',
  'the First Army came',
])('no order of two deeds: “%s”', (words) => expect(orderOf(words)).toBeNull())
