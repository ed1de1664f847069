/** Who passes on whose words: a row for each step of each statement's chain, the outlet first. */
import { narrator, type Reading } from '../../model/index.ts'
import type { Table } from './tables.ts'

export interface QuotedVoiceRow {
  statement: string
  /** 0 for the outlet's own step. */
  position: number
  document: string
  /** `outlet:` and the document's publisher, or an entity id. */
  quoting: string
  /** An entity id; `unresolved` where the last voice is not known. */
  quoted: string
  /** 1 on the step that ends in the origin. */
  origin: number
}

export const quotedVoicesTable: Table = {
  name: 'quoted_voices',
  columns: [
    ['statement', 'text'],
    ['position', 'integer'],
    ['document', 'text'],
    ['quoting', 'text'],
    ['quoted', 'text'],
    ['origin', 'integer'],
  ],
  key: ['statement', 'position'],
  lookups: [
    ['quoting', 'quoted', 'statement'],
    ['quoted', 'origin', 'statement', 'document'],
  ],
}

export const outletKey = (publisher: string | null): string => `outlet:${publisher ?? ''}`

/** None for what a report says in its own voice. */
export function quotedVoiceRows(whole: Reading): QuotedVoiceRow[] {
  const publishers = new Map(whole.documents.map(({ id, publisher }) => [id, publisher]))
  return whole.statements.flatMap(({ id, document, speakers, chain }) => {
    if (speakers.includes(narrator)) return []
    const named = speakers.length === 0 ? [...chain, 'unresolved'] : chain
    const voices = [outletKey(publishers.get(document) ?? null), ...(named.length > 0 ? named : speakers)]
    return voices.slice(1).map((quoted, position) => ({
      statement: id,
      position,
      document,
      quoting: voices[position]!,
      quoted,
      origin: position === voices.length - 2 ? 1 : 0,
    }))
  })
}
