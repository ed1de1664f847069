import type { Range } from '../text/index.ts'

/** The noun phrases of a passage, ranges of its items, without their prepositional tails, found once and looked up from either end. */
export interface NounPhrases {
  readonly from: ReadonlyMap<number, Range>
  readonly to: ReadonlyMap<number, Range>
}

/** Find noun phrases over the codes of `passage.ts`. `P` alone is a pronoun; a number alone is one too. They never overlap.
 *  A comma joins two adjectives only behind an article: “a dark, cold hall”, not “it was intact, chief investigator Reyk said”. */
export function findNounPhrases(codes: string): NounPhrases {
  const from = new Map<number, Range>()
  const to = new Map<number, Range>()
  for (const found of codes.matchAll(nounPhrase)) {
    const phrase = { start: found.index, end: found.index + found[0].length }
    from.set(phrase.start, phrase)
    to.set(phrase.end, phrase)
  }
  return { from, to }
}

const nounPhrase =
  /P|D*(?:[JC$](?:(?:K|(?<=D[JR]*),)J(?=[JN]))*|R(?=[JE])|E(?=[JN])|G(?=N)|N+S)*N+(?:\(N+\)|C(?=R*V))?(?:S(?:[JC]|E(?=[JN])|G(?=N))*[NJ]+(?:\(N+\))?)*|D+[JE](?=I|[.,]|$)|D+(?![JNCEG$])|D+J?C+|C+/g
