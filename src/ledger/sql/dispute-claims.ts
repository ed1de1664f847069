/** Which claims stand in which dispute. */
import type { Reading } from '../../model/index.ts'
import type { Table } from './tables.ts'

export interface DisputeClaimRow {
  dispute: string
  claim: string
  kind: string
  slot: string
}

export const disputeClaimsTable: Table = {
  name: 'dispute_claims',
  columns: [
    ['dispute', 'text'],
    ['claim', 'text'],
    ['kind', 'text'],
    ['slot', 'text'],
  ],
  key: ['dispute', 'claim'],
  lookups: [
    ['claim', 'kind', 'slot'],
    ['kind', 'claim'],
  ],
}

export function disputeClaimRows(disputes: Reading['disputes']): DisputeClaimRow[] {
  return disputes.flatMap(({ id, kind, slot, sides }) =>
    [...new Set(sides.flatMap((side) => side.claims))].map((claim) => ({ dispute: id, claim, kind, slot })),
  )
}
