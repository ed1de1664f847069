import type { Stance } from '../model/index.ts'
import type { Range } from '../text/index.ts'
import { isModal, isNegated, subjectBefore, verbGroup } from './clause.ts'
import { nominalCues } from './cue-lexicon.ts'
import { nounRows } from './cue-phrases.ts'
import type { Passage } from './passage.ts'
import { phraseAt, tailEnd } from './phrase-at.ts'
import type { MissedRange, Relation } from './relation.ts'

/** “the port’s claim that two boats sank”, “a warning by the port that …”, “the minister’s call for calm”, “its denial of any part”. A noun of
 *  saying with a that-clause but without a named source is missed; with a preposition it says nothing without one. */
export function nominalRelations(passage: Passage): (Relation | MissedRange)[] {
  return passage.items.flatMap((item, at): (Relation | MissedRange)[] => {
    if (passage.codes[at] !== 'N') return []
    const told = nounComplements.get(item.lower.replace(/s$/, ''))
    const isCue = nominalCues.has(item.lower) || ownedNouns.has(item.lower)
    if (!isCue && !told && !statedNouns.has(item.lower)) return []
    const by =
      passage.items[at + 1]?.lower === 'by' || passage.items[at + 1]?.lower === 'from'
        ? phraseAt(passage, at + 2)
        : null
    const opener = behindParticiple(passage, by ? tailEnd(passage, by.end, passage.items.length) : at + 1)
    const stated = statedBy(passage, item.lower, at, opener, by)
    if (stated) return [stated]
    const that = passage.items[opener]?.lower === 'that' && isCue
    const joined = !that && told?.test(openerWords(passage, opener))
    if (!that && !joined) return []
    const cue = { start: at, end: at + 1 }
    const giver = by && { start: by.start, end: tailEnd(passage, by.end, passage.items.length) }
    const source = giver ?? ownerOf(passage, at) ?? (that ? whoGives(passage, at) : null)
    if (!source)
      return that && nominalCues.has(item.lower)
        ? [{ cue, reason: 'a noun of saying without a named source' }]
        : []
    // “said **in its statement** that …”: where it was said.
    if (that && !by && ownedNouns.has(item.lower) && passage.codes[source.start - 1] === 'I') return []
    if (joined && isRepeated(passage, source)) return []
    const end = passage.codes.endsWith('.') ? passage.items.length - 1 : passage.items.length
    const stop = /,/.exec(passage.codes.slice(opener))
    const limit = stop ? opener + stop.index : end
    const start = that ? opener + 1 : opener
    const until = that
      ? /V/.test(passage.codes.slice(0, at))
        ? limit
        : beforeMainVerb(passage, start, limit)
      : beforeVerb(passage, start, limit)
    if (until - start < (that ? 1 : 2)) return []
    const stance = nominalStances.get(item.lower.replace(/s$/, '')) ?? 'asserts'
    return [
      {
        source,
        cue,
        content: [{ start, end: until }],
        stance,
        relay: 'neutral',
        lemma: item.lower,
        opensBlock: false,
        rule: that ? 'cue.nominal content.that-clause' : 'cue.nominal content.noun-complement',
        confidence: that ? 0.7 : 0.6,
      },
    ]
  })
}

/** “the army’s line is that no shell fell”, “his advice to the crews was to stay inside”, “word from the front is that the hill was lost”: a noun of
 *  saying with an owner, a form of “be”, and what it says. Null where no such thing stands there. */
function statedBy(
  passage: Passage,
  noun: string,
  at: number,
  opener: number,
  by: Range | null,
): Relation | null {
  if (!statedNouns.has(noun)) return null
  const verb = tailEnd(passage, opener, passage.items.length)
  const colon = colonBehind(passage, at, verb)
  if (colon === null && !/^(?:is|was|were|are|remains)$/.test(passage.items[verb]?.lower ?? '')) return null
  const opens = passage.items[verb + 1]?.lower
  const asked = passage.codes[verb + 1] === 'T' && askingNouns.has(noun)
  if (colon === null && opens !== 'that' && !asked) return null
  const source = by ? { start: by.start, end: opener } : ownerOf(passage, at)
  if (!source) return null
  const end = passage.codes.endsWith('.') ? passage.items.length - 1 : passage.items.length
  const start = colon !== null ? colon + 1 : asked ? verb + 1 : verb + 2
  if (start >= end) return null
  return {
    source,
    cue: { start: at, end: at + 1 },
    content: [{ start, end }],
    stance: nominalStances.get(noun) ?? (asked ? 'urges' : 'asserts'),
    relay: 'neutral',
    lemma: noun,
    opensBlock: false,
    rule: 'cue.nominal content.stated',
    confidence: 0.7,
  }
}

/** “the mayor's answer **was blunt:** “No.””, “her verdict**:** “…””, “his message to the crews**:** stay at home”: where the colon stands; null without one. */
function colonBehind(passage: Passage, noun: number, from: number): number | null {
  const found = /^(?:VR*J?)?:(?=L|[^:;L]*[VB])/.exec(passage.codes.slice(from))
  const colon = found ? from + found[0].length - 1 : -1
  // “confirmed her account: the company had known”: what is told behind it is another's.
  const isObject = passage.codes.slice(0, noun).includes('V') && passage.codes[colon + 1] !== 'L'
  return passage.items[colon]?.lower === ':' && !isObject ? colon : null
}

/** “her warning**, sent in August,** that …”: the item behind a participle between commas, if “that” follows; else `at` itself. */
function behindParticiple(passage: Passage, at: number): number {
  const aside = /^,R*[EV][^V,:;L]{0,8},(?=I)/.exec(passage.codes.slice(at, at + 14))
  const next = aside ? at + aside[0].length : at
  return passage.items[next]?.lower === 'that' ? next : at
}

/** “**The mayor** gave assurances that …”, “**the port** issued a warning that …”: the subject of a verb that says no more than its noun. Null where another verb
 *  stands before the noun, or it was not or need not have been done. */
function whoGives(passage: Passage, at: number): Range | null {
  let start = at
  while (/[JDNR]/.test(passage.codes[start - 1] ?? '-') && start > 0) start--
  const verb = start - 1
  if (!/[VG]/.test(passage.codes[verb] ?? '-') || !lightVerbs.test(passage.items[verb]!.lower)) return null
  const group = verbGroup(passage, verb)
  if (isNegated(passage, group) || isModal(passage, group)) return null
  const subject = subjectBefore(passage, group.start, noVerbs)
  return subject && { start: subject.start, end: subject.end }
}

const noVerbs = { all: new Set<number>(), beforeClause: new Set<number>() }

/** Nouns that tell something only where they are somebody's: “the minister's remark that …”, not “a finding that”. */
const ownedNouns = new Set(
  'argument arguments boast boasts comment comments conclusion conclusions demand demands excuse finding findings hint hints objection observation proposal recommendation remark remarks reminder statement statements testimony'.split(
    ' ',
  ),
)

const lightVerbs =
  /^(?:circulat(?:es|ed|ing)|float(?:s|ed|ing)|g[ai]v(?:e|es|ing)|given|issu(?:es|ed|ing)|level(?:s|l?ed|l?ing)|makes?|made|making|publish(?:es|ed|ing)|rais(?:es|ed|ing)|releas(?:es|ed|ing)|sen(?:ds|t|ding)|spread(?:s|ing)?)$/

const askingNouns = new Set(
  'advice answer appeal call demand instruction message order plea recommendation request word'.split(' '),
)
const statedNouns = new Set([
  ...askingNouns,
  ...'account allegation argument assertion assessment claim complaint conclusion contention excuse explanation line objection point position reply reply response story verdict version view warning'.split(
    ' ',
  ),
])

/** What stands behind a noun, as `nounComplements` asks for it: a preposition, or `to` with an infinitive as `to-do`. */
function openerWords(passage: Passage, at: number): string {
  return passage.codes[at] === 'T' ? 'to-do' : (passage.items[at]?.lower ?? '')
}

/** Nouns that tell what was said by what hangs on them: “call **for** calm”, “threat **to close** the strait”. */
const nounComplements: ReadonlyMap<string, RegExp> = new Map(
  [
    ...Object.entries({
      of: 'claim estimate denial condemnation rejection criticism admission accusation allegation assertion disavowal',
      for: 'call appeal demand plea request apology',
      'to-do': 'call demand threat promise pledge vow appeal request plea refusal order instruction',
      against: 'accusation allegation warning',
    })
      .flatMap(([opener, nouns]) => nouns.split(' ').map((noun) => [noun, opener] as const))
      .reduce(
        (map, [noun, opener]) => map.set(noun, [...(map.get(noun) ?? []), opener]),
        new Map<string, string[]>(),
      ),
  ].map(([noun, openers]) => [noun, new RegExp(`^(?:${openers.join('|')})$`)] as const),
)

/** Whose noun it is: “the port’s”, “his”. Null where nobody is named. */
export function ownerOf(passage: Passage, at: number): Range | null {
  let owned = at
  while (passage.codes[owned - 1] === 'J') owned--
  const mark = passage.codes.lastIndexOf('S', at)
  if (mark >= 0 && /^S[JN]*$/.test(passage.codes.slice(mark, at))) {
    const owner = [...passage.phrases.from.values()].find(
      (phrase) => phrase.start < mark && mark < phrase.end,
    )
    if (owner) return { start: owner.start, end: mark }
  }
  return /^(?:his|her|their|its)$/.test(passage.items[owned - 1]?.lower ?? '')
    ? { start: owned - 1, end: owned }
    : null
}

/** “repeated **its** demand for an inquiry”: the verb before tells the same. */
function isRepeated(passage: Passage, source: Range): boolean {
  if (passage.codes[source.start] !== 'D') return false
  return source.start === 0 ? !passage.codes.includes('V') : /[VEGB]/.test(passage.codes[source.start - 1]!)
}

/** Where a complement ends: before the next finite verb with its adverbs, or a conjunction before one. */
function beforeVerb(passage: Passage, start: number, limit: number): number {
  const found = /^.[^VW:;L]*?(?=R*V|K?[W:;L])/.exec(passage.codes.slice(start, limit))
  return found ? start + found[0].length : limit
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
