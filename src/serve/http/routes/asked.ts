import type { ClaimFilter } from '../../../ledger/index.ts'
import { type ClaimQuery, filterOf, groupingOf } from '../claim-query.ts'
import type { NamedDossier, ServedDossier } from '../served-dossier.ts'
import { type Voices, voicesOf } from '../voices.ts'
import { dossierNamed } from './common.ts'

interface Asked {
  readonly dossier: ServedDossier
  readonly voices: Voices
  readonly filter: ClaimFilter
}

/** What a question about claims is asked of. Throws 404 for a dossier that is not served. */
export async function askedOf(
  dossiers: readonly NamedDossier[],
  name: string,
  query: ClaimQuery,
): Promise<Asked> {
  const { dossier } = dossierNamed(dossiers, name)
  const voices = await voicesOf(dossier, groupingOf(query))
  return { dossier, voices, filter: filterOf(query, voices) }
}
