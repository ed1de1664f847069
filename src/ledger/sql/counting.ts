/** How counts are kept up: SQLite's triggers, as for the words that are searched, so that whatever writes a row counts it too. What two tables
 *  give together is counted when the later of the two rows comes and taken off when the first goes: their order does not matter. Rows of
 *  `claim_places`, `quoted_voices` and `dispute_claims` come and go and are never changed. */
import { type Kysely, sql } from 'kysely'
import { facetColumns } from './claim-marks.ts'
import { countedTables } from './counted-tables.ts'

type Sign = '+' | '-'

/** An `insert` that adds to what is there: keys that are new begin with these numbers. */
function add(table: string, numbers: readonly string[], select: string): string {
  const { columns, key } = countedTables.find(({ name }) => name === table)!
  const sums = numbers.map((number) => `${number} = ${number} + excluded.${number}`).join(', ')
  return `insert into ${table} (${columns.map(([name]) => name).join(', ')}) ${select}
    on conflict (${key.join(', ')}) do update set ${sums};`
}

const knownFacet = (row: string, column: string) => `coalesce(${row}.${column}, '')`
const known = (row: string) => facetColumns.map((column) => knownFacet(row, column)).join(', ')
const isCellOf = (row: string) =>
  facetColumns.map((column) => `${column} = ${knownFacet(row, column)}`).join(' and ')

/** One claim more or less among those like it and among its speaker's. */
const countClaim = (row: string, sign: Sign): string =>
  add('claim_cells', ['claims'], `select ${known(row)}, ${row}.disputes, ${sign}1 where true`) +
  add('speaker_counts', ['claims'], `select ${row}.speaker, ${sign}1 where true`) +
  countSteps(sign, `(select ${row}.statement as statement, ${row}.corrects as corrects, ${row}.disputes as disputes)`, 'quoted_voices') +
  (sign === '-'
    ? `delete from claim_cells where ${isCellOf(row)} and disputes = ${row}.disputes and claims = 0;
       delete from speaker_counts where speaker = ${row}.speaker and claims = 0;`
    : '') // biome-ignore format: one part a line

/** Steps that these claims took, by the voice each leads to. */
function countSteps(sign: Sign, claims: string, voices: string): string {
  const from = `from ${claims} as f join ${voices} as q on q.statement = f.statement`
  const own = (what: string) => `${sign}sum(q.origin * ${what})`
  return (
    add(
      'source_counts',
      ['made', 'relayed', 'corrected', 'disputed'],
      `select q.quoted, ${own('1')}, ${sign}sum(1 - q.origin), ${own('f.corrects')}, ${own("(f.disputes <> '')")}, 0
        ${from} where true group by q.quoted`,
    ) +
    add(
      'source_documents',
      ['steps'],
      `select q.quoted, q.document, ${sign}count(*) ${from} where true group by q.quoted, q.document`,
    )
  )
}

const countStep = (row: string, sign: Sign): string =>
  add('quote_links', ['statements'], `select ${row}.quoting, ${row}.quoted, ${sign}1, 0 where true`) +
  add('quote_link_documents', ['statements'], `select ${row}.quoting, ${row}.quoted, ${row}.document, ${sign}1 where true`) +
  countSteps(sign, 'claim_facts', `(select ${row}.statement as statement, ${row}.quoted as quoted, ${row}.document as document, ${row}.origin as origin)`) // biome-ignore format: one part a line

const disputesOf = (claim: string) => `(select coalesce(group_concat(kind, ' '), '') from
  (select distinct kind from dispute_claims where claim = ${claim} order by kind))`

/** Whether another row gives the claim the same place or kind of dispute; looked up by the claim, of which there are few (`+`). */
const another = (table: string, row: string, same: string, key: string) =>
  `exists (select 1 from ${table} as o where o.claim = ${row}.claim and +o.${same} = ${row}.${same} and o.${key} <> ${row}.${key})`

const triggers: readonly (readonly [name: string, when: string, then: string])[] = [
  [
    'claims_counted',
    'after insert on claim_facts',
    `${countClaim('new', '+')}
     update claim_facts set disputes = ${disputesOf('new.claim')}
       where claim = new.claim and exists (select 1 from dispute_claims where claim = new.claim);`,
  ],
  ['claims_discounted', 'after delete on claim_facts', countClaim('old', '-')],
  ['claims_recounted', 'after update on claim_facts', countClaim('old', '-') + countClaim('new', '+')],
  ['steps_counted', 'after insert on quoted_voices', countStep('new', '+')],
  ['steps_discounted', 'after delete on quoted_voices', countStep('old', '-')],
  [
    'places_counted',
    `after insert on claim_places when new.name is not null and not ${another('claim_places', 'new', 'name', 'position')}`,
    add('place_counts', ['claims'], 'select new.name, 1 where true'),
  ],
  [
    'places_discounted',
    `after delete on claim_places when old.name is not null and not ${another('claim_places', 'old', 'name', 'position')}`,
    `${add('place_counts', ['claims'], 'select old.name, -1 where true')}
     delete from place_counts where name = old.name and claims = 0;`,
  ],
  ...(
    [
      ['disputes_counted', 'insert', 'new'],
      ['disputes_discounted', 'delete', 'old'],
    ] as const
  ).map(
    ([name, event, row]) =>
      [
        name,
        `after ${event} on dispute_claims when not ${another('dispute_claims', row, 'kind', 'dispute')}`,
        `update claim_facts set disputes = ${disputesOf(`${row}.claim`)} where claim = ${row}.claim;`,
      ] as const,
  ),
  ...[
    ['source_documents', 'source_counts', 'steps', ['key']] as const,
    ['quote_link_documents', 'quote_links', 'statements', ['quoting', 'quoted']] as const,
  ].flatMap(([documents, counts, number, key]) => {
    const of = (row: string) => key.map((column) => `${column} = ${row}.${column}`).join(' and ')
    return [
      [
        `${documents}_counted`,
        `after insert on ${documents}`,
        `update ${counts} set documents = documents + 1 where ${of('new')};`,
      ],
      [
        `${documents}_left`,
        `after update on ${documents} when new.${number} = 0`,
        `update ${counts} set documents = documents - 1 where ${of('new')};
         delete from ${documents} where ${of('new')} and document = new.document;
         delete from ${counts} where ${of('new')} and documents = 0;`,
      ],
    ] as const
  }),
]

/** Everything counted at once, from the rows that are there. */
const whole: readonly string[] = [
  `update claim_facts set disputes = ${disputesOf('claim_facts.claim')} where claim in (select claim from dispute_claims)`,
  `insert into claim_cells select ${known('f')}, f.disputes, count(*) from claim_facts as f group by 1, 2, 3, 4, 5, 6, 7`,
  `insert into speaker_counts select speaker, count(*) from claim_facts group by speaker`,
  `insert into place_counts select name, count(distinct claim) from claim_places where name is not null group by name`,
  `insert into source_counts select q.quoted, sum(q.origin), sum(1 - q.origin), sum(q.origin * f.corrects),
    sum(q.origin * (f.disputes <> '')), count(distinct q.document)
    from quoted_voices as q join claim_facts as f on f.statement = q.statement group by q.quoted`,
  `insert into source_documents select q.quoted, q.document, count(*)
    from quoted_voices as q join claim_facts as f on f.statement = q.statement group by q.quoted, q.document`,
  `insert into quote_links select quoting, quoted, count(*), count(distinct document) from quoted_voices group by quoting, quoted`,
  `insert into quote_link_documents select quoting, quoted, document, count(*) from quoted_voices group by quoting, quoted, document`,
]

/** Statements after which nothing is counted as it comes: before many rows are put in or taken out. */
export const countingStopped: readonly string[] = triggers.map(([name]) => `drop trigger if exists ${name}`)

/** Statements that count all there is, and from then on what comes and goes. */
export const countedAnew: readonly string[] = [
  ...countingStopped,
  ...countedTables.map(({ name }) => `delete from ${name}`),
  ...whole,
  ...triggers.map(([name, when, then]) => `create trigger ${name} ${when} begin ${then} end`),
]

export function stopCounting<T>(database: Kysely<T>): Promise<void> {
  return execute(database, countingStopped)
}

export function startCounting<T>(database: Kysely<T>): Promise<void> {
  return execute(database, countedAnew)
}

async function execute<T>(database: Kysely<T>, statements: readonly string[]): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(database)
}
