import type { Dispute, DisputeBetween, DisputeKind, Slot } from '../model/index.ts'
import type { Conflict } from './conflict.ts'
import { quoted } from './quoted.ts'

/** Who says one side, in words: `the army`, or `an unknown speaker`. */
export type NamesOf = (side: 'a' | 'b') => string

/** One sentence a reader can check, from a template with the two quotes: what parts the two, and under which condition they conflict. “Cannot both be true” is said
 *  only where place, time and object are all the same. It never says who is right. */
export function explain(
  conflict: Conflict,
  kind: DisputeKind,
  between: DisputeBetween,
  namesOf: NamesOf,
): string {
  const quotes = (['a', 'b'] as const).map((side) => `${quoted(conflict[side].text)} (${namesOf(side)})`)
  const both = quotes.join(' and ')
  if (kind === 'characterisation')
    return conflict.slot === 'affiliation'
      ? `${capital(conflict.why)}: rival names for the same people, not two reports of fact.`
      : `${capital(conflict.why)}: ${both}; these are two namings, not two reports of fact.`
  if (kind === 'inconsistency')
    return between === 'one-report'
      ? `This report gives two figures for what looks like one announcement; neither speaker disputes the other: ${both}.`
      : `One speaker gives two figures for what looks like one thing; nobody here disputes them: ${both}.`
  const open = openParts(conflict.scope, conflict.slot)
  if (open.length === 0)
    return `These cannot both be true: ${both}, because ${conflict.kind === 'numeric' ? 'the figures do not meet' : conflict.why}.`
  const covers = conflict.b.claim.universal ? ', and “all” covers every place of the incident' : ''
  return `They conflict if both mean the same ${listed(open)}: ${both}${covers}.`
}

/** What is not known to be the same. Ground that is held can be lost within the day: there the hours count. */
function openParts(scope: Dispute['scope'], slot: Slot): string[] {
  return (['place', 'time', 'object'] as const)
    .filter((part) => scope[part] !== 'same')
    .map((part) => (part === 'time' && slot === 'control' ? 'hours' : part))
}

function listed(parts: readonly string[]): string {
  return parts.length === 1 ? parts[0]! : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
}

function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1)
}
