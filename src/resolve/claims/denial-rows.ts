/** Words by which a denial points at what somebody said before, instead of saying it again. */
export interface DenialRow {
  readonly id: string
  /** One statement, all that one voice said there, or what each of two voices said. */
  readonly points: 'statement' | 'account' | 'both'
  readonly words: RegExp
  readonly example: string
  readonly counterExample: string
}

const said =
  'account|version|claim|report|allegation|accusation|charge|assertion|suggestion|description|statement|story|figure|number|toll|count|estimate|explanation|remark|rumou?r|article|suspicion|insinuation|theory'

const rows: readonly DenialRow[] = [
  {
    id: 'denial.both',
    points: 'both',
    words: new RegExp(`^both(?: of (?:them|these|those))?(?: (?:${said})s?)?$`, 'i'),
    example: 'both accounts',
    counterExample: 'both banks of the river were shelled',
  },
  {
    id: 'denial.account',
    points: 'account',
    words: new RegExp(
      `^(?:(?:that|this|the|these|those|his|her|their|such|any such|all such|all of this|all these|all)(?: [\\p{L}-]+)? (?:${said})s?|(?:[\\p{L}’'-]+ ){0,5}[\\p{L}-]+(?:’s|'s|s’|s') (?:[\\p{L}-]+ )?(?:${said})s?|(?:the )?(?:${said})s?(?: (?:by|of|from|made by) (?:the )?(?:\\p{Lu}[\\p{L}’'-]* ?){1,5})?)(?: (?:as|outright|entirely|categorically)(?: .{1,60})?)?$`,
      'iu',
    ),
    example: 'the ministry’s account',
    counterExample: 'the report that two drones were shot down',
  },
  {
    id: 'denial.it',
    points: 'statement',
    words: /^(?:it|this|that|them|these|any of (?:it|this|that)|all of (?:it|this|that)|everything)$/i,
    example: 'it',
    counterExample: 'it had opened fire',
  },
  {
    id: 'denial.account-cyrillic',
    points: 'account',
    words:
      /^(?:(?:[Ээ]т[уио]|данную|данные|такую|такие|все эти|цю|ці|такі|всі ці)\s+)?(?:верси[июя]|информаци[юия]|сообщени[еяй]|обвинени[еяй]|слова|заявлени[еяй]|утверждени[еяй]|слухи|версію|інформацію|повідомлення|звинувачення|заяв[уи]|твердження|чутки)(?: \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?)?(?:[ ,–—-]*[«"][^»"]{1,60}[»"])?$/u,
    example: 'эту версию',
    counterExample: 'версия самолёта с новым двигателем',
  },
  {
    id: 'denial.it-cyrillic',
    points: 'statement',
    words: /^(?:это|этого|это всё|всё это|це|цього|усе це|все це)$/iu,
    example: 'это',
    counterExample: 'это судно было в порту',
  },
]

export const denialRows: readonly DenialRow[] = rows

const falsehood =
  '(?:(?:an? |as |the |pure |complete |utter |total |absolute |outright )*(?:[\\p{L}-]+ ){0,2}(?:lies?|falsehoods?|fabrications?|inventions?|fiction|fairy tales?|nonsense|fakes?|hoax(?:es)?|slanders?|propaganda|smears?|rubbish|myths?|fantas(?:y|ies)|disinformation)|(?:[\\p{L}]+ly )*(?:untrue|false|baseless|groundless|unfounded|not true|not credible|made up|invented|absurd|fabricated|without foundation))'

const calledFalse = (joint: string) =>
  new RegExp(`^(.*?\\S\\S)[\\s,]+${joint}[“”"‘’«]?\\s*${falsehood}\\s*[“”"‘’».,!]*$`, 'iu')

/** With “as” in it, what stands in front of that is called false. */
const calledFalseAs = calledFalse('(?:as|to be) ')
const calledFalseBarely = calledFalse('')

/** What is called false, where the words are those behind “called” or “described”: “that report” of “that report a fairy tale”; null where nothing is. */
export function calledFalsely(words: string): string | null {
  const said = words.trim()
  return (calledFalseAs.exec(said) ?? calledFalseBarely.exec(said))?.[1] ?? null
}

/** What all of a saying says to be false: “the ministry's account” of “the ministry's account was a fairy tale”, “that” of “That is not so”, of “Nothing of
 *  the kind happened” and of “they had not”; null where it says anything else. Of “it” only what can be true of words alone: an alarm can be false too. */
export function saidToBeFalse(words: string): string | null {
  const said = words.replace(/[“”"«»]/gu, '').trim()
  const found = isFalse.exec(said)
  if (found && !(onlyOfWords.test(found[1]!) && ofThings.test(found[2]!))) return found[1]!
  return nothingOfIt.test(said) || leftOut.test(said) ? 'that' : null
}

const isFalse = new RegExp(
  `^(?:but |and |no, )?(\\S+(?: \\S+){0,6}?)(?:[’']s| is| was| are| were) ((?:simply |just |all |completely |totally |absolutely |entirely )*(?:${falsehood}|not (?:so|the case|what happened|how it happened|correct|right|accurate)|wrong|incorrect|inaccurate|a complete lie))[\\s.,!]*$`,
  'iu',
)

const onlyOfWords = /^(?:it|they|these|those|all)$/iu

const ofThings =
  /(?:false|wrong|right|fakes?|invented|fabricated|correct|accurate|made up|propaganda|hoax(?:es)?)$/iu

const nothingOfIt =
  /^(?:but |and )?(?:nothing (?:of the (?:kind|sort)|like (?:that|this|it))|no such thing)(?: (?:ever|had|has|was|were|happened|occurred|took place|taken place|been|said|done))*[\s.,!]*$/iu

const voice = '(?:it|they|he|she|we|I|nobody|no one|none of (?:it|them))'
const given = '(?:had|given|received|got|seen|done|found|offered|shown|told|sent)'
const happened = '(?:happen(?:ed)?|occur(?:red)?|tak(?:e|en) place|took place)'

/** Denials that leave out what they deny. Not “it was not”: a gate of which that is said may be another. */
const leftOut = new RegExp(
  `^(?:but |and |that )?(?:${[
    // “they had not”, “it never did”, “they were not”
    `${voice} (?:(?:had|did|were)(?: not|n[’']t| never)|never (?:had|did|was|were)|(?:was|were) never)`,
    // “they had done no such thing”
    `${voice} (?:had |has |have )?(?:did|done|do) (?:no such thing|nothing of the (?:kind|sort))`,
    // “there had been none”
    'there (?:was|were|had been|has been|have been) (?:none|nothing of the (?:kind|sort))',
    // “they had been given neither”
    `${voice} (?:(?:had|has|have|was|were) )?(?:been )?${given} (?:none|neither)`,
    // “that never happened”
    `(?:that|this|it|none of (?:it|this|that)) (?:(?:had |has )?never|(?:did|had)(?: not|n[’']t)) ${happened}`,
    // “the opposite was true”, “said the opposite”
    '(?:quite |exactly |just )?the (?:opposite|contrary|reverse)(?: (?:was|is|had been) (?:true|the case|so))?',
    // “said otherwise”
    'otherwise',
  ].join('|')})[\\s.,!]*$`,
  'iu',
)

/** The row by which these words point at something said before; null where they say what they deny. */
export function denialRow(words: string): DenialRow | null {
  const plain = words
    .replace(/[“”"‘’]\s*$/u, '')
    .replace(/[.,;:!]+$/u, '')
    .trim()
  return rows.find((row) => row.words.test(plain)) ?? null
}
