import type { Claim, Slot } from '../../model/index.ts'
import { rowsByScript } from './rows-by-script.ts'
import type { SayingRow } from './saying-row.ts'
import { sayingRows } from './saying-rows.ts'
import { cyrillicSayingRows } from './saying-rows-cyrillic.ts'

export type Saying = NonNullable<Claim['says']>[number]

/** What the words of a claim say of how it came about, whose deed it was, whether it was meant, lawful or real, and who the victims were: one for each slot
 *  and value, with the row that found it. A row whose words stand behind “not” says nothing: “a faulty sensor and not the weather”, “no missile hit it”.
 *  Empty for most claims. */
export function sayingsOf(words: string): Saying[] {
  const found = new Map<string, Saying>()
  for (const row of rowsFor(words)) {
    const match = row.words.exec(words)
    if (!match || isDenied(words, match.index, match.index + match[0].length, row)) continue
    const key = `${row.slot} ${row.value}`
    if (!found.has(key)) found.set(key, { slot: row.slot, value: row.value, rule: row.id })
  }
  // Debris and a stray missile hit a house too: how they came there tells more than that they did.
  if (toldBetter.some((value) => found.has(`cause ${value}`))) found.delete('cause attack')
  return [...found.values()]
}

const toldBetter = ['debris', 'own weapon']

const rowsFor = rowsByScript([...sayingRows, ...cyrillicSayingRows])

/** Slots whose rows hold their own negation. */
const ownNegation: ReadonlySet<Slot> = new Set(['responsibility', 'authenticity', 'existence'])

function isDenied(words: string, start: number, end: number, { slot }: SayingRow): boolean {
  const before = words.slice(0, start)
  if (/\bnot (?:a|one)(?: single)? $/i.test(before)) return true
  if (ofHow.has(slot) && (negated.test(before.split(clauseEnd).at(-1)!) || absent.test(words.slice(end))))
    return true
  return (
    !ownNegation.has(slot) &&
    /(?:\b(?:not|no|never|without|nor|neither|denied|rather than|instead of)(?: (?:a|an|the|any|by|from|of|been|be|caused by|due to|because of|sign of|evidence of))*|\bnone of (?:them|these|those|the (?:dead|victims|men|people))|(?<!\p{L})(?:не|ни|без|нет|немає|жодн\p{L}+)(?: (?:был[аои]?|було|был[аои]? из-за))?) $/iu.test(
      before,
    )
  )
}

/** Slots that a negation anywhere before them in the clause denies: “the ship was not rammed on purpose”, “no signs of arson”. */
const ofHow: ReadonlySet<Slot> = new Set(['cause', 'intent', 'legality'])

const negated =
  /(?<!\p{L})(?:(?:not|n['’]t)(?! (?:only|just|merely|solely))|no|never|nor|neither|without|не(?! только| лише| тільки)|ни|ні|без|никак\p{L}+|нікак\p{L}+|жодн\p{L}+)(?!\p{L})/iu

const clauseEnd =
  /[,;:—–]|(?<!\p{L})(?:and|but|that|when|after|before|because|since|while|which|who|whether|и|а|но|что|когда|потому|і|й|але|що|коли|бо)(?!\p{L})/iu

/** “Следов диверсии нет”, “ознак підпалу не виявлено”. */
const absent =
  /^[^.,;:]{0,20}(?<!\p{L})(?:нет|немає|не (?:было|було|обнаружено|найдено|выявлено|виявлено|знайдено))(?!\p{L})/iu
