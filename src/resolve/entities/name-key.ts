import type { Country } from '../../model/index.ts'

/** Words of the country table by their lower-case form: `russian`, `russia`, `russians` → the country; capitals apart. */
export interface CountryWords {
  readonly byWord: ReadonlyMap<string, Country>
  readonly byCapital: ReadonlyMap<string, Country>
}

export function countryWords(countries: readonly Country[]): CountryWords {
  const byWord = new Map<string, Country>()
  const byCapital = new Map<string, Country>()
  const put = (map: Map<string, Country>, word: string, country: Country) => {
    const key = word.toLowerCase()
    if (!map.has(key)) map.set(key, country)
  }
  for (const country of countries) {
    for (const word of [country.name, ...country.also, ...country.adjectives, ...country.people])
      put(byWord, word, country)
    for (const language of ['ru', 'uk'] as const)
      for (const name of country[language])
        for (const word of [name, ...genitivesOfLand(name, language)]) put(byWord, word, country)
    if (country.capitals[0]) put(byCapital, country.capitals[0], country)
  }
  put(byCapital, 'kiev', byCapital.get('kyiv') ?? countries[0]!)
  return { byWord, byCapital }
}

/** A land's name behind a body: “Минобороны **России**”, “уряд **України**”. Names of several words and those that do not change are left as they are. */
function genitivesOfLand(name: string, language: 'ru' | 'uk'): string[] {
  const [, stem = '', end = ''] = /^(\p{Lu}\p{Ll}*?)(ія|[аяьй])?$/u.exec(name) ?? []
  if (stem.length < 3) return []
  if (end === 'ія') return [`${stem}ії`]
  if (end === 'й') return [`${stem}я`]
  if (end === 'ь') return [`${stem}${language === 'uk' ? 'і' : 'и'}`, `${stem}я`]
  if (end === 'я') return [`${stem}и`]
  if (end === 'а')
    return [
      `${stem}${language === 'uk' ? (/[жчшщц]$/u.test(stem) ? 'і' : 'и') : /[гкхжчшщ]$/u.test(stem) ? 'и' : 'ы'}`,
    ]
  return /[^аеиоуыэюяіїє]$/u.test(stem) ? [`${stem}а`] : []
}

const spellings: ReadonlyMap<string, string> = new Map(
  Object.entries({
    defence: 'defense',
    centre: 'center',
    organisation: 'organization',
    labour: 'labor',
    harbour: 'harbor',
    defences: 'defenses',
    programme: 'program',
  }),
)

/** Short names of bodies that every reader of the language knows: “Минобороны России” is the “министерство обороны России”. */
const spelledOut: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    минобороны: 'министерство обороны',
    мид: 'министерство иностранных дел',
    мвд: 'министерство внутренних дел',
    минфин: 'министерство финансов',
    минюст: 'министерство юстиции',
    минздрав: 'министерство здравоохранения',
    минэнерго: 'министерство энергетики',
    генштаб: 'генеральный штаб',
    генпрокуратура: 'генеральная прокуратура',
    госдума: 'государственная дума',
    фсб: 'федеральная служба безопасности',
    міноборони: 'міністерство оборони',
    мзс: 'міністерство закордонних справ',
    мвс: 'міністерство внутрішніх справ',
    мінфін: 'міністерство фінансів',
  }).map(([short, long]) => [short, long.split(' ')]),
)

const dropped = new Set(['the', 'of', 'for', 'and', 'in', 's', 'a', 'an'])

/** The key under which two written names are one: order, articles, British spelling, possessives and country words do not part them.
 *      Russian Defense Ministry = Russia’s Ministry of Defence = Ministry of Defence of the Russian Federation = Минобороны РФ
 *  Empty for a name without letters or digits. */
export function nameKey(name: string, countries: CountryWords): string {
  const words = nameWords(name)
  const parts: string[] = []
  for (let at = 0; at < words.length; at++) {
    const pair = at + 1 < words.length ? countries.byWord.get(`${words[at]} ${words[at + 1]}`) : undefined
    const country = pair ?? countries.byWord.get(words[at]!)
    if (country) {
      parts.push(`@${country.code}`)
      if (pair) at++
    } else if (spelledOut.has(words[at]!)) parts.push(...spelledOut.get(words[at]!)!)
    else if (words[at] === 'мо' && countries.byWord.has(words[at + 1] ?? ''))
      parts.push(...spelledOut.get('минобороны')!)
    else if (!dropped.has(words[at]!)) parts.push(spellings.get(words[at]!) ?? words[at]!)
  }
  const isOfLand = parts.some((part) => part.startsWith('@'))
  const key = isOfLand
    ? parts.flatMap((part) => inEnglish.get(part) ?? part).filter((part) => part !== '')
    : parts
  return [...new Set(key)].sort().join(' ')
}

/** What the bodies of a state are called in English, word by word, so that “Минобороны России” and the Russian Defence Ministry are one. Bodies of which no land is
 *  told stay apart: two languages may speak of two. An empty word is dropped. */
const inEnglish: ReadonlyMap<string, string> = new Map(
  Object.entries({
    министерство: 'ministry',
    міністерство: 'ministry',
    обороны: 'defense',
    оборони: 'defense',
    иностранных: 'foreign',
    закордонних: 'foreign',
    внутренних: 'interior',
    внутрішніх: 'interior',
    internal: 'interior',
    дел: '',
    справ: '',
    affairs: '',
    финансов: 'finance',
    фінансів: 'finance',
    юстиции: 'justice',
    юстиції: 'justice',
    здравоохранения: 'health',
    энергетики: 'energy',
    енергетики: 'energy',
    правительство: 'government',
    уряд: 'government',
    парламент: 'parliament',
    армия: 'army',
    армія: 'army',
    генеральный: 'general',
    генеральний: 'general',
    штаб: 'staff',
  }),
)

/** Lower-case words of a name, possessive endings and points cut. */
export function nameWords(name: string): string[] {
  return (
    name
      .replaceAll('’', "'")
      .toLowerCase()
      .replace(/'s\b/gu, '')
      .match(/[\p{L}\p{N}]+(?:[-.'&][\p{L}\p{N}]+)*/gu) ?? []
  )
}
