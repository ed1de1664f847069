/** What each claim is searched and counted by, one narrow row a claim: a facet of a hundred thousand opens no JSON. */
import type { Reading } from '../../model/index.ts'
import { markedClaims } from './claim-marks.ts'
import { columnsOfMark, type Table } from './tables.ts'

export interface ClaimFactsRow {
  claim: string
  /** Among the document's claims. */
  position: number
  document: string
  statement: string
  speaker: string
  type: string
  outcome: string
  stance: string
  relay: string
  kind: string
  /** 1 for the report's own opinion. */
  opinion: number
  language: string | null
  publisher: string | null
  published: string | null
  /** 1 where it takes the place of a claim its speaker made before. */
  corrects: number
  /** What a person decided on it, or on its statement; `proposed`: nobody has looked at it. */
  review: string
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
    const document = documents.get(claim.document)
    const position = next.get(claim.document) ?? 0
    next.set(claim.document, position + 1)
    return {
      ...mark,
      position,
      statement: claim.statement,
      stance: statement?.stance ?? 'asserts',
      relay: statement?.relay ?? 'neutral',
      kind: statement?.kind ?? 'indirect',
      opinion: statement?.opinion ? 1 : 0,
      language: document?.language ?? null,
      publisher: document?.publisher ?? null,
      published: document?.published ?? null,
      corrects: claim.supersedes === null ? 0 : 1,
      review: (claim.review ?? statement?.review)?.status ?? 'proposed',
    }
  })
}
