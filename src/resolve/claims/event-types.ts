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
    /\b(?:(?:gain|took|take|taken|taking|establish|assum|regain|secur)\w* (?:\w+ )?control|under (?:[\w-]+ ){0,3}control|in (?:our|their|its) hands|(?:captur|seiz|liberat|occup|recaptur|overr[au]n|retook|retak|took|taken)\w* (?:the |a |an )?(?:\w+ )?(?:village|town|settlement|city|hill|territory|outpost|airfield|border (?:post|crossing|village|town))|(?:now controls?|holds?|held) (?:the |a )?(?:\w+ )?(?:village|town|settlement|city|border (?:post|village|town))|(?:village|town|settlement|city)\b[^.,;]{0,30}\b(?:was|were|had been|has been|been) (?:captured|taken|seized|liberated|occupied|lost))/i,
    'the village is under our control',
    'captured nine soldiers',
  ],
  [
    'territory.left',
    'left',
    'Non-violent transfer of territory',
    'RETREAT/withdraw',
    /\b(?:withdr[ae]w(?:s|n|ing|al|als)?\b(?! (?:the |a |an |his |her |its |their |some )?(?:bill|motion|cash|money|offer|support|consent|lawsuit|complaint|remark|statement|candidac)\w*)|pulled (?:back|out)|retreat\w*|left the (?:village|town|city))/i,
    'the unit withdrew from the village',
    'withdrew the bill',
  ],
  [
    'attack.drone',
    'drone',
    'Air/drone strike',
    'ASSAULT/drone',
    /^(?=[\s\S]*\b(?:drones?|UAVs?|unmanned|quadcopters?)\b)(?=[\s\S]*\b(?:attack|strike|struck|strik|hit|raid|launch|fire|shot|down|intercept|destroy|repel|repuls|thwart|target|crash|fell|swarm|explo|kill|wound|injur|kamikaze|bomb|shell)\w*)/i,
    'a drone strike on the depot',
    'bought drones for the harvest',
  ],
  [
    'attack.air',
    'air',
    'Air/drone strike',
    'ASSAULT/aerial',
    /\b(?:air ?strikes?|air ?raids?|warplanes?|glide bombs?|hit by aircraft|bombed|from the air)\b/i,
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
    /\b(?:incursions?|invasions?|invad(?:e|ed|ing)|raid(?:s|ed)?\b(?! (?:the |a |his |her |its |their )?(?:\w+’s )?(?:homes?|houses?|offices?|flats?|apartments?|newsroom|fridge))|assaults?|storm(?:ed|ing)|infiltrat\w*|sabot(?:age|aged|eurs?)|cross(?:ed|ing)? (?:into|the border)|attempting to cross|break ?through|(?:counter-?)?offensive\b(?! (?:remark|language|joke|comment|post|word|tweet)\w*)|advance[sd]? (?:on|into|towards?|along)|(?:forces|troops|units?|brigade|fighters|soldiers|battalion|army) (?:had |have )?advanced|ground attack)\b/i,
    'a cross-border raid',
    'raided the offices of the newspaper',
  ],
  [
    'clash',
    null,
    'Armed clash',
    'ASSAULT/firearms',
    /\b(?:clash(?:es|ed)?\b(?! (?:of (?:colou?r|ego|culture|interest|opinion|style|view|will)|with (?:riot )?police|over)\w*)|fighting\b(?! (?:corruption|fires?|wildfires?|inflation|poverty|crime|disease))|firefights?|gun ?(?:fight|battle)s?|(?<!\b(?:legal|court) )battles?|exchange of fire|skirmish\w*|combat)\b/i,
    'clashes went on near the river',
    'a clash of colours',
  ],
  [
    'protest.strike',
    'strike',
    null,
    'PROTEST/strike',
    /\b(?:on strike|strike (?:action|ballot)|walk-?outs?|walked out|(?:hunger|general|rail|railway|ferry|bus|port|dock|wage|pay|teachers’|nurses’|doctors’) strikes?|(?:workers|drivers|teachers|nurses|doctors|pilots|miners|staff|crews|dockers)\b[^.;]{0,30}\bstrik(?:e|es|ing)|strikes? (?:over pay|called off|by (?:\w+ )?(?:workers|drivers|teachers|nurses|doctors|pilots|miners|staff|crews|dockers)))\b/i,
    'ferry crews are on strike',
    'a strike on the port',
  ],
  [
    'attack',
    null,
    'Armed clash',
    'ASSAULT',
    /\b(?:(?<!\b(?:heart|panic|asthma) )attack(?:s|ed|ing|ers?)?|strikes?|struck\b(?! (?:a (?:deal|balance|chord|tone)|an? (?:agreement|accord)|by lightning|off\b))|ambush\w*|shooting|opened fire|fired (?:on|at)|hit by\b(?! (?:a |an )?(?:storm|recession|inflation|crisis|flood|drought|shortage)\w*)|gunmen|siege)\b/i,
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
    /\b(?:kill(?:ed|ing|s)?|dead\b(?! (?:calm|end|heat|set|weight|language|sea)\b)|died|deaths?|fatalit\w+|slain|lost their lives|(?<!\b(?:governing|regulatory|public|international|professional|student) )bodies|casualties)\b/i,
    'three people were killed',
    'dead calm',
  ],
  [
    'casualties.wounded',
    'wounded',
    'Armed clash',
    'ASSAULT',
    /\b(?:wound(?:ed|ing)|injur(?:ed|ies|y|ing)\b(?! time)|hurt\b(?! (?:exports|sales|profits|growth|the (?:economy|party|campaign))))/i,
    'two were wounded',
    'injury time',
  ],
  [
    'people.captured',
    'captured',
    'Abduction/forced disappearance',
    'ASSAULT/abduct',
    /\b(?:captur\w+\b(?! (?:(?:on|in) (?:a )?(?:video|film|camera|photo|footage)\w*|the (?:mood|imagination|attention|moment|headlines)))|abduct\w+|kidnap\w+|hostages?|prisoners? of war|POWs?|took prisoner)/i,
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
    /\b(?:collid\w+|collisions?\b(?! course)|rammed|ramming|ran aground|capsiz\w+)/i,
    'two ferries collided',
    'on a collision course',
  ],
  [
    'explosion',
    'explosion',
    null,
    null,
    /\b(?:(?<!\bpopulation )explosions?\b(?! (?:of|in) (?:interest|anger|colou?r|joy|grief))|explod\w+|(?<!\bfull )blasts?\b|detonat\w+|blew up\b|blow(?:s|n)? up\b|fire broke out|on fire\b|blaze\b)/i,
    'an explosion shook the port',
    'a population explosion',
  ],
  [
    'riot',
    'riot',
    'Violent demonstration',
    'PROTEST/riot',
    /\b(?:riot(?:s|ed|ers?|ing)?\b(?! of )|looting|clash\w* with (?:riot )?police|tear gas|water cannon)/i,
    'police used tear gas',
    'a riot of colour',
  ],
  [
    'protest',
    null,
    'Peaceful protest',
    'PROTEST/demo',
    /\b(?:protest(?:s|ed|ing|ers?|ors?)?\b|(?<!\b(?:shares|stocks|markets?|prices|dollar|euro|pound) )rall(?:y|ies|ied)\b|march(?:ed|ers|es)\b|demonstrat(?:ed|ing|ions?|ors?)\b|sit-in|vigil|picket\w*)/i,
    'thousands rallied in the square',
    'shares rallied',
  ],
  [
    'boycott',
    'boycott',
    null,
    'PROTEST/boycott',
    /\bboycott(?:s|ed|ing|ers)?\b|^Boycott\b(?! \p{Lu})/u,
    'boycott the election',
    'Boycott Street',
  ],
  [
    'arrest',
    'arrest',
    'Arrests',
    'COERCE/arrest',
    /\b(?:(?<!\bcardiac )arrest(?:s|ed)?\b|arresting (?:him|her|them|the|a|\d+|dozens|several)\b|detain\w*|detention|(?<!\b(?:child|joint) )custody|raided the (?:home|office)s?)/i,
    'police detained 40 people',
    'arresting view',
  ],
  [
    'sanction',
    'sanction',
    null,
    'SANCTION',
    /\b(?:sanctions|sanctioned\b(?! (?:the |a |an )?(?:march|rally|protest|event|use|plan|deal))|embargo|expel(?:s|led|ling)?\b[^.;]{0,30}\b(?:diplomats?|ambassadors?|envoys?|journalists?)|visa ban)/i,
    'sanctions on the bank',
    'sanctioned the march',
  ],
  [
    'aid',
    null,
    null,
    'AID',
    /\b(?:(?<!\b(?:first|hearing|legal|teaching) )aid\b|assistance|funding|donat\w+|(?:disaster|famine|flood|humanitarian|emergency) relief|relief (?:supplies|effort|goods|convoy|fund|workers?)|weapons? (?:package|deliver\w+|shipment)|emergency package|worth of (?:weapons|equipment|arms)|arms package|grant\b|loan\b)/i,
    'an emergency package of security assistance',
    'first aid',
  ],
  [
    'talks',
    null,
    'Agreement',
    'CONSULT',
    /\b(?:cease ?fire|truce|negotiat\w+|peace talks|(?<!\b(?:he|she|it|who|that|and) )talks\b|agreement|summit|treaty|(?<!\b(?:good|great) )deal\b(?! with))/i,
    'talks on a truce',
    'he talks too much',
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
