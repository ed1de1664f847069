import type { Claim } from '../../model/index.ts'
import { sharedStems } from '../claim-stems.ts'
import { perClaim } from '../per-claim.ts'
import { type Sources, wordsOf } from '../sources.ts'
import { clausesOf } from './clauses.ts'
import { areOneThing, type Phrase, phraseOf, subjectOf } from './phrase.ts'

/** What came, and whence: “the drones that hit the refinery were launched from Yemen”. */
interface Origin {
  readonly thing: Phrase
  readonly from: Phrase
}

/** Whether two claims have one thing come from two places. */
export function haveRivalOrigins(a: Claim, b: Claim, sources: Sources): boolean {
  const [x, y] = [a, b].map((claim) => originOf(claim, sources))
  return (
    !!x &&
    !!y &&
    areOneThing(x.thing, y.thing) === 'sure' &&
    areOneThing(x.from, y.from) === null &&
    sharedStems(a, b, sources) >= 1
  )
}

const originOf = perClaim((claim, sources) => originIn(wordsOf(claim, sources)))

export const hasOrigin = (claim: Claim, sources: Sources): boolean => originOf(claim, sources) !== null

function originIn(words: string): Origin | null {
  // “The drones that hit the refinery were launched from …”: the relative clause is left out.
  const bare = words.replace(
    /\s+(?:that|which) (?:had )?(?:hit|struck|attacked|damaged|killed|landed)\b.*?(?=\s+(?:was|were|came|had|flew)\b)/iu,
    '',
  )
  for (const { words: clause, isOpen } of clausesOf(bare)) {
    const found = isOpen ? null : moved.exec(clause)
    if (!found || /\b(?:not|never)\b|n[’']t\b/i.test(clause.slice(0, found.index + found[0].length))) continue
    const [thing, from] = [
      subjectOf(clause.slice(0, found.index)),
      phraseOf(clause.slice(found.index + found[0].length)),
    ]
    if (thing?.head && from?.head) return { thing, from }
  }
  return null
}

const moved =
  /(?<!\p{L})(?:(?:was|were|had been|been) )?(?:came|come|launched|fired|flew|flown|sent|originated|arrived|shipped|smuggled)(?: in)? from (?:a |an |the )?(?:direction of )?/iu
