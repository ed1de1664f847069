import { isRejected, type Reading } from '../model/index.ts'
import type { EntityName, LedgerIndex } from './contract.ts'
import { type Found, findTerms, ftsQuery, readTerms } from './search-words.ts'

export interface SearchPage {
  readonly query: string
  readonly limit: number
  readonly offset: number
}

/** A stretch of a document with what was looked for. */
export interface Passage {
  /** In the document's text, half-open UTF-16 offsets. */
  readonly start: number
  readonly end: number
  readonly text: string
  /** What was looked for, by offsets in `text`. */
  readonly spans: readonly Found[]
  /** The innermost statement in which the first of them is said, and who says it; null and empty in the report's own voice alone. */
  readonly statement: string | null
  readonly speakers: readonly string[]
  /** Claims in whose words the first of them stands. */
  readonly claims: readonly string[]
}

export interface SearchHit {
  readonly document: string
  readonly title: string | null
  readonly publisher: string | null
  readonly published: string | null
  /** How often anything that was looked for stands in it. */
  readonly found: number
  /** The first of them, in text order. */
  readonly passages: readonly Passage[]
}

export interface SearchResult {
  /** The best first. */
  readonly hits: readonly SearchHit[]
  /** Documents on all pages. */
  readonly total: number
  /** Those of whose names any of the words is one, on the first page alone. */
  readonly entities: readonly EntityName[]
  /** Names of the speakers of the passages. */
  readonly names: Readonly<Record<string, string>>
}

const passagesEach = 5
const entitiesShown = 10
/** Letters on either side of what was looked for. */
const around = 140

/** Documents in which all words of the query are, with the passages they stand in. Nothing for a query without a word. */
export async function searchIndex(
  index: LedgerIndex,
  { query, limit, offset }: SearchPage,
): Promise<SearchResult> {
  const terms = readTerms(query)
  if (terms.length === 0) return { hits: [], total: 0, entities: [], names: {} }
  const { ids, total } = await index.wordHits('documents', ftsQuery(terms), { limit, offset })
  const hits: SearchHit[] = []
  const names: Record<string, string> = {}
  for (const id of ids) {
    const part = await index.document(id)
    if (part === null) continue
    const document = part.documents[0]!
    const found = findTerms(document.text, terms)
    const passages = passagesOf(part, found)
    const { title, publisher, published } = document
    hits.push({ document: id, title, publisher, published, found: found.length, passages })
    const speaking = new Set(passages.flatMap(({ speakers }) => speakers))
    for (const entity of part.entities) if (speaking.has(entity.id)) names[entity.id] = entity.name
  }
  const called =
    offset === 0
      ? await index.wordHits('entities', ftsQuery(terms, 'OR'), { limit: entitiesShown, offset })
      : null
  return { hits, total, entities: called ? await index.entityNamesOf(called.ids) : [], names }
}

/** What stands close together is shown together, within its block. */
function passagesOf(part: Reading, found: readonly Found[]): Passage[] {
  const document = part.documents[0]!
  const passages: Passage[] = []
  for (let next = 0; next < found.length && passages.length < passagesEach; ) {
    const first = found[next]!
    const block = document.blocks.find(({ start, end }) => start <= first.start && first.start < end)
    const start = wordStart(document.text, Math.max(block?.start ?? 0, first.start - around), first.start)
    const limit = Math.min(block?.end ?? document.text.length, first.end + around)
    const end = wordEnd(document.text, Math.max(limit, first.end), first.end)
    const spans: Found[] = []
    for (; next < found.length && found[next]!.end <= end; next++)
      spans.push({ start: found[next]!.start - start, end: found[next]!.end - start })
    passages.push({ start, end, text: document.text.slice(start, end), spans, ...saidAt(part, first) })
  }
  return passages
}

function saidAt({ statements, claims }: Reading, { start }: Found) {
  const holds = (span: Found) => span.start <= start && start < span.end
  const length = (spans: readonly Found[]) => spans.reduce((sum, span) => sum + span.end - span.start, 0)
  const [statement] = statements
    .filter((each) => !isRejected(each) && each.content.some(holds))
    .sort((a, b) => length(a.content) - length(b.content))
  const own = claims.filter((claim) => !isRejected(claim) && holds(claim))
  return {
    statement: statement?.id ?? null,
    speakers: statement?.speakers ?? [],
    claims: own.map(({ id }) => id),
  }
}

/** The start of a word at or behind `from`, before `until`. */
function wordStart(text: string, from: number, until: number): number {
  let at = from
  while (at > 0 && at < until && /\S/.test(text[at - 1]!)) at++
  return at
}

/** The end of a word at or before `from`, behind `until`. */
function wordEnd(text: string, from: number, until: number): number {
  let at = from
  while (at < text.length && at > until && /\S/.test(text[at]!)) at--
  return at
}
