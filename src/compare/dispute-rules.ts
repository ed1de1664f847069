import { type Claim, isDenyingCue, type Slot } from '../model/index.ts'
import { actNamesOf, areRivalNames } from './act-names.ts'
import { negatedStems, sharedStems, stemsOf } from './claim-stems.ts'
import { deniedSlot, isNamed } from './denied-slot.ts'
import { deniedThings, deniesLosses, tellsOf } from './denied-thing.ts'
import type { DisputeRule } from './dispute-rule.ts'
import { figureConflicts } from './figures.ts'
import { foundConflict } from './found-conflict.ts'
import { keysOf } from './predicates/opposed.ts'
import { oppositeRules } from './predicates/opposite-rules.ts'
import { areElsewhere } from './predicates/spots.ts'
import { sayingRules } from './saying-rules.ts'
import { placesScope } from './scope.ts'
import { type Sources, wordsOf } from './sources.ts'
import { quantitiesOf } from './whole-figures.ts'

export type { DisputeRule }

const stopped = new Map([
  ['repelled', 'was repelled'],
  ['prevented', 'was prevented'],
  ['failed', 'failed'],
])

const isStopped = ({ outcome, polarity }: Claim): boolean => stopped.has(outcome) && polarity !== 'denied'

const hasFigures = ({ quantities }: Claim): boolean => quantities.length > 0

const stanceOf = (claim: Claim, sources: Sources) => sources.statements.get(claim.statement)!.stance

const isDisclaiming = (claim: Claim): boolean =>
  claim.says?.some(({ slot, value }) => slot === 'responsibility' && value === 'no part in it') ?? false

/** “Every one of them reached its target”, “the drones hit a depot”; not “hit by falling debris”. English. */
const reachedTarget =
  /\b(?:reached|hit|struck)\b(?! by\b)(?:(?!\bby\b)[^.;,]){0,30}\b(?:aims?|objectives?|targets?)\b|\b(?:drones?|missiles?|rockets?) (?:had |have )?(?:hit|slammed into|struck|destroyed|set fire to|blown up)\b(?! by\b)/i

/** Which kinds of what is flown or fired a claim names, each in the singular: “drone”, “missile”. */
const projectilesOf = (words: string): readonly string[] =>
  [...words.matchAll(/\b(drone|missile|rocket)s?\b/gi)].map(([, kind]) => kind!.toLowerCase())

const anyAttack =
  /\b(?:an?|another)\s+(?:\S+\s+){0,3}(?:attempts?|attacks?|raids?|incursions?|assaults?|invasions?|landings?)\b/i

const taking =
  /^(?:the |any )?(?:capture|fall|seizure|taking|occupation|storming) of\b|(?<!\p{L})(?:захват|взяти|занят|захоплен|взятт|паден|падін)\p{L}*/iu

/** Whether a verb of denying brings it: “said that it had not” says what was not, and of what must be seen. */
const isDenial = (claim: Claim, sources: Sources): boolean => {
  const { stance, cue } = sources.statements.get(claim.statement)!
  return stance === 'denies' && cue.some(({ text }) => isDenyingCue(text))
}

/** “The judge denied the request”, “rejected any proposal”, “voters reject the old parties”: refused, which says nothing of what happened. */
function isRefusal(claim: Claim, sources: Sources): boolean {
  const { cue } = sources.statements.get(claim.statement)!
  const words = wordsOf(claim, sources)
  if (refusable.test(words)) return true
  return cue.some(({ text }) => refusing.test(text)) && !mayBeDenied.test(words)
}

const refusable =
  /^(?:(?:an?|any|all|the|this|that|these|those|his|her|its|their|our|such|every|each|repeated|\p{L}+[’']s?)\s+)*(?:\p{Ll}+\s+)?(?:access|amnesty|appeals?|applications?|asylum|attempts?|bail|bids?|bond|compensation|demands?|entry|invitations?|leave|motions?|offers?|parole|permission|permits?|petitions?|pleas? (?:for|to)|proposals?|requests?|visas?)\b/iu

const refusing = /\b(?:reject|dismiss|rebuff|refus)/i

/** What can be so or not: a charge, an account, a deed in “-ing” or behind “that”. */
const mayBeDenied =
  /\b(?:accounts?|accus\p{L}+|alleg\p{L}+|any|assertions?|charges?|claims?|criticisms?|ideas?|involvement|\p{L}{3,}ing|links?|notions?|reports?|responsibility|role|rumou?rs?|stat\p{L}+|stor(?:y|ies)|suggest\p{L}+|that|version)\b/iu

/** Who knows nothing of a deed, or wants none, denies none. */
const knowing =
  /^(?:know|knew|think|thought|want|see|saw|seen|hear|heard|like|feel|felt|believ|understand|remember|car|expect|hop|sur|aware)$/

/** Who is accused, or named, denies that it was their doing; anybody else that it was at all. */
const slotOfDenial = (a: Claim, b: Claim, sources: Sources): Slot =>
  stanceOf(a, sources) === 'accuses' || isNamed(sources.statements.get(b.statement)!.speakers, a, sources)
    ? 'responsibility'
    : 'existence'

const rows: readonly DisputeRule[] = [
  {
    id: 'dispute.control-against-outcome',
    example: '“the village is entirely under our control” against “all the attacks were repelled”',
    counterExample: '“the village is ours” against “the attack on a town 100 km away was repelled”',
    first: (a) => a.control !== null && a.polarity !== 'denied',
    second: (b) => isStopped(b) && !b.control,
    find(a, b, sources) {
      // “A failed attempt” may be another one: only a shared place makes it this one.
      if (placesScope(a, b, sources) !== 'same' && anyAttack.test(wordsOf(b, sources))) return []
      const how = `${b.universal ? 'all of it' : 'it'} ${stopped.get(b.outcome)}`
      return foundConflict(this.id, a, b, sources, {
        slot: 'control',
        kind: 'contradiction',
        object: b.universal ? 'same' : 'unstated',
        says: ['ground is held', how],
        why: 'who holds ground after an attack was not stopped',
      })
    },
  },
  {
    id: 'dispute.success-against-outcome',
    example: '“the raid succeeded” against “the raid was beaten back”',
    counterExample: '“five tanks were destroyed” against “the raid was beaten back”',
    first: (a) =>
      !a.control && a.outcome === 'succeeded' && a.event.type !== 'losses' && a.polarity !== 'denied',
    second: (b) => isStopped(b) && !b.control,
    find(a, b, sources) {
      const same =
        (a.event.type === b.event.type && a.event.subtype === b.event.subtype) ||
        sharedStems(a, b, sources) >= 2
      if (!same) return []
      return foundConflict(this.id, a, b, sources, {
        slot: 'outcome',
        kind: 'contradiction',
        object: 'unstated',
        says: ['it succeeded', `it ${stopped.get(b.outcome)}`],
        why: 'one attack cannot end both ways',
      })
    },
  },
  {
    id: 'dispute.reached-against-downed',
    isFallback: true,
    example: '“every drone reached its target” against “all 16 drones were shot down”',
    counterExample: '“the missiles reached their targets” against “14 of the 16 drones were shot down”',
    first: (a, sources) =>
      a.polarity !== 'denied' && a.modality === 'actual' && reachedTarget.test(wordsOf(a, sources)),
    second: (b) => b.outcome === 'intercepted' && b.universal && b.polarity !== 'denied',
    find(a, b, sources) {
      const [flown, downed] = [a, b].map((claim) => projectilesOf(wordsOf(claim, sources)))
      if (!flown!.some((each) => downed!.includes(each))) return []
      return foundConflict(this.id, a, b, sources, {
        slot: 'outcome',
        kind: 'contradiction',
        object: 'unstated',
        says: ['it reached what it was sent at', 'all of it was shot down'],
        why: 'what is shot down reaches no target',
      })
    },
  },
  {
    id: 'dispute.control-denied',
    example: '“we hold the village” against “they do not hold the village”',
    counterExample: '“we hold the village” against “they do not hold the town”',
    first: (a) => a.control !== null && a.polarity !== 'denied',
    second: (b) => b.control !== null,
    find(a, b, sources) {
      if (a.polarity === b.polarity) return []
      return foundConflict(this.id, a, b, sources, {
        slot: 'control',
        kind: 'denial',
        object: 'same',
        says: ['it is held', 'it is not held'],
        why: 'one calls the other’s claim false',
      })
    },
  },
  {
    id: 'dispute.taking-denied',
    example: '“the village is under our control” against “the ministry denied the capture of the village”',
    counterExample: '“the village is under our control” against “the ministry denied the loss of a tank”',
    first: (a) => a.control !== null && a.polarity !== 'denied',
    second: (b, sources) =>
      !b.denies && !b.control && stanceOf(b, sources) === 'denies' && taking.test(wordsOf(b, sources)),
    find(a, b, sources) {
      if (placesScope(a, b, sources) !== 'same') return []
      return foundConflict(this.id, a, b, sources, {
        slot: 'control',
        kind: 'denial',
        object: 'same',
        says: ['it is held', 'it was not taken'],
        why: 'one calls the other’s claim false',
      })
    },
  },
  {
    id: 'dispute.disclaimed',
    example:
      '“the fleet attacked the port” against “the fleet had nothing to do with the attack on the port”',
    counterExample:
      '“the fleet attacked the port” against “the bank had nothing to do with the attack on the port”',
    first: (a, sources) =>
      a.polarity !== 'denied' && !isDisclaiming(a) && stanceOf(a, sources) !== 'disclaims',
    second: (b, sources) => stanceOf(b, sources) === 'disclaims' || isDisclaiming(b),
    find(a, b, sources) {
      const isOneKind = a.event.type === b.event.type && a.event.type !== 'other'
      if (!isOneKind && sharedStems(a, b, sources) === 0) return []
      if (!isNamed(sources.statements.get(b.statement)!.speakers, a, sources)) return []
      return foundConflict(this.id, a, b, sources, {
        slot: 'responsibility',
        kind: 'contradiction',
        object: 'unstated',
        says: ['it was their doing', 'they had no part in it'],
        why: 'nobody does a thing without a part in it',
      })
    },
  },
  {
    id: 'dispute.denied',
    example: '“the fleet rammed the boat” against “the fleet denied ramming the boat”',
    counterExample: '“the fleet rammed the boat” against “the fleet denied a shortage of fuel”',
    first: (a) => a.polarity !== 'denied' && !a.control,
    second: (b) => b.polarity === 'denied' && !b.control && !b.denies,
    find(a, b, sources) {
      const denies = isDenial(b, sources)
      // “There was no drone” denies without a verb of denying; it must name the very kind of event.
      const negates =
        b.event.subtype !== null &&
        a.event.subtype === b.event.subtype &&
        quantitiesOf(b, sources).every(({ high }) => high === 0)
      if (stanceOf(b, sources) !== 'denies' && !negates) return []
      if (denies && isRefusal(b, sources)) return []
      const words = [a, b].map((claim) => wordsOf(claim, sources))
      if (areElsewhere([words[0]!, a], [words[1]!, b], sources)) return []
      // Where both tell of one deed, it is the rule of deeds that says whether it befell one thing.
      if (!denies && keysOf(a, sources).some((key) => keysOf(b, sources).includes(key))) return []
      // “No one was killed” denies no attack, but “none of them was shot down” that one was.
      const held = stemsOf(a, sources)
      const isZero = quantitiesOf(b, sources).some(({ high }) => high === 0)
      const negated = [...negatedStems(wordsOf(b, sources))]
      if ((isZero || !denies) && !negated.some((stem) => held.has(stem))) return []
      // “He was not home at the time of the shooting” and “did not hear of it” deny no shooting: it is the first word behind the “not” that is denied.
      if (!denies && !isZero && (!held.has(negated[0]!) || knowing.test(negated[0]!))) return []
      const alike = a.event.type === b.event.type && !['other', 'words'].includes(a.event.type)
      const shared = sharedStems(a, b, sources, stemsOf)
      // Of two deeds of one kind the denial of one says nothing of the other; “denied any attack” says it of all.
      if (alike && shared === 0 && stemsOf(b, sources).size > 1 && stemsOf(a, sources).size > 1) return []
      if (!alike && (!denies || shared < Math.max(2, Math.min(3, stemsOf(b, sources).size)))) return []
      return foundConflict(this.id, a, b, sources, {
        slot: slotOfDenial(a, b, sources),
        kind: 'denial',
        object: 'unstated',
        says: ['it happened so', 'it is denied'],
        why: 'one calls the other’s claim false',
      })
    },
  },
  {
    id: 'dispute.denied-thing',
    example: '“it had let 40 lorries into the town” against “not one lorry had come in”',
    counterExample: '“a rocket hit the clinic” against “no rockets were found in the clinic’s cellar”',
    isFallback: true,
    first: (a, sources) =>
      a.modality === 'actual' && a.polarity !== 'denied' && stanceOf(a, sources) !== 'denies',
    second: (b, sources) => b.modality === 'actual' && deniedThings(b, sources).length > 0,
    find(a, b, sources) {
      if (!tellsOf(a, b, sources)) return []
      return foundConflict(this.id, a, b, sources, {
        slot: deniesLosses(a, b, sources) ? 'deaths' : slotOfDenial(a, b, sources),
        kind: 'denial',
        object: 'unstated',
        says: ['there was such a thing', 'there was none'],
        why: 'one calls the other’s claim false',
      })
    },
  },
  {
    id: 'dispute.saying-denied',
    example:
      '“the Courier said the general had told it the pipeline would be blown up” against “the general denied saying so”',
    counterExample:
      '“the general said the pipeline would be blown up” against “the general denied saying the bridge would be”',
    first: (a, sources) => stanceOf(a, sources) !== 'denies',
    second: (b, sources) =>
      stanceOf(b, sources) === 'denies' &&
      /^(?:having |ever )*(?:saying|said|telling|told)\b/i.test(wordsOf(b, sources)),
    find(a, b, sources) {
      const [x, y] = [a, b].map((claim) => sources.statements.get(claim.statement)!)
      // What the denial itself repeats was said by nobody else.
      if (x!.parent === y!.id || !x!.speakers.some((id) => y!.speakers.includes(id))) return []
      if (sharedStems(a, b, sources) < 2) return []
      return foundConflict(this.id, a, b, sources, {
        slot: 'existence',
        kind: 'attribution',
        object: 'same',
        says: ['it was said', 'it was never said'],
        why: 'one and the same is said to have spoken so and denies it',
      })
    },
  },
  {
    id: 'dispute.denied-statement',
    example: '“the fleet rammed the boat” against “the ministry denied that account”',
    counterExample: '“the fleet rammed the boat” against “the ministry denied an account in the bank”',
    first: () => true,
    second: (b) => b.denies !== undefined,
    find(a, b, sources) {
      if (!b.denies?.includes(a.id)) return []
      const side = (claim: Claim, value: string) => ({ claim, value, text: wordsOf(claim, sources) })
      return [
        {
          slot: deniedSlot(a, b, sources),
          kind: 'denial',
          a: side(a, 'it was so'),
          b: side(b, 'it was not'),
          // The denial points at this very claim: its place, time and object are the claim's own.
          scope: { place: 'same', time: 'same', object: 'same' },
          rule: this.id,
          why: 'one calls the other’s claim false',
        },
      ]
    },
  },
  {
    id: 'dispute.numbers',
    example: '“60 soldiers were killed” against “two of our soldiers were killed”',
    counterExample: '“60 soldiers were killed” against “two civilians were killed”',
    first: hasFigures,
    second: hasFigures,
    find: (a, b, sources) => figureConflicts(a, b, sources, 'dispute.numbers'),
  },
  {
    id: 'dispute.rival-act-names',
    example: '“what we saw was a riot” against “the march had been peaceful”',
    counterExample: '“riot police came” against “the march had been peaceful”',
    isFallback: true,
    first: (a, sources) => actNamesOf(a, sources).length > 0,
    second: (b, sources) => actNamesOf(b, sources).length > 0,
    find(a, b, sources) {
      if (a.id > b.id || !areRivalNames(actNamesOf(a, sources), actNamesOf(b, sources))) return []
      return foundConflict(this.id, a, b, sources, {
        slot: 'other',
        kind: 'characterisation',
        object: 'unstated',
        says: ['it is called one thing', 'it is called another'],
        why: 'one act bears rival names',
      })
    },
  },
  ...sayingRules,
  ...oppositeRules,
]

/** The ways in which two claims of one incident can part; those that part only what no other does come last. */
export const disputeRules: readonly DisputeRule[] = [
  ...rows.filter(({ isFallback }) => !isFallback),
  ...rows.filter(({ isFallback }) => isFallback),
]
