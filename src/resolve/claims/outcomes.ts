import type { OutcomeRow } from './outcome-row.ts'
import { cyrillicOutcomeRows } from './outcomes-cyrillic.ts'
import { rowsByScript } from './rows-by-script.ts'

/** How it is said to have ended. No published event list has these codes; the words are the field's own. The first that fits decides. */
export const outcomeRows: readonly OutcomeRow[] = [
  {
    id: 'outcome.repelled',
    outcome: 'repelled',
    words:
      /\b(?:repel(?:s|led|ling)?|repuls(?:ed|ing)|(?:beat|beaten|pushed|push|driven|drove|thrown|threw|fought|turned) back|(?:driven|drove|pushed|forced|thrown) (?:\w+ ){0,3}out of|expelled from|(?:fended|fought|beaten|beat|warded|staved|held) off\b(?! (?:the )?(?:hunger|boredom|sleep|cold|rivals))|rebuffed|(?:attacks?|assaults?|offensives?|advances?|raids?|landings?|push|operations?)\b[^.;]{0,30}\b(?:was|were|has been|have been|had been|been) (?:stopped|halted|broken up))\b/i,
    example: 'all the attacks were repelled',
    counterExample: 'insect repellent',
  },
  {
    id: 'outcome.prevented',
    outcome: 'prevented',
    words:
      /\b(?:thwart\w*|foil(?:s|ed|ing)|prevent(?:s|ed|ing)?|averted|pre-?empted|stopped before|headed off|nipped in the bud)\b/i,
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
      /\b(?:(?<!\b(?:gate|dam|engine|brake|valve|pump|motor|roof|bridge|cable|system|alarm|signal|power|line|wall|crop|heart|bank)s? (?:had |has |have |suddenly )?)failed\b(?! (?:states?|banks?|harvests?|marriages?))|unsuccessful\w*|failure|routed|(?:attack|attempt|assault|offensive|raid|operation|coup|talks)\b[^.;]{0,20}\bcollapsed|came to (?:nothing|naught)|(?:attack|attempt|assault|offensive|raid|operation|coup|landing)\b[^.;]{0,20}\bfizzled|(?:botched|abortive) (?:attack|attempt|assault|offensive|raid|operation|coup|landing))\b/i,
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
      /\b(?:gain\w* control|t(?:ook|aken|ake) control|under (?:\w+ ){0,3}control|in (?:our|their) hands|captured|seized|liberated|recaptured|retook|succeeded|(?:reached|achieved|met|attained) (?:its|their|all its|all their|the) (?:\w+ )?(?:goals?|aims?|objectives?|targets?)|(?:was|were|is|been) a (?:\w+ )?success|(?<!\bun)successful\w*)\b/i,
    example: 'gained control of the village',
    counterExample: 'out of control',
  },
  {
    id: 'outcome.destroyed',
    outcome: 'succeeded',
    words:
      /\b(?:destroyed|eliminated|knocked out|taken out|took out|(?:was|were|been) sunk|(?:sank|sunk)(?= (?:an?|the|its|their|our|his|her|one|two|three|four|five|\d+|several|another) ))\b/i,
    example: 'a drone destroyed the fuel depot',
    counterExample: 'the ship sank late on Friday',
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

/** The first row that fits; null where the words do not say how it ended. */
export function outcomeRow(words: string): OutcomeRow | null {
  return rowsFor(words).find((row) => row.words.test(words)) ?? null
}

const rowsFor = rowsByScript([...outcomeRows, ...cyrillicOutcomeRows])

/** It speaks of all of its kind, so it covers every place of the incident: “all the attacks … were repelled”, “no attack got through”. */
export function isUniversal(words: string): boolean {
  return /(?<!\b(?:not|almost|nearly|virtually|practically) )\b(?:all|every|each|none)(?: of)?(?: the| these| those| its| their| enemy| such)*(?: [^\s,;]+)? (?:attacks?|attempts?|assaults?|raids?|strikes?|incursions?|drones?|missiles?|rockets?|groups?|waves?)\b/i.test(
    words,
  )
}
