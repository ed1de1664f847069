import type { Claim } from '../../model/index.ts'
import { sharedStems } from '../claim-stems.ts'
import { perClaim } from '../per-claim.ts'
import { type Sources, wordsOf } from '../sources.ts'
import { clausesOf } from './clauses.ts'
import { areOneThing, type Phrase, phraseOf, subjectOf } from './phrase.ts'

/** Who holds what: “the warders still have control of block C”. */
interface Holding {
  readonly holder: Phrase
  readonly thing: Phrase
}

/** Whether two claims have one thing in two hands. */
export function haveRivalHolders(a: Claim, b: Claim, sources: Sources): boolean {
  const [x, y] = [a, b].map((claim) => holdingOf(claim, sources))
  return (
    !!x &&
    !!y &&
    areOneThing(x.thing, y.thing) === 'sure' &&
    areOneThing(x.holder, y.holder) === null &&
    sharedStems(a, b, sources) >= 1
  )
}

const holdingOf = perClaim((claim, sources) => holdingIn(wordsOf(claim, sources)))

export const hasHolder = (claim: Claim, sources: Sources): boolean => holdingOf(claim, sources) !== null

function holdingIn(words: string): Holding | null {
  for (const { words: clause, isOpen } of clausesOf(words)) {
    if (isOpen || /\b(?:not|never|no|part of|parts of|half of|some of)\b|n[’']t\b/i.test(clause)) continue
    const [passive, active] = [isHeld.exec(clause), holds.exec(clause)]
    const found = passive ?? active
    if (!found) continue
    const before = subjectOf(clause.slice(0, found.index))
    const after = phraseOf(clause.slice(found.index + found[0].length))
    if (!before?.head || !after?.head) continue
    return passive ? { thing: before, holder: after } : { holder: before, thing: after }
  }
  return null
}

const isHeld =
  /(?<!\p{L})(?:is|are|was|were|remains?|remained)(?: still| now| again)? (?:in the hands of|under (?:the )?control of|controlled by|held by|run by|occupied by) /iu

const holds =
  /(?<!\p{L})(?:still |now |again )?(?:has|have|had|holds?|hold|controls?|in)(?: still| full)? (?:control of|hold of) |(?<!\p{L})(?:is|are|was|were)(?: still)? in control of /iu
