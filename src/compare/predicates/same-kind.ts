import { contentStems } from '../claim-stems.ts'

/** Names for one kind of thing or people that two reports use of the same. Not a thesaurus: what could be two things in one report stands in no row together. */
const kindRows: readonly string[] = [
  'inmate prisoner convict detainee',
  'guard warder jailer',
  'ship vessel boat craft',
  'ferry ship vessel boat',
  'tanker ship vessel',
  'trawler ship boat vessel',
  'plane aircraft jet airliner airplane',
  'helicopter aircraft chopper',
  'soldier troop serviceman trooper military',
  'army troop soldier force military',
  'officer police policeman constable',
  'fighter militant insurgent gunman gunmen rebel attacker assailant raider',
  'miner worker pitman',
  'docker worker stevedore striker',
  'employee staff worker',
  'diplomat staff ambassador',
  'patient sick',
  'child boy girl kid pupil schoolchild',
  'demonstrator protester marcher',
  'refugee migrant asylum-seeker',
  'lorry truck',
  'help rescuer aid relief',
  'drug heroin cocaine cannabis opium hashish amphetamine narcotic',
  'car vehicle',
  'carrier vehicle',
  'shot bullet round',
  'warning alarm alert',
  'dam dike dyke embankment levee',
  'house home building',
  'warehouse depot store storehouse',
  'cell cellar basement',
  'deal agreement accord pact treaty',
  'ceasefire truce armistice',
  'ransom money payment dinar dollar euro cent penny rouble',
  'footage video clip film',
  'picture photo photograph image',
  'letter document note',
  'corpse body',
  'reporter journalist correspondent',
  'blast explosion detonation',
  'assault attack raid',
  'poll vote election ballot',
  'licence license permit permission',
  'record data file',
  'drone uav unmanned',
  'lawyer attorney solicitor',
  'doctor physician medic surgeon',
  'wage salary pay',
  'crew sailor seaman deckhand',
  'hostage captive',
  'call warning message signal',
  'fugitive escapee runaway',
  'church cathedral chapel temple building',
  'bus coach minibus',
  'convoy column',
  'rise increase raise',
  'offer proposal',
  'supply food water',
  'bullet gunshot',
  'mob crowd',
  'camp tent',
  'barricade barrier roadblock',
  'checkpoint roadblock post',
  'border frontier boundary line',
  'unit troop soldier patrol force',
]

/** People of no kind: who else is named may be of them. */
const anybody =
  'people person persons man men woman resident villager inhabitant civilian local victim member colleague'

const kindsOf = new Map<string, ReadonlySet<number>>()
for (const [at, row] of kindRows.entries())
  for (const word of row.split(' ')) {
    const stem = [...contentStems(word)][0] ?? word
    kindsOf.set(stem, new Set([...(kindsOf.get(stem) ?? []), at]))
  }

const anybodies = new Set(anybody.split(' ').flatMap((word) => [word, ...contentStems(word)]))

/** Words for people that are not of a kind above. */
const human =
  /(?:er|or|ist|ian|ee|man|men|ant|ent|police|crew|staff|troop|famil|child|boy|girl|civilian|guard|student|nurse|engine?er)$/

/** Whether a stem names people and says no more. */
export const isAnybody = (stem: string): boolean => anybodies.has(stem)

/** Whether two stems can name one kind of thing. */
export function areOneKind(a: string, b: string): boolean {
  if (a === b) return true
  if (isAnybody(a)) return isAnybody(b) || human.test(b)
  if (isAnybody(b)) return human.test(a)
  const [one, other] = [kindsOf.get(a), kindsOf.get(b)]
  return one !== undefined && other !== undefined && [...one].some((kind) => other.has(kind))
}
