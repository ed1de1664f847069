import { type Claim, narrator } from '../model/index.ts'
import type { Conflict } from './conflict.ts'
import { type Sources, wordsOf } from './sources.ts'

/** Names that parties give to armed people. They are what is compared here, and never a title, a type or a filter. */
const labelled =
  /((?:[^\s.,;:“”]+ ){0,3}?)\b(armed (?:groups?|gangs?|bands?|formations?)|(?:terror(?:ist)?|liberation|sabotage(?: and reconnaissance)?|volunteer|rebel|resistance|paramilitary|nationalist|occupation) (?:forces?|groups?|units?|fighters?|formations?|troops|army|squads?)|terrorists?|saboteurs?|liberators?|mercenar(?:y|ies)|militants?|bandits?|nationalists?|occupiers?|volunteers?|partisans?|invaders?)\b/gi

export interface Label {
  readonly claim: Claim
  readonly text: string
  /** Country adjective in front, lower case: `russian`. */
  readonly nation: string | null
  readonly word: string
}

/** How a claim names the armed people it speaks of, from the adjective of a country on: “Ukrainian terrorist groups”, “Russian
 *  liberation forces”. Empty for most claims. */
export function labelsOf(claim: Claim, sources: Sources, adjectives: ReadonlySet<string>): Label[] {
  return [...wordsOf(claim, sources).matchAll(labelled)].map((found) => {
    const before = found[1]!.trim().split(/\s+/)
    const at = before.findLastIndex((word) => adjectives.has(word.toLowerCase()))
    const text = [...(at < 0 ? [] : before.slice(at)), found[2]!].join(' ')
    return { claim, text, nation: before[at]?.toLowerCase() ?? null, word: found[2]!.toLowerCase() }
  })
}

/** Whether two statements name people by two nations. */
export const areRivals = (a: Label, b: Label): boolean =>
  a.nation !== null && b.nation !== null && a.nation !== b.nation && a.claim.statement !== b.claim.statement

/** Two accounts that name the same people differently: by another nation, or by words that cannot both be neutral.
 *      “Russian liberation forces” / “Ukrainian terrorist groups”
 *  A characterisation is no contradiction of fact: whose force it is may be. */
export function labelConflict(a: Label, b: Label, scope: Conflict['scope']): Conflict {
  return {
    slot: 'affiliation',
    kind: 'characterisation',
    a: { claim: a.claim, value: a.text, text: a.text },
    b: { claim: b.claim, value: b.text, text: b.text },
    scope,
    rule: 'dispute.rival-names',
    why: `those who fought are named “${a.text}” and “${b.text}”`,
  }
}

export function isNarrated(claim: Claim, sources: Sources): boolean {
  return sources.statements.get(claim.statement)!.speakers.includes(narrator)
}
