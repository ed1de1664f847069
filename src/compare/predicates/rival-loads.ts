import type { Claim } from '../../model/index.ts'
import { perClaim } from '../per-claim.ts'
import { type Sources, wordsOf } from '../sources.ts'
import { clausesOf } from './clauses.ts'
import { areOneThing, type Phrase, phraseOf, subjectOf } from './phrase.ts'

/** What carried what: “the tanker had been carrying ballast water”. */
interface Load {
  readonly carrier: Phrase
  readonly load: Phrase
}

/** Whether two claims have one ship, lorry or store filled with two things, and neither says that it was among others. */
export function haveRivalLoads(a: Claim, b: Claim, sources: Sources): boolean {
  const [x, y] = [loadOf(a, sources), loadOf(b, sources)]
  return !!x && !!y && areOneThing(x.carrier, y.carrier) === 'sure' && areOneThing(x.load, y.load) === null
}

export const hasLoad = (claim: Claim, sources: Sources): boolean => loadOf(claim, sources) !== null

const loadOf = perClaim((claim: Claim, sources: Sources): Load | null => {
  for (const { words, isOpen } of clausesOf(wordsOf(claim, sources))) {
    const found = isOpen || notAll.test(words) ? null : filled.exec(words)
    const carrier = found && subjectOf(words.slice(0, found.index))
    const load = found && phraseOf(words.slice(found.index + found[0].length))
    if (carrier?.head && carryingThings.test(carrier.head) && load?.head && !people.test(load.head))
      return { carrier, load }
  }
  return null
})

const filled =
  /\b(?:(?:had been|was|were|is|are) )?(?:carrying|transporting|loaded with|laden with|full of|filled with|stocked with|packed with)\s+(?:only\s+|nothing but\s+)?/iu

const notAll = /\b(?:not|never|also|among|including|as well|besides|other|some)\b|n[’']t\b/iu

const carryingThings =
  /^(?:ship|vessel|boat|tanker|freighter|barge|ferry|trawler|plane|aircraft|helicopter|lorr|truck|convoy|column|train|wagon|carriage|van|car|trailer|container|warehous|stor|depot|hangar|crate|box|cellar|tunnel)/

const people =
  /^(?:people|passenger|man|men|wom|child|soldier|troop|fighter|prison|civilian|refugee|migrant|crew|famil|hol|shrapnel|dust|smok)/
