/** Whose forces a claim has do harm, and whether they are those of whoever else speaks: each side says that the other's fired. */
import type { Claim } from '../model/index.ts'
import { perClaim } from './per-claim.ts'
import { keyOf, namesIn, sharesName, sidesOf } from './side-names.ts'
import { type Sources, wordsOf } from './sources.ts'

/** Whether each of two claims has the other's side do harm, and neither its own: “Russian forces shelled the hospital”, said by Ukraine, and “Ukrainian forces
 *  shelled the hospital”, said by Russia. */
export function areBlamingEachOther(a: Claim, b: Claim, sources: Sources): boolean {
  const [x, y] = [sidesOf(a, sources), sidesOf(b, sources)]
  const [byA, byB] = [doersOf(a, sources), doersOf(b, sources)]
  return sharesName(byA, y) && sharesName(byB, x) && !sharesName(byA, x) && !sharesName(byB, y)
}

/** Whether both say how it began: who fired first, broke the truce, came over the border; in two reports only where one says that it was the first. Where one breaks off, the other need not use its words. */
export const areBlamedToBegin = (a: Claim, b: Claim, sources: Sources): boolean =>
  [a, b].every((claim) => beginning.test(wordsOf(claim, sources))) &&
  (a.document === b.document || [a, b].some((claim) => /\bfirst\b/i.test(wordsOf(claim, sources))))

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
  const doers = isPassive ? (by ?? '') : (/((?:[^\s.,;]+\s+){1,8})$/u.exec(before)?.[1] ?? '')
  return namesIn([doers])
})
