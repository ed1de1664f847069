import type { Slot } from '../../model/index.ts'

/** Two things that cannot both be said of one thing at one time. */
export interface OppositeRow {
  readonly id: string
  readonly slot: Slot
  readonly poles: readonly [Pole, Pole]
  /** What it is said of: the thing that the words are about, who stands in front of them, or all that the clause tells. */
  readonly of: 'thing' | 'actor' | 'clause'
  readonly example: string
  readonly counterExample: string
}

export interface Pole {
  readonly value: string
  readonly words: RegExp
}

const be =
  '(?:(?:was|were|is|are|been|being|remains?|remained|stayed)\\s+(?:\\w+ly\\s+|still\\s+|already\\s+)?)'

/** English. What is said of a thing is looked for in front of a form of “to be”, else behind the words, so a row ends where that thing begins. */
// biome-ignore format: a table is read by its columns
export const oppositeRows: readonly OppositeRow[] = [
  row('open', 'other', ['open', 'opened|reopened|unlocked|open(?! fire)'], ['closed', 'closed|shut|locked|blocked|sealed(?: off)?|barricaded'], '“the exit was open” / “the exit was locked”', '“the exit was open” / “the kitchen door was locked”'),
  row('alive', 'other', ['alive', 'alive|survived|rescued|safe and well|saved|unharmed|unhurt'], ['dead', 'dead|died|drowned|killed|perished|executed|missing'], '“all nine of the crew were rescued” / “two of the crew drowned”', '“nine of the crew were rescued” / “two of the crew drowned”'),
  row('entered', 'other', ['inside', 'entered|inside|crossed into|flew into|strayed into|penetrated|violated'], ['outside', `(?:(?:stayed|remained|kept|was|were|flew)\\s+)outside(?: of)?|never left|turned back before`], '“the plane had entered our airspace” / “it stayed outside the airspace”', '“the plane had entered our airspace” / “the ship stayed outside the harbour”'),
  row('accepted', 'other', ['accepted', 'accepted|approved|agreed (?:to|on|with)|consented to|granted|signed|allowed|gave permission for'], ['refused', 'refused(?: permission for| to accept)?|turned down|rejected|spurned|vetoed|denied permission for|walked away from|forbade|banned'], '“the union accepted the offer” / “the union turned down the offer”', '“the union accepted the offer” / “the party turned down the bill”'),
  row('kept', 'other', ['kept', 'kept to|keeps to|observed|respected|honou?red|complied with|abided by|stuck to'], ['broke', 'broke|broken|violated|breached|flouted|ignored|disregarded'], '“the army kept to the ceasefire” / “the army broke the ceasefire”', '“the army kept to the ceasefire” / “the wing broke the window”'),
  row('forced', 'intent', ['by force', 'by force|forcibly|against (?:their|his|her|its) will|at gunpoint|under duress|deported|were forced|was forced|coerced'], ['of their own will', 'of (?:their|his|her) own (?:free )?will|voluntar(?:y|ily)|willingly|by (?:their|his|her) own choice|freely'], '“families were taken away by force” / “the families left of their own free will”', '“families were taken away by force” / “the mayor left of his own free will”', 'clause'),
  row('rose', 'other', ['rose', 'rose|risen|increased|grew|grown|climbed|gone up|went up|higher'], ['fell', 'fell|fallen|decreased|dropped|shrank|shrunk|gone down|went down|lower'], '“prices rose” / “prices fell”', '“prices rose” / “turnout fell”'),
  row('passed', 'outcome', ['passed', 'passed|adopted|carried'], ['failed', 'voted down|defeated|threw out|thrown out|failed to pass'], '“parliament passed the law” / “parliament voted down the law”', '“parliament passed the law” / “a convoy was defeated”'),
  row('working', 'other', ['working', `${be}(?:working|functioning|in (?:good |full )?(?:working )?order|operational|on|running)|worked|functioned`], ['not working', `failed(?! to)|broke down|${be}(?:out of order|broken|switched off|off|faulty|defective|out of action|dead)`], '“the brakes were working” / “the brakes failed”', '“the brakes were working” / “the radio failed”'),
  row('lit', 'other', ['with lights', '(?:with (?:its|all|the|their) lights?(?: on)?|lights? (?:on it )?(?:was|were) (?:all )?on|lit up|lights? (?:was|were) (?:all )?(?:working|burning|switched on))'], ['without lights', '(?:without (?:any )?lights?|unlit|in darkness|lights? (?:was|were) (?:all )?(?:off|out|switched off))'], '“was sailing without lights” / “all of its lights were on”', '“was sailing without lights” / “the lamp of the pier was lit”', 'clause'),
  row('present', 'other', ['present', 'was present at|were present at|attended|took part in|joined|was at|were at'], ['absent', 'was absent from|were absent from|stayed away from|boycotted|missed|was nowhere near|were nowhere near'], '“the mayor attended the meeting” / “the mayor stayed away from the meeting”', '“the mayor attended the meeting” / “the party boycotted the vote”'),
  row('arrived', 'other', ['arrived', 'reached|arrived (?:in|at)|got through to|entered|was delivered to|made it to'], ['turned back', 'was turned back (?:at|before)|were turned back (?:at|before)|was kept out of|were kept out of|never reached|was stopped (?:before|outside)'], '“the convoy reached the town” / “the convoy was turned back before the town”', '“the convoy reached the town” / “a bus was turned back before the town”'),
  row('stayed', 'other', ['gone', 'withdrew|withdrawn|pulled back|pulled out|moved out|retreated|departed|has left|have left|had left'], ['still there', '(?:was|were|is|are|remains?|remained) still (?:at|in|on|near|there|present|inside|holding)|remain(?:s|ed)? (?:at|in|on|near|there)|stayed (?:at|in|on|put|there)|(?:has|have|had) not moved'], '“both armies have pulled back” / “soldiers were still at the reservoir”', '“the army has pulled back” / “nurses stayed in the ward”', 'actor'),
  row('let-in', 'other', ['let in', '(?:let|allowed|permitted) (?:in(?:to)?|inside|entry|access|through)|admitted|given access to|granted access to'], ['kept out', 'turned away|kept out|barred(?: from)?|refused entry|denied (?:entry|access)|banned from|shut out|sent away'], '“observers were let into the station” / “observers were turned away”', '“observers were let into the station” / “a bus was turned away”'),
  row('peaceful', 'other', ['peaceful', 'peaceful(?:ly)?|without (?:any )?(?:incidents?|violence)|orderly|quiet and calm'], ['violent', 'violent(?:ly)?|riot(?:s|ed|ous)?|(?:threw|thrown|hurled|throwing) (?:\\w+ )?(?:(?:bottles|stones|petrol bombs|bricks|rocks|cobbles)\\b)|attacked (?:the )?(?:police|officers|guards)|set fire to|clashe[sd]'], '“the rally was peaceful from beginning to end” / “marchers threw bottles”', '“the rally was peaceful” / “a storm was violent”', 'clause'),
  row('guilty', 'other', ['guilty', 'guilty(?! plea)|convicted|confessed'], ['innocent', 'innocent|acquitted|cleared of|exonerated'], '“the driver is guilty” / “the driver is innocent”', '“the driver is guilty” / “the guard was acquitted”'),
  row('solvent', 'other', ['solvent', 'solvent|sound|able to pay'], ['insolvent', 'insolvent|bankrupt|unable to pay|ruined'], '“the bank is solvent” / “the bank was insolvent”', '“the bank is solvent” / “the mill was bankrupt”'),
  row('sober', 'other', ['sober', 'sober'], ['drunk', 'drunk|intoxicated|had been drinking|under the influence'], '“the captain was sober” / “the captain had been drinking”', '“the captain was sober” / “a sailor was drunk”'),
  row('safe', 'other', ['safe', 'safe(?: to drink| to eat| to use)?|harmless|clean|uncontaminated'], ['unsafe', 'unsafe|contaminated|poisoned|poisonous|toxic|dangerous|polluted|hazardous'], '“the water is safe to drink” / “the water was contaminated”', '“the water is safe to drink” / “the road was dangerous”'),
  row('over', 'other', ['over', '(?:is|was|were|are) over|ended|finished|completed|concluded|called off'], ['going on', 'continu(?:es?|ed|ing)|going on|under way|underway|ongoing|(?:is|was|are|were) still (?:being )?(?:fought|going|running)'], '“the search is over” / “the search is still going on”', '“the search is over” / “the trial is under way”'),
  row('burning', 'outcome', ['put out', 'put out|extinguished|doused'], ['burning', 'still burning|still ablaze|burning out of control|not been put out|raging|flared up'], '“the fire was put out” / “the fire was still burning”', '“the fire was put out” / “a second fire was still burning”'),
  row('afloat', 'outcome', ['afloat', 'afloat|returned (?:safely )?to port|under its own power|returned safely|landed safely|returned to base|seaworthy'], ['lost', 'sank|sunk|gone down|capsized|on the bottom|shot down|brought down|downed'], '“the ship returned to port” / “the ship was sunk”', '“the ship returned to port” / “the barge was sunk”'),
  row('unhurt', 'other', ['well', 'in good health|in good condition|awake|out of danger|recovering'], ['ill', 'critical(?:ly)?(?: ill)?|in a coma|dying|close to death|gravely ill|fighting for (?:his|her|their) life'], '“the prisoner is in good health” / “the prisoner is in a coma”', '“the prisoner is in good health” / “a guard is in a coma”'),
  row('in-office', 'other', ['in office', 'in office|at (?:his|her) post|in (?:his|her) job'], ['out of office', 'resigned|stepped down|dismissed|sacked|removed from office|quit|ousted'], '“the minister remains in office” / “the minister has resigned”', '“the minister remains in office” / “the deputy minister has resigned”'),
  row('knew', 'other', ['knew', 'knew(?: about| of)?|was aware of|were aware of|had known(?: of| about)?|was told of|were told of|was informed (?:of|about)'], ['did not know', 'was unaware of|were unaware of|had no knowledge of|knew nothing (?:of|about)|ha[ds] no idea of|was not told of|learned only later of'], '“the minister knew of the risk” / “the minister was unaware of the risk”', '“the minister knew of the risk” / “the mayor was unaware of the plan”'),
  row('tested', 'other', ['positive', 'tested positive|positive'], ['negative', 'tested negative|negative'], '“the rider tested positive” / “the rider’s test was negative”', '“the rider tested positive” / “growth was negative”'),
  row('alone', 'other', ['alone', 'alone|by (?:himself|herself|itself)|on (?:his|her|its|their) own|single-handed|unaccompanied'], ['with others', 'accompanied|with accomplices|together with|with (?:two|three|four|several) (?:other|others|men)|freed|in company'], '“she travelled alone” / “she was accompanied by two men”', '“she travelled alone” / “he was accompanied by two men”'),
  row('freed', 'other', ['escaped', 'escaped|got away|slipped away|broke free|ran away'], ['freed by others', 'freed|released|let go|liberated|rescued|set free'], '“troops freed the engineer” / “the engineer escaped”', '“troops freed the engineer” / “a guard escaped”'),
  row('surrendered', 'other', ['surrendered', 'surrendered|laid down (?:their|his|its) arms|gave (?:themselves|himself|itself) up|capitulated'], ['fighting on', 'fight(?:s|ing)? on|fought on|h[eo]ld(?:ing)? out|still fighting|refused to surrender|broke out'], '“the garrison surrendered” / “the garrison is fighting on”', '“the garrison surrendered” / “a brigade is fighting on”'),
  row('empty', 'other', ['empty', 'empty|deserted|unoccupied|vacant|had been (?:cleared|evacuated)|abandoned'], ['in use', '(?:people|patients?|children|families|workers|prisoners|pupils|refugees|residents|fighters|soldiers|women|nurses|passengers|men|civilians|crew|students|worshippers|staff|inmates|animals|they)\\s(?:were|was|are|is)\\s(?:still\\s|\\w+ing\\s|being treated\\s)?(?:in|inside|aboard|on board)(?! (?:the (?:morning|evening|afternoon|area))\\b)|occupied|full of \\w+|crowded|packed'], '“the hospital was empty” / “60 patients were inside the hospital”', '“the hospital was empty” / “patients were inside the ambulance”'),
  row('paid', 'other', ['paid', 'paid|settled'], ['unpaid', 'unpaid|owed|outstanding|in arrears|withheld'], '“all wages have been paid” / “wages are owed”', '“all wages have been paid” / “taxes are owed”'),
  row('power', 'other', ['with power', '(?:had|has|have) (?:electricity|power|light|water)|(?:electricity|power|water)(?: supply)? (?:was|is|has been) (?:back|on|restored|uninterrupted)'], ['without power', 'without (?:electricity|power|light|water)|(?:electricity|power|water)(?: supply)? (?:was|is|has been|had been) (?:cut|off|out)|blackouts?|power cuts?'], '“the town has electricity” / “the town is without power”', '“the town has electricity” / “the office had no power of attorney”', 'clause'),
  row('beaten', 'other', ['beaten', 'beat|beaten|kicked|punched|tortured|mistreated|ill-treated|manhandled|roughed up'], ['well treated', 'no (?:physical )?force (?:was|had been) used|treated (?:well|correctly|humanely|properly|with respect)|unharmed|not (?:been )?(?:touched|harmed)|nobody (?:touched|harmed|hurt)'], '“officers beat the editor” / “no force was used against the editor”', '“officers beat the editor” / “the horse was treated well”', 'clause'),
  row('armed-men', 'other', ['a weapon', '(?:pointing|pointed|holding|held|carrying|carried|had|drew|aimed|raised|fired) (?:an? |his |her |two )?(?:loaded |toy )?(?:pistol|gun|rifle|knife|machete|weapon|axe|revolver|shotgun|grenade)s?'], ['no weapon', '(?:pointing|pointed|holding|held|carrying|carried|had|raised) (?:only |nothing but |just )?(?:an? |his |her )?(?:\\w+ )?(?:telephone|phone|camera|bottle|wallet|book|bag|stick|toy|umbrella|flag|spanner)|unarmed|empty-handed|hands (?:were )?(?:up|raised|in the air)'], '“was pointing a pistol” / “was holding a telephone”', '“was holding a pistol” / “the girl held a book”', 'actor'),
  row('combat', 'other', ['in combat', 'in (?:combat|battle|action|a (?:gun|fire) ?fight|a firefight|an exchange of fire|the fighting|a shoot-?out)'], ['executed', 'executed|summarily|shot (?:dead )?(?:after|while) (?:they|he|she) (?:had )?surrender\\w*|in cold blood|in captivity|in custody|hands (?:were )?(?:tied|bound)'], '“killed in combat” / “the army executed four prisoners”', '“killed in combat” / “a pilot was executed last year”', 'clause'),
  row('true', 'authenticity', ['true', '(?:is|was|are|were) (?:true|correct|accurate|genuine)'], ['false', '(?:is|was|are|were) (?:false|untrue|incorrect|inaccurate|wrong|invented|made up|a lie|lies|baseless|fabricated|unfounded)'], '“the report was accurate” / “the report was false”', '“the report was accurate” / “the alarm was false”'),
  row('lost-won', 'outcome', ['won', 'won|defeated|beat'], ['lost', 'lost|was defeated in|conceded'], '“the mayor won the race” / “the mayor lost the race”', '“the mayor won the race” / “the army lost a tank”', 'actor'),
  row('marked', 'other', ['marked', 'clearly marked|marked with|bore (?:the|a|its) (?:red cross|emblem|flag|insignia|markings)|identified as'], ['not marked', 'unmarked|without (?:any )?(?:markings?|insignia|emblems?|flags?)|bore no'], '“the ambulance was clearly marked” / “the ambulance was unmarked”', '“the ambulance was clearly marked” / “the grave was unmarked”'),
  row('legal-paper', 'legality', ['with a permit', '(?:had|held|with|signed|issued|granted|has|have|showed|obtained) (?:an? |the )?(?:valid |written |official )?(?:licen[cs]e|permit|warrant|permission|authori[sz]ation)'], ['without a permit', '(?:had|has|have|held|showed) no (?:valid |written )?(?:licen[cs]e|permit|warrant|permission|authori[sz]ation)|without (?:an? |any )?(?:valid |written )?(?:licen[cs]e|permit|warrant|permission|authori[sz]ation)|unlicensed|unauthori[sz]ed'], '“a judge had signed a warrant” / “the police had no warrant”', '“the club had a licence” / “the driver had no licence”', 'clause'),
]

function row(
  id: string,
  slot: Slot,
  [one, first]: readonly [string, string],
  [other, second]: readonly [string, string],
  example: string,
  counterExample: string,
  of: OppositeRow['of'] = 'thing',
): OppositeRow {
  const pole = (value: string, words: string): Pole => ({
    value,
    words: new RegExp(`(?<![\\p{L}-])(?:${words})(?![\\p{L}-])`, 'iu'),
  })
  return {
    id: `opposite.${id}`,
    slot,
    poles: [pole(one, first), pole(other, second)],
    of,

    example,
    counterExample,
  }
}
