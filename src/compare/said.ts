import type { Claim } from '../model/index.ts'
import type { Sources } from './sources.ts'

/** Where and when the origin of a claim said it. */
export interface Said {
  /** In the report's words: `Telegram`; null where it does not say, or says so of another voice. */
  readonly medium: string | null
  /** TIMEX3 value of the day or hour of saying it; null where it does not say. */
  readonly on: string | null
}

/** What the report says of the saying itself. Only the statement of the origin counts: that an agency reported it on its site is not where the
 *  ministry said it. */
export function saidOf(claim: Claim, sources: Pick<Sources, 'documents' | 'statements'>): Said {
  const statement = sources.statements.get(claim.statement)!
  if (claim.origin === null || !statement.speakers.includes(claim.origin)) return { medium: null, on: null }
  const { timexes } = sources.documents.get(claim.document)!
  const timex = statement.said === null ? undefined : timexes.find(({ id }) => id === statement.said)
  return { medium: statement.medium, on: timex?.value ?? null }
}
