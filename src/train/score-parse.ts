import { type Parser, type Relation, relations } from '../text/parse/index.ts'
import { relationIndex } from '../text/parse/relation.ts'
import type { Tagger } from '../text/tags/index.ts'
import type { TaggedDocument } from './retokenise.ts'

export interface ParseScore {
  readonly tokens: number
  /** Right heads, per cent, marks included. */
  readonly uas: number
  /** Right heads with the right relation. */
  readonly las: number
  /** F1 of head and relation, per cent, by relation. */
  readonly byRelation: ReadonlyMap<Relation, number>
}

/** Tag and parse documents and hold the trees against the treebank's, on our own tokens. */
export function scoreParse(documents: readonly TaggedDocument[], tagger: Tagger, parser: Parser): ParseScore {
  let tokens = 0
  let heads = 0
  let both = 0
  const counts = relations.map(() => ({ gold: 0, given: 0, right: 0 }))
  for (const document of documents) {
    const tags = tagger.tag(document.tokens, document.sentences)
    const parse = parser.parse(document.tokens, tags, document.sentences)
    for (const [at, relation] of document.relations.entries()) {
      tokens++
      const gold = relationIndex(relation)
      const given = relationIndex(parse.relations[at]!)
      const right = parse.heads[at] === document.heads[at]
      counts[gold]!.gold++
      counts[given]!.given++
      if (right) heads++
      if (right && gold === given) {
        both++
        counts[gold]!.right++
      }
    }
  }
  const byRelation = new Map(
    relations.map((relation, at) => {
      const { gold, given, right } = counts[at]!
      return [relation, (200 * right) / Math.max(1, gold + given)] as const
    }),
  )
  return { tokens, uas: (100 * heads) / tokens, las: (100 * both) / tokens, byRelation }
}
