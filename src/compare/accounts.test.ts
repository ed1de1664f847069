import { describe, expect, it } from 'vitest'
import { readReports, report } from '../../tests/support/reports.ts'
import { narrator, type Reading } from '../model/index.ts'

/** The accounts of the only incident, by the names of their speakers. */
async function accountsOf(...paragraphs: readonly string[]) {
  const reading = await readReports(report(...paragraphs))
  expect(reading.incidents).toHaveLength(1)
  const name = (id: string) => reading.entities.find((entity) => entity.id === id)?.name ?? id
  return reading.incidents[0]!.accounts.map((account) => ({
    ...account,
    speakers: account.speakers.map(name).sort(),
  }))
}

const filled = (account: Reading['incidents'][number]['accounts'][number]) =>
  [...new Set(account.slots.map((slot) => slot.slot))].sort()

describe('accounts', () => {
  it('say which slots each leaves silent', async () => {
    const accounts = await accountsOf(
      'The Dawn Regiment said that two soldiers were killed in the raid on Tyotkino on Tuesday.',
      'The mayor, Anton Lugov, said that the raid on Tyotkino was repelled on Tuesday.',
    )
    const regiment = accounts.find((account) => account.speakers.includes('Dawn Regiment'))!
    const mayor = accounts.find((account) => account.speakers.includes('Anton Lugov'))!
    expect([filled(regiment), regiment.silent]).toEqual([['deaths', 'place', 'time'], ['outcome']])
    expect([filled(mayor), mayor.silent]).toEqual([['outcome', 'place', 'time'], ['deaths']])
  })

  it('keep two values of one speaker apart', async () => {
    const [account, ...others] = await accountsOf(
      'The mayor, Anton Lugov, said that four people were killed in the attack on Sudzha on Tuesday.',
      'Lugov later said that seven people were killed in the attack on Sudzha on Tuesday.',
    )
    expect(others).toEqual([])
    expect(account!.slots.filter((slot) => slot.slot === 'deaths').map((slot) => slot.value)).toEqual([
      '4 people',
      '7 people',
    ])
  })

  it('never merge the values of two speakers who say the same', async () => {
    const accounts = await accountsOf(
      'The mayor, Anton Lugov, said that four people were killed in Sudzha on Tuesday.',
      'The Dawn Regiment said that four people were killed in Sudzha on Tuesday.',
    )
    const deaths = accounts.flatMap((account) => account.slots.filter((slot) => slot.slot === 'deaths'))
    expect(deaths.map((slot) => [slot.value, slot.origins.length])).toEqual([
      ['4 people', 1],
      ['4 people', 1],
    ])
  })

  it('of a ministry and its state are one party, and the narrator has its own', async () => {
    const accounts = await accountsOf(
      'Russia said that a raid on Tyotkino was repelled on Tuesday.',
      'The Russian Defence Ministry said that 40 soldiers were killed in Tyotkino on Tuesday.',
      'Three people were wounded in Tyotkino on Tuesday.',
    )
    expect(accounts.map((account) => [account.speakers, account.party])).toEqual([
      [['Russia', 'Russian Defence Ministry'], 'Russia'],
      [[narrator], null],
    ])
    expect(filled(accounts[0]!)).not.toContain('wounded')
  })

  it('leave the unresolved out of every party’s account', async () => {
    const accounts = await accountsOf(
      'The Dawn Regiment said that Tyotkino was shelled on Tuesday.',
      '“Nine people were killed in Tyotkino on Tuesday,” it was said.',
    )
    const regiment = accounts.find((account) => account.speakers.includes('Dawn Regiment'))!
    expect(filled(regiment)).not.toContain('deaths')
  })
})
