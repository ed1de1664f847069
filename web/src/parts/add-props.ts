import type { AddedItem } from '../api.ts'
import type { ListedRow } from './added-row.ts'

export interface AddProps {
  /** Rows of what was just given, each time one of them changes. */
  readonly onRows: (rows: readonly ListedRow[]) => void
  /** The dossier holds more than before. */
  readonly onStored: () => void
}

/** The document to go to: that of the first item, if it is new. What was known or failed is said on the spot. */
export function addedDocument(items: readonly AddedItem[]): string | null {
  const [item] = items
  return item?.status === 'added' ? item.document : null
}
