/** What says in which capacity a person is spoken of: the words directly before or behind a mention, in one sentence, or the mention itself
 *  where it is no name. In the examples the mention stands in angle brackets; `<name>` is some name. */
export type Capacity = 'office' | 'minor' | 'detained' | 'wounded'

export interface CapacityRow {
  readonly id: string
  readonly capacity: Capacity
  /** Ends at the mention, or null: nothing is asked of what stands before. */
  readonly before: RegExp | null
  /** Begins behind the mention, or null. */
  readonly behind: RegExp | null
  /** What the whole mention is, or absent: it may be anything. */
  readonly itself?: RegExp
  readonly example: string
  readonly counterExample: string
}

const en = [
  'president|premier|chancellor|king|queen|prince|princess|emir|sultan|minister|ministers|secretary|governor|mayor|senator|congressman|congresswoman',
  'lawmaker|deputy|ambassador|envoy|consul|commissioner|spokesman|spokeswoman|spokesperson|general|admiral|commodore|marshal|brigadier|colonel|major|captain',
  'lieutenant|sergeant|commander|commandant|judge|justice|magistrate|prosecutor|ombudsman|chief|sheriff|director|chairman|chairwoman|chair|head|coroner',
  'Gen|Adm|Col|Lt|Maj|Capt|Sgt|Brig|Sen|Rep|Gov|MP|MEP',
].join('|')

const ru = [
  'президент|премьер(?:-министр)?|канцлер|король|королева|министр|губернатор|мэр|сенатор|депутат|посол|консул|комиссар|омбудсмен|представитель|представительница',
  'пресс-секретарь|генерал|адмирал|маршал|полковник|подполковник|майор|капитан|лейтенант|сержант|командир|командующий|судья|прокурор|глава|начальник|директор|председатель|секретарь',
].join('|')

const uk = [
  "президент|прем[ʼ’']єр(?:-міністр)?|канцлер|король|королева|міністр|губернатор|мер|сенатор|депутат|посол|консул|комісар|омбудсмен|речник|речниця|представник|представниця",
  'пресссекретар|генерал|адмірал|маршал|полковник|підполковник|майор|капітан|лейтенант|сержант|командир|командувач|суддя|прокурор|голова|керівник|начальник|директор|секретар',
].join('|')

const letter = "[\\p{L}\\p{M}’ʼ'-]"
/** Up to three words of a portfolio or a body: “of the northern district”, “for energy”. */
const fewWords = `(?:\\s${letter}+){0,4}`
/** Words before an office that leave it one: “the acting”, “the ministry's”; not “the mother of a” or “a former”. */
const leadingWords = `(?:(?!(?:of|to|for|by|with|from|at|in|on|and|former|retired|late|ex|would-be|self-styled)[\\s-])${letter}+\\s){0,4}`
/** The same in Russian and Ukrainian, where only an adjective or whose it is leaves an office one: “жена губернатора” is none. */
const leadingAdjective = `(?:(?!бывш|экс-|колишн|отставн)(?:его|её|ее|их|його|її|їх|${letter}+(?:ый|ий|ой|ого|его|ому|ему|ым|им|ая|ую))\\s){0,2}`
/** Russian and Ukrainian offices are inflected: a stem and up to three letters more. */
const inflected = (stems: string) => `(?:${stems})${letter}{0,3}`

// biome-ignore format: a table is read by its columns
export const capacityRows: readonly CapacityRow[] = [
  { id: 'office.before', capacity: 'office', before: new RegExp(`(?<!${letter})(?:${en})\\.?\\s$`, 'iu'), behind: null,
    example: 'Defence Minister <name> spoke.', counterExample: 'The farmer <name> spoke.' },
  { id: 'office.apposed-before', capacity: 'office', before: new RegExp(`(?<!${letter})(?:${en})(?:\\s(?:of|for|at|in)${fewWords})?,\\s$`, 'iu'), behind: null,
    example: 'The governor of the northern district, <name>, spoke.', counterExample: 'After the storm in the north, <name> spoke.' },
  { id: 'office.apposed-behind', capacity: 'office', before: null, behind: new RegExp(`^,\\s(?:(?:a|an|the|its|their|his|her)\\s)?(?:${letter}+\\s){0,3}?(?:${en})(?!${letter})`, 'iu'),
    example: '<name>, the district prosecutor, spoke.', counterExample: '<name>, a baker from the coast, spoke.' },
  { id: 'office.ru-before', capacity: 'office', before: new RegExp(`(?<!${letter})${inflected(ru)}${fewWords}\\s$`, 'iu'), behind: null,
    example: 'Министр обороны <name> заявил.', counterExample: 'Фермер <name> заявил.' },
  { id: 'office.uk-before', capacity: 'office', before: new RegExp(`(?<!${letter})${inflected(uk)}${fewWords}\\s$`, 'iu'), behind: null,
    example: 'Речник штабу <name> сказав.', counterExample: 'Пекар <name> сказав.' },
  { id: 'office.nameless', capacity: 'office', before: null, behind: null,
    itself: new RegExp(`^${leadingWords}(?:${en}|official|officer)s?(?:\\s(?:of|for|at|in)\\s(?!(?:the|a|his|her|their)\\s(?:family|household)).+)?$`, 'iu'),
    example: '<The governor of the northern district> spoke.', counterExample: '<The mother of a minister> spoke.' },
  { id: 'office.ru-uk-nameless', capacity: 'office', before: null, behind: null,
    itself: new RegExp(`^${leadingAdjective}${inflected(`${ru}|${uk}`)}(?:\\s${letter}+){0,6}$`, 'iu'),
    example: 'Об этом сообщил <губернатор области>.', counterExample: 'Об этом сообщила <жена губернатора>.' },
  { id: 'minor.age-behind', capacity: 'minor', before: null, behind: /^,\s(?:(?:aged?|just|only)\s)?(?:[1-9]|1[0-7])(?!\d|[.,]\d)/u,
    example: '<name>, 14, was at school.', counterExample: '<name>, 41, was at work.' },
  { id: 'minor.age-before', capacity: 'minor', before: /(?<!\d)(?:[1-9]|1[0-7])-(?:year|month|week|day)s?-old(?:\s\p{L}+){0,2}\s$/iu, behind: null,
    example: 'The 14-year-old pupil <name> was at school.', counterExample: 'The 41-year-old teacher <name> was at school.' },
  { id: 'minor.word', capacity: 'minor', before: /(?<!\p{L})(?:boy|girl|child|toddler|baby|infant|schoolboy|schoolgirl|teenager|minor)\s$/iu, behind: null,
    example: 'The schoolboy <name> was at home.', counterExample: 'The teacher <name> was at home.' },
  { id: 'minor.ru-uk', capacity: 'minor', before: /(?:(?<!\d)(?:[1-9]|1[0-7])-(?:летн|річн)\p{L}*|(?<!\p{L})(?:школьни|школяр|мальчик|девочк|хлопчик|дівчинк|подрост|підліт)\p{L}*)\s$/iu, behind: null,
    example: '14-летний <name> был дома.', counterExample: '41-летний <name> был дома.' },
  { id: 'detained.passive', capacity: 'detained', before: null, behind: /^(?:,[^,.;]{1,40},)?\s(?:was|were|is|are|has been|had been|remains|remained)\s(?:\p{L}+ly\s)?(?:being\s)?(?:detained|arrested|held|jailed|imprisoned|remanded|interrogated|captured|abducted|kidnapped)(?!\p{L})/iu,
    example: '<name> was detained at the gate.', counterExample: '<name> said four were detained at the gate.' },
  { id: 'detained.active', capacity: 'detained', before: /(?<!\p{L})(?:detained|arrested|jailed|imprisoned|captured|abducted|kidnapped)\s(?:\p{L}+\s){0,2}$/iu, behind: null,
    example: 'Police detained the driver <name> at the gate.', counterExample: 'Police told <name> at the gate.' },
  { id: 'detained.ru-uk', capacity: 'detained', before: /(?<!\p{L})(?:задержа|арестова|затрима|заарештува|похити|викра)\p{L}*\s(?:\p{L}+\s){0,2}$/iu, behind: null,
    example: 'Полиция задержала <name> у ворот.', counterExample: 'Полиция ответила <name> у ворот.' },
  { id: 'wounded.passive', capacity: 'wounded', before: null, behind: /^(?:,[^,.;]{1,40},)?\s(?:was|were|is|are|has been|had been)\s(?:\p{L}+ly\s)?(?:wounded|injured|hurt|burned|hospitali[sz]ed|maimed|raped|tortured|beaten)(?!\p{L})/iu,
    example: '<name> was badly wounded.', counterExample: '<name> said six were badly wounded.' },
  { id: 'wounded.active', capacity: 'wounded', before: /(?<!\p{L})(?:wounded|injured|hurt|burned|maimed|raped|tortured|beat)\s(?:the\s)?(?:\p{L}+\s){0,1}$/iu, behind: null,
    example: 'The blast wounded <name> and his dog.', counterExample: 'The blast woke <name> and his dog.' },
  { id: 'wounded.ru-uk', capacity: 'wounded', before: /(?<!\p{L})(?:ранен|ранил|пострадавш|поранен|поранил|постраждал)\p{L}*\s(?:\p{L}+\s){0,1}$/iu, behind: null,
    example: 'Взрыв ранил <name> у дома.', counterExample: 'Взрыв разбудил <name> у дома.' },
]
