/** What the server needs of a dossier. The ledger's dossier satisfies it; so does a reading held in memory. */
import type { Capture, Reading } from '../../model/index.ts'

export interface ServedDossier {
  /** Everything the dossier holds, assembled: documents, incidents across them, disputes. */
  reading(): Reading | Promise<Reading>
  /** Reads the capture and keeps it. Absent where the dossier takes nothing in. Throws `BadInput` for bytes it cannot read. */
  add?(capture: Capture, options: AddOptions): Promise<Added>
}

export interface AddOptions {
  /** Publication date the user gave, ISO 8601, null without one. */
  readonly published: string | null
}

export interface Added {
  /** Id of the document. */
  readonly document: string
  /** True when the dossier held these bytes before: nothing changed. */
  readonly known: boolean
}

export interface NamedDossier {
  /** Stands in the address: `example`, `mine`. */
  readonly name: string
  /** What the screen calls it. */
  readonly title: string
  /** Nothing may be added: the example is never mixed with a user's own reports. */
  readonly readOnly: boolean
  readonly dossier: ServedDossier
}
