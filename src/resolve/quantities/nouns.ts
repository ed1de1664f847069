import type { PeopleStatus } from '../../model/index.ts'

/** What a counted noun stands for: decides which roles it can have. */
export type NounClass = 'people' | 'thing' | 'casualty' | 'other'

export interface CountedNoun {
  readonly class: NounClass
  readonly status: PeopleStatus
  readonly plural: boolean
}

/** Look a word up in the table of nouns that reports count; null for any other word. Plural and singular, in lower case. */
export function nounOf(lower: string): CountedNoun | null {
  const known = byForm.get(lower)
  if (known) return known
  return /\p{Script=Cyrillic}/u.test(lower)
    ? (cyrillic.find((row) => row.stem.test(lower))?.noun ?? null)
    : null
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
      'soldier troop serviceman/servicemen servicewoman/servicewomen fighter militant insurgent rebel gunman/gunmen combatant conscript recruit mercenary paratrooper marine sniper infantryman/infantrymen guardsman/guardsmen commando volunteer saboteur terrorist officer commander pilot sailor occupier invader warrior militiaman/militiamen reservist trooper operator gunner defender general colonel crewman/crewmen',
  },
  {
    class: 'people',
    status: 'civilian',
    nouns:
      'civilian child/children kid woman/women girl boy baby/babies toddler teenager resident villager inhabitant pensioner worker employee medic doctor nurse paramedic journalist reporter teacher student driver passenger bystander schoolchild/schoolchildren rescuer firefighter farmer miner engineer migrant refugee evacuee tourist shopper voter mother father couple',
  },
  {
    class: 'people',
    status: 'unknown',
    nouns:
      'person/people/persons man/men victim prisoner captive hostage detainee suspect policeman/policemen official demonstrator protester protestor participant supporter activist mourner citizen Russian/russians Ukrainian/ukrainians member personnel/personnel family/families survivor body/bodies guard agent spy/spies candidate lawmaker individual life/lives national foreigner adult male female staff/staff household defector deserter delegate attacker assailant leader',
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
    class: 'thing',
    status: 'unknown',
    nouns:
      'house home building apartment school hospital bridge depot warehouse hangar bunker dugout position post checkpoint refinery/refineries kindergarten clinic church/churches shop substation structure facility/facilities airfield base stronghold garage',
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

const cyrillicRows: readonly {
  readonly class: NounClass
  readonly status: PeopleStatus
  readonly stems: string
}[] = [
  {
    class: 'people',
    status: 'combatant',
    stems:
      'солдат военнослужащ військовослужбов військов бойц бійц бойов боевик боєць боец офицер офіцер десантник пехотин піхотин диверсант террорист терорист наемник найманц доброволец добровол оккупант окупант загарбник штурмовик',
  },
  {
    class: 'people',
    status: 'civilian',
    stems:
      'мирн цивильн цивільн гражданск дет(?:ей|и|ям)$ діт(?:ей|и)$ ребен дитин женщин жінк жінок жител мешканц мешкан',
  },
  {
    class: 'people',
    status: 'unknown',
    stems: 'человек люд(?:ей|и|ям)$ ос(?:іб|оби|оба)$ мужчин чоловік пассажир пасажир пленн полонен',
  },
  {
    class: 'thing',
    status: 'unknown',
    stems:
      'танк бпла$ беспилотник безпілотник дрон ракет снаряд машин автомобил автомобіл авто$ бронемашин бмп$ бтр$ ббм$ рсзо$ рсзв$ гаубиц орудий гармат миномет міномет самол[её]т літак вертол[её]т гелікоптер кора(?:бл) катер дом(?:ов|а|у)?$ будин здани шахед бомб квартир',
  },
  {
    class: 'casualty',
    status: 'unknown',
    stems: 'жертв погибш загибл убитых$ вбитих$ раненых$ раненые$ поранених$ поранені$ пострадавш постраждал',
  },
  { class: 'other', status: 'unknown', stems: 'нас(?:еленн) село$ сел$ атак обстр удар зіткнен столкновен' },
]

const cyrillic = cyrillicRows.flatMap((row) =>
  row.stems.split(' ').map((stem) => ({
    stem: new RegExp(`^(?:${stem})`, 'u'),
    noun: { class: row.class, status: row.status, plural: true } satisfies CountedNoun,
  })),
)
