import { type Claim, codesOf, type Document, eventType, withOutcome } from '../../model/index.ts'
import { findItem, type Ground, locate } from './anchors.ts'
import { withoutAbsent } from './edit-statement.ts'
import type { ClaimEdit, Pointer } from './shapes.ts'

/** What an edit says of one claim in this reading, with the public codes that its type and outcome have. A field whose words have no place
 *  here any more is left as it was read. */
export function claimChanges(claim: Claim, edit: ClaimEdit, ground: Ground): Partial<Claim> {
  const { at, event, places, times, quantities, values: _, located: __, ...plain } = edit
  const { document } = ground
  const own = at === undefined ? null : locate(ground, at)
  const lists = {
    ...ids('places', ground, document.toponyms, places),
    ...ids('times', ground, document.timexes, times),
    ...ids('quantities', ground, document.quantities, quantities),
  }
  const type = event && eventType(event.type, event.subtype)
  const outcome = plain.outcome ?? claim.outcome
  const coded = type ? codesOf(type) : null
  return {
    ...withoutAbsent(plain),
    ...(own ?? {}),
    ...lists,
    ...(coded ? { event: withOutcome(coded, outcome) } : {}),
  }
}

type Listed = { readonly id: string; readonly start: number; readonly end: number }

/** The list of ids that a person gave; left as it was unless every one is found. */
function ids(
  field: 'places' | 'times' | 'quantities',
  ground: Ground,
  items: readonly Listed[],
  pointers: readonly Pointer[] | undefined,
) {
  const found = pointers?.map((pointer) => findItem(ground, items, pointer)?.id ?? null)
  return found === undefined || found.includes(null) ? {} : { [field]: found as string[] }
}

/** The document with the numbers and places that a person read otherwise. */
export function withItems({ values = [], located = [] }: ClaimEdit, ground: Ground): Document {
  const { document } = ground
  let { quantities, toponyms } = document
  for (const { quantity, ...value } of values) {
    const found = findItem(ground, quantities, quantity)
    if (found)
      quantities = quantities.map((each) =>
        each.id === found.id ? { ...each, ...withoutAbsent(value) } : each,
      )
  }
  for (const { place, geonameId } of located) {
    const found = findItem(ground, toponyms, place)
    if (found) toponyms = toponyms.map((each) => (each.id === found.id ? placedAt(each, geonameId) : each))
  }
  return quantities === document.quantities && toponyms === document.toponyms
    ? document
    : { ...document, quantities, toponyms }
}

type Toponym = Document['toponyms'][number]

/** One of its candidates, or no place; as it was where it has no such candidate. */
function placedAt(toponym: Toponym, geonameId: number | null): Toponym {
  if (geonameId === null) {
    const nowhere = { latitude: null, longitude: null, radiusMeters: null, country: null, admin1: null }
    return { ...toponym, ...nowhere, name: null, geonameId: null }
  }
  const candidate = toponym.candidates.find((each) => each.geonameId === geonameId)
  if (candidate === undefined) return toponym
  const { score: _, ...place } = candidate
  return { ...toponym, ...place }
}
