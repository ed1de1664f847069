import type { Claim } from '../model/index.ts'
import { perClaim } from './per-claim.ts'
import type { Sources } from './sources.ts'

/** Whether two claims of one report stand in sentences that name other towns, though nobody knows where these lie: “In Orvik, police said about 300 people
 *  gathered”, where the report is of a rally in Melar; “in Lower Orm 120 houses”, “the mayor of Upper Orm said 35 houses”. */
export function areOfOtherSpots(a: Claim, b: Claim, sources: Sources): boolean {
  if (a.document !== b.document) return false
  const [here, there] = [spotsOf(a, sources), spotsOf(b, sources)]
  if (here.size > 0 && there.size > 0) return ![...here].some((name) => there.has(name))
  // What names no town is told of where the report is from.
  const named = here.size > 0 ? here : there
  return named.size > 0 && ![...named].some((name) => opens(sources, a.document).includes(name))
}

/** Names with a capital behind a word for a place, in the whole sentence of a claim; without days and months. Empty for most. */
const spotsOf = perClaim((claim, sources): ReadonlySet<string> => {
  const { text } = sources.documents.get(claim.document)!
  const from = Math.max(
    ...['. ', '.\n', '\n', '! ', '? ', '.” ', '." '].map((end) => {
      const at = text.lastIndexOf(end, claim.start - 1)
      return at < 0 ? 0 : at + end.length
    }),
  )
  const to = text.slice(claim.end).search(/[.!?](?=\s|["”]|$)|\n/u)
  const sentence = text.slice(from, to < 0 ? undefined : claim.end + to)
  return new Set(
    [...sentence.matchAll(behindPlace)].map((found) => found[1]!).filter((name) => !time.test(name)),
  )
})

/** The title and what follows it up to some three sentences. */
const opens = (sources: Sources, document: string): string =>
  sources.documents.get(document)!.text.slice(0, openingLength)

const openingLength = 450

const behindPlace =
  /(?<!\p{L})(?:[Ii]n|[Aa]t|[Nn]ear|[Oo]utside|mayor of|village of|town of|city of|governor of)\s+(\p{Lu}[\p{L}’'-]*(?:[ -]\p{Lu}[\p{L}’'-]*)*)/gu

const time =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)/u
