import {
  type Claim,
  type Dispute,
  type Document,
  type Entity,
  narrator,
  type Quantity,
  type Reading,
  type Review,
  type Statement,
  type Timex,
  type Toponym,
} from '../model/index.ts'
import type { Mask } from './mask.ts'

/** Where a claim stands with people; `proposed`, by nobody and never, where nobody looked at it. */
export type ReviewOf = Pick<Review, 'status' | 'by' | 'reason'> & { readonly at: string | null }

/** A claim as it leaves a dossier, in words and codes that need no other file. `null` is unknown. Offsets are UTF-16, half-open, in the text that
 *  the capture of this SHA-256 reads as. */
export interface ClaimRow {
  readonly claim: string
  readonly statement: string
  readonly incident: string | null
  readonly incidentTitle: string | null
  readonly document: string
  readonly capture: string
  readonly title: string | null
  readonly publisher: string | null
  readonly published: string | null
  readonly url: string | null
  /** `narrator`: the report's own voice. Empty where it is not known who speaks. */
  readonly speakers: readonly string[]
  readonly onBehalfOf: string | null
  /** From the voice nearest the reader to the origin. */
  readonly chain: readonly string[]
  readonly party: string | null
  readonly kind: Statement['kind']
  readonly stance: Statement['stance']
  readonly relay: string
  readonly medium: string | null
  readonly said: string | null
  readonly opinion: boolean
  /** The exact words; names of protected persons are `[person 1]` in them unless they were unmasked. */
  readonly words: string
  readonly start: number
  readonly end: number
  readonly type: string
  readonly subtype: string | null
  readonly acled: string | null
  readonly plover: string | null
  readonly outcome: string
  readonly polarity: string
  readonly modality: string
  readonly control: string | null
  readonly actors: readonly string[]
  readonly targets: readonly string[]
  readonly means: string | null
  readonly places: readonly ExportedPlace[]
  readonly times: readonly ExportedTime[]
  readonly quantities: readonly ExportedQuantity[]
  readonly origin: string | null
  readonly oneSided: boolean
  /** Disputes it stands in, as `kind:slot`. */
  readonly disputes: readonly string[]
  readonly review: ReviewOf
  readonly rule: string
}

export type ExportedPlace = Pick<
  Toponym,
  | 'text'
  | 'name'
  | 'latitude'
  | 'longitude'
  | 'radiusMeters'
  | 'precision'
  | 'country'
  | 'geonameId'
  | 'withheld'
>
export type ExportedTime = Pick<Timex, 'text' | 'value' | 'from' | 'to' | 'zone' | 'known'>
export type ExportedQuantity = Pick<
  Quantity,
  'text' | 'low' | 'high' | 'bound' | 'unit' | 'of' | 'role' | 'status'
> & {
  readonly side: string | null
}

/** Rows of the claims of a reading that are wanted, in the reading's order. The reading holds what its claims point to; a claim whose statement or
 *  document is not in it is left out. */
export function claimRows(reading: Reading, mask: Mask, isWanted: (claim: string) => boolean): ClaimRow[] {
  const statements = byId(reading.statements)
  const documents = byId(reading.documents)
  const lookups: Lookups = {
    entities: byId(reading.entities),
    incidents: new Map(
      reading.incidents.flatMap((each) => each.claims.map((claim) => [claim, each] as const)),
    ),
    disputes: disputesByClaim(reading.disputes),
  }
  return reading.claims.flatMap((claim) => {
    const statement = statements.get(claim.statement)
    const document = documents.get(claim.document)
    return statement && document && isWanted(claim.id)
      ? [rowOf(claim, statement, document, lookups, mask)]
      : []
  })
}

interface Lookups {
  readonly entities: ReadonlyMap<string, Entity>
  readonly incidents: ReadonlyMap<string, Reading['incidents'][number]>
  readonly disputes: ReadonlyMap<string, readonly Dispute[]>
}

function rowOf(
  claim: Claim,
  statement: Statement,
  document: Document,
  lookups: Lookups,
  mask: Mask,
): ClaimRow {
  const persons = [...lookups.entities.values()].filter(({ kind }) => kind === 'person')
  const nameOf = (id: string): string => {
    const entity = lookups.entities.get(id)
    return entity ? mask.nameOf(entity) : id
  }
  const named = (id: string | null): string | null => (id === null ? null : nameOf(id))
  const plain = (words: string | null): string | null =>
    words === null ? null : mask.words(words, null, persons)
  const inText = (start: number, words: string): string =>
    mask.words(words, { document: document.id, start }, persons)
  const incident = lookups.incidents.get(claim.id)
  const control = claim.control && {
    holder: named(claim.control.holder),
    place: document.toponyms.find(({ id }) => id === claim.control?.place)?.name ?? null,
    extent: claim.control.extent,
  }
  const said = document.timexes.find(({ id }) => id === statement.said)
  return {
    claim: claim.id,
    statement: statement.id,
    incident: incident?.id ?? null,
    incidentTitle: incident?.title ?? null,
    document: document.id,
    capture: document.sha256,
    title: plain(document.title),
    publisher: document.publisher,
    published: document.published,
    url: document.url === null ? null : mask.address(document.url, persons),
    speakers: statement.speakers.map((id) => (id === narrator ? narrator : nameOf(id))),
    onBehalfOf: named(statement.onBehalfOf),
    chain: statement.chain.map(nameOf),
    party: partyOf(statement, lookups.entities),
    kind: statement.kind,
    stance: statement.stance,
    relay: statement.relay,
    medium: plain(statement.medium),
    said: said?.value ?? null,
    opinion: statement.opinion,
    words: inText(claim.start, document.text.slice(claim.start, claim.end)),
    start: claim.start,
    end: claim.end,
    type: claim.event.type,
    subtype: claim.event.subtype,
    acled: claim.event.acled,
    plover: claim.event.plover,
    outcome: claim.outcome,
    polarity: claim.polarity,
    modality: claim.modality,
    control:
      control && [control.holder ?? 'unnamed', control.extent, control.place ?? 'place unknown'].join(' · '),
    actors: claim.actor.map(nameOf),
    targets: claim.target.map(nameOf),
    means: claim.means,
    places: chosen(document.toponyms, claim.places).map(placeOf),
    times: chosen(document.timexes, claim.times).map(timeOf),
    quantities: chosen(document.quantities, claim.quantities).map((quantity) => ({
      ...pick(quantity, ['text', 'low', 'high', 'bound', 'unit', 'role', 'status']),
      text: inText(quantity.start, quantity.text),
      of: plain(quantity.of),
      side: named(quantity.side),
    })),
    origin: named(claim.origin),
    oneSided: claim.oneSided,
    disputes: (lookups.disputes.get(claim.id) ?? []).map(({ kind, slot }) => `${kind}:${slot}`),
    review: reviewOf(claim, statement),
    rule: claim.rule,
  }
}

/** A claim is as far reviewed as it, or the statement it is of, is. */
function reviewOf(claim: Claim, statement: Statement): ReviewOf {
  const none = { status: 'proposed', by: null, at: null, reason: null } as const
  const reviewed = claim.review ?? statement.review
  return reviewed ? pick(reviewed, ['status', 'by', 'at', 'reason']) : none
}

function partyOf({ speakers }: Statement, entities: ReadonlyMap<string, Entity>): string | null {
  const parties = new Set(speakers.map((id) => entities.get(id)?.party ?? null))
  return parties.size === 1 ? [...parties][0]! : null
}

const placeOf = (toponym: Toponym): ExportedPlace =>
  pick(toponym, [
    'text',
    'name',
    'latitude',
    'longitude',
    'radiusMeters',
    'precision',
    'country',
    'geonameId',
    'withheld',
  ])

const timeOf = (timex: Timex): ExportedTime => pick(timex, ['text', 'value', 'from', 'to', 'zone', 'known'])

function chosen<T extends { readonly id: string }>(all: readonly T[], ids: readonly string[]): T[] {
  return ids.flatMap((id) => all.find((each) => each.id === id) ?? [])
}

function disputesByClaim(disputes: readonly Dispute[]): ReadonlyMap<string, readonly Dispute[]> {
  const found = new Map<string, Dispute[]>()
  for (const dispute of disputes)
    for (const claim of new Set(dispute.sides.flatMap((side) => side.claims)))
      found.set(claim, [...(found.get(claim) ?? []), dispute])
  return found
}

const byId = <T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
  new Map(items.map((item) => [item.id, item]))

function pick<T, K extends keyof T>(value: T, keys: readonly K[]): Pick<T, K> {
  return Object.fromEntries(keys.map((key) => [key, value[key]])) as Pick<T, K>
}
