/** What the server needs of a dossier: what the ledger gives. */
import type { ClaimViews, Dossier } from '../../ledger/index.ts'

export type ServedDossier = Pick<
  Dossier,
  | 'counts'
  | 'version'
  | 'documentPage'
  | 'document'
  | 'incidentPage'
  | 'incident'
  | 'reading'
  | 'add'
  | 'capture'
  | 'decide'
  | 'decisions'
  | 'entityNames'
  | 'parties'
  | 'search'
  | 'assessments'
  | keyof ClaimViews
>

export interface NamedDossier {
  /** Stands in the address: `example`, `mine`. */
  readonly name: string
  /** What the screen calls it. */
  readonly title: string
  /** No report may be added: the example is never mixed with a user's own. Decisions may be tried out on it. */
  readonly readOnly: boolean
  readonly dossier: ServedDossier
}
