import {
  type Claim,
  type Country,
  type Dispute,
  type DisputeBetween,
  type DisputeKind,
  type Incident,
  narrator,
  type Slot,
  stableId,
} from '../model/index.ts'
import type { AccountKey } from './accounts.ts'
import type { Conflict, Side } from './conflict.ts'
import type { DisputeRule } from './dispute-rule.ts'
import { disputeRules } from './dispute-rules.ts'
import { explain } from './explain.ts'
import { incompatible } from './incompatible.ts'
import { areRivals, isNarrated, labelConflict, labelsOf } from './labels.ts'
import { placesScope, timesScope } from './scope.ts'
import type { Sources } from './sources.ts'
import type { Update } from './updates.ts'

/** Find what is disputed in one incident: one dispute for each slot and pair of accounts, with every statement that takes part.
 *
 *  The narrator and the unresolved take no side. A conflict inside one account is an inconsistency, of one speaker or of one report.
 *  Empty where nothing conflicts. Ordered by kind, by how much of its scope is shared, by how many claims take part. */
export function findDisputes(
  incident: Incident,
  claims: readonly Claim[],
  sources: Sources,
  keys: ReadonlyMap<string, AccountKey>,
  countries: readonly Country[],
  updates: readonly Update[],
): Dispute[] {
  const replaced = new Set(updates.map(({ slot, earlier }) => `${slot} ${earlier.id}`))
  const isReplaced = (slot: Slot, { id }: Claim) => replaced.has(`${slot} ${id}`)
  const voiced = claims.filter(
    (claim) => !isNarrated(claim, sources) && sources.statements.get(claim.statement)!.speakers.length > 0,
  )
  const conflicts = [...conflictsOf(voiced, sources), ...rivalNames(voiced, sources, countries)]
  const groups = new Map<string, Conflict[]>()
  for (const conflict of conflicts) {
    // What its own speaker has since given anew is history.
    if (isReplaced(conflict.slot, conflict.a.claim) || isReplaced(conflict.slot, conflict.b.claim)) continue
    const pair = [keys.get(conflict.a.claim.statement)!, keys.get(conflict.b.claim.statement)!]
    if (!withinOne.has(conflict.kind) && pair[0] === pair[1]) continue
    if (pair[0] !== pair[1] && areCalledAlike(conflict, sources)) continue
    const figures =
      conflict.kind === 'numeric' ? ` ${[conflict.a.text, conflict.b.text].sort().join(' ')}` : ''
    // A denial of what somebody said is one dispute, however many claims were in it.
    const slot = conflict.rule === 'dispute.denied-statement' ? '' : conflict.slot
    const key = `${slot} ${conflict.rule} ${sidesKey(conflict, pair)}${figures}`
    groups.set(key, [...(groups.get(key) ?? []), conflict])
  }
  // Two rules can part the same claims on one slot: that is one dispute, of the rule that comes first.
  const found = new Map<string, Dispute>()
  for (const group of groups.values()) {
    const dispute = disputeOf(incident, group, sources, keys)
    if (!found.has(dispute.id)) found.set(dispute.id, dispute)
  }
  return [...found.values()].sort(
    (a, b) => weight(a) - weight(b) || claimsIn(b) - claimsIn(a) || (a.id < b.id ? -1 : 1),
  )
}

/** Who is on which side. “A leak” against “an attack” is one dispute whichever of the two was told first, as two figures are; who denies and who is denied are not
 *  the same the other way about. */
function sidesKey({ kind, slot, a, b }: Conflict, pair: readonly string[]): string {
  if (kind === 'numeric') return [...pair].sort().join(' ')
  const isTurned = a.value > b.value && incompatible(slot, a.value, b.value) !== null
  return (isTurned ? [...pair].reverse() : pair).join(' ')
}

/** Conflicts of claims, by the first and then by the second. Each rule looks at those pairs alone of which each can stand on its side: of the many
 *  claims of one happening few deny, disclaim or count. */
function conflictsOf(claims: readonly Claim[], sources: Sources): Conflict[] {
  const found: { readonly at: number; readonly conflict: Conflict }[] = []
  const parted = new Set<number>()
  for (const rule of disputeRules) {
    const second = [...claims.entries()].filter(([, claim]) => rule.second(claim, sources))
    if (second.length === 0) continue
    const facing = facingBy(rule, second, sources)
    for (const [first, a] of claims.entries()) {
      if (!rule.first(a, sources)) continue
      for (const [last, b] of facing(a)) {
        if (a.statement === b.statement || isQuoting(a, b, sources)) continue
        const [low, high] = first < last ? [first, last] : [last, first]
        const pair = low * claims.length + high
        if (rule.isFallback && parted.has(pair)) continue
        for (const conflict of rule.find(a, b, sources)) {
          parted.add(pair)
          found.push({ at: first * claims.length + last, conflict })
        }
      }
    }
  }
  return found.sort((x, y) => x.at - y.at).map(({ conflict }) => conflict)
}

/** Of the claims that can stand on the second side, those that a claim is looked up with. */
function facingBy(
  rule: DisputeRule,
  second: readonly (readonly [number, Claim])[],
  sources: Sources,
): (a: Claim) => Iterable<readonly [number, Claim]> {
  if (!rule.keys) return () => second
  const held = new Map<string, (readonly [number, Claim])[]>()
  for (const entry of second)
    for (const key of rule.keys(entry[1], sources)) {
      const known = held.get(key)
      if (known) known.push(entry)
      else held.set(key, [entry])
    }
  return (a) => new Set(rule.keys!(a, sources).flatMap((key) => held.get(key) ?? []))
}

/** “The air force” of one report and “the air force” of another, or “Ukraine’s air force”, may be one speaker or two: nobody is set against what may be themselves. */
function areCalledAlike({ a, b }: Conflict, sources: Sources): boolean {
  if (a.claim.document === b.claim.document) return false
  const [some, others] = [a, b].map(({ claim }) =>
    sources.statements
      .get(claim.statement)!
      .speakers.map((id) => ({ id, words: nameWords(sources.entities.get(id)?.name ?? id) })),
  )
  return (
    some!.length === others!.length &&
    some!.every((one) =>
      others!.some(
        (other) =>
          one.words.join() === other.words.join() ||
          (isBody(one.id, sources) && isBody(other.id, sources) && isPartOf(one.words, other.words)),
      ),
    )
  )
}

const nameWords = (name: string): readonly string[] =>
  (name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word !== 's' && word !== 'of').sort()

const isPartOf = (some: readonly string[], others: readonly string[]): boolean =>
  some.every((word) => others.includes(word)) || others.every((word) => some.includes(word))

const isBody = (id: string, sources: Sources): boolean =>
  /^(?:government|military)$/.test(sources.entities.get(id)?.kind ?? '')

/** Kinds of conflict that one speaker can be in: two figures, or words that others ascribe to somebody and that they deny. */
const withinOne: ReadonlySet<DisputeKind> = new Set(['numeric', 'attribution'])

/** What cannot both be true comes first, the more of its scope is shared the sooner; rival names come last. */
function weight(dispute: Dispute): number {
  const shared = Object.values(dispute.scope).filter((scope) => scope === 'same').length
  return 4 * kindOrder.indexOf(dispute.kind) - shared
}

function claimsIn(dispute: Dispute): number {
  return dispute.sides.reduce((sum, side) => sum + side.claims.length, 0)
}

const kindOrder: readonly DisputeKind[] = [
  'contradiction',
  'denial',
  'numeric',
  'attribution',
  'inconsistency',
  'characterisation',
]

/** One passes the other's words on: CNN's account of a group does not dispute the group. A denial does: it passes on what it denies. */
function isQuoting(a: Claim, b: Claim, sources: Sources): boolean {
  const [x, y] = [sources.statements.get(a.statement)!, sources.statements.get(b.statement)!]
  return (x.parent === y.id && y.stance !== 'denies') || (y.parent === x.id && x.stance !== 'denies')
}

function rivalNames(claims: readonly Claim[], sources: Sources, countries: readonly Country[]): Conflict[] {
  const adjectives = adjectivesOf(countries)
  const labels = claims.flatMap((claim) => labelsOf(claim, sources, adjectives))
  const conflicts: Conflict[] = []
  for (const [at, a] of labels.entries()) {
    for (const b of labels.slice(at + 1)) {
      if (!areRivals(a, b)) continue
      const scope = {
        place: placesScope(a.claim, b.claim, sources),
        time: timesScope(a.claim, b.claim, sources),
        object: 'unstated' as const,
      }
      conflicts.push(labelConflict(a, b, scope))
    }
  }
  return conflicts
}

const adjectivesKnown = new WeakMap<readonly Country[], ReadonlySet<string>>()

function adjectivesOf(countries: readonly Country[]): ReadonlySet<string> {
  const known = adjectivesKnown.get(countries)
  if (known) return known
  const adjectives = new Set(
    countries.flatMap((country) => country.adjectives.map((word) => word.toLowerCase())),
  )
  adjectivesKnown.set(countries, adjectives)
  return adjectives
}

function disputeOf(
  incident: Incident,
  group: readonly Conflict[],
  sources: Sources,
  keys: ReadonlyMap<string, AccountKey>,
): Dispute {
  const main = [...group].sort(
    (a, b) => sameness(b) - sameness(a) || (a.a.claim.id < b.a.claim.id ? -1 : 1),
  )[0]!
  const between = betweenOf(main, sources, keys)
  const turned = group.map((each) => facing(each, main, keys))
  const kind: DisputeKind =
    main.kind === 'numeric' && (between === 'one-report' || between === 'one-speaker')
      ? 'inconsistency'
      : main.kind
  const sides = [
    sideOf(
      main.a,
      turned.map((each) => each.a),
      sources,
    ),
    sideOf(
      main.b,
      turned.map((each) => each.b),
      sources,
    ),
  ]
  // The same two claims can differ in the civilians they count and in the soldiers: two disputes on one slot.
  const figures = main.kind === 'numeric' ? [main.a.text, main.b.text] : []
  return {
    id: stableId('x', main.slot, ...sides.flatMap((side) => side.claims), ...figures),
    incident: incident.id,
    slot: main.slot,
    kind,
    between,
    sides,
    scope: main.scope,
    rule: main.rule,
    explanation: explain(main, kind, between, (side) => {
      const names = sides[side === 'a' ? 0 : 1]!.speakers.map((id) => sources.entities.get(id)?.name ?? id)
      return names.join(', ') || 'an unknown speaker'
    }),
  }
}

/** The same conflict with its sides the way the main one has them: by account, or inside one account by what is said. */
function facing(conflict: Conflict, main: Conflict, keys: ReadonlyMap<string, AccountKey>): Conflict {
  const [key, mainKey] = [keys.get(conflict.a.claim.statement), keys.get(main.a.claim.statement)]
  const oneAccount = mainKey === keys.get(main.b.claim.statement)
  const turned = oneAccount ? conflict.a.text === main.b.text : key !== mainKey
  return turned ? { ...conflict, a: conflict.b, b: conflict.a } : conflict
}

/** How plainly two claims meet: shared scope counts first, then that the ground that is held has a name. */
function sameness(conflict: Conflict): number {
  const shared = Object.values(conflict.scope).filter((scope) => scope === 'same').length
  return shared + (conflict.a.claim.control?.place ? 0.5 : 0)
}

/** Figures that differ inside one report are the report's to explain: neither speaker disputes the other there. */
function betweenOf(
  conflict: Conflict,
  sources: Sources,
  keys: ReadonlyMap<string, AccountKey>,
): DisputeBetween {
  const [a, b] = [conflict.a.claim, conflict.b.claim]
  if (conflict.kind === 'numeric') {
    if (conflict.slot === 'amount' && a.document === b.document) return 'one-report'
    if (keys.get(a.statement) === keys.get(b.statement)) return 'one-speaker'
  }
  const party = (claim: Claim) => {
    const speakers = sources.statements.get(claim.statement)!.speakers
    const parties = new Set(speakers.map((id) => sources.entities.get(id)?.party ?? null))
    return parties.size === 1 ? [...parties][0]! : null
  }
  const [x, y] = [party(a), party(b)]
  return x && y && x !== y ? 'parties' : 'speakers'
}

function sideOf(main: Side, all: readonly Side[], sources: Sources): Dispute['sides'][number] {
  const claims = [...new Set([main.claim.id, ...all.map((side) => side.claim.id)])]
  const statements = [...new Set([main.claim.statement, ...all.map((side) => side.claim.statement)])]
  const speakers = [...new Set(statements.flatMap((id) => sources.statements.get(id)!.speakers))]
    .filter((id) => id !== narrator)
    .sort()
  return { speakers, statements, claims, value: main.value, text: main.text }
}
