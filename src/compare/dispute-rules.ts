import type { Claim, DisputeKind, Quantity, Scope, Slot } from '../model/index.ts'
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

const stopped = new Map([
  ['repelled', 'was repelled'],
  ['prevented', 'was prevented'],
  ['failed', 'failed'],
])

const anyAttack =
  /\b(?:an?|another)\s+(?:\S+\s+){0,3}(?:attempts?|attacks?|raids?|incursions?|assaults?|invasions?|landings?)\b/i

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
      // “A failed attempt” may be another one: only a shared place makes it this one.
      if (scope.place !== 'same' && anyAttack.test(wordsOf(b, sources))) return []
      const how = `${b.universal ? 'all of it' : 'it'} ${stopped.get(b.outcome)}`
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
          `it ${stopped.get(b.outcome)}`,
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
    id: 'dispute.disclaimed',
    example:
      '“the fleet attacked the port” against “the fleet had nothing to do with the attack on the port”',
    counterExample:
      '“the fleet attacked the port” against “the bank had nothing to do with the attack on the port”',
    find(a, b, sources) {
      const disclaimer = sources.statements.get(b.statement)!
      if (disclaimer.stance !== 'disclaims' || a.polarity === 'denied' || a.event.type !== b.event.type)
        return []
      if (
        sources.statements.get(a.statement)!.stance === 'disclaims' ||
        !isNamed(disclaimer.speakers, a, sources)
      )
        return []
      const scope = {
        place: placesScope(a, b, sources),
        time: timesScope(a, b, sources),
        object: 'unstated' as const,
      }
      if (scope.place === 'different' || scope.time === 'different') return []
      return [
        conflict(
          this.id,
          'responsibility',
          'contradiction',
          a,
          b,
          scope,
          sources,
          'it was their doing',
          'they had no part in it',
          'nobody does a thing without a part in it',
        ),
      ]
    },
  },
  {
    id: 'dispute.denied',
    example: '“the fleet rammed the boat” against “the fleet denied ramming the boat”',
    counterExample: '“the fleet rammed the boat” against “the fleet denied a shortage of fuel”',
    find(a, b, sources) {
      const denies = sources.statements.get(b.statement)!.stance === 'denies'
      // “There was no drone” denies without a verb of denying; it must name the very kind of event.
      const negates =
        b.event.subtype !== null && a.event.subtype === b.event.subtype && b.quantities.length === 0
      if (
        (!denies && !negates) ||
        b.polarity !== 'denied' ||
        a.polarity === 'denied' ||
        a.control ||
        b.control
      )
        return []
      if (a.event.type !== b.event.type || a.event.type === 'other') return []
      const accused =
        sources.statements.get(a.statement)!.stance === 'accuses' ||
        isNamed(sources.statements.get(b.statement)!.speakers, a, sources)
      const scope = {
        place: placesScope(a, b, sources),
        time: timesScope(a, b, sources),
        object: 'unstated' as const,
      }
      if (scope.place === 'different' || scope.time === 'different') return []
      const slot = accused ? 'responsibility' : 'existence'
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
            (slot === 'count' && !isSameCount(a, b, x, y)) ||
            slot !== quantitySlot(y) ||
            object === 'different' ||
            meets(x, y)
          )
            return []
          if (object === 'unstated' && !isOneQuestion({ a, b, x, y, place: scope.place }, sources)) return []
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

/** Whether two figures whose objects are not plainly the same still answer one question.
 *  “Three people” and “two fighters” may be different people: then one side must count its own dead against those that the other says it
 *  killed, or both be said of one place. “11 passengers” and “19 injured” are taken to be the same within one report. Money and
 *  plain counts have rules of their own; “nobody” leaves no one out. */
function isOneQuestion(
  { a, b, x, y, place }: { a: Claim; b: Claim; x: Quantity; y: Quantity; place: Scope },
  sources: Sources,
): boolean {
  const slot = quantitySlot(x)
  if (place === 'same' || slot === 'amount' || slot === 'count' || x.high === 0 || y.high === 0) return true
  const [one, other] = [x.status === 'combatant', y.status === 'combatant']
  if (one !== other) {
    const [own, others] = [isOwnLoss(a, sources), isOwnLoss(b, sources)]
    return own !== others && (own ? other : one)
  }
  return a.document === b.document
}

/** Plain counts are one question only where the event is of one type and the thing counted bears one name: “two drones”, “six drones”. */
function isSameCount(a: Claim, b: Claim, x: Quantity, y: Quantity): boolean {
  const [one, other] = [lastWord(x.of), lastWord(y.of)]
  return (
    a.event.type === b.event.type &&
    a.event.subtype === b.event.subtype &&
    one !== null &&
    one === other &&
    a.event.type !== 'other'
  )
}

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

/** Whether the words of a claim name one of these, by a mention or by a name of theirs. */
function isNamed(ids: readonly string[], claim: Claim, sources: Sources): boolean {
  const words = wordsOf(claim, sources)
  return ids.some((id) => {
    const entity = sources.entities.get(id)
    return entity !== undefined && [entity.name, ...entity.aliases].some((name) => words.includes(name))
  })
}

export function quantitiesOf(claim: Claim, sources: Sources): Quantity[] {
  const document = sources.documents.get(claim.document)!
  return claim.quantities.flatMap((id) => document.quantities.find((quantity) => quantity.id === id) ?? [])
}

/** Whether two figures count the same thing: the same unit and slot, and no words that part them (“soldiers”, “civilians”). A report on
 *  money names many sums: only one noun behind both, or one figure told in millions and in billions, makes two sums one question. */
export function objectScope(a: Quantity, b: Quantity): Scope {
  if (a.unit !== b.unit || (a.unit === null && quantitySlot(a) !== quantitySlot(b))) return 'different'
  if (a.unit !== null) return isSlip(a, b) || isOneNoun(a, b) ? 'unstated' : 'different'
  if (a.status !== b.status && a.status !== 'unknown' && b.status !== 'unknown') return 'different'
  if (a.side !== null && b.side !== null && a.side !== b.side) return 'different'
  const [x, y] = [lastWord(a.of), lastWord(b.of)]
  if (x === null || y === null) return 'unstated'
  if (x === y) return a.of === b.of ? 'same' : 'unstated'
  return general.has(x) || general.has(y) ? 'unstated' : 'different'
}

/** $300 million and $300 billion: one of them is likely a slip. */
function isSlip(a: Quantity, b: Quantity): boolean {
  if (a.low === null || b.low === null || a.low === 0 || b.low === 0) return false
  const steps = Math.log10(a.low / b.low) / 3
  return steps !== 0 && Math.abs(steps - Math.round(steps)) < 1e-9
}

function isOneNoun(a: Quantity, b: Quantity): boolean {
  const noun = lastWord(a.of)
  return noun !== null && noun === lastWord(b.of)
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
