import type { Claim } from '../../model/index.ts'
import { perClaim } from '../per-claim.ts'
import { type Sources, wordsOf } from '../sources.ts'
import { clausesOf } from './clauses.ts'
import { areOneThing, type Phrase, phraseOf, subjectOf } from './phrase.ts'

/** What happened, and in or on what: “the blast happened on a ship”. */
interface Spotted {
  readonly what: Phrase
  readonly spot: Phrase
}

/** Whether two claims have one happening in two things: “the explosion happened in a warehouse”, “the blast happened on a ship”. Not where one names a part of what the other
 *  names, nor for towns, which are compared by what they resolve to. */
export function haveRivalSpots(a: Claim, b: Claim, sources: Sources): boolean {
  const [x, y] = [spottedIn(a, sources), spottedIn(b, sources)]
  if (!x || !y || areOneThing(x.what, y.what) !== 'sure') return false
  return areOneThing(x.spot, y.spot) === null && !isOf(x.spot, y.spot) && !isOf(y.spot, x.spot)
}

export const hasSpot = (claim: Claim, sources: Sources): boolean => spottedIn(claim, sources) !== null

const spottedIn = perClaim((claim: Claim, sources: Sources): Spotted | null => {
  for (const { words, isOpen } of clausesOf(wordsOf(claim, sources))) {
    const found = isOpen ? null : began.exec(words)
    const what = found && subjectOf(words.slice(0, found.index))
    if (!found || !what?.head || what.share !== null || !happening.test(what.head)) continue
    const behind = words.slice(found.index + found[0].length)
    const spot = /^(?:an?|the|its|his|her|their|one)\s+\p{Ll}/u.test(behind) ? phraseOf(behind) : null
    if (spot?.head && !noSpot.test(spot.head)) return { what, spot }
  }
  return null
})

/** “A room of the hotel” and “the hotel” are one place. */
const isOf = (part: Phrase, { head }: Phrase): boolean => part.traits.has(head!) || part.names.has(head!)

const happening =
  /^(?:explos|blast|detonat|fire|fir|blaze|blaz|crash|collis|shoot|attack|leak|stabb|kill|murder|fight|quarrel|derail|outbreak|bomb|devic|mine|min$|charg|bod|weapon|gun)/

const began =
  /\b(?:(?:had |has )?(?:happened|occurred|took place|taken place|started|began|begun|broke out|broken out|originated)|came|(?:was|were|had been|has been) (?:planted|hidden|placed|laid|left|buried|set off|fired)) (?:in|on|at|inside|aboard|from|under|outside|behind)\s+/iu

/** Stems of what stands behind such words and is no place, or holds any. */
const noSpot =
  /^(?:morn|even|night|afternoon|dawn|dusk|week|weekend|month|year|hour|minut|mom|tim|beginn|end|middl|midst|cours|wak|context|height|area|region|district|provinc|city|town|villag|country|scen|plac|spot|sit|centr|north|south|east|west|front|side|edg|part|day)/
