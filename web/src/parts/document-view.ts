/** What of a document is shown, as its address says: `?view=original`, `?mark=places,times`. */
import { type FactKind, factKinds } from '../segments.ts'

export interface DocumentSearch {
  readonly view?: 'original' | undefined
  readonly mark?: string | undefined
}

export interface DocumentView {
  readonly original: boolean
  readonly facts: ReadonlySet<FactKind>
}

/** Anything else in the address is left out. */
export function documentSearch(search: Record<string, unknown>): DocumentSearch {
  const facts = factKinds.filter((kind) =>
    String(search.mark ?? '')
      .split(',')
      .includes(kind),
  )
  return {
    ...(search.view === 'original' ? { view: 'original' } : {}),
    ...(facts.length > 0 ? { mark: facts.join(',') } : {}),
  }
}

export function viewOf(search: DocumentSearch): DocumentView {
  const marked = search.mark?.split(',') ?? []
  return {
    original: search.view === 'original',
    facts: new Set(factKinds.filter((kind) => marked.includes(kind))),
  }
}

/** The address's word for facts, with one more or one less. */
export function markToggled(facts: ReadonlySet<FactKind>, kind: FactKind): string | undefined {
  const next = factKinds.filter((one) => (one === kind ? !facts.has(one) : facts.has(one)))
  return next.length === 0 ? undefined : next.join(',')
}
