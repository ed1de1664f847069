import { contentStems } from '../claim-stems.ts'
import { areOpposite } from './lexicon.ts'
import { areOneKind, isAnybody } from './same-kind.ts'
import { isPastForm } from './verbs.ts'

/** What a predicate is said of, or who does it, as far as words without a grammar tell. */
export interface Phrase {
  /** The stem of its head; null for a pronoun, which may be anything. */
  readonly head: string | null
  readonly pronoun: string | null
  /** Stems of small words in front of the head and of what stands behind its “of”. */
  readonly traits: ReadonlySet<string>
  /** The same for words with a capital, and numbers behind the head: names. */
  readonly names: ReadonlySet<string>
  readonly share: Share
  /** How many it names, where it says so: “two masked men”, “a single gunman”. */
  readonly count?: number
  /** Stems of all nouns of the clause, where its words show no head (`cyrillic.ts`). */
  readonly around?: ReadonlySet<string>
}

/** How much of what it names: all of it, some of it, none of it; null where it does not say. */
export type Share = 'all' | 'most' | 'part' | 'none' | null

/** The phrase that some words open with, up to what cannot be part of it; null where they open with none. */
export function phraseOf(words: string): Phrase | null {
  let rest = words.trim()
  let share: Share = null
  const count = countIn(rest)
  let amount = leading(rest)
  while (amount) {
    share ??= amount.share
    rest = rest.slice(amount.length).trim()
    amount = leading(rest)
  }
  // “Offered the referee anything”: it befell the referee.
  const cut = endingAt(rest, stop).replace(/(?<=\p{L})\s+(?:anything|anyone|anybody|nothing)$/iu, '')
  const of = /^\s*(?:of|for|against)\s+(.*)$/su.exec(rest.slice(cut.length))
  const tokens = cut.match(/[\p{L}\d][\p{L}\d’'-]*/gu) ?? []
  const pronoun = tokens.length === 1 && pronouns.test(tokens[0]!) ? tokens[0]!.toLowerCase() : null
  if (pronoun && (share === 'none' || /^(?:nobody|nothing)$/.test(pronoun))) return nobody
  if (pronoun) return { head: null, pronoun, traits: new Set(), names: new Set(), share }
  const telling = tokens.filter(
    (token, at) => !light.test(token) || (token === 'back' && at < tokens.length - 1),
  )
  if (telling.length === 0) return share === 'none' ? nobody : null
  // “School 14”, “the trawler Alba Rosa”: the kind of thing stands in front of its name.
  const kind = telling.findLastIndex((token) => !isName(token))
  const isNamed = kind >= 0 && (/^\d+$/.test(telling.at(-1)!) || /^\p{Ll}/u.test(telling[0]!))
  const at = isNamed ? kind : telling.length - 1
  const head = telling[at]!
  // “sounded eleven minutes before”: how long, and not what.
  if (measure.test(head)) return null
  const before = telling.slice(0, at)
  const behind = (endingAt(of?.[1] ?? '', stop).match(/[\p{L}\d][\p{L}\d’'-]*/gu) ?? []).filter(
    (token) => !light.test(token),
  )
  const all = [...before, ...behind, ...telling.slice(at + 1)]
  return {
    head: stemOf(head),
    pronoun: null,
    traits: new Set(all.filter((token) => !isName(token) && !vague.test(token)).map(stemOf)),
    names: new Set(all.filter(isName).map(stemOf)),
    share,
    ...(count === null ? {} : { count }),
  }
}

/** The words up to where a pattern first fits, to a verb that comes behind a word, or to their end. */
function endingAt(words: string, pattern: RegExp): string {
  const cut = words.slice(0, words.search(pattern) >>> 0).trim()
  const [first, ...others] = cut.split(/\s+/)
  const verb = others.findIndex((word) => isPastForm(word))
  return [first, ...(verb < 0 ? others : others.slice(0, verb))].join(' ')
}

/** The phrase that some words end with, right in front of a verb: “the crossing” of “On Sunday the crossing at Kalna”. */
export function subjectOf(words: string): Phrase | null {
  const bare = words
    .replace(
      /(?:\s|^)(?:(?:had|has|have|was|were|is|are|been|being|be|did|does|do|not|never|also|still|all|both|then|first|already|only|just|themselves|itself|himself|stayed|remained|remains|became|\w+ly)\b\s*)+$/iu,
      '',
    )
    .trim()
  // “On Sunday the crossing”: what stands in front of the first article.
  const opened = /^(?:in|on|at|near|after|before|by|during|inside|outside|from|around)\s/iu.test(bare)
    ? bare.replace(
        /^.*?\s(?=(?:the|an?|no|its|his|her|their|our|all|some|every|nobody|they|it|we|he|she)\s)/iu,
        '',
      )
    : bare
  // “Failed the bridge was closed”: what opens with a verb is no subject.
  return isPastForm(opened.split(/\s/, 1)[0]!) && !/^\p{L}+\s+\p{L}+s?$/u.test(opened)
    ? null
    : phraseOf(opened)
}

/** Whether two phrases can name one thing. `sure` where both name it. */
export function areOneThing(a: Phrase | null, b: Phrase | null): 'sure' | 'open' | null {
  if (a === null || b === null) return 'open'
  if (a.pronoun !== null || b.pronoun !== null)
    return a.pronoun !== null && b.pronoun !== null && areTwoGenders(a.pronoun, b.pronoun) ? null : 'open'
  if (a.around && b.around) return areAround(a, b, a.around, b.around)
  if (a.head === null || b.head === null) return 'open'
  // “The village of Kalba” and “Kalba”.
  if (a.names.has(b.head) || b.names.has(a.head)) return 'sure'
  if (!areOneKind(a.head, b.head) || areTwoSexes(a.head, b.head)) return null
  if (areApart(a.names, b.names) || areApart(a.traits, b.traits)) return null
  // “The front gate” and “the back gate”.
  if ([...a.traits].some((one) => [...b.traits].some((other) => areOpposite(one, other)))) return null
  for (const trait of parting) if (a.traits.has(trait) !== b.traits.has(trait)) return null
  return isAnybody(a.head) || isAnybody(b.head) ? 'open' : 'sure'
}

/** A man and a woman, a boy and a girl. */
const areTwoSexes = (one: string, other: string): boolean =>
  (isOfHim.test(one) && isOfHer.test(other)) || (isOfHer.test(one) && isOfHim.test(other))

const isOfHim = /^(?:boy|man|men|father|son|husband|brother)$/
const isOfHer = /^(?:girl|woman|women|mother|daughter|wife|sister)$/

/** By the nouns of two clauses: `sure` where a noun that nothing leads stands in both, null where each has such nouns and names that the other lacks. */
function areAround(
  a: Phrase,
  b: Phrase,
  inA: ReadonlySet<string>,
  inB: ReadonlySet<string>,
): 'sure' | 'open' | null {
  if (areApart(a.names, b.names)) return null
  if ([...a.traits].some((stem) => b.traits.has(stem))) return 'sure'
  const meets = [...a.traits].some((stem) => inB.has(stem)) || [...b.traits].some((stem) => inA.has(stem))
  return meets || a.traits.size === 0 || b.traits.size === 0 ? 'open' : null
}

const areApart = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size > 0 && b.size > 0 && ![...a].some((one) => [...b].some((other) => areOneKind(one, other)))

const areTwoGenders = (a: string, b: string): boolean =>
  (/^(?:he|him|his)$/.test(a) && /^(?:she|her)$/.test(b)) ||
  (/^(?:he|him|his)$/.test(b) && /^(?:she|her)$/.test(a))

export function stemOf(word: string): string {
  return [...contentStems(word)][0] ?? word.toLowerCase()
}

/** The stems of some words, singular and parted by spaces: what heads and traits are asked after. */
export const stemsFrom = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(stemOf))

const nobody: Phrase = { head: null, pronoun: 'nobody', traits: new Set(), names: new Set(), share: 'none' }

const counts = 'one two three four five six seven eight nine ten eleven twelve'.split(' ')

function countIn(words: string): number | null {
  const found =
    /^(?:only |just |the |all )*(?:(an? (?:single|lone))|(\d{1,3}|\p{Ll}+)) (?!per|out|times)/iu.exec(words)
  if (!found) return null
  if (found[1]) return 1
  const at = counts.indexOf(found[2]!.toLowerCase())
  return at >= 0 ? at + 1 : /^\d+$/.test(found[2]!) ? Number(found[2]) : null
}

/** Words in front that say how much, and articles. */
function leading(words: string): { readonly share: Share; readonly length: number } | null {
  for (const { words: pattern, share } of amounts) {
    const found = pattern.exec(words)
    if (found) return { share, length: found[0].length }
  }
  return null
}

const number =
  '(?:\\d[\\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|dozens?)'

const amounts: readonly { readonly words: RegExp; readonly share: Share }[] = [
  {
    words:
      /^(?:(?:most|the majority|nearly all|almost all|nine (?:out of|in) ten|eight (?:out of|in) ten|two thirds|three quarters)(?: of)?)\s+/iu,
    share: 'most',
  },
  {
    words: /^(?:none|not one|not a single one|neither) of (?:the |its |his |her |their |our )?/iu,
    share: 'none',
  },
  { words: /^(?:no|not a single|not one|not any|not an?|neither)\s+/iu, share: 'none' },
  {
    words: /^(?:(?:all|every one|each|both|the whole|the entire)(?: of)?|every|every single)\s+/iu,
    share: 'all',
  },
  { words: new RegExp(`^(?:all|both|the) (?=${number}\\b)`, 'iu'), share: 'all' },
  {
    words:
      /^(?:(?:some|half|many|several|few|a few|part|parts|a number|a dozen|dozens|hundreds|thousands|scores|a third|a quarter|another|other)(?: of)?)\s+/iu,
    share: 'part',
  },
  {
    words: new RegExp(
      `^(?:(?:only|just|about|at least|more than|fewer than|up to|nearly|almost|over|around)\\s+)*${number}(?:[ -]${number})*(?: of)?\\s+`,
      'iu',
    ),
    share: 'part',
  },
  { words: /^(?:the|an?|this|that|these|those|its|his|her|their|our|my|any)\s+/iu, share: null },
]

/** What no phrase goes on over. */
const stop =
  /(?:^|\s+)(?=(?:in|on|at|near|off|of|for|from|into|to|with|without|by|under|over|beside|behind|across|through|against|between|outside|inside|around|along|during|before|after|until|since|as|than|about|towards?|within|despite|had|has|have|was|were|is|are|been|did|does|do|will|would|and|or|that|which|who|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|again|twice|once|alive|dead|unhurt|open|shut|closed|there|here|this|all|every|(?:first|last)(?=\s*$)|(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many) (?:times|seconds|minutes|hours|days|weeks|months|years|metres|meters|kilomet|miles)|stayed|remained|remains|\p{L}+ly)(?!\p{L}))/iu

const pronouns =
  /^(?:it|they|them|he|him|she|her|we|us|i|me|this|that|these|those|who|which|ones?|anything|anyone|anybody|nobody|nothing|everything|everyone|themselves|himself|most|many|several|others|both|each)$/iu

/** Words of a phrase that name nothing. */
const light =
  /^(?:the|an?|its|his|her|their|our|my|any|s|not|no|also|still|even|own|such|same|very|only|just|too|longer|up|down|out|off|back|away|ever|yet|all|both|each)$/iu

const vague =
  /^(?:new|old|large|small|big|whole|entire|main|valid|heavy|great|good|bad|full|local|so-called|alleged|single|lone|masked|armed|unknown|unidentified)$/iu

/** A trait that one has and the other has not makes them two: a minister and a deputy minister. */
const parting = [
  'deputy',
  'vice',
  'former',
  'first',
  'second',
  'north',
  'northern',
  'south',
  'southern',
  'east',
  'eastern',
  'west',
  'western',
  'third',
  'next',
  'other',
  'another',
].map(stemOf)

const isName = (token: string): boolean => /^[\p{Lu}\d]/u.test(token)

const measure =
  /^(?:times?|seconds?|minutes?|hours?|days?|weeks?|months?|years?|metres?|meters?|kilomet(?:re|er)s?|miles?|per|percent)$/i
