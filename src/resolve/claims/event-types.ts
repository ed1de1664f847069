import { type EventRow, type EventRowFacts, eventRowsOf } from './event-row.ts'
import { cyrillicEventRows } from './event-types-cyrillic.ts'
import { rowsByScript } from './rows-by-script.ts'

/** General rows, for words that no rule of several lists types (`event-rules.ts`); the first that fits decides. Their codes are in the
 *  event list. A party's label is never a type. */
const rows: readonly EventRowFacts[] = [
  [
    'territory.taken',
    'taken',
    /\b(?:(?:gain|took|take|taken|taking|establish|assum|regain|secur)\w* (?:\w+ )?control|under (?:[\w-]+ ){0,3}control|in (?:our|their|its) hands|(?:captur|seiz|liberat|occup|recaptur|overr[au]n|retook|retak|took|taken)\w* (?:the |a |an )?(?:\w+ )?(?:village|town|settlement|city|hill|territory|outpost|airfield|border (?:post|crossing|village|town))|(?:now controls?|holds?|held) (?:the |a )?(?:\w+ )?(?:village|town|settlement|city|border (?:post|village|town))|(?:village|town|settlement|city)\b[^.,;]{0,30}\b(?:was|were|had been|has been|been) (?:captured|taken|seized|liberated|occupied|lost))/i,
    'the village is under our control',
    'captured nine soldiers',
  ],
  [
    'territory.left',
    'left',
    /\b(?:withdr[ae]w(?:s|n|ing|al|als)?\b(?! (?:the |a |an |his |her |its |their |some )?(?:bill|motion|cash|money|offer|support|consent|lawsuit|complaint|remark|statement|candidac)\w*)|pulled (?:back|out)|retreat\w*|left the (?:village|town|city))/i,
    'the unit withdrew from the village',
    'withdrew the bill',
  ],
  [
    'attack.drone',
    'drone',
    /^(?=[\s\S]*\b(?:drones?|UAVs?|unmanned|quadcopters?)\b)(?=[\s\S]*\b(?:attack|strike|struck|strik|hit|raid|launch|fire|shot|down|intercept|destroy|repel|repuls|thwart|target|crash|fell|swarm|explo|kill|wound|injur|kamikaze|bomb|shell)\w*)/i,
    'a drone strike on the depot',
    'bought drones for the harvest',
  ],
  [
    'attack.air',
    'air',
    /\b(?:air ?strikes?|air ?raids?|warplanes?|glide bombs?|hit by aircraft|bombed|from the air)\b/i,
    'an air strike hit the bridge',
    'aircraft were on show',
  ],
  [
    'attack.shelling',
    'shelling',
    /\b(?:shell(?:ed|ing|fire|s)|artillery|mortars?|bombard\w*)\b|^(?=[\s\S]*\b(?:rockets?|missiles?|HIMARS|howitzers?)\b)(?=[\s\S]*\b(?:attack|strike|struck|strik|hit|raid|launch|fire|firing|shot|down|intercept|destroy|repel|repuls|thwart|target|barrage|salvo|volley|fell|land|explo|kill|wound|injur|damag|slam|rain|pound|deep|deploy|station|set up|emplac)\w*)(?![\s\S]*\b(?:orbit\w*|spacecraft|satellites?|space|spaceport|astronauts?|moon)\b)/i,
    'the village was shelled',
    'shell companies',
  ],
  [
    'attack.mine',
    'mine',
    /\b(?:land ?mines?|mine (?:blast|explosion|went off)|(?:struck|hit|set off|triggered) a (?:sea |naval )?mine|roadside bomb|explosive device|IED|booby.trap\w*)\b/i,
    'a bus struck a mine',
    'a coal mine',
  ],
  [
    'attack.ground',
    'ground',
    /\b(?:incursions?|invasions?|invad(?:e|ed|ing)|raid(?:s|ed)?\b(?! (?:the |a |his |her |its |their )?(?:\w+’s )?(?:homes?|houses?|offices?|flats?|apartments?|newsroom|fridge))|assaults?|storm(?:ed|ing)|infiltrat\w*|sabot(?:age|aged|eurs?)|cross(?:ed|ing)? (?:into|the border)|attempting to cross|break ?through|(?:counter-?)?offensive\b(?! (?:remark|language|joke|comment|post|word|tweet)\w*)|advance[sd]? (?:on|into|towards?|along)|(?:forces|troops|units?|brigade|fighters|soldiers|battalion|army) (?:had |have )?advanced|ground attack|(?:fail(?:ed|ing|s)?|tried|trying|attempt(?:ed|ing|s)?|unable|sought|bid) to (?:take|capture|seize|storm|retake|recapture|overrun|break through)(?= (?:\w+ ){0,4}(?:village|town|city|hill|heights?|bridge|post|base|airport|airfield|position|outpost|crossing|island|district)))\b/i,
    'a cross-border raid',
    'raided the offices of the newspaper',
  ],
  [
    'clash',
    null,
    /\b(?:clash(?:es|ed)?\b(?! (?:of (?:colou?r|ego|culture|interest|opinion|style|view|will)|with (?:riot )?police|over)\w*)|fighting\b(?! (?:corruption|fires?|wildfires?|inflation|poverty|crime|disease))|firefights?|gun ?(?:fight|battle)s?|(?<!\b(?:legal|court) )battles?|exchange of fire|skirmish\w*|combat)\b/i,
    'clashes went on near the river',
    'a clash of colours',
  ],
  [
    'protest.strike',
    'strike',
    /\b(?:on strike|strike (?:action|ballot)|walk-?outs?|walked out|(?:hunger|general|rail|railway|ferry|bus|port|dock|wage|pay|teachers’|nurses’|doctors’) strikes?|(?:workers|drivers|teachers|nurses|doctors|pilots|miners|staff|crews|dockers)\b[^.;]{0,30}\bstrik(?:e|es|ing)|strikes? (?:over pay|called off|by (?:\w+ )?(?:workers|drivers|teachers|nurses|doctors|pilots|miners|staff|crews|dockers)))\b/i,
    'ferry crews are on strike',
    'a strike on the port',
  ],
  [
    'collision',
    'collision',
    /\b(?:collid\w+|collisions?\b(?! course)|rammed|ramming|ran aground|capsiz\w+|(?:struck|hit) (?:[\w-]+ ){0,5}by (?:a|an|the|another) (?:[\w-]+ ){0,2}(?:train|truck|lorry|bus|car|van|tram|ferry|trawler|tanker|ship|vessel|freighter|barge|motorcycle)\b(?! bombs?)|(?:train|truck|lorry|bus|car|van|tram|ferry|trawler|tanker|ship|vessel|freighter|barge)s? (?:had |have )?(?:(?:ran|crashed|slammed|ploughed|plowed) into|(?:struck|hit) (?:a|an|the|another) (?:[\w-]+ ){0,2}(?:train|truck|lorry|bus|car|van|tram|ferry|trawler|tanker|ship|vessel|freighter|barge|bridge|pier|rock|reef|tree|wall|pylon)))\b/i,
    'two ferries collided',
    'on a collision course',
  ],
  [
    'attack',
    null,
    /\b(?:(?<!\b(?:heart|panic|asthma) )attack(?:s|ed|ing|ers?)?|strikes?|struck\b(?! (?:a (?:deal|balance|chord|tone)|an? (?:agreement|accord)|by lightning|off\b))|ambush\w*|shooting|opened fire|fired (?:on|at)|hit by\b(?! (?:a |an )?(?:storm|recession|inflation|crisis|flood|drought|shortage)\w*)|gunmen|siege)\b/i,
    'the attack was beaten back',
    'a heart attack',
  ],
  [
    'losses.equipment',
    'destroyed',
    /\b(?:destroy\w*|eliminat\w*|knocked out|taken out|took out|disabled|burn(?:ed|t) out|shot down|down(?:ed|ing)|sank|sunk)\b(?=.*\b(?:tanks?|vehicles?|carriers?|guns?|systems?|launchers?|aircraft|planes?|jets?|helicopters?|ships?|boats?|equipment|depots?|howitzers?|trucks?)\b)|\b(?:tanks?|vehicles?|carriers?|guns?|systems?|launchers?|aircraft|planes?|jets?|helicopters?|ships?|boats?)\b(?=.*\b(?:destroyed|eliminated|knocked out|taken out|disabled|shot down|downed|sunk)\b)/i,
    'destroyed an armoured carrier',
    'destroyed his reputation',
  ],
  [
    'casualties.killed',
    'killed',
    /\b(?:kill(?:ed|ing|s)?|dead\b(?! (?:calm|end|heat|set|weight|language|sea)\b)|died|deaths?|fatalit\w+|slain|lost their lives|(?<!\b(?:governing|regulatory|public|international|professional|student) )bodies|casualties)\b/i,
    'three people were killed',
    'dead calm',
  ],
  [
    'casualties.wounded',
    'wounded',
    /\b(?:wound(?:ed|ing)|injur(?:ed|ies|y|ing)\b(?! time)|hurt\b(?! (?:exports|sales|profits|growth|the (?:economy|party|campaign))))/i,
    'two were wounded',
    'injury time',
  ],
  [
    'people.captured',
    'captured',
    /\b(?:captur\w+\b(?! (?:(?:on|in) (?:a )?(?:video|film|camera|photo|footage)\w*|the (?:mood|imagination|attention|moment|headlines)))|abduct\w+|kidnap\w+|hostages?|prisoners? of war|POWs?|took prisoner)/i,
    'nine soldiers were captured',
    'captured on video',
  ],
  [
    'responsibility',
    'responsibility',
    /^(?:full |sole |the )?(?:responsibility|credit)\b|\b(?:claim\w*|t(?:ake|ook)) responsibility\b|\bbehind the (?:attack|raid|blast|strike)\b/i,
    'claimed responsibility',
    'a sense of responsibility',
  ],
  [
    'explosion',
    'explosion',
    /\b(?:(?<!\bpopulation )explosions?\b(?! (?:of|in) (?:interest|anger|colou?r|joy|grief))|explod\w+|(?<!\bfull )blasts?\b|detonat\w+|blew up\b|blow(?:s|n)? up\b|fire broke out|on fire\b|blaze\b)/i,
    'an explosion shook the port',
    'a population explosion',
  ],
  [
    'disaster.accident',
    'accident',
    /\b(?:derail\w*|(?:roof|mine|bridge|building|wall|tunnel|scaffold\w*|crane) (?:\w+ )?(?:collaps\w+|fell in|gave way|caved in)|collapse of (?:a|the|part)|(?:oil|gas|fuel|chemical|ammonia) (?:leak|spill)\w*|leak\w* (?:[\w,.-]+ ){0,4}(?:oil|gas|fuel|ammonia|chlorine)|(?:plane|aircraft|helicopter|jet|train|bus|car) (?:\w+ )?crash\w*|(?:dam|levee|dyke|dike|gate|sluice|pipeline|water main|valve|brakes?)s? (?:[\w.-]+ )?(?:failed|burst)|(?:ferry|boat|ship|vessel|trawler|barge|tanker|freighter|yacht|dinghy)(?:s|ies)? (?:had |has |have )?(?:sank|sunk|foundered|went down)\b(?! (?:an?|the|another|two|three|several) )|emergency landing|overturned|(?:fell|plunged) into (?:a |the )?(?:river|ravine|sea|lake|gorge|canal))\b/i,
    'a train derailed',
    'the talks collapsed',
  ],
  [
    'law.tried',
    'tried',
    /\b(?:sentenced to|found guilty|convicted of|acquitted|pleaded (?:not )?guilty|went on trial|stood trial)\b/i,
    'the two men were sentenced to nine years',
    'a long sentence',
  ],
  [
    'riot',
    'riot',
    /\b(?:riot(?:s|ed|ers?|ing)?\b(?! of )|looting|clash\w* with (?:riot )?police|tear gas|water cannon)/i,
    'police used tear gas',
    'a riot of colour',
  ],
  [
    'protest',
    null,
    /\b(?:protest(?:s|ed|ing|ers?|ors?)?\b|(?<!\b(?:shares|stocks|markets?|prices|dollar|euro|pound) )rall(?:y|ies|ied)\b|march(?:ed|ers|es)\b|demonstrat(?:ed|ing|ions?|ors?)\b|sit-in|vigil|picket\w*)/i,
    'thousands rallied in the square',
    'shares rallied',
  ],
  [
    'boycott',
    'boycott',
    /\bboycott(?:s|ed|ing|ers)?\b|^Boycott\b(?! \p{Lu})/u,
    'boycott the election',
    'Boycott Street',
  ],
  [
    'arrest',
    'arrest',
    /\b(?:(?<!\bcardiac )arrest(?:s|ed)?\b|arresting (?:him|her|them|the|a|\d+|dozens|several)\b|detain\w*|detention|(?<!\b(?:child|joint) )custody|raided the (?:home|office)s?)/i,
    'police detained 40 people',
    'arresting view',
  ],
  [
    'sanction',
    'sanction',
    /\b(?:sanctions|sanctioned\b(?! (?:the |a |an )?(?:march|rally|protest|event|use|plan|deal))|embargo|expel(?:s|led|ling)?\b[^.;]{0,30}\b(?:diplomats?|ambassadors?|envoys?|journalists?)|visa ban)/i,
    'sanctions on the bank',
    'sanctioned the march',
  ],
  [
    'aid',
    null,
    /\b(?:(?<!\b(?:first|hearing|legal|teaching) )aid\b|assistance|funding|donat\w+|(?:disaster|famine|flood|humanitarian|emergency) relief|relief (?:supplies|effort|goods|convoy|fund|workers?)|weapons? (?:package|deliver\w+|shipment)|emergency package|worth of (?:weapons|equipment|arms)|arms package|grant\b|loan\b)/i,
    'an emergency package of security assistance',
    'first aid',
  ],
  [
    'talks',
    null,
    /\b(?:cease ?fire|truce|negotiat\w+|peace talks|(?<!\b(?:he|she|it|who|that|and) )talks\b|agreement|summit|treaty|(?<!\b(?:good|great) )deal\b(?! with))/i,
    'talks on a truce',
    'he talks too much',
  ],
  [
    'movement',
    null,
    /\b(?:evacuat\w+|flee(?:ing)?|fled|displac\w+|refugees?)\b/i,
    'residents were evacuated',
    'a fleeting view',
  ],
]

export const eventRows: readonly EventRow[] = [...eventRowsOf(rows), ...cyrillicEventRows]

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
  return rowsFor(words).find((row) => row.words.test(words)) ?? (hints.moneyGiven ? aid : other)
}

const rowsFor = rowsByScript(eventRows)

const aid = eventRows.find((row) => row.id === 'event.aid')!
