import { describe, expect, it } from 'vitest'
import { readReports, sidesOf } from './support/reports.ts'

const wire = [
  'Raid reported near Grivno',
  '12 March 2024',
  'Fighters of the Dawn Regiment crossed the border into Russia’s Belgorod region on Tuesday. The regiment said it had destroyed two tanks and killed nine soldiers in the village of Kozinka. “Kozinka is under our full control,” the regiment said.',
].join('\n\n')

const release = [
  'Press release / Ministry of Defence of Russia',
  '12 March 2024',
  'All attacks of the Dawn Regiment on Kozinka in the Belgorod region on Tuesday were repelled. Our troops killed 40 fighters and destroyed three of their vehicles. This was a cowardly act.',
].join('\n\n')

const retold = [
  'Moscow speaks of forty dead after the raid on Kozinka',
  '13 March 2024',
  'The Russian Ministry of Defence said all attacks on Kozinka in the Belgorod region on Tuesday were repelled and 40 fighters killed.',
].join('\n\n')

describe('a report that a party issues itself', () => {
  it('speaks in that party’s account, its judgements apart, and against another’s', async () => {
    const reading = await readReports(wire, release)
    const ministry = reading.documents.map(({ issuer }) => issuer?.entity ?? null).find((id) => id !== null)
    const names = new Map(reading.entities.map(({ id, name }) => [id, name]))
    expect(names.get(ministry ?? '')).toBe('Ministry of Defence of Russia')
    const account = reading.incidents
      .flatMap(({ accounts }) => accounts)
      .find(({ speakers }) => speakers.includes(ministry!))
    expect(account?.slots.map(({ slot, value }) => `${slot} ${value}`)).toContain('outcome repelled')
    expect(reading.disputes.map((dispute) => sidesOf(dispute, reading).sort())).toContainEqual([
      'Dawn Regiment',
      'Ministry of Defence of Russia',
    ])
    const judged = reading.statements.find(({ content }) => content[0]?.text.includes('cowardly'))!
    expect(judged.speakers).toEqual(['narrator'])
    expect(account?.slots.flatMap(({ claims }) => claims)).not.toContain(
      reading.claims.find(({ statement }) => statement === judged.id)?.id,
    )
  })

  it('is one origin with the reports that retell it', async () => {
    const reading = await readReports(release, retold)
    const killed = reading.claims.filter(({ quantities }) => quantities.length > 0)
    expect(new Set(killed.map(({ document }) => document)).size).toBe(2)
    expect(new Set(killed.map(({ origin }) => origin)).size).toBe(1)
    expect(killed[0]!.origin).not.toBeNull()
  })

  it('is the narrator’s where an outlet retells it', async () => {
    const { documents, statements } = await readReports(wire)
    expect(documents[0]!.issuer).toBeNull()
    expect(statements[0]!.speakers).toEqual(['narrator'])
  })
})
