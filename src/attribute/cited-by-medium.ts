import type { Range } from '../text/index.ts'
import type { Passage } from './passage.ts'
import { tailEnd } from './phrase-at.ts'
import type { Relation } from './relation.ts'

/** Whom a medium cites says what it reports, and the medium passes it on:
 *
 *      The agency Sever, citing a source in the command, says a depot was hit.       the source, through the agency
 *      A depot was hit, the Harbour Times reported, quoting two officials.
 *
 *  Only of a medium: a port that cites its pilots speaks itself. Only where those cited are persons or bodies: not “citing privacy laws”. */
export function citedByMedium(passage: Passage, relations: readonly Relation[]): Relation[] {
  const at = passage.items.findIndex(
    ({ lower }, index) => /^(?:citing|quoting)$/.test(lower) && passage.codes[index - 1] === ',',
  )
  if (at < 0) return [...relations]
  const cited = citedAt(passage, at + 1)
  if (!cited) return [...relations]
  const medium = relations
    .filter(
      ({ source, content }) =>
        source && isMedium(passage, source) && !content.some((range) => range.start <= at && at < range.end),
    )
    .sort((a, b) => distance(a, at) - distance(b, at))[0]
  if (!medium) return [...relations]
  return relations
    .filter(({ cue }) => cue.start !== at)
    .flatMap((each) =>
      each === medium
        ? [
            { ...each, carries: true as const, content: [{ start: at, end: cited.end }, ...each.content] },
            {
              ...each,
              source: cited,
              cue: { start: at, end: at + 1 },
              rule: 'cue.cited-by-medium source.cited',
            },
          ]
        : [each],
    )
}

const distance = ({ source, cue }: Relation, at: number): number =>
  Math.min(Math.abs(at - (source?.end ?? at)), Math.abs(at - cue.end))

/** The persons or bodies that stand behind `citing`, up to a comma or the end; null where something else does. */
function citedAt(passage: Passage, start: number): Range | null {
  const phrase = passage.phrases.from.get(start)
  if (!phrase) return null
  const end = tailEnd(passage, phrase.end, passage.items.length)
  if (!/^(?:[.,;]|$)/.test(passage.codes.slice(end))) return null
  return speakers.test(passage.items[phrase.end - 1]!.lower) ? { start, end } : null
}

const speakers =
  /^(?:agenc(?:y|ies)|aides?|army|authorit(?:y|ies)|brokers|colleagues?|commanders?|detectives?|diplomats?|doctors?|employees?|envoys?|experts?|investigators?|lawyers?|lawmakers?|medics?|military|ministers?|ministry|negotiators?|officers?|officials?|people|persons?|pilots?|police|prosecutors?|relatives?|rescuers?|residents?|sailors?|soldiers?|sources?|spokes(?:man|woman|person|people)|staff|survivors?|villagers?|witness(?:es)?|workers?)$/

/** A phrase that is a medium by what it is called. */
export function isMedium(passage: Passage, { start, end }: Range): boolean {
  return passage.items.slice(start, end).some(({ lower }) => media.test(lower))
}

const media =
  /^(?:agency|broadcaster|channel|courier|daily|gazette|herald|journal|magazine|media|news|newspaper|outlet|paper|post|press|radio|station|telegraph|television|times|tribune|tv|website|weekly|wire)$/
