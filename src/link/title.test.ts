import { expect, it } from 'vitest'
import { type Claim, type Toponym, titleParts } from '../model/index.ts'
import { happeningKind } from './happening-kind.ts'
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
  // Attack or accident is what they dispute.
  [
    [claimOf('attack', 'civilians'), claimOf('disaster', 'natural'), claimOf('other')],
    [placeOf('Olmert')],
    day('2031-06-03'),
    'Happening: Olmert, 3 June 2031',
  ],
  [
    [claimOf('attack'), claimOf('disaster', 'accident'), claimOf('explosion', 'explosion')],
    [],
    null,
    'Explosion',
  ],
  [
    [claimOf('attack'), claimOf('disaster', 'accident'), claimOf('casualties', 'killed')],
    [],
    null,
    'Deaths and injuries',
  ],
  [[claimOf('other'), claimOf('other'), claimOf('disaster', 'accident')], [], null, 'Accident'],
  [[claimOf('other'), claimOf('words', 'promise')], [], null, 'Promise'],
  [[claimOf('attack')], [], day('2023-01-01', 365), 'Attack: 2023'],
  [[claimOf('attack')], ['D', 'C', 'B', 'A', 'B'].map((name) => placeOf(name)), null, 'Attack: B, D, C'],
  [[claimOf('moonlanding')], [], null, 'Happening'],
])('a title: %#', (claims, places, span, title) => {
  expect(incidentTitle(happeningKind(claims), places, span)).toBe(title)
  // What reads titles knows what writes them.
  expect(titleParts(title)).not.toBeNull()
})
