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
      /\b(?:repel\w*|repuls\w+|(?:beat|beaten|pushed|push|driven|drove|thrown|fought|turned) back|fended off|fought off|rebuffed)\b/i,
    example: 'all the attacks were repelled',
    counterExample: 'insect repellent',
  },
  {
    id: 'outcome.prevented',
    outcome: 'prevented',
    words: /\b(?:thwart\w*|foil\w*|prevent\w*|averted|pre-?empted|stopped before)\b/i,
    example: 'thwarted another attempt',
    counterExample: 'kitchen foil',
  },
  {
    id: 'outcome.intercepted',
    outcome: 'intercepted',
    words: /\b(?:intercept\w*|shot down|downed|brought down)\b/i,
    example: 'nine drones were intercepted',
    counterExample: 'intercepted letters',
  },
  {
    id: 'outcome.failed',
    outcome: 'failed',
    words: /\b(?:failed|unsuccessful\w*|failure|routed|collapsed|came to nothing)\b/i,
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
      /\b(?:gain\w* control|t(?:ook|aken|ake) control|under (?:\w+ ){0,3}control|in (?:our|their) hands|captured|seized|liberated|recaptured|retook|destroyed|eliminated|knocked out|taken out|killed|sank|successful\w*)\b/i,
    example: 'gained control of the village',
    counterExample: 'out of control',
  },
  {
    id: 'outcome.withdrew',
    outcome: 'withdrew',
    words: /\b(?:withdr[ae]w\w*|retreat\w*|pulled (?:back|out))\b/i,
    example: 'the unit withdrew',
    counterExample: 'withdrew cash',
  },
  {
    id: 'outcome.attempted',
    outcome: 'attempted',
    words: /\b(?:attempt\w*|tried to|trying to|sought to|bid to)\b/i,
    example: 'attempted to invade',
    counterExample: '',
  },
  {
    id: 'outcome.ongoing',
    outcome: 'ongoing',
    words: /\b(?:ongoing|continu(?:es|ing)|under way|underway|still (?:fighting|going))\b/i,
    example: 'fighting is under way',
    counterExample: 'a continuing education',
  },
]

export function outcomeRow(words: string): OutcomeRow | null {
  return outcomeRows.find((row) => row.words.test(words)) ?? null
}

/** Whether a stretch says that somebody holds ground, and how much of it: “entirely under the control of …”. Null where it does not.
 *  `placeTaken`: a place name stands behind a verb of taking (`takesPlace`). */
export function controlExtent(words: string, placeTaken: boolean): ControlExtent | null {
  if (!placeTaken && !holding.test(words)) return null
  if (/\b(?:contest\w+|disputed|grey zone|gray zone|fighting for)\b/i.test(words)) return 'contested'
  return /\b(?:partial(?:ly)?|part of|outskirts|half of|northern|southern|eastern|western)\b/i.test(words)
    ? 'partial'
    : 'entire'
}

const ground =
  'village|town|settlement|city|hill|heights?|district|border (?:post|crossing|village|town)|territory|outpost|harbou?r|port|airfield|bridgehead'
const taken = 'captured|seized|liberated|occupied|recaptured|retook|retaken|overran|overrun|taken|took'
const holding = new RegExp(
  [
    '\\b(?:gain|took|take|taken|taking|establish|assum|regain|secur|ha[sd]|have)\\w* (?:\\w+ )?control',
    '\\bunder (?:[\\w-]+ ){0,3}control',
    `\\b(?:now controls?|holds?|held) (?:the |a )?(?:\\w+ )?(?:${ground})\\b`,
    '\\bin (?:our|their|its) hands',
    `\\b(?:${taken}) (?:the |a |an )?(?:\\w+ )?(?:${ground})\\b`,
    '\\b(?:' +
      ground +
      ')\\b[^.,;]{0,30}\\b(?:was|were|had been|has been|have been|been) (?:' +
      taken +
      '|lost)\\b',
  ].join('|'),
  'iu',
)

/** Whether the words before a place name take it: “had taken | Kozinka”, “captured the village of | Kozinka”. */
export function takesPlace(before: string): boolean {
  return new RegExp(
    '\\b(?:' +
      taken +
      '|liberate|capture|seize|hold|holds|held|controls?)\\s+(?:the\\s+)?(?:(?:' +
      ground +
      ')\\s+of\\s+)?$',
    'iu',
  ).test(before)
}

/** It speaks of all of its kind, so it covers every place of the incident: “all the attacks … were repelled”, “no attack got through”. */
export function isUniversal(words: string): boolean {
  return /\b(?:all|every|each|none)(?: of)?(?: the| these| those| its| their| enemy| such)*(?: \p{L}+)? (?:attacks?|attempts?|assaults?|raids?|strikes?|incursions?|drones?|missiles?|groups?|waves?)\b/iu.test(
    words,
  )
}

/** How the content stands to the world, by the stance and the words. */
export function modalityOf(stance: Stance, words: string): Modality {
  if (stance === 'urges' || stance === 'orders') return 'ordered'
  if (stance === 'promises' || stance === 'threatens') return 'intended'
  if (stance === 'predicts') return 'predicted'
  if (/\b(?:if|unless|would have)\b/i.test(words) && /\b(?:would|could)\b/i.test(words)) return 'hypothetical'
  if (/\b(?:may|might|could|possibly|probably|perhaps|likely)\b/i.test(words)) return 'possible'
  if (/\b(?:will|shall|plans? to|intends? to|going to|aims? to)\b/i.test(words)) return 'intended'
  return 'actual'
}

/** Whether the words themselves deny: “no boats were lost”, “did not enter the village”. A negation beside the event (“not for the
 *  first time”, “no longer”, “whom no one elected”) denies nothing of it. */
export function isNegative(words: string): boolean {
  return (
    negations.some((negation) => negation.test(words)) &&
    !/\b(?:not only|no longer|no doubt|no less|no fewer)\b/iu.test(words)
  )
}

const negations: readonly RegExp[] = [
  /\b(?:did|do|does|was|were|is|are|has|have|had|could|would|will|can) (?:\w+ly )?(?:not|never)\b(?! (?:only|for the first))/iu,
  /n[’']t\b/iu,
  /^(?:that )?(?:no|none|nobody|nothing|neither|not one|not a single)\b/iu,
  /\b(?:there (?:is|was|were|are)|found|saw|suffered|caused|with|reported) no\b/iu,
  /\bnever\b/iu,
]

const meansWords =
  /\b(?:armou?red (?:vehicles?|personnel carriers?)|tanks?|artillery|rocket (?:troops|launchers?)|multiple rocket launchers?|missiles?|drones?|aircraft|aviation|mortars?|mines?|small arms|bombs?|explosives|helicopters?|boats?|rifles?|knives|tear gas|water cannon|rockets?)\b/giu

/** Weapons and tools named, in the words of the text: “tanks and armored vehicles”. Null where none is. */
export function meansOf(words: string): string | null {
  const found = [...new Set([...words.matchAll(meansWords)].map((match) => match[0].toLowerCase()))]
  return found.length > 0 ? found.join(', ') : null
}
