import type { Stance } from '../model/index.ts'
import { phraseAt, tailEnd } from './content.ts'
import { nominalCues } from './cue-lexicon.ts'
import { nounRows } from './cue-phrases.ts'
import type { Passage } from './passage.ts'
import type { MissedRange, Relation } from './relation.ts'

/** “the port’s claim that two boats sank”, “a warning by the port that …”. A noun of saying without a named source is missed. */
export function nominalRelations(passage: Passage): (Relation | MissedRange)[] {
  return passage.items.flatMap((item, at): (Relation | MissedRange)[] => {
    if (!nominalCues.has(item.lower) || passage.codes[at] !== 'N') return []
    const by =
      passage.items[at + 1]?.lower === 'by' || passage.items[at + 1]?.lower === 'from'
        ? phraseAt(passage, at + 2)
        : null
    const that = by ? tailEnd(passage, by.end, passage.items.length) : at + 1
    if (passage.items[that]?.lower !== 'that') return []
    const cue = { start: at, end: at + 1 }
    const mark = passage.codes.lastIndexOf('S', at)
    const owner =
      mark >= 0 && /^S[JN]*$/.test(passage.codes.slice(mark, at))
        ? [...passage.phrases.from.values()].find((phrase) => phrase.start < mark && mark < phrase.end)
        : undefined
    const possessive = /^(?:his|her|their|its)$/.test(passage.items[at - 1]?.lower ?? '')
      ? { start: at - 1, end: at }
      : null
    const source = possessive
      ? possessive
      : by
        ? { start: by.start, end: that }
        : owner
          ? { start: owner.start, end: mark }
          : null
    if (!source) return [{ cue, reason: 'a noun of saying without a named source' }]
    const end = passage.codes.endsWith('.') ? passage.items.length - 1 : passage.items.length
    const stop = /,/.exec(passage.codes.slice(that))
    const limit = stop ? that + stop.index : end
    const content = {
      start: that + 1,
      end: /V/.test(passage.codes.slice(0, at)) ? limit : beforeMainVerb(passage, that + 1, limit),
    }
    const stance = nominalStances.get(item.lower.replace(/s$/, '')) ?? 'asserts'
    return [
      {
        source,
        cue,
        content: [content],
        stance,
        relay: 'neutral',
        lemma: item.lower,
        opensBlock: false,
        rule: 'cue.nominal content.that-clause',
        confidence: 0.7,
      },
    ]
  })
}

/** “Her claim that the box was removed | could not be confirmed”: the second finite verb belongs to the claim, not to what it says. */
function beforeMainVerb(passage: Passage, start: number, limit: number): number {
  const found = /^[^V]*V[^VW]*?R*(?=V)/.exec(passage.codes.slice(start, limit))
  return found ? start + found[0].length : limit
}

/** The stance of a noun of saying, by its row in `cue-phrases.ts`; a plural by its singular's. */
const nominalStances: ReadonlyMap<string, Stance> = new Map(
  nounRows.map((row) => [row.words.join(' '), row.stance]),
)
