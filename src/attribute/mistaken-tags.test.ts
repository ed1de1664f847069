import { describe, expect, it } from 'vitest'
import { saidIn } from '../../tests/support/said-in.ts'
import { tagged } from '../../tests/support/tagged.ts'
import { mistakenRows } from './mistaken-tags.ts'

/** Whether a row holds for a word of a text. */
const holdsIn = ({ at }: (typeof mistakenRows)[number], text: string): boolean => {
  const layers = tagged(text)
  return layers.tokens.some((_, index) => at(layers, index))
}

describe('a row of mistaken tags', () => {
  it.each(mistakenRows.map((row) => [row.id, row] as const))(
    '%s holds in its example and not in its counter-example',
    (_, row) => {
      expect(holdsIn(row, `${row.example}.`)).toBe(true)
      expect(holdsIn(row, `${row.counterExample}.`)).toBe(false)
    },
  )
  it('has an id of its own', () => {
    expect(new Set(mistakenRows.map(({ id }) => id)).size).toBe(mistakenRows.length)
  })
})

describe('who says it where the tagger is mistaken', () => {
  it.each([
    ['The bridge never opened, Prake insists.', 'Prake / insists / The bridge never opened'],
    [
      'The lamp, the paper says, burns for a whole day.',
      'the paper / says / The lamp … burns for a whole day',
    ],
    [
      'The Courier quoted an envoy as warning that talks would fail.',
      'an envoy / warning / talks would fail',
    ],
    ['The mayor admits one dead.', 'The mayor / admits / one dead'],
    ['There was, Ana Sol said, “no milder remedy”.', 'Ana Sol / said / There was … “no milder remedy”'],
    [
      'The valve was shut, a clerk at the port told the Courier, stressing that nobody was hurt.',
      'a clerk at the port / stressing / nobody was hurt',
    ],
    [
      'Police believe a lamp was out, a clerk told the Courier, adding that nobody was hurt.',
      'a clerk / adding / nobody was hurt',
    ],
    ['The board closed the pier, citing “gaps” in the books.', 'The board / citing / “gaps” in the books'],
    ['The palace hailed “a day of light”.', 'The palace / hailed / “a day of light”'],
    [
      'Lord Amery Quill had this to say: the vote was rigged.',
      'Lord Amery Quill / say / the vote was rigged',
    ],
    ['The mayor thanked the crews for their patience.', 'The mayor / thanked / the crews for their patience'],
    ['The envoy hopes that talks go on.', 'The envoy / hopes / talks go on'],
  ])('%s', (text, said) => expect(saidIn(text)).toContain(said))

  it.each([
    ['Word has it that the guard was asleep.'],
    ['Rumour has it that the guard was asleep.'],
    ['The siren served as warning that the dam had gone.'],
    ['The mayor thanked the crews.'],
    ['The palace hailed a taxi.'],
    ['The film shows that the gate was shut.'],
    ['The port closed the pier for want of pilots.'],
    ['The lamps, old and dim, were sold.'],
    ['The guards shot back at the raiders.'],
    ['One lamp, a gift, remains.'],
    ['The mayor has this to do.'],
    ['They wondered at the lamp.'],
  ])('nobody: %s', (text) => expect(saidIn(text)).toEqual([]))
})
