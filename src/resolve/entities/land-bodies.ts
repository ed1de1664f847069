import { landStem } from './demonyms.ts'
import type { CountryWords } from './name-key.ts'

/** The key by which reports share an entity: that of a land's own body does not hang on whether the land or its people are named, “the Valmerian army”
 *  and “the army of Valmeria”. */
export function acrossReports(name: string, key: string): string {
  if (!isBodyOfLand(name, key)) return key
  const parts = key.split(' ').map((part) => (stateWords.has(part) ? part : landStem(part)))
  return parts.sort().join(' ')
}

/** “Valmerian army”, “the Valmerian defence ministry”: one name of a land that no table holds, and else words of a state's bodies. */
export function isBodyOfLand(name: string, key: string): boolean {
  const parts = key.split(' ')
  const [land, ...more] = parts.filter((part) => !stateWords.has(part))
  if (!land || more.length > 0 || parts.length < 2 || !/^\p{Script=Latin}{5,}$/u.test(land)) return false
  return [...name.matchAll(/\p{Lu}\p{Ll}+/gu)].some(([word]) => word.toLowerCase() === land)
}

/** A state's own ministry, army or government is of that state's side; nothing else is given a party without a person: a corps that
 *  bears a country's name may well fight it. */
export function partyOf(key: string, countries: CountryWords): string | null {
  const parts = key.split(' ')
  const codes = new Set(parts.flatMap((part) => /^@([A-Z]{2})$/.exec(part)?.[1] ?? forcesOf.get(part) ?? []))
  const [code] = codes
  const isState = (part: string) => part.startsWith('@') || forcesOf.has(part) || stateWords.has(part)
  if (codes.size !== 1 || !parts.every(isState)) return null
  for (const country of countries.byWord.values()) if (country.code === code) return country.name
  return null
}

/** Forces that are known by letters of their own, with the code of the state whose they are. */
const forcesOf: ReadonlyMap<string, string> = new Map([
  ['всу', 'UA'],
  ['зсу', 'UA'],
])

const stateWords = new Set(
  (
    'ministry defense foreign interior affairs internal external finance justice health emergency situations army navy air force forces troops soldiers armed military general staff government parliament president presidency state security service border guard coast federal ' +
    'минобороны мид мвд мчс минфин минюст минздрав генштаб генпрокуратура министерство обороны иностранных внутренних дел финансов юстиции здравоохранения энергетики генеральный штаб генеральная прокуратура государственная дума федеральная безопасности армия вс ввс вмф вооружённые вооруженные силы правительство парламент погранслужба ' +
    'міноборони мзс мвс мінфін мінюст моз генпрокуратура міністерство оборони закордонних внутрішніх справ фінансів юстиції армія збройні сили уряд прикордонна служба державна'
  ).split(' '),
)
