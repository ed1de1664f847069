import {
  type Claim,
  type Entity,
  isRejected,
  type Reading,
  type Review,
  type ReviewStatus,
  type Statement,
} from '../../model/index.ts'
import type { DocumentDecision, ReviewedEntry } from '../journal-entry.ts'
import { type Ground, groundOf, locate } from './anchors.ts'
import { withChains } from './chains.ts'
import { claimChanges, withItems } from './edit-claim.ts'
import { statementChanges, textSpan } from './edit-statement.ts'
import { withMarked } from './marked.ts'
import type { NamedEntity } from './shapes.ts'
import { subjectFinder } from './subjects.ts'
import { turnedStances, withTurnedStances } from './turned-claims.ts'

export interface Reviewed {
  readonly reading: Reading
  /** Where each decision stands, by its number: the ids of its subjects in this reading, null for one that stands on nothing now. */
  readonly found: ReadonlyMap<number, readonly (string | null)[]>
}

/** What people decided about one item, all decisions taken together. */
interface Verdict<T> {
  readonly review: Review
  readonly changes: Partial<T>
}

/** The reading of one document with what people decided on it: statements and claims carry `review`, edited values replace what was read,
 *  marked statements stand among the others. Rejected ones stay, to be shown, and enter no incident (see `withoutRejected`).
 *  The reading itself is not changed and its spans still slice to their words. Pure; with no decisions the very same reading.
 *  `decisions` are those that stand, in order: the last one on an item gives its status, and each field is as the last edit has it. */
export function applyReviews(machine: Reading, decisions: readonly DocumentDecision[]): Reviewed {
  const document = machine.documents[0]
  if (decisions.length === 0 || document === undefined) return { reading: machine, found: new Map() }
  const grounds = new Map<string, Ground>()
  const groundFor = ({ text }: DocumentDecision): Ground => {
    const ground = grounds.get(text) ?? groundOf(document, text)
    grounds.set(text, ground)
    return ground
  }
  const { reading: base, found, marks } = withMarked(machine, decisions, groundFor)
  const find = subjectFinder(base)
  const statements = verdictsOf<Statement>(base.statements)
  const claims = verdictsOf<Claim>(base.claims)
  for (const { id, act, changes } of marks) statements.decide(id, act, changes)
  let items = document
  for (const entry of decisions) {
    if (entry.kind !== 'reviewed') continue
    const ground = groundFor(entry)
    const ids = entry.subjects.map((subject) => find(ground, subject))
    found.set(entry.seq, ids)
    for (const id of ids) {
      if (id === null) continue
      const { subjects } = entry
      if (subjects[0]!.is === 'statement') {
        statements.decide(id, entry, entry.statement ? statementChanges(entry.statement, ground, find) : {})
      } else {
        const claim = { ...claims.item(id), ...claims.changes(id) }
        claims.decide(
          id,
          entry,
          entry.claim ? claimChanges(claim, entry.claim, ground) : {},
          itemFields(entry),
        )
      }
    }
    if (entry.claim && ids.some((id) => id !== null))
      items = withItems(entry.claim, { ...ground, document: items })
  }
  const said = base.statements.map((each) => statements.applied(each))
  const edited = {
    ...base,
    documents: [items],
    entities: withNamed(base.entities, decisions, groundFor),
    statements: said,
    claims: withTurnedStances(
      base.claims.map((each) => claims.applied(each)),
      turnedStances(base.statements, said),
    ),
  }
  const voices = statements.touched(['speakers', 'onBehalfOf', 'parent'])
  const added = marks.filter(({ act }) => act.status === 'accepted').map(({ id }) => id)
  return { reading: settled(edited, base, new Set([...voices, ...added])), found }
}

/** Chains after edits, and the claims of rejected statements rejected with them. */
function settled(edited: Reading, base: Reading, touched: ReadonlySet<string>): Reading {
  const rejected = new Map(
    edited.statements.filter(isRejected).map((statement) => [statement.id, statement.review!] as const),
  )
  const asRead = new Map(base.statements.map((each) => [each.id, each]))
  const chained = withChains(edited, asRead, touched, new Set(rejected.keys()))
  if (rejected.size === 0) return chained
  const claims = chained.claims.map((claim) => {
    const review = rejected.get(claim.statement)
    return review ? { ...claim, review } : claim
  })
  return { ...chained, claims }
}

/** Numbers and places are of the document, and a claim that they were corrected with says so. */
function itemFields({ claim }: ReviewedEntry): string[] {
  return (['values', 'located'] as const).filter((field) => claim?.[field] !== undefined)
}

/** Who decided, when and why; the number of the entry. */
type Act = Pick<ReviewedEntry, 'by' | 'at' | 'reason' | 'seq'> & { readonly status: ReviewStatus }

function verdictsOf<T extends Statement | Claim>(items: readonly T[]) {
  const byId = new Map(items.map((item) => [item.id, item]))
  const verdicts = new Map<string, Verdict<T>>()
  return {
    item: (id: string) => byId.get(id)!,
    changes: (id: string): Partial<T> => verdicts.get(id)?.changes ?? ({} as Partial<T>),
    decide(
      id: string,
      { by, at, reason, seq, status }: Act,
      changes: Partial<T>,
      beside: readonly string[] = [],
    ): void {
      // Taken back: as the machine read it, whatever was decided before.
      const kept = status === 'proposed' ? ({} as Partial<T>) : { ...verdicts.get(id)?.changes, ...changes }
      const fields = status === 'proposed' ? [] : [...(verdicts.get(id)?.review.edited ?? []), ...beside]
      const edited = [...new Set([...fields, ...Object.keys(kept)])].sort()
      const shown = status === 'accepted' && edited.length > 0 ? 'edited' : status
      verdicts.set(id, {
        review: { status: shown, by, at, reason, decision: seq, edited },
        changes: kept as Partial<T>,
      })
    },
    applied(item: T): T {
      const verdict = verdicts.get(item.id)
      return verdict ? { ...item, ...verdict.changes, review: verdict.review } : item
    },
    /** Items of which one of these fields was replaced. */
    touched: (fields: readonly string[]): ReadonlySet<string> =>
      new Set(
        [...verdicts].filter(([, { changes }]) => fields.some((field) => field in changes)).map(([id]) => id),
      ),
  }
}

/** Entities with those that people named in standing decisions, unless a report names them itself. */
function withNamed(
  entities: readonly Entity[],
  decisions: readonly DocumentDecision[],
  groundFor: (entry: DocumentDecision) => Ground,
): readonly Entity[] {
  const known = new Set(entities.map((entity) => entity.id))
  const named: Entity[] = []
  for (const entry of decisions) {
    for (const given of entry.entities) {
      const entity = known.has(given.id) ? null : entityOf(given, groundFor(entry))
      if (entity === null) continue
      known.add(entity.id)
      named.push(entity)
    }
  }
  return named.length === 0 ? entities : [...entities, ...named].sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** Null where the words that name it have no place here any more. */
function entityOf({ id, kind, name, at }: NamedEntity, ground: Ground): Entity | null {
  const place = at === null ? null : locate(ground, at)
  const words = place === null ? name : textSpan(ground, place).text
  if (words === null) return null
  const mentions = place === null ? [] : [{ document: ground.document.id, ...place }]
  return { id, name: words, kind, aliases: [], mentions, party: null }
}
