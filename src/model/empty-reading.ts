import type { Reading } from './reading.ts'

/** What reading no documents gives. */
export const emptyReading: Reading = {
  format: 'sayso-reading/1',
  documents: [],
  entities: [],
  statements: [],
  claims: [],
  copies: [],
  incidents: [],
  disputes: [],
  missed: [],
}
