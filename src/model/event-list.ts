import type { Event } from './reading.ts'

/** Kinds of happening that claims can be parts of: claims of one family may be one incident, claims of two only in what a report is mainly about.
 *  Attack, accident, death and loss are one family: whether it was an attack or an accident is what is often disputed.
 *  `other`: words about what may come, which are no happening by themselves. */
export type EventFamily =
  | 'violence'
  | 'forces'
  | 'aid'
  | 'protest'
  | 'law'
  | 'talks'
  | 'movement'
  | 'disaster'
  | 'other'

export interface EventType {
  /** `type` or `type.subtype`. */
  readonly id: string
  /** Plain words for a title. No party's label is one: what one side calls terror is here a ground attack. */
  readonly label: string
  readonly family: EventFamily
  /** One of ACLED's 25 sub-event types; null where none is meant. */
  readonly acled: string | null
  /** A PLOVER type, or `TYPE/mode`; null where none is meant. */
  readonly plover: string | null
  readonly example: string
  /** What is told in like words and is not this. */
  readonly counterExample: string
  /** Why these codes, where it is not plain. */
  readonly why: string
}

type Row = readonly [
  id: string,
  label: string,
  family: EventFamily,
  acled: string | null,
  plover: string | null,
  example: string,
  counterExample: string,
  why?: string,
]

/** The types of events and their codes in the two public lists: ACLED's sub-event types (codebook 2023) and PLOVER's types and modes
 *  (manual of 2024-02-04). Codes are facts of those lists; the words here are our own. */
// biome-ignore format: a table is read by its columns
const rows: readonly Row[] = [
  // Ground
  ['territory.taken', 'Fight for ground', 'violence', null, 'COERCE/seize', 'the village was captured', 'nine soldiers were captured', 'ACLED parts by who took it, which is not said; PLOVER has the code only through CAMEO 192'],
  ['territory.regained', 'Fight for ground', 'violence', 'Government regains territory', 'COERCE/seize', 'the army recaptured the town from the rebels', 'the rebels recaptured the town'],
  ['territory.overtaken', 'Fight for ground', 'violence', 'Non-state actor overtakes territory', 'COERCE/seize', 'rebels seized the town from the army', 'the army seized the town'],
  ['territory.transferred', 'Change of hands', 'violence', 'Non-violent transfer of territory', 'RETREAT/withdraw', 'rebels entered the town without a fight after the army left', 'rebels stormed the town'],
  ['territory.left', 'Withdrawal', 'violence', 'Non-violent transfer of territory', 'RETREAT/withdraw', 'the unit withdrew from the village', 'withdrew the bill'],
  // Attacks by means
  ['attack.chemical', 'Chemical attack', 'violence', 'Chemical weapon', 'ASSAULT/unconventional', 'shells with chlorine fell on the quarter', 'a chlorine leak at the works'],
  ['attack.suicide', 'Suicide bombing', 'violence', 'Suicide bomb', 'ASSAULT/suicide-attack', 'a suicide bomber blew himself up at the gate', 'a bomb blew up at the gate'],
  ['attack.drone', 'Drone attack', 'violence', 'Air/drone strike', 'ASSAULT/drone', 'a drone strike on the depot', 'bought drones for the harvest', 'intercepted or prevented, ACLED has Disrupted weapons use'],
  ['attack.air', 'Air strike', 'violence', 'Air/drone strike', 'ASSAULT/aerial', 'an air strike hit the bridge', 'aircraft were on show', 'intercepted or prevented, ACLED has Disrupted weapons use'],
  ['attack.shelling', 'Shelling', 'violence', 'Shelling/artillery/missile attack', 'ASSAULT/heavy-weapons', 'the village was shelled', 'shell companies', 'intercepted or prevented, ACLED has Disrupted weapons use'],
  ['attack.mine', 'Mine or bomb blast', 'violence', 'Remote explosive/landmine/IED', 'ASSAULT/explosives', 'a bus struck a mine', 'a coal mine'],
  ['attack.grenade', 'Grenade attack', 'violence', 'Grenade', 'ASSAULT/explosives', 'a grenade was thrown at the café', 'grenades were found in a shed'],
  // Attacks by whom they hit
  ['attack.ground', 'Ground attack', 'violence', 'Armed clash', 'ASSAULT/firearms', 'a cross-border raid', 'raided the offices of the newspaper', 'between armed sides; tanks and guns alone would be heavy-weapons'],
  ['clash', 'Fighting', 'violence', 'Armed clash', 'ASSAULT/firearms', 'clashes went on near the river', 'a clash of colours'],
  ['attack.civilians', 'Attack on civilians', 'violence', 'Attack', 'ASSAULT', 'gunmen killed five farmers', 'gunmen killed five soldiers'],
  ['attack.sexual', 'Sexual violence', 'violence', 'Sexual violence', 'ASSAULT/sexual', 'soldiers raped two women', 'a field of rape'],
  ['attack.tortured', 'Torture', 'violence', 'Attack', 'ASSAULT/torture', 'guards tortured the prisoners', 'a tortured argument', 'ACLED counts torture that does not kill under Attack'],
  ['attack.assassinated', 'Killing of a person', 'violence', 'Attack', 'ASSAULT/targeted', 'the judge was assassinated', 'character assassination'],
  ['attack.beaten', 'Beating', 'violence', 'Attack', 'ASSAULT/beat', 'three men beat up the reporter', 'the team was beaten'],
  ['attack', 'Attack', 'violence', null, 'ASSAULT', 'the attack was beaten back', 'a heart attack', 'ACLED parts by means and victim, which are not said'],
  // What came of it
  ['losses.destroyed', 'Damage and losses', 'violence', 'Armed clash', 'ASSAULT/destroy', 'destroyed an armoured carrier', 'destroyed his reputation', 'equipment lost in battle; ACLED has no code for losses'],
  ['casualties.killed', 'Deaths and injuries', 'violence', null, 'ASSAULT', 'three people were killed', 'dead calm', 'a death is what came of an event; how is not said'],
  ['casualties.wounded', 'Deaths and injuries', 'violence', null, 'ASSAULT', 'two were wounded', 'injury time', 'an injury is what came of an event; how is not said'],
  ['people.captured', 'Capture of people', 'violence', 'Abduction/forced disappearance', 'ASSAULT/abduct', 'nine soldiers were captured', 'captured on video', 'PLOVER counts captured combatants as abduct, not arrest'],
  ['people.abducted', 'Abduction', 'violence', 'Abduction/forced disappearance', 'ASSAULT/abduct', 'gunmen kidnapped a teacher', 'nine soldiers were captured'],
  ['people.released', 'Release of people', 'talks', 'Agreement', 'RETREAT/release', 'the two sides exchanged 40 prisoners', 'released a report', 'ACLED counts exchanges, releases and surrenders under Agreement'],
  ['people.surrendered', 'Surrender', 'violence', 'Agreement', 'RETREAT/disarm', 'fifty fighters laid down their arms', 'surrendered a lead of two goals', 'ACLED counts exchanges, releases and surrenders under Agreement'],
  ['responsibility', 'Attack', 'violence', null, null, 'claimed responsibility', 'a sense of responsibility', 'who did it is a slot of the claim, not an event'],
  ['collision', 'Collision', 'violence', null, null, 'two ferries collided', 'on a collision course', 'attack or accident is not said'],
  ['explosion', 'Explosion', 'violence', null, null, 'an explosion shook the port', 'a population explosion', 'attack or accident is not said'],
  // Weapons, forces, property
  ['weapons.disrupted', 'Weapons found or stopped', 'forces', 'Disrupted weapons use', 'COERCE/seize', 'police seized nine rifles and 400 rounds', 'seized the village'],
  ['forces.based', 'New base', 'forces', 'Headquarters or base established', 'MOBILIZE/troops', 'the army set up a post on the hill', 'set up a committee'],
  ['forces.moved', 'Movement of forces', 'forces', 'Change to group/activity', 'MOBILIZE/troops', 'reinforcements were sent to the border', 'reinforced the dam'],
  ['forces.armed', 'Weapons made ready', 'forces', 'Change to group/activity', 'MOBILIZE/weapons', 'launchers were put on alert', 'on the alert for frost'],
  ['forces.police', 'Police deployed', 'forces', 'Change to group/activity', 'MOBILIZE/police', 'police were deployed around the stadium', 'deployed a new website'],
  ['forces.militia', 'Militia raised', 'forces', 'Change to group/activity', 'MOBILIZE/militia', 'the villages raised a militia', 'a militia attacked the village'],
  ['property', 'Looting and destruction', 'violence', 'Looting/property destruction', 'ASSAULT/destroy', 'shops were looted and burnt', 'burnt calories', 'by nobody’s weapons in battle; incidental damage is no ASSAULT/destroy'],
  ['graves', 'Graves found', 'violence', 'Other', null, 'a mass grave was found', 'a grave mistake', 'ACLED keeps finds of graves under Other'],
  // Protest
  ['protest', 'Protest', 'protest', 'Peaceful protest', 'PROTEST/demo', 'thousands rallied in the square', 'shares rallied'],
  ['protest.intervened', 'Protest dispersed', 'protest', 'Protest with intervention', 'PROTEST/demo', 'police dispersed the rally and detained nine', 'police watched the rally'],
  ['protest.force', 'Force against protesters', 'protest', 'Excessive force against protesters', 'ASSAULT/crowd-control', 'soldiers fired at the marchers and killed two', 'marchers threw stones at soldiers'],
  ['protest.strike', 'Strike', 'protest', null, 'PROTEST/strike', 'ferry crews are on strike', 'a strike on the port', 'ACLED codes a strike only where people gather'],
  ['protest.hunger', 'Hunger strike', 'protest', null, 'PROTEST/hunger', 'prisoners began a hunger strike', 'hunger in the valley', 'ACLED codes a strike only where people gather'],
  ['protest.blockade', 'Blockade', 'protest', 'Peaceful protest', 'PROTEST/obstruct', 'farmers blocked the road with tractors', 'snow blocked the road', 'ACLED has Violent demonstration where things are broken'],
  ['boycott', 'Boycott', 'protest', null, 'PROTEST/boycott', 'boycott the election', 'Boycott Street', 'nobody gathers'],
  ['riot', 'Riot', 'protest', 'Violent demonstration', 'PROTEST/riot', 'demonstrators threw stones at police', 'a riot of colour'],
  ['riot.mob', 'Mob violence', 'protest', 'Mob violence', 'PROTEST/riot', 'a mob beat a suspected thief', 'a flash mob danced', 'PLOVER has no mob without a cause'],
  ['protest.vandalised', 'Vandalism', 'protest', 'Looting/property destruction', 'PROTEST/vandalize', 'activists smeared paint on the monument', 'paint for the monument'],
  // Law and coercion
  ['arrest', 'Arrests', 'law', 'Arrests', 'COERCE/arrest', 'police detained 40 people', 'arresting view'],
  ['law.tried', 'Trial', 'law', null, 'SANCTION/convict', 'a court sentenced the colonel to nine years', 'a sentence of nine words', 'ACLED does not code courts'],
  ['law.investigated', 'Investigation', 'law', null, 'ACCUSE/investigate', 'prosecutors opened an investigation', 'investigative journalism', 'ACLED does not code inquiries; PLOVER keeps them under ACCUSE'],
  ['law.restricted', 'Restriction', 'law', null, 'COERCE/restrict', 'the ministry banned the party', 'a ban on smoking at home', 'ACLED has no code for bans'],
  ['law.censored', 'Censorship', 'law', null, 'COERCE/censor', 'the paper was ordered to stop printing', 'the censor of old plays', 'ACLED has no code for bans'],
  ['law.curfew', 'Curfew', 'law', null, 'COERCE/curfew', 'a curfew was imposed', 'home before curfew, said the mother', 'ACLED has no code for bans'],
  ['law.martial', 'State of emergency', 'law', null, 'COERCE/martial-law', 'the president declared a state of emergency', 'the emergency exit', 'ACLED has no code for bans'],
  ['law.seized', 'Confiscation', 'law', null, 'COERCE/seize', 'the state confiscated the company’s ships', 'seized the village', 'property, not ground or arms'],
  ['law.deported', 'Deportation', 'law', null, 'COERCE/deport', 'three hundred were deported', 'the deposed king', 'ACLED codes it only as part of something else'],
  ['law.withheld', 'Withholding', 'law', null, 'COERCE/withhold', 'the army held back the food convoy', 'withheld his applause', 'ACLED has no code for it'],
  ['information.false', 'False information', 'other', null, 'COERCE/misinformation', 'the ministry spread forged letters', 'a forged passport', 'words, not a happening on the ground'],
  ['information.hacked', 'Cyberattack', 'law', null, 'COERCE/cyber', 'hackers broke into the grid’s computers', 'a life hack', 'ACLED does not code computers'],
  ['crime', 'Crime', 'law', null, null, 'two men robbed a bank', 'a crime novel', 'neither list codes crime for gain'],
  // Sanctions, aid, talks
  ['sanction', 'Sanctions', 'law', null, 'SANCTION', 'sanctions on the bank', 'sanctioned the march', 'ACLED has no code for it'],
  ['sanction.expelled', 'Expulsion of diplomats', 'law', null, 'SANCTION/expel', 'the ministry expelled two ambassadors', 'two pupils were expelled from school', 'ACLED has no code for it'],
  ['sanction.withdrawn', 'Envoys withdrawn', 'law', null, 'SANCTION/withdraw', 'the republic recalled its ambassador', 'recalled a joke', 'ACLED has no code for it'],
  ['sanction.discontinued', 'Relations broken off', 'law', null, 'SANCTION/discontinue', 'the two states broke off relations', 'a relation of the king', 'ACLED has no code for it'],
  ['aid', 'Aid', 'aid', null, 'AID', 'an emergency package of security assistance', 'first aid', 'ACLED has no code for it'],
  ['cooperation', 'Cooperation', 'talks', null, 'COOPERATE', 'the two navies held joint exercises', 'thanked them for their cooperation', 'ACLED has no code for it'],
  ['talks', 'Talks', 'talks', 'Agreement', 'CONSULT', 'talks on a truce', 'he talks too much', 'ACLED keeps peace talks under Agreement'],
  ['talks.visit', 'Visit', 'talks', null, 'CONSULT/visit', 'the minister visited the capital', 'visitors to the museum', 'a visit alone is no agreement'],
  ['talks.mediated', 'Mediation', 'talks', null, 'CONSULT/third-party', 'envoys of both sides met a mediator on neutral ground', 'met a friend', 'ACLED waits for an agreement'],
  ['talks.several', 'Summit', 'talks', null, 'CONSULT/multilateral', 'leaders of nine states met at a summit', 'the summit of the mountain', 'ACLED waits for an agreement'],
  ['talks.called', 'Call', 'talks', null, 'CONSULT/phone', 'the two presidents spoke by telephone', 'telephone lines were down', 'ACLED waits for an agreement'],
  ['talks.agreed', 'Agreement', 'talks', 'Agreement', 'AGREE', 'the two sides agreed on a truce', 'agreed that it was cold', 'between sides of a conflict; another promise is no ACLED event'],
  ['talks.signed', 'Agreement signed', 'talks', 'Agreement', 'SUPPORT', 'the two sides signed a peace treaty', 'signed the guest book', 'PLOVER keeps signing under SUPPORT (CAMEO 057), agreeing to do under AGREE'],
  ['talks.ceasefire', 'Ceasefire', 'talks', 'Agreement', 'RETREAT/ceasefire', 'a ceasefire took effect at noon', 'fire ceased to matter'],
  ['movement', 'People on the move', 'movement', 'Other', null, 'residents were evacuated', 'a fleeting view', 'ACLED keeps flight under Other; PLOVER has no code'],
  // Words about deeds
  ['words.promise', 'Promise', 'other', null, 'AGREE', 'the ministry agreed to reopen the road', 'agreed that it was cold', 'a promise is no happening'],
  ['words.support', 'Support', 'other', null, 'SUPPORT', 'the minister praised the reforms', 'support for the bridge’s arch', 'words'],
  ['words.concession', 'Concession', 'other', null, 'CONCEDE', 'the government gave in to the demand and lifted the ban', 'conceded a goal', 'ACLED has no code for it'],
  ['words.request', 'Request', 'other', null, 'REQUEST', 'the ministry demanded an apology', 'demand for grain', 'words'],
  ['words.request-assist', 'Request for help', 'other', null, 'REQUEST/assist', 'the ministry asked the neighbours for generators', 'asked for the bill', 'words'],
  ['words.request-change', 'Call for change', 'other', null, 'REQUEST/change', 'the opposition demanded that the president step down', 'asked for change at the till', 'words'],
  ['words.request-yield', 'Call to give way', 'other', null, 'REQUEST/yield', 'the union demanded the release of its chairman', 'yield per hectare', 'words'],
  ['words.request-meet', 'Call for talks', 'other', null, 'REQUEST/meet', 'the rebels called for talks', 'asked to meet at noon', 'words'],
  ['words.accusation', 'Accusation', 'other', null, 'ACCUSE/disapprove', 'the ministry condemned the raid', 'condemned the building as unsafe', 'words'],
  ['words.allegation', 'Allegation', 'other', null, 'ACCUSE/allege', 'the ministry accused the general of treason', 'the accused rose', 'words'],
  ['words.rejection', 'Refusal', 'other', null, 'REJECT', 'the rebels rejected the plan', 'rejected a manuscript', 'words'],
  ['words.reject-assist', 'Refusal to help', 'other', null, 'REJECT/assist', 'the bank refused to lend more', 'refused a lift', 'words'],
  ['words.reject-change', 'Refusal to change', 'other', null, 'REJECT/change', 'the president refused to hold elections', 'refused to change trains', 'words'],
  ['words.reject-yield', 'Refusal to give way', 'other', null, 'REJECT/yield', 'the president refused to resign', 'refused a biscuit', 'words'],
  ['words.reject-meet', 'Refusal to meet', 'other', null, 'REJECT/meet', 'the rebels would not come to the talks', 'talks are dull', 'words'],
  ['words.threat', 'Threat', 'other', null, 'THREATEN', 'the ministry threatened further steps', 'a threat of rain', 'words'],
  ['words.threat-violence', 'Threat of violence', 'other', null, 'THREATEN/violence', 'the group vowed to attack again', 'violent weather', 'words'],
  ['words.threat-restrict', 'Threat of a ban', 'other', null, 'THREATEN/restrict', 'the ministry threatened to ban the party', 'a ban', 'words'],
  ['words.threat-relations', 'Threat to break off', 'other', null, 'THREATEN/relations', 'the republic threatened to recall its envoy', 'threatened relations of the fox', 'words'],
  ['words.threat-arrest', 'Threat of arrest', 'other', null, 'THREATEN/arrest', 'the prosecutor threatened to jail the strikers', 'jailed the strikers', 'words'],
  ['words.threat-expel', 'Threat to expel', 'other', null, 'THREATEN/expel', 'the ministry threatened to expel the monitors', 'expelled the monitors', 'words'],
  ['words.threat-territory', 'Threat to take ground', 'other', null, 'THREATEN/territory', 'the republic threatened to annex the strait', 'annexed the strait', 'words'],
  // Withdrawal that is no ground lost
  ['easing.access', 'Access granted', 'other', null, 'RETREAT/access', 'the army let the convoy through', 'access to the beach', 'ACLED has no code for it'],
  ['easing.resigned', 'Resignation', 'other', null, 'RETREAT/resign', 'the prime minister resigned', 'resigned to the rain', 'ACLED does not code offices'],
  // Disasters
  ['disaster.natural', 'Natural disaster', 'violence', null, null, 'an earthquake shook the valley', 'a landslide victory', 'neither list codes nature'],
  ['disaster.accident', 'Accident', 'violence', null, null, 'a bus fell into a ravine', 'met by accident', 'neither list codes accidents'],
]

export const eventTypes: readonly EventType[] = rows.map(
  ([id, label, family, acled, plover, example, counterExample, why = '']) => ({
    id,
    label,
    family,
    acled,
    plover,
    example,
    counterExample,
    why,
  }),
)

const byId = new Map(eventTypes.map((type) => [type.id, type]))

/** The type with this id, or with the type's own id where no row has the subtype; undefined for a type that is not on the list. */
export function eventType(type: string, subtype: string | null): EventType | undefined {
  return (subtype === null ? undefined : byId.get(`${type}.${subtype}`)) ?? byId.get(type)
}

/** What a claim keeps of a type. */
export function codesOf({ id, acled, plover }: EventType): Event {
  const [type, subtype = null] = id.split('.') as [string, string?]
  return { type, subtype, acled, plover }
}
