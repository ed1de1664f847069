import { dataPath } from './paths.ts'
import type { SourcePlace } from './source-place.ts'
import { listOf, readTable } from './table.ts'

/** Seas, islands, mountains, rivers, lakes, parks and airports. Reads `data/places/natural-features.tsv`.
 *  A name of one word that a settlement or a unit bears too (`isTaken`) is left to those, unless the feature is larger
 *  than any town: "Neches" is a river, "Orange" is not, and the Sahara is the desert. An island is also "X Island", a small
 *  one only that: "Macdonald" is somebody. */
export function loadNaturalFeatures(
  isTaken: (name: string) => boolean,
  path: string = dataPath('natural-features.tsv'),
): readonly SourcePlace[] {
  return readTable(path).flatMap((row) => {
    const name = row.name ?? ''
    const feature = row.feature ?? ''
    const radiusMeters = Number(row.radiusKm) * 1000
    const isWide = radiusMeters >= 100_000 && feature !== 'STM'
    const isIsland = feature === 'ISL' && !name.includes('Island')
    const own = isIsland ? (radiusMeters < smallIsland ? [] : [name]) : [name]
    const island = isIsland ? [`${name} Island`] : []
    const names = [...own, ...listOf(row.also), ...island].filter(
      (one) => isWide || one.includes(' ') || !isTaken(one),
    )
    if (names.length === 0) return []
    return [
      {
        name: names[0] ?? name,
        names,
        latitude: Number(row.latitude),
        longitude: Number(row.longitude),
        radiusMeters,
        country: '',
        admin1Code: null,
        geonameId: null,
        feature,
        population: 0,
        contested: false,
      },
    ]
  })
}

const smallIsland = 25_000
