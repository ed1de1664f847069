import type { Token } from '../../text/index.ts'
import type { CountedNoun } from './counted-noun.ts'
import { nounOf } from './nouns.ts'

/** The head of the Russian or Ukrainian noun phrase that begins at `at`, and what the table knows of it (null: a noun it does not list).
 *
 *      5 тысяч немецких ферм, …      16 бойових кораблів стояли      трёх партий 2:1
 *              ^^^^^^^^^^^^^             ^^^^^^^^^^^^^^^^                ^^^^^^
 *  Adjectives lead to their noun; verbs, function words, spans of time and places in an order count nothing. Null where no noun follows. */
export function readCyrillicHead(
  tokens: readonly Token[],
  at: number,
  stop: number,
  isStop: (token: Token) => boolean,
): { readonly head: number; readonly noun: CountedNoun | null } | null {
  let nominal: { readonly head: number; readonly noun: CountedNoun } | null = null
  for (let next = at; next < Math.min(stop, at + 6); next++) {
    const token = tokens[next]!
    if (/^["“”«»]$/.test(token.text)) continue
    if (token.kind !== 'word' || isStop(token)) break
    // "133 зниклими безвісти": what became of them, and no noun.
    if (predicate.test(token.lower)) break
    const noun = nounOf(token.lower)
    const ahead = next + 1 < stop ? nounOf(tokens[next + 1]!.lower) : null
    const adjective = adjectival.test(token.lower) || (singular.test(token.lower) && ahead !== null)
    // "Мирных жителей", "раненых солдат": the last of them is the head.
    if (noun) {
      nominal = { head: next, noun: better(noun, nominal) }
      if (!adjective) return withSecond(tokens, nominal, stop)
      continue
    }
    if (adjective && !nominal) continue
    if (comparative.test(token.lower) || (nominal && /[аеиоуыюяії][лв]$/.test(token.lower))) return nominal
    if (!/^\p{Ll}{3,}/u.test(token.text) || verbal.test(token.lower) || uncounted.test(token.lower))
      return nominal
    // "Цивільних службовців": the unknown noun behind is the head, and civilians they stay.
    return withSecond(tokens, { head: next, noun: nominal?.noun ?? null }, stop)
  }
  return nominal
}

/** "Мирных жителей" stay civilians whatever their noun. */
const better = (noun: CountedNoun, before: { readonly noun: CountedNoun } | null): CountedNoun =>
  noun.status === 'unknown' && before?.noun.class === noun.class
    ? { ...noun, status: before.noun.status }
    : noun

/** "Солдатів і офіцерів": two nouns in one case, counted together. */
function withSecond(
  tokens: readonly Token[],
  first: { readonly head: number; readonly noun: CountedNoun | null },
  stop: number,
): { head: number; noun: CountedNoun | null } {
  const second = first.head + 2
  if (second >= stop || !/^(?:и|і|та|й)$/.test(tokens[first.head + 1]!.lower)) return first
  const isPlural = [first.head, second].every((at) => /(?:ов|ев|ей|ів|їв)$/.test(tokens[at]!.lower))
  const noun = nounOf(tokens[second]!.lower)
  return isPlural && noun && (first.noun === null || noun.class === first.noun.class)
    ? { head: second, noun: first.noun ?? noun }
    : first
}

const predicate =
  /^(?:зникл|пропавш|пропал|безвіст|безвест|полоненими|пленными|взят|задержан(?!н)|затриман(?!и))/
/** In the cases that follow a number; `-ий`, `-ая` only before a noun of the table ("операций" is none). */
const adjectival = /(?:ых|их|іх|ого|его|ої|ые|ие|ыми|ими|ні|кі|ві|ым|им)$|^(?:этой|этому|цієї|цьому)$/
const singular = /(?:ый|ий|ій|ая|яя|ую|ой|ое|а|у)$/
/** "Несколько сложнее": a degree, no number. */
const comparative =
  /(?:ее|іше|вше|лее)$|^(?:больше|меньше|выше|ниже|лучше|хуже|дальше|раньше|позже|більше|менше|вище|нижче|краще|гірше|далі|раніше|пізніше)$/
const verbal =
  /(?:тся|ш[её]л|йшов|ли|ло|ла|сь|ся|ет|ёт|ит|ут|ют|ят|уть|ють|ено|ано|ято|ито|.{5}(?:аны|ены|ані|ені|яты|яті|иты|иті))$|^(?:ранен|убит|сбит|вбит|збит|взят)[ыіоа]$/
/** Spans of time, and words that a number only orders or marks: "12 этаж", "5 место", "3 раза". */
const uncounted =
  /^(?:год|лет$|рок(?:и|ів|у|ам)?$|рік|месяц|місяц|недел|тижн|тижд|дн(?:я|ей|ями|ів|і)$|день|суток|діб|доб[аиу]|час(?:а|ов|у)?$|годин|минут|хвилин|секунд|век(?:а|ов)?$|столет|століт|раз(?:а|и|ів)?$|этаж|поверх|мест[оа]?$|місц|балл|бал(?:и|ів)?$|очк|градус|пункт|январ|феврал|март|апрел|ма[яй]$|июн|июл|август|сентябр|октябр|ноябр|декабр|січ|лют|берез|квіт|трав|черв|лип|серп|верес|жовт|листоп|груд|ноч|ніч|утр|вечер|квартал|стат(?:ья|ьи|ей|ті|тя)|страниц)/
