import { countersOf } from '../plurals.ts'

const counter = countersOf('en')

/** Texts of the overview and of the lists of documents and incidents. */
export const lists = {
  dossierTitle: (title: string) => `${title} dossier`,
  exampleLead:
    'Six invented reports on one day at a border, as Sayso reads them: open an incident to see who says what. Try anything here; what you add goes into a dossier of your own.',
  readOnly: 'for trying out',
  untitled: 'A report without a title',
  publisherUnknown: 'publisher unknown',
  undated: 'undated',
  timeUnknown: 'time not stated',
  accountsIn: (accounts: string, documents: string) => `${accounts} in ${documents}`,
  inIncidents: counter({ one: 'incident', other: 'incidents' }),
  notUnderstood: counter({ one: 'cue not understood', other: 'cues not understood' }),
  allDocuments: 'All documents',
  allIncidents: 'All incidents',
  mostDisputed: 'In dispute',
  latestDocuments: 'Latest documents',
  noDisputes: 'No dispute has been found so far. That is not agreement: it may be silence.',
  noIncidents:
    'No incident yet. Reports on the same happening are brought together here, account by account.',
  moreLoading: 'Loading more…',
  empty:
    'Nothing is kept here yet. Add a report, and Sayso underlines who says what in it; add a second one on the same event, and it lays their accounts side by side.',
  lookAt: (title: string) => `Look at “${title}” first`,
}
