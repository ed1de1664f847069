import type { Claim } from '../../model/index.ts'
import { isAnswered } from '../answering.ts'
import { sharedStems } from '../claim-stems.ts'
import { type Sources, wordsOf } from '../sources.ts'
import { saidIn } from './opposed.ts'
import { areOneThing, type Phrase, phraseOf, stemsFrom } from './phrase.ts'
import type { Predicate } from './predicates.ts'
import { isAnybody } from './same-kind.ts'
import { areElsewhere } from './spots.ts'

/** Whether two claims have one deed, done to one thing, done by two. Only deeds of which one thing befalls a thing once: a road is stopped, a race is won, a
 *  shot is fired first by one; a town can be shelled by two. */
export function haveRivalActors(a: Claim, b: Claim, sources: Sources): boolean {
  if (isOtherSingledOut(a, b, sources)) return true
  if (sharedStems(a, b, sources) < 2) return false
  return saidIn(a, sources).some((p) =>
    saidIn(b, sources).some(
      (q) =>
        p.key === q.key &&
        !p.negated &&
        !q.negated &&
        (isEachOther(p, q) ||
          (once.test(p.key) &&
            isSomebody(p.agent) &&
            isSomebody(q.agent) &&
            areOneThing(p.agent, q.agent) === null &&
            areOneThing(p.theme, q.theme) === 'sure' &&
            !ammunition.has(p.theme?.head ?? '') &&
            p.theme?.share !== 'part' &&
            q.theme?.share !== 'part')) &&
        !areElsewhere([p.clause, a], [q.clause, b], sources),
    ),
  )
}

/** “The union had broken off the talks”, and in answer “it was the management that had left the table”: who is singled out so did what somebody else was said to have done. */
function isOtherSingledOut(a: Claim, b: Claim, sources: Sources): boolean {
  if (!isAnswered(a, b, sources)) return false
  const [early, late] = a.start < b.start ? [a, b] : [b, a]
  const single = singledOut.exec(wordsOf(late, sources))
  const who = single && phraseOf(single[1]!)
  if (!who || !isSomebody(who)) return false
  return saidIn(early, sources).some(({ agent, theme, isDoer, negated }) => {
    const doer = agent ?? (isDoer ? theme : null)
    return !negated && isSomebody(doer) && areOneThing(doer, who) === null
  })
}

const singledOut =
  /^[“"]?(?:but |and |that )?it (?:was|had been) ((?!not\b|no\b)(?:\S+ ){0,4}?\S+),? (?:who|that) /iu

/** “The boat had rammed the ship”, “the patrol ship rammed the boat”: each has the other's doer struck. */
const isEachOther = ({ key, agent, theme }: Predicate, { agent: doer, theme: struck }: Predicate): boolean =>
  blow.test(key) &&
  agent?.head != null &&
  theme?.head != null &&
  agent.head !== theme.head &&
  agent.head === struck?.head &&
  theme.head === doer?.head

const blow = /^deed (?:ram|hit|attack|strik|shoot|push|kick|provok|threat)$/

const once =
  /^deed (?:stop|fire|copi|win|take|steal|hijack|abduct|kidnap|blow|sink|burn|kill|poison|leak|hack|forg|plant|betray|order|assassinat|murder|demolish|destroy|cut|mine|ram)$/

/** People or a body of people, and not what anybody is called whose side is not known. */
const isSomebody = (phrase: Phrase | null): boolean =>
  phrase?.head != null && !isAnybody(phrase.head) && !things.has(phrase.head)

/** Many can fire what is fired. */
const ammunition = stemsFrom(
  'shot round bullet rocket missile shell gas teargas flare drone mortar grenade rifle gun',
)

const things = stemsFrom(
  'gunman gunmen attack attacker assailant raider suspect missile rocket drone shell bomb fire blast explosion strike plane aircraft helicopter lorry truck car storm flood shot bullet blaze mine raid quake earthquake',
)

/** Whether two claims have one deed done to one thing by so many and by so many: “two masked men shot the judge”, “a single gunman shot the judge”; or one deed
 *  done so often and so often: “fired three times”, “fired eleven times”. */
export function countActorsApart(a: Claim, b: Claim, sources: Sources): readonly [string, string] | null {
  for (const p of saidIn(a, sources))
    for (const q of saidIn(b, sources)) {
      if (p.key !== q.key || p.negated || q.negated || areElsewhere([p.clause, a], [q.clause, b], sources))
        continue
      const [often, oftener] = [timesIn(p.clause), timesIn(q.clause)]
      if (often && oftener && often !== oftener && areOneThing(p.theme, q.theme) === 'sure')
        return [often, oftener]
      const [x, y] = [p.agent?.count, q.agent?.count]
      if (x === undefined || y === undefined || x === y) continue
      if (areOneThing(p.theme, q.theme) !== 'sure' || areOneThing(p.agent, q.agent) === null) continue
      return [`${x}`, `${y}`]
    }
  return null
}

const timesIn = (clause: string): string | null =>
  /(?<!\p{L})(?:(?<!at least |about |more than )(\p{L}+|\d+) times|(once|twice))(?!\p{L})/iu
    .exec(clause)
    ?.slice(1)
    .find((word) => word && (/^(?:once|twice|\d+)$/i.test(word) || isNumber.test(word)))
    ?.toLowerCase() ?? null

const isNumber =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty)$/i
