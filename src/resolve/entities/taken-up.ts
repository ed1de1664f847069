import type { EntityKind } from '../../model/index.ts'
import { firstTokenFrom } from '../../text/index.ts'
import { definitePerson, isDescribedBefore } from './definite-persons.ts'
import { type Draft, inOrder } from './draft.ts'
import { firstNameFrom } from './found-name.ts'
import { bodyIntroducedAs, introducedAs } from './introduced.ts'
import { kindOfName } from './kind-of-name.ts'
import { openBody } from './open-bodies.ts'
import { bearersOf } from './roles.ts'
import {
  type Context,
  lastSaid,
  one,
  type Speaking,
  sentencesBack,
  startOf,
  unresolved,
} from './speaker-context.ts'
import {
  companyNouns,
  isPersonNoun,
  kindOfHead,
  notCompanies,
  otherMedia,
  sameBody,
  showsIn,
  takesUp,
  titles,
  trades,
} from './words.ts'

/** “the ministry”, “the group”, “the colonel”: the one before who bears the noun, is called so beside the name, or is of a kind it can
 *  stand for; the nearest, if no other is as near. Somebody of whom nothing was said is only described. */
export function takenUp(context: Context, noun: string, words: string): Speaking {
  const joint = jointBearers(context, noun, words)
  if (joint) return joint
  if (titles.has(noun) || isPersonNoun(noun) || kindOfHead(noun) === 'people' || /^\d+-year-old$/.test(noun))
    return officeHolder(context, noun, words)
  const all = context.register.all().filter((draft) => draft.mentions.length > 0)
  const kinds = takesUp.get(noun) ?? []
  const quoting = context.quoting?.speakers ?? []
  const before = all.filter(
    (draft) =>
      !quoting.includes(draft) &&
      !(bodyOf.test(noun) && draft.local && /s$/.test(draft.name)) &&
      // “**His press service** said … The service”: whoever speaks for another is no body that one takes up.
      !(draft.local && noun === 'service' && draft.words.includes('press')) &&
      draft.mentions.some((mention) => mention.start < context.at),
  )
  const rest = words
    .toLowerCase()
    .split(/\s+/)
    .slice(1, -1)
    .filter((word) => !small.has(word))
  const rival = rest.some((word) => rivals.has(word)) ? rivalOf(context, kinds) : null
  if (rival) return rival
  const bears = before.filter((draft) => !(draft.kind in voices) && bearsNoun(draft, noun, rest))
  // “the rights group” says too much for any group.
  const earlier =
    bears.length > 0 || rest.length > 0
      ? bears
      : before.filter((draft) => kinds.includes(draft.kind) && isOfClass(draft, noun))
  const last = lastSaid(context, 1)
  const speaker = last?.speakers.length === 1 ? last.speakers[0]! : null
  // A name that shows no kind (“Norjet”) can be a company or a party; then it must be the one who is speaking.
  if (
    bears.length === 0 &&
    rest.length === 0 &&
    speaker?.kind === 'other' &&
    !speaker.local &&
    (companyNouns.has(noun) || noun === 'party') &&
    !quoting.includes(speaker)
  )
    return one(speaker, 'speaker.noun-last-speaker')
  const reporter =
    bears.length === 0 && rest.length === 0 && takesUpMedium(noun) ? lastReporter(context) : null
  if (reporter && !quoting.includes(reporter)) return one(reporter, 'speaker.noun-last-speaker')
  const isOpen = bears.length === 0 && companyNouns.has(noun)
  // “the insurer”: what not every firm is, it is only of one that speaks.
  if (
    bears.length === 0 &&
    trades.includes(noun) &&
    earlier.length > 0 &&
    !(speaker && earlier.includes(speaker))
  )
    return unresolved(earlier.slice(-5), 'speaker.noun-open')
  if (earlier.length === 1 && isOpen && earlier[0] !== speaker && othersNear(context, earlier[0]!))
    return unresolved(earlier, 'speaker.noun-ties')
  const from = startOf(context, context.block - 1)
  // “Norlund … a third paragraph … The company”: of a firm far back, and of none that is called so, it may be said.
  if (
    earlier.length === 1 &&
    (bears.length > 0 || isNear(earlier[0]!, context, startOf(context, context.block - 2)))
  )
    return one(earlier[0]!, 'speaker.noun-only')
  const near = earlier.filter((draft) => isNear(draft, context, from))
  if (near.length === 1 && !(isOpen && near[0] !== speaker && othersNear(context, near[0]!)))
    return one(near[0]!, 'speaker.noun-near')
  if (speaker && near.includes(speaker)) return one(speaker, 'speaker.noun-last-speaker')
  if (earlier.length === 0 && rest.length > 0) {
    const marked = markedBody(context, noun, words, speaker)
    if (marked) return marked
  }
  if (
    earlier.length === 0 &&
    rest.length === 0 &&
    companyNouns.has(noun) &&
    isDescribedBefore(context, noun)
  ) {
    const firms = before.filter((draft) => isFirmLike(draft) && !draft.local && isOfClass(draft, noun))
    if (firms.length > 0) return unresolved(firms.slice(-5), 'speaker.noun-open')
  }
  if (earlier.length === 0)
    return (
      (rest.length === 0
        ? (openBody(context, noun, words, before) ?? introducedBody(context, noun, words))
        : null) ?? described(context, words, noun)
    )
  return unresolved(near.length > 0 ? near : earlier, 'speaker.noun-ties')
}

const takesUpMedium = (noun: string): boolean => takesUp.get(noun)?.join() === 'media'

/** “**BKN reported** that the memo was signed. The network …”: a name that tells no kind, and reports, as the last voice of the report itself. */
function lastReporter({ said, layers, block, at }: Context): Draft | null {
  const last = said.findLast(({ quoting, start }) => quoting === null && start < at)
  const draft = last?.speakers.length === 1 ? last.speakers[0]! : null
  const isOpen = draft?.kind === 'other' || (draft?.kind === 'organisation' && /^\p{Lu}+$/u.test(draft.name))
  if (!last?.cue || !draft || !isOpen || draft.local || last.block < block - 1) return null
  return /^report/i.test(layers.text.slice(last.cue.start, last.cue.end)) ? draft : null
}

/** “the group” is not “its monitors”. */
const bodyOf =
  /^(?:group|organi[sz]ation|agency|company|firm|unit|union|party|bank|charity|watchdog|regulator|network|militia)$/

const rivals = new Set(['rival', 'opposing', 'other'])

/** “The Front said … The Brotherhood said … **The rival group** …”: of just two bodies that spoke, or for whom somebody did, the one that did not speak
 *  last; more are left open. Null where fewer than two spoke. */
function rivalOf(context: Context, kinds: readonly EntityKind[]): Speaking | null {
  const near = context.said.filter(({ block, start }) => block >= context.block - 2 && start < context.at)
  const bodies = near.flatMap(({ speakers }) => speakers.map((draft) => draft.speaksFor ?? draft))
  const fitting = bodies.filter(
    (draft) => kinds.includes(draft.kind) || (draft.kind === 'other' && !draft.local),
  )
  const both = inOrder(new Set(fitting))
  if (both.length < 2) return null
  const last = bodies.at(-1)!
  const [other, ...more] = both.filter((draft) => draft !== last)
  return both.length === 2 && other && more.length === 0
    ? one(other, 'speaker.noun-rival')
    : unresolved(both, 'speaker.noun-open')
}

function isNear(draft: Draft, { at }: Context, from: number): boolean {
  return draft.mentions.some((mention) => mention.start < at && mention.start >= from)
}

/** Whether another name that may be a firm's stands in this sentence or the two before: “the company” is then as likely that one. */
function othersNear(context: Context, draft: Draft): boolean {
  const { layers, names, register } = context
  let start = context.at
  for (const sentence of sentencesBack(context, context.at, 3)) start = sentence.start
  const first = firstTokenFrom(layers, start)
  for (let next = firstNameFrom(names, first); next < names.length; next++) {
    const { firstToken, endToken } = names[next]!
    const from = layers.tokens[firstToken]!.start
    if (from >= context.at) break
    const words = layers.text.slice(from, layers.tokens[endToken - 1]!.end)
    const kind = kindOfName(words, register.countries)
    const known = register.find(words)
    const isBody = kind === 'other' || kind === 'organisation'
    if (isBody && !known.includes(draft) && known.every(isFirmLike)) return true
  }
  return false
}

function isFirmLike(draft: Draft): boolean {
  return draft.kind === 'other' || draft.kind === 'organisation'
}

/** “the ministers” of two who spoke, together or one after the other, each of them called a minister. */
function jointBearers(context: Context, noun: string, words: string): Speaking | null {
  const joint = lastSaid(context, 1)?.speakers ?? []
  const bears = (draft: Draft) => draft.roles.some((role) => `${role.at(-1)}s` === noun)
  if (words.toLowerCase() !== `the ${noun}` || !noun.endsWith('s')) return null
  if (joint.length > 1)
    return joint.every(bears)
      ? { speakers: joint, candidates: [], onBehalfOf: null, rule: 'speaker.plural-of-joint' }
      : null
  // “Minister Reyk said … Minister Sarek said … **The ministers** agreed”: of just two that bear it, both of whom spoke.
  const all = context.register.all().filter((draft) => draft.kind === 'person' && bears(draft))
  const spoke = all.filter((draft) =>
    context.said.some(({ speakers, start }) => start < context.at && speakers.includes(draft)),
  )
  return all.length === 2 && spoke.length === 2 && !isDescribedBefore(context, noun)
    ? { speakers: spoke, candidates: [], onBehalfOf: null, rule: 'speaker.plural-of-joint' }
    : null
}

/** “the London-listed company”, “the aid group”: said of the body that spoke last, the text says no more of itself than its name. A firm is
 *  told by an adjective; by a noun (“the mining company”) it may be another, and a group by any word. */
function markedBody(context: Context, noun: string, words: string, speaker: Draft | null): Speaking | null {
  const isFirm = companyNouns.has(noun)
  if (!speaker || speaker.local || speaker.roles.length > 0 || !isFirmLike(speaker)) return null
  if (!(isFirm || /^(?:group|organi[sz]ation|agency)$/.test(noun)) || !/^the\s/i.test(words)) return null
  if (context.quoting?.speakers.includes(speaker) || isDescribedBefore(context, noun)) return null
  if (!isFirm) return unresolved([speaker], 'speaker.noun-open')
  if (!isOfClass(speaker, noun)) return null
  const isAdjective = words.split(/\s+/).length === 3 && /-(?:\w+ed|based|owned|run)\s/i.test(words)
  return isAdjective && !othersNear(context, speaker)
    ? one(speaker, 'speaker.noun-last-speaker')
    : unresolved([speaker], 'speaker.noun-open')
}

/** “the mayor”, “the bank chief”, “the same prisoner”: the one person who was called so. */
function officeHolder(context: Context, noun: string, words: string): Speaking {
  const called = words
    .toLowerCase()
    .split(/\s+/)
    .slice(/^(?:the|that|this)\s/i.test(words) ? 1 : 0)
  const bearers = bearersOf(context.register, called.at(-1) === noun ? called : [noun], context.at)
  // “Inspector Reyk … the second officer … **The officer**”: another bears the very noun.
  if (
    bearers.length > 0 &&
    !bearers.some((draft) => isCalled(draft, noun)) &&
    isSaidWithMore(context, noun, bearers)
  )
    return unresolved(bearers, 'speaker.office-ties')
  if (bearers.length === 1) return one(bearers[0]!, 'speaker.office')
  if (bearers.length === 0)
    return (
      definitePerson(context, noun, words) ??
      introduced(context, noun, words) ??
      described(context, words.replace(/^the same /i, 'the '), noun)
    )
  const from = startOf(context, context.block - 1)
  const near = bearers.filter((draft) => isNear(draft, context, from))
  if (near.length === 1) return one(near[0]!, 'speaker.office-near')
  const latest = namedSince(bearers, context.at)
  return latest ? one(latest, 'speaker.office-named') : unresolved(bearers, 'speaker.office-ties')
}

/** “**The captain of a ferry** … **Captain Reyk** … The captain”: the only one with a name, nobody else having been spoken of since. */
function namedSince(bearers: readonly Draft[], at: number): Draft | null {
  const named = bearers.filter((draft) => !draft.local)
  const lastOf = (draft: Draft) =>
    draft.mentions.reduce((last, { start }) => (start < at ? Math.max(last, start) : last), -1)
  return named.length === 1 &&
    bearers.every((draft) => draft === named[0] || lastOf(draft) < lastOf(named[0]!))
    ? named[0]!
    : null
}

/** “The same **officer**”, “the residents”: under the words with which they were brought in. */
function introduced(context: Context, noun: string, words: string): Speaking | null {
  if (!/^(?:the|this|that|these|those) (?:same )?\S+$/i.test(words)) return null
  const full = introducedAs(context, noun)
  if (full === null) return null
  const draft = describe(context, full, noun)
  context.register.alias(draft, words.replace(/^\S+ (?:same )?/, ''))
  return one(draft, 'speaker.introduced')
}

/** “The mission”: the United Nations mission that was spoken of and said nothing yet. */
function introducedBody(context: Context, noun: string, words: string): Speaking | null {
  const kind = kindOfHead(noun)
  if (!/^the\s/i.test(words) || kind === null || kind === 'person' || kind === 'people') return null
  const full = bodyIntroducedAs(context, noun)
  if (full === null) return null
  const draft = describe(context, full, noun)
  context.register.alias(draft, noun)
  return one(draft, 'speaker.introduced')
}

function isCalled(draft: Draft, noun: string): boolean {
  return draft.roles.some((role) => role.at(-1) === noun)
}

/** Whether the noun stood with a word of its own since any of them was named: “the **second** officer”. */
function isSaidWithMore(
  { layers, attribution, sources }: Context,
  noun: string,
  bearers: readonly Draft[],
): boolean {
  const { start } = attribution.source[0]!
  const places = [
    ...bearers.flatMap((draft) => draft.mentions),
    ...sources.filter(({ draft }) => bearers.includes(draft)),
  ]
  const named = Math.max(...places.map((place) => (place.end <= start ? place.end : 0)))
  const last = firstTokenFrom(layers, start)
  for (let at = last - 1; at > Math.max(0, last - 200) && layers.tokens[at]!.start > named; at--)
    if (layers.tokens[at]!.lower === noun && /^(?:JJ|NN|VBN)/.test(layers.tags[at - 1] ?? '')) return true
  return false
}

function described(context: Context, words: string, noun: string): Speaking {
  return one(describe(context, words, noun), 'speaker.described')
}

/** The entity for somebody who is described, with the place of the description. */
export function describe(context: Context, words: string, head: string): Draft {
  const { register } = context
  const known = isOnePerson(context, head)
    ? 'person'
    : (kindOfHead(head) ?? (isPersonNoun(head) ? 'person' : null))
  const draft = register.described(words, known ?? 'other')
  const source = context.attribution.source[0]
  if (source) register.mention(draft, source.start, source.end)
  if (isPersonNoun(head) || known === 'people' || known === null) register.call(draft, roleOf(words, head))
  return draft
}

/** “a border **guard**”, “one **witness**”: one person, whatever the noun means behind “the”. */
function isOnePerson({ attribution }: Context, head: string): boolean {
  return isPersonNoun(head) && /^(?:an?|one|another)\s/i.test(attribution.source[0]?.text ?? '')
}

/** The words of a description up to its head: “unnamed plant engineer”. */
function roleOf(words: string, head: string): string[] {
  const lower = words
    .toLowerCase()
    .replace(/^(?:the|a|an|one|his|her|their|its)\s+/, '')
    .split(/\s+/)
  const at = lower.indexOf(head)
  return at < 0 ? [head] : lower.slice(0, at + 1)
}

/** Those who are somebody’s voice: “a spokesman for the Legion” is not “the Legion”. */
const voices = { person: true, people: true }

/** Whether a body has the noun, or another word for it, in its name or beside it, and all that is said before the noun. */
function bearsNoun(draft: Draft, noun: string, rest: readonly string[]): boolean {
  const nouns = [noun, ...(sameBody.get(noun) ?? [])]
  return [draft.words, ...draft.roles].some(
    (words, index) =>
      nouns.some((each) =>
        index === 0
          ? isHeadOf(each, words) || (!draft.local && isHeadOf(`${each}s`, words))
          : words.at(-1) === each,
      ) && rest.every((word) => words.includes(word)),
  )
}

/** “the **ministry**” of the Ministry of Dams and of the Harbour Ministry; not “the state” of the Report on State Credit. */
function isHeadOf(noun: string, words: readonly string[]): boolean {
  const at = words.lastIndexOf(noun)
  return at >= 0 && (at === words.length - 1 || at === 0 || /^(?:of|for|in|on|at)$/.test(words[at + 1]!))
}

const small = new Set('same two three latter former other said'.split(' '))

/** A union is an organisation and no company, a channel a medium and no paper. */
function isOfClass(draft: Draft, noun: string): boolean {
  if (otherMedia.get(noun)?.some((word) => draft.words.includes(word))) return false
  const shown = showsIn.get(noun)
  if (
    shown &&
    draft.kind !== 'other' &&
    ![draft.words, ...draft.roles].flat().some((word) => shown.test(word))
  )
    return false
  return !companyNouns.has(noun) || !draft.words.some((word) => notCompanies.has(word))
}
