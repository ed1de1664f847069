import {
  type Claim,
  type Document,
  familyOf,
  narrator,
  type Reading,
  type Statement,
  type Toponym,
  whenOf,
} from '../model/index.ts'
import { isLong, type Located, type LocatedPlace } from './located.ts'
import { spokenOfByTwo } from './spoken-of-by-two.ts'
import { talliesOf } from './tallies.ts'
import { groupWithinReport } from './within-report.ts'

/** What one report tells, one list of claims a happening, in text order. */
export function happeningsOf(
  document: Document,
  { statements, claims }: Pick<Reading, 'statements' | 'claims'>,
): Located[][] {
  const statementOf = new Map(statements.map((statement) => [statement.id, statement]))
  const toponymOf = new Map(document.toponyms.map((toponym) => [toponym.id, toponym]))
  const contested = new Set(claims.flatMap(({ id, denies }) => (denies ? [id, ...denies] : [])))
  const spoken: ReadonlyMap<string, ReadonlySet<string>> = document.text.length <= briefLength
    ? new Map()
    : spokenOfByTwo(document, claims, statementOf)
  const located = claims.flatMap((claim) =>
    locate(claim, document, statementOf.get(claim.statement), toponymOf, {
      isContested: contested.has(claim.id),
      isSpokenOfByTwo: spoken.has(claim.id),
    }),
  )
  located.sort((a, b) => a.claim.start - b.claim.start || (a.claim.id < b.claim.id ? -1 : 1))
  return groupWithinReport(located, spoken)
}

/** A claim that no event type fits is part of an incident only where it is denied or denies, or where somebody counts in it or owns a deed: then what it
 *  says can be disputed; in a brief report also where it says how something ended or came about, or that it was not so, and, beside others,
 *  whatever somebody says; in a longer one what it says of a thing of which somebody else speaks too (`spoken-of-by-two.ts`). A call, a forecast or a condition is no happening. */
function locate(
  claim: Claim,
  document: Document,
  statement: Statement | undefined,
  toponyms: ReadonlyMap<string, Toponym>,
  { isContested, isSpokenOfByTwo }: { readonly isContested: boolean; readonly isSpokenOfByTwo: boolean },
): Located[] {
  // What is only guessed from the words takes no claim that somebody calls false away from what its report is mainly about.
  const family = isContested && isGuessed(claim) ? 'other' : familyOf(claim.event.type, claim.event.subtype)
  const isBrief = document.text.length <= briefLength
  const isAmount = isBrief && hasAmount(claim, document)
  if (claim.modality === 'ordered' || claim.modality === 'hypothetical') return []
  if (claim.modality === 'predicted' && !isAmount) return []
  const { id, start } = claim
  const speakers = statement?.speakers.filter((speaker) => speaker !== narrator) ?? []
  const isOfIt =
    family !== 'other' ||
    isContested ||
    isCount(claim, document, statement) ||
    isOwned(claim) ||
    isAmount ||
    (isBrief && (isDisputable(claim, statement) || hasHour(claim, document)))
  const isBeside =
    isSpokenOfByTwo ||
    (speakers.length > 0 &&
      (isBrief || saysHow(claim) || hasAmount(claim, document) || tellsHowLong(claim, document)))
  if (!isOfIt && !isBeside) return []
  const when = whenOf(claim, statement, document)
  // “No mines had been laid since 2015” speaks of today.
  const isSince = claim.polarity === 'denied' && when?.stated === true && isLong(when)
  const tallies = isBrief ? talliesOf(claim, document) : []
  return [
    {
      claim: { id, document: document.id, start },
      family,
      when: isSince ? null : when,
      places: claim.places.flatMap((place) => placeOf(toponyms.get(place))),
      actors: [...new Set([...claim.actor, ...claim.target, ...speakers])],
      ...(claim.event.type === 'attack' && claim.event.subtype !== null
        ? { means: claim.event.subtype }
        : {}),
      ...(tallies.length > 0 ? { tallies } : {}),
      ...(isOfIt ? {} : { aside: true as const }),
    },
  ]
}

/** Whether no rule, but only what claims of the kind are like, says what happened. */
const isGuessed = ({ rule }: Claim): boolean => rule.startsWith('event.learnt.')

/** A report of a few sentences is about one thing. */
const briefLength = 500

/** Whether it gives a clock time. */
const hasHour = ({ times }: Claim, document: Document): boolean =>
  times.some((id) => /T\d\d:\d\d/.test(document.timexes.find((each) => each.id === id)?.value ?? ''))

/** Whether it gives a length of time or a clock time, which another voice may give otherwise: “reached the scene within 20 minutes”, “lasted two hours”. */
const tellsHowLong = ({ times }: Claim, document: Document): boolean =>
  times.some((id) => {
    const timex = document.timexes.find((each) => each.id === id)
    return timex?.type === 'DURATION' || /T\d\d:\d\d/.test(timex?.value ?? '')
  })

/** Whether it gives an amount: “would cost 90 million euros” says now what a thing costs. */
const hasAmount = ({ quantities }: Claim, document: Document): boolean =>
  quantities.some((id) => {
    const unit = document.quantities.find((each) => each.id === id)?.unit ?? null
    return unit !== null && unit !== '%'
  })

/** Whether somebody says that the deed was theirs: “we switched off the line”. */
const isOwned = ({ says }: Claim): boolean =>
  says?.some(({ slot, value }) => slot === 'responsibility' && value === 'its own deed') ?? false

/** Whether it says how something came about, or that it was not so, which another voice may say otherwise in other words: “an engine had failed”, “a missile hit it”. */
const saysHow = ({ says, polarity }: Claim): boolean =>
  polarity === 'denied' || (says?.some(({ slot }) => slot !== 'other' && slot !== 'outcome') ?? false)

/** Whether it says how something ended or came about, who holds ground, whose deed it was, or that it was not so. */
function isDisputable(claim: Claim, statement: Statement | undefined): boolean {
  return (
    claim.says !== undefined ||
    claim.outcome !== 'unknown' ||
    claim.control !== null ||
    claim.polarity === 'denied' ||
    statement?.stance === 'disclaims' ||
    statement?.stance === 'claims-responsibility'
  )
}

function placeOf(toponym: Toponym | undefined): LocatedPlace[] {
  if (!toponym) return []
  const { id, latitude, longitude, radiusMeters, country, admin1, geonameId, precision } = toponym
  return [{ id, latitude, longitude, radiusMeters, country, admin1, geonameId, precision }]
}

/** Whether somebody, not the report itself, gives a number of people or things. */
function isCount(claim: Claim, document: Document, statement: Statement | undefined): boolean {
  return (
    statement?.speakers.some((id) => id !== narrator) === true &&
    claim.quantities.some((id) => {
      const quantity = document.quantities.find((each) => each.id === id)
      return quantity?.unit === null && quantity.role !== 'distance' && quantity.role !== 'age'
    })
  )
}
