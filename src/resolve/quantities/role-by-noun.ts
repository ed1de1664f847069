import type { QuantityRole } from '../../model/index.ts'
import type { Token } from '../../text/index.ts'
import type { Candidate } from './candidates.ts'
import type { Role } from './role.ts'
import { isLength } from './units.ts'

export function byItself(tokens: readonly Token[], candidate: Candidate): Role | null {
  if (candidate.kind === 'age') return { role: 'age', rule: 'age' }
  if (candidate.numeral.rule === 'compound.people') return { role: 'strength', rule: 'compound' }
  if (isLength(candidate.numeral.unit)) return { role: 'distance', rule: 'length' }
  const number = tokens[candidate.numeral.end - 1]!
  if (/-strong$/.test(number.lower) || /^strong$/.test(tokens[candidate.end]?.lower ?? ''))
    return { role: 'strength', rule: 'strong' }
  const put = putAt(tokens, candidate.first)
  if (put) return put
  const listed = behindLabel(tokens, candidate)
  if (listed) return listed
  const told = amongThe(tokens, candidate.first) ?? isAmongThe(tokens, candidate.end)
  if (told) return told
  // “27 bodies were recovered”, “had received eleven bodies”; not “international bodies”, “two bodies of water”.
  if (candidate.noun && isCorpse(tokens, candidate)) return { role: 'killed', rule: 'noun.bodies' }
  // “The lawyers counted 40 arrests”, “spoke of 600 detainees”; not “a man with 45 previous arrests”.
  const counted = candidate.noun ? tokens[candidate.noun.end - 1]!.lower : ''
  const isOfBefore = candidate.noun
    ? tokens
        .slice(candidate.noun.first, candidate.noun.end)
        .some(({ lower }) => /^(?:previous|prior|past|earlier)$/.test(lower))
    : false
  if (/^(?:arrests|detentions|detainees|arrestees)$/.test(counted) && !isOfBefore)
    return { role: 'detained', rule: 'noun.arrests' }
  // "Two of the nine wounded died": what became of the two is told by the verb.
  if (candidate.noun?.class !== 'casualty' || tokens[candidate.numeral.end]?.lower === 'of') return null
  const head = tokens[candidate.noun.end - 1]!.lower
  if (/^(?:death|fatalit|dead|погиб|загиб|убит|вбит|жертв)/.test(head))
    return { role: 'killed', rule: 'noun.deaths' }
  if (/^(?:wound|injur|ранен|поранен|пострад|постражд)/.test(head))
    return { role: 'wounded', rule: 'noun.wounded' }
  // "No casualties" says that nobody was killed; "12 casualties" does not say how many were.
  return candidate.kind === 'none' && /^casualt/.test(head)
    ? { role: 'killed', rule: 'noun.no-casualties' }
    : null
}

function isCorpse(tokens: readonly Token[], { noun }: Candidate): boolean {
  const { first, end } = { first: tokens[noun!.end - 2]?.lower ?? '', end: noun!.end }
  if (!/^bod(?:y|ies)$/.test(tokens[end - 1]!.lower)) return false
  const [next, after] = [tokens[end]?.lower ?? '', tokens[end + 1]?.lower ?? '']
  const near = tokens.slice(Math.max(0, end - 6), end - 1).some(({ lower }) => handled.test(lower))
  return (
    next !== 'of' &&
    first !== 'of' &&
    (near || (/^(?:were|was|had|have|has)$/.test(next) && (handled.test(after) || after === 'been')))
  )
}

const handled =
  /^(?:recover|receiv|retriev|pull|found|find|count|bur(?:y|i)|exhum|unearth|identif|brought|collect|dug|discover|lay)/

/** “put the dead at 17”, “the number of injured at 19”, “the number of detained exceeded 70”: what is put at a figure says what the figure counts. */
function putAt(tokens: readonly Token[], first: number): Role | null {
  const isAbove = /^(?:exceed|surpass|topped)/.test(tokens[first]?.lower ?? '')
  if (!isAbove && tokens[first - 1]?.lower !== 'at') return null
  const counted = tokens[first - (isAbove ? 1 : 2)]?.lower ?? ''
  if (/^(?:dead|deaths|fatalities|killed|toll)$/.test(counted)) return { role: 'killed', rule: 'put.dead-at' }
  if (/^(?:arrested|detained|arrests|detainees)$/.test(counted))
    return { role: 'detained', rule: 'put.arrested-at' }
  return /^(?:injured|wounded|injuries|hurt)$/.test(counted)
    ? { role: 'wounded', rule: 'put.injured-at' }
    : null
}

/** "Killed: 3; wounded: 7", "погибших — трое, раненых десять": a bare figure behind the word for what became of them. */
function behindLabel(tokens: readonly Token[], { first, noun, kind }: Candidate): Role | null {
  if (noun !== null || kind !== 'number') return null
  const marked = /^[:—–-]$/.test(tokens[first - 1]?.text ?? '')
  const label = tokens[marked ? first - 2 : first - 1]?.lower ?? ''
  if (!marked && !/^\p{Script=Cyrillic}/u.test(label)) return null
  const role = roleOfLabel(label)
  return role ? { role, rule: 'label' } : null
}

/** What became of those that a word counts: “dead”, “injured”, “поранених”; null for any other. */
export const roleOfLabel = (word: string): QuantityRole | null =>
  labels.find(([label]) => label.test(word))?.[1] ?? null

const labels: readonly (readonly [RegExp, QuantityRole])[] = [
  [/^(?:dead|killed|deaths|fatalities|погибших|убитых|загиблих|вбитих)$/, 'killed'],
  [/^(?:wounded|injured|injuries|раненых|пострадавших|поранених|постраждалих)$/, 'wounded'],
  [/^(?:missing|пропавших)$/, 'missing'],
  [/^(?:captured|prisoners|пленных|полонених)$/, 'captured'],
  [/^(?:detained|arrested|arrests|detentions|detainees|задержанных|затриманих)$/, 'detained'],
]

/** "The dead included four children", "among the injured were two nurses". */
function amongThe(tokens: readonly Token[], first: number): Role | null {
  if (!/^(?:includ(?:e|es|ed|ing)|were|was|are)$/.test(tokens[first - 1]?.lower ?? '')) return null
  const group = tokens[first - 2]?.lower ?? ''
  const isGroup =
    tokens[first - 3]?.lower === 'the' && /^(?:among|of|the)$/.test(tokens[first - 4]?.lower ?? 'the')
  if (!isGroup && !/^includ/.test(tokens[first - 1]!.lower)) return null
  return ofGroup(group)
}

function ofGroup(group: string): Role | null {
  if (/^(?:dead|killed|fatalities|deaths)$/.test(group)) return { role: 'killed', rule: 'among.dead' }
  if (/^(?:injured|wounded|hurt)$/.test(group)) return { role: 'wounded', rule: 'among.injured' }
  return group === 'missing' ? { role: 'missing', rule: 'among.missing' } : null
}

/** "Two children were among the nine dead", "were among those killed": which group they are of stands behind them. */
function isAmongThe(tokens: readonly Token[], end: number): Role | null {
  const words = tokens.slice(end, end + 7).map(({ lower }) => lower)
  const at = words[0] === 'are' || words[0] === 'were' || words[0] === 'is' || words[0] === 'was' ? 1 : 0
  if (words[at] !== 'among' || !/^(?:the|those)$/.test(words[at + 1] ?? '')) return null
  const behind = words.slice(at + 2, at + 5).filter((word) => /^\p{L}/u.test(word))
  return behind.map(ofGroup).find((role) => role !== null) ?? null
}

/** "Three wounded insurgents", "12 missing children", "о пяти сбитых ракетах": where no verb speaks, the participle before the noun does. */
export function byModifier(tokens: readonly Token[], { kind, noun }: Candidate): Role | null {
  if (!noun || (kind !== 'number' && kind !== 'one')) return null
  const words = tokens.slice(noun.first, noun.end - 1).map((token) => token.lower)
  const row = modifierRoles.find(([word]) => words.some((other) => word.test(other)))
  return row ? { role: row[1], rule: 'modifier' } : null
}

const modifierRoles: readonly (readonly [RegExp, QuantityRole])[] = [
  [/^(?:dead|killed|slain)$/, 'killed'],
  [/^(?:wounded|injured)$/, 'wounded'],
  [/^captured$/, 'captured'],
  [/^(?:detained|arrested)$/, 'detained'],
  [/^missing$/, 'missing'],
  [/^displaced$/, 'displaced'],
  [/^evacuated$/, 'evacuated'],
  [/^destroyed$/, 'destroyed'],
  [/^(?:damaged|burnt-out)$/, 'damaged'],
  [/^(?:погибш|убит(?:ых|ые|ыми)$|загибл|вбит(?:их|і|ими)$)/u, 'killed'],
  [/^(?:ранен(?:ых|ые|ыми)$|поранен(?:их|і|ими)$)/u, 'wounded'],
  [/^(?:сбит|збит)(?:ых|ые|ыми|их|і|ими)$/u, 'shot-down'],
  [/^(?:уничтоженн(?:ых|ые|ыми)|знищен(?:их|і|ими))$/u, 'destroyed'],
  [/^(?:поврежденн|повреждённ|пошкоджен)/u, 'damaged'],
  [/^(?:задержанн(?:ых|ые|ыми)|затриман(?:их|і|ими))$/u, 'detained'],
]
