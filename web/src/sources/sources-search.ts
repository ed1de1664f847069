/** What stands in the address of the sources. */
export interface SourcesSearch {
  /** The list unless given. */
  readonly view?: 'quotes' | undefined
}

export function sourcesSearch(raw: Readonly<Record<string, unknown>>): SourcesSearch {
  return raw.view === 'quotes' ? { view: 'quotes' } : {}
}
