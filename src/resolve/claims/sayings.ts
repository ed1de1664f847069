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
    if (!match || isDenied(words.slice(0, match.index), row)) continue
    const key = `${row.slot} ${row.value}`
    if (!found.has(key)) found.set(key, { slot: row.slot, value: row.value, rule: row.id })
  }
  return [...found.values()]
}

const rowsFor = rowsByScript([...sayingRows, ...cyrillicSayingRows])

/** Slots whose rows hold their own negation. */
const ownNegation: ReadonlySet<Slot> = new Set(['responsibility', 'authenticity', 'existence'])

function isDenied(before: string, { slot }: SayingRow): boolean {
  return (
    !ownNegation.has(slot) &&
    /(?:\b(?:not|no|never|without|nor|neither|denied|rather than|instead of)(?: (?:a|an|the|any|by|from|of|been|be|caused by|due to|because of|sign of|evidence of))*|\bnone of (?:them|these|those|the (?:dead|victims|men|people))|(?<!\p{L})(?:не|ни|без|нет|немає|жодн\p{L}+)(?: (?:был[аои]?|було|был[аои]? из-за))?) $/iu.test(
      before,
    )
  )
}
