/** What one strike is said to have hit, and who is said to have been there: a hospital or a depot, patients or fighters. */
import type { Claim } from '../model/index.ts'
import { areOfOtherSpots } from './named-spots.ts'
import { perClaim } from './per-claim.ts'
import { clausesOf } from './predicates/clauses.ts'
import { placesScope, timesScope } from './scope.ts'
import { type Sources, wordsOf } from './sources.ts'

type Kind = 'military' | 'civilian'

/** Whether one claim has a strike hit a thing of war and the other something of daily life, and both may tell of one strike: in one report, or of one
 *  place and day. Not where either hit both, several things, or “another”; nor where they tell of two means (a drone, a missile). */
export function haveRivalTargets(a: Claim, b: Claim, sources: Sources): boolean {
  const [x, y] = [targetOf(a, sources), targetOf(b, sources)]
  if (!x || !y || x === y || !mayBeOneStrike(a, b, sources)) return false
  const [one, other] = [a, b].map((claim) => meansIn(wordsOf(claim, sources)))
  return one === null || other === null || one === other
}

export const hasTarget = (claim: Claim, sources: Sources): boolean =>
  claim.polarity !== 'denied' && claim.modality === 'actual' && targetOf(claim, sources) !== null

/** Whether one claim has fighters, arms or a headquarters where the other says that there were none, or that only others were there. */
export function haveRivalPresence(a: Claim, b: Claim, sources: Sources): boolean {
  return mayBeOneStrike(a, b, sources) && hasFighters(a, sources) && !hasNoFighters(a, sources)
}

/** “Used the hospital as a command post”, “40 fighters were killed”. English. */
export const hasFighters = perClaim(
  (claim, sources): boolean =>
    claim.polarity !== 'denied' &&
    claim.modality === 'actual' &&
    clausesOf(wordsOf(claim, sources)).some(
      ({ words, isOpen }) =>
        !isOpen && !negated.test(words) && (used.test(words) || (killed.test(words) && !own.test(words))),
    ),
)

/** “There were no soldiers in the building”, “only patients were inside”. English. */
export const hasNoFighters = perClaim(
  (claim, sources): boolean =>
    claim.modality === 'actual' &&
    clausesOf(wordsOf(claim, sources)).some(
      ({ words, isOpen }) => !isOpen && (noFighters.test(words) || onlyOthers.test(words)),
    ),
)

function mayBeOneStrike(a: Claim, b: Claim, sources: Sources): boolean {
  const [place, time] = [placesScope(a, b, sources), timesScope(a, b, sources)]
  if (place === 'different' || time === 'different' || areOfOtherSpots(a, b, sources)) return false
  return a.document === b.document || (place === 'same' && time === 'same')
}

const targetOf = perClaim((claim, sources): Kind | null => {
  const words = wordsOf(claim, sources)
  if (others.test(words)) return null
  const found = new Set(
    clausesOf(words).flatMap(({ words: clause, isOpen }) =>
      isOpen || negated.test(clause) ? [] : targetsIn(clause),
    ),
  )
  return found.size === 1 ? [...found][0]! : null
})

/** The thing that is hit stands behind an active verb, in front of a passive one. */
function targetsIn(clause: string): Kind[] {
  const verb = hit.exec(clause)
  if (!verb) return []
  const isPassive = /\b(?:was|were|been|being)\s+(?:\p{L}+ly\s+)?$/iu.test(clause.slice(0, verb.index))
  const side = isPassive ? clause.slice(0, verb.index) : clause.slice(verb.index + verb[0].length)
  const phrase = isPassive ? side : (/^\s*(?:\S+\s*){1,6}/u.exec(side)?.[0] ?? '')
  const kinds = (['military', 'civilian'] as const).filter((kind) => things[kind].test(phrase))
  // “A military hospital”, “a depot behind the school”.
  return kinds.length === 1 && !counted.test(phrase) ? kinds : []
}

const meansIn = (words: string): string | null =>
  /\b(drone|missile|rocket|shell|bomb|mortar)/iu.exec(words)?.[1]?.toLowerCase() ?? null

const negated = /\b(?:no|not|never|nobody|none)\b|n[’']t\b/iu

/** More than one strike. */
const others = /\b(?:another|also|second|third|other|earlier|later|again|several|series)\b/iu

/** “14 warehouses”, “dozens of houses”. */
const counted =
  /\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|dozens?|several|many|some)\s+(?:of\s+)?(?:\p{L}+\s+)?\p{L}+s\b/iu

const hit =
  /(?<!\p{L})(?:hit|struck|targeted|destroyed|bombed|shelled|attacked|fired (?:on|at)|hitting|striking|destroying|landed on|slammed into|strike on)(?!\p{L})/iu

const things: Readonly<Record<Kind, RegExp>> = {
  military:
    /\b(?:ammunition|munitions?|arms|weapons?|command (?:post|cent(?:re|er))|headquarters|barracks|military (?:base|target|facility|site|airfield|unit|position|object|depot)|training (?:camp|ground)|air[- ]defen[cs]e (?:battery|system|site)|launch(?:er| site| pad)|radar|fighters|militants|gunmen|soldiers|troops|terrorists|hideout|bunker|staging area|military convoy)\b/iu,
  civilian:
    /\b(?:(?<!military )hospital|clinic|maternity|school|kindergarten|nursery|market(?:place)?|bakery|homes?|houses?|apartment|flats?|dormitory|church|mosque|monastery|shelter|orphanage|bus|caf[eé]|restaurant|supermarket|wedding|funeral|farm|playground|ambulance|nursing home|refugee|displaced|civilians|families|children|patients)\b/iu,
}

const fighters =
  '(?:fighters?|soldiers?|gunmen|militants?|troops|rebels?|insurgents?|terrorists?|weapons?|arms|ammunition|rockets?|launchers?|military (?:equipment|personnel|units?|positions?|hardware))'

const used = new RegExp(
  `(?<!\\p{L})(?:(?:used|using|turned|had made) (?:[^,;]{0,60}) (?:as|into|to (?:store|hide|launch)|for) (?:a |an |its |their )?(?:command|military|base|headquarters|${fighters}|depot|barracks|firing|launch)|(?:housed|hid|hidden|stored|sheltered|stationed|based) (?:[^,;]{0,30})?${fighters}|${fighters} (?:had been |were |was )?(?:hiding|stationed|based|stored|hidden|firing|inside|quartered)|(?:headquarters|command post|base) (?:was|had been|were) (?:located |set up |based )?(?:in|at|inside|under))`,
  'iu',
)

/** A force that tells of its own dead tells of its own positions. */
const own = /\b(?:its|our|their|his|we|own)\b/iu

const killed = new RegExp(
  `(?<!\\p{L})${fighters}(?: [^,;.]{0,40})? (?:was|were|had been) (?:killed|wounded|eliminated|destroyed|hit)|(?<!\\p{L})(?:killed|eliminated|killing|wounded) (?:[\\p{L}\\d-]+ ){0,4}${fighters}(?!\\p{L})`,
  'iu',
)

const noFighters = new RegExp(
  `(?<!\\p{L})(?:no|not a single|not one|never any|nor any|neither)\\s+(?:\\p{L}+\\s+)?(?:${fighters})(?:\\s+or\\s+\\p{L}+)?\\s+(?:(?:(?:was|were|had been|have been)\\s+)?(?:in|at|inside|on|there|nearby|near|anywhere|stationed|based|present)|ever)|(?<!\\p{L})(?:not|never)\\s+(?:\\p{L}+\\s+){0,2}any\\s+${fighters}\\s+(?:in|at|inside|there|near)`,
  'iu',
)

const onlyOthers =
  /(?<!\p{L})(?:there (?:was|were) (?:only|nobody but|no one but|nothing but)|only|nobody but|no one but)\s+(?:\p{L}+\s+){0,2}(?:patients|civilians|families|children|women|refugees|villagers|shoppers|pensioners|nurses|pupils|farmers|worshippers)\b[^,;]*\b(?:in|inside|at|there|on)\b/iu
