/** Answers about the whole of a dossier, kept as long as it stays as it is. */
import type { ClaimFilter, ClaimViews, PlaceView, TimeView } from '../claim-views.ts'

// More than a screen asks; a map that is moved asks on.
const most = 40

/** The same views, of which each question without a filter is asked once for each state of the index. */
export function keptAnswers(views: ClaimViews, version: () => Promise<string>): ClaimViews {
  let held: { readonly version: string; readonly answers: Map<string, Promise<unknown>> } | null = null
  const keep = async <T>(
    question: readonly unknown[],
    filter: ClaimFilter,
    ask: () => Promise<T>,
  ): Promise<T> => {
    if (Object.keys(filter).length > 0) return await ask()
    const now = await version()
    if (held?.version !== now) held = { version: now, answers: new Map() }
    const { answers } = held
    const key = JSON.stringify(question)
    const known = answers.get(key) as Promise<T> | undefined
    if (known !== undefined) return await known
    const asked = ask()
    // The oldest goes; what could not be answered is asked again.
    for (const oldest of answers.keys()) if (answers.size >= most) answers.delete(oldest)
    answers.set(key, asked)
    asked.catch(() => answers.delete(key))
    return await asked
  }
  return {
    ...views,
    placeStandings: (filter) => keep(['places'], filter, () => views.placeStandings(filter)),
    placeBounds: (filter) => keep(['bounds'], filter, () => views.placeBounds(filter)),
    placeCells: (view: PlaceView) => keep(['cells', view], view.filter, () => views.placeCells(view)),
    timeStandings: (filter) => keep(['times'], filter, () => views.timeStandings(filter)),
    timeExtent: (filter) => keep(['extent'], filter, () => views.timeExtent(filter)),
    timeLanes: (filter) => keep(['lanes'], filter, () => views.timeLanes(filter)),
    timeBins: (view: Omit<TimeView, 'step'>, count) =>
      keep(['bins', view, count], view.filter, () => views.timeBins(view, count)),
  }
}
