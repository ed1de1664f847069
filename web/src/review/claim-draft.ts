/** A claim's correction while it is made: what would be sent, only the fields that differ from the claim as it stands. */
import type { Claim, Document, Outcome, Quantity, QuantityRole, Toponym } from '../../../src/model/index.ts'

export interface FigureDraft {
  readonly role: QuantityRole
  /** Entity whose the counted are; null for nobody known. */
  readonly side: string | null
  /** As written into the field; empty for an open end. */
  readonly low: string
  readonly high: string
}

export interface ClaimDraft {
  readonly claim: Claim
  /** `type` or `type.subtype`. */
  readonly event: string
  readonly outcome: Outcome
  readonly polarity: Claim['polarity']
  readonly modality: Claim['modality']
  readonly actor: readonly string[]
  readonly target: readonly string[]
  readonly places: readonly string[]
  readonly times: readonly string[]
  readonly quantities: readonly string[]
  /** By toponym id: where it is, of its candidates; null for nowhere. */
  readonly located: Readonly<Record<string, number | null>>
  /** By quantity id. */
  readonly figures: Readonly<Record<string, FigureDraft>>
  readonly reason: string
}

export function claimDraftOf(claim: Claim): ClaimDraft {
  const { outcome, polarity, modality, actor, target, places, times, quantities } = claim
  return {
    claim,
    event: eventKey(claim),
    outcome,
    polarity,
    modality,
    actor,
    target,
    places,
    times,
    quantities,
    located: {},
    figures: {},
    reason: '',
  }
}

export function eventKey({ event: { type, subtype } }: Pick<Claim, 'event'>): string {
  return subtype === null ? type : `${type}.${subtype}`
}

export function figureOf({ role, side, low, high }: Quantity): FigureDraft {
  return { role, side, low: low === null ? '' : String(low), high: high === null ? '' : String(high) }
}

/** Fields that differ, as the server takes them; null where none does, or where a figure is no number. */
export function claimEditOf(draft: ClaimDraft, document: Document): Record<string, unknown> | null {
  const { claim } = draft
  const values = document.quantities.flatMap(
    (quantity) => figureEdit(draft.figures[quantity.id], quantity) ?? [],
  )
  if (values.includes('unreadable')) return null
  const located = document.toponyms.flatMap(
    (place) => placeOf(draft.located[place.id], place, draft.places) ?? [],
  )
  const [type, subtype = null] = draft.event.split('.')
  const edit = {
    ...(draft.event === eventKey(claim) ? {} : { event: { type, subtype } }),
    ...changed('outcome', draft, claim),
    ...changed('polarity', draft, claim),
    ...changed('modality', draft, claim),
    ...changedList('actor', draft, claim),
    ...changedList('target', draft, claim),
    ...changedList('places', draft, claim),
    ...changedList('times', draft, claim),
    ...changedList('quantities', draft, claim),
    ...(values.length === 0 ? {} : { values }),
    ...(located.length === 0 ? {} : { located }),
  }
  return Object.keys(edit).length === 0 ? null : edit
}

function changed(field: 'outcome' | 'polarity' | 'modality', draft: ClaimDraft, claim: Claim) {
  const [now, before]: [string, string] = [draft[field], claim[field]]
  return now === before ? {} : { [field]: now }
}

function changedList(
  field: 'actor' | 'target' | 'places' | 'times' | 'quantities',
  draft: ClaimDraft,
  claim: Claim,
) {
  const [now, before] = [draft[field], claim[field]]
  const isSame = now.length === before.length && now.every((id) => before.includes(id))
  return isSame ? {} : { [field]: [...now] }
}

function placeOf(chosen: number | null | undefined, place: Toponym, places: readonly string[]) {
  if (chosen === undefined || chosen === place.geonameId || !places.includes(place.id)) return null
  return { place: place.id, geonameId: chosen }
}

/** What of a figure is told otherwise; null for nothing. An end that was left empty is open. */
function figureEdit(draft: FigureDraft | undefined, quantity: Quantity) {
  if (draft === undefined) return null
  const [low, high] = [numberIn(draft.low), numberIn(draft.high)]
  if (low === undefined || high === undefined) return 'unreadable' as const
  if (low !== null && high !== null && low > high) return 'unreadable' as const
  const isSameRange = low === quantity.low && high === quantity.high
  if (isSameRange && draft.role === quantity.role && draft.side === quantity.side) return null
  const bound =
    low === null ? 'at-most' : high === null ? 'at-least' : quantity.bound === 'about' ? 'about' : 'exact'
  return {
    quantity: quantity.id,
    ...(draft.role === quantity.role ? {} : { role: draft.role }),
    ...(draft.side === quantity.side ? {} : { side: draft.side }),
    ...(isSameRange ? {} : { low, high, bound }),
  }
}

/** Undefined for what is no number. */
function numberIn(written: string): number | null | undefined {
  const bare = written.replaceAll(/[\s\u00a0]/g, '')
  if (bare === '') return null
  return /^\d+(?:\.\d+)?$/.test(bare) ? Number(bare) : undefined
}
