import type { PeopleStatus } from '../../model/index.ts'
import type { CountedNoun, NounClass } from './counted-noun.ts'
import { cyrillicNounOf } from './cyrillic-nouns.ts'

/** Look a word up in the table of nouns that reports count; null for any other word. Plural and singular, in lower case. */
export function nounOf(lower: string): CountedNoun | null {
  // "Sub-commander", "bomb-maker": the last part is the noun.
  const known = byForm.get(lower) ?? byForm.get(lower.slice(lower.lastIndexOf('-') + 1))
  if (known) return known
  return /\p{Script=Cyrillic}/u.test(lower) ? cyrillicNounOf(lower) : null
}

/** Words that stand inside a compound and are not its head: "air defence system", "multiple rocket launcher". */
export const compoundWords = new Set(
  'defense defence fighting air fuel control command rocket missile artillery ammunition launch infantry combat attack fighter patrol landing assault surveillance reconnaissance transport cargo self-propelled police army navy border multiple personnel crew drone tank war state government aid rescue medical motor railway power'.split(
    ' ',
  ),
)

interface Row {
  readonly class: NounClass
  readonly status: PeopleStatus
  /** Singulars; irregular plurals after a stroke. */
  readonly nouns: string
}

const rows: readonly Row[] = [
  {
    class: 'people',
    status: 'combatant',
    nouns:
      'soldier troop serviceman/servicemen servicewoman/servicewomen fighter militant insurgent rebel gunman/gunmen combatant conscript recruit mercenary paratrooper marine sniper infantryman/infantrymen guardsman/guardsmen commando volunteer saboteur terrorist officer commander pilot sailor occupier invader warrior militiaman/militiamen reservist trooper operator gunner defender general colonel crewman/crewmen airman/airmen sergeant corporal cadet legionnaire jihadist guerrilla',
  },
  {
    class: 'people',
    status: 'civilian',
    nouns:
      'civilian child/children kid woman/women girl boy baby/babies toddler teenager resident villager inhabitant pensioner worker employee medic doctor nurse paramedic journalist reporter teacher student driver passenger bystander schoolchild/schoolchildren rescuer firefighter farmer miner engineer migrant refugee evacuee tourist shopper voter mother father couple pupil schoolgirl schoolboy monk nun priest fisherman/fishermen shepherd seeker lawyer clerk pedestrian cyclist',
  },
  {
    class: 'people',
    status: 'unknown',
    nouns:
      'person/people/persons man/men victim prisoner captive hostage detainee suspect policeman/policemen official demonstrator protester protestor participant supporter activist mourner citizen Russian/russians Ukrainian/ukrainians member personnel/personnel family/families survivor body/bodies guard agent spy/spies candidate lawmaker individual life/lives national foreigner adult male female staff/staff household defector deserter delegate attacker assailant leader facilitator planner smuggler trafficker financier operative extremist associate sister brother son daughter wife/wives husband relative inmate detainee fan astronaut rioter marcher looter stowaway captain mayor governor cleric',
  },
  {
    class: 'thing',
    status: 'unknown',
    nouns:
      'tank carrier vehicle howitzer launcher gun mortar cannon rifle weapon system battery/batteries radar truck car bus/buses lorry/lorries ambulance jeep humvee apc ifv armour armor piece bulldozer tractor tanker train locomotive wagon trailer motorcycle buggy/buggies excavator station jammer interceptor',
  },
  {
    class: 'thing',
    status: 'unknown',
    nouns:
      'aircraft/aircraft plane airplane jet warplane bomber helicopter drone uav ucav balloon airliner missile rocket bomb shell projectile munition grenade mine torpedo/torpedoes round bullet ship boat vessel warship frigate corvette submarine ferry/ferries cutter cruiser destroyer barge speedboat tugboat himars',
  },
  {
    class: 'site',
    status: 'unknown',
    nouns:
      'house home building apartment school hospital bridge depot warehouse hangar bunker dugout position post checkpoint refinery/refineries kindergarten clinic church/churches shop substation structure facility/facilities airfield base stronghold garage flat tent',
  },
  {
    class: 'thing',
    status: 'unknown',
    nouns:
      'generator transformer pump turbine container blanket parcel ration mask vaccine dose kit computer laptop pallet truckload',
  },
  {
    class: 'casualty',
    status: 'unknown',
    nouns:
      'casualty/casualties death fatality/fatalities dead/dead wounded/wounded injured/injured loss/losses injury/injuries',
  },
  {
    class: 'other',
    status: 'unknown',
    nouns:
      'attack strike raid assault clash/clashes explosion blast incident settlement village town city/cities district region area country/countries battalion brigade company/companies unit group regiment division wave sortie launch/launches case target point site place area flight party/parties ballot vote seat sanction flag convoy',
  },
]

const byForm = new Map<string, CountedNoun>()
for (const row of rows) {
  for (const entry of row.nouns.toLowerCase().split(' ')) {
    const [singular, ...plurals] = entry.split('/')
    const noun = (plural: boolean): CountedNoun => ({ class: row.class, status: row.status, plural })
    if (!byForm.has(singular!)) byForm.set(singular!, noun(plurals.includes(singular!)))
    for (const plural of plurals.length > 0 ? plurals : [`${singular}s`]) byForm.set(plural, noun(true))
  }
}

// "Killed three and wounded twelve others": people, unless something else is said.
byForm.set('others', { class: 'people', status: 'unknown', plural: true })
