import type { Event } from '../../model/index.ts'

export interface EventRow {
  readonly id: string
  readonly event: Event
  readonly words: RegExp
  readonly example: string
  readonly counterExample: string
}

type Row = readonly [
  id: string,
  subtype: string | null,
  acled: string | null,
  plover: string | null,
  words: RegExp,
  example: string,
  counterExample: string,
]

/** Event types with their crosswalks to ACLED's sub-events and PLOVER's types and modes; the first row that fits decides.
 *  Codes: ACLED codebook (25 sub-event types), PLOVER manual of 2024-02-04 (16 types). A party's label is never a type. */
const rows: readonly Row[] = [
  [
    'territory.taken',
    'taken',
    'Non-state actor overtakes territory',
    'COERCE/seize',
    /\b(?:(?:gain|took|take|taken|taking|establish|assum|regain|secur)\w* (?:\w+ )?control|under (?:[\w-]+ ){0,3}control|in (?:our|their|its) hands|(?:captur|seiz|liberat|occup|recaptur|overr[au]n|retook|retak|took|taken)\w* (?:the |a |an )?(?:\w+ )?(?:village|town|settlement|city|hill|territory|outpost|airfield|border (?:post|crossing|village|town))|(?:now controls?|holds?|held) (?:the |a )?(?:\w+ )?(?:village|town|settlement|city|border (?:post|village|town))|(?:village|town|settlement|city)\b[^.,;]{0,30}\b(?:was|were|had been|has been|been) (?:captured|taken|seized|liberated|occupied|lost))/iu,
    'the village is under our control',
    'captured nine soldiers',
  ],
  [
    'territory.left',
    'left',
    'Non-violent transfer of territory',
    'RETREAT/withdraw',
    /\b(?:withdr[ae]w\w*|pulled (?:back|out)|retreat\w*|left the (?:village|town|city))\b/i,
    'the unit withdrew from the village',
    'withdrew the bill',
  ],
  [
    'attack.drone',
    'drone',
    'Air/drone strike',
    'ASSAULT/drone',
    /\b(?:drones?|UAVs?|unmanned|quadcopters?)\b/i,
    'a drone strike on the depot',
    'bees and drones',
  ],
  [
    'attack.air',
    'air',
    'Air/drone strike',
    'ASSAULT/aerial',
    /\b(?:air ?strikes?|air ?raids?|warplanes?|glide bombs?|hit by aircraft|bombed|from the air|(?:missile|rocket)s? (?:strike|attack|hit|struck|landed)\w*)\b/i,
    'an air strike hit the bridge',
    'aircraft were on show',
  ],
  [
    'attack.shelling',
    'shelling',
    'Shelling/artillery/missile attack',
    'ASSAULT/heavy-weapons',
    /\b(?:shell(?:ed|ing|fire|s)|artillery|mortars?|rockets?|missiles?|bombard\w*|HIMARS|howitzers?)\b/i,
    'the village was shelled',
    'shell companies',
  ],
  [
    'attack.mine',
    'mine',
    'Remote explosive/landmine/IED',
    'ASSAULT/explosives',
    /\b(?:land ?mines?|mine (?:blast|explosion|went off)|(?:struck|hit|set off|triggered) a (?:sea |naval )?mine|roadside bomb|explosive device|IED|booby.trap\w*)\b/i,
    'a bus struck a mine',
    'a coal mine',
  ],
  [
    'attack.ground',
    'ground',
    'Armed clash',
    'ASSAULT/heavy-weapons',
    /\b(?:incursions?|invasions?|invad(?:e|ed|ing)|raids?|raided|assaults?|storm(?:ed|ing)|infiltrat\w*|sabot\w+|cross(?:ed|ing)? (?:into|the border)|attempting to cross|break ?through|offensive|advance[sd]?|ground attack)\b/i,
    'a cross-border raid',
    'raid the fridge',
  ],
  [
    'clash',
    null,
    'Armed clash',
    'ASSAULT/firearms',
    /\b(?:clash(?:es|ed)?|fighting|firefights?|gun ?(?:fight|battle)s?|battles?|exchange of fire|skirmish\w*|combat)\b/i,
    'clashes went on near the river',
    'a clash of colours',
  ],
  [
    'attack',
    null,
    'Armed clash',
    'ASSAULT',
    /\b(?:attack(?:s|ed|ing|ers?)?|strikes?|struck|ambush\w*|shooting|opened fire|fired (?:on|at)|hit by|gunmen|siege)\b/i,
    'the attack was beaten back',
    'a heart attack',
  ],
  [
    'losses.equipment',
    'destroyed',
    'Armed clash',
    'ASSAULT/destroy',
    /\b(?:destroy\w*|eliminat\w*|knocked out|taken out|took out|disabled|burn(?:ed|t) out|shot down|down(?:ed|ing)|sank|sunk)\b(?=.*\b(?:tanks?|vehicles?|carriers?|guns?|systems?|launchers?|aircraft|planes?|jets?|helicopters?|ships?|boats?|equipment|depots?|howitzers?|trucks?)\b)|\b(?:tanks?|vehicles?|carriers?|guns?|systems?|launchers?|aircraft|planes?|jets?|helicopters?|ships?|boats?)\b(?=.*\b(?:destroyed|eliminated|knocked out|taken out|disabled|shot down|downed|sunk)\b)/i,
    'destroyed an armoured carrier',
    'destroyed his reputation',
  ],
  [
    'casualties.killed',
    'killed',
    'Armed clash',
    'ASSAULT',
    /\b(?:kill(?:ed|ing|s)?|dead|died|deaths?|fatalit\w+|slain|lost their lives|bodies|casualties)\b/i,
    'three people were killed',
    'dead calm',
  ],
  [
    'casualties.wounded',
    'wounded',
    'Armed clash',
    'ASSAULT',
    /\b(?:wound(?:ed|ing)|injur(?:ed|ies|y|ing)|hurt)\b/i,
    'two were wounded',
    'injury time',
  ],
  [
    'people.captured',
    'captured',
    'Abduction/forced disappearance',
    'ASSAULT/abduct',
    /\b(?:captur\w+|abduct\w+|kidnap\w+|hostages?|prisoners? of war|POWs?|took prisoner)\b/i,
    'nine soldiers were captured',
    'captured on video',
  ],
  [
    'responsibility',
    'responsibility',
    null,
    null,
    /^(?:full |sole |the )?(?:responsibility|credit)\b|\b(?:claim\w*|t(?:ake|ook)) responsibility\b|\bbehind the (?:attack|raid|blast|strike)\b/i,
    'claimed responsibility',
    'a sense of responsibility',
  ],
  [
    'collision',
    'collision',
    null,
    null,
    /\b(?:collid\w+|collisions?|rammed|ramming|ran aground|capsiz\w+)\b/i,
    'two ferries collided',
    'on a collision course',
  ],
  [
    'explosion',
    'explosion',
    null,
    null,
    /\b(?:explosions?|explod\w+|blasts?|detonat\w+|fire broke out|blaze)\b/i,
    'an explosion shook the port',
    'a population explosion',
  ],
  [
    'protest',
    null,
    'Peaceful protest',
    'PROTEST/demo',
    /\b(?:protest\w*|rall(?:y|ies|ied)|march(?:ed|ers|es)|demonstrat\w+|sit-in|vigil|picket\w*)\b/i,
    'thousands rallied in the square',
    'shares rallied',
  ],
  [
    'riot',
    'riot',
    'Violent demonstration',
    'PROTEST/riot',
    /\b(?:riot\w*|looting|clashed with police|tear gas|water cannon)\b/i,
    'police used tear gas',
    'a riot of colour',
  ],
  [
    'boycott',
    'boycott',
    null,
    'PROTEST/boycott',
    /\bboycott\w*\b/i,
    'boycott the election',
    'Boycott Street',
  ],
  [
    'arrest',
    'arrest',
    'Arrests',
    'COERCE/arrest',
    /\b(?:arrest\w*|detain\w*|detention|custody|raided the (?:home|office)s?)\b/i,
    'police detained 40 people',
    'arresting view',
  ],
  [
    'sanction',
    'sanction',
    null,
    'SANCTION',
    /\b(?:sanction(?:s|ed)|embargo|expel\w*|visa ban)\b/i,
    'sanctions on the bank',
    'sanctioned the march',
  ],
  [
    'aid',
    null,
    null,
    'AID',
    /\b(?:aid|assistance|funding|donat\w+|relief|weapons? (?:package|deliver\w+|shipment)|emergency package|worth of (?:weapons|equipment|arms)|arms package|grant|loan)\b/i,
    'an emergency package of security assistance',
    'first aid',
  ],
  [
    'talks',
    null,
    'Agreement',
    'CONSULT',
    /\b(?:cease ?fire|truce|negotiat\w+|peace talks|talks|agreement|summit|treaty|deal)\b/i,
    'talks on a truce',
    'talks too much',
  ],
  [
    'movement',
    null,
    null,
    null,
    /\b(?:evacuat\w+|flee(?:ing)?|fled|displac\w+|refugees?)\b/i,
    'residents were evacuated',
    'a fleeting view',
  ],
]

export const eventRows: readonly EventRow[] = rows.map(
  ([id, subtype, acled, plover, words, example, counterExample]) => ({
    id: `event.${id}`,
    event: { type: id.split('.')[0]!, subtype, acled, plover },
    words,
    example,
    counterExample,
  }),
)

const other: EventRow = {
  id: 'event.none',
  event: { type: 'other', subtype: null, acled: null, plover: null },
  words: /^/,
  example: '',
  counterExample: '',
}

/** The row that types a stretch of text, or that a place taken or money given decides; `event.none` with type `other` where none fits. */
export function eventRow(
  words: string,
  hints: { readonly placeTaken: boolean; readonly moneyGiven: boolean },
): EventRow {
  if (hints.placeTaken) return eventRows[0]!
  return eventRows.find((row) => row.words.test(words)) ?? (hints.moneyGiven ? aid : other)
}

const aid = eventRows.find((row) => row.id === 'event.aid')!
