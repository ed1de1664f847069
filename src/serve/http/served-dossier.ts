/** What the server needs of a dossier: what the ledger gives. */
import type { ClaimViews, Dossier } from '../../ledger/index.ts'

export type ServedDossier = Pick<
  Dossier,
  'documents' | 'document' | 'incidents' | 'incident' | 'reading' | 'add' | 'capture' | keyof ClaimViews
>

export interface NamedDossier {
  /** Stands in the address: `example`, `mine`. */
  readonly name: string
  /** What the screen calls it. */
  readonly title: string
  /** Nothing may be added: the example is never mixed with a user's own reports. */
  readonly readOnly: boolean
  readonly dossier: ServedDossier
}
