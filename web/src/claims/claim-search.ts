/** What stands in the address of the map and of the timeline, so that a view can be shared and each leads to the other. */

export const groupings = ['speaker', 'party', 'outcome'] as const
export type Grouping = (typeof groupings)[number]

/** The filter both share. What is absent narrows nothing. */
export interface ClaimSearch {
  /** What colours and lanes stand for; speakers unless given. */
  readonly by?: Grouping | undefined
  /** Keys of voices, parted by commas. */
  readonly voice?: string | undefined
  readonly outcome?: string | undefined
  readonly type?: string | undefined
  readonly incident?: string | undefined
  readonly document?: string | undefined
  /** ISO 8601: told to have happened in this stretch. On the timeline it is what is shown. */
  readonly from?: string | undefined
  readonly to?: string | undefined
  /** The rows that are open: a part of the query of `claim-rows`. */
  readonly open?: string | undefined
}

export interface MapSearch extends ClaimSearch {
  /** Latitude, longitude, zoom. */
  readonly at?: string | undefined
}

export function claimSearch(raw: Readonly<Record<string, unknown>>): ClaimSearch {
  const by = groupings.find((one) => one === raw.by)
  const texts = ['voice', 'outcome', 'type', 'incident', 'document', 'from', 'to', 'open'] as const
  const given = texts.flatMap((name) => {
    const value = raw[name]
    return typeof value === 'string' || typeof value === 'number' ? [[name, String(value)]] : []
  })
  return { ...(by === undefined || by === 'speaker' ? {} : { by }), ...Object.fromEntries(given) }
}

export function mapSearch(raw: Readonly<Record<string, unknown>>): MapSearch {
  const at = typeof raw.at === 'string' && /^-?[\d.]+,-?[\d.]+,[\d.]+$/.test(raw.at) ? { at: raw.at } : {}
  return { ...claimSearch(raw), ...at }
}

/** The filter as the server takes it, `&` between; the stretch of time only where asked. */
export function filterQuery(search: ClaimSearch, withTime = true): string {
  const names = ['by', 'voice', 'outcome', 'type', 'incident', 'document'] as const
  const query = new URLSearchParams()
  for (const name of withTime ? ([...names, 'from', 'to'] as const) : names) {
    const value = search[name]
    if (value !== undefined) query.set(name, value)
  }
  return query.toString()
}

/** Voices of a filter; none means all. */
export function voicesIn(search: ClaimSearch): readonly string[] {
  return (search.voice ?? '').split(',').filter((key) => key !== '')
}

/** The search with a voice put in or taken out. */
export function toggledVoice(search: ClaimSearch, key: string): string | undefined {
  const voices = voicesIn(search)
  const next = voices.includes(key) ? voices.filter((one) => one !== key) : [...voices, key]
  return next.length === 0 ? undefined : next.join(',')
}
