import type { EntityKind } from '../../model/index.ts'

/** Head nouns and what kind of actor they make of a name or a phrase: “the Harbour **Ministry**”, “border **troops**”. */
const heads: ReadonlyMap<string, EntityKind> = new Map([
  ...kinds(
    'military',
    'army navy force forces troops brigade regiment battalion division fleet command staff soldiers military guard guards marines squadron artillery airforce infantry servicemen',
  ),
  ...kinds(
    'armed-group',
    'legion vanguard militia militias rebels rebel insurgents fighters fighter front separatists paramilitaries militants guerrillas faction cartel gang groups partisans volunteers detachment',
  ),
  ...kinds(
    'government',
    'ministry government kremlin pentagon house parliament senate congress council administration police office department embassy presidency court prosecutor prosecutors duma commission service hall authority authorities customs coastguard cabinet palace treasury board bureau directorate tribunal inspectorate officials ministers secretariat state',
  ),
  ...kinds(
    'media',
    'news times post tv radio media journal herald gazette tribune wire press channel broadcaster newspaper outlet outlets daily weekly courier chronicle observer mirror telegraph agency bulletin dispatch newswire magazine reporters journalists',
  ),
  ...kinds(
    'organisation',
    'observatory nightclub restaurant union party bank university hospital fund foundation institute association organisation organization society movement alliance coalition league federation club church company corporation firm group centre center mission college line lines watch committee network operator utility regulator watchdog charity monitors airline airlines airways air carrier manufacturer automaker carmaker planemaker airframer outfit holdings partners motors corps capital markets securities electronics systems technologies computer computers software industries enterprises pictures records studios entertainment petroleum pharmaceuticals rights retailer lender insurer chipmaker steelmaker drugmaker shipbuilder conglomerate consortium subsidiary start-up startup mining shipping logistics tankers steel energy chemicals foods insurance broadcasting inc llc ltd plc gmbh corp co chamber',
  ),
  ...kinds(
    'people',
    'residents witnesses witness people family villagers locals civilians protesters protestors demonstrators relatives families survivors sources source drivers workers experts analysts observers activists lawyers refugees crew crews passengers women men students critics neighbours neighbors',
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
  if (!head.endsWith('s')) return null
  const one = heads.get(head.slice(0, -1))
  return one === 'person' || personNouns.has(head.slice(0, -1)) ? 'people' : (one ?? null)
}

/** “ministry”, “rebels”, “firm”: a head noun of a body, and of no person or people. */
export function isBodyNoun(head: string): boolean {
  const kind = kindOfHead(head)
  return kind !== null && kind !== 'person' && kind !== 'people'
}

/** Ranks and offices that stand before a person's name. */
export const titles: ReadonlySet<string> = new Set(
  (
    'president vice-president minister secretary chancellor cmdr cpl cpt spc supt senator congressman congresswoman representative governor mayor chairman chairwoman chief director adviser advisor ' +
    'spokesman spokeswoman spokesperson general gen lieutenant lt colonel col major maj captain capt sergeant sgt admiral adm commander brigadier corporal private marshal ' +
    'mr mrs ms miss dr prof professor judge justice king queen prince princess pope bishop archbishop father sheikh imam rabbi ambassador envoy prosecutor attorney commissioner sheriff officer inspector detective ' +
    'premier leader head deputy aide executive ceo superintendent constable sir lady lord dame analyst journalist correspondent reporter editor author activist lawyer coach candidate sen rep gov pres rev'
  ).split(' '),
)

/** Those who speak for somebody else. */
export const spokesWords: ReadonlySet<string> = new Set(
  'spokesman spokeswoman spokesperson spokesmen spokespeople representative mouthpiece'.split(' '),
)

/** Something said or shown that stands for whoever issued it: “the statement added”. */
export const documentNouns: ReadonlySet<string> = new Set(
  'statement post message letter communique communiqué release announcement report video update tweet note bulletin briefing website'.split(
    ' ',
  ),
)

/** What a firm does, said in place of its name. */
export const trades: readonly string[] =
  'contractor retailer lender insurer developer supplier chipmaker steelmaker drugmaker shipbuilder brewer builder publisher distributor refiner conglomerate consortium corporation subsidiary provider vendor giant start-up startup'.split(
    ' ',
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
    magazine: ['media'],
    tabloid: ['media'],
    weekly: ['media'],
    channel: ['media'],
    network: ['media'],
    company: ['organisation'],
    firm: ['organisation'],
    fighters: ['armed-group', 'military'],
    militants: ['armed-group'],
    insurgents: ['armed-group'],
    party: ['organisation'],
    rebels: ['armed-group'],
    operator: ['organisation'],
    union: ['organisation'],
    militia: ['armed-group'],
    station: ['media'],
    bank: ['organisation'],
    maker: ['organisation'],
    airframer: ['organisation'],
    planemaker: ['organisation'],
    airline: ['organisation'],
    carrier: ['organisation'],
    manufacturer: ['organisation'],
    automaker: ['organisation'],
    carmaker: ['organisation'],
    watchdog: ['organisation', 'government'],
    regulator: ['organisation', 'government'],
    charity: ['organisation'],
    nonprofit: ['organisation'],
    ngo: ['organisation'],
    ...Object.fromEntries(trades.map((noun) => [noun, ['organisation']])),
  }),
)

/** Words in which the names of firms and other bodies end that speak of nobody by themselves. */
export const bodyEndings: ReadonlySet<string> = new Set(
  (
    'academy aerospace analytics appliances arena associates bancorp biotech brands brewery builders chemists circle cleaners collective communications concrete conservancy constructions ' +
    'containers couriers cruises dairies department developments devices diagnostics digital dynamics electric electrical engineering estates express farms ferries films financial foods freight furniture gaming games gas ' +
    'generation haulage healthcare homes hospitality hotels housing instruments interactive investments kitchens laboratories labs leisure machinery malls management manufacturing materials metals minerals mobile ' +
    'mutual naturals networks nonwovens nutrition oil ombudsman optics orchestra outfitters packaging paints papers partnership pharma pharmacy plastics plumbing polymers press printing products projects properties ' +
    'publishers publishing quarries railway railways realty recycling refineries removals renewables research resources restaurants retail robotics salmon savings school schools seafoods semiconductor semiconductors ' +
    'services shipbuilders shipyard shipyards smelters solar solutions sports springs stores studio suppliers supermarkets supplies taverns telecom telecoms telecommunications telephone terminals textiles ' +
    'therapeutics timber tobacco tours toys traders trains transit transport trucking trust turbines united utilities ventures vineyards warehouses waterworks wines wireless works'
  ).split(' '),
)

/** Words in which the names of things, places, works and events end. */
export const thingEndings: ReadonlySet<string> = new Set(
  (
    'act airport flight amendment analysis anniversary army arms auditorium avenue award awards base basin battle bay beach bill bridge building bus canal canyon car cathedral cemetery challenge championship championships ' +
    'chapel code coefficient comet concerto conference convention creek cup dam day days declaration doctrine draft drive edition exhibition falls ferry festival fund galaxy gallery gate ' +
    'grammar grammars guide harbour harbor highway house image index initiative island islands jet laws lecture lectures library liner manor marathon memorial mode month monument ' +
    'mountain mountains museum ocean olympics opera operation overture pact palace pass peninsula pier pipeline plain plan plant plaza point pool port prison prize problem programme program project protocol province questions race ' +
    'railroad ranch range reef region report reservoir resort review revolution ridge river road room round route rules scholarship sea season section series session shuttle shrine show site skyway sonata song square stadium ' +
    'station statue strait street strip suite summit symphony syndrome system tax temple terminal theatre theater theorem theory tower towers track trail treaty trial tribute trophy tunnel valley versions village war wars week wharf wing year zone zoo'
  ).split(' '),
)

/** Definite nouns for a firm. */
export const companyNouns: ReadonlySet<string> = new Set(
  `company firm operator airline maker airframer planemaker carrier manufacturer automaker carmaker ${trades.join(' ')}`.split(
    ' ',
  ),
)

/** Other words for one body: “State Television … the broadcaster”. */
export const sameBody: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    force: ['police'],
    army: ['military'],
    military: ['army'],
    broadcaster: ['television', 'tv', 'radio'],
    station: ['television', 'tv', 'radio'],
    newspaper: ['paper', 'daily', 'weekly', 'herald', 'times', 'courier', 'gazette', 'tribune'],
    airline: ['airlines', 'airways', 'air'],
    carrier: ['airlines', 'airways', 'air'],
    carmaker: ['motors', 'motor', 'automobiles'],
    automaker: ['motors', 'motor', 'automobiles'],
    planemaker: ['aircraft', 'aerospace'],
    paper: ['newspaper', 'daily', 'weekly'],
  }),
)

const printed = 'newspaper paper daily weekly magazine tabloid'.split(' ')
const broadcast = 'broadcaster station channel'.split(' ')

/** Words in a medium's name that keep a noun from taking it up: “the magazine” is no Channel Nine. */
export const otherMedia: ReadonlyMap<string, readonly string[]> = new Map([
  ...printed.map((noun): [string, string[]] => [
    noun,
    'news tv television radio channel broadcasting network agency press'.split(' '),
  ]),
  ...broadcast.map((noun): [string, string[]] => [
    noun,
    'times post journal herald gazette tribune courier chronicle observer mirror telegraph magazine weekly agency press'.split(
      ' ',
    ),
  ]),
])

/** Words in the names of organisations that are no firms. */
export const notCompanies: ReadonlySet<string> = new Set(
  'union party university hospital fund foundation institute association movement alliance coalition league federation club church committee charity council society front commission court'.split(
    ' ',
  ),
)

/** Nouns that take up only a body whose name, or what it is called, shows that it is one: a port is no union. */
export const showsIn: ReadonlyMap<string, RegExp> = new Map([
  ['union', /^(?:unions?|federation|brotherhood|guild|workers|teamsters|association|congress|local)$/],
  ['bank', /^(?:banks?|banking|banco|banca|banque|lender|credit|savings|trust|reserve)$/],
  ...['regulator', 'watchdog'].map((noun): [string, RegExp] => [
    noun,
    /^(?:agency|administration|authority|board|bureau|commission|council|department|inspectorate|ministry|monitors?|observatory|office|ombudsman|regulators?|service|watch|watchdogs?)$/,
  ]),
  ['airline', /^(?:airlines?|airways|air|aviation|carrier|jet)$/],
])

/** Whether a noun is said of one person: an office, a trade, a relative. */
export function isPersonNoun(noun: string): boolean {
  return kindOfHead(noun) === 'person'
    ? !noun.endsWith('men')
    : titles.has(noun) || personNouns.has(noun) || furtherPersonNouns.has(noun)
}

/** A trade that many share: “the teacher” may be whoever was named last. */
export function isCommonTrade(noun: string): boolean {
  return isPersonNoun(noun) && !furtherPersonNouns.has(noun)
}

/** Said of one person, whether of a trade or of the only one there is: “the skipper”. */
const furtherPersonNouns: ReadonlySet<string> = new Set(
  (
    'skipper helmsman boatswain bosun crewman seaman boatman ferryman master stoker deckhand stevedore trawlerman lifeguard lifeboatman coastguardsman ' +
    'paratrooper sniper gunner sapper conscript recruit deserter veteran commando militiaman militant insurgent bomber hijacker kidnapper captor smuggler trafficker ' +
    'plumber electrician mechanic welder carpenter bricklayer joiner roofer gardener caretaker janitor cleaner caterer barman barmaid bartender barista chef grocer greengrocer fishmonger jeweller jeweler optician pharmacist dentist midwife carer orderly ' +
    'beekeeper herder herdsman cowherd goatherd forester logger lumberjack trapper vintner horticulturist agronomist vet ' +
    'seamstress printer bookseller librarian curator archivist chauffeur cabbie trucker haulier postman postwoman firefighter rescuer diver lifesaver climber mountaineer skier cyclist jogger ' +
    'bystander onlooker passer-by passerby shopper diner lodger tenant homeowner householder squatter evacuee refugee migrant asylum-seeker orphan toddler teen elder headman headmaster headmistress headteacher schoolteacher lecturer dean rector provost tutor ' +
    'defendant accused suspect plaintiff claimant complainant petitioner appellant juror bailiff usher notary whistleblower informant informer insider leaker ' +
    'negotiator mediator go-between arbitrator auditor accountant actuary banker financier stockbroker lobbyist ' +
    'pathologist psychologist psychiatrist virologist epidemiologist cardiologist oncologist paediatrician pediatrician physicist chemist biologist geologist seismologist meteorologist forecaster astronomer mathematician statistician anthropologist archaeologist sociologist ecologist oceanographer hydrologist volcanologist toxicologist ' +
    'navigator co-pilot copilot stewardess purser airman astronaut cosmonaut technician programmer designer architect surveyor hacker ' +
    'parishioner worshipper preacher vicar curate chaplain deacon abbot abbess mullah ayatollah cardinal missionary pilgrim ' +
    'dissident exile loyalist separatist backbencher frontbencher councillor councilwoman councilman alderman burgomaster reeve ombudswoman ' +
    'agent counsel bookkeeper gentleman predecessor successor counterpart organiser organizer coordinator co-ordinator campaigner registrar dispatcher instructor ' +
    'tribesman clansman warlord chieftain emir sultan monarch duke duchess baroness earl countess '
  ).split(' '),
)

const personNouns: ReadonlySet<string> = new Set(
  (
    'soldier guard gunman policeman policewoman fireman fisherman nurse physician surgeon shepherd prisoner inmate detainee hostage captive defector fighter rebel ' +
    'witness resident villager local civilian protester demonstrator survivor victim worker miner docker sailor fisher baker butcher porter landlord landlady tailor clerk cook ' +
    'waiter waitress stewardess steward attendant passenger student pupil patient customer tourist neighbour neighbor friend colleague stranger caller speaker blogger ' +
    'engineer scientist researcher historian economist investigator translator interpreter photographer cameraman presenter ' +
    'academic professor author writer poet singer actor actress artist manager owner foreman boss shopkeeper trader dealer broker director treasurer chair founder co-founder spokesman member lawmaker legislator mp ' +
    'academic author writer poet singer actor actress artist athlete footballer fugitive solicitor barrister magistrate coroner hunter gamekeeper ranger warden governor mayor quarryman salesman businessman businesswoman nun monk cleric ' +
    'consultant convener retiree commuter whistleblower trainee apprentice pensioner teenager intern nominee hopeful incumbent contender frontrunner challenger strategist billionaire millionaire tycoon pollster lobbyist filmmaker columnist journalist striker midfielder ' +
    'mother father brother sister wife husband son daughter uncle aunt cousin nephew niece widow widower grandmother grandfather parent boy girl child youth veteran volunteer person medic paramedic lieutenant brother-in-law sister-in-law'
  ).split(' '),
)

/** What a noun beside a name shows of the one who bears it, where it is no person: “the car maker **Norlund**”, “an outfit”. */
export function roleKind(noun: string): EntityKind | null {
  const kind = kindOfHead(noun)
  return kind === 'person' || kind === 'people' || noun.endsWith('s') ? null : kind
}
