import { byPlace, type Claim, narrator } from '../model/index.ts'
import { perClaim } from './per-claim.ts'
import type { Sources } from './sources.ts'

/** Whether one of two claims of one report answers the other: another voice speaks within the next sentence or two, and nobody third between them. So reports
 *  set account against account, and what the second says is more likely of what the first was about. */
export function isAnswered(a: Claim, b: Claim, sources: Sources): boolean {
  if (a.document !== b.document) return false
  const [early, late] = a.start < b.start ? [a, b] : [b, a]
  if (late.start - early.end > nextSentences) return false
  const [voice, other] = [voiceOf(early, sources), voiceOf(late, sources)]
  if (voice === null || other === null || voice === other) return false
  const told = toldIn(early.document, sources)
  const first = told.findIndex(({ id }) => id === early.id)
  for (const claim of told.slice(first + 1)) {
    if (claim.start >= late.start) break
    const between = voiceOf(claim, sources)
    if (between !== null && between !== voice && between !== other) return false
  }
  return true
}

/** About two sentences. */
const nextSentences = 260

/** Who speaks; null for the report itself and for nobody known. */
const voiceOf = perClaim((claim: Claim, sources: Sources): string | null => {
  const { speakers } = sources.statements.get(claim.statement)!
  return speakers.length === 0 || speakers.includes(narrator) ? null : [...speakers].sort().join()
})

/** The claims of a report in text order. */
function toldIn(document: string, sources: Sources): readonly Claim[] {
  const known = reports.get(sources) ?? byReport(sources)
  reports.set(sources, known)
  return known.get(document) ?? []
}

const reports = new WeakMap<Sources, ReadonlyMap<string, readonly Claim[]>>()

function byReport({ claims }: Sources): ReadonlyMap<string, readonly Claim[]> {
  const reports = new Map<string, Claim[]>()
  for (const claim of claims.values()) {
    const told = reports.get(claim.document)
    if (told) told.push(claim)
    else reports.set(claim.document, [claim])
  }
  for (const told of reports.values()) told.sort(byPlace)
  return reports
}
