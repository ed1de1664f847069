import { type Claim, firstOffset, narrator, type Statement } from '../../model/index.ts'
import { blockAt } from '../../text/index.ts'
import type { ClaimSources } from './claim-sources.ts'
import { calledFalsely, type DenialRow, denialRow, saidToBeFalse } from './denial-rows.ts'

/** Tie each denial that only points at what it denies (“denied it”, “rejects both accounts”, “the ministry's version is false”) to the claims
 *  it points at: `denies` holds their ids, and where its own words name no event it has that of the first of them, denied.
 *
 *  What is pointed at was said before it in the same report, by somebody else, at most two paragraphs up, and in an item of a digest in that item; whoever the words name, or who
 *  spoke last. Nothing is tied where nobody spoke: a fact in the report's own voice has no party to dispute it. Claims in text order. */
export function tieDenials(claims: readonly Claim[], sources: ClaimSources): Claim[] {
  const ofStatement = new Map<string, Claim[]>()
  for (const claim of claims) {
    const known = ofStatement.get(claim.statement)
    if (known) known.push(claim)
    else ofStatement.set(claim.statement, [claim])
  }
  const children = childrenOf(sources.statements)
  const ties = new Map<string, { readonly row: DenialRow; readonly denied: readonly Claim[] }>()
  for (const [at, statement] of sources.statements.entries()) {
    const pointing = pointingWords(statement)
    const row = pointing === null ? null : denialRow(pointing)
    if (!row) continue
    const denied = pointedAt(row, at, sources)
      .flatMap((each) => [each, ...inside(each, children)])
      .flatMap(({ id }) => ofStatement.get(id) ?? [])
      .filter(isSaidByItself)
    if (denied.length > 0) ties.set(statement.id, { row, denied })
  }
  return claims.map((claim) => {
    const tie = ties.get(claim.statement)
    if (!tie) return claim
    const typed =
      tie.denied.find(({ event, rule }) => event.type !== 'other' && !rule.startsWith('event.learnt.')) ??
      tie.denied.find(({ event }) => event.type !== 'other')
    const event = claim.event.type === 'other' && typed ? typed.event : claim.event
    return {
      ...claim,
      event,
      polarity: 'denied',
      denies: tie.denied.map(({ id }) => id),
      rule: `${claim.rule} ${tie.row.id}`,
    }
  })
}

/** The statements a denial points at, in text order. */
function pointedAt(row: DenialRow, at: number, sources: ClaimSources): Statement[] {
  const denial = sources.statements[at]!
  const own = new Set([...denial.speakers, ...(denial.onBehalfOf ? [denial.onBehalfOf] : [])])
  const block = blockAt(sources.layers, firstOffset(denial))
  const from = isItem(sources.layers, block) ? block : block - reach
  const spoken = sources.statements
    .slice(Math.max(0, at - mostBack), at)
    .filter(
      (each) =>
        each.stance !== 'denies' &&
        each.parent === denial.parent &&
        !each.speakers.includes(narrator) &&
        ![...each.speakers, each.onBehalfOf ?? ''].some((speaker) => own.has(speaker)) &&
        blockAt(sources.layers, firstOffset(each)) >= from,
    )
  const before = spoken.filter(({ speakers }) => speakers.length > 0)
  const named = ofSomebody.test(wordsOf(denial)) ? namedIn(denial, before, sources) : null
  const candidates =
    named === null ? before : before.filter(({ speakers }) => speakers.some((speaker) => named.has(speaker)))
  const last = candidates.at(-1)
  // Whoever nobody knows spoke last is pointed at, and not who spoke before.
  if (!last || (named === null && spoken.at(-1) !== before.at(-1))) return []
  if (row.points === 'statement') return [last]
  const voices = row.points === 'both' ? 2 : 1
  const spoke: string[] = []
  const taken: Statement[] = []
  for (const each of candidates.toReversed()) {
    const voice = each.speakers.join()
    if (!spoke.includes(voice)) {
      if (spoke.length === voices) break
      spoke.push(voice)
    }
    taken.unshift(each)
  }
  return taken
}

/** Not where another of them, inside it, says the very words: a channel that only passes on its source's claim is not who is denied. */
const isSaidByItself = ({ start, end }: Claim, at: number, all: readonly Claim[]): boolean =>
  !all.slice(at + 1).some((inner) => inner.start === start && inner.end === end)

/** What is told inside a statement: who denies what it says denies that too. */
function inside({ id }: Statement, children: Children): Statement[] {
  return (children.get(id) ?? []).flatMap((child) => [child, ...inside(child, children)])
}

function childrenOf(statements: readonly Statement[]): Children {
  const children = new Map<string | null, Statement[]>()
  for (const statement of statements) {
    const known = children.get(statement.parent)
    if (known) known.push(statement)
    else children.set(statement.parent, [statement])
  }
  return children
}

type Children = ReadonlyMap<string | null, readonly Statement[]>

/** “▪ The port is shut”, «🔻Шесть лет колонии»: the items of a digest tell of one thing each. */
const isItem = ({ text, blocks }: ClaimSources['layers'], block: number): boolean => {
  const start = blocks[block]?.start ?? 0
  return /^(?:[•▪●■◼◾▶►·*]|\p{Extended_Pictographic})/u.test(text.slice(start, start + 4))
}

/** Two paragraphs up. */
const reach = 2

/** A paragraph of more statements than this is read from here on: work stays linear in the text. */
const mostBack = 40

/** “The ministry's account”, “the claim by the League”: whose it is stands there, though we may not know who that is. */
const ofSomebody = /[\p{L}](?:’s|'s|s’|s') |\b(?:by|from) |\bof (?!th(?:em|ese|ose|is|at)\b|it\b)/u

/** Those who spoke before and whom the words of the denial name, by one of their names: “the coast guard's account”. */
function namedIn(
  denial: Statement,
  before: readonly Statement[],
  { entities }: ClaimSources,
): ReadonlySet<string> {
  const words = wordsOf(denial).toLowerCase()
  const isIn = (name: string) => {
    const at = words.indexOf(name.toLowerCase())
    return at >= 0 && !/\p{L}$/u.test(words.slice(0, at)) && !/^\p{L}/u.test(words.slice(at + name.length))
  }
  const spoke = new Set(before.flatMap(({ speakers }) => speakers))
  return new Set(
    entities.flatMap(({ id, name, aliases }) => (spoke.has(id) && [name, ...aliases].some(isIn) ? [id] : [])),
  )
}

/** The words by which a statement points at what it denies: all of a denial, what is called a lie, and what is said to be one. */
function pointingWords(statement: Statement): string | null {
  const words = wordsOf(statement)
  const said = saidToBeFalse(words)
  if (said !== null) return said
  const called = calledFalsely(words)
  if (statement.stance === 'denies') return called ?? words
  return called !== null && statement.cue.some(({ text }) => naming.test(text)) ? called : null
}

const naming = /^(?:call|describ|brand|label|dismiss|term|dubb)/i

const wordsOf = ({ content }: Statement): string => content.map(({ text }) => text).join(' ')
