/** Who is said to have won a vote. */
import type { Claim } from '../model/index.ts'
import { areOfOtherSpots } from './named-spots.ts'
import { perClaim } from './per-claim.ts'
import { clausesOf } from './predicates/clauses.ts'
import { areOneThing, type Phrase, phraseOf, subjectOf } from './predicates/phrase.ts'
import { type Sources, wordsOf } from './sources.ts'

/** Whether two claims have one vote won by two. In two reports both must name what was won where it was won. */
export function areRivalWinners(a: Claim, b: Claim, sources: Sources): boolean {
  const [x, y] = [winnerOf(a, sources), winnerOf(b, sources)]
  return (
    x !== null &&
    y !== null &&
    a.document === b.document &&
    areOneThing(x, y) === null &&
    !areOfOtherSpots(a, b, sources)
  )
}

export const tellsOfWinner = (claim: Claim, sources: Sources): boolean =>
  claim.modality === 'actual' && claim.polarity !== 'denied' && winnerOf(claim, sources) !== null

/** The phrase of who won; where they say “we” or “she” of themselves, those who speak. Null where what was won is no whole vote: seats, a district, a match. */
const winnerOf = perClaim((claim, sources): Phrase | null => {
  for (const { words, isOpen } of clausesOf(wordsOf(claim, sources))) {
    if (isOpen || /\b(?:no|not|never)\b|n[’']t\b/iu.test(words)) continue
    const found = won.exec(words)
    if (!found || part.test(words.slice(found.index))) continue
    const who = subjectOf(words.slice(0, found.index))
    if (!who?.pronoun) return who
    const { speakers } = sources.statements.get(claim.statement)!
    const name = speakers.length === 1 ? sources.entities.get(speakers[0]!)?.name : undefined
    return name === undefined ? null : phraseOf(name)
  }
  return null
})

const won =
  /(?<!\p{L})(?:had |has |have )?won(?= (?:with|by|outright|in the first round|the (?:\p{L}+ )?(?:vote|election|race|presidency|ballot|poll|referendum|contest|runoff)|(?:5[0-9]|[6-9][0-9])(?:\.\d+)? per ?cent| ?$))/iu

const part =
  /\b(?:seats?|districts?|wards?|count(?:y|ies)|regions?|province|cit(?:y|ies)|match|game|lawsuit|case|contract|prize|medal)\b/iu
