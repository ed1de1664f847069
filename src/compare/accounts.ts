import {
  type Account,
  type AccountSlot,
  type Claim,
  narrator,
  type Slot,
  type Statement,
} from '../model/index.ts'
import { type SlotValue, slotValues } from './slot-values.ts'
import type { Sources } from './sources.ts'
import type { Update } from './updates.ts'

/** Whose account a claim belongs to: a key that is the same for all claims of one account. */
export type AccountKey = string

/** Give each statement of an incident its account: those who speak together, and speakers of one party, share one.
 *  The narrator has an account of its own, and so have statements whose speaker is not resolved: neither enters a party's. */
export function accountKeys(
  statements: readonly Statement[],
  sources: Sources,
): ReadonlyMap<string, AccountKey> {
  const parent = new Map<string, string>()
  const root = (id: string): string => {
    let at = id
    while (parent.get(at) !== undefined && parent.get(at) !== at) at = parent.get(at)!
    return at
  }
  const join = (a: string, b: string) => {
    const [low, high] = [root(a), root(b)].sort() as [string, string]
    parent.set(high, low)
  }
  for (const statement of statements) {
    for (const id of statement.speakers) {
      const party = sources.entities.get(id)?.party
      if (party) join(id, `party:${party}`)
    }
    if (statement.onBehalfOf && statement.speakers.length === 1)
      join(statement.speakers[0]!, statement.onBehalfOf)
    for (const id of statement.speakers.slice(1)) join(statement.speakers[0]!, id)
  }
  return new Map(
    statements.map((statement) => [
      statement.id,
      statement.speakers.length > 0 ? root(statement.speakers[0]!) : 'unresolved',
    ]),
  )
}

/** Put the accounts of one incident side by side: per slot the values each gives, with claims, origins and outlets counted apart, and the
 *  slots on which it is silent while another speaks. Who claims most comes first; the unresolved and the narrator come last. */
export function buildAccounts(
  claims: readonly Claim[],
  sources: Sources,
  keys: ReadonlyMap<string, AccountKey>,
  updates: readonly Update[] = [],
): Account[] {
  const later = new Map(updates.map((update) => [`${update.slot} ${update.earlier.id}`, update.later.id]))
  const groups = new Map<AccountKey, Claim[]>()
  for (const claim of claims) {
    const key = keys.get(claim.statement)!
    groups.set(key, [...(groups.get(key) ?? []), claim])
  }
  const accounts = [...groups.values()].map((group) => accountOf(group, sources, later))
  const spoken = new Set(accounts.flatMap((account) => account.slots.map((slot) => slot.slot)))
  return accounts
    .map((account) => ({
      ...account,
      silent: [...spoken].filter((slot) => !account.slots.some((each) => each.slot === slot)).sort(),
    }))
    .sort(
      (a, b) =>
        standing(a) - standing(b) ||
        claimsOf(b) - claimsOf(a) ||
        (a.speakers.join() < b.speakers.join() ? -1 : 1),
    )
}

function standing(account: Account): number {
  return account.speakers.includes(narrator) ? 2 : account.speakers.length === 0 ? 1 : 0
}

function claimsOf(account: Account): number {
  return new Set(account.slots.flatMap((slot) => slot.claims)).size
}

function accountOf(claims: readonly Claim[], sources: Sources, later: ReadonlyMap<string, string>): Account {
  const statements = claims.map((claim) => sources.statements.get(claim.statement)!)
  const speakers = [...new Set(statements.flatMap((statement) => statement.speakers))].sort()
  const parties = new Set(speakers.map((id) => sources.entities.get(id)?.party ?? null))
  const values = claims.flatMap((claim) =>
    slotValues(claim, sources.documents.get(claim.document)!, sources.statements.get(claim.statement)!),
  )
  const bySlot = new Map<string, SlotValue[]>()
  for (const value of values) {
    const key = `${value.slot}\u0000${value.value}`
    bySlot.set(key, [...(bySlot.get(key) ?? []), value])
  }
  return {
    speakers,
    party: parties.size === 1 ? [...parties][0]! : null,
    slots: [...bySlot.values()].map((of) => slotOf(of, later)).sort(bySlotOrder),
    silent: [],
  }
}

function slotOf(values: readonly SlotValue[], later: ReadonlyMap<string, string>): AccountSlot {
  const { slot, value, text } = values[0]!
  const origins = values.flatMap((each) => each.claim.origin ?? [])
  const replacing = values.map((each) => later.get(`${slot} ${each.claim.id}`))
  const replacedBy = replacing.every((id) => id !== undefined) ? replacing.at(-1) : undefined
  return {
    slot,
    value,
    text,
    claims: [...new Set(values.map((each) => each.claim.id))],
    origins: [...new Set(origins)].sort(),
    outlets: [...new Set(values.map((each) => each.claim.document))].sort(),
    ...(replacedBy === undefined ? {} : { replacedBy }),
  }
}

const order: readonly Slot[] = [
  'outcome',
  'control',
  'responsibility',
  'deaths',
  'wounded',
  'losses',
  'amount',
  'count',
  'means',
  'place',
  'time',
]

function bySlotOrder(a: AccountSlot, b: AccountSlot): number {
  const rank = (slot: Slot) => (order.includes(slot) ? order.indexOf(slot) : order.length)
  return rank(a.slot) - rank(b.slot)
}
