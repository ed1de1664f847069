/** Texts of the sources: who speaks, who quotes whom, what people think of them. */
export const sources = {
  lead: 'Everybody whose words are in this dossier. A number opens the claims behind it; none is a mark. Grades are given by people, with a reason.',
  view: 'Show as',
  asList: 'Each source',
  asQuotes: 'Who quotes whom',
  party: (name: string) => `side: ${name}`,
  counted: { made: 'claims', relayed: 'passed on', corrected: 'corrected by itself', disputed: 'in dispute' },
  column: { outlets: 'Outlets', relays: 'Quote others', origins: 'Whose words they are' },
  links: 'Who quotes whom',
  leftOut: (count: number) => `${count} more voices found no room here; the list has them all.`,
  grade: 'How reliable is this source?',
  gradeOf: (name: string) => `Reliability of ${name}:`,
  reliability: {
    A: 'completely reliable',
    B: 'usually reliable',
    C: 'fairly reliable',
    D: 'not usually reliable',
    E: 'unreliable',
    F: 'cannot be judged',
  },
  why: 'Why',
}
