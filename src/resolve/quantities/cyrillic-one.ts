import type { Token } from '../../text/index.ts'
import { numberOfWord } from '../number-words.ts'
import type { CountedNoun } from './counted-noun.ts'
import { cyrillicNounOf } from './cyrillic-nouns.ts'

/** The noun of a bare singular that stands beside a number or behind an age, and so counts one; null for any other word.
 *
 *      п’ять танків і гаубицю      Погибли мужчина и двое его сыновей      34-річна жінка загинула
 *                     ^^^^^^^               ^^^^^^^                                 ^^^^^
 *  Russian and Ukrainian have no article: elsewhere a singular may be anyone's and is left alone. `before` is the token behind the figure
 *  in front of it, or null. */
export function readBareOne(
  tokens: readonly Token[],
  at: number,
  stop: number,
  before: { readonly end: number; readonly isAge: boolean } | null,
): CountedNoun | null {
  if (!singular.test(tokens[at]!.lower)) return null
  const joined = before !== null && before.end === at - 1 && and.test(tokens[at - 1]!.lower)
  const aged = before?.isAge === true && before.end === at
  const next = at + 2 < stop && and.test(tokens[at + 1]!.lower) ? tokens[at + 2]! : undefined
  const leads = next !== undefined && (/^\d+$/.test(next.text) || numberOfWord(next.lower) !== null)
  return joined || aged || leads ? cyrillicNounOf(tokens[at]!.lower) : null
}

const and = /^(?:и|і|та|й)$/
const singular =
  /^(?:женщин[ау]|жінк[ау]|мужчин[ау]|чоловік|чоловіка|реб[её]нок|реб[её]нка|дитин[ау]|людин[ау]|мальчика?|хлопчика?|девочк[ау]|дівчинк[ау]|солдат|військовий|військового|военный|офицера?|офіцера?|журналиста?|журналіста?|врача?|лікаря?|водител[ья]|воді[йя]|танк|гаубиц[ауюя]|дрон|ракет[ау]|самол[её]т|літак|вертол[её]т|гелікоптер|катер|кораб(?:ль|ель)|бронемашин[ау]|бтр|бмп|машин[ау]|грузовик|вантажівк[ау]|миномет|міномет|гармат[ау]|пушк[ау])$/
