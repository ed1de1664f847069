import { verbRows } from './opposite-verbs.ts'
import { oppositeWords } from './opposite-words.ts'
import { baseOf, stemOfVerb } from './verbs.ts'

/** An end of a row of opposites that a word stands at. */
export interface End {
  readonly key: string
  readonly pole: 0 | 1
}

const words = new Map<string, End[]>()
for (const [at, line] of oppositeWords.trim().split('\n').entries())
  for (const [pole, end] of line.slice(2).split(' | ').entries())
    for (const word of end.split(' '))
      words.set(`${line[0]} ${word}`, [
        ...(words.get(`${line[0]} ${word}`) ?? []),
        { key: `opposite-words.${at}`, pole: pole as 0 | 1 },
      ])

const verbs = new Map<string, End[]>()
for (const { id, ends } of verbRows)
  for (const [pole, bases] of ends.entries())
    for (const base of bases)
      verbs.set(stemOfVerb(base), [...(verbs.get(stemOfVerb(base)) ?? []), { key: id, pole: pole as 0 | 1 }])

/** The ends at which an adjective stands: “unsafe”, of what is safe or not. Empty for words without an opposite. */
export const endsOfAdjective = (word: string): readonly End[] => words.get(`a ${word.toLowerCase()}`) ?? []

/** The ends at which an adverb stands, by itself or as its adjective: “illegally”. */
export const endsOfAdverb = (word: string): readonly End[] => [
  ...(words.get(`r ${word.toLowerCase()}`) ?? []),
  ...adjectivesOf(word.toLowerCase()).flatMap(endsOfAdjective),
]

/** The ends at which a form of a verb stands. */
export const endsOfVerb = (word: string): readonly End[] =>
  verbs.get(stemOfVerb(baseOf(word.toLowerCase()))) ?? []

/** Whether two words stand at two ends of one row: “front”, “back”. */
export function areOpposite(one: string, other: string): boolean {
  const ends = endsOfAdjective(other)
  return endsOfAdjective(one).some(({ key, pole }) =>
    ends.some((end) => end.key === key && end.pole !== pole),
  )
}

/** “violently”: violent; “illegally”: illegal; “visibly”: visible; “happily”: happy. */
const adjectivesOf = (adverb: string): string[] =>
  adverb.endsWith('ly')
    ? [
        adverb.slice(0, -2),
        adverb.replace(/ly$/, 'le'),
        adverb.replace(/ily$/, 'y'),
        adverb.replace(/ally$/, ''),
      ]
    : []

/** A word and whether a prefix turns it round: “unlicensed” says what “licensed” says, denied. */
export function withoutPrefix(word: string): { readonly word: string; readonly isTurned: boolean } {
  const found = prefixed.exec(word)
  return found && !notPrefixed.test(word) ? { word: found[1]!, isTurned: true } : { word, isTurned: false }
}

const prefixed =
  /^(?:un|non-?|in(?=[a-z]{4,}(?:able|ible|ent|ant|ive|ate|ete)$)|im(?=p[a-z]{4,}(?:able|ible|ent|ant|ive)$)|il(?=l)|ir(?=r))([a-z]{4,})$/

const notPrefixed =
  /^(?:under|unit|unif|union|unless|until|unknow|univers|uniq|undergo|uncle|intent|incident|independ|indicat|increas|intensive|invent|inten|inno|insist|invest|import|impress|impat|impend|irrit|illust|nonsens)/
