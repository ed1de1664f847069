import type { Table } from '../tables.ts'

/** What joining one more report looks others up by. All of it follows from the readings; nothing else reads it. */
export const joinTables: readonly Table[] = [
  {
    // Documents whose reading, or what people decided on it, the joined part takes no account of yet; gone ones among them.
    name: 'pending_documents',
    columns: [['document', 'text']],
    key: ['document'],
  },
  {
    name: 'traces',
    columns: [
      ['document', 'text'],
      ['language', 'text', 'null'],
      ['brief', 'integer'],
      ['at', 'double precision'],
      // The least id of the reports that are alike with it.
      ['cluster', 'text'],
      // The least id of the reports that it is grouped with or apart from, by likeness.
      ['pool', 'text'],
      // Of its `ReportTrace` the profile, by which many are weighed, and the rest, which few are asked for.
      ['profile', 'text'],
      ['json', 'text'],
    ],
    key: ['document'],
    lookups: [['cluster'], ['pool']],
  },
  {
    name: 'look_ups',
    columns: [
      ['key', 'integer'],
      ['at', 'double precision'],
      ['document', 'text'],
    ],
    key: ['key', 'at', 'document'],
  },
  {
    name: 'declared_keys',
    columns: [
      ['key', 'integer'],
      // 1: of what the document claims itself; 0: of what it gives as claimed by another.
      ['own', 'integer'],
      ['document', 'text'],
      ['at', 'double precision'],
    ],
    key: ['key', 'own', 'at', 'document'],
  },
  {
    name: 'alike_pairs',
    columns: [
      ['document', 'text'],
      ['other', 'text'],
      ['score', 'double precision'],
    ],
    key: ['document', 'other'],
  },
  {
    name: 'happening_keys',
    columns: [
      ['key', 'integer'],
      ['document', 'text'],
      ['position', 'integer'],
      ['brief', 'integer'],
      ['language', 'text', 'null'],
    ],
    key: ['key', 'document', 'position'],
  },
  {
    name: 'happenings',
    columns: [
      ['document', 'text'],
      ['position', 'integer'],
      // The least id of the claims that the machine groups it with.
      ['grouped', 'text'],
    ],
    key: ['document', 'position'],
    lookups: [['grouped']],
  },
  {
    // Every id that an incident with this claim may have had.
    name: 'incident_names',
    columns: [
      ['name', 'text'],
      ['claim', 'text'],
    ],
    key: ['name', 'claim'],
  },
  {
    name: 'entity_parts',
    columns: [
      ['entity', 'text'],
      ['document', 'text'],
      // The entity as this document has it, without mentions.
      ['json', 'text'],
    ],
    key: ['entity', 'document'],
    lookups: [['document']],
  },
  {
    name: 'entity_names',
    columns: [
      ['entity', 'text'],
      ['name', 'text'],
      // How many documents give it.
      ['documents', 'integer'],
    ],
    key: ['entity', 'name'],
  },
  {
    // For whom somebody speaks alone, '' for nobody, and in how many statements.
    name: 'lent_sides',
    columns: [
      ['speaker', 'text'],
      ['organisation', 'text'],
      ['statements', 'integer'],
    ],
    key: ['speaker', 'organisation'],
    lookups: [['organisation']],
  },
  {
    // Whose side bears on which incident.
    name: 'incident_voices',
    columns: [
      ['entity', 'text'],
      ['incident', 'text'],
    ],
    key: ['entity', 'incident'],
    lookups: [['incident']],
  },
]
