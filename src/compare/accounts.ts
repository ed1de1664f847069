import {
  type Account,
  type AccountSlot,
  byCodeUnit,
  type Claim,
  instant,
  type LossOwner,
  narrator,
  type Slot,
  type Statement,
} from '../model/index.ts'
import { isHarm, lossOwner, type OpposedSides, opposedSides } from './loss-owner.ts'
import { corroborationOf } from './origins.ts'
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
 *  slots on which it is silent while another speaks. In the order of who spoke first (by publication, then as the text has it), and so the values of a
 *  slot; the unresolved and the narrator come last. */
export function buildAccounts(
  given: readonly Claim[],
  sources: Sources,
  keys: ReadonlyMap<string, AccountKey>,
  updates: readonly Update[] = [],
): Account[] {
  const later = new Map(updates.map((update) => [`${update.slot} ${update.earlier.id}`, update.later.id]))
  const claims = inOrder(given, sources)
  const opposed = opposedSides(claims, sources)
  const groups = new Map<AccountKey, Claim[]>()
  for (const claim of claims) {
    const key = keys.get(claim.statement)!
    const group = groups.get(key)
    if (group) group.push(claim)
    else groups.set(key, [claim])
  }
  const accounts = [...groups.values()].map((group) => accountOf(group, sources, later, opposed))
  const spoken = new Set(accounts.flatMap((account) => account.slots.map((slot) => slot.slot)))
  return accounts
    .map((account) => ({
      ...account,
      silent: [...spoken].filter((slot) => !account.slots.some((each) => each.slot === slot)).sort(),
    }))
    .sort((a, b) => standing(a) - standing(b))
}

/** As they were published, then as their texts have them; what bears no date comes last. */
function inOrder(claims: readonly Claim[], sources: Sources): Claim[] {
  const published = new Map(
    [...sources.documents.values()].map((document) => [
      document.id,
      instant(document.published) ?? Number.POSITIVE_INFINITY,
    ]),
  )
  const ordered = (a: number, b: number) => (a < b ? -1 : a > b ? 1 : 0)
  return [...claims].sort(
    (a, b) =>
      ordered(published.get(a.document)!, published.get(b.document)!) ||
      byCodeUnit(a.document, b.document) ||
      a.start - b.start ||
      byCodeUnit(a.id, b.id),
  )
}

function standing(account: Account): number {
  return account.speakers.includes(narrator) ? 2 : account.speakers.length === 0 ? 1 : 0
}

function accountOf(
  claims: readonly Claim[],
  sources: Sources,
  later: ReadonlyMap<string, string>,
  opposed: OpposedSides,
): Account {
  const statements = claims.map((claim) => sources.statements.get(claim.statement)!)
  const speakers = [...new Set(statements.flatMap((statement) => statement.speakers))].sort()
  const parties = new Set(speakers.map((id) => sources.entities.get(id)?.party ?? null))
  const values = claims.flatMap((claim) =>
    slotValues(claim, sources.documents.get(claim.document)!, sources.statements.get(claim.statement)!),
  )
  const ownerOf = ({ slot, quantity, claim }: SlotValue) =>
    quantity && isHarm(slot)
      ? lossOwner(quantity, sources.statements.get(claim.statement)!.speakers, sources, opposed)
      : undefined
  const bySlot = new Map<string, { owner: LossOwner | undefined; values: SlotValue[] }>()
  for (const value of values) {
    const owner = ownerOf(value)
    const key = `${value.slot}\u0000${value.value}\u0000${owner ?? ''}`
    const held = bySlot.get(key)
    if (held) held.values.push(value)
    else bySlot.set(key, { owner, values: [value] })
  }
  return {
    speakers,
    party: parties.size === 1 ? [...parties][0]! : null,
    slots: [...bySlot.values()]
      .map(({ owner, values: same }) => ({
        ...slotOf(same, sources, later),
        ...(owner === undefined ? {} : { of: owner }),
      }))
      .sort(bySlotOrder),
    silent: [],
  }
}

function slotOf(
  values: readonly SlotValue[],
  sources: Sources,
  later: ReadonlyMap<string, string>,
): AccountSlot {
  const { slot, value, text } = values[0]!
  const claims = [...new Set(values.map((each) => each.claim))]
  const stands = corroborationOf(claims, (id) => sources.statements.get(id)?.speakers)
  const replacing = values.map((each) => later.get(`${slot} ${each.claim.id}`))
  const replacedBy = replacing.every((id) => id !== undefined) ? replacing.at(-1) : undefined
  return {
    slot,
    value,
    text,
    claims: claims.map(({ id }) => id),
    origins: [...stands.origins].sort(),
    outlets: [...stands.outlets].sort(),
    ...(stands.unknown.length > 0 ? { unknown: [...stands.unknown] } : {}),
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
  'cause',
  'intent',
  'legality',
  'authenticity',
  'victim-status',
  'existence',
  'sequence',
  'place',
  'time',
]

function bySlotOrder(a: AccountSlot, b: AccountSlot): number {
  const rank = (slot: Slot) => (order.includes(slot) ? order.indexOf(slot) : order.length)
  return rank(a.slot) - rank(b.slot)
}
