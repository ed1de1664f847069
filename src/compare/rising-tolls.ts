/** Tolls rise as bodies are found: what was counted earlier is no other account of it. */
import { type Claim, instant, type Quantity } from '../model/index.ts'
import { quantitySlot } from './slot-values.ts'
import type { Sources } from './sources.ts'

/** Whether the lower of two tolls was only counted earlier: its sentence says so (“earlier”, «ранее»), or it was published before a report in which the toll has risen, by the
 *  higher one's sentence or, where the two are not of two parties, by any of that report's. What somebody else counts beside a risen toll in one report stays another count. */
export function isRisen(a: Claim, b: Claim, x: Quantity, y: Quantity, sources: Sources): boolean {
  const slot = quantitySlot(x)
  if (slot !== 'deaths' && slot !== 'wounded') return false
  const [lowX, lowY] = [x.low ?? x.high ?? 0, y.low ?? y.high ?? 0]
  const [early, late] = lowX < lowY ? [a, b] : [b, a]
  if (earlier.test(sentenceOf(early, sources)) && !earlier.test(sentenceOf(late, sources))) return true
  if (publishedAt(early, sources) >= publishedAt(late, sources)) return false
  if (risen.test(sentenceOf(late, sources))) return true
  return !areOfTwoParties(early, late, sources) && tellsOfRise(late, slot, sources)
}

const rises = new WeakMap<Sources, Map<string, boolean>>()

/** Whether a sentence of the claim's report says of those killed, or of those hurt, that they are more now. */
function tellsOfRise({ document }: Claim, slot: 'deaths' | 'wounded', sources: Sources): boolean {
  const held = rises.get(sources) ?? new Map<string, boolean>()
  rises.set(sources, held)
  const key = `${slot} ${document}`
  const known = held.get(key)
  if (known !== undefined) return known
  const tells = sources.documents
    .get(document)!
    .text.split(/[.!?…]["”»]?\s|\n/u)
    .some((sentence) => risen.test(sentence) && counted[slot].test(sentence))
  held.set(key, tells)
  return tells
}

const counted = {
  deaths: /\b(?:toll|dead|deaths?|killed|died)\b|(?<!\p{L})(?:погиб|жертв|загиб|загин|убит|вбит)/iu,
  wounded: /\b(?:wounded|injured|hurt)\b|(?<!\p{L})(?:ранен|пострада|поранен|постражда)/iu,
} as const

/** Whether a person, or the name of a state's body, has put the speakers of two claims on two sides. */
function areOfTwoParties(a: Claim, b: Claim, sources: Sources): boolean {
  const [some, others] = [a, b].map(({ statement }) =>
    sources.statements.get(statement)!.speakers.flatMap((id) => sources.entities.get(id)?.party ?? []),
  )
  return some!.length > 0 && others!.length > 0 && !some!.some((party) => others!.includes(party))
}

const risen =
  /\b(?:rose|risen|rises|rising|climb(?:s|ed|ing)?|increas(?:es|ed|ing)|grew|grown|growing|gone up|went up|mounts|mounted)\b|(?<!\p{L})(?:вырос|возрос|увеличил|расте?т|растёт|зрос|збільшил)/iu

const earlier =
  /\b(?:earlier|previously|initial(?:ly)?|at first)\b|(?<!\p{L})(?:ранее|раньше|сначала|первоначально|раніше|спочатку)(?!\p{L})/iu

/** Characters before a claim in which its sentence is looked for. */
const reach = 160

/** A claim with what stands before it in its sentence, as far as it is near. */
function sentenceOf({ document, start, end }: Claim, sources: Sources): string {
  const { text } = sources.documents.get(document)!
  const before = text.slice(Math.max(0, start - reach), start)
  return (before.split(/[.!?…]["”»]?\s|\n/u).at(-1) ?? '') + text.slice(start, end)
}

const publishedAt = ({ document }: Claim, sources: Sources): number =>
  instant(sources.documents.get(document)!.published) ?? 0
