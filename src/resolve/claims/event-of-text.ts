import { codesOf, type Event, eventType, type Stance } from '../../model/index.ts'
import type { Sentence, TextLayers } from '../../text/index.ts'
import { type Deed, deedsIn } from './event-features.ts'
import type { EventProposal, EventProposer } from './event-proposer.ts'
import { type Cues, cuesIn, eventRuleOf } from './event-rules.ts'
import { eventRow } from './event-types.ts'
import { seeEventWords } from './event-words.ts'

/** What the rest of the sentence says of its places and figures. */
export interface EventHints {
  /** The words around a place name say that it was taken or is held. */
  readonly placeTaken: boolean
  /** Money is pledged, approved, delivered or asked for. */
  readonly moneyGiven: boolean
}

export interface TypedEvent {
  /** The rule that decided: `event.…`, `event.learnt` for a proposal, `event.none`. */
  readonly rule: string
  readonly event: Event
  /** The words of the text that tell of it: denials are looked for beside them. */
  readonly words: RegExp | null
}

const untold: EventHints = { placeTaken: false, moneyGiven: false }

/** What kind of event a stretch of text tells of.
 *
 *  Rules decide; where none does, or where the sentence first of all says that something is demanded, refused, promised, threatened or the
 *  like, the learnt proposer is asked, and believed where it is well ahead. Type `other` where nothing is told. Never throws. */
export function typeEvent(
  text: string,
  hints: EventHints = untold,
  proposer: EventProposer | null = null,
): TypedEvent {
  const seen = seeEventWords(text)
  const { words, cues, main } = seen
  const proposal = proposer?.propose(seen) ?? null
  const rule = eventRuleOf(cues)
  const isBehind =
    rule !== null && main.end < words.length && eventRuleOf(cuesIn(words.slice(0, main.end))) === null
  if (
    proposal &&
    !(hints.moneyGiven && !rule && isOfDeeds(proposal)) &&
    (!rule || rule.yields || isBehind || isOfWordDeed(cues, main.verb)) &&
    (isBehind ? !isViolence(proposal) : isOfWords(proposal, cues)) &&
    !(rule && isSameKind(rule.event, proposal.event)) &&
    proposal.margin >= (rule ? overRules : wordsMargin)
  )
    return rule && isPromise(proposal) && isAgreement(rule.event)
      ? { rule: rule.id, event: codesOf(eventType('talks', 'agreed')!), words: null }
      : learnt(proposal)
  if (hints.placeTaken && !rule?.event.startsWith('territory.')) {
    const { id, event, words } = eventRow(text, hints)
    return { rule: id, event, words }
  }
  if (rule) return { rule: rule.id, event: codesOf(eventType(...parts(rule.event))!), words: null }
  const row = eventRow(text, hints)
  if (row.id !== 'event.none') return { rule: row.id, event: row.event, words: row.words }
  if (proposal && proposal.margin >= deedsMargin && deedsIn(cues).length > 0) return learnt(proposal)
  return { rule: row.id, event: row.event, words: null }
}

/** What is done by saying it, where what is said tells of no event itself: “demanded **an apology**” is a request. Null for other stances. */
export function eventOfStance(stance: Stance): TypedEvent | null {
  const id = byStance[stance]
  return id === undefined
    ? null
    : { rule: `event.stance-${stance}`, event: codesOf(eventType(...parts(id))!), words: null }
}

const byStance: Readonly<Partial<Record<Stance, string>>> = {
  urges: 'words.request',
  accuses: 'words.allegation',
  condemns: 'words.accusation',
  threatens: 'words.threat',
  promises: 'words.promise',
}

/** The same for a sentence of an article. */
export function typeSentence(
  layers: TextLayers,
  sentence: Sentence,
  proposer: EventProposer | null,
): TypedEvent {
  return typeEvent(layers.text.slice(sentence.start, sentence.end), untold, proposer)
}

/** How far ahead a proposal must be: for words, over a rule that yields, for deeds. Found on folds of the training data; more over a rule
 *  would cost PLOVER's records, less the snippets about fighting. */
const wordsMargin = 5
const overRules = 20
const deedsMargin = 15

/** What is done by saying or decreeing it. */
const wordDeeds = new Set<Deed>([
  'threaten',
  'request',
  'reject',
  'accuse',
  'investigate',
  'support',
  'promise',
  'consult',
  'cooperate',
  'aid_give',
  'concede',
  'retreat',
  'sanction_do',
])

function isOfWords(proposal: EventProposal, cues: Cues): boolean {
  const [first] = deedsIn(cues)
  return first !== undefined && wordDeeds.has(first.deed) && !isViolence(proposal)
}

function isViolence({ event }: EventProposal): boolean {
  return (eventType(...parts(event))?.family ?? 'violence') === 'violence'
}

/** No words about money given, and no refusal of it: money given is aid whatever else the words are like. */
function isOfDeeds({ event }: EventProposal): boolean {
  return !/^(?:words|sanction)\b/.test(event)
}

/** Of one type of PLOVER's: the rule's type is the finer. */
function isSameKind(a: string, b: string): boolean {
  const [one, other] = [a, b].map((id) => eventType(...parts(id))?.plover?.split('/')[0] ?? null)
  return one !== null && one === other
}

function isPromise({ event }: EventProposal): boolean {
  return eventType(...parts(event))?.plover === 'AGREE'
}

/** Agreed between sides of a conflict: a promise that is an event to ACLED. */
function isAgreement(event: string): boolean {
  return eventType(...parts(event))?.acled === 'Agreement'
}

/** Whether the main verb says such a deed: “**rejected** a request to question detainees”. */
function isOfWordDeed(cues: Cues, verb: number | null): boolean {
  return deedsIn(cues).some(({ deed, at }) => at === verb && wordDeeds.has(deed))
}

function learnt({ event }: EventProposal): TypedEvent {
  return { rule: `event.learnt.${event}`, event: codesOf(eventType(...parts(event))!), words: null }
}

function parts(id: string): [type: string, subtype: string | null] {
  const [type, subtype = null] = id.split('.') as [string, string?]
  return [type, subtype]
}
