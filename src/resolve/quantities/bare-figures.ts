import type { Token } from '../../text/index.ts'
import type { Numeral } from './numerals.ts'
import type { Role } from './role.ts'
import { roleOfLabel } from './role-by-noun.ts'

/** A number without a noun that still answers “how many”, and what it is the number of; null for any other bare number.
 *
 *      put the crowd at 8,000        fewer than 300 stayed away        a score of 3 to 2
 *                       ^^^^^ attended          ^^^ other                       – none
 *      the number of people killed when the dam broke has risen to seven         the number of seats has risen to seven
 *                                                                  ^^^^^ killed                                   – none
 *  It stands behind a noun for a count and “at”, or says that it is a bound. What it counts was said before it: the words give no noun. */
export function bareFigure(
  tokens: readonly Token[],
  { first, end, low, high, bound, unit }: Numeral,
): Role | null {
  if (unit !== null || (low ?? high ?? 0) < 2) return null
  const before = (back: number) => tokens[first - back]?.lower ?? ''
  const at = [1, 2].find((back) => before(back) === 'at')
  if (at !== undefined && before(at + 1) !== 'arrived') {
    const noun = [1, 2, 3, 4]
      .map((back) => before(at + back))
      .find((word) => gatherings.test(word) || figures.test(word))
    if (noun !== undefined) return { role: gatherings.test(noun) ? 'attended' : 'other', rule: 'bare.put-at' }
    const estimated = putFar(tokens, first - at)
    if (estimated) return estimated
  }
  const risen = numberRisen(tokens, first)
  if (risen) return risen
  const next = tokens[end]
  if (
    /^(?:aboard|on)$/.test(next?.lower ?? '') &&
    (next!.lower === 'aboard' || tokens[end + 1]?.lower === 'board')
  )
    return { role: 'other', rule: 'bare.aboard' }
  if (isCyrillic(tokens[first - 1]) || isCyrillic(tokens[first]) || isCyrillic(next)) return null
  const isLone =
    next === undefined || next.kind === 'mark'
      ? !/^[%°:/-]$/.test(next?.text ?? '')
      : /^(?:had|have|were|was|are|did|of|in|on|at|by|came|took|stayed|turned|remain(?:ed)?)$/.test(
          next.lower,
        )
  const isYear = low !== null && low >= 1500 && low < 2100 && !/\D/.test(tokens[first]!.text)
  if (isLone && !isYear && /^(?:holds?|held|houses|housed|counts|counted|lists|listed)$/.test(before(1)))
    return { role: 'other', rule: 'bare.held' }
  return bound !== 'exact' && bound !== 'about' && isLone ? { role: 'other', rule: 'bare.bound' } : null
}

/** “put the number of marchers in Genk on Sunday at 4,000”, “put the number of militants killed in Varna at 30”: what is estimated stands right behind the verb, its place and day between. */
function putFar(tokens: readonly Token[], at: number): Role | null {
  for (let back = at - 1; back >= 0 && back > at - 12; back--) {
    const { lower, kind } = tokens[back]!
    if (kind === 'mark') return null
    if (!/^(?:put|puts|estimated|estimates|estimate|placed|reckoned|assessed)$/.test(lower)) continue
    const words = tokens.slice(back + 1, at).map((token) => token.lower)
    if (words.slice(0, 4).some((word) => gatherings.test(word)))
      return { role: 'attended', rule: 'bare.put-far' }
    if (words.slice(0, 2).some((word) => /^(?:dead|deaths|toll|fatalities)$/.test(word)))
      return { role: 'killed', rule: 'bare.put-far' }
    if (!words.slice(0, 2).some((word) => figures.test(word))) return null
    const role = words.map(roleOfLabel).find((one) => one !== null) ?? 'other'
    return { role, rule: 'bare.put-far' }
  }
  return null
}

/** “The number of those injured in the crash climbed to 40”: who was counted stands at the head of the sentence, what befell them and when between. */
function numberRisen(tokens: readonly Token[], first: number): Role | null {
  let at = first - 1
  while (at > 0 && bounding.test(tokens[at]!.lower)) at--
  const verb = [0, 1, 2, 3, 4].map((back) => at - back).find((one) => moved.test(tokens[one]?.lower ?? ''))
  if (verb === undefined || (verb < at && !/^(?:to|at)$/.test(tokens[at]!.lower))) return null
  if (verb === at && !/^reached$/.test(tokens[verb]!.lower)) return null
  const head = tokens.findLastIndex(
    ({ lower }, one) =>
      one < verb &&
      figures.test(lower) &&
      tokens[one + 1]?.lower === 'of' &&
      /^(?:the|a|total|overall|official|confirmed)$/.test(tokens[one - 1]?.lower ?? 'the'),
  )
  if (head < 0) return null
  const counted = tokens.slice(head + 2, Math.min(verb, head + 7))
  const role = counted.map(({ lower }) => roleOfLabel(lower)).find((one) => one !== null)
  return role ? { role, rule: 'bare.number-risen' } : null
}

const moved =
  /^(?:risen|rose|rises|climbed|climbs|grown|grew|jumped|increased|fallen|fell|dropped|stands|stood|reached)$/

const bounding = /^(?:at|least|most|more|than|about|around|some|nearly|almost|over)$/

/** Russian and Ukrainian have bounds of their own and leave the noun out less often. */
const isCyrillic = (token: Token | undefined): boolean => /\p{Script=Cyrillic}/u.test(token?.text ?? '')

const gatherings =
  /^(?:crowds?|turn-?out|attendance|march(?:ers)?|rall(?:y|ies)|demonstrat(?:ion|ors)|protest(?:ers)?|participants|gathering|audience|strikers)$/

const figures = /^(?:number|numbers|figure|figures|total|count|tally|toll|strength)$/
