import { BadInput, type Gazetteer, type Place } from '../model/index.ts'

/** Whose view of disputed borders a reading takes: `disputed` names no country for them and lists who claims them, `iso`
 *  follows ISO 3166-2, and the code of a state takes that state's word for what it claims. */
export type Borders = string

export const defaultBorders: Borders = 'disputed'

/** Read `--borders` or SAYSO_BORDERS. Throws BadInput for what is neither a view nor a state of the country table. */
export function readBorders(given: string, gazetteer: Gazetteer): Borders {
  const view = given.trim()
  if (view === '' || /^(disputed|iso)$/i.test(view)) return view.toLowerCase() || defaultBorders
  const code = view.toUpperCase()
  if (gazetteer.countries.some((country) => country.code === code)) return code
  throw new BadInput({
    code: 'gazetteer.unknown-borders',
    found: `the view “${given}”`,
    where: '--borders',
    expected: 'disputed, iso, or the two letters of a state (ISO 3166-1)',
    remedy: 'leave it out for “disputed”',
  })
}

/** The gazetteer as seen in one view; a view other than the default is part of the version. A state's view changes only
 *  what it claims: other disputes stay open. */
export function withBorders(gazetteer: Gazetteer, view: Borders): Gazetteer {
  if (view === defaultBorders) return gazetteer
  const seen = (places: readonly Place[]) => places.map((place) => seenFrom(place, view))
  return {
    ...gazetteer,
    version: `${gazetteer.version} borders ${view}`,
    named: (name) => seen(gazetteer.named(name)),
    spelled: (name) => seen(gazetteer.spelled(name)),
    near: (name) => gazetteer.near(name).map((one) => ({ ...one, place: seenFrom(one.place, view) })),
    peopled: (word) => seen(gazetteer.peopled(word)),
  }
}

/** The view in a version that `withBorders` made, of a gazetteer or of a reader that names it last. */
export function viewOfVersion(version: string): Borders {
  return / borders (\S+)$/.exec(version)?.[1] ?? defaultBorders
}

function seenFrom(place: Place, view: Borders): Place {
  const { claimedBy, ...settled } = place
  if (!claimedBy || view === 'iso') return settled
  return claimedBy.includes(view) ? { ...settled, country: view } : place
}
