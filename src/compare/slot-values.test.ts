import { describe, expect, it } from 'vitest'
import type { Quantity } from '../model/index.ts'
import { amountOf, countOf, quantitySlot } from './slot-values.ts'

const quantity = (given: Partial<Quantity>) =>
  ({ low: 1, high: 1, unit: null, of: null, role: 'other', rule: 'digits>none', ...given }) as Quantity

describe('amountOf', () => {
  it.each([
    [{ low: 60, high: 60, of: 'soldiers' }, '60 soldiers'],
    [{ low: 200, high: 900 }, '200 to 900'],
    [{ low: 40, high: null, of: 'people' }, 'at least 40 people'],
    [{ low: null, high: 5, of: 'boats' }, 'at most 5 boats'],
    [{ low: null, high: null, of: 'people' }, 'an unknown number of people'],
    [{ low: 300_000_000, high: 300_000_000, unit: 'USD', of: 'military aid' }, '300,000,000 USD'],
    [{ low: 1234.5, high: 1234.5, unit: 'km' }, '1,234.5 km'],
  ])('%j is “%s”', (given, words) => expect(amountOf(quantity(given))).toBe(words))
})

describe('countOf', () => {
  it.each([
    [{ low: 11, high: 11, role: 'missing' }, '11 missing'],
    [{ low: 40, high: null, of: 'people', role: 'detained' }, 'at least 40 people detained'],
    [{ low: 214, high: 214, of: 'passengers', role: 'other' }, '214 passengers'],
  ] as const)('%j is “%s”', (given, words) => expect(countOf(quantity(given))).toBe(words))
})

describe('quantitySlot', () => {
  it.each([
    [{ role: 'killed' }, 'deaths'],
    [{ role: 'wounded' }, 'wounded'],
    [{ role: 'shot-down' }, 'losses'],
    [{ role: 'captured' }, 'losses'],
    [{ role: 'pledged', unit: 'USD' }, 'amount'],
    [{ role: 'attended' }, 'count'],
  ] as const)('%j fills %s', (given, slot) => expect(quantitySlot(quantity(given))).toBe(slot))

  it.each([
    [{ role: 'distance', unit: 'km' }],
    [{ role: 'age' }],
    [{ role: 'other', unit: 'km' }],
    [{ role: 'delivered', unit: 't' }],
    [{ role: 'other', rule: 'words>whereabouts' }],
  ] as const)('%j fills none', (given) => expect(quantitySlot(quantity(given))).toBeNull())
})
