import { type Claim, instant, isDenyingCue, type Scope, type Slot } from '../../model/index.ts'
import { isAnswered } from '../answering.ts'
import { contentStems, matterOf, sharedStems } from '../claim-stems.ts'
import { perClaim } from '../per-claim.ts'
import { timesScope } from '../scope.ts'
import { type Sources, wordsOf } from '../sources.ts'
import { entailedBy } from './entailed.ts'
import { oppositeRows } from './opposite-rows.ts'
import { areOneThing, type Phrase, phraseOf, stemOf } from './phrase.ts'
import { type Predicate, predicatesOf } from './predicates.ts'
import { areElsewhere, spotsIn } from './spots.ts'

export interface Opposed {
  readonly p: Predicate
  readonly q: Predicate
  /** Null for a deed that one says was done and the other that it was not. */
  readonly row: Ends | null
  readonly object: Scope
}

/** What a row says of either end. */
export interface Ends {
  readonly slot: Slot
  readonly poles: readonly [{ readonly value: string }, { readonly value: string }]
}

/** How two claims say opposite things of one thing: the two ends of one row, or one thing and its denial. The surest comes first; empty for most. */
export function opposedIn(a: Claim, b: Claim, sources: Sources): Opposed[] {
  const found: Opposed[] = []
  for (const p of saidIn(a, sources))
    for (const q of saidIn(b, sources)) {
      if (p.key !== q.key && !isEntailed(p, q) && !isEntailed(q, p)) continue
      // Words at one end are like each other, not the same: “damaged” and “not destroyed” can both be.
      if (p.pole !== null && p.pole === q.pole && !rows.has(p.key)) continue
      if (p.pole === q.pole ? p.negated === q.negated : p.negated || q.negated) continue
      if (p.pole !== q.pole && (saysBoth(p, a, sources) || saysBoth(q, b, sources))) continue
      const object = objectOf(p, q, a, b, sources)
      if (object) found.push({ p, q, row: rowOf(p), object })
    }
  return found.sort((x, y) => Number(y.object === 'same') - Number(x.object === 'same'))
}

/** “Shot into the air and then into the crowd”: who says both ends of a row parts with nobody who says one. */
const saysBoth = ({ key, pole, clause }: Predicate, claim: Claim, sources: Sources): boolean =>
  rows.get(key)?.of === 'clause' &&
  saidIn(claim, sources).some(
    (each) => each.key === key && each.pole !== pole && each.clause === clause && !each.negated,
  )

/** Whether the denial of one denies the other, which is one of its kinds: nobody beat a man whom nobody touched. */
const isEntailed = (denied: Predicate, held: Predicate): boolean =>
  denied.negated && !held.negated && entailedBy(held.key).includes(denied.key)

const rows = new Map(oppositeRows.map((row) => [row.id, row]))

/** What a row says of either end; the rows of single words say no more than that they are opposite. */
const rowOf = ({ key, pole }: Predicate): Ends | null => rows.get(key) ?? (pole === null ? null : oneAndOther)

const oneAndOther: Ends = {
  slot: 'other',
  poles: [{ value: 'it was one way' }, { value: 'it was the opposite' }],
}

/** What a claim says; turned round where a verb of denying brings it. */
export const saidIn = perClaim((claim: Claim, sources: Sources): readonly Predicate[] => {
  const { stance, cue } = sources.statements.get(claim.statement)!
  const turned = stance === 'denies' && cue.some(({ text }) => isDenyingCue(text))
  const said = predicatesOf(wordsOf(claim, sources))
  return turned ? said.map((each) => ({ ...each, negated: !each.negated })) : said
})

/** The rows and deeds that a claim speaks of. */
export const keysOf = perClaim((claim: Claim, sources: Sources): readonly string[] => [
  ...new Set(
    saidIn(claim, sources).flatMap(({ key, negated }) => (negated ? [key] : [key, ...entailedBy(key)])),
  ),
])

/** Whether both are said of one thing: `same` where both name it, `unstated` where one may mean it; null where they name two, or one speaks of a part that the
 *  other leaves out, of another corner or hour, or of other days. */
function objectOf(p: Predicate, q: Predicate, a: Claim, b: Claim, sources: Sources): Scope | null {
  if (areElsewhere([p.clause, a], [q.clause, b], sources) || areDaysApart(a, b, sources)) return null
  if (
    p.negated !== q.negated &&
    (p.negated ? isDeniedThereOnly(p, a, b, sources) : isDeniedThereOnly(q, b, a, sources))
  )
    return null
  const isOfClause = rows.get(p.key)?.of === 'clause'
  if (!isOfClause && !areWhole(p, q)) return null
  const theme = isOfClause ? 'open' : areThemesOne(p, a, q, b, sources)
  if (
    theme === null ||
    isNarrower(p, q) ||
    isNarrower(q, p) ||
    (p.agent && q.agent && !isItself(p.agent) && !isItself(q.agent) && areOneThing(p.agent, q.agent) === null)
  )
    return null
  if (areTwoSelves(p, q) || areTwoOffices(p, a, q, sources) || areTwoOffices(q, b, p, sources)) return null
  const shared = sharedStems(a, b, sources, matterOfSpeaker)
  const isOfOneDay = timesScope(a, b, sources) === 'same'
  const isNext = isAnswered(a, b, sources)
  if (theme === 'sure') return shared >= (isNext || isOfOneDay ? 1 : 2) ? 'same' : null
  // “Nothing had been taken” is said of all that was spoken of.
  if (isNext && p.key !== q.key && !isOfAll(p) && !isOfAll(q)) return null
  // “The woman had fallen”, “**she** had been pushed”
  const isOfPronoun =
    p.pole !== q.pole && [p, q].some((each) => /^(?:he|she|it|they)$/.test(each.theme?.pronoun ?? ''))
  return shared >= (isNext ? (isOfClause || isOfPronoun ? 0 : 1) : isOfClause || isOfOneDay ? 2 : 3)
    ? 'unstated'
    : null
}

/** “The group had laid no mines”: whoever speaks may call themselves so, and others them by a name. */
const isItself = ({ head, names, traits }: Phrase): boolean =>
  /^(?:group|company|firm|organisation|organization|movement|side|body|service)$/.test(head ?? '') &&
  names.size + traits.size === 0

/** “Did not die at the scene” leaves it open that he died: the denial names a spot of which the other says nothing. */
const isDeniedThereOnly = (
  { clause, theme, agent }: Predicate,
  own: Claim,
  other: Claim,
  sources: Sources,
): boolean =>
  theme?.share !== 'none' &&
  agent?.share !== 'none' &&
  [...spotsIn(clause), ...spotsIn(meanwhile.exec(wordsOf(own, sources))?.[0] ?? '')].some(
    ({ head }) => ![theme?.head, agent?.head].includes(head!) && !matterOf(other, sources).has(head!),
  )

/** “Did not happen **while on the bus**” */
const meanwhile = /\bwhile (?:in|on|at|inside|aboard)\b.*$/iu

const isOfAll = ({ theme }: Predicate): boolean => theme?.pronoun != null

/** As two phrases are; and where one says “they” or “it” and those who speak are named by what the other names, `sure`: “they were owed wages”, the workers said. */
function areThemesOne(
  p: Predicate,
  a: Claim,
  q: Predicate,
  b: Claim,
  sources: Sources,
): 'sure' | 'open' | null {
  if (p.isDoer !== q.isDoer && p.key.startsWith('deed ') && !ofItself.test(p.key)) {
    const [doing, done] = p.isDoer ? [p, q] : [q, p]
    return areOneThing(doing.theme, done.agent) === null ? null : 'open'
  }
  const one = areOneThing(p.theme, q.theme)
  if (one !== 'open') return one
  const [x, y] = [themeOrSpeaker(p, a, sources), themeOrSpeaker(q, b, sources)]
  return areOneThing(x, y) === 'sure' ? 'sure' : 'open'
}

/** What befalls a thing by itself too: “the guard opened the gate”, “the gate opened”. */
const ofItself =
  /^deed (?:sink|explod|burn|break|open|clos|collaps|begin|stop|move|chang|increas|grow|rise|end|crash|blow|drown|hang|shut|turn|drop|spread|leak|fall|die|land|work|sound|burst|cross|leave|enter|arriv|pass|hit)$/

function themeOrSpeaker({ theme }: Predicate, claim: Claim, sources: Sources): Phrase | null {
  return theme?.pronoun != null && ofSpeaker.test(theme.pronoun) ? speakerOf(claim, sources) : theme
}

const ofSpeaker = /^(?:they|them|it|he|him|she|her|we|us|i|me)$/

/** Who makes a claim, as a phrase; null where several do, or nobody known. */
const speakerOf = perClaim((claim: Claim, sources: Sources): Phrase | null => {
  const { speakers } = sources.statements.get(claim.statement)!
  const name = speakers.length === 1 ? sources.entities.get(speakers[0]!)?.name : undefined
  return name === undefined ? null : phraseOf(name)
})

/** What a claim names, and where it speaks of those who make it, what they are called by. */
const matterOfSpeaker = (claim: Claim, sources: Sources): ReadonlySet<string> =>
  saidIn(claim, sources).some(({ theme, agent }) =>
    [theme, agent].some((phrase) => ofSpeaker.test(phrase?.pronoun ?? '')),
  )
    ? withSpeaker(claim, sources)
    : matterOf(claim, sources)

const withSpeaker = perClaim((claim: Claim, sources: Sources): ReadonlySet<string> => {
  const names = sources.statements
    .get(claim.statement)!
    .speakers.map((id) => sources.entities.get(id)?.name ?? '')
  return new Set([...matterOf(claim, sources), ...contentStems(names.join(' '))])
})

/** “Has not counted the postal votes” leaves it open that it counted the votes. */
const isNarrower = (denied: Predicate, held: Predicate): boolean =>
  denied.negated &&
  !held.negated &&
  held.theme?.share !== 'all' &&
  !!denied.theme?.head &&
  !!held.theme?.head &&
  denied.theme.traits.size > 0 &&
  held.theme.traits.size + held.theme.names.size === 0 &&
  denied.theme.share !== 'none'

/** “Nine were rescued” and “two drowned” can both be; “all nine were rescued” and “two drowned” cannot. */
function areWhole(p: Predicate, q: Predicate): boolean {
  const [x, y] = [shareOf(p), shareOf(q)]
  if (p.pole !== q.pole) return (x !== 'part' || y === 'all') && (y !== 'part' || x === 'all')
  const [so, notSo] = p.negated ? [y, x] : [x, y]
  return notSo !== 'part' || so === 'all'
}

const shareOf = ({ theme, agent }: Predicate): Phrase['share'] => theme?.share ?? agent?.share ?? null

/** “She had voted” and “he had not voted”: each of themselves. */
const areTwoSelves = (p: Predicate, q: Predicate): boolean =>
  areBothPronouns(p.agent, q.agent) || (!p.agent && !q.agent && areBothPronouns(p.theme, q.theme))

/** “The minister knew” and, said by the mayor’s office, “he did not know”: he is the mayor. */
function areTwoOffices(p: Predicate, claim: Claim, q: Predicate, sources: Sources): boolean {
  const [own, other] = [p.agent ?? p.theme, q.agent ?? q.theme]
  if (!/^(?:he|she)$/.test(own?.pronoun ?? '') || !other?.head || !office.test(other.head)) return false
  const { speakers } = sources.statements.get(claim.statement)!
  const named = speakers
    .flatMap(
      (id) =>
        sources.entities
          .get(id)
          ?.name.toLowerCase()
          .match(/\p{L}{4,}/gu) ?? [],
    )
    .map(stemOf)
  const offices = named.filter((stem) => office.test(stem))
  return offices.length > 0 && !offices.includes(other.head)
}

const office =
  /^(?:mayor|governor|minister|president|premier|chief|director|captain|commander|judg|bishop|archbishop|ambassador|general|colonel|chairm.n|chancellor|prosecutor|king|owner|manager|secretar)/

const areBothPronouns = (a: Phrase | null, b: Phrase | null): boolean =>
  [a, b].every((phrase) => phrase?.pronoun != null && phrase.pronoun !== 'nobody')

/** What was closed on Sunday may be open on Wednesday, where one gives no day. */
function areDaysApart(a: Claim, b: Claim, sources: Sources): boolean {
  if (timesScope(a, b, sources) === 'same') return false
  const [one, other] = [a, b].map((claim) => instant(sources.documents.get(claim.document)!.published))
  return one !== null && other !== null && Math.abs(one! - other!) > 1.5 * 86_400_000
}

/** Whether a claim says anything at all that another could say the opposite of. */
export const saysSomething = (claim: Claim, sources: Sources): boolean =>
  claim.modality === 'actual' && saidIn(claim, sources).length > 0

/** Whether it says an end of opposites, or that something was not so. */
export const saysOpposable = (claim: Claim, sources: Sources): boolean =>
  claim.modality === 'actual' && saidIn(claim, sources).some(({ pole, negated }) => pole !== null || negated)
