/** Two speakers who give one act two hours, or two lengths. */
import type { Claim } from '../model/index.ts'
import { sharedStems } from './claim-stems.ts'
import { areOfOtherSpots } from './named-spots.ts'
import { perClaim } from './per-claim.ts'
import { clausesOf } from './predicates/clauses.ts'
import { areOneThing, type Phrase, phraseOf, subjectOf } from './predicates/phrase.ts'
import { timesScope } from './scope.ts'
import { type Sources, wordsOf } from './sources.ts'
import { areApart, clockIn, lengthIn, type Stretch } from './spans-of-time.ts'

/** What a claim says of when or how long. `kind`: it happened at an hour; it lasted so long; somebody came within a time; nobody came for a time, or it took them as long; a way was opened
 *  within a time; it stayed shut for a time. */
interface Timing {
  readonly kind: 'hour' | 'length' | 'came' | 'nobody came' | 'took them' | 'opened' | 'stayed shut'
  readonly of: Phrase | null
  readonly stretch: Stretch
}

/** The two times that two claims give one act; null where they meet, or where the words do not show that it is one. */
export function rivalTimes(a: Claim, b: Claim, sources: Sources): readonly [string, string] | null {
  if (areOfOtherSpots(a, b, sources)) return null
  for (const x of timingsOf(a, sources))
    for (const y of timingsOf(b, sources))
      if (areRival(x, y) && isOneAct(x, a, y, b, sources)) return [x.stretch.text, y.stretch.text]
  return null
}

export const hasTiming = (claim: Claim, sources: Sources): boolean =>
  claim.modality === 'actual' && timingsOf(claim, sources).length > 0

function areRival({ kind, stretch }: Timing, { kind: other, stretch: against }: Timing): boolean {
  if (kind === 'hour' && other === 'hour') return areApart(stretch, against, 1)
  if (kind === 'length' && other === 'length') return areTwice(stretch, against)
  for (const [soon, late] of answered) {
    if (kind === soon && other === late) return stretch.to * 1.5 < against.from
    if (kind === late && other === soon) return against.to * 1.5 < stretch.from
  }
  return false
}

const answered = [
  ['came', 'nobody came'],
  ['came', 'took them'],
  ['opened', 'stayed shut'],
] as const

/** “About an hour” and “40 minutes” are one length said twice. */
const areTwice = (a: Stretch, b: Stretch): boolean => a.to * 1.5 < b.from || b.to * 1.5 < a.from

/** Whether both tell of one act: of one thing by its name; or in one report, one of “it”, right behind the other. Whoever came to help and whatever was shut is one in one report. */
function isOneAct(x: Timing, a: Claim, y: Timing, b: Claim, sources: Sources): boolean {
  if (x.kind !== y.kind) return a.document === b.document || sharedStems(a, b, sources) >= 2
  const one = areOneAct(x.of, y.of)
  if (one === 'sure')
    return (
      a.document === b.document || (timesScope(a, b, sources) === 'same' && sharedStems(a, b, sources) >= 2)
    )
  const isPronoun = [x.of, y.of].filter((phrase) => phrase?.pronoun === 'it').length === 1
  return one === 'open' && isPronoun && isRightBehind(x, a, y, b)
}

function areOneAct(a: Phrase | null, b: Phrase | null): 'sure' | 'open' | null {
  const one = areOneThing(a, b)
  if (one !== null || !a?.head || !b?.head) return one
  return acts.some((act) => act.test(a.head!) && act.test(b.head!)) ? 'sure' : null
}

/** Names for one act that two voices use of it. */
const acts: readonly RegExp[] = [
  /^(?:fire?|blaze?|flame?)$/,
  /^(?:fight|fightin|battl|clash|shoot|shot|gunfir|gunbattl|operat|assault|storm|sieg|standoff|raid|attack|shel|strik|bombard|barrag)/,
  /^(?:rall|march|demonstr|protest)/,
]

/** “It” is told of what was spoken of last. */
const isRightBehind = (x: Timing, a: Claim, y: Timing, b: Claim): boolean => {
  if (a.document !== b.document) return false
  const late = a.start < b.start ? y : x
  return late.of?.pronoun === 'it' && Math.abs(a.start - b.start) <= 250
}

const timingsOf = perClaim((claim, sources): readonly Timing[] => {
  const words = wordsOf(claim, sources)
  if (several.test(words)) return []
  return clausesOf(words).flatMap(({ words: clause, isOpen }) => (isOpen ? [] : timingsIn(clause, words)))
})

/** A clock time may stand in a clause of its own: “it fell just”, “after 9 in the morning”. */
function timingsIn(clause: string, words: string): Timing[] {
  const nobody = nobodyCame.exec(clause)
  const stretch = lengthIn(clause)
  if (stretch && nobody) return [{ kind: 'nobody came', of: null, stretch }]
  if (/\b(?:not|never|no|nobody)\b|n[’']t\b/iu.test(clause.replace(/no more than/gi, ''))) return []
  for (const { kind, words: pattern } of stretch ? lasting : [{ kind: 'hour' as const, words: happened }]) {
    const found = pattern.exec(clause)
    const told = stretch ?? clockIn(words)
    if (!found || !told) continue
    const isPassive = /^(?:killed|opened|unlocked)/i.test(found[0])
    const of =
      (kind === 'took them' ? phraseOf('it') : subjectOf(clause.slice(0, found.index))) ??
      (isPassive ? phraseOf(clause) : null)
    if (of) return [{ kind, of, stretch: told }]
  }
  return []
}

const several =
  /\b(?:first(?! (?:ambulance|boat|crew|engine|rescuer|responder|team|vehicle)s?\b)|second|third|another|again|later|earlier|series|each|every|two (?:blasts|explosions|strikes))\b/iu

const happened =
  /(?<!\p{L})(?:happened|occurred|took place|came(?= (?:at|around|about|shortly|just|soon|before|after))|began|started|broke out|exploded|went off|detonated|crashed|fell|came down|went down|struck|hit|was (?:hit|struck|attacked|shot down|heard)|were heard|collided|sank|derailed|was at|was fired|landed)(?!\p{L})/iu

const nobodyCame =
  /(?<!\p{L})(?:no one|nobody|no (?:\p{L}+ )?(?:help|rescuers?|ambulances?|soldiers?|police|officers?|firefighters?|doctors?|medics?|aid|boats?|helicopters?))\s+(?:had |was |were )?(?:been )?(?:came|come|arrived|reached|seen|showed up|turned up|helped|answered|appeared|sent)(?!\p{L})[^,;]*\b(?:for|until)\b/iu

const lasting: readonly { readonly kind: Timing['kind']; readonly words: RegExp }[] = [
  {
    kind: 'took them',
    words:
      /\bit (?:had )?took (?:(?:the|an?|its|their) )?(?:\w+ )?(?:ambulances?|boats?|crews?|engines?|rescuers?|responders?|teams?|firefighters?|police|officers?|medics?|doctors?|soldiers?|help|them|helicopters?)\b/iu,
  },
  {
    kind: 'length',
    words:
      /(?<!\p{L})(?:lasted|went on for|continued for|raged for|burned for|burnt for|was over (?:in|within|after)|were over (?:in|within|after)|was (?:put out|extinguished|under control) (?:in|within|after)|took(?= (?:\w+ ){0,3}(?:seconds?|minutes?|hours?|days?)))/iu,
  },
  {
    kind: 'came',
    words:
      /(?<!\p{L})(?:reached|arrived|got to|got there|came to|was at the scene|were at the scene|were on the scene|responded)(?=[^,;]*\b(?:within|in|after)\b)/iu,
  },
  {
    kind: 'opened',
    words:
      /(?<!\p{L})(?:opened|unlocked|were opened|were unlocked|was opened|let out|evacuated)(?=[^,;]*\b(?:within|in)\b)/iu,
  },
  {
    kind: 'stayed shut',
    words:
      /(?<!\p{L})(?:(?:stayed|remained|were kept|was kept) (?:locked|shut|closed)|were locked in|was locked in)(?=[^,;]*\bfor\b)/iu,
  },
]
