import type { Claim, Quantity, Scope, Slot } from '../model/index.ts'
import { isAnswered } from './answering.ts'
import { contentStems, sharedStems, stemsOf } from './claim-stems.ts'
import type { Conflict } from './conflict.ts'
import { areOfOtherSpots } from './named-spots.ts'
import { isPartOfWhole } from './part-of-whole.ts'
import { areOneMeasure, isMeasure } from './predicates/measures.ts'
import { stemOf } from './predicates/phrase.ts'
import { areOneKind, isAnybody } from './predicates/same-kind.ts'
import { isRisen } from './rising-tolls.ts'
import { placesScope, timesScope } from './scope.ts'
import { quantitySlot } from './slot-values.ts'
import { type Sources, wordsOf } from './sources.ts'
import { general, isOfSomeOnly, lastWord, quantitiesOf, unhurtIn, wholesOf } from './whole-figures.ts'

/** The figures of two claims that answer one question and do not meet: intervals apart, of one unit, on one slot, of the same or possibly the
 *  same people or things. Each pair is given once. Empty where places or times differ. */
export function figureConflicts(a: Claim, b: Claim, sources: Sources, rule: string): Conflict[] {
  if (a.id > b.id || a.quantities.length === 0 || b.quantities.length === 0) return []
  const scope = { place: placesScope(a, b, sources), time: timesScope(a, b, sources) }
  if (scope.place === 'different' || scope.time === 'different' || areOfOtherSpots(a, b, sources)) return []
  const [some, others] = [wholesOf(a, sources), wholesOf(b, sources)]
  const pairs = [
    ...some.flatMap((x) => others.map((y) => [x, y] as const)),
    ...unhurtIn(a, sources).flatMap((x) =>
      others.filter((y) => isNobodyHurt(x, y)).map((y) => [x, y] as const),
    ),
    ...unhurtIn(b, sources).flatMap((y) =>
      some.filter((x) => isNobodyHurt(y, x)).map((x) => [x, y] as const),
    ),
  ]
  return pairs.flatMap(([x, y]) => {
    const question = meets(x, y) ? null : questionOf({ a, b, x, y, place: scope.place }, sources)
    if (!question || isRisen(a, b, x, y, sources)) return []
    const sides = {
      a: { claim: a, value: x.text, text: x.text },
      b: { claim: b, value: y.text, text: y.text },
    }
    const why = `the figures ${x.text} and ${y.text} do not meet`
    const { slot, object } = question
    return [{ slot, kind: 'numeric' as const, ...sides, scope: { ...scope, object }, rule, why }]
  })
}

export interface Figures {
  readonly a: Claim
  readonly b: Claim
  readonly x: Quantity
  readonly y: Quantity
  readonly place: Scope
}

/** The slot that two figures both fill, and whether they count the same; null where they answer two questions. */
export function questionOf(
  figures: Figures,
  sources: Sources,
): { readonly slot: Slot; readonly object: Scope } | null {
  const { a, b, x, y, place } = figures
  if (areOfOneTelling(figures, sources) || areOfEachItself(figures, sources)) return null
  if (answersLast(figures, sources)) {
    const slot = quantitySlot(isBare(x) ? y : x)
    return slot && { slot, object: 'unstated' }
  }
  if (isMeasure(x) || isMeasure(y))
    return isMeasure(x) && isMeasure(y) && areOneMeasure(a, b, x, y, sources)
      ? { slot: 'other', object: 'unstated' }
      : null
  if (isNobodyHurt(x, y) || isNobodyHurt(y, x))
    return place === 'same' || isAnswered(a, b, sources) ? { slot: 'deaths', object: 'unstated' } : null
  const slot = quantitySlot(x)
  const object = objectOf(figures, sources)
  if (slot === null || slot !== quantitySlot(y) || object === 'different') return null
  if (
    slot === 'count' &&
    !isSameCount(a, b, x, y) &&
    !isCountOfOne(figures, sources) &&
    !isCountAnswered(figures, sources)
  )
    return null
  if (isOfSomeOnly(figures) || isPartOfWhole(figures, sources) || areOnlySeen(figures, sources)) return null
  return object === 'unstated' && !isOneQuestion(figures, sources) ? null : { slot, object }
}

/** Of whom one says that they died, another says that none was even hurt: “three marchers had died”, “nobody was seriously hurt”. */
const isNobodyHurt = (none: Quantity, dead: Quantity): boolean =>
  none.role === 'wounded' &&
  none.high === 0 &&
  dead.role === 'killed' &&
  (dead.low ?? 0) > 0 &&
  (none.status === 'unknown' || none.status === dead.status) &&
  (none.of === null ||
    general.has(lastWord(none.of) ?? '') ||
    areOneKind(stemOf(lastWord(none.of)!), stemOf(lastWord(dead.of) ?? '')))

/** What one voice goes on to count in one report is another thing, unless the words say that it is the same, or the same befell them in one place: “five people were shot”, “fired several shots, striking four
 *  people”. A sum is told again in other words. */
const areOfOneTelling = ({ a, b, x, y, place }: Figures, sources: Sources): boolean =>
  a.document === b.document &&
  quantitySlot(x) !== 'amount' &&
  !(place === 'same' && x.role === y.role && x.role !== 'other') &&
  !areVoicesApart(a, b, sources) &&
  (sharedStems(a, b, sources) < 3 ||
    a.statement === b.statement ||
    [x, y].some(({ text }) => /\bothers?\b/i.test(text)))

/** “It raised more than $21 million”, said by one campaign, and “it raised roughly $15 million”, said by another: each speaks of itself. */
const areOfEachItself = ({ a, b }: Figures, sources: Sources): boolean =>
  areVoicesApart(a, b, sources) && [a, b].every((claim) => ofItself.test(wordsOf(claim, sources)))

const ofItself =
  /^(?:that )?(?:it|we|he|she|they) (?:ha[sd] |have )?(?:raised|spent|earned|made|collected|paid)\b/i

const areVoicesApart = (a: Claim, b: Claim, { statements }: Sources): boolean => {
  const [one, other] = [a, b].map(({ statement }) => statements.get(statement)!.speakers)
  return !one!.some((speaker) => other!.includes(speaker))
}

/** One price may be told of under two names, and the fighters whom a force counts as its own need not be the people whom others count. */
function objectOf(figures: Figures, sources: Sources): Scope {
  const { a, b, x, y } = figures
  if (isOnePrice(figures, sources) || isOneCost(figures, sources)) return 'unstated'
  const object = objectScope(x, y, sources)
  return object === 'same' && countsFighters(a, x, sources) !== countsFighters(b, y, sources)
    ? 'unstated'
    : object
}

/** Two reports that each give one sum for one thing: “the stadium would cost 90 million euros”, “the stadium in Tarvos would cost 210 million”. Not where
 *  one speaks of a part of what the other names: “the roof of the stadium”. */
function isOnePrice({ a, b, x, y }: Figures, sources: Sources): boolean {
  if (x.unit === null || x.unit !== y.unit || quantitySlot(x) !== 'amount' || a.document === b.document)
    return false
  if (a.event.type !== b.event.type || [a, b].some((claim) => sumsIn(claim, sources) > 1)) return false
  const fewest = Math.min(stemsOf(a, sources).size, stemsOf(b, sources).size)
  const shared = sharedStems(a, b, sources)
  return (
    shared >= 2 && shared >= Math.min(3, fewest) && partsIn(a, sources).join() === partsIn(b, sources).join()
  )
}

/** Two voices of one report that each say in one sum what the damage was, or what a day of it costs: “put the damage at $12 million”, “losses came to $40 million”. */
function isOneCost({ a, b, x, y }: Figures, sources: Sources): boolean {
  if (x.unit === null || x.unit !== y.unit || quantitySlot(x) !== 'amount') return false
  if (a.document !== b.document || [a, b].some((claim) => sumsIn(claim, sources) > 1)) return false
  const { text } = sources.documents.get(a.document)!
  const [one, other] = [
    [a, x],
    [b, y],
  ].map(([claim, figure]) => ({
    kind: costs.findIndex((kind) => kind.test(wordsOf(claim as Claim, sources))),
    rate: rate.exec(text.slice((figure as Quantity).end, (figure as Quantity).end + 12))?.[1] ?? null,
    isPart: partsIn(claim as Claim, sources).length > 0,
  }))
  return (
    one!.kind >= 0 && one!.kind === other!.kind && one!.rate === other!.rate && !one!.isPart && !other!.isPart
  )
}

const costs: readonly RegExp[] = [/\b(?:damages?|loss(?:es)?)\b/i, /\b(?:cost(?:s|ing)?)\b/i, /\bransom\b/i]

const rate = /^\s*(?:an?|per|every|each)\s+(\p{L}+)/iu

const sumsIn = (claim: Claim, sources: Sources): number =>
  quantitiesOf(claim, sources).filter((each) => quantitySlot(each) === 'amount').length

/** “the roof of the stadium”, “the first stage of the line”: the part. */
const partsIn = (claim: Claim, sources: Sources): string[] =>
  [...wordsOf(claim, sources).matchAll(/(\p{L}+) (?:of|for) (?:the|its|their|a) \p{L}+/giu)].map((found) =>
    found[1]!.toLowerCase(),
  )

/** Whether two figures whose objects are not plainly the same still answer one question.
 *  “Three people” and “two fighters” may be different people: then one side must count its own dead against the fighters that the other says
 *  it killed, or both be said of one place. “11 passengers” and “19 injured” are taken to be the same within one report. Money and
 *  plain counts have rules of their own; “nobody” leaves no one out. */
function isOneQuestion({ a, b, x, y, place }: Figures, sources: Sources): boolean {
  const slot = quantitySlot(x)
  if (place === 'same' || slot === 'amount' || slot === 'count' || x.high === 0 || y.high === 0) return true
  const [fighters, others] = [countsFighters(a, x, sources), countsFighters(b, y, sources)]
  const [own, theirs] = [isOwnLoss(a, sources), isOwnLoss(b, sources)]
  if ((fighters || others) && own !== theirs) return own ? others : fighters
  if (fighters !== others) return false
  return a.document === b.document || sharedStems(a, b, sources) >= 2
}

/** “14 people had been treated there”: a doctor sees some of the hurt, and some that nobody else counts; of those brought in there can be more than others say
 *  there were, and less says nothing. */
function areOnlySeen({ a, b, x, y }: Figures, sources: Sources): boolean {
  if (isTreated(x) !== isTreated(y)) return true
  const [inA, inB] = [a, b].map((claim) => broughtIn.test(wordsOf(claim, sources)))
  return inA !== inB && ((x.low ?? 0) < (y.low ?? 0) ? inA! : inB!)
}

const isTreated = ({ rule }: Quantity): boolean => rule.includes('wounded.treated')

const broughtIn =
  /\b(?:(?:was|were|been) (?:taken|brought|rushed|admitted) to|admitted|(?:received|took in) [\p{L}\d ]{1,20}bodies|hospitali[sz]ed)\b|(?<!\p{L})(?:привез|достав(?:или|лен)|поступил|госпитализ|шпиталіз|надійшл)/iu

/** A number without a noun, of which nothing is said but how many: “the port put the figure at 90”. */
const isBare = ({ of, unit, role, rule }: Quantity): boolean =>
  of === null && unit === null && !rule.includes('bare.aboard') && (role === 'other' || role === 'attended')

/** “1,200 dockers had walked out”, “fewer than 300 had”: a bare number answers the count that somebody else gave right before it. */
function answersLast({ a, b, x, y }: Figures, sources: Sources): boolean {
  const [early, late] = x.start < y.start ? [x, y] : [y, x]
  return (
    a.document === b.document &&
    areVoicesApart(a, b, sources) &&
    isBare(late) &&
    (!isBare(early) || early.rule === late.rule) &&
    early.unit === null &&
    (late.role === 'other' || early.role === 'other' || early.role === late.role) &&
    isNearBy(x, y)
  )
}

/** Within about two sentences. */
const isNearBy = (x: Quantity, y: Quantity): boolean => Math.abs(x.start - y.start) <= 300

/** Plain counts are one question where the same became of the counted and they bear one name, or one of them none (“40,000 people marched”,
 *  “put the crowd at 8,000”); else only where the event is of one type too: “two drones”, “six drones”. */
function isSameCount(a: Claim, b: Claim, x: Quantity, y: Quantity): boolean {
  const [one, other] = [x, y].map(({ of }) => (isOfDeed(of) ? null : lastWord(of))) as [
    string | null,
    string | null,
  ]
  if (x.role === y.role && x.role !== 'other' && (one === null || other === null || one === other))
    return true
  return (
    a.event.type === b.event.type &&
    a.event.subtype === b.event.subtype &&
    one !== null &&
    one === other &&
    a.event.type !== 'other'
  )
}

/** “40 arrests”: what was done is counted, and by it those to whom it was done. */
const isOfDeed = (of: string | null): boolean =>
  /^(?:arrest|detention|detainee|arrestee)$/.test(lastWord(of) ?? '')

/** Plain counts by one noun in two claims that speak of one thing in other words: “the ship carried 90 people”, “300 people on the ship that sank”. Nouns for anybody
 *  need more in common. */
function isCountOfOne(figures: Figures, sources: Sources): boolean {
  const { a, b, x, y } = figures
  const noun = lastWord(x.of)
  if (isCrowd(a, x, sources) && isCrowd(b, y, sources))
    return figures.place === 'same' || (a.document === b.document && isNearBy(x, y))
  if (isAboard(a, x, sources) && isAboard(b, y, sources))
    return a.document === b.document || sharedStems(a, b, sources) >= 2
  if (areOtherDeeds(a, b, x, y, sources)) return false
  if (noun === null || noun !== lastWord(y.of)) return false
  if (x.role !== y.role && x.role !== 'other' && y.role !== 'other') return false
  // “11 men were underground when the shaft fell in”, “26 men had been underground”
  if (isAnswered(a, b, sources) && isOneDeed(figures, sources)) return true
  return sharedStems(a, b, sources) >= (general.has(noun) || /^(?:men|man|women|woman)$/.test(noun) ? 3 : 2)
}

/** A count that answers a count, of one kind of thing, whatever is said of it: “the store held 90 rifles”, “210 rifles had been kept there”. Each claim must count no
 *  more than that; people whom no name of a kind tells apart may be others. */
function isCountAnswered({ a, b, x, y }: Figures, sources: Sources): boolean {
  if (x.role !== y.role || !isAnswered(a, b, sources) || areOtherDeeds(a, b, x, y, sources)) return false
  if ([a, b].some((claim) => quantitiesOf(claim, sources).length > 1)) return false
  const nouns = [x, y].map(({ of }) => stemOf(lastWord(of) ?? ''))
  return !nouns.some((noun) => noun === '' || isAnybody(noun)) && areOneKind(nouns[0]!, nouns[1]!)
}

/** “put the crowd at 4,000”, “15,000 people had come”: who gathered at a place. */
const isCrowd = (claim: Claim, { role, of }: Quantity, sources: Sources): boolean =>
  role === 'attended' ||
  (role === 'other' &&
    /^(?:people|person|protester|marcher|demonstrator|supporter)$/.test(lastWord(of) ?? '') &&
    /\b(?:filled|came|come|gathered|held|turned out|poured|packed|joined|walked|stood|assembled|taken part|took part|marched|attended|rallied|demonstrated|protested)\b/i.test(
      wordsOf(claim, sources),
    ))

/** “85 people on board”, “140 passengers”: all that a ship or a plane carried. */
function isAboard(claim: Claim, { of, rule }: Quantity, sources: Sources): boolean {
  if (rule.includes('bare.aboard')) return true
  const noun = lastWord(of) ?? ''
  if (!/^(?:people|person|passenger|migrant|refugee|soul)$/.test(noun)) return false
  return (
    noun === 'passenger' ||
    /\b(?:on board|aboard|carr(?:y|ied|ying)|on the (?:ferry|boat|ship|plane|bus|train|flight))\b/i.test(
      wordsOf(claim, sources),
    )
  )
}

/** Whether both say what the counted did or what became of them, and no word of it is in both: of flights some were cancelled and some late. */
function areOtherDeeds(a: Claim, b: Claim, x: Quantity, y: Quantity, sources: Sources): boolean {
  const [one, other] = [deedsOf(a, x, sources), deedsOf(b, y, sources)]
  return one.length > 0 && other.length > 0 && !one.some((stem) => other.includes(stem))
}

/** Whether one says of the counted no more than the other does. */
function isOneDeed({ a, b, x, y }: Figures, sources: Sources): boolean {
  const [few, many] = [deedsOf(a, x, sources), deedsOf(b, y, sources)].sort((p, q) => p.length - q.length)
  return few!.length > 0 && few!.every((stem) => many!.includes(stem))
}

/** Words of a claim that name neither what is counted nor, with a capital, a place or a body. */
function deedsOf(claim: Claim, { text }: Quantity, sources: Sources): string[] {
  const words = wordsOf(claim, sources).replace(text, ' ')
  const counted = contentStems(text)
  return [...contentStems(words.replace(/\p{Lu}[\p{L}’'-]*/gu, ' '))].filter((stem) => !counted.has(stem))
}

/** “100 fighters”, “the enemy lost 100 men”, or a force's “we count four dead”. */
function countsFighters(claim: Claim, { status }: Quantity, sources: Sources): boolean {
  if (status !== 'unknown') return status === 'combatant'
  if (/\benem(?:y|ies)\b|(?<!\p{L})(?:враг|противник|ворог)/iu.test(wordsOf(claim, sources))) return true
  const { speakers } = sources.statements.get(claim.statement)!
  const isForce = speakers.some((id) =>
    ['military', 'armed-group'].includes(sources.entities.get(id)?.kind ?? ''),
  )
  return isForce && isOwnLoss(claim, sources)
}

/** “We count four dead”, “two of its fighters were wounded”, “lost 12 men”: a speaker who counts their own. */
function isOwnLoss(claim: Claim, sources: Sources): boolean {
  return /\b(?:we (?:count|have|lost|had|mourn|buried)|(?:our|its|their) (?:own )?(?:fighters|soldiers|troops|men|dead|losses|forces|crew|members|comrades)|(?:they|it|we) (?:had )?lost)\b/i.test(
    wordsOf(claim, sources),
  )
}

/** Whether both can stand though they differ, for one is a bound that the other meets: “more than 100”, 126. */
export const isLowerBoundMet = (x: Quantity, y: Quantity): boolean =>
  (x.bound !== 'exact' || y.bound !== 'exact') && meets(x, y)

/** Whether two figures count the same thing: the same unit and slot, and no words that part them (“soldiers”, “civilians”). A report on
 *  money names many sums: only one noun behind both, or one figure told in millions and in billions, makes two sums one question. */
export function objectScope(a: Quantity, b: Quantity, sources: Sources): Scope {
  if (a.unit !== b.unit || (a.unit === null && quantitySlot(a) !== quantitySlot(b))) return 'different'
  if (a.unit !== null) return isSlip(a, b) || isOneNoun(a, b) ? 'unstated' : 'different'
  if (a.status !== b.status && a.status !== 'unknown' && b.status !== 'unknown') return 'different'
  if (isOtherSide(a, b, sources)) return 'different'
  if (a.role === 'detained' && b.role === 'detained' && (isOfDeed(a.of) || isOfDeed(b.of))) return 'unstated'
  const [x, y] = [lastWord(a.of), lastWord(b.of)]
  if (x === null || y === null) return 'unstated'
  if (areOfOtherPeoples(a.of, b.of)) return 'different'
  if (isPolice(x) !== isPolice(y) && [a, b].some(({ status }) => status !== 'combatant')) return 'different'
  if (x === y || (general.has(x) && general.has(y)))
    return a.of === b.of || general.has(x) ? 'same' : 'unstated'
  // Soldiers and servicemen, residents and civilians.
  const isOneStatus = a.status === b.status && (a.status === 'combatant' || a.status === 'civilian')
  const mayBeSame = isOneStatus || general.has(x) || general.has(y) || areOneKind(stemOf(x), stemOf(y))
  return mayBeSame ? 'unstated' : 'different'
}

/** “Eleven officers were injured” counts none of the people who say that 214 of them were. */
const isPolice = (noun: string): boolean => /^(?:officer|policem[ae]n|constable)$/.test(noun)

/** “Two Vostran soldiers”, “five Tarsian soldiers”: each is called by a name with a capital, and none by the other’s. */
function areOfOtherPeoples(a: string | null, b: string | null): boolean {
  const [some, others] = [a, b].map((of) => of?.match(/(?<!\p{L})\p{Lu}\p{Ll}{3,}/gu) ?? [])
  return (
    some!.length > 0 &&
    others!.length > 0 &&
    !some!.some((one) => others!.some((other) => one.slice(0, 4) === other.slice(0, 4)))
  )
}

/** An army and its ministry are of one party: only sides of two parties part what they count. */
function isOtherSide(a: Quantity, b: Quantity, { entities }: Sources): boolean {
  if (a.side === null || b.side === null) return false
  const [one, other] = [a.side, b.side].map((id) => entities.get(id)?.party ?? id)
  return one !== other
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
