import { actorNoun, isNominativeActor, isSpokesNoun } from '../../../text/cyrillic/index.ts'
import type { Token } from '../../../text/index.ts'

/** Nouns for an office or an outlet, whichever spoke last. Nominatives. */
export const standsForAny = new Set([
  'ведомство',
  'відомство',
  'издание',
  'видання',
  'агентство',
  'агенція',
  'канал',
  'телеканал',
  'газета',
  'служба',
  'управление',
  'управління',
  'департамент',
  'комитет',
  'комітет',
])

/** The nominative plural of a noun that has a singular. */
export function isSeveral({ text }: Token, lemma: string): boolean {
  const lower = text.toLowerCase().replaceAll('ё', 'е')
  return lower !== lemma.replaceAll('ё', 'е') && isNominativeActor(text) && /[ыиії]$/u.test(lower)
}

/** The plural is written as the singular is. */
export function samePlural(lemma: string, written: string): boolean {
  return lemma === written.toLowerCase()
}

/** A noun for a body, in any case; none of those who speak for one. */
export function isBody(token: Token): boolean {
  const noun = token.kind === 'word' ? actorNoun(token.text) : null
  return noun !== null && noun.kind !== 'person' && noun.kind !== 'people' && !isSpokesNoun(token.text)
}

/** “прокуратура”, “полиция”: a noun for a body, in the nominative. */
export function isInstitution(token: Token): boolean {
  const kind = actorNoun(token.text)?.kind
  return isNominativeActor(token.text) && kind !== 'person' && kind !== 'people'
}

export const nobodyInParticular = /^(?:СМИ|ЗМІ)$/

/** МЧС, Минобороны, Harbour Wire: a name that is not declined, a ministry's short name, or one in Latin letters. */
export function isAcronym(token: Token): boolean {
  if (token.kind !== 'word') return false
  if (/^\p{Lu}[\p{L}\d.-]*$/u.test(token.text) && /\p{Script=Latin}/u.test(token.text)) return true
  if (/^\p{Lu}{2,}[\p{L}\d-]*$/u.test(token.text) && !/^(?:ООО|ОАО|ЗАО|ПАО|ТОВ|ВАТ|АО)$/.test(token.text))
    return true
  return (
    /^(?:Мин(?!ист)|Мін(?!іст)|Ген(?!ер)|Рос|Следком|Кабмин|Кремл|Госдум|Держ|Интерф|Інтерф|Укр[еі])\p{Ll}/u.test(
      token.text,
    ) && actorNoun(token.text) !== null
  )
}

/** Минсельхоза → Минсельхоз; what is no noun of the list, or all capitals, as it stands. */
export function undeclined({ text }: Token): string {
  const noun = /^\p{Lu}\p{Ll}/u.test(text) ? actorNoun(text) : null
  return noun ? text[0] + noun.lemma.slice(1) : text
}
