import { type Claim, familyOf, type Slot } from '../model/index.ts'
import { areBlamedToBegin, areBlamingEachOther, tellsOfDoers } from './blame.ts'
import { sharedStems, stemsOf } from './claim-stems.ts'
import { clockConflict, hasHour } from './clock-times.ts'
import type { Conflict } from './conflict.ts'
import { isNamed } from './denied-slot.ts'
import { tellsOfThing } from './denied-thing.ts'
import type { DisputeRule } from './dispute-rule.ts'
import { foundConflict } from './found-conflict.ts'
import { incompatible } from './incompatible.ts'
import { areOfOtherSpots } from './named-spots.ts'
import { saidIn } from './predicates/opposed.ts'
import { isOfOtherSpot } from './predicates/spots.ts'
import { areRivalDeaths, tellsOfDeath } from './rival-deaths.ts'
import { isPlaced, placeConflict, rulesOutPlace } from './rival-places.ts'
import { hasTiming, rivalTimes } from './rival-times.ts'
import { areRivalWinners, tellsOfWinner } from './rival-winners.ts'
import { placesScope, timesScope } from './scope.ts'
import { areTurned, orderOf } from './sequence.ts'
import { namesIn, sharesName, sidesOf } from './side-names.ts'
import { type Sources, wordsOf } from './sources.ts'
import { hasFighters, hasNoFighters, hasTarget, haveRivalPresence, haveRivalTargets } from './targets.ts'
import { tie } from './tie.ts'
import { statusesOf } from './victim-status.ts'

const says = (slot: Slot) => (claim: Claim) => claim.says?.some((each) => each.slot === slot) ?? false

const isDisclaiming = (claim: Claim): boolean =>
  claim.says?.some(({ value }) => value === 'no part in it') ?? false

const isWhollyHeld = ({ control, polarity }: Claim): boolean =>
  control?.extent === 'entire' && polarity !== 'denied'

const hasStatus = (claim: Claim, sources: Sources): boolean => statusesOf(claim, sources).length === 1

const hasOrder = (claim: Claim, sources: Sources): boolean =>
  claim.polarity !== 'denied' && orderOf(wordsOf(claim, sources)) !== null

/** Ways in which two claims part by what their words say of a slot: how it came about, what was meant, lawful or real, who the victims were, what
 *  came first, at what hour, whose deed it was, whether it was at all. Each needs a tie between the claims besides the incident they share. */
export const sayingRules: readonly DisputeRule[] = [
  {
    id: 'dispute.cause',
    example: '“a pump blew up” against “the fire was arson”',
    counterExample: '“a pump blew up” against “the pump was old”',
    first: says('cause'),
    second: says('cause'),
    find: (a, b, sources) => incompatibleSayings('dispute.cause', 'cause', a, b, sources),
  },
  {
    id: 'dispute.damage',
    example: '“drones destroyed the depot” against “the depot was not damaged”',
    counterExample: '“drones destroyed the depot” against “the church was not damaged”',
    first: says('outcome'),
    second: says('outcome'),
    find: (a, b, sources) =>
      sharedStems(a, b, sources) < 2 ? [] : incompatibleSayings('dispute.damage', 'outcome', a, b, sources),
  },
  {
    id: 'dispute.state',
    example: '“the dam held” against “the dam had broken”',
    counterExample: '“the dam held” against “the road had broken up”',
    first: says('other'),
    second: says('other'),
    find(a, b, sources) {
      const [x, y] = [a, b].map((claim) => saidIn(claim, sources))
      const found = incompatibleSayings(this.id, 'other', a, b, sources)
      // Where the words show of what each is said, it is the rule of opposites that sets them against each other.
      return found.filter(
        () => !x!.some(({ key, pole }) => pole !== null && y!.some((each) => each.key === key)),
      )
    },
  },
  {
    id: 'dispute.rounds',
    example: '“the police had used live rounds” against “only rubber bullets were used”',
    counterExample: '“the police had used live rounds” against “tear gas was used”',
    first: says('means'),
    second: says('means'),
    find: (a, b, sources) => incompatibleSayings('dispute.rounds', 'means', a, b, sources),
  },
  {
    id: 'dispute.authenticity',
    example: '“the letter was genuine” against “the letter is a forgery”',
    counterExample: '“the letter was genuine” against “the photo is a forgery”',
    first: says('authenticity'),
    second: says('authenticity'),
    find: (a, b, sources) => incompatibleSayings('dispute.authenticity', 'authenticity', a, b, sources),
  },
  {
    id: 'dispute.intent',
    example: '“rammed the boat on purpose” against “the collision was an accident”',
    counterExample: '“rammed the boat on purpose” against “the boat sank”',
    first: says('intent'),
    second: says('intent'),
    find: (a, b, sources) => incompatibleSayings('dispute.intent', 'intent', a, b, sources),
  },
  {
    id: 'dispute.legality',
    example: '“the seizure of the ship was lawful” against “seizing the ship broke the law of the sea”',
    counterExample: '“the seizure of the ship was lawful” against “the crew’s arrest was illegal”',
    first: says('legality'),
    second: says('legality'),
    find: (a, b, sources) => incompatibleSayings('dispute.legality', 'legality', a, b, sources),
  },
  {
    id: 'dispute.victim-status',
    example: '“the strike killed nine militants” against “all nine of the dead were farmers”',
    counterExample: '“forty soldiers were killed” against “three civilians were killed”',
    first: hasStatus,
    second: hasStatus,
    find(a, b, sources) {
      const [x, y] = [statusesOf(a, sources), statusesOf(b, sources)]
      if (x[0]!.status === y[0]!.status || a.id > b.id) return []
      // Forty of the one and three of the other are other people.
      const isOneCount = x[0]!.count !== null && x[0]!.count > 1 && x[0]!.count === y[0]!.count
      if (x[0]!.count !== null && y[0]!.count !== null && !isOneCount) return []
      if (!isOneCount && sharedStems(a, b, sources, stemsOf) < 2) return []
      const row = incompatible('victim-status', x[0]!.status, y[0]!.status)
      return row ? tied(this.id, 'victim-status', a, b, [x[0]!.status, y[0]!.status], row.why, sources) : []
    },
  },
  {
    id: 'dispute.sequence',
    example: '“warned the tenants before it struck the tower” against “the warning came after the strike”',
    counterExample: '“warned the tenants before it struck” against “the fire broke out after the strike”',
    first: hasOrder,
    second: hasOrder,
    find(a, b, sources) {
      if (a.id > b.id) return []
      const [x, y] = [a, b].map((claim) => orderOf(wordsOf(claim, sources)))
      if (!x || !y || !areTurned(x, y)) return []
      return tied(
        this.id,
        'sequence',
        a,
        b,
        ['it came first', 'it came after'],
        'one of two things comes first',
        sources,
      )
    },
  },
  {
    id: 'dispute.hour',
    example: '“the explosion was at 10 a.m. on Monday” against “the explosion came at 4 p.m. on Monday”',
    counterExample: '“the first explosion was at 10 a.m.” against “the second explosion was at 4 p.m.”',
    first: hasHour,
    second: hasHour,
    find: (a, b, sources) => clockConflict('dispute.hour', a, b, sources),
  },
  {
    id: 'dispute.rival-times',
    example: '“the fire lasted two hours” against “the fire was put out in twenty minutes”',
    counterExample: '“the fire lasted two hours” against “the search lasted twenty minutes”',
    isFallback: true,
    first: hasTiming,
    second: hasTiming,
    find(a, b, sources) {
      const found = a.id > b.id ? null : rivalTimes(a, b, sources)
      if (!found) return []
      return foundConflict(this.id, a, b, sources, {
        slot: 'time',
        kind: 'contradiction',
        object: 'unstated',
        says: found,
        why: 'one act has one hour and one length',
      })
    },
  },
  {
    id: 'dispute.rival-targets',
    example: '“our forces hit an ammunition depot” against “a missile hit a maternity hospital”',
    counterExample: '“a missile hit an ammunition depot” against “a drone hit a bus”',
    isFallback: true,
    first: hasTarget,
    second: hasTarget,
    find(a, b, sources) {
      if (a.id > b.id || !haveRivalTargets(a, b, sources)) return []
      return foundConflict(this.id, a, b, sources, {
        slot: 'other',
        kind: 'contradiction',
        object: 'unstated',
        says: ['one thing was hit', 'another was hit'],
        why: 'one strike has one target',
      })
    },
  },
  {
    id: 'dispute.rival-presence',
    example: '“fighters used the hospital as a command post” against “only patients were in the hospital”',
    counterExample: '“fighters used the mill as a base” against “there were no flags in the building”',
    isFallback: true,
    first: hasFighters,
    second: hasNoFighters,
    find(a, b, sources) {
      if (!haveRivalPresence(a, b, sources)) return []
      return foundConflict(this.id, a, b, sources, {
        slot: 'existence',
        kind: 'denial',
        object: 'unstated',
        says: ['fighters were there', 'no fighters were there'],
        why: 'one calls the other’s claim false',
      })
    },
  },
  {
    id: 'dispute.rival-deaths',
    example: '“the protester died of a heart attack” against “he had been beaten to death”',
    counterExample: '“the protester died of a heart attack” against “the guard had been beaten to death”',
    isFallback: true,
    first: tellsOfDeath,
    second: tellsOfDeath,
    find(a, b, sources) {
      if (a.id > b.id || !areRivalDeaths(a, b, sources)) return []
      return foundConflict(this.id, a, b, sources, {
        slot: 'cause',
        kind: 'contradiction',
        object: 'unstated',
        says: ['they died one way', 'they died another way'],
        why: 'nobody dies in two ways',
      })
    },
  },
  {
    id: 'dispute.rival-winners',
    example: '“the president had won the vote” against “she had won the election with 58 per cent”',
    counterExample: '“the president had won the vote” against “she had won the vote in two districts”',
    isFallback: true,
    first: tellsOfWinner,
    second: tellsOfWinner,
    find(a, b, sources) {
      if (a.id > b.id || !areRivalWinners(a, b, sources)) return []
      return foundConflict(this.id, a, b, sources, {
        slot: 'outcome',
        kind: 'contradiction',
        object: 'unstated',
        says: ['one won', 'the other won'],
        why: 'one of them won',
      })
    },
  },
  {
    id: 'dispute.place',
    example: '“the convoy was ambushed at Talish” against “it was ambushed at Madagiz, not at Talish”',
    counterExample: '“the convoy was ambushed at Talish” against “no aid has come to Talish”',
    first: isPlaced,
    second: rulesOutPlace,
    find: (a, b, sources) => placeConflict('dispute.place', a, b, sources),
  },
  {
    id: 'dispute.mutual-blame',
    example:
      '“the palace guard shelled the market” against “the rebels shelled the market”, each said by the other',
    counterExample: '“we attacked the rebels at the mill” against “we attacked the guard at the mill”',
    first: (a, sources) => isDeed(a) || tellsOfDoers(a, sources),
    second: (b, sources) => isDeed(b) || tellsOfDoers(b, sources),
    find(a, b, sources) {
      if (a.id > b.id) return []
      const [x, y] = [a, b].map((claim) => sources.statements.get(claim.statement)!.speakers)
      const isOfEachOther = a.event.type === b.event.type && blames(a, y!, x!) && blames(b, x!, y!)
      // Two sides attack each other every day: only at one place, or in one report that names none, do both speak of one deed.
      const isHere =
        placesScope(a, b, sources) === 'same' ||
        nameOnePlace(a, b, sources) ||
        (a.document === b.document && isPlaceless(a, b))
      const areStarters = areBlamedToBegin(a, b, sources) && !areOfOtherSpots(a, b, sources)
      if (!isOfEachOther && !((isHere || areStarters) && areBlamingEachOther(a, b, sources))) return []
      if (!areStarters && sharedStems(a, b, sources) < 2) return []
      return tied(
        this.id,
        'responsibility',
        a,
        b,
        ['one did it', 'the other did it'],
        'each puts the deed on the other',
        sources,
      )
    },
  },
  {
    id: 'dispute.rival-claims',
    example:
      '“the Banner said it had planted the bomb” against “the Wing claimed responsibility for the bombing”',
    counterExample:
      '“the Banner claimed responsibility for the bombing” against “the Wing praised the bombing”',
    first: isOwned,
    second: isOwned,
    find(a, b, sources) {
      if (a.id > b.id) return []
      return tied(
        this.id,
        'responsibility',
        a,
        b,
        ['it was their deed', 'it was their own'],
        'each owns the deed alone',
        sources,
      )
    },
  },
  {
    id: 'dispute.deed-denied',
    example: '“we switched off the line that feeds the mine” against “the operator denied any attack”',
    counterExample: '“we switched off the line that feeds the mine” against “the operator denied any delay”',
    first: isOwned,
    second: (b, sources) =>
      sources.statements.get(b.statement)!.stance === 'denies' &&
      !b.denies &&
      b.polarity === 'denied' &&
      anyDeed.test(wordsOf(b, sources)),
    find(a, b, sources) {
      return foundConflict(this.id, a, b, sources, {
        slot: 'existence',
        kind: 'denial',
        object: 'unstated',
        says: ['it was their deed', 'there was no such deed'],
        why: 'one calls the other’s claim false',
      })
    },
  },
  {
    id: 'dispute.rival-culprits',
    example:
      '“government artillery shelled the market” against “a rebel mortar hit the market; our guns did not fire”',
    counterExample: '“artillery shelled the market” against “our guns did not fire at the bridge”',
    first: (a) => !isDisclaiming(a) && a.polarity !== 'denied',
    second: isDisclaiming,
    find(a, b, sources) {
      // Who is named has a rule of its own: `dispute.disclaimed`.
      if (isNamed(sources.statements.get(b.statement)!.speakers, a, sources)) return []
      if (familyOf(a.event.type, a.event.subtype) === 'other' || sharedStems(a, b, sources) < 2) return []
      return tied(
        this.id,
        'responsibility',
        a,
        b,
        ['it was done to it', 'it was not by them'],
        'one of them did it',
        sources,
      )
    },
  },
  {
    id: 'dispute.existence',
    example:
      '“riot police fired rubber bullets in the square” against “there had been no shooting in the square”',
    counterExample:
      '“police fired rubber bullets in the square” against “there had been no arrests in the port”',
    first: (a) => a.polarity !== 'denied' && a.modality === 'actual' && !says('existence')(a),
    second: says('existence'),
    find(a, b, sources) {
      // “There was no drone” beside a drone is the rule of denials.
      if (b.event.subtype !== null && a.event.subtype === b.event.subtype) return []
      if (isOfOtherSpot(b, a, sources)) return []
      if (/\bno(?:t a single)?\b/i.test(wordsOf(b, sources)) && !tellsOfThing(a, b, sources)) return []
      const alike = a.event.type === b.event.type && a.event.type !== 'other'
      const all = stemsOf(b, sources).size
      if (all === 0 || sharedStems(a, b, sources, stemsOf) < (alike ? 1 : Math.min(2, all))) return []
      return tied(
        this.id,
        'existence',
        a,
        b,
        ['it was so', 'there was nothing of the kind'],
        'one calls the other’s claim false',
        sources,
        'denial',
      )
    },
  },
  {
    id: 'dispute.rival-control',
    example: '“the airport is in our hands” against “government forces hold the airport”',
    counterExample: '“the airport is in our hands” against “government forces hold the harbour”',
    first: isWhollyHeld,
    second: isWhollyHeld,
    find(a, b, sources) {
      if (a.id > b.id) return []
      const [x, y] = [holderOf(a, sources), holderOf(b, sources)]
      if (x === null || y === null || x === y || mayBeAmong(x, y, sources)) return []
      // A minister's “our” is his ministry's.
      if (a.document === b.document && isPerson(x, sources) !== isPerson(y, sources)) return []
      return tied(
        this.id,
        'control',
        a,
        b,
        ['one holds it', 'another holds it'],
        'ground is not wholly in two hands',
        sources,
      )
    },
  },
]

const isPerson = (id: string, { entities }: Sources): boolean => entities.get(id)?.kind === 'person'

/** Who is said to hold the ground: the party or entity named; a speaker who says “we”, “it”, “our”. */
function holderOf(claim: Claim, sources: Sources): string | null {
  const { speakers } = sources.statements.get(claim.statement)!
  const own = /\b(?:we|our|ours|it|its|they|their|us)\b/i.test(wordsOf(claim, sources))
    ? (speakers[0] ?? null)
    : null
  const named = underControlOf.exec(wordsOf(claim, sources))?.[1]
  const isOwn = named !== undefined && sharesName(namesIn([named]), sidesOf(claim, sources))
  const holder = claim.control!.holder ?? own ?? (isOwn ? (speakers[0] ?? null) : null)
  return holder === null ? null : (sources.entities.get(holder)?.party ?? holder)
}

/** “under the control of **the Vostran armed forces**”. */
const underControlOf = /\bunder (?:[\w-]+ ){0,3}control of ((?:[^\s.,;]+\s*){1,5})/iu

/** Whether one is told of as a group without a name and the other may be one of them: “armed groups” and the Legion. A state's forces are no armed group. */
function mayBeAmong(a: string, b: string, sources: Sources): boolean {
  const [one, other] = [sources.entities.get(a), sources.entities.get(b)]
  if (!one || !other || [one, other].some(({ kind }) => kind === 'military' || kind === 'government'))
    return false
  return [one, other].some(({ name }) => /^\p{Ll}|^\p{Lu}\p{Ll}+(?: \p{Ll}+)+$/u.test(name))
}

function incompatibleSayings(rule: string, slot: Slot, a: Claim, b: Claim, sources: Sources): Conflict[] {
  if (a.id > b.id) return []
  for (const x of a.says ?? [])
    for (const y of b.says ?? []) {
      if (x.slot !== slot || y.slot !== slot) continue
      // A claim that says both takes no side: “debris of a drone fell, or a missile hit it”.
      if (a.says!.some((each) => each.slot === slot && each.value === y.value)) continue
      if (b.says!.some((each) => each.slot === slot && each.value === x.value)) continue
      const row = incompatible(slot, x.value, y.value)
      const asked = x.value === row?.values[1] ? a : b
      if (row && (row.asks?.test(wordsOf(asked, sources)) ?? true))
        return tied(rule, slot, a, b, [x.value, y.value], row.why, sources)
    }
  return []
}

/** The conflict of two claims that are tied; none where nothing ties them. */
function tied(
  rule: string,
  slot: Slot,
  a: Claim,
  b: Claim,
  says: readonly [string, string],
  why: string,
  sources: Sources,
  kind: Conflict['kind'] = 'contradiction',
): Conflict[] {
  const scope = { place: placesScope(a, b, sources), time: timesScope(a, b, sources) }
  const object =
    tie(a, b, scope, sources) ?? (slot === 'cause' && isOfOneReport(a, b, sources) ? 'unstated' : null)
  return object ? foundConflict(rule, a, b, sources, { slot, kind, object, says, why }) : []
}

/** Whether two claims on what began it stand in one report, and do not name two things that began: a fire at the warehouse, the crash on the bridge. */
function isOfOneReport(a: Claim, b: Claim, sources: Sources): boolean {
  if (a.document !== b.document) return false
  const [one, other] = [a, b].map((claim) => begunIn(wordsOf(claim, sources)))
  return one!.size === 0 || other!.size === 0 || [...one!].some((kind) => other!.has(kind))
}

/** What began, as far as a claim names it. */
const begunIn = (words: string): ReadonlySet<number> =>
  new Set(begun.flatMap((pattern, at) => (pattern.test(words) ? [at] : [])))

const begun: readonly RegExp[] = [
  /\b(?:fire|blaze)\b(?! alarm)|(?<!\p{L})(?:пожар|пожеж)/iu,
  /\b(?:blasts?|explosions?|detonations?)\b|(?<!\p{L})(?:взрыв|вибух)/iu,
  /\b(?:crash|crashed|derail\w+|collision|collided)\b|(?<!\p{L})(?:круше|авари|катастроф|зіткнен|столкнов)/iu,
  /\b(?:collapse|flood(?:s|ing)?|breach)\b|(?<!\p{L})(?:обруш|обвал|затопл|прорыв|прорив)/iu,
  /\b(?:outage|blackout|power cut)\b/iu,
  /\b(?:death|died|illness)\b/iu,
]

/** Whether somebody is said to have done a thing of a known kind. */
function isDeed({ actor, polarity, event }: Claim): boolean {
  return actor.length > 0 && polarity !== 'denied' && event.type !== 'other'
}

/** Whether a place has one name in both, though nobody knows where it lies. */
function nameOnePlace(a: Claim, b: Claim, { documents }: Sources): boolean {
  const [some, others] = [a, b].map(({ document, places }) =>
    documents.get(document)!.toponyms.filter(({ id }) => places.includes(id)),
  )
  return some!.some(({ text }) => others!.some((other) => other.text === text))
}

const isPlaceless = (...claims: readonly Claim[]): boolean =>
  claims.every(({ places }) => places.length === 0)

/** Whether a claim has the others do the deed, and not those who speak. */
function blames({ actor }: Claim, others: readonly string[], speakers: readonly string[]): boolean {
  return actor.some((id) => others.includes(id)) && !actor.some((id) => speakers.includes(id))
}

/** A denial of any deed at all. */
const anyDeed =
  /^(?:that )?(?:there (?:was|had been) )?(?:any|an|all) (?:[\p{L}-]+ )?(?:attacks?|sabotage|arson|raids?|strikes?|interference|tampering|intrusions?)\b/iu

/** Somebody owns a deed: “claimed responsibility for”, “it had planted the bomb”. */
function isOwned(claim: Claim, sources: Sources): boolean {
  const { stance } = sources.statements.get(claim.statement)!
  return (
    claim.polarity === 'affirmed' &&
    (stance === 'claims-responsibility' ||
      (claim.says?.some(({ value }) => value === 'its own deed') ?? false))
  )
}
