import { sql } from 'kysely'

/** Any number of values inside `in (…)`, as one parameter. */
export function listed(values: Iterable<string | number>) {
  return sql`(select value from json_each(${JSON.stringify([...new Set(values)])}))`
}
