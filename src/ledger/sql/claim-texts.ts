/** The exact words of each claim, to be searched (`search.ts`). */
import type { Reading } from '../../model/index.ts'
import type { Table } from './tables.ts'

export interface ClaimTextRow {
  claim: string
  document: string
  words: string
}

export const claimTextsTable: Table = {
  name: 'claim_texts',
  columns: [
    ['claim', 'text'],
    ['document', 'text'],
    ['words', 'text'],
  ],
  key: ['claim'],
  lookups: [['document', 'claim']],
}

export function claimTextRows(whole: Reading): ClaimTextRow[] {
  const texts = new Map(whole.documents.map(({ id, text }) => [id, text]))
  return whole.claims.map(({ id, document, start, end }) => ({
    claim: id,
    document,
    words: (texts.get(document) ?? '').slice(start, end),
  }))
}
