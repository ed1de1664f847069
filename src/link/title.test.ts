import { expect, it } from 'vitest'
import { type Claim, type Toponym, titleParts } from '../model/index.ts'
import { incidentTitle } from './title.ts'

const claimOf = (type: string, subtype: string | null = null) =>
  ({ event: { type, subtype } }) as unknown as Claim
const placeOf = (name: string | null, precision = 'settlement', text = name) =>
  ({ name, text, precision }) as unknown as Toponym
const day = (iso: string, days = 1) => ({
  from: Date.parse(iso),
  to: Date.parse(iso) + days * 86_400_000,
})

it.each([
  [[claimOf('attack', 'drone')], [placeOf('Odesa')], day('2024-03-12'), 'Drone attack: Odesa, 12 March 2024'],
  [[claimOf('attack', 'ground'), claimOf('casualties'), claimOf('casualties')], [], null, 'Ground attack'],
  [[claimOf('aid')], [placeOf('Ukraine', 'country')], day('2024-03-12'), 'Aid: 12 March 2024'],
  [[claimOf('attack')], [placeOf(null, 'site', 'the crossing')], null, 'Attack: the crossing'],
  [[claimOf('protest', 'strike')], [], day('2024-03-12', 3), 'Strike: 12 March 2024 to 14 March 2024'],
  [[claimOf('attack')], [], day('2023-01-01', 365), 'Attack: 2023'],
  [[claimOf('attack')], ['D', 'C', 'B', 'A', 'B'].map((name) => placeOf(name)), null, 'Attack: B, D, C'],
  [[claimOf('moonlanding')], [], null, 'Happening'],
])('a title: %#', (claims, places, span, title) => {
  expect(incidentTitle(claims, places, span)).toBe(title)
  // What reads titles knows what writes them.
  expect(titleParts(title)).not.toBeNull()
})
