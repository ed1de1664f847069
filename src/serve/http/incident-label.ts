export const incidentLabels = ['assessed', 'contested', 'single-origin', 'claimed'] as const
export type IncidentLabel = (typeof incidentLabels)[number]

/** What an incident stands on, in one word; the first that fits.
 *    assessed       a person graded the incident, and not as what cannot be judged (F6)
 *    contested      accounts of it part; one report or one speaker at odds with itself contests nothing
 *    single-origin  one named origin stands behind it, or none: chains that end in nobody are no second one
 *    claimed        several do, and nobody parts from them
 *  Nothing in it says what is true. */
export function incidentLabel(stands: {
  /** The grade of the incident that counts; null for none. */
  readonly grade: { readonly reliability: string; readonly credibility: number } | null
  readonly disputes: readonly { readonly between: string }[]
  /** Distinct named origins. */
  readonly origins: number
}): IncidentLabel {
  const { grade, disputes, origins } = stands
  if (grade !== null && !(grade.reliability === 'F' && grade.credibility === 6)) return 'assessed'
  if (disputes.some(({ between }) => between === 'parties' || between === 'speakers')) return 'contested'
  return origins < 2 ? 'single-origin' : 'claimed'
}
