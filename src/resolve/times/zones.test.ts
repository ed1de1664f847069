import { expect, it } from 'vitest'
import { dayOf, minutesOfDay } from './calendar.ts'
import { zoneOfWords } from './zones.ts'

/** Facts of the IANA time zone database: local time, minutes east of UTC. */
it.each([
  ['Moscow time', '2024-03-12T03:00', 180],
  ['Moscow time', '2024-07-12T03:00', 180],
  ['Moscow time', '2012-01-12T03:00', 240],
  ['Moscow time', '2010-07-12T03:00', 240],
  ['Moscow time', '2010-01-12T03:00', 180],
  ['по московскому времени', '2024-03-12T03:00', 180],
  ['Kyiv time', '2024-03-12T03:00', 120],
  ['Kiev time', '2024-03-31T02:59', 120],
  ['Kyiv time', '2024-03-31T04:00', 180],
  ['за київським часом', '2024-10-27T02:59', 180],
  ['Kyiv time', '2024-10-27T04:00', 120],
  ['GMT', '2024-07-01T00:00', 0],
  ['EST', '2024-07-01T00:00', -300],
  ['EDT', '2024-01-01T00:00', -240],
  ['Eastern time', '2024-03-10T01:59', -300],
  ['Eastern time', '2024-03-10T03:00', -240],
  ['Washington time', '2024-11-03T02:00', -300],
  ['London time', '2024-07-01T00:00', 60],
  ['Kabul time', '2010-07-01T00:00', 270],
])('%s at %s', (words, local, offset) => {
  const [year, month, day, hour, minute] = local.split(/[-T:]/).map(Number)
  expect(
    zoneOfWords(words)?.offsetAt(dayOf(year!, month!, day!)! * minutesOfDay + hour! * 60 + minute!),
  ).toBe(offset)
})

it.each(['local time', 'prime time', 'Tuesday', 'Mos'])('%s names no zone', (words) =>
  expect(zoneOfWords(words)).toBeNull(),
)
