/** Texts of the screen where reports are added. */
export const add = {
  title: 'Add a report',
  lead: (dossier: string) =>
    `It is kept and read on this machine only, in “${dossier}”. Nothing is sent anywhere; an address is fetched once, when you ask for it.`,
  ownDossier: 'your own dossier',
  ways: 'Ways to add',
  paste: 'Paste text',
  files: 'Files',
  address: 'Web address',
  report: 'The report, with its title, date and byline where it has them',
  read: 'Read and keep',
  reading: 'Reading…',
  textKept: 'Your text is still here.',
  nothingKept: 'Nothing was kept.',
  addressOfPage: 'Address of the page',
  addressNote:
    'One request is made to that address, without cookies; its pictures and scripts are not loaded.',
  fetch: 'Fetch, read and keep',
  fetching: 'Fetching…',
  published: 'Publication date, if you know it',
  publishedNote: 'Only needed where the report does not say it: “Tuesday” is counted from it.',
  drop: 'Drop files here: saved pages (.html) or texts (.txt), as many as you like',
  choose: 'Choose files',
  what: 'What was added',
  status: { added: 'read and kept', known: 'already kept: nothing changed', failed: 'not added' },
  steps: { waiting: 'waiting', sending: 'sending', reading: 'reading' },
  progress: (done: string, total: string) => `${done} of ${total}`,
  outcome: (added: number, known: number, failed: number) =>
    [
      `${added} read and kept`,
      known > 0 ? `${known} already kept` : '',
      failed > 0 ? `${failed} not added` : '',
    ]
      .filter(Boolean)
      .join(', '),
  tooLargeExpected: (size: string) => `at most ${size}`,
  tooLargeRemedy: 'save the article alone, or its text, and add that',
}
