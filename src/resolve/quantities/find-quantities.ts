import type { Article, Quantity, Timex, Toponym } from '../../model/index.ts'
import { Coverage, type TextLayers, type Token } from '../../text/index.ts'
import { bareFigure } from './bare-figures.ts'
import { type Candidate, readCandidates } from './candidates.ts'
import { correctedOnes, nounsOfCorrected } from './corrections.ts'
import type { Counted } from './counted.ts'
import { isStop } from './counted.ts'
import { decideRoles } from './decide-role.ts'
import { nounOfNumber } from './number-of.ts'
import { partsOf } from './parts.ts'
import type { Role } from './role.ts'

export interface FoundQuantities {
  /** In text order, apart from each other. */
  readonly quantities: Quantity[]
}

/** Find what an article counts: number or interval, bound, unit, what is counted and what became of it.
 *
 *      killed at least 60 enemy soldiers            will send $40 million more in urgent aid
 *             ^^^^^^^^^^^^^^^^^^^^^^^^^^                       ^^^^^^^^^^^
 *      low 60, high null, `at-least`, killed        4e7 USD, pledged, of "urgent aid"
 *  "About 60" keeps 60 to 60 and says `about`; "a few hundred" is 200 to 900; "dozens" at least 24. An article counts as one
 *  where an event has it ("destroyed an armored personnel carrier"). Dates and times (`timexes`), place names (`toponyms`),
 *  model names, unit numbers, ordinals and the numbers of names are no quantities. `side` is null: claims fill it.
 *  Own grammar, no library; each quantity's `rule` names the row that read the number and the one that gave the role. */
export function findQuantities(
  article: Article,
  layers: TextLayers,
  timexes: readonly Timex[],
  toponyms: readonly Toponym[] = [],
): FoundQuantities {
  const taken = new Coverage([...timexes, ...toponyms])
  const isTaken = (token: Token): boolean => taken.meets(token)
  const found: Quantity[] = []
  for (const { firstToken, endToken } of layers.sentences) {
    // The sentence alone: the last word of a heading is not the word before "Four people died".
    const tokens = layers.tokens.slice(firstToken, endToken)
    const candidates = readCandidates(tokens, 0, tokens.length, isTaken)
    if (candidates.length === 0) continue
    const corrected = correctedOnes(tokens, candidates)
    const nouns = nounsOfCorrected(candidates, corrected)
    const roles = decideRoles(tokens, candidates, 0, tokens.length)
    const wholes = partsOf(tokens, candidates, roles)
    const ids = new Map<number, string>()
    for (const [index, candidate] of candidates.entries()) {
      const whole = wholes[index] ?? null
      const own = roles[index]!
      const bare =
        own.role === 'other' && candidate.kind === 'number' && candidate.noun === null
          ? bareFigure(tokens, candidate.numeral)
          : null
      const role =
        own.role === 'other' && whole !== null
          ? { role: roles[whole]!.role, rule: 'part-of-total' }
          : (bare ?? own)
      if (corrected.has(candidate) || (!bare && !counts(candidate, role))) continue
      const id = `${article.id}.q${found.length + 1}`
      ids.set(index, id)
      const partOf = whole === null ? null : (ids.get(whole) ?? null)
      const noun = nouns.get(candidate) ?? nounOfNumber(tokens, candidate)
      found.push({ id, ...quantityOf(layers.text, tokens, candidate, role, noun), partOf })
    }
  }
  return { quantities: found }
}

/** Whether the words count something: a bare number, an article without an event and a loose "dozens" do not. */
function counts({ kind, numeral, noun }: Candidate, { role }: Role): boolean {
  if (kind === 'age') return true
  if (kind === 'one') return single.has(role)
  if (kind === 'none') return role !== 'other'
  if (numeral.unit !== null || role !== 'other') return true
  return noun !== null && (noun.class !== null ? noun.plural : !numeral.vague || numeral.low !== null)
}

const single: ReadonlySet<string> = new Set([
  'killed',
  'wounded',
  'captured',
  'abducted',
  'detained',
  'destroyed',
  'damaged',
  'shot-down',
  'intercepted',
  'missing',
  'surrendered',
  'exchanged',
  'evacuated',
  'launched',
])

function quantityOf(
  text: string,
  tokens: readonly Token[],
  candidate: Candidate,
  role: Role,
  borrowed: Counted | null,
): Omit<Quantity, 'id' | 'partOf'> {
  const { numeral, noun } = candidate
  const start = tokens[numeral.first]!.start
  const whole = noun?.contiguous === true && noun.first <= numeral.end + 3
  const end = tokens[Math.max(whole ? noun.end : 0, numeral.end) - 1]!.end
  return {
    start,
    end,
    text: text.slice(start, end),
    low: numeral.low,
    high: numeral.high,
    bound: numeral.bound,
    unit: numeral.unit,
    of: noun
      ? text.slice(tokens[noun.first]!.start, tokens[noun.end - 1]!.end)
      : borrowed
        ? text.slice(tokens[borrowed.first]!.start, tokens[borrowed.end - 1]!.end)
        : ofMoney(text, tokens, candidate),
    role: role.role,
    side: null,
    status: (noun ?? borrowed)?.status ?? 'unknown',
    rule: `${numeral.rule}>${role.rule}`,
  }
}

/** What money is for: "$40 million more in urgent aid", "$2 billion worth of shells". */
function ofMoney(text: string, tokens: readonly Token[], { numeral }: Candidate): string | null {
  if (numeral.unit === null) return null
  const stop = tokens.length
  let at = numeral.end
  while (at < stop && /^(?:more|worth|in|of|for|на)$/.test(tokens[at]!.lower) && at < numeral.end + 3) at++
  if (at === numeral.end || !/^(?:in|of|for|на)$/.test(tokens[at - 1]!.lower)) return null
  if (inTime.test(tokens[at]?.lower ?? '')) return null
  let end = at
  while (end < stop && end < at + 5 && tokens[end]!.kind === 'word' && !isStop(tokens[end]!)) end++
  return end > at ? text.slice(tokens[at]!.start, tokens[end - 1]!.end) : null
}

/** "На тот момент", "на сегодня": when, not what for. */
const inTime =
  /^(?:тот|этот|то|эту|данный|сегодня|момент|конец|начало|год|сумму|той|цей|сьогодні|кінець|початок|рік|суму|общую)$/
