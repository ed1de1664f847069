import { type Claim, type Document, type Entity, familyOf, instant, type Statement } from '../model/index.ts'
import { isSameOutlet, outletKey } from '../text/index.ts'
import { lookUpKey } from './look-up-key.ts'

/** Who says what; without it only `via` and forwards declare an origin. */
export interface Sayings {
  readonly entities?: readonly Entity[]
  readonly statements?: readonly Statement[]
  readonly claims?: readonly Claim[]
}

/** That one of two documents says it was taken from the other. */
export interface Declared {
  readonly copy: Document
  readonly how: 'forward' | 'declared'
  /** It gives a claim of the other as the other's. */
  readonly sameClaim: boolean
}

/** Reports further apart are of two happenings, whoever is named. */
export const declaredDays = 7

/** What a document says of where it comes from, and what it claims, as far as copies are told by it. Plain JSON. */
export interface Origins {
  readonly publisher: string | null
  readonly published: string | null
  readonly via: readonly string[]
  readonly isForward: boolean
  /** Keys of the names of those who speak in it. */
  readonly speakers: readonly string[]
  /** Each claim as what it is of, with the keys of the names of who is said to say so. */
  readonly claims: readonly { readonly matters: readonly string[]; readonly saidBy: readonly string[] }[]
}

/** `sayings` are those of this document; names are those that it gives, whatever others call the same. */
export function originsOf(
  document: Document,
  { entities = [], statements = [], claims = [] }: Sayings,
): Origins {
  const names = new Map(
    entities
      .filter(({ kind }) => kind !== 'place' && kind !== 'people')
      .map(({ id, name, aliases }) => [id, [name, ...aliases].map(outletKey)]),
  )
  const spoke = new Map(
    statements.map(({ id, speakers, chain }) => [
      id,
      [...new Set([...speakers, ...chain].flatMap((speaker) => names.get(speaker) ?? []))],
    ]),
  )
  return {
    publisher: document.publisher,
    published: document.published,
    via: document.via,
    isForward: document.dropped.some(({ reason, text }) => reason === 'via' && forwarded.test(text)),
    speakers: [...new Set([...spoke.values()].flat())],
    claims: claims
      .filter(({ event }) => familyOf(event.type) !== 'other')
      .map((claim) => ({ matters: mattersOf(claim, document), saidBy: spoke.get(claim.statement) ?? [] })),
  }
}

/** Keys of what a document claims itself, and of what it gives as claimed by others: an outlet's first word and what it is of. */
export function declaredKeys(origins: Origins): { own: number[]; asOf: number[] } {
  const keysOf = (word: string, matters: readonly string[]) =>
    matters.map((matter) => lookUpKey('declared', word, matter))
  const { publisher, via } = origins
  const own = new Set<number>()
  const asOf = new Set<number>()
  for (const { matters, saidBy } of origins.claims) {
    if (publisher !== null) for (const key of keysOf(firstWord(outletKey(publisher)), matters)) own.add(key)
    for (const word of new Set([...via.map(outletKey), ...saidBy].map(firstWord)))
      for (const key of keysOf(word, matters)) asOf.add(key)
  }
  return { own: [...own], asOf: [...asOf] }
}

/** Whether one of two documents gives a claim of the other as the other's. */
export function declaresClaim(a: Origins, b: Origins): boolean {
  if (!isNear(a, b)) return false
  return givesAsOf(a, b) || givesAsOf(b, a)
}

function givesAsOf(copy: Origins, { publisher, claims }: Origins): boolean {
  if (publisher === null) return false
  const key = outletKey(publisher)
  const isVia = copy.via.some((name) => isSameOutlet(name, publisher))
  return copy.claims.some(
    ({ matters, saidBy }) =>
      (isVia || saidBy.includes(key)) &&
      matters.some((matter) => claims.some((own) => own.matters.includes(matter))),
  )
}

/** Who of two documents names the other as where it was taken from. Null where neither names the other, or each the other. */
export function declaredBetween(
  a: { readonly document: Document; readonly origins: Origins },
  b: { readonly document: Document; readonly origins: Origins },
): Declared | null {
  const [fromB, fromA] = [names(a.origins, b.origins), names(b.origins, a.origins)]
  if (fromA === fromB) return null
  const copy = fromB ? a : b
  return {
    copy: copy.document,
    how: copy.origins.isForward ? 'forward' : 'declared',
    sameClaim: declaresClaim(a.origins, b.origins),
  }
}

function names(origins: Origins, { publisher }: Origins): boolean {
  return (
    publisher !== null &&
    !isSameOutlet(origins.publisher, publisher) &&
    (origins.via.some((name) => isSameOutlet(name, publisher)) ||
      origins.speakers.includes(outletKey(publisher)))
  )
}

const forwarded = /^[\s[(—–-]*(?:forwarded|переслан[оеі])(?!\p{L})/iu

const firstWord = (key: string): string => key.split(' ')[0]!

/** What a claim is of, as keys: its kind with each place, and with each count. Two claims of one matter are of the same. */
function mattersOf(claim: Claim, document: Document): string[] {
  const kind = `${claim.event.type} ${claim.polarity}`
  return [
    ...document.toponyms
      .filter(({ id, precision }) => claim.places.includes(id) && precision !== 'country')
      .map(({ geonameId, name }) => `${kind} at ${geonameId ?? name}`),
    ...document.quantities
      .filter(({ id, role }) => claim.quantities.includes(id) && role !== 'other')
      .map(({ role, low, high, unit }) => `${kind} ${role} ${low} ${high} ${unit}`),
  ]
}

function isNear(a: Origins, b: Origins): boolean {
  const [first, second] = [instant(a.published), instant(b.published)]
  return first === null || second === null || Math.abs(first - second) <= declaredDays * 86_400_000
}
