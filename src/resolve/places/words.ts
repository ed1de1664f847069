/** Words that tell a place from something that only bears its name. Lower case. */
import type { PlacePrecision } from '../../model/index.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Prepositions after which a capitalised name is where something is or happens. */
export const inPlace = set(`in into inside within across throughout near outside at around along beyond
  в во на у біля возле около поблизу під под над при внутри всередині неподалік недалеко`)

/** Prepositions of movement and reach: place for a town, but "a statement from Moscow" is no place. */
export const towards = set('to from toward towards via over off through onto із з из до к від через')

/** Verbs of moving that make "to" and "from" a country a place: "fled to Poland", "drones launched from Ukraine". */
export const moving =
  set(`flee fled flees fleeing return returned returns returning travel travelled traveled traveling
  move moved moving cross crossed crossing fly flew flown flying deport deported evacuate evacuated evacuating
  launch launched launching fire fired firing enter entered entering drive drove march marched come came arrive arrived
  arriving escape escaped deploy deployed ship shipped smuggle smuggled export exported bring brought infiltrate infiltrated
  visit visits visited visiting visitors trip trips flight flights journey tour migrate migrated migrating migrants refugees
  way route imported imports exports sailed sailing sail heading headed going go goes went ride rides rode riding ticket tickets
  fare fares passengers pilgrimage voyage drive transferred relocate relocated relocating commute commuting commutes hitchhiked walked
  swam rowed paddled trek trekked bused airlifted repatriated extradited`)

/** Before "for" these name where somebody goes: "headed for Syria", "bound for Sumy". */
export const leaving = set('headed heading bound left leaves leaving departed departing destined sailed')

/** Nouns before "from" that make it a voice and no origin: "a statement from Moscow", "help from Kyiv". */
export const voices =
  set(`statement statements comment comments word reaction response answer denial criticism condemnation pressure
  support help aid assistance backing demand demands call calls message messages letter signal signals threat threats warning
  warnings approval permission promise promises money funding funds order orders request news report reports
  announcement pledge apology concession concessions guarantee guarantees independence recognition`)

/** Nouns whose "of" says where: "south of Belgorod", "the territory of Russia". */
export const locational =
  set(`north south east west northeast northwest southeast southwest outskirts suburb suburbs
  centre center border borders territory soil coast part parts area areas edge east outside villages towns cities
  streets direction heart middle invasion occupation annexation bombardment airspace coastline waters population peoples island hills vicinity environs native natives resident residents inhabitants
  rest most much counties districts capital province provinces region regions village town city port republic shores skies`)

/** What may stand between the preposition and the name: "in the eastern Kharkiv", "in neighbouring Sumy". */
export const beforeName =
  set(`the a both metro former missing northern southern eastern western central north south east west northeast northwest
  northeastern northwestern southeastern southwestern downtown greater nearby neighbouring neighboring occupied
  russian-occupied ukrainian-held russian-held ukrainian-controlled russian-controlled border besieged frontline
  front-line war-torn embattled rural southern suburban mainland metropolitan upstate coastal inner outer old`)

export interface Kind {
  readonly words: ReadonlySet<string>
  readonly precision: PlacePrecision
  /** Units of this kind are called after their chief town, which says roughly where they are. */
  readonly seat?: boolean
  readonly example: string
}

/** What kind of unit a word next to the name says it is. */
export const kinds: readonly Kind[] = [
  {
    words: set(`region oblast province state governorate krai prefecture voivodeship canton territory republic
      область області области областью областю обл край краю края республика республики республике республіка`),
    precision: 'region',
    example: 'the Kursk region',
  },
  {
    words: set('county parish borough municipality'),
    precision: 'district',
    example: 'Licking County',
  },
  {
    words: set('district raion rayon район района районе району районі'),
    seat: true,
    precision: 'district',
    example: 'Grayvoron district',
  },
  {
    words:
      set(`city town village settlement hamlet township suburb farmstead port neighborhood neighbourhood community
      село села селе селі с деревня деревни деревне посёлок поселок посёлке поселке пгт смт селище селища селищі
      хутор хуторе хуторі город города городе місто міста місті г м`),
    precision: 'settlement',
    example: 'the village of Popovka',
  },
]

export const pluralKinds: ReadonlyMap<string, PlacePrecision> = new Map([
  ['regions', 'region'],
  ['oblasts', 'region'],
  ['provinces', 'region'],
  ['states', 'region'],
  ['областей', 'region'],
  ['областях', 'region'],
  ['districts', 'district'],
  ['counties', 'district'],
  ['raions', 'district'],
  ['villages', 'settlement'],
  ['towns', 'settlement'],
  ['cities', 'settlement'],
  ['settlements', 'settlement'],
])

/** Buildings and works named by their town: the place is a site in it. Longest first. */
export const sites: readonly (readonly string[])[] = [
  'nuclear power plant',
  'nuclear power station',
  'international airport',
  'central railway station',
  'train station',
  'railway station',
  'bus station',
  'power plant',
  'power station',
  'oil refinery',
  'oil depot',
  'fuel depot',
  'city council building',
  'city hall',
  'town hall',
  'city centre',
  'city center',
  'air base',
  'airbase',
  'military airfield',
  'airfield',
  'airport',
  'seaport',
  'refinery',
  'dam',
  'bridge',
  'border crossing',
  'border checkpoint',
].map((phrase) => phrase.split(' '))

/** Titles: what follows is a person, what precedes is whose. */
export const titles =
  set(`president prime minister governor gov sen senator rep mayor mr mrs ms miss dr gen general col colonel
  lt lieutenant maj major capt captain sgt judge justice king queen prince princess sheriff chief secretary spokesman
  spokeswoman spokesperson director coach pastor rev reverend sir lord lady chancellor ambassador commander premier
  congressman congresswoman councilman commissioner officer deputy detective attorney professor prof st saint president-elect
  superintendent chairman chairwoman supervisor trooper deacon bishop pope`)

/** Words that end the name of an organisation, an outlet, a unit. */
export const organisationHeads =
  set(`legion battalion brigade corps army regiment division forces force unit squad
  ministry post times journal tribune herald news gazette independent star telegraph university college school institute administration
  academy council committee commission party bank group company inc corp ltd agency association federation union league
  club team fc court department office bureau police church hospital museum society foundation center centre programme
  program press media network television radio street road avenue boulevard highway drive lane park river lake creek`)

/** Bodies that serve one town or county and act there: "the Athens Police Department arrested" is in Athens, "the Texas
 *  Department of Health" anywhere in Texas. */
export const localBodies = set(
  `police fire sheriff council mayor commissioners chamber ambulance firefighters councillor councillors councilman alderman`,
)

/** Words that end such a body's name after others: "the Bridgeport Superior Court", "Parkers Prairie High School". */
export const localEnds = set('court school schools hospital library parks recreation')

/** More nouns of bodies and offices, whose "of" makes a name: "the Diocese of Northvale". */
export const bodies =
  set(`diocese archdiocese order society house board chamber institute trust congress parliament senate assembly republic
  kingdom state states people front movement army church university minister secretary governor mayor bishop archbishop
  medal phase order prize award duke duchess earl prince princess king queen battle treaty declaration feast supreme national`)

/** Buildings and grounds that stand in the place whose name they bear: "a Gainesville hospital" is in Gainesville, and so is
 *  the Princeton Community Hospital that somebody was taken to. */
export const grounds =
  set(`hospital hospitals clinic school schools church churches cathedral mosque synagogue jail prison courthouse library museum
  station stadium arena mall center centre cemetery hotel restaurant airport college university campus theater theatre zoo park beach neighborhood neighbourhood`)

/** Words of an institution that is called after its town: "Princeton Community Hospital", and not "the Example Center". */
export const local =
  set(`community regional general municipal memorial high middle elementary primary secondary grammar junior public city county state
  international medical district town central metropolitan area technical veterans`)

/** Capitals in time and calendar: no part of a name beside them. */
export const calendar =
  set(`monday tuesday wednesday thursday friday saturday sunday january february march april may june
  july august september october november december mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec
  today yesterday tomorrow easter christmas`)

/** Words that open sentences with a capital and are part of no name. */
export const openers =
  set(`a an the in on at to from of for by with and or but nor so yet as if when while where after before
  since until during through over under near inside outside into across around within along against between among despite
  although though because however meanwhile according also only just even still then there here this that these those it he
  she they we you i his her their our your its one two three some many most all both each every any no not other another such
  last next earlier later now what who which why how like unlike besides beyond about above below throughout towards toward
  four five six seven eight nine ten via more less than was were is are be been has have had do did does will would can could may might must should
  в во на у из от до под над при за по с со к о об и а но да же ли не что как когда где это этот он она они мы вы я из-за
  з із зі та й але що як коли де це цей він вона вони ми ви під від біля`)

/** Verbs with which a capital or a state speaks or acts, met right after its name. */
export const actingVerbs =
  set(`said says say saying claimed claims claim denied denies deny has have had is was are were will
  would could should may might must can did does do confirmed accused blamed wants want wanted agreed rejected warned
  remains remain stands stand continues continue vowed announced insists insisted called calls told expects plans fears seeks sought responded backed backs supports`)

/** Verbs with which even a small town's name speaks for someone. */
export const speechVerbs = set('said says say claimed denied announced заявил заявила заявили заявив заявила')

/** Office and origin: "the California congressman" is a person, and California only says which. */
export const bearers =
  set(`businessman businesswoman congressman congresswoman senator governor mayor lawmaker lawmakers
  native republican republicans democrat democrats attorney lawyer politician legislator delegate prosecutor billionaire
  activist author singer actor`)
