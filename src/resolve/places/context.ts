import type { Country, Gazetteer } from '../../model/index.ts'
import type { TextLayers } from '../../text/layers.ts'
import { type Mention, nameKey } from './mention.ts'

/** What the whole document says about where it plays. */
export interface Context {
  /** 0 to 1: votes for a country against the most voted one. */
  countryShare(code: string | null): number
  /** 0 to 1: votes for a first-order unit, by GeoNames code. */
  unitShare(code: string | null): number
  readonly countries: ReadonlySet<string>
  /** It speaks of a country where places have names in two languages and several spellings. */
  readonly isSlavic: boolean
}

/** Count votes: names of countries, of their people and of their units, whether or not they are places where they stand.
 *  "Ukrainian soldiers" says Ukraine, and so does a Kyiv that speaks. */
export function contextOf(layers: TextLayers, mentions: readonly Mention[], gazetteer: Gazetteer): Context {
  const countries = new Map<string, number>()
  const units = new Map<string, number>()
  const vote = (votes: Map<string, number>, code: string | null, weight: number) => {
    if (code !== null) votes.set(code, (votes.get(code) ?? 0) + weight)
  }
  const demonyms = demonymsOf(gazetteer.countries)
  for (const token of layers.tokens) {
    for (const code of demonyms.get(
      token.lower.replace(/-(backed|held|controlled|based|speaking|led|made|produced)$/, ''),
    ) ?? []) {
      vote(countries, code, 1)
    }
  }
  const seen = new Set<string>()
  for (const mention of mentions) {
    const [best] = mention.places
    if (!best || mention.by === 'spelling') continue
    const weight = seen.has(nameKey(mention)) ? 0.3 : 1
    seen.add(nameKey(mention))
    if (best.precision === 'country') vote(countries, best.country, weight)
    if (mention.container) {
      for (const code of mention.container.countries) vote(countries, code, 1)
      for (const code of mention.container.admin1Codes) vote(units, code, 1)
      for (const code of mention.container.admin1Codes) vote(countries, code.slice(0, 2), 1)
    }
    for (const place of mention.places) {
      if (place.precision === 'region' && !mention.namesBefore && !mention.namesAfter) {
        vote(units, place.admin1Code, weight)
        vote(countries, place.country, weight / 2)
      }
      if (place.feature === 'PPLC' || place.population > 1_000_000) {
        vote(countries, place.country, weight / 2)
        vote(units, place.admin1Code, weight / 2)
      }
    }
  }
  const share = (votes: ReadonlyMap<string, number>) => {
    const most = Math.max(1, ...votes.values())
    return (code: string | null) => (code === null ? 0 : (votes.get(code) ?? 0) / most)
  }
  return {
    countryShare: share(countries),
    unitShare: share(units),
    countries: new Set(countries.keys()),
    isSlavic: ['UA', 'RU', 'BY'].some((code) => (countries.get(code) ?? 0) >= 1),
  }
}

function demonymsOf(countries: readonly Country[]): ReadonlyMap<string, readonly string[]> {
  const words = new Map<string, string[]>()
  for (const country of countries) {
    for (const word of [...country.adjectives, ...country.people, country.name]) {
      const key = word.toLowerCase()
      words.set(key, [...(words.get(key) ?? []), country.code])
    }
  }
  return words
}
