import { dataPath } from './paths.ts'
import type { SourcePlace } from './source-place.ts'
import { listOf, readTable } from './table.ts'

/** Words for the people and things of a unit or an area that is no country. */
export interface People {
  /** Index of the place in the list it was looked for in. */
  readonly row: number
  /** "Texan", "Texans". */
  readonly words: readonly string[]
}

/** The peoples of `data/places/peoples.tsv` whose unit or area is among the places. */
export function loadPeoples(
  places: readonly SourcePlace[],
  path: string = dataPath('peoples.tsv'),
): readonly People[] {
  const rows = new Map<string, number>()
  places.forEach(({ feature, admin1Code, name }, row) => {
    const key = feature === 'ADM1' ? admin1Code : feature === 'RGN' ? name : null
    if (key !== null && !rows.has(key)) rows.set(key, row)
  })
  return readTable(path).flatMap((line) => {
    const row = rows.get(line.place ?? '')
    return row === undefined ? [] : [{ row, words: [...listOf(line.adjectives), ...listOf(line.people)] }]
  })
}
