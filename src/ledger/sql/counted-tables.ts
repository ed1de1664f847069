/** Counts that a screen asks of a whole dossier, kept beside the rows they count (`counting.ts`): none is counted at a question. */
import { facetColumns } from './claim-marks.ts'
import type { Table } from './tables.ts'

/** Claims that agree in everything a facet counts; '' stands for a language or publisher that is not known. */
export interface ClaimCellRow {
  type: string
  stance: string
  outcome: string
  review: string
  language: string
  publisher: string
  /** Kinds of the disputes they stand in, sorted, with a space between; '' for none. */
  disputes: string
  claims: number
}

export interface SpeakerCountRow {
  speaker: string
  claims: number
}

export interface PlaceCountRow {
  name: string
  claims: number
}

/** As `SourceCounts` has it. */
export interface SourceCountRow {
  key: string
  made: number
  relayed: number
  corrected: number
  disputed: number
  documents: number
}

/** Steps of claims that end in this voice, in this document: what its `documents` are counted by. */
export interface SourceDocumentRow {
  key: string
  document: string
  steps: number
}

export interface QuoteLinkRow {
  quoting: string
  quoted: string
  statements: number
  documents: number
}

export interface QuoteLinkDocumentRow {
  quoting: string
  quoted: string
  document: string
  statements: number
}

export interface CountedTables {
  claim_cells: ClaimCellRow
  speaker_counts: SpeakerCountRow
  place_counts: PlaceCountRow
  source_counts: SourceCountRow
  source_documents: SourceDocumentRow
  quote_links: QuoteLinkRow
  quote_link_documents: QuoteLinkDocumentRow
}

const cellKey = [...facetColumns, 'disputes']
const texts = (names: readonly string[]) => names.map((name) => [name, 'text'] as const)
const wholes = (...names: readonly string[]) => names.map((name) => [name, 'integer'] as const)

export const countedTables: readonly Table[] = [
  { name: 'claim_cells', columns: [...texts(cellKey), ...wholes('claims')], key: cellKey },
  { name: 'speaker_counts', columns: [...texts(['speaker']), ...wholes('claims')], key: ['speaker'] },
  { name: 'place_counts', columns: [...texts(['name']), ...wholes('claims')], key: ['name'] },
  {
    name: 'source_counts',
    columns: [...texts(['key']), ...wholes('made', 'relayed', 'corrected', 'disputed', 'documents')],
    key: ['key'],
  },
  {
    name: 'source_documents',
    columns: [...texts(['key', 'document']), ...wholes('steps')],
    key: ['key', 'document'],
  },
  {
    name: 'quote_links',
    columns: [...texts(['quoting', 'quoted']), ...wholes('statements', 'documents')],
    key: ['quoting', 'quoted'],
  },
  {
    name: 'quote_link_documents',
    columns: [...texts(['quoting', 'quoted', 'document']), ...wholes('statements')],
    key: ['quoting', 'quoted', 'document'],
  },
]
