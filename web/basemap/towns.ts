/** The larger towns of GeoNames (CC BY 4.0), for names on the map. */
import type { FeatureCollection, Point } from 'geojson'

/** Inhabitants from which a town can be named. */
const smallest = 15_000

/** `text` is `cities500.txt`. Largest first, so that the larger name wins where two would lie on each other. */
export function townsOf(text: string): FeatureCollection<Point> {
  const towns = text.split('\n').flatMap((line) => {
    const [, name = '', , , latitude, longitude, , code = '', , , , , , , population] = line.split('\t')
    const people = Number(population)
    // Quarters and sections of a city bear its inhabitants a second time.
    if (!(people >= smallest) || code === 'PPLX' || code === 'PPLH') return []
    return [{ name, people, capital: code === 'PPLC', at: [rounded(longitude), rounded(latitude)] }]
  })
  towns.sort((a, b) => b.people - a.people || (a.name < b.name ? -1 : 1))
  return {
    type: 'FeatureCollection',
    features: towns.map(({ name, people, capital, at }) => ({
      type: 'Feature',
      properties: { name, people, ...(capital ? { capital } : {}) },
      geometry: { type: 'Point', coordinates: at },
    })),
  }
}

function rounded(degrees: string | undefined): number {
  return Math.round(Number(degrees) * 1e3) / 1e3
}
