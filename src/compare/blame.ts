/** Whose forces a claim has do harm, and whether they are those of whoever else speaks: each side says that the other's fired. */
import { type Claim, narrator } from '../model/index.ts'
import { perClaim } from './per-claim.ts'
import { type Sources, wordsOf } from './sources.ts'

/** Whether each of two claims has the other's side do harm, and neither its own: “Russian forces shelled the hospital”, said by Ukraine, and “Ukrainian forces
 *  shelled the hospital”, said by Russia. */
export function areBlamingEachOther(a: Claim, b: Claim, sources: Sources): boolean {
  const [x, y] = [sidesOf(a, sources), sidesOf(b, sources)]
  const [byA, byB] = [doersOf(a, sources), doersOf(b, sources)]
  return isAmong(byA, y) && isAmong(byB, x) && !isAmong(byA, x) && !isAmong(byB, y)
}

/** Whether in one report both say how it began: who fired first, broke the truce, came over the border. Where one breaks off, the other need not use its words. */
export const areBlamedToBegin = (a: Claim, b: Claim, sources: Sources): boolean =>
  a.document === b.document && [a, b].every((claim) => beginning.test(wordsOf(claim, sources)))

const beginning =
  /\b(?:open(?:ed|ing) fire|(?:fired|shot|attacked) first|first to (?:fire|shoot|attack)|(?:broke|broken|breaking|violated|violating|breached) (?:the |a )?(?:truce|cease-?fire|armistice|agreement|silence)|crossed (?:the |into )?(?:the )?(?:frontier|border|line))\b/iu

/** Whether a claim has somebody do harm whose side its words name. */
export const tellsOfDoers = (claim: Claim, sources: Sources): boolean =>
  claim.polarity !== 'denied' && claim.modality === 'actual' && doersOf(claim, sources).length > 0

const deedEn =
  /\b(?:shell(?:ed|ing)|attack(?:ed|ing)|opened fire|open(?:ing)? fire|fired (?:on|at|first)|struck|bomb(?:ed|ing)|raided|ambush(?:ed|ing)|shot at|violated|broke|broken|breached|blew up|crossed into)\b/iu
const deedCyrillic =
  /(?<!\p{L})(?:обстрел|обстріл|атаков|атакув|удари[лв]|завда[лв]|нанес|откры[лв]|відкри[лв]|наруш|поруш|напа[лв]|взорва[лв]|підірва[лв]|разбомб|розбомб)\p{L}*/iu
/** Forces by the country they are of, as what does the deed: «российские войска», «українські військові», “the Kelmerian army”. */
const forcesCyrillic =
  /(?<!\p{L})(\p{L}{3,}(?:ск|ськ|цьк|цк)(?:ие|і|ая|а|ий|ий|ое|е))\s+(?:военн|войск|сил|арми|артилл|авиац|подраздел|флот|дрон|беспилот|ракет|военнослуж|військ|арм|авіац|підрозділ|безпілот|сторон|бо[ей]ц|боев|солдат|танк|погранич|прикордон)/giu

/** Stems of words that say who did harm, by the words before an active verb or behind “by”; empty where none does. */
const doersOf = perClaim((claim, sources): readonly string[] => {
  const words = wordsOf(claim, sources)
  if (deedCyrillic.test(words)) return [...words.matchAll(forcesCyrillic)].map((found) => keyOf(found[1]!))
  const deed = deedEn.exec(words)
  if (!deed) return []
  const [before, behind] = [words.slice(0, deed.index), words.slice(deed.index + deed[0].length)]
  const isPassive = /\b(?:was|were|been|being|is|are)\s+(?:\p{L}+ly\s+)?$/iu.test(before)
  const by = /\bby\s+((?:[^\s.,;]+\s*){1,5})/iu.exec(behind)?.[1]
  const doers = isPassive ? (by ?? '') : (/((?:[^\s.,;]+\s+){1,6})$/u.exec(before)?.[1] ?? '')
  return tellingOf([doers])
})

/** Stems of the names of those who say it, without what every ministry is called; empty for the narrator and for nobody. */
const sidesOf = perClaim((claim, sources): readonly string[] => {
  const { speakers, onBehalfOf } = sources.statements.get(claim.statement)!
  const ids = [...speakers, ...(onBehalfOf === null ? [] : [onBehalfOf])].filter((id) => id !== narrator)
  const names = ids.flatMap((id) => {
    const entity = sources.entities.get(id)
    return entity && entity.kind !== 'person' ? [entity.name, ...entity.aliases, entity.party ?? ''] : []
  })
  return tellingOf(names)
})

/** Stems of the words that tell one side from others; of an army that is only called so, those of that. */
function tellingOf(phrases: readonly string[]): readonly string[] {
  const all = phrases
    .flatMap((phrase) => phrase.match(/\p{L}[\p{L}’-]{3,}/gu) ?? [])
    .filter((word) => !light.test(word))
  const telling = all.filter((word) => !general.test(word))
  return (telling.length > 0 ? telling : all).map(keyOf)
}

const light = /^(?:said|that|have|first|from|near|into|their|then|also|later|again|when|where|after|before)$/i

const general =
  /^(?:ministry|minister|defen[cs]e|foreign|interior|general|staff|forces?|army|armed|military|troops|soldiers|units?|guard|border|navy|fleet|air|state|government|council|office|service|region|command|spokes\p{L}*|министерств\p{L}*|минобороны|мид|оборон\p{L}*|генштаб\p{L}*|генеральн\p{L}*|штаб\p{L}*|вооруженн\p{L}*|міністерств\p{L}*|міноборони|збройн\p{L}*|сил[аиы]?)$/iu

/** Lower case, one spelling for Russian and Ukrainian, doubled letters once. */
const keyOf = (word: string): string =>
  word
    .toLowerCase()
    .replace(/[іїы]/gu, 'и')
    .replace(/[єэё]/gu, 'е')
    .replace(/(.)\1+/gu, '$1')

/** “Russian” and “Russia”, «российские» and «Росії»: all but two letters of the shorter, and four at least. */
const isAmong = (some: readonly string[], others: readonly string[]): boolean =>
  some.some((one) =>
    others.some((other) => {
      const least = Math.max(4, Math.min(one.length, other.length) - 2)
      return one.slice(0, least) === other.slice(0, least)
    }),
  )
