import type { Claim, Quantity } from '../../model/index.ts'
import { isAnswered } from '../answering.ts'
import { sharedStems } from '../claim-stems.ts'
import { type Sources, wordsOf } from '../sources.ts'
import { clausesOf } from './clauses.ts'
import { areOneThing, type Phrase, phraseOf, stemsFrom, subjectOf } from './phrase.ts'
import { areOneKind } from './same-kind.ts'
import { isPastForm } from './verbs.ts'

/** Whether a figure measures a thing, and counts none: a share, a speed, a length, a weight. */
export const isMeasure = ({ unit, of, role }: Quantity): boolean =>
  role !== 'age' && ((unit !== null && !/^[A-Z]{3}$/.test(unit)) || measuring.test(of ?? ''))

/** Nouns by which something is measured and that no table of units holds. */
const measuring =
  /^(?:knots?|decibels?|degrees?|points?|percentage points?|megawatts?|узл\p{L}+|вузл\p{L}+)$/iu

/** Whether two figures in one unit measure one thing: of the same noun (“85 per cent of the crane drivers”), or said of the same subject (“the tanker was
 *  doing 9 knots”, “the speed of the tanker at 17 knots”). Not where one is only reached so far, or of another hour. */
export function areOneMeasure(a: Claim, b: Claim, x: Quantity, y: Quantity, sources: Sources): boolean {
  const [one, other] = [measured(a, x, sources), measured(b, y, sources)]
  if (one === null || other === null || one.unit !== other.unit) return false
  if (one.isSoFar !== other.isSoFar) return false
  const shared = sharedStems(a, b, sources)
  const isNext = isAnswered(a, b, sources)
  // “Had offered a rise of 3 per cent”, “the offer was 6 per cent”.
  if (isNext && x.role === y.role && x.role !== 'other' && one.of === null && other.of === null) return true
  if (isNext && isOfStuff(x) && x.role === y.role)
    return one.of === null || other.of === null || areOneThing(one.of, other.of) !== null
  if (one.of !== null || other.of !== null) {
    const same = areOneThing(one.of, other.of)
    if (same === null || (one.of === null) !== (other.of === null)) return false
    const bearers = areOneThing(one.between, other.between)
    // “92 per cent of its members had walked out”, “fewer than half of the drivers were on strike”.
    const isOneEvent = isNext && a.event.type === b.event.type && a.event.type !== 'other'
    return bearers !== null && ((same === 'sure' && shared >= 2) || isOneEvent)
  }
  const pairs = one.bearers.flatMap((p) => other.bearers.map((q) => isOneBearer(p, q)))
  // “Turnout was 71 per cent”, “turnout had not exceeded 49 per cent”: in one report there is one of it.
  const isOfWhole =
    a.document === b.document && [one, other].every(({ bearers }) => bearers.some(isWholeDimension))
  return pairs.includes(true) && shared >= (isOfWhole ? 1 : 2)
}

/** Of what is weighed or poured one report has one amount: “300 barrels had leaked”, “put the spill at 9,000 barrels”. */
const isOfStuff = ({ unit }: Quantity): boolean =>
  unit !== null && /^(?:t|kg|g|L|har|\[bbl_us\]|\[acr_us\])$/.test(unit)

interface Measured {
  readonly unit: string
  readonly of: Phrase | null
  /** What stands between the verb and the figure: “gave the governor 78 per cent”. */
  readonly between: Phrase | null
  /** What it may be the measure of. */
  readonly bearers: readonly Phrase[]
  readonly isSoFar: boolean
}

function measured(claim: Claim, figure: Quantity, sources: Sources): Measured | null {
  const { text } = sources.documents.get(claim.document)!
  const words = wordsOf(claim, sources)
  const clause = clausesOf(words).find(({ words: each }) => each.includes(figure.text))
  if (!clause || clause.isOpen) return null
  const [before, after] = [
    clause.words.slice(0, clause.words.indexOf(figure.text)).replace(approach, ''),
    text.slice(figure.end, figure.end + 20),
  ]
  const rate = /^\s*(?:(?:an?|per|в|на)\s+(hour|second|minute|day|час|годину)|\/(h|s))/iu.exec(after)
  const verb = [...before.matchAll(/[\p{L}’']+/gu)].findLast(
    ([word]) => isPastForm(word) || /^(?:was|were|is|are|put|gave|gives)$/i.test(word),
  )
  const between = verb ? phraseOf(before.slice(verb.index + verb[0].length)) : null
  const subject = verb ? subjectOf(before.slice(0, verb.index)) : phraseOf(before)
  const named = (phrase: Phrase | null): phrase is Phrase => phrase?.head != null
  return {
    unit: `${figure.unit ?? figure.of}${rate ? `/${rate[1] ?? rate[2]}` : ''}`,
    of: figure.of !== null && !measuring.test(figure.of) ? phraseOf(figure.of) : null,
    between,
    bearers: [subject, between].filter(named),
    isSoFar:
      /\b(?:by (?:noon|midday|\d|mid)|so far|had reached|still|already)\b|(?<!\p{L})(?:к полудню|на полдень|уже|вже|станом на)(?!\p{L})/iu.test(
        clause.words,
      ),
  }
}

/** Words right in front of a figure that are no part of what it measures. */
const approach =
  /\s+(?:by|at|as|of|to|only|just|about|around|some|nearly|at least|more than|no more than|up to|over)(?:\s+(?:about|around|least|most|some))?\s*$/iu

/** The tanker and the tanker’s speed are borne by one ship. */
function isOneBearer(p: Phrase, q: Phrase): boolean {
  if (areOneThing(p, q) === 'sure') return true
  const holds = (whole: Phrase, part: Phrase) =>
    dimensions.has(whole.head!) && [...whole.traits].some((trait) => areOneKind(trait, part.head!))
  return holds(p, q) || holds(q, p)
}

const isWholeDimension = ({ head, names, traits }: Phrase): boolean =>
  dimensions.has(head!) && names.size + traits.size === 0

const dimensions = stemsFrom(
  'speed height length width depth weight level age size range share turnout rate temperature',
)
