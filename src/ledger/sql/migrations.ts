import { type Kysely, type Migration, type MigrationProvider, sql } from 'kysely'
import { chainStart } from '../journal-entry.ts'
import { claimFactsTable } from './claim-facts.ts'
import { facetColumns } from './claim-marks.ts'
import { claimPlacesTable } from './claim-places.ts'
import { claimTextsTable } from './claim-texts.ts'
import { claimTimesTable, lanesLookup } from './claim-times.ts'
import { countedTables } from './counted-tables.ts'
import { startCounting } from './counting.ts'
import { disputeClaimsTable } from './dispute-claims.ts'
import { joinTables } from './join/tables.ts'
import { quotedVoicesTable } from './quoted-voices.ts'
import { claimWords, searchTables } from './search.ts'
import type { Table } from './tables.ts'

/** Steps that bring an index to today's tables, by name. A step that has been released is never edited: the next one
 *  says what changed. An index made by a later version is refused by Kysely, and can be rebuilt. */
export const indexMigrations: MigrationProvider = {
  getMigrations: async () => ({
    '001-first-tables': firstTables,
    '010-claims-in-place-and-time': derivedOfReadings(claimPlacesTable, claimTimesTable),
    '012-claims-by-their-facts': derivedOfReadings(claimFactsTable, disputeClaimsTable, quotedVoicesTable),
    '020-words-to-search': searchTables,
    '021-claims-with-words': derivedOfReadings(claimTextsTable),
    '022-words-of-claims': claimWords,
    '023-joined-by-neighbours': joinedByNeighbours,
    '024-zones-of-times': zonesOfTimes,
    '025-counts-kept': countsKept,
    '026-lean-look-ups': leanLookUps,
    '027-profiles-apart': leanLookUps,
    '028-profiles-in-numbers': assembleAnew,
    '029-profiles-of-rarest-names-and-matter': assembleAnew,
  }),
}

const text = 'text'
const whole = 'integer'
const real = 'double precision'

const first: readonly Table[] = [
  {
    name: 'applied',
    columns: [
      ['id', whole],
      ['seq', whole],
      ['hash', text],
      ['assembled_seq', whole],
      ['assembled_by', text, 'null'],
    ],
    key: ['id'],
  },
  {
    name: 'captures',
    columns: [
      ['digest', text],
      ['seq', whole],
      ['added_at', text],
      ['media_type', text],
      ['encoding', text],
      ['encoding_from', text],
      ['contradicted_encoding', text, 'null'],
      ['url', text, 'null'],
      ['file_name', text, 'null'],
      ['content_type', text, 'null'],
      ['byte_count', whole],
      ['document', text],
      ['reader_version', text],
      ['reading_digest', text],
    ],
    key: ['digest'],
  },
  {
    name: 'readings',
    columns: [
      ['document', text],
      ['digest', text],
      ['reading', text],
    ],
    key: ['document'],
  },
  {
    name: 'documents',
    columns: [
      ['id', text],
      ['digest', text],
      ['url', text, 'null'],
      ['title', text, 'null'],
      ['byline', text, 'null'],
      ['publisher', text, 'null'],
      ['published', text, 'null'],
      ['language', text, 'null'],
      ['json', text],
    ],
    key: ['id'],
    lookups: [['digest'], ['published']],
  },
  {
    name: 'entities',
    columns: [
      ['id', text],
      ['name', text],
      ['kind', text],
      ['party', text, 'null'],
      ['json', text],
    ],
    key: ['id'],
  },
  {
    name: 'mentions',
    columns: [
      ['entity', text],
      ['document', text],
      ['position', whole],
      ['start_offset', whole],
      ['end_offset', whole],
    ],
    key: ['entity', 'document', 'position'],
    lookups: [['document']],
  },
  {
    name: 'statements',
    columns: [
      ['id', text],
      ['document', text],
      ['position', whole],
      ['kind', text],
      ['stance', text],
      ['relay', text],
      ['parent', text, 'null'],
      ['opinion', whole],
      ['rule', text],
      ['confidence', real],
      ['json', text],
    ],
    key: ['id'],
    lookups: [['document', 'position']],
  },
  {
    name: 'claims',
    columns: [
      ['id', text],
      ['document', text],
      ['position', whole],
      ['statement', text],
      ['type', text],
      ['subtype', text, 'null'],
      ['outcome', text],
      ['polarity', text],
      ['modality', text],
      ['origin', text, 'null'],
      ['rule', text],
      ['confidence', real],
      ['json', text],
    ],
    key: ['id'],
    lookups: [['document', 'position'], ['statement']],
  },
  {
    name: 'copies',
    columns: [
      ['position', whole],
      ['document', text],
      ['of_document', text],
      ['share', real],
      ['how', text],
      ['json', text],
    ],
    key: ['position'],
    lookups: [['document'], ['of_document']],
  },
  {
    name: 'incidents',
    columns: [
      ['id', text],
      ['position', whole],
      ['title', text],
      ['type', text],
      ['begins', text, 'null'],
      ['ends', text, 'null'],
      ['json', text],
    ],
    key: ['id'],
    lookups: [['position']],
  },
  {
    name: 'incident_claims',
    columns: [
      ['incident', text],
      ['position', whole],
      ['claim', text],
    ],
    key: ['incident', 'position'],
    lookups: [['claim']],
  },
  {
    name: 'incident_documents',
    columns: [
      ['incident', text],
      ['position', whole],
      ['document', text],
    ],
    key: ['incident', 'position'],
    lookups: [['document']],
  },
  {
    name: 'accounts',
    columns: [
      ['incident', text],
      ['position', whole],
      ['party', text, 'null'],
      ['json', text],
    ],
    key: ['incident', 'position'],
  },
  {
    name: 'disputes',
    columns: [
      ['id', text],
      ['position', whole],
      ['incident', text],
      ['slot', text],
      ['kind', text],
      ['parties', text],
      ['rule', text],
      ['json', text],
    ],
    key: ['id'],
    lookups: [['incident', 'position']],
  },
  {
    name: 'missed',
    columns: [
      ['document', text],
      ['position', whole],
      ['start_offset', whole],
      ['end_offset', whole],
      ['reason', text],
      ['json', text],
    ],
    key: ['document', 'position'],
  },
]

const firstTables: Migration = {
  async up(database: Kysely<unknown>) {
    for (const table of first) await createTable(database, table)
    const nothing = { id: 1, seq: 0, hash: chainStart, assembled_seq: 0, assembled_by: null }
    await (database as Kysely<{ applied: typeof nothing }>).insertInto('applied').values(nothing).execute()
  },
}

/** A report more renumbers nothing: copies go by the two documents, incidents by their time, disputes by their incident. */
const renumbered: readonly Table[] = [
  {
    name: 'copies',
    columns: [
      ['document', text],
      ['of_document', text],
      ['share', real],
      ['how', text],
      ['json', text],
    ],
    key: ['document', 'of_document'],
    lookups: [['of_document']],
  },
  {
    name: 'incidents',
    columns: [
      ['id', text],
      ['ordered', text],
      ['title', text],
      ['type', text],
      ['begins', text, 'null'],
      ['ends', text, 'null'],
      ['json', text],
    ],
    key: ['id'],
    lookups: [['ordered', 'id']],
  },
]

const joinedByNeighbours: Migration = {
  async up(database: Kysely<unknown>) {
    for (const { name } of renumbered) await database.schema.dropTable(name).execute()
    await derivedOfReadings(...renumbered, ...joinTables).up(database)
    for (const table of ['claim_places', 'claim_times', 'quoted_voices'])
      await database.schema.createIndex(`${table}_of_document`).on(table).column('document').execute()
    await database.schema
      .createIndex('documents_latest')
      .on('documents')
      .columns(['published desc', 'id'])
      .execute()
  },
}

/** Tables that are made of readings which the index holds: the joined part is put in anew when the dossier is next opened. */
function derivedOfReadings(...tables: readonly Table[]): Migration {
  return {
    async up(database: Kysely<unknown>) {
      for (const table of tables) await createTable(database, table)
      await (database as Kysely<{ applied: { assembled_seq: number } }>)
        .updateTable('applied')
        .set({ assembled_seq: 0 })
        .execute()
    },
  }
}

/** The joined part is put in anew when the dossier is next opened: its rows are made of readings that the index holds. */
const assembleAnew = derivedOfReadings()

const zonesOfTimes: Migration = {
  async up(database: Kysely<unknown>) {
    const { name } = claimTimesTable
    await database.schema.alterTable(name).addColumn('zone', 'text').execute()
    await database.schema.dropIndex(`${name}_by_standing_speaker_role_begins_ends_grain_zoned`).execute()
    await database.schema
      .createIndex(`${name}_of_lanes`)
      .on(name)
      .columns([...lanesLookup])
      .execute()
    await assembleAnew.up(database)
  },
}

/** Facets stand in every table of marks, disputes are counted beside their claim and incident, and what a screen asks of a whole dossier
 *  is counted as rows come and go. */
const countsKept: Migration = {
  async up(database: Kysely<unknown>) {
    const { schema } = database
    for (const table of ['claim_places', 'claim_times'])
      for (const column of ['stance', 'review', 'language', 'publisher'] as const) {
        const isKnown = column === 'stance' || column === 'review'
        await schema
          .alterTable(table)
          .addColumn(column, 'text', (made) => (isKnown ? made.notNull().defaultTo('') : made))
          .execute()
      }
    await schema
      .alterTable('claim_facts')
      .addColumn('disputes', 'text', (made) => made.notNull().defaultTo(''))
      .execute()
    await schema
      .alterTable('incidents')
      .addColumn('disputes', 'integer', (made) => made.notNull().defaultTo(0))
      .execute()
    for (const table of countedTables) await createTable(database, table)
    for (const name of lookupsReplaced) await schema.dropIndex(name).execute()
    for (const [name, table, columns] of lookupsOfFacets)
      await schema
        .createIndex(name)
        .on(table)
        .columns([...columns])
        .execute()
    await startCounting(database)
    await assembleAnew.up(database)
  },
}

/** Tables of the join whose rows are hardly more than their keys hold them once, and not beside an index of the same. Which reading a capture has
 *  is looked up, not searched for. */
const leanLookUps: Migration = {
  async up(database: Kysely<unknown>) {
    for (const table of joinTables) {
      await database.schema.dropTable(table.name).ifExists().execute()
      await createTable(
        database,
        table,
        table.columns.some(([name]) => name === 'json') ? '' : 'without rowid',
      )
    }
    await database.schema
      .createIndex('readings_by_digest')
      .ifNotExists()
      .on('readings')
      .column('digest')
      .execute()
    await assembleAnew.up(database)
  },
}

const lookupsReplaced = [
  'published_document_position_claim',
  'speaker_stance_type_outcome_review_claim',
  'stance_claim',
  'type_claim',
  'outcome_claim',
  'review_claim',
  'language_claim',
  'publisher_claim',
]
  .map((columns) => `claim_facts_by_${columns}`)
  .concat(
    'claim_times_by_standing_role_begins_ends_claim',
    'claim_times_of_lanes',
    'claim_places_by_standing_x_y_reach_speaker_outcome_claim',
  )

/** Each holds all that its question asks for, so that counting opens no row of the table. */
const lookupsOfFacets: readonly (readonly [name: string, table: string, columns: readonly string[]])[] = [
  [
    'claim_facts_latest',
    'claim_facts',
    ['published desc', 'document', 'position', 'claim', ...facetColumns, 'speaker'],
  ],
  ['claim_facts_of_speakers', 'claim_facts', ['speaker', ...facetColumns, 'claim']],
  ['claim_places_of_names', 'claim_places', ['name', ...facetColumns, 'speaker', 'position', 'claim']],
  [
    'claim_times_of_facets',
    'claim_times',
    ['standing', 'role', 'begins', 'ends', ...facetColumns, 'speaker', 'claim'],
  ],
  ['claim_times_of_lanes', 'claim_times', [...lanesLookup, ...facetColumns]],
  [
    'claim_places_of_cells',
    'claim_places',
    ['standing', 'x', 'y', 'reach', 'speaker', ...facetColumns, 'claim'],
  ],
  ['incidents_most_disputed', 'incidents', ['disputes desc', 'ordered desc', 'id']],
  ['sources_most_first', 'source_counts', ['made desc', 'relayed desc', 'key']],
  ['quote_links_most_first', 'quote_links', ['statements desc', 'quoting', 'quoted', 'documents']],
]

async function createTable(database: Kysely<unknown>, table: Table, end = ''): Promise<void> {
  let create = database.schema.createTable(table.name)
  if (end !== '') create = create.modifyEnd(sql.raw(end))
  for (const [name, type, needed] of table.columns) {
    create = create.addColumn(name, type, (column) => (needed === 'null' ? column : column.notNull()))
  }
  await create.addPrimaryKeyConstraint(`${table.name}_key`, [...table.key] as never[]).execute()
  for (const columns of table.lookups ?? []) {
    const name = `${table.name}_by_${columns.join('_')}`
    await database.schema
      .createIndex(name)
      .on(table.name)
      .columns([...columns])
      .execute()
  }
}
