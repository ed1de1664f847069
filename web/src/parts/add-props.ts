import type { AddedItem } from '../api.ts'

export interface AddProps {
  readonly onAdded: (items: readonly AddedItem[]) => void
}

/** The document to go to: that of the first item, if it is new. What was known or failed is said on the spot. */
export function addedDocument(items: readonly AddedItem[]): string | null {
  const [item] = items
  return item?.status === 'added' ? item.document : null
}
