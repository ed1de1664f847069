import type { Page, QuoteLink, SourceCounts } from '../claim-views.ts'
import type { Database } from './queries.ts'

/** Whoever speaks or passes words on in the dossier, most claims first, then by key. Counts open their rows; none is set against another. */
export async function selectSources(
  database: Database,
  { offset, limit }: Page,
): Promise<{ total: number; sources: SourceCounts[] }> {
  const sources = await database
    .selectFrom('source_counts')
    .selectAll()
    .orderBy('made', 'desc')
    .orderBy('relayed', 'desc')
    .orderBy('key')
    .limit(limit)
    .offset(offset)
    .execute()
  const { total } = await database
    .selectFrom('source_counts')
    .select((at) => at.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  return { total: Number(total), sources }
}

/** Steps from one voice to the next with the statements that took them, most first, then by keys. */
export async function selectQuoteLinks(database: Database, limit: number): Promise<QuoteLink[]> {
  return await database
    .selectFrom('quote_links')
    .selectAll()
    .orderBy('statements', 'desc')
    .orderBy('quoting')
    .orderBy('quoted')
    .limit(limit)
    .execute()
}
