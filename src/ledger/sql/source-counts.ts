import { sql } from 'kysely'
import type { Page, QuoteLink, SourceCounts } from '../claim-views.ts'
import type { Database } from './queries.ts'

/** Whoever speaks or passes words on in the dossier, most claims first, then by key. Counts open their rows; none is set against another. */
export async function selectSources(
  database: Database,
  { offset, limit }: Page,
): Promise<{ total: number; sources: SourceCounts[] }> {
  const { rows } = await sql<SourceCounts & { total: number }>`
    with counted as (
      select q.quoted as source, q.origin as origin, q.document as document, f.corrects as corrects,
        exists (select 1 from dispute_claims as d where d.claim = f.claim) as disputed
      from quoted_voices as q join claim_facts as f on f.statement = q.statement
    )
    select source as key, sum(origin) as made, sum(1 - origin) as relayed, sum(case when origin = 1 then corrects else 0 end) as corrected,
      sum(case when origin = 1 and disputed then 1 else 0 end) as disputed, count(distinct document) as documents,
      count(*) over () as total
    from counted group by source order by made desc, relayed desc, key limit ${limit} offset ${offset}`.execute(
    database,
  )
  return {
    total: Number(rows[0]?.total ?? 0),
    sources: rows.map(({ total: _, ...counts }) => numbers(counts)),
  }
}

/** Steps from one voice to the next with the statements that took them, most first, then by keys. */
export async function selectQuoteLinks(database: Database, limit: number): Promise<QuoteLink[]> {
  const { rows } = await sql<QuoteLink>`
    select quoting, quoted, count(*) as statements, count(distinct document) as documents from quoted_voices
    group by quoting, quoted order by statements desc, quoting, quoted limit ${limit}`.execute(database)
  return rows.map(({ quoting, quoted, statements, documents }) => ({
    quoting,
    quoted,
    statements: Number(statements),
    documents: Number(documents),
  }))
}

function numbers({ key, made, relayed, corrected, disputed, documents }: SourceCounts): SourceCounts {
  return {
    key,
    made: Number(made),
    relayed: Number(relayed),
    corrected: Number(corrected),
    disputed: Number(disputed),
    documents: Number(documents),
  }
}
