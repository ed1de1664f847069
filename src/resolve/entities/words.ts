import type { EntityKind } from '../../model/index.ts'

/** Head nouns and what kind of actor they make of a name or a phrase: “the Harbour **Ministry**”, “border **troops**”. */
const heads: ReadonlyMap<string, EntityKind> = new Map([
  ...kinds(
    'military',
    'army navy force forces troops brigade regiment battalion corps division fleet command staff soldiers military guard guards marines squadron artillery airforce infantry servicemen soldier',
  ),
  ...kinds(
    'armed-group',
    'legion militia militias rebels rebel insurgents fighters fighter front separatists paramilitaries militants guerrillas faction cartel gang group groups partisans volunteers detachment company',
  ),
  ...kinds(
    'government',
    'ministry government kremlin house parliament senate congress council administration police office department embassy presidency court prosecutor prosecutors duma commission service hall committee authority authorities customs coastguard cabinet palace treasury officials ministers secretariat state federation',
  ),
  ...kinds(
    'media',
    'news times post tv radio media journal herald gazette tribune wire press channel broadcaster newspaper outlet outlets daily weekly courier chronicle observer mirror telegraph agency bulletin dispatch newswire network magazine reporters journalists',
  ),
  ...kinds(
    'organisation',
    'observatory union party bank university hospital fund foundation institute association organisation organization society movement alliance coalition league federation club church company corporation firm group centre center mission union observatory watch committee network operator utility charity monitors',
  ),
  ...kinds(
    'people',
    'residents witnesses witness people villagers locals civilians protesters protestors demonstrators relatives families survivors sources source drivers workers experts analysts observers activists lawyers refugees crew crews passengers women men students critics neighbours neighbors',
  ),
  ...kinds(
    'person',
    'spokesman spokeswoman spokesperson spokesmen representative governor mayor minister official adviser advisor aide envoy ambassador diplomat lawyer doctor analyst expert commander general captain colonel pilot driver man woman teacher farmer priest leader chief head director secretary president chairman chairwoman',
  ),
])

function kinds(kind: EntityKind, words: string): [string, EntityKind][] {
  return words.split(' ').map((word) => [word, kind])
}

/** The kind a head noun gives, singular or plural; null for a word that names no actor. */
export function kindOfHead(head: string): EntityKind | null {
  const known = heads.get(head)
  if (known) return known
  const one = head.endsWith('s') ? heads.get(head.slice(0, -1)) : undefined
  return one === 'person' ? 'people' : (one ?? null)
}

/** Ranks and offices that stand before a person's name. */
export const titles: ReadonlySet<string> = new Set(
  (
    'president vice-president minister secretary chancellor senator congressman congresswoman representative governor mayor chairman chairwoman chief director adviser advisor ' +
    'spokesman spokeswoman spokesperson general gen lieutenant lt colonel col major maj captain capt sergeant sgt admiral adm commander brigadier corporal private marshal ' +
    'mr mrs ms miss dr prof professor judge justice king queen prince princess pope bishop archbishop father sheikh imam rabbi ambassador envoy prosecutor attorney commissioner sheriff officer inspector detective ' +
    'premier leader head deputy aide analyst journalist correspondent reporter editor author activist lawyer coach candidate sen rep gov pres rev'
  ).split(' '),
)

/** Those who speak for somebody else. */
export const spokesWords: ReadonlySet<string> = new Set(
  'spokesman spokeswoman spokesperson spokesmen spokespeople representative mouthpiece'.split(' '),
)

/** Something said or shown that stands for whoever issued it: “the statement added”. */
export const documentNouns: ReadonlySet<string> = new Set(
  'statement post message letter communique communiqué release announcement report video update tweet note bulletin briefing'.split(
    ' ',
  ),
)

/** Definite nouns that take up an organisation or unit named before, with the kinds they may stand for. */
export const takesUp: ReadonlyMap<string, readonly EntityKind[]> = new Map<string, EntityKind[]>(
  Object.entries({
    group: ['armed-group', 'organisation', 'military'],
    groups: ['armed-group', 'organisation', 'military'],
    unit: ['military', 'armed-group'],
    units: ['military', 'armed-group'],
    organisation: ['organisation', 'armed-group'],
    organization: ['organisation', 'armed-group'],
    outlet: ['media'],
    broadcaster: ['media'],
    newspaper: ['media'],
    agency: ['media', 'government', 'organisation'],
    paper: ['media'],
    channel: ['media'],
    company: ['organisation'],
    firm: ['organisation'],
    fighters: ['armed-group', 'military'],
    militants: ['armed-group'],
    rebels: ['armed-group'],
    operator: ['organisation'],
    union: ['organisation'],
    militia: ['armed-group'],
  }),
)
