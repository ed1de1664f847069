import { countersOf } from '../plurals.ts'

const counter = countersOf('en')

/** Texts that the map and the timeline share. */
export const claims = {
  others: 'Other voices',
  by: 'Show by',
  grouping: { speaker: 'speaker', party: 'party', outcome: 'outcome' },
  outcome: 'Outcome',
  allOutcomes: 'any outcome',
  voices: 'Who says so',
  outcomes: 'What came of it',
  noParty: 'A party is a decision of yours: none has been made here, so every speaker stands alone.',
  filtered: 'Only',
  inSearch: 'As a list, to save',
  clear: 'Show all',
  during: (stretch: string) => `told to have happened ${stretch}`,
  ofIncident: 'claims of one incident',
  ofDocument: 'claims of one report',
  ofType: (type: string) => `type ${type}`,
  rows: counter({ one: 'claim', other: 'claims' }),
  moreRows: (count: number) => `Show ${count} more`,
  closeRows: 'Close',
  noRows: 'No claim here under this filter.',
  place: 'Place',
  happened: 'Happened',
  said: 'Said',
  published: (time: string) => `published ${time}`,
  candidates: (names: string) => `could be ${names}`,
  noReport: 'a report without a name',
  emptyTitle: 'No claims yet',
  empty:
    'Sayso puts on a map what reports say happened somewhere, and on a timeline what they say happened sometime: each claim with who says so. Add a report to begin.',
}
