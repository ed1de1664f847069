import { type Grade, type Incident, type IncidentLabel, saysSomething } from '../model/index.ts'

/** What an incident stands on, in one word; the first that fits.
 *    assessed       a person graded the incident, and not as what cannot be judged (F6)
 *    contested      accounts of it part; one report or one speaker at odds with itself contests nothing
 *    single-origin  one named origin stands behind it, or none: chains that end in nobody are no second one
 *    claimed        several do, and nobody parts from them
 *  Nothing in it says what is true. */
export function incidentLabel(stands: {
  /** The grade of the incident that counts; null for none. */
  readonly grade: Grade | null
  readonly disputes: readonly { readonly between: string }[]
  /** Distinct named origins. */
  readonly origins: number
}): IncidentLabel {
  const { grade, disputes, origins } = stands
  if (grade !== null && saysSomething(grade)) return 'assessed'
  if (disputes.some(({ between }) => between === 'parties' || between === 'speakers')) return 'contested'
  return origins < 2 ? 'single-origin' : 'claimed'
}

/** The label that follows without any grade. */
export function ungradedLabel(
  { origins }: { readonly origins: readonly string[] },
  disputes: readonly { readonly between: string }[],
): NonNullable<Incident['label']> {
  return incidentLabel({ grade: null, disputes, origins: origins.length })
}
