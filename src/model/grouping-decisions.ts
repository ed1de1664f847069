import { stableId } from './stable-id.ts'

/** What a person decided about which claims are of one happening. An incident is named by an id that it has or had, and is looked for
 *  where the claim is that gave it its name: ids stay good when reports come or other decisions are taken. */
export type GroupingDecision =
  /** All of these are one. */
  | { readonly kind: 'merge'; readonly incidents: readonly string[] }
  /** These claims of the incident are another happening, one together. */
  | { readonly kind: 'split'; readonly incident: string; readonly claims: readonly string[] }
  /** These claims, wherever they are now, are of that incident. */
  | { readonly kind: 'move'; readonly claims: readonly string[]; readonly to: string }

/** The id of an incident whose first claim, by id, this is. An incident has had at most as many names as it has claims. */
export function incidentNameOf(claim: string): string {
  return stableId('i', claim)
}
