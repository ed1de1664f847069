import type { Claim, DisputeKind, narrator, Quantity, Scope, Slot } from '../model/index.ts'
import { placesScope, timesScope } from './scope.ts'
import { quantitySlot } from './slot-values.ts'
import type { Sources } from './sources.ts'

/** Two claims that conflict on one slot, before speakers are gathered. */
export interface Conflict {
  readonly slot: Slot
  readonly kind: DisputeKind
  readonly a: Side
  readonly b: Side
  readonly scope: { readonly place: Scope; readonly time: Scope; readonly object: Scope }
  readonly rule: string
  /** What parts them, as the middle of a sentence. */
  readonly why: string
}

export interface Side {
  readonly claim: Claim
  readonly value: string
  readonly text: string
}

export interface DisputeRule {
  readonly id: string
  readonly example: string
  readonly counterExample: string
  /** The conflict of two claims of one incident, or none; called once for each order of the pair. */
  find(a: Claim, b: Claim, sources: Sources): Conflict[]
}

const stopped = new Set(['repelled', 'prevented', 'failed'])

/** The ways in which two claims of one incident can part. */
export const disputeRules: readonly DisputeRule[] = [
  {
    id: 'dispute.control-against-outcome',
    example: '“the village is entirely under our control” against “all the attacks were repelled”',
    counterExample: '“the village is ours” against “the attack on a town 100 km away was repelled”',
    find(a, b, sources) {
      if (
        !a.control ||
        a.polarity === 'denied' ||
        !stopped.has(b.outcome) ||
        b.polarity === 'denied' ||
        b.control
      )
        return []
      const scope = {
        place: placesScope(a, b, sources),
        time: timesScope(a, b, sources),
        object: b.universal ? ('same' as const) : ('unstated' as const),
      }
      if (scope.place === 'different' || scope.time === 'different') return []
      const how = b.universal ? `all of it was ${b.outcome}` : `it was ${b.outcome}`
      return [
        conflict(
          this.id,
          'control',
          'contradiction',
          a,
          b,
          scope,
          sources,
          'ground is held',
          how,
          'who holds ground after an attack was not stopped',
        ),
      ]
    },
  },
  {
    id: 'dispute.success-against-outcome',
    example: '“the raid succeeded” against “the raid was beaten back”',
    counterExample: '“five tanks were destroyed” against “the raid was beaten back”',
    find(a, b, sources) {
      const same = a.event.type === b.event.type && a.event.subtype === b.event.subtype
      if (
        a.control ||
        b.control ||
        !same ||
        a.outcome !== 'succeeded' ||
        !stopped.has(b.outcome) ||
        a.event.type === 'losses'
      )
        return []
      if (a.polarity === 'denied' || b.polarity === 'denied') return []
      const scope = {
        place: placesScope(a, b, sources),
        time: timesScope(a, b, sources),
        object: 'unstated' as const,
      }
      if (scope.place === 'different' || scope.time === 'different') return []
      return [
        conflict(
          this.id,
          'outcome',
          'contradiction',
          a,
          b,
          scope,
          sources,
          'it succeeded',
          `it was ${b.outcome}`,
          'one attack cannot end both ways',
        ),
      ]
    },
  },
  {
    id: 'dispute.control-denied',
    example: '“we hold the village” against “they do not hold the village”',
    counterExample: '“we hold the village” against “they do not hold the town”',
    find(a, b, sources) {
      if (!a.control || !b.control || a.polarity === b.polarity || a.polarity === 'denied') return []
      const scope = {
        place: placesScope(a, b, sources),
        time: timesScope(a, b, sources),
        object: 'same' as const,
      }
      if (scope.place === 'different' || scope.time === 'different') return []
      return [
        conflict(
          this.id,
          'control',
          'denial',
          a,
          b,
          scope,
          sources,
          'it is held',
          'it is not held',
          'one calls the other’s claim false',
        ),
      ]
    },
  },
  {
    id: 'dispute.denied',
    example: '“the fleet rammed the boat” against “the fleet denied ramming the boat”',
    counterExample: '“the fleet rammed the boat” against “the fleet denied a shortage of fuel”',
    find(a, b, sources) {
      const stance = sources.statements.get(b.statement)!.stance
      if (
        (stance !== 'denies' && stance !== 'disclaims') ||
        b.polarity !== 'denied' ||
        a.polarity === 'denied' ||
        a.control ||
        b.control
      )
        return []
      if (a.event.type !== b.event.type || isOwn(a, sources, 'narrator')) return []
      const accused =
        sources.statements.get(a.statement)!.stance === 'accuses' ||
        a.actor.some((id) => sources.statements.get(b.statement)!.speakers.includes(id))
      const scope = {
        place: placesScope(a, b, sources),
        time: timesScope(a, b, sources),
        object: 'unstated' as const,
      }
      if (scope.place === 'different' || scope.time === 'different') return []
      const slot = stance === 'disclaims' || accused ? 'responsibility' : 'existence'
      return [
        conflict(
          this.id,
          slot,
          'denial',
          a,
          b,
          scope,
          sources,
          'it happened so',
          'it is denied',
          'one calls the other’s claim false',
        ),
      ]
    },
  },
  {
    id: 'dispute.numbers',
    example: '“60 soldiers were killed” against “two of our soldiers were killed”',
    counterExample: '“60 soldiers were killed” against “two civilians were killed”',
    find(a, b, sources) {
      if (a.id > b.id) return []
      const scope = { place: placesScope(a, b, sources), time: timesScope(a, b, sources) }
      if (scope.place === 'different' || scope.time === 'different') return []
      return quantitiesOf(a, sources).flatMap((x) =>
        quantitiesOf(b, sources).flatMap((y) => {
          const slot = quantitySlot(x)
          const object = objectScope(x, y)
          if (
            slot === null ||
            slot === 'count' ||
            slot !== quantitySlot(y) ||
            object === 'different' ||
            meets(x, y)
          )
            return []
          // “Three people” and “two fighters” may be different people: only a shared place, or one side counting its own dead
          // against those that the other says it killed, makes them one question.
          const mirrored =
            isOwnLoss(a, sources) !== isOwnLoss(b, sources) &&
            (x.status === 'combatant' || y.status === 'combatant')
          if (object === 'unstated' && slot !== 'amount' && scope.place !== 'same' && !mirrored) return []
          const sides = {
            a: { claim: a, value: x.text, text: x.text },
            b: { claim: b, value: y.text, text: y.text },
          }
          const why = `the figures ${x.text} and ${y.text} do not meet`
          return [
            { slot, kind: 'numeric' as const, ...sides, scope: { ...scope, object }, rule: this.id, why },
          ]
        }),
      )
    },
  },
]

/** “We count four dead”, “two of its fighters were wounded”, “lost 12 men”: a speaker who counts their own. */
function isOwnLoss(claim: Claim, sources: Sources): boolean {
  return /\b(?:we (?:count|have|lost|had|mourn|buried)|(?:our|its|their) (?:own )?(?:fighters|soldiers|troops|men|dead|losses|forces|crew|members|comrades)|(?:they|it|we) (?:had )?lost)\b/i.test(
    wordsOf(claim, sources),
  )
}

function conflict(
  rule: string,
  slot: Slot,
  kind: DisputeKind,
  a: Claim,
  b: Claim,
  scope: Conflict['scope'],
  sources: Sources,
  aValue: string,
  bValue: string,
  why: string,
): Conflict {
  return {
    slot,
    kind,
    a: { claim: a, value: aValue, text: wordsOf(a, sources) },
    b: { claim: b, value: bValue, text: wordsOf(b, sources) },
    scope,
    rule,
    why,
  }
}

export function wordsOf(claim: Claim, sources: Sources): string {
  return sources.documents.get(claim.document)!.text.slice(claim.start, claim.end)
}

function isOwn(claim: Claim, sources: Sources, speaker: typeof narrator): boolean {
  return sources.statements.get(claim.statement)!.speakers.includes(speaker)
}

function quantitiesOf(claim: Claim, sources: Sources): Quantity[] {
  const document = sources.documents.get(claim.document)!
  return claim.quantities.flatMap((id) => document.quantities.find((quantity) => quantity.id === id) ?? [])
}

/** Whether two figures count the same thing: the same unit and role, and no words that part them (“soldiers”, “civilians”). */
function objectScope(a: Quantity, b: Quantity): Scope {
  if (a.unit !== b.unit || (a.role !== b.role && a.unit === null)) return 'different'
  if (a.unit !== null) return 'unstated'
  if (a.status !== b.status && a.status !== 'unknown' && b.status !== 'unknown') return 'different'
  if (a.side !== null && b.side !== null && a.side !== b.side) return 'different'
  const [x, y] = [lastWord(a.of), lastWord(b.of)]
  if (x === null || y === null) return 'unstated'
  if (x === y) return a.of === b.of ? 'same' : 'unstated'
  return general.has(x) || general.has(y) ? 'unstated' : 'different'
}

const general = new Set(['people', 'person', 'dead', 'victims', 'victim', 'casualties', 'lives'])

function lastWord(of: string | null): string | null {
  const words = of?.toLowerCase().match(/\p{L}+/gu)
  return words ? words.at(-1)!.replace(/s$/, '') : null
}

function meets(a: Quantity, b: Quantity): boolean {
  const [lowA, highA] = [a.low ?? Number.NEGATIVE_INFINITY, a.high ?? Number.POSITIVE_INFINITY]
  const [lowB, highB] = [b.low ?? Number.NEGATIVE_INFINITY, b.high ?? Number.POSITIVE_INFINITY]
  if (a.low === null && a.high === null) return true
  if (b.low === null && b.high === null) return true
  const slack =
    a.bound === 'about' || b.bound === 'about'
      ? 0.15 * Math.max(Math.abs(a.low ?? 0), Math.abs(b.low ?? 0))
      : 0
  return lowA <= highB + slack && lowB <= highA + slack
}
