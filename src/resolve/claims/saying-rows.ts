import { polarRows } from './polar-rows.ts'
import type { SayingRow } from './saying-row.ts'

const evidence =
  'videos?|footage|photos?|photographs?|pictures?|images?|documents?|letters?|recordings?|clips?|tapes?|screenshots?|orders?|memos?'
const weapon =
  'missiles?|rockets?|torpedo(?:es)?|drones?|shells?|mortars?|bombs?|air ?strikes?|artillery|projectiles?'
const fighters =
  'soldiers?|fighters?|militants?|combatants?|gunm[ae]n|insurgents?|terrorists?|rebels?|troops|servicem[ae]n|conscripts?|mercenar(?:y|ies)'
const bystanders =
  'civilians?|farmers?|villagers?|shepherds?|bystanders?|passers-?by|residents|students?|workers?|patients?|wedding guests|journalists?|drivers?|traders?|fishermen|unarmed'

/** How it came about, and whether it was meant, lawful, real; in English. Every row that fits says something: “an accident, and not a missile”. */
export const sayingRows: readonly SayingRow[] = [
  {
    id: 'says.accident',
    slot: 'cause',
    value: 'accident',
    words:
      /\b(?:(?:caused by|because of|due to|blam\w+|result of|put down to) (?:a |the )?(?:\w+ )?(?:gas leak|leak of gas|leaking gas|electrical fault|fault in the wiring)|gas (?:cylinders?|leaks?|bottles?|mains?|pipes?|tanks?)\b[^.;]*\b(?:explo\w+|burst|bl[eo]wn? up|blast|ignit\w+)|(?:explosion|blast|leak) of (?:a |the )?(?:household |domestic |natural )?gas|(?:household |domestic )?gas (?:explosion|blast)|(?:pump|boiler|transformer|compressor|generator|tyre|battery|pipe)s?\b[^.;]{0,15}\b(?:bl[eo]wn? up|burst|explo\w+|caught fire|failed|overheat\w*)|engine(?:-room)? (?:fire|failure)|(?:an? |the |one |its |both )(?:\w+ )?engines? (?:had |has )?(?:caught fire|failed|exploded|cut out|stalled)|short[- ]circuit\w*|(?:caused by|because of|due to) (?:\w+ )?(?:repairs|maintenance|overload(?:ing)?)|electrical fault|(?:was|were|been|as|is) (?:purely |simply |just )?an? (?:tragic |industrial )?accident|accidental\w*|overheat\w*|bird strike|(?:hit|struck|flew into|clipped) (?:an? |the )(?:\w+ )?(?:power (?:line|cable)|pylon|mast|tree|hillside|mountain|cliff|crane)|spark (?:from|of))\b/i,
    example: 'a pump had blown up in the tank farm',
    counterExample: 'the bridge was blown up',
  },
  {
    id: 'says.human-error',
    slot: 'cause',
    value: 'human error',
    words:
      /\b(?:human error|(?:pilot|driver|crew|operator|captain)(?:’s|'s|s’)? (?:error|mistake|carelessness|negligence|fault)|(?:pilots?|drivers?|crew|captain|operators?|staff|signalm[ae]n) (?:was|were) (?:to blame|at fault)|careless\w*|negligen\w+|recklessness|drunk(?:en)?|drink-driving|speeding|too fast|safety rules|fell asleep)\b/i,
    example: 'the crash was caused by the driver’s carelessness',
    counterExample: 'the driver was cared for',
  },
  {
    id: 'says.malfunction',
    slot: 'cause',
    value: 'malfunction',
    words:
      /\b(?:(?:fault\w*|old|bad|poor|cracked) (?:sensors?|valves?|switch(?:es)?|brakes?|engines?|wiring|welds?|parts?|cables?|heaters?|pumps?|pipes?|bolts?|tyres?)|(?:technical|mechanical|electrical|structural) (?:faults?|failures?|problems?|defects?)|(?:brake|engine|sensor|rudder|valve|power|signal|steering|pump|tyre|axle) failure|malfunction\w*|defective|metal fatigue|wear and tear|corrosion|corroded|(?:simply|just|merely) (?:failed|collapsed|gave way|gave out|broke(?: apart| down| up)?|burst|cracked|fell (?:in|down|apart))|(?:collapsed|failed|broke|gave way) (?:on its own|by itself|of its own accord|under its own weight)|(?:broken|cracked|worn|failed|faulty|defective) \w+ (?:had )?(?:caused|brought|led to)|brakes? (?:had )?failed|signal failure)\b/i,
    example: 'the crash was caused by a faulty sensor',
    counterExample: 'nobody was at fault',
  },
  {
    id: 'says.nature',
    slot: 'cause',
    value: 'nature',
    words:
      /\b(?:caused by|because of|due to|blam\w+(?: it on| the [a-z]+ on)?|owing to|result of|washed (?:out|away) by|brought down by|torn (?:off|away) by|collapsed (?:under|in)|swept away by|put down to)\s+(?:the |a |an )?(?:\w+ )?(?:high water|floods?|flooding|storms?|ice|icing|lightning|weather|winds?|gusts?|rain|snow|landslides?|earthquakes?|drought|heat|fog|waves?|currents?)\b/i,
    example: 'the dike was washed out by high water',
    counterExample: 'the weather was bad on Monday',
  },
  {
    id: 'says.attack',
    slot: 'cause',
    value: 'attack',
    words: new RegExp(
      `\\b(?:(?:hit|struck|shot down|downed|sunk|destroyed|damaged|set on fire|set alight|caused|brought down|shelled|ripped open|started)\\b[^.;]{0,25}\\bby (?:an? |the |\\w+ )?(?:\\w+[- ]){0,3}(?:${weapon})|direct hits?|(?:shelling|bombardment|(?:missile|drone|air|rocket) (?:strike|attack)s?) (?:had )?(?:caused|set|started|destroyed|killed)|(?:caused by|due to|because of) (?:the )?(?:enemy )?(?:shelling|bombardment|bombing|(?:missile|drone|air|rocket) (?:strike|attack)s?)|(?:${weapon})\\b[^.;]{0,40}\\b(?:was|were|had been) (?:fired|launched) by|(?:${weapon})\\b[^.;]{0,25}\\b(?:hit|struck|slammed into|landed (?:on|in)|fell on|set fire to|started (?:the|a) fire)|(?:was|were|been) (?:shelled|bombed|torpedoed|fired on)|(?<!\\b(?:drones?|missiles?|projectiles?|rockets?|uavs?)\\b[^.;,]{0,60} )(?:was|were|been) shot down|(?:hit|struck|attacked|bombed|targeted) (?:the |an? |this |that )?(?:[\\w-]+ ){1,4}with (?:\\w+ ){0,3}(?:${weapon})|(?:air ?strike|air raid|missile strike|drone strike|rocket attack|shelling) (?:by|of|from)\\b[^.;]{0,40}\\b(?:killed|hit|destroyed|struck))\\b`,
      'i',
    ),
    example: 'the tanker was struck by a torpedo',
    counterExample: 'he was struck by the news',
  },
  {
    id: 'says.sabotage',
    slot: 'cause',
    value: 'sabotage',
    words:
      /\b(?:arson\w*|sabotage\w*|saboteurs?|deliberately (?:set|lit|started|cut|opened|derailed)|set (?:on fire|alight) (?:deliberately|on purpose)|dug through|cut (?:through )?the (?:moorings?|cables?|lines?|ropes?|fence|power|brakes?)|(?:bomb|explosives?|device|charge)s?\b[^.;]{0,20}\b(?:planted|laid|attached|hidden|placed)|(?:planted|laid|attached|hid|placed) (?:the |a |an )?(?:\w+ )?(?:bomb|explosives?|device|charge|mine)s?|(?:was|were) no accident|(?:blown up|exploded|blew up|mined|set off) from (?:the )?(?:inside|within)|foul play|tampered with|(?:blew up|blown up|dynamited) the (?:\w+ )?(?:dam|bridge|pipe(?:line)?|line|depot|tunnel|station|plant|rails?|track)s?|(?:put|set|fixed|fastened) (?:a |an |the )?(?:\w+ )?(?:charge|bomb|explosives?|device)s?)\b/i,
    example: 'the fire was arson',
    counterExample: 'the clock struck',
  },
  {
    id: 'says.poison',
    slot: 'cause',
    value: 'poison',
    words:
      /\b(?:(?:was|were|been|being) (?:deliberately |\w+ly )?poisoned|(?:toxic|poisonous) substances?\b[^.;]{0,25}\b(?:found|detected|in (?:his|her|their|its))|(?:found|detected) (?!no |any )(?:\w+ )?(?:poison|nerve agent|toxins?|toxic substances?)|(?:traces|signs) of (?:\w+ )?(?:poison\w*|nerve agent|toxins?)\b[^.;]{0,30}\b(?:found|detected|in))\b/i,
    example: 'she had been poisoned at the airport',
    counterExample: 'a poisonous snake was on show',
  },
  {
    id: 'says.illness',
    slot: 'cause',
    value: 'illness',
    words:
      /\b(?:(?:heart|metabolic|stomach|nervous|lung) (?:attack|disorder|failure|trouble|disease|condition)|natural causes|food poisoning|(?:suffer\w*|died|ill|sick|collapsed) (?:from|of|with) (?:an? )?(?:\w+ )?(?:stroke|flu|diabetes|infection|pneumonia|disorder|disease|illness|exhaustion|overwork)|(?:found|detected) no (?:poison|toxins?|toxic substances?)|no (?:poison|toxins?|toxic substances?|traces of poison\w*)\b[^.;]{0,20}\b(?:was|were|had been|been) (?:found|detected))\b/i,
    example: 'he had died of natural causes',
    counterExample: 'an attack on the heart of the city',
  },
  {
    id: 'says.debris',
    slot: 'cause',
    value: 'debris',
    words:
      /\b(?:(?:falling|fallen) (?:debris|wreckage|fragments)|(?:debris|wreckage|fragments) (?:of|from) (?:a |the )?(?:\w+ )?(?:drones?|missiles?|rockets?)|fell (?:after|when) (?:it|they) (?:was|were) shot down|debris (?:had )?(?:caused|damaged|fell|ignited|set|sparked|started))\b/i,
    example: 'falling debris set the hangar on fire',
    counterExample: 'the debris was cleared',
  },
  {
    id: 'says.own-weapon',
    slot: 'cause',
    value: 'own weapon',
    words:
      /\b(?:friendly fire|misfired|(?:their|its|his|her) own (?:air defen[cs]e\w*|shells?|mines?|missiles?|rockets?|bombs?|fire)|stray (?:(?:air[- ]defen[cs]e|interceptor|anti-aircraft) )?(?:missiles?|rockets?|shells?|interceptors?))\b/i,
    example: 'the block was hit by their own air defence',
    counterExample: 'their own homes',
  },
  {
    id: 'says.civilian',
    slot: 'victim-status',
    value: 'civilian',
    words: new RegExp(
      `\\b(?:(?:was|were|is|are|being|all|only|killed|dead|shot|hit|wounded|buried)\\b[^.;]{0,40}\\b(?:${bystanders})|none of (?:them|the dead|the victims|those)[^.;]{0,20}\\b(?:${fighters})|no(?:t a single| one of them)? (?:${fighters})\\b[^.;]{0,20}\\b(?:among|there))\\b`,
      'i',
    ),
    example: 'all nine of the dead were farmers and none of them was a fighter',
    counterExample: 'the civilian airport',
  },
  {
    id: 'says.combatant',
    slot: 'victim-status',
    value: 'combatant',
    words: new RegExp(
      `\\b(?:(?:was|were|is|are|all|only)\\s(?:all |both |in fact |really |\\w+ )?(?:an? )?(?:\\w+ )?(?:${fighters})|killed (?:\\w+ ){1,3}(?:${fighters})|(?:dead|victims?|man|men)\\b[^.;]{0,30}\\b(?:was|were) (?:an? )?(?:\\w+ )?(?:${fighters}))\\b`,
      'i',
    ),
    example: 'the man it shot was a soldier in plain clothes',
    counterExample: 'soldiers guarded the gate',
  },
  {
    id: 'says.fake',
    slot: 'authenticity',
    value: 'not genuine',
    words: new RegExp(
      `\\b(?:${evidence})\\b[^.;]*\\b(?:(?:made|generated|created|put together) (?:by|with) (?:a (?:machine|computer)|artificial intelligence|software)|deepfakes?|fakes?|faked|forger(?:y|ies)|forged|fabricat\\w+|doctored|staged|hoax|edited|manipulated|not (?:genuine|authentic|real|his|hers|theirs|ours)|(?:shot|filmed|taken|made) (?:elsewhere|somewhere else|(?:\\w+ )?(?:years?|months|weeks|days) (?:ago|before|earlier)|long before))\\b|\\b(?:fakes?|faked|forged|fabricated|doctored|staged|old) (?:${evidence})\\b`,
      'i',
    ),
    example: 'the video of the flag is fake',
    counterExample: 'a fake passport office',
  },
  {
    id: 'says.genuine',
    slot: 'authenticity',
    value: 'genuine',
    words: new RegExp(
      `\\b(?:${evidence})\\b[^.;]*\\b(?:genuine|authentic(?:ity)?(?! (?:is|was|remains?|could not|has not))|real\\b|verified|confirmed to be)|\\b(?:${evidence})\\b[^.;]{0,60}\\bshow(?:s|ed|ing)?\\b`,
      'i',
    ),
    example: 'the letter was genuine',
    counterExample: 'a genuine surprise',
  },
  {
    id: 'says.on-purpose',
    slot: 'intent',
    value: 'on purpose',
    words:
      /\b(?:on purpose|(?<!not )(?:deliberate(?:ly)?|intentional(?:ly)?|premeditated|wil?lful(?:ly)?|knowingly(?! (?:stor|sold|sell|hir|employ|bought|buy|possess|receiv)\w*))|meant to (?:kill|hit|hurt|shoot)|(?:had )?(?:planned|plotted) (?:the|this|their|his|her) (?:\w+ )?(?:killings?|murders?|shooting|massacre))\b/i,
    example: 'the cutter had run down their boat on purpose',
    counterExample: 'it was unintentional',
  },
  {
    id: 'says.not-meant',
    slot: 'intent',
    value: 'not meant',
    words:
      /\b(?:by (?:mistake|accident)|accidental(?:ly)?|(?:was|were|been|is) (?:a |an )?(?:tragic |terrible )?(?:accident|mistake|error)\b|unintentional(?:ly)?|inadvertent(?:ly)?|in error\b|mistook|mistaken for|not (?:deliberate|intentional|on purpose))/i,
    example: 'it was an accident',
    counterExample: 'the accident ward was full',
  },
  {
    id: 'says.self-defence',
    slot: 'intent',
    value: 'self-defence',
    words:
      /\b(?:self-?\s?defen[cs]e|defend(?:ed|ing) (?:himself|herself|itself|themselves)|returned fire)\b/i,
    example: 'the officer fired in self-defense',
    counterExample: 'the defence ministry',
  },
  {
    id: 'says.lawful',
    slot: 'legality',
    value: 'lawful',
    words:
      /\b(?:(?<!un|not )lawful(?:ly)?|(?<!il|not )\blegal(?:ly)?\b(?! (?:team|adviser|action|costs|fees|experts?|papers?|(?:im)?migra\w+|residents?|guns?|firearms?|weapons?|status|entry|aliens?|drugs?))|within the law|in line with the (?:law|constitution)|(?<!un)constitutional(?:ly)?(?! (?:court|amendment|reform|crisis|convention|assembly|law))|had (?:every|the|a) right to|legitimate (?:target|force|arrest|seizure))\b/i,
    example: 'the seizure was lawful',
    counterExample: 'her legal team',
  },
  {
    id: 'says.unlawful',
    slot: 'legality',
    value: 'unlawful',
    words:
      /\b(?:unlawful(?:ly)?|illegal(?:ly)?(?! (?:(?:im)?migra\w+|residents?|guns?|firearms?|weapons?|aliens?|drugs?|substances?)\b)|unconstitutional(?:ly)?|not (?:lawful|legal)|piracy|breach(?:ed|es)? (?:of )?(?:international |the )?law|br(?:oke|eaks?|oken) (?:the |international )?law|(?:violat\w+|breach\w*|br(?:oke|eaks?|oken)) (?:of )?(?:the |international )?(?:humanitarian )?(?:law|constitution)|war crimes?|had no right to)\b/i,
    example: 'the owners said it broke the law of the sea',
    counterExample: 'the law faculty',
  },
  {
    id: 'says.no-part',
    slot: 'responsibility',
    value: 'no part in it',
    words:
      /\b(?:(?:had|has|have|having|took|take|takes|taken|play(?:ed|s)?) (?:had )?(?:no|neither|nothing like any) (?:part|hand|role|involvement|share)|(?<!\b(?:who|which|that) )ha[ds]? nothing to do with(?! (?:her|him|them|us|me)\b)|(?:was|were|is|are|been) (?:not|in no way) (?:involved(?! in the (?:[\w-]+ ){0,3}(?:argument|quarrel|row|investigation|inquiry|probe|case|trial))|responsible|behind|to blame)|not (?:its|our|their|his) (?:doing|work)|(?:own|its|our|their) (?:\w+ )?(?:guns?|planes?|forces?|boats?|troops|drones?|men|artillery|aircraft|officers?)\b[^.;]{0,15}\b(?:had not|has not|have not|did not|never) (?:fir|shell|bomb|attack|launch|shoot|shot|tak|hit|us)\w*)\b/i,
    example: 'it had had no part in what happened to the train',
    counterExample: 'the film had a part for him',
  },
  {
    id: 'says.own-deed',
    slot: 'responsibility',
    value: 'its own deed',
    words:
      /\b(?:^(?:that )?(?:it|they|we) (?:had |have )?(?:planted (?:the|a) (?:bomb|mine|device|charge)|blown up|blew up|bombed|hijacked|carried out (?:the|this|an?) (?:attack|bombing|raid|strike|operation)|abducted|kidnapped|(?:switched|turned|shut) off the|derailed|sabotaged|(?:set|laid) (?:fire|the fire)|cut (?:through )?the (?:cables?|lines?|power|wires?|pipe(?:line)?s?))|(?:^|\bthe group )(?:was|were|is) behind the|(?:claim\w*|took|taken|takes?|accept\w*|admitt\w*|bore|bears?) (?:\w+ )?responsibility for|^(?:that )?(?:it|they|we|the group) (?:was|were|is|are) responsible for|^(?:that )?responsib(?:le|ility) for)\b/i,
    example: 'it had planted the bomb',
    counterExample: 'it had planted trees',
  },
  {
    id: 'says.nothing-of-the-kind',
    slot: 'existence',
    value: 'not so',
    words:
      /\b(?:there (?:was|were|is|are|had been|has been|have been) (?:no|not a single|never any)\b(?! (?:sign|evidence|word|comment|doubt|need|plans?|reports?|one|casualt\w+|injur\w+|deaths?|losses|damage|victims?|dead|wounded|immediate|connections?|links?|indications?|threats?|danger|reasons?|other|known|further|longer|question|way))|never (?:happened|took place|existed|occurred|fired|landed|entered)|did not (?:happen|take place|exist|occur)|nothing (?:of the (?:sort|kind) )?(?:happened|took place|occurred)|no (?:such )?(?:ransom|money|deal|talks?|meeting|attack|raid|strike|shooting|explosion|landing|arrests?|agreement|ceasefire|truce)\b[^.;]{0,20}\b(?:was|were|took|happened|had been|has been))\b/i,
    example: 'there had been no shooting in the market square',
    counterExample: 'there was no comment from the port',
  },
  {
    id: 'says.undamaged',
    slot: 'outcome',
    value: 'undamaged',
    words:
      /\b(?:(?:is|are|was|were|remains?|stands?|still) (?:\w+ )?(?:intact|undamaged|unharmed|unscathed|standing|afloat)|(?:was|were|is|are|been) not (?:damaged|hit|harmed|struck)|no damage|without damage)\b/i,
    example: 'the bridge is intact and open',
    counterExample: 'the damage was great',
  },
  {
    id: 'says.destroyed',
    slot: 'outcome',
    value: 'destroyed',
    words:
      /\b(?:destroyed|bl[eo]wn? up|burnt? (?:down|out)|gutted|levelled|razed|sunk|sank|wrecked|demolished|knocked out|(?:direct )?hits? on)\b(?! by (?:the )?(?:flood|storm))/i,
    example: 'its drones had destroyed the fuel depot',
    counterExample: 'a destroyer left the port',
  },
  {
    id: 'says.not-destroyed',
    slot: 'outcome',
    value: 'not destroyed',
    words: /\b(?:was|were|is|are|been) not (?:\w+ )?(?:destroyed|sunk|blown up|burnt down|wrecked)\b/i,
    example: 'the grain lift was not destroyed',
    counterExample: 'the grain lift was not damaged',
  },
  {
    id: 'says.damaged',
    slot: 'outcome',
    value: 'damaged',
    words: /\bdamaged\b(?! by (?:the )?(?:flood|storm))/i,
    example: 'a drone damaged the grain lift',
    counterExample: 'the damage was great',
  },
  {
    id: 'says.civilian-object',
    slot: 'victim-status',
    value: 'civilian',
    words:
      /\b(?:bombed|shelled|struck|hit|attacked|destroyed|fell on|landed on)\b[^.;]{0,30}\b(?:hospitals?|clinics?|maternity|schools?|kindergartens?|weddings?|funerals?|markets?|bakery|homes|apartments?|blocks? of flats|church(?:es)?|mosques?|shelters?|buses|ambulances?)\b|\b(?:hospitals?|clinics?|maternity wards?|schools?|kindergartens?|weddings?|funerals?|markets?|homes|apartment blocks?|church(?:es)?|mosques?)\b[^.;]{0,20}\b(?:was|were|had been|been) (?:hit|struck|bombed|shelled|attacked)\b/i,
    example: 'a maternity ward was hit in the strike',
    counterExample: 'the wedding was on Friday',
  },
  {
    id: 'says.military-object',
    slot: 'victim-status',
    value: 'combatant',
    words:
      /\b(?:bombed|shelled|struck|hit|attacked|destroyed|aimed at|targeted|only)\b[^.;]{0,25}\b(?:(?:rebel|enemy|militant|terrorist|training|army|military) (?:camps?|positions?|bases?|targets?|sites?|headquarters)|command posts?|weapons? (?:stores?|depots?|caches?)|ammunition (?:stores?|depots?|dumps?)|arms dumps?|barracks|military (?:targets?|objects?|bases?))\b/i,
    example: 'it had bombed a rebel camp',
    counterExample: 'a refugee camp was bombed',
  },
  ...polarRows,
]
