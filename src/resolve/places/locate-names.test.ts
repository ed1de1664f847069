import { describe, expect, it } from 'vitest'
import type { Gazetteer, Place } from '../../model/index.ts'
import { layerText } from '../../text/index.ts'
import { foldPlaceName, placeKey } from '../../text/place-key.ts'
import { locateNames } from './locate-names.ts'

const place = (row: number, name: string, country: string, latitude: number, population: number): Place => ({
  row,
  name,
  latitude,
  longitude: 30,
  radiusMeters: 2000,
  country,
  admin1: null,
  admin1Code: null,
  geonameId: null,
  precision: 'settlement',
  feature: 'PPL',
  population,
  contested: false,
  reported: false,
})

const places = [
  place(0, 'Littleby', 'UA', 50, 9000),
  place(1, 'Littleby', 'RU', 60, 100),
  place(2, 'Odnorobivka', 'UA', 50, 0),
]

/** A gazetteer of three rows: small enough that each answer can be worked out by hand. */
const gazetteer: Gazetteer = {
  version: 'three rows',
  countries: [],
  named: (name) => places.filter((one) => foldPlaceName(one.name) === foldPlaceName(name)),
  spelled: (name) => places.filter((one) => placeKey(one.name) === placeKey(name)),
  near: () => [],
  peopled: (word) => (word === 'Littlebian' ? places.slice(0, 1) : []),
}

function locate(text: string, ...names: readonly string[]) {
  const layers = layerText({
    text,
    blocks: [{ start: 0, end: text.length, role: 'paragraph', selector: '' }],
  })
  const spans = names.map((name) => ({ start: text.indexOf(name), end: text.indexOf(name) + name.length }))
  return locateNames(layers, gazetteer, spans)
}

describe('locateNames', () => {
  it('takes the span for a place without asking why', () => {
    expect(locate('Littleby said so.', 'Littleby').map((one) => one.chosen?.row)).toEqual([0])
  })

  it('finds a marked name by its spelling', () => {
    expect(locate('They left Odnorobovka.', 'Odnorobovka').map((one) => one.chosen?.name)).toEqual([
      'Odnorobivka',
    ])
  })

  it('finds the place of a marked people', () => {
    expect(locate('A Littlebian said so.', 'Littlebian').map((one) => one.chosen?.name)).toEqual(['Littleby'])
  })

  it('answers in the order of the spans, with nothing for a name that no row bears', () => {
    const found = locate('From Nowhere to Littleby.', 'Littleby', 'Nowhere')
    expect(found.map((one) => [one.candidates.length, one.chosen?.row ?? null])).toEqual([
      [2, 0],
      [0, null],
    ])
  })

  it('answers nothing for a span without words', () => {
    expect(locate('In Littleby.', ' ')).toMatchObject([{ candidates: [], chosen: null }])
  })
})
