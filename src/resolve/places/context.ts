import type { Country, Gazetteer } from '../../model/index.ts'
import type { TextLayers } from '../../text/layers.ts'
import { type Mention, nameKey } from './mention.ts'

/** What the whole document says about where it plays. */
export interface Context {
  /** 0 to 1: votes for a country against the most voted one. The votes that the name itself cast are left out: a name does
   *  not say for itself where it lies. */
  countryShare(code: string | null, name: string): number
  /** 0 to 1: votes for a first-order unit, by GeoNames code; without the name's own. */
  unitShare(code: string | null, name: string): number
  readonly countries: ReadonlySet<string>
  /** It speaks of a country where places have names in two languages and several spellings. */
  readonly isSlavic: boolean
}

/** Count votes: names of countries, of their people and of their units, whether or not they are places where they stand.
 *  "Ukrainian soldiers" says Ukraine, and so does a Kyiv that speaks. */
export function contextOf(layers: TextLayers, mentions: readonly Mention[], gazetteer: Gazetteer): Context {
  const countries = new Votes()
  const units = new Votes()
  const demonyms = demonymsOf(gazetteer.countries)
  for (const token of layers.tokens) {
    for (const code of demonyms.get(
      token.lower.replace(/-(backed|held|controlled|based|speaking|led|made|produced)$/, ''),
    ) ?? []) {
      countries.cast(code, 1, token.lower)
    }
  }
  const seen = new Set<string>()
  for (const mention of mentions) {
    const [best] = mention.places
    if (!best || mention.by === 'spelling') continue
    const name = nameKey(mention)
    const weight = seen.has(name) ? 0.3 : 1
    seen.add(name)
    if (best.precision === 'country') countries.cast(best.country, weight, name)
    if (mention.container) {
      for (const code of mention.container.countries) countries.cast(code, 1, '')
      for (const code of mention.container.admin1Codes) units.cast(code, 1, '')
      for (const code of mention.container.admin1Codes) countries.cast(code.slice(0, 2), 1, '')
    }
    for (const place of mention.places) {
      if (place.precision === 'region' && !mention.namesBefore && !mention.namesAfter) {
        units.cast(place.admin1Code, weight, name)
        countries.cast(place.country, weight / 2, name)
      }
      if (place.feature === 'PPLC' || place.population > 1_000_000) {
        countries.cast(place.country, weight / 2, name)
        units.cast(place.admin1Code, weight / 2, name)
      }
    }
  }
  return {
    countryShare: (code, name) => countries.share(code, name),
    unitShare: (code, name) => units.share(code, name),
    countries: new Set(countries.keys()),
    isSlavic: ['UA', 'RU', 'BY'].some((code) => countries.of(code) >= 1),
  }
}

/** Votes by code, with who cast them. */
class Votes {
  readonly #sums = new Map<string, number>()
  readonly #byName = new Map<string, Map<string, number>>()

  cast(code: string | null, weight: number, name: string): void {
    if (code === null) return
    this.#sums.set(code, this.of(code) + weight)
    const own = this.#byName.get(name) ?? new Map<string, number>()
    own.set(code, (own.get(code) ?? 0) + weight)
    this.#byName.set(name, own)
  }

  of(code: string): number {
    return this.#sums.get(code) ?? 0
  }

  keys(): Iterable<string> {
    return this.#sums.keys()
  }

  share(code: string | null, name: string): number {
    if (code === null) return 0
    const own = this.#byName.get(name)
    const without = (each: string) => this.of(each) - (own?.get(each) ?? 0)
    let most = 1
    for (const each of this.#sums.keys()) most = Math.max(most, without(each))
    return without(code) / most
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
