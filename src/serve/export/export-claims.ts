/** Claims of a dossier on their way out: what is wanted is gone through document by document, so that memory stays flat. */
import {
  type ClaimRow,
  claimRows,
  type ExportFacts,
  type ExportFormat,
  Mask,
  ProtectedPersons,
  writeRows,
} from '../../export/index.ts'
import type { ClaimFilter, Dossier } from '../../ledger/index.ts'

export type ExportedDossier = Pick<Dossier, 'claimIds' | 'document' | 'decide'>

export interface ExportChoice {
  readonly filter: ClaimFilter
  readonly format: ExportFormat
  /** Machine proposals nobody reviewed leave too. */
  readonly proposals: boolean
  /** Why names of private persons leave; null masks them. */
  readonly unmasked: { readonly reason: string; readonly by: string | null } | null
}

export interface ClaimExport {
  /** Pieces of the file in order. */
  readonly pieces: AsyncGenerator<string>
  /** True from the start but for the masked persons, who are counted as they are met. */
  readonly facts: () => ExportFacts
}

/** The claims that a filter leaves; rejected ones are in no list of claims. That names leave unmasked is written into the journal before the first of them
 *  does. Throws as `decide` does. */
export async function exportClaims(dossier: ExportedDossier, choice: ExportChoice): Promise<ClaimExport> {
  const found = await dossier.claimIds(choice.filter)
  const proposed = found.filter(({ review }) => review === 'proposed').length
  const leaving = choice.proposals ? found : found.filter(({ review }) => review !== 'proposed')
  const { unmasked } = choice
  if (unmasked !== null) await dossier.decide({ kind: 'unmasked', claims: leaving.length, ...unmasked })
  const documents = [...new Set(leaving.map(({ document }) => document))]
  const persons = new ProtectedPersons()
  if (unmasked === null)
    for (const id of documents) {
      const reading = await dossier.document(id)
      if (reading) persons.note(reading)
    }
  const mask = new Mask((entity) => unmasked === null && persons.isProtected(entity))
  const facts = (): ExportFacts => ({
    rows: leaving.length,
    proposalsLeftOut: choice.proposals ? 0 : proposed,
    personsMasked: mask.count,
    unmasked: unmasked?.reason ?? null,
  })
  const wanted = new Set(leaving.map(({ claim }) => claim))
  return { facts, pieces: writeRows(choice.format, rowsOf(dossier, documents, mask, wanted), facts) }
}

async function* rowsOf(
  dossier: ExportedDossier,
  documents: readonly string[],
  mask: Mask,
  wanted: ReadonlySet<string>,
): AsyncGenerator<ClaimRow> {
  for (const id of documents) {
    const reading = await dossier.document(id)
    if (reading) yield* claimRows(reading, mask, (claim) => wanted.has(claim))
  }
}
