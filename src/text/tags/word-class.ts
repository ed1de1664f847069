/** What a word in lower case may be by its form among verbs: 0 for none of these.
 *
 *  1 auxiliary, modal or `says`; 2 regular past or participle (`-ed`); 3 irregular past only (`took`); 4 irregular participle
 *  only (`taken`); 5 both (`struck`); 6 base, past and participle in one (`put`). The treebanks are too small to have seen all. */
export function verbForm(lower: string): number {
  return verbForms.get(lower) ?? (lower.length > 4 && lower.endsWith('ed') && !lower.endsWith('eed') ? 2 : 0)
}

export const auxiliary = 1

/** A rough class that can be told from the word alone: 0 for an open word in lower case, else one of the closed classes below,
 *  a number, an adverb in -ly, a capitalised word or one in -s, or the verb form. For looking at neighbours. */
export function wordClass(lower: string, caps: number): number {
  const closed = closedClasses.get(lower)
  if (closed !== undefined) return closed
  if (/^[\d]/.test(lower)) return numeral
  const form = verbForm(lower)
  if (form !== 0) return 20 + form
  if (caps > 1) return 30
  if (caps === 0) return 31
  if (lower.endsWith('ly')) return 32
  if (lower.endsWith('ing')) return 33
  return lower.endsWith('s') && !lower.endsWith('ss') ? 34 : 0
}

const table = (rows: readonly (readonly [value: number, words: string])[]): ReadonlyMap<string, number> =>
  new Map(rows.flatMap(([value, words]) => words.split(' ').map((word) => [word, value] as const)))

const verbForms = table([
  [
    3,
    'arose ate awoke bade began bit blew bore broke chose came did drank drew drove fell flew forbade foresaw forgave forgot forsook ' +
      'froze gave grew hid knew lay mistook oversaw overran overthrew overtook partook ran rang rode rose sang sank saw shook ' +
      'shrank slew spoke sprang stank stole strove swam swore tore took threw trod undertook underwent undid woke wore withdrew ' +
      'went wrote wove',
  ],
  [
    4,
    'arisen eaten awoken begun bitten blown borne broken chosen done drunk drawn driven fallen flown forbidden foreseen forgiven ' +
      'forgotten forsaken frozen given grown hidden known lain mistaken overseen overthrown overtaken proven ridden risen rung ' +
      'seen shaken shown shrunk slain sown spoken stolen striven sung sunk sworn swum taken thrown torn trodden undergone ' +
      'undertaken undone woken worn withdrawn woven written gone been strewn swollen',
  ],
  [
    5,
    'beheld bent bled bound bought bred brought built burnt caught clung crept dealt dug dwelt fed felt fled flung fought found ' +
      'ground heard held hung kept knelt laid leant leapt learnt led left lent lit lost made meant met misled overheard paid ' +
      'rebuilt repaid sent shone shot slept slid sold sought sped spent spilt spun stood stuck stung struck stricken sued swept ' +
      'swung taught told thought understood upheld wept withheld withstood won wound sat',
  ],
  [
    6,
    'bet broadcast burst cast cost cut forecast hit hurt let offset overcome become put quit read run set shed shut split spread ' +
      'thrust upset beset come',
  ],
  [
    auxiliary,
    "is are was were am has have had do does did will would can could may might must shall should cannot won't can't don't " +
      "doesn't didn't isn't aren't wasn't weren't hasn't haven't hadn't wouldn't couldn't shouldn't mustn't says say said " +
      "we're they're you're i'm it'll he'll she'll they'll we'll i'll we've they've i've",
  ],
])

const numeral = 4
const closedClasses = table([
  [1, 'the a an this these those every each another both either neither no all such'],
  [2, 'its his her their our my your whose'],
  [3, 'he she it they we i you who him them us me himself itself themselves'],
  [
    numeral,
    'one two three four five six seven eight nine ten eleven twelve dozen dozens hundred hundreds thousand thousands several many ' +
      'some few most more',
  ],
  [
    5,
    'of in on at from with for against into near across between among within toward towards over under during amid',
  ],
  [6, 'by'],
  [7, 'to'],
  [8, 'that which'],
  [9, 'and or but nor'],
  [10, 'as after before when while because if since until although where'],
  [11, 'out up down off back away'],
  [12, 'not also never already still now then'],
  [13, "n't 's '"],
])
