import type { Document, Statement } from './reading.ts'
import { narrator } from './words.ts'

/** A statement in the voice it is compared in: what a report that a party issues says in its own voice is that party's. Opinions stay the
 *  narrator's, and so does what a person gave to the narrator. The very same where nothing changes. */
export function inIssuersVoice(statement: Statement, issuer: Document['issuer']): Statement {
  return issuer === null ||
    statement.opinion ||
    !statement.speakers.includes(narrator) ||
    statement.review?.edited.includes('speakers')
    ? statement
    : { ...statement, speakers: [issuer.entity], chain: [issuer.entity] }
}

/** A reading with every statement in the voice it is compared in; the very same where no report of it is issued by a party. */
export function voicedReading<T extends { documents: readonly Document[]; statements: readonly Statement[] }>(
  reading: T,
): T {
  const issuers = new Map(reading.documents.flatMap(({ id, issuer }) => (issuer ? [[id, issuer]] : [])))
  if (issuers.size === 0) return reading
  return {
    ...reading,
    statements: reading.statements.map((each) => inIssuersVoice(each, issuers.get(each.document) ?? null)),
  }
}
