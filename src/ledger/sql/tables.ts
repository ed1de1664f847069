/** How a table of the index is written down. SQLite keeps any whole number in `integer` and any real in `double precision`;
 *  PostgreSQL needs these very words. */
export type ColumnType = 'text' | 'integer' | 'double precision'
export type Column = readonly [name: string, type: ColumnType, needed?: 'null']

export interface Table {
  readonly name: string
  readonly columns: readonly Column[]
  readonly key: readonly string[]
  readonly lookups?: readonly (readonly string[])[]
}

/** Columns of every mark of a claim. */
export const columnsOfMark: readonly Column[] = [
  ['claim', 'text'],
  ['position', 'integer'],
  ['document', 'text'],
  ['speaker', 'text'],
  ['type', 'text'],
  ['outcome', 'text'],
]
