import { describe, expect, it } from 'vitest'
import { readReports, report } from '../../tests/support/reports.ts'
import { clockConflict, hasHour } from './clock-times.ts'
import { byId, type Sources } from './sources.ts'

async function told(one: string, other: string) {
  const reading = await readReports(report(`The mayor said that ${one}.`, `The governor said that ${other}.`))
  const sources: Sources = {
    documents: byId(reading.documents),
    entities: byId(reading.entities),
    statements: byId(reading.statements),
    claims: byId(reading.claims),
    incidentOf: new Map(),
    stems: new Map(),
  }
  return { claims: reading.claims, sources }
}

/** The hours of two claims that cannot both be true; null where they can. */
async function hours(one: string, other: string): Promise<readonly string[] | null> {
  const { claims, sources } = await told(one, other)
  const [found] = clockConflict('r', claims[0]!, claims[1]!, sources)
  return found ? [found.a.value, found.b.value] : null
}

const blast = 'the blast in the grain port of Izmail came at'

describe('clockConflict', () => {
  it('sets two hours of one day against each other', async () =>
    expect(await hours(`${blast} 03:00 on 12 March`, `${blast} 07:30 on 12 March`)).toEqual([
      '03:00 on 12 March',
      '07:30 on 12 March',
    ]))

  it('sets two hours of one death against each other', async () =>
    expect(
      await hours(
        'Ana Reyk died in the clinic at 03:00 on 12 March',
        'Ana Reyk died in the clinic at 07:30 on 12 March',
      ),
    ).toEqual(['03:00 on 12 March', '07:30 on 12 March']))

  it.each([
    ['an hour apart', `${blast} 03:00 on 12 March`, `${blast} 04:00 on 12 March`],
    ['on two days', `${blast} 03:00 on 12 March`, `${blast} 07:30 on 11 March`],
    [
      'of two kinds',
      `${blast} 03:00 on 12 March`,
      'the talks in the port of Izmail began at 07:30 on 12 March',
    ],
    [
      'of two people by their ages',
      'a 26-year-old man died in Izmail at 03:00 on 12 March',
      'a man, 20, died in Izmail at 07:30 on 12 March',
    ],
    [
      'of two deaths under two names',
      'Ana Reyk died in the clinic at 03:00 on 12 March',
      'Ivo Sarek died in the clinic at 07:30 on 12 March',
    ],
    [
      'one without an hour',
      `${blast} 03:00 on 12 March`,
      'the blast in the grain port of Izmail came on 12 March',
    ],
  ])('none %s', async (_, one, other) => expect(await hours(one, other)).toBeNull())
})

describe('hasHour', () => {
  it.each([
    [`${blast} 03:00 on 12 March`, true],
    ['the second blast in the port of Izmail came at 03:00 on 12 March', false],
    ['the blast in the port of Izmail came on 12 March', false],
    ['no blast in the port of Izmail was heard at 03:00 on 12 March', false],
  ])('%s: %s', async (words, expected) => {
    const { claims, sources } = await told(words, blast.replace(' came at', ' was loud'))
    expect(hasHour(claims[0]!, sources)).toBe(expected)
  })
})
