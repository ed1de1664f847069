export { type ClaimRow, claimRows, type ReviewOf } from './claim-row.ts'
export { Mask } from './mask.ts'
export { ProtectedPersons } from './protected-persons.ts'
export { type ExportFacts, type ExportFormat, exportFormats, writeRows } from './write-rows.ts'
