import { expect, it } from 'vitest'
import fc from '../../../tests/support/properties.ts'
import { isoDay, weekdayOf } from './calendar.ts'
import { feastDays } from './feasts.ts'

/** Dates as the churches and the US calendar published them. */
it.each([
  ['easter', 2013, '2013-03-31'],
  ['easter', 2024, '2024-03-31'],
  ['easter', 2025, '2025-04-20'],
  ['orthodox-easter', 2023, '2023-04-16'],
  ['orthodox-easter', 2024, '2024-05-05'],
  ['orthodox-easter', 2025, '2025-04-20'],
  ['good-friday', 2024, '2024-03-29'],
  ['thanksgiving', 1999, '1999-11-25'],
] as const)('%s %i', (feast, year, day) => expect(isoDay(feastDays[feast](year))).toBe(day))

it('is a Sunday between 22 March and 10 May', () =>
  fc.assert(
    fc.property(fc.integer({ min: 1900, max: 2099 }), (year) => {
      for (const feast of ['easter', 'orthodox-easter'] as const) {
        const day = feastDays[feast](year)
        expect(weekdayOf(day)).toBe(7)
        expect(isoDay(day) >= `${year}-03-22` && isoDay(day) <= `${year}-05-10`).toBe(true)
      }
      expect(feastDays['orthodox-easter'](year)).toBeGreaterThanOrEqual(feastDays.easter(year))
    }),
  ))
