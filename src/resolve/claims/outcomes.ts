import type { ControlExtent, Modality, Outcome, Stance } from '../../model/index.ts'

export interface OutcomeRow {
  readonly id: string
  readonly outcome: Outcome
  readonly words: RegExp
  readonly example: string
  readonly counterExample: string
}

/** How it is said to have ended. No published event list has these codes; the words are the field's own. The first that fits decides. */
export const outcomeRows: readonly OutcomeRow[] = [
  {
    id: 'outcome.repelled',
    outcome: 'repelled',
    words:
      /\b(?:repel(?:s|led|ling)?|repuls(?:ed|ing)|(?:beat|beaten|pushed|push|driven|drove|thrown|fought|turned) back|fended off|fought off|rebuffed)\b/i,
    example: 'all the attacks were repelled',
    counterExample: 'insect repellent',
  },
  {
    id: 'outcome.prevented',
    outcome: 'prevented',
    words: /\b(?:thwart\w*|foil(?:s|ed|ing)|prevent(?:s|ed|ing)?|averted|pre-?empted|stopped before)\b/i,
    example: 'thwarted another attempt',
    counterExample: 'kitchen foil',
  },
  {
    id: 'outcome.intercepted',
    outcome: 'intercepted',
    words:
      /\b(?:intercept(?:s|ed|ing|ion)?\b(?! (?:letters?|calls?|messages?|conversations?|communications?))|shot down|downed|brought down)\b/i,
    example: 'nine drones were intercepted',
    counterExample: 'intercepted letters',
  },
  {
    id: 'outcome.failed',
    outcome: 'failed',
    words:
      /\b(?:failed\b(?! (?:states?|banks?|harvests?|marriages?))|unsuccessful\w*|failure|routed|(?:attack|attempt|assault|offensive|raid|operation|coup|talks)\b[^.;]{0,20}\bcollapsed|came to nothing)\b/i,
    example: 'a failed attempt to land',
    counterExample: 'a failed state',
  },
  {
    id: 'outcome.partly',
    outcome: 'partly-succeeded',
    words:
      /\b(?:partial(?:ly)?|in part|part of the (?:village|town|city)|outskirts of)\b.*\b(?:control|captur|taken|held|destroy)/i,
    example: 'partially under control',
    counterExample: 'partial eclipse',
  },
  {
    id: 'outcome.succeeded',
    outcome: 'succeeded',
    words:
      /\b(?:gain\w* control|t(?:ook|aken|ake) control|under (?:\w+ ){0,3}control|in (?:our|their) hands|captured|seized|liberated|recaptured|retook|succeeded|(?<!\bun)successful\w*)\b/i,
    example: 'gained control of the village',
    counterExample: 'out of control',
  },
  {
    id: 'outcome.destroyed',
    outcome: 'succeeded',
    words: /\b(?:destroyed|eliminated|knocked out|taken out|took out|sank|sunk)\b/i,
    example: 'a drone destroyed the fuel depot',
    counterExample: 'a destroyer left the port',
  },
  {
    id: 'outcome.withdrew',
    outcome: 'withdrew',
    words:
      /\b(?:withdr[ae]w(?:s|n|ing|al)?\b(?! (?:the |a |an |his |her |its |their |some )?(?:bill|motion|cash|money|offer|support|consent|lawsuit|complaint|remark|statement|candidac)\w*)|retreat\w*|pulled (?:back|out)\b)/i,
    example: 'the unit withdrew',
    counterExample: 'withdrew cash',
  },
  {
    id: 'outcome.attempted',
    outcome: 'attempted',
    words: /\b(?:attempt\w*|tried to|trying to|sought to|bid to)\b/i,
    example: 'attempted to invade',
    counterExample: 'tried in absentia',
  },
  {
    id: 'outcome.ongoing',
    outcome: 'ongoing',
    words: /\b(?:ongoing|continu(?:es|ing)\b(?! education)|under way|underway|still (?:fighting|going))\b/i,
    example: 'fighting is under way',
    counterExample: 'a course of continuing education',
  },
]

export function outcomeRow(words: string): OutcomeRow | null {
  return outcomeRows.find((row) => row.words.test(words)) ?? null
}

/** Whether a stretch says that somebody holds ground, and how much of it: “entirely under the control of …”. Null where it does not.
 *  `placeTaken`: the words around a place name say that it was taken (`isPlaceTaken`). A fire under control is no ground held. */
export function controlExtent(words: string, placeTaken: boolean): ControlExtent | null {
  if (!placeTaken && (!holding.test(words) || mastered.test(words))) return null
  if (/\b(?:contest\w+|disputed|grey zone|gray zone|fighting for)\b/i.test(words)) return 'contested'
  return /\b(?:partial(?:ly)?|part of|outskirts|half of|northern|southern|eastern|western)\b/i.test(words)
    ? 'partial'
    : 'entire'
}

const ground =
  'village|town|settlement|city|hill|heights?|district|border (?:post|crossing|village|town)|territory|outpost|harbou?r|port|airfield|bridgehead'
const taken = 'captured|seized|liberated|occupied|recaptured|retook|retaken|overran|overrun|taken|took'

export const holding = new RegExp(
  [
    '\\b(?:gain|took|take|taken|taking|establish|assum|regain|secur|ha[sd]|have)\\w* (?:(?!lost|no|little)\\w+ )?control',
    '\\bunder (?:[\\w-]+ ){0,3}control',
    `\\b(?:now controls?|holds?|held) (?:the |a )?(?:\\w+ )?(?:${ground})\\b`,
    '\\bin (?:our|their|its) hands',
    `\\b(?:${taken}) (?:the |a |an )?(?:\\w+ )?(?:${ground})\\b`,
    `\\b(?:${ground})\\b[^.,;]{0,30}\\b(?:was|were|had been|has been|have been|been) (?:${taken}|lost)\\b`,
  ].join('|'),
  'i',
)

const mastered =
  /\b(?:fires?|blazes?|flames|situation|crowds?|outbreak|epidemic|inflation|prices|leak|vehicle|car)\b[^.;]*\bunder (?:[\w-]+ ){0,3}control\b/i

const takesNext = new RegExp(
  `\\b(?:${taken}|liberate|capture|seize|hold|holds|held|controls?)\\s+(?:the\\s+)?(?:(?:${ground})\\s+of\\s+)?$`,
  'i',
)
const takenBefore = new RegExp(
  `^\\s+(?:(?:has|have|had)\\s+(?:now\\s+|also\\s+)?(?:been\\s+)?|(?:was|were|is|are)\\s+(?:being\\s+|now\\s+|also\\s+)?)(?:not\\s+(?:been\\s+)?)?(?:${taken}|lost|fallen)\\b(?!\\s+(?:by surprise|aback|to |off|from|as |for ))`,
  'i',
)

/** Whether the words around a place name say that it was taken or is held: “captured the village of | Kozinka”, “| Kozinka | has been taken”.
 *  “Moscow holds | Kyiv | responsible” takes no place. */
export function isPlaceTaken(before: string, after: string): boolean {
  if (takesNext.test(before))
    return !/^\s*(?:responsible|accountable|liable|hostage|to\b|at its word|seriously|by surprise|[’']s\b)/i.test(
      after,
    )
  return takenBefore.test(after)
}

/** It speaks of all of its kind, so it covers every place of the incident: “all the attacks … were repelled”, “no attack got through”. */
export function isUniversal(words: string): boolean {
  return /(?<!\b(?:not|almost|nearly|virtually|practically) )\b(?:all|every|each|none)(?: of)?(?: the| these| those| its| their| enemy| such)*(?: [^\s,;]+)? (?:attacks?|attempts?|assaults?|raids?|strikes?|incursions?|drones?|missiles?|groups?|waves?)\b/i.test(
    words,
  )
}

/** How the content stands to the world, by the stance and the words. */
export function modalityOf(stance: Stance, words: string): Modality {
  if (stance === 'urges' || stance === 'orders') return 'ordered'
  if (stance === 'promises' || stance === 'threatens') return 'intended'
  if (stance === 'predicts') return 'predicted'
  if (/\b(?:if|unless|would have)\b/i.test(words) && /\b(?:would|could)\b/i.test(words)) return 'hypothetical'
  if (/\b(?:may|[Mm]ight|[Cc]ould|[Pp]ossibly|[Pp]robably|[Pp]erhaps|[Ll]ikely)\b/.test(words))
    return 'possible'
  if (/\b(?:will|shall|plans? to|intends? to|going to|aims? to)\b/i.test(words)) return 'intended'
  return 'actual'
}

/** Whether the words themselves deny what they tell of: “did not enter the village”, “no boats were lost”. A negation beside the event
 *  (“not for the first time”, “whom no one elected”) denies nothing of it. Only the clause that tells of it counts (`about`): “was
 *  repelled, and nobody was hurt” denies no repelling. Where no clause is found to tell of it, all of the words count. */
export function isNegative(words: string, about: RegExp | null = null): boolean {
  const clauses = words.split(/(?:[;:,]\s+|\s)(?:and|but|while|although|though)\s|[;:,]\s/i)
  const telling = about ? clauses.filter((clause) => about.test(clause)) : []
  return (telling.length > 0 ? telling : [words]).some((clause) => {
    const bare = clause.replace(harmless, ' ')
    return negations.some((negation) => negation.test(bare))
  })
}

const harmless =
  /\b(?:not (?:only|just|merely|least|far|yet known|for the (?:first|last) time)|no (?:doubt|less|fewer|matter)|with no (?:[^\s,;]+ )?[^\s,;]+|(?:who|whom|which|that) (?:no|nobody)\b.*)\b/gi

const negations: readonly RegExp[] = [
  /\b(?:did|do|does|was|were|is|are|has|have|had|could|would|will|can) (?:\w+ly )?(?:not|never)\b/i,
  /n[’']t\b/i,
  /^(?:that )?(?:no|none|nobody|nothing|neither|not one|not a single)\b(?! longer)/i,
  /\b(?:there (?:is|was|were|are)|found|saw|suffered|caused|reported) no\b/i,
  /\bno longer (?:\w+ly )?(?:under|holds?|controls?|held|controlled|in)\b/i,
  /\bnever\b/i,
]

const meansWords =
  /\b(?:armou?red (?:vehicles?|personnel carriers?)|tanks?|artillery|rocket (?:troops|launchers?)|multiple rocket launchers?|missiles?|drones?|aircraft|aviation|mortars?|mines?|small arms|bombs?|explosives|helicopters?|boats?|rifles?|knives|tear gas|water cannon|rockets?)\b/gi

/** Weapons and tools named, in the words of the text: “tanks and armored vehicles”. Null where none is. */
export function meansOf(words: string): string | null {
  const found = [...new Set([...words.matchAll(meansWords)].map((match) => match[0].toLowerCase()))]
  return found.length > 0 ? found.join(', ') : null
}
