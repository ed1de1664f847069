import { countersOf } from '../plurals.ts'

const counter = countersOf('en')

/** Texts of the search and of what leaves by it. */
export const find = {
  bar: 'Words, speaker, place, stance, type …',
  placeholder: 'Words, a speaker, a place, a stance …',
  facets: 'Narrow by',
  results: 'Claims',
  chosen: 'Narrowed to',
  drop: 'No longer by',
  fewer: 'Fewer',
  yes: 'yes',
  oneVoice: 'one voice',
  one: { incident: 'one incident', document: 'one report' },
  part: {
    by: 'Show by',
    voice: 'Speaker',
    words: 'Words',
    stance: 'Stance',
    type: 'Type of event',
    outcome: 'Outcome',
    placeName: 'Place',
    dispute: 'In dispute',
    review: 'Review',
    publisher: 'Outlet',
    language: 'Language',
    origin: 'Origin',
    relay: 'Passed on by',
    corrects: 'Replaces an earlier claim',
    incident: 'Incident',
    document: 'Report',
    from: 'Happened after',
    to: 'Happened before',
  },
  exporting: {
    open: 'Save these…',
    title: 'Save what is shown',
    format: 'As',
    formats: { csv: 'Table (CSV)', json: 'Data (JSON)', geojson: 'Map (GeoJSON)' },
    proposals: (count: number) => `Also what nobody has reviewed (${count})`,
    leftOut: counter({ one: 'proposal left out', other: 'proposals left out' }),
    noneReviewed:
      'Nobody has reviewed any of these claims, so nothing would be saved. Tick the box above to save them as proposals, or accept statements in their documents first.',
    unmask: 'With the names of private persons',
    masked:
      'Persons who hold no office where they are named, minors, detainees and the wounded leave as “[person 1]”.',
    reason: 'Why they may leave (kept in the journal)',
    save: 'Save',
  },
}
