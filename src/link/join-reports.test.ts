import { describe, expect, it } from 'vitest'
import { isOneHappening } from './join-reports.ts'
import type { Located, LocatedPlace } from './located.ts'

const region = (admin1: string): LocatedPlace => ({
  id: admin1, geonameId: null, latitude: 51, longitude: 35, radiusMeters: 90_000, country: 'RU', admin1, precision: 'region',
}) // biome-ignore format: a row
const town: LocatedPlace = { ...region('Kursk'), id: 'town', latitude: 51.2, longitude: 35.1, radiusMeters: 3000, precision: 'settlement' } // biome-ignore format: a row

/** One claim of a report, of one day. */
const told = (
  document: string,
  places: readonly LocatedPlace[],
  means?: string,
  actors: readonly string[] = [],
) => {
  const claim: Located = {
    claim: { id: `${document}.c1`, document, start: 0 },
    family: 'violence',
    when: { from: Date.UTC(2024, 10, 19), to: Date.UTC(2024, 10, 20), stated: true },
    places,
    actors,
    ...(means === undefined ? {} : { means }),
  }
  return { document, group: [claim], found: [], seeks: [] }
}

const kursk = region('Kursk')
const four = [kursk, region('Belgorod'), region('Bryansk'), region('Tula')]

describe('isOneHappening', () => {
  it.each([
    ['one region, by the same means', told('a', [kursk], 'drone'), told('b', [kursk], 'drone'), true],
    ['one region, where one does not say by what', told('a', [kursk], 'drone'), told('b', [kursk]), true],
    ['one town, whatever the means', told('a', [town], 'drone'), told('b', [town], 'shelling'), true],
    ['a region and a town in it', told('a', [kursk], 'drone'), told('b', [town], 'drone'), true],
    ['counts over the same regions', told('a', four, 'drone'), told('b', four.slice(0, 3), 'drone'), true],
    ['drones over a region, missiles at it', told('a', [kursk], 'drone'), told('b', [kursk], 'shelling'), false],
    ['missiles at a town, drones over its region', told('a', [town], 'shelling'), told('b', [kursk], 'drone'), false],
    ['a count over four regions, an attack in one', told('a', four, 'drone'), told('b', [kursk], 'drone'), false],
    ['two regions', told('a', [kursk], 'drone'), told('b', [region('Tula')], 'drone'), false],
    ['two attacks that one speaker tells of', told('a', [kursk], 'drone', ['e1']), told('b', [kursk], 'shelling', ['e1']), false],
    ['no place, one speaker', told('a', [], 'drone', ['e1']), told('b', [kursk], 'drone', ['e1']), true],
    ['no place, two speakers', told('a', [], 'drone', ['e1']), told('b', [kursk], 'drone', ['e2']), false],
  ] as const)('%s', (_, one, other, isOne) => {
    expect(isOneHappening(one, other)).toBe(isOne)
    expect(isOneHappening(other, one)).toBe(isOne)
  }) // biome-ignore format: a table
})
