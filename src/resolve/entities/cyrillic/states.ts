import type { Country, Toponym } from '../../../model/index.ts'
import { wordStem } from '../../../text/cyrillic/index.ts'
import type { Token } from '../../../text/index.ts'

/** The states that words of a document name. */
export class States {
  readonly #countries: readonly Country[]
  readonly #toponyms: readonly Toponym[]

  constructor(countries: readonly Country[], toponyms: readonly Toponym[]) {
    this.#countries = countries
    this.#toponyms = toponyms
  }

  /** The state that a single word names, by itself or by its capital: “Киев заявил”. */
  named(tokens: readonly Token[]): Country | null {
    if (tokens.length !== 1) return null
    const [token] = tokens
    return this.countryOf(token!.text) ?? this.#countryOfCapital(token!)
  }

  /** By a name in any case, with a capital; null for any other word. */
  countryOf(word: string): Country | null {
    if (!/^\p{Lu}/u.test(word)) return null
    const stem = wordStem(word)
    return (
      this.#countries.find((each) =>
        [...each.ru, ...each.uk].some(
          (name) => name === word || (name.length > 4 && wordStem(name) === stem),
        ),
      ) ?? null
    )
  }

  #countryOfCapital(token: Token): Country | null {
    const toponym = this.#toponyms.find((each) => each.start === token.start && each.end === token.end)
    if (!toponym?.name) return null
    return (
      this.#countries.find(
        (each) =>
          each.code === toponym.country && bareLetters(each.capitals[0] ?? '') === bareLetters(toponym.name!),
      ) ?? null
    )
  }
}

/** Chișinău, Chisinau: letters without their marks. */
const bareLetters = (name: string) => name.normalize('NFD').replaceAll(/\p{M}/gu, '')
