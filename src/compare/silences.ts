import type { Account, Incident, Silence, SilenceKind, Slot, Statement } from '../model/index.ts'
import type { Sources } from './sources.ts'

/** Why each account gives nothing, or nothing that stands, for a slot that another fills.
 *    retracted      it gave a value, and took it back
 *    withheld       it says that the place is not told
 *    declined       a statement of its own that declines to speak of the slot, or to comment at all
 *    nothing-found  none of these in the documents of the incident, all of them read
 *  The first that fits; by slot. Linear in the statements of the incident's documents times the accounts that decline. */
export function silencesOf(
  account: Account,
  incident: Incident,
  refusals: readonly Statement[],
  sources: Sources,
): Silence[] {
  const documents = incident.documents.length
  const own = refusals.filter(({ speakers }) => speakers.some((id) => account.speakers.includes(id)))
  const silence = (slot: Slot, kind: SilenceKind, statement: string | null): Silence => ({
    slot,
    kind,
    statement,
    documents,
  })
  const lost = [...new Set(account.slots.map(({ slot }) => slot))].flatMap((slot) => {
    const values = account.slots.filter((each) => each.slot === slot)
    const takenBack = retraction(
      values.map(({ replacedBy }) => replacedBy),
      sources,
    )
    if (takenBack !== null) return [silence(slot, 'retracted', takenBack)]
    const isWithheld = slot === 'place' && values.every(({ value }) => value === 'withheld')
    return isWithheld ? [silence(slot, 'withheld', sources.claims.get(values[0]!.claims[0]!)!.statement)] : []
  })
  const none = account.silent.map((slot) => {
    const declining = own.find((statement) => isOf(slot, statement))
    return declining ? silence(slot, 'declined', declining.id) : silence(slot, 'nothing-found', null)
  })
  return [...lost, ...none].sort((a, b) => (a.slot < b.slot ? -1 : 1))
}

/** Statements of an incident's documents that decline to speak. Those whose claims are of other incidents alone are left out. */
export function refusalsIn(incident: Incident, sources: Sources): Statement[] {
  const documents = new Set(incident.documents)
  const members = new Set(incident.claims)
  const placed = new Map<string, boolean>()
  for (const { id, statement } of sources.claims.values())
    placed.set(statement, (placed.get(statement) ?? false) || members.has(id))
  return [...sources.statements.values()].filter(
    ({ id, stance, document }) =>
      stance === 'declines' && documents.has(document) && placed.get(id) !== false,
  )
}

/** The statement that takes back all of a slot's values; null where one stands, or was given anew. */
function retraction(replacing: readonly (string | undefined)[], sources: Sources): string | null {
  const statements = replacing.map((id) => {
    const claim = id === undefined ? undefined : sources.claims.get(id)
    return claim ? sources.statements.get(claim.statement)! : undefined
  })
  return statements.every((each) => each?.stance === 'retracts') ? (statements[0]?.id ?? null) : null
}

/** Words that name what is not told. A refusal to comment that names none of them is of every slot. */
const topics: readonly (readonly [RegExp, readonly Slot[]])[] = [
  [
    /\b(?:casualt|toll|how many (?:people )?(?:were |had been )?(?:killed|died|dead))/i,
    ['deaths', 'wounded'],
  ],
  [/\b(?:dead|deaths|killed)\b/i, ['deaths']],
  [/\b(?:wounded|injur)/i, ['wounded']],
  [/\b(?:losses|damage)\b/i, ['losses']],
  [/\b(?:where|location|whereabouts)\b/i, ['place']],
  [/\b(?:when|date|timing)\b/i, ['time']],
  [/\b(?:who|responsib\w*|involve\w*)\b/i, ['responsibility']],
  [/\b(?:cost|price|sum|amount)\b/i, ['amount']],
  [/\b(?:cause|why)\b/i, ['cause']],
]

function isOf(slot: Slot, { cue, content }: Statement): boolean {
  const words = [...cue, ...content].map(({ text }) => text).join(' ')
  const named = topics.filter(([topic]) => topic.test(words)).flatMap(([, slots]) => slots)
  return named.length === 0 ? /\bcomment\w*\b|\bno comment\b/i.test(words) : named.includes(slot)
}
