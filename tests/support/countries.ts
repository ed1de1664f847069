import type { Country } from '../../src/model/index.ts'

/** Two states at war and one beside them, as the gazetteer gives them. */
export const countries: readonly Country[] = [
  {
    ...country('RU', 'Russia', 'Moscow', 'Russian', ['Russian Federation']),
    ru: ['Россия', 'РФ'],
    uk: ['Росія', 'РФ'],
  },
  { ...country('UA', 'Ukraine', 'Kyiv', 'Ukrainian', []), ru: ['Украина'], uk: ['Україна'] },
  country('PL', 'Poland', 'Warsaw', 'Polish', []),
]

function country(code: string, name: string, capital: string, adjective: string, also: string[]): Country {
  return {
    code,
    name,
    capitals: [capital],
    adjectives: [adjective],
    people: [`${adjective}s`],
    also,
    ru: [],
    uk: [],
    latitude: 0,
    longitude: 0,
    radiusMeters: 1,
    geonameId: 1,
  }
}
