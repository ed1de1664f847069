import type { Claim } from '../../model/index.ts'
import { contentStems } from '../claim-stems.ts'
import { perClaim } from '../per-claim.ts'
import { type Sources, wordsOf } from '../sources.ts'
import { clausesOf } from './clauses.ts'
import { saidIn } from './opposed.ts'
import { subjectOf } from './phrase.ts'

/** Whether one says that a deed was done, and the other, by the noun for it, that it came to nothing: “had crossed the river”, “the crossing had failed”. */
export const isFailureOf = (done: Claim, failure: Claim, sources: Sources): boolean => {
  const noun = failedIn(failure, sources)
  return noun !== null && doneIn(done, sources).has(noun)
}

export const tellsOfFailure = (claim: Claim, sources: Sources): boolean => failedIn(claim, sources) !== null

export const tellsOfDeed = (claim: Claim, sources: Sources): boolean => doneIn(claim, sources).size > 0

/** The stem of the noun for a deed that failed; null where none is said to. */
const failedIn = perClaim((claim: Claim, sources: Sources): string | null => {
  for (const { words, isOpen } of clausesOf(wordsOf(claim, sources))) {
    const found = isOpen ? null : failed.exec(words)
    const head = found && subjectOf(words.slice(0, found.index).replace(attempt, ''))?.head
    if (head) return head
  }
  return null
})

const failed =
  /\b(?:had |has |have |was |were |been )*(?:failed|foiled|thwarted|repelled|beaten back|repulsed|collapsed|called off|broken off)\b/iu

const attempt = /\b(?:attempt(?:ed)?|bid|try|effort)s?(?: (?:at|to))? /giu

/** Stems of the deeds that a claim says were done. */
const doneIn = perClaim(
  (claim: Claim, sources: Sources): ReadonlySet<string> =>
    new Set(
      saidIn(claim, sources).flatMap(({ key, negated }) =>
        !negated && key.startsWith('deed ') ? [...contentStems(`${key.slice(5)}ed`)] : [],
      ),
    ),
)
