/** What each claim is searched and counted by, one narrow row a claim: a facet of a hundred thousand opens no JSON. */
import type { Reading } from '../../model/index.ts'
import { type ClaimMark, markedClaims } from './claim-marks.ts'
import { columnsOfMark, type Table } from './tables.ts'

/** `position`: among the document's claims. Its disputes stand beside it too, put there by `counting.ts`. */
export interface ClaimFactsRow extends ClaimMark {
  statement: string
  relay: string
  kind: string
  /** 1 for the report's own opinion. */
  opinion: number
  published: string | null
  /** 1 where it takes the place of a claim its speaker made before. */
  corrects: number
}

export const claimFactsTable: Table = {
  name: 'claim_facts',
  columns: [
    ...columnsOfMark,
    ['statement', 'text'],
    ['stance', 'text'],
    ['relay', 'text'],
    ['kind', 'text'],
    ['opinion', 'integer'],
    ['language', 'text', 'null'],
    ['publisher', 'text', 'null'],
    ['published', 'text', 'null'],
    ['corrects', 'integer'],
    ['review', 'text'],
  ],
  key: ['claim'],
  lookups: [
    ['published', 'document', 'position', 'claim'],
    ['document', 'position', 'claim'],
    ['statement', 'corrects', 'claim'],
    ['speaker', 'stance', 'type', 'outcome', 'review', 'claim'],
    ['stance', 'claim'],
    ['type', 'claim'],
    ['outcome', 'claim'],
    ['review', 'claim'],
    ['language', 'claim'],
    ['publisher', 'claim'],
  ],
}

export function claimFactsRows(whole: Reading): ClaimFactsRow[] {
  const documents = new Map(whole.documents.map((document) => [document.id, document]))
  const next = new Map<string, number>()
  return [...markedClaims(whole)].map(({ claim, statement, mark }) => {
    const position = next.get(claim.document) ?? 0
    next.set(claim.document, position + 1)
    return {
      ...mark,
      position,
      statement: claim.statement,
      relay: statement?.relay ?? 'neutral',
      kind: statement?.kind ?? 'indirect',
      opinion: statement?.opinion ? 1 : 0,
      published: documents.get(claim.document)?.published ?? null,
      corrects: claim.supersedes === null ? 0 : 1,
    }
  })
}
