import {
  byPlace,
  type Claim,
  type Control,
  isDenyingCue,
  type Statement,
  type TextSpan,
  type Timex,
  withOutcome,
} from '../../model/index.ts'
import { firstFrom, firstOf, type TextLayers } from '../../text/index.ts'
import type { ClaimSources } from './claim-sources.ts'
import { controlExtent, holding, isPlaceTaken } from './control.ts'
import { tieDenials } from './denied.ts'
import { eventOfStance, typeEvent } from './event-of-text.ts'
import { meansOf } from './means.ts'
import { modalityOf } from './modality.ts'
import { isUniversal, outcomeRow } from './outcomes.ts'
import { isNegative } from './polarity.ts'
import { mentionsOf, type NamedMention, rolesIn } from './roles.ts'
import { sayingsOf } from './sayings.ts'

export { type TypedEvent, typeEvent, typeSentence } from './event-of-text.ts'
export { type EventProposer, loadEventProposer } from './event-proposer.ts'
export { withSides } from './sides.ts'

/** Turn statements into claims: one for each sentence of a content, with what it says happened, where, when, how many and how it ended.
 *
 *  A sentence that another statement inside it already says is left to that statement, so nothing is claimed twice. Values are those
 *  whose words stand in the sentence; nothing is borrowed from the next one. Ids `<document>.c<n>` in text order. Never throws. */
export function makeClaims(document: string, sources: ClaimSources): Claim[] {
  const claims: Omit<Claim, 'id'>[] = []
  const children = childrenOf(sources.statements)
  const ordered = inTextOrder(sources)
  for (const statement of sources.statements) {
    for (const piece of pieces(sources.layers, statement, children.get(statement.id) ?? []))
      claims.push(claimOf(document, statement, piece, ordered))
  }
  const numbered = claims.sort(byPlace).map((claim, index) => ({ id: `${document}.c${index + 1}`, ...claim }))
  return tieDenials(numbered, sources)
}

function childrenOf(statements: readonly Statement[]): ReadonlyMap<string, readonly Statement[]> {
  const children = new Map<string, Statement[]>()
  for (const statement of statements) {
    if (statement.parent === null) continue
    const known = children.get(statement.parent)
    if (known) known.push(statement)
    else children.set(statement.parent, [statement])
  }
  return children
}

/** What claims look up by place, in text order, so that each looks at its own stretch alone. */
interface OrderedSources extends ClaimSources {
  readonly mentions: readonly NamedMention[]
}

function inTextOrder(sources: ClaimSources): OrderedSources {
  const ordered = <T extends { readonly start: number; readonly end: number }>(items: readonly T[]) =>
    [...items].sort(byPlace)
  return {
    ...sources,
    mentions: mentionsOf(sources.entities),
    toponyms: ordered(sources.toponyms),
    timexes: ordered(sources.timexes),
    quantities: ordered(sources.quantities),
  }
}

/** The sentences of a statement's content, without those that hold a statement of their own. */
function pieces(layers: TextLayers, statement: Statement, children: readonly Statement[]): TextSpan[] {
  const { sentences } = layers
  return statement.content.flatMap((span) => {
    const first = firstOf(sentences, ({ end }) => end > span.start)
    return sentences.slice(first, firstFrom(sentences, span.end)).flatMap((sentence) => {
      const start = Math.max(span.start, sentence.start)
      const end = Math.min(span.end, sentence.end)
      // “Denied it”: two letters that point at a claim.
      if (end - start < (statement.stance === 'denies' ? 2 : 3)) return []
      // A denial speaks of the whole of what it denies, though another said it first: “rejects the claim by the League that …”.
      const spoken =
        statement.stance !== 'denies' &&
        children.some((child) =>
          [...child.cue, ...child.source].some((part) => part.start < end && start < part.end),
        )
      return spoken ? [] : [{ start, end, text: layers.text.slice(start, end) }]
    })
  })
}

function claimOf(
  document: string,
  statement: Statement,
  piece: TextSpan,
  sources: OrderedSources,
): Omit<Claim, 'id'> {
  const words = unquoted(piece.text)
  const inside = <T extends { readonly start: number; readonly end: number; readonly id: string }>(
    items: readonly T[],
  ) =>
    items
      .slice(firstFrom(items, piece.start), firstFrom(items, piece.end))
      .filter((item) => item.end <= piece.end)
  const quantities = inside(sources.quantities)
  const places = inside(sources.toponyms).filter((place) => !whence.has(place.rule))
  const placeTaken = places.some((place) =>
    isPlaceTaken(piece.text.slice(0, place.start - piece.start), piece.text.slice(place.end - piece.start)),
  )
  const moneyGiven = quantities.some(
    (quantity) => /^[A-Z]{3}$/.test(quantity.unit ?? '') && given.has(quantity.role),
  )
  const told = typeEvent(words, { placeTaken, moneyGiven }, sources.events)
  const typed = (told.event.type === 'other' ? eventOfStance(statement.stance) : null) ?? told
  const found = outcomeRow(words)
  // A loss that is counted is told by its number; “succeeded” would be read as the end of the attack.
  const outcome =
    found?.id === 'outcome.destroyed' && quantities.some((quantity) => harm.has(quantity.role)) ? null : found
  const extent = controlExtent(words, placeTaken)
  const roles = rolesIn(piece, sources.mentions, statement, sources.layers)
  const telling = extent && !placeTaken ? holding : (outcome?.words ?? typed.words)
  const denies = statement.stance === 'denies'
  // Who denies a thing does not say it.
  const says = denies ? [] : sayingsOf(words)
  const control: Control | null = extent
    ? {
        holder: roles.holder,
        place: (places.find((place) => place.precision === 'settlement') ?? places[0])?.id ?? null,
        extent,
        asOf: asOf(piece.text, inside(sources.timexes), piece.start),
      }
    : null
  return {
    statement: statement.id,
    document,
    start: piece.start,
    end: piece.end,
    event: withOutcome(typed.event, outcome?.outcome ?? 'unknown'),
    outcome: outcome?.outcome ?? 'unknown',
    control,
    polarity:
      statement.stance === 'disclaims' || isDenied(statement, isNegative(words, telling))
        ? 'denied'
        : 'affirmed',
    modality: modalityOf(statement.stance, words),
    universal: isUniversal(words),
    actor: roles.actor,
    target: roles.target,
    means: meansOf(words),
    places: places.map((place) => place.id),
    times: inside(sources.timexes).map((timex) => timex.id),
    quantities: quantities.map((quantity) => quantity.id),
    origin: statement.chain.at(-1) ?? null,
    oneSided: false,
    supersedes: null,
    ...(says.length > 0 ? { says } : {}),
    rule: [typed.rule, outcome?.id, roles.rule].filter(Boolean).join(' '),
    confidence: typed.event.type === 'other' ? 0.2 : typed.rule.startsWith('event.learnt') ? 0.5 : 0.7,
  }
}

/** A verb of denying turns what follows round: “denied that it had not fired”. Where the negation alone makes the denial (“said they never entered the office”),
 *  it is one. */
function isDenied({ stance, cue }: Statement, isNegated: boolean): boolean {
  if (stance !== 'denies') return isNegated
  const byVerb = cue.some(({ text }) => isDenyingCue(text))
  return byVerb ? !isNegated : true
}

/** “as of Tuesday”: when ground is said to be held so; the beginning of what is named, null where nothing is. */
function asOf(text: string, timexes: readonly Timex[], start: number): string | null {
  const named = timexes.find((timex) =>
    /(?:\b(?:as of|as at)|по состоянию на|станом на)\s+(?:the )?$/iu.test(text.slice(0, timex.start - start)),
  )
  return named?.from ?? null
}

/** Toponym rules of where somebody comes from or sits (“Anna Example of Perm”, “the Omaha-based firm”): not where it happened. */
const whence = new Set(['origin', 'seated'])

const given = new Set(['pledged', 'approved', 'delivered', 'requested'])
const harm = new Set(['killed', 'wounded', 'captured', 'destroyed', 'damaged', 'shot-down'])

/** Without quotation marks and insertions, so that patterns read “thwarted” as thwarted. */
function unquoted(words: string): string {
  return words.replace(/[“”"«»„[\]]|(?<!\p{L})[‘’']|[’'](?!\p{L})/gu, '')
}
