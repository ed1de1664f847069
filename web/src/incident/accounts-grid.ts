/** The accounts of an incident as a table: columns in order of first statement, rows of slots, losses by whose they were. */
import type {
  Account,
  AccountSlot,
  Claim,
  LossOwner,
  Quantity,
  Silence,
  Slot,
} from '../../../src/model/index.ts'
import { byCodeUnit } from '../../../src/model/order.ts'
import type { IncidentDetail } from '../api.ts'
import { narratorKey } from '../speakers.ts'

export interface Column {
  readonly key: string
  readonly account: Account
  /** Claims of the incident that this account makes, in the order of their documents and words. */
  readonly claims: readonly Claim[]
  /** Reports' own voices: nobody's account. */
  readonly isNobodys: boolean
}

export interface Row {
  /** Stands in the address behind `slot-`: `place`, `deaths-own`. */
  readonly key: string
  readonly slot: Slot
  /** Whose the counted were, seen from who counts them; null on a row that counts no losses. */
  readonly loss: LossOwner | null
}

const harm: ReadonlySet<Slot> = new Set(['deaths', 'wounded', 'losses'])
const losses: readonly LossOwner[] = ['own', 'enemy', 'unknown']
const undated = '\uffff'
/** Where no report says anything itself, and what reports speak of still stands in nobody's column. */
const nobodys: Account = { speakers: [narratorKey], party: null, slots: [], silent: [] }

/** Who spoke first stands first: by the day of the report, then by the place in it. Speakers nobody resolved come after those with names,
 *  reports' own voices last. */
export function columnsOf({
  incident,
  claims,
  statements,
  documents,
  media,
}: Pick<IncidentDetail, 'incident' | 'claims' | 'statements' | 'documents' | 'media'>): Column[] {
  const published = new Map(documents.map(({ id, published }) => [id, published ?? undated]))
  const first = (claim: Claim) => published.get(claim.document) ?? undated
  const inTime = [...claims].sort(
    (a, b) => byCodeUnit(first(a), first(b)) || byCodeUnit(a.document, b.document) || a.start - b.start,
  )
  const statementOf = new Map(statements.map((statement) => [statement.id, statement]))
  const place = new Map(inTime.map((claim, at) => [claim.id, at]))
  const hasNobodys = incident.accounts.some(({ speakers }) => speakers.includes(narratorKey))
  const accounts = hasNobodys || media.length === 0 ? incident.accounts : [...incident.accounts, nobodys]
  const columns = accounts.map((account): Column => {
    const filled = new Set(account.slots.flatMap((slot) => slot.claims))
    const own = inTime.filter(
      ({ id, statement }) => filled.has(id) || speaksIn(account, statementOf.get(statement)?.speakers),
    )
    return {
      key: account.speakers.join(' ') || 'unresolved',
      account,
      claims: own,
      isNobodys: account.speakers.includes(narratorKey),
    }
  })
  const rank = ({ account, isNobodys }: Column) => (isNobodys ? 2 : account.speakers.length === 0 ? 1 : 0)
  const at = ({ claims: [earliest] }: Column) => (earliest ? (place.get(earliest.id) ?? 0) : inTime.length)
  return columns.sort((a, b) => rank(a) - rank(b) || at(a) - at(b))
}

function speaksIn({ speakers }: Account, of: readonly string[] | undefined): boolean {
  if (of === undefined) return false
  return of.length === 0 ? speakers.length === 0 : of.every((id) => speakers.includes(id))
}

/** Slots in dispute first, else the order given; figures of harm part into own, others' and those whose side is not stated. */
export function rowsOf(
  columns: readonly Column[],
  { disputes }: Pick<IncidentDetail, 'disputes'>,
  order: readonly Slot[],
): Row[] {
  const disputed = new Set(disputes.map(({ slot }) => slot))
  const filled = new Map<string, Row>()
  for (const column of columns) {
    for (const entry of column.account.slots) {
      const row = rowOf(entry)
      filled.set(row.key, row)
    }
  }
  const rank = ({ slot, loss }: Row) =>
    (disputed.has(slot) ? 0 : 1000) + order.indexOf(slot) * 4 + (loss === null ? 0 : losses.indexOf(loss))
  return [...filled.values()].sort((a, b) => rank(a) - rank(b))
}

/** The row that what an account says stands in: losses apart by whose they are said to be. */
function rowOf({ slot, of }: AccountSlot): Row {
  if (!harm.has(slot)) return { key: slot, slot, loss: null }
  const loss = of ?? 'unknown'
  return { key: `${slot}-${loss}`, slot, loss }
}

/** Whose the figure's were, each once; null for one that does not say. Empty where no figure stands behind it. */
export function sidesOf(
  entry: AccountSlot,
  { claims, quantities }: Pick<IncidentDetail, 'claims' | 'quantities'>,
): (string | null)[] {
  const of = new Set(entry.claims)
  const ids = new Set(claims.filter(({ id }) => of.has(id)).flatMap((claim) => claim.quantities))
  const own = quantities.filter(({ id }) => ids.has(id))
  const named = own.filter(({ text }) => text === entry.text)
  const alike = (one: Quantity) =>
    named.some(({ low, high, role }) => low === one.low && high === one.high && role === one.role)
  return [...new Set(own.filter(alike).map(({ side }) => side))]
}

/** What the account gives on a row: what stands first, then what its own speaker has replaced since. */
export function entriesOf({ account }: Column, row: Row): AccountSlot[] {
  const entries = account.slots.filter((entry) => rowOf(entry).key === row.key)
  return [
    ...entries.filter(({ replacedBy }) => replacedBy === undefined),
    ...entries.filter(({ replacedBy }) => replacedBy !== undefined),
  ]
}

/** Claims that fill no slot: nothing that was said is left out of the table. */
export function besides({ account, claims }: Column): Claim[] {
  const filled = new Set(account.slots.flatMap((slot) => slot.claims))
  return claims.filter(({ id }) => !filled.has(id))
}

/** Why an account gives nothing on a slot, or nothing that stands; null where the reading has no reason of its own. */
export function silenceOf({ account }: Column, slot: Slot): Silence | null {
  return account.silences?.find((silence) => silence.slot === slot) ?? null
}
