import type { Range } from '../text/index.ts'
import type { Passage } from './passage.ts'
import { tailEnd } from './phrase-at.ts'
import type { Relation } from './relation.ts'

/** Whom a medium cites says what it reports, and the medium passes it on:
 *
 *      The agency Sever, citing a source in the command, says a depot was hit.       the source, through the agency
 *      A depot was hit, the Harbour Times reported, quoting two officials.
 *
 *      According to Radio Sever, which cites two officials, a depot was hit.
 *
 *  Only of a medium: a port that cites its pilots speaks itself. Only where those cited are persons or bodies: not “citing privacy laws”. */
export function citedByMedium(passage: Passage, relations: readonly Relation[]): Relation[] {
  const at = passage.items.findIndex(
    ({ lower }, index) =>
      (/^(?:citing|quoting)$/.test(lower) && (index === 0 || passage.codes[index - 1] === ',')) ||
      (/^(?:cit|quot)(?:es|ed)$/.test(lower) && /,W$/.test(passage.codes.slice(0, index))),
  )
  if (at < 0) return [...relations]
  const cited = citedAt(passage, at + 1)
  if (!cited) return [...relations]
  const closes = /^\.?$/.test(passage.codes.slice(cited.end))
  const medium = relations
    .filter(
      ({ source, content, lemma }) =>
        source &&
        (isMedium(passage, source) ||
          (/^(?:report|according to)$/.test(lemma) && mayBeMedium(passage, source))) &&
        !content.some((range) => range.start <= at && at < range.end && !(closes && source.end < at)),
    )
    .sort((a, b) => distance(a, at) - distance(b, at))[0]
  if (!medium) return [...relations]
  // “The Courier reported that the line was cut, citing two officials”: whom the paper cites, not what is said.
  const content = medium.content.map(({ start, end }) => ({
    start,
    end: start < at && at < end ? at - 1 : end,
  }))
  return relations
    .filter(({ cue }) => cue.start !== at)
    .flatMap((each) =>
      each === medium
        ? [
            { ...each, carries: true as const, content: [{ start: at, end: cited.end }, ...content] },
            {
              ...each,
              content,
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
  /^(?:agenc(?:y|ies)|aides?|army|authorit(?:y|ies)|brokers|colleagues?|commanders?|detectives?|diplomats?|doctors?|drivers?|engineers?|eyewitness(?:es)?|firefighters?|locals|mechanics?|miners?|neighbou?rs?|nurses?|employees?|envoys?|experts?|investigators?|lawyers?|lawmakers?|medics?|military|ministers?|ministry|negotiators?|officers?|officials?|people|persons?|pilots?|police|prosecutors?|relatives?|rescuers?|residents?|sailors?|soldiers?|members?|activists?|advis[eo]rs?|analysts?|deput(?:y|ies)|fighters?|fishermen|insiders?|sources?|spokes(?:man|woman|person|people)|staff|survivors?|villagers?|witness(?:es)?|workers?)$/

/** A phrase that is a medium by what it is called. */
export function isMedium(passage: Passage, { start, end }: Range): boolean {
  return passage.items.slice(start, end).some(({ lower }) => media.test(lower))
}

/** “**Glasnik** reported”: a name that says nothing of what it names, and no ministry or army. */
function mayBeMedium(passage: Passage, { start, end }: Range): boolean {
  const isNamed = passage.properNames.has(end - 1)
  return isNamed && !passage.items.slice(start, end).some(({ lower }) => bodies.test(lower))
}

const bodies =
  /^(?:administration|army|authority|bank|board|brigade|bureau|cabinet|coastguard|command|commission|committee|company|corps|council|court|department|force|forces|front|government|group|guard|institute|military|ministry|mission|navy|observatory|office|organi[sz]ation|party|police|service|staff|union|university|watch)$/

const media =
  /^(?:agency|broadcaster|channel|chronicle|courier|daily|dispatch|echo|examiner|gazette|herald|journal|ledger|magazine|media|mirror|network|news|newspaper|outlet|paper|post|press|radio|station|telegraph|television|times|tribune|tv|website|weekly|wire)$/
