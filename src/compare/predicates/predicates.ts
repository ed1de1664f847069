import { type Clause, clausesOf } from './clauses.ts'
import { cyrillicPredicates } from './cyrillic.ts'
import { endsOfVerb, withoutPrefix } from './lexicon.ts'
import { oppositeRows } from './opposite-rows.ts'
import { type Phrase, phraseOf, subjectOf } from './phrase.ts'
import { qualities } from './qualities.ts'
import { deedKey, isPastForm } from './verbs.ts'

/** One thing that a clause says of something. */
export interface Predicate {
  /** The row of opposites, or the deed: predicates of one key speak of one question. */
  readonly key: string
  /** Which end of a row it says; null for a deed of no row. */
  readonly pole: 0 | 1 | null
  readonly negated: boolean
  /** What it is said of: whom a deed befell, or who did it where it befell nobody. Null where the words do not show it. */
  readonly theme: Phrase | null
  /** Who did it, where it befell something else. */
  readonly agent: Phrase | null
  /** Set where the theme is who did it: “the guards fired”. */
  readonly isDoer?: true
  readonly clause: string
}

/** What the words of a claim say, clause by clause: the ends of opposites that stand in a row, and deeds with what they befell. What may be, should be or is
 *  asked for is left out. Russian and Ukrainian are read by `cyrillic.ts`. */
export function predicatesOf(words: string): Predicate[] {
  return clausesOf(words)
    .filter(({ isOpen }) => !isOpen)
    .flatMap((clause) =>
      cyrillic.test(clause.words)
        ? cyrillicPredicates(clause)
        : [
            ...stated(clause),
            ...deeds(clause),
            ...qualities(clause),
            ...whereabouts(clause),
            ...havings(clause),
          ],
    )
}

const cyrillic = /\p{Script=Cyrillic}{3}/u

/** All rows in one pattern: most clauses hold none of their words. */
const anyPole = new RegExp(
  oppositeRows.flatMap(({ poles }) => poles.map(({ words }) => words.source)).join('|'),
)

function stated({ words }: Clause): Predicate[] {
  const lower = words.toLowerCase()
  if (!anyPole.test(lower)) return []
  return oppositeRows.flatMap((row) =>
    row.poles.flatMap(({ words: pattern }, pole) => {
      const found = pattern.exec(lower)
      if (!found || found[0].length === 0) return []
      const before = words.slice(0, found.index)
      // “In a vacant house”: told by the way.
      if (row.of === 'thing' && /\ban?\s+$/iu.test(before) && !found[0].includes(' ')) return []
      const after = words.slice(found.index + found[0].length)
      const parts =
        row.of === 'thing' ? partsOf(before, found[0], after) : { theme: subjectOf(before), agent: null }
      const isDenied =
        negation.test(groupBefore(before)) ||
        /\b(?:no|not a single|nor|neither)\s+(?:\w+\s+)?$/iu.test(before) ||
        parts.theme?.share === 'none' ||
        parts.agent?.share === 'none'
      return [{ key: row.id, pole: pole as 0 | 1, negated: isDenied, ...parts, clause: words }]
    }),
  )
}

function deeds({ words }: Clause): Predicate[] {
  const tokens = [...words.matchAll(/[\p{L}\d][\p{L}\d’'-]*/gu)]
  return tokens.flatMap((token, at) => {
    const word = token[0]
    const before = words.slice(0, token.index).replace(joined, '$1')
    const previous = tokens[at - 1]?.[0] ?? ''
    const group = groupBefore(before)
    const isVerb =
      (at === 0 && /ing$/.test(word)) || group.length > 0
        ? !auxiliary.test(word) && /^\p{Ll}/u.test(word)
        : isPastForm(word) || isPresentForm(word, before, words.slice(token.index + word.length))
    if (!isVerb || /^(?:the|an?|its|his|her|their|our|to|of)$/iu.test(previous) || notVerbs.test(word))
      return []
    // “the armed men”: in front of a noun it is no verb.
    if (
      group.length > 0 &&
      !isPastForm(word) &&
      !/ing$/.test(word) &&
      !/\b(?:did|do|does|never)\b|n[’']t/iu.test(group)
    )
      return []
    const after = words.slice(token.index + word.length)
    const parts = (group === '' && participleOf(before, previous, after)) || partsOf(before, word, after)
    const negated =
      negation.test(group) || [parts.theme, parts.agent].some((phrase) => phrase?.share === 'none')
    const { word: bare, isTurned } = withoutPrefix(word)
    const isBeing = being.test(group)
    // “Prisoners are allowed visits”: it befalls the visits too.
    const given = isBeing && giving.test(deedKey(bare)) ? phraseOf(after) : null
    const others = given?.head ? [{ theme: given, agent: null }] : []
    return [parts, ...others].flatMap((parts) => [
      { key: `deed ${deedKey(bare)}`, pole: null, negated: negated !== isTurned, ...parts, clause: words },
      ...endsOfVerb(word).map(({ key, pole }) => ({ key, pole, negated, ...parts, clause: words })),
      ...(isBeing
        ? []
        : nominal(word, after, negation.test(group) || parts.agent?.share === 'none', parts.agent, words)),
    ])
  })
}

/** “Was seized and beaten”: the helping verb of the one is that of the other. */
const joined = /(\b(?:was|were|been|being|is|are)\s+)(?:\p{L}+ly\s+)?\p{L}+\s+(?:and|or)\s+$/u

/** “A mine laid by the rebels”, “a shell fired from the hill”: a participle behind the thing that it befell; null where it is none. */
function participleOf(
  before: string,
  previous: string,
  after: string,
): Pick<Predicate, 'theme' | 'agent'> | null {
  const by = /^\s+by\s+(?!\p{L}+ing\b)(.*)$/su.exec(after)
  if (!by && !(ammunition.test(previous) && /^\s+(?:at|from|on|into|near|towards?)\s/iu.test(after)))
    return null
  const noun =
    /(?:^|\s)((?:(?:the|an?|no|its|his|her|their|any|some|\d+|\p{Ll}+)\s+)?\p{L}[\p{L}’'-]*)\s*$/u.exec(
      before,
    )
  const theme = noun && phraseOf(noun[1]!)
  return theme?.head ? { theme, agent: by ? phraseOf(by[1]!) : null } : null
}

const ammunition =
  /^(?:shots?|rounds?|bullets?|rockets?|missiles?|shells?|bombs?|mortars?|grenades?|drones?|torpedo(?:es)?)$/iu

const giving = /^(?:allow|giv|offer|deny|grant|promis|pay|send|refus|forbid|tell|show|guarante)$/

/** “Gave no warning to the crew”: that the crew was not warned. */
function nominal(
  verb: string,
  after: string,
  negated: boolean,
  agent: Phrase | null,
  clause: string,
): Predicate[] {
  if (!lending.test(deedKey(verb))) return []
  const thing = phraseOf(after)
  if (!thing?.head) return []
  const towards = /\s(?:to|of|on|at|for)\s+(.*)$/su.exec(after)
  return [
    {
      key: `deed ${deedKey(thing.head)}`,
      pole: null,
      negated: negated !== (thing.share === 'none'),
      // “The ferry had passed an inspection”: it befell the ferry.
      theme: towards ? phraseOf(towards[1]!) : undergoing.test(deedKey(verb)) ? agent : null,
      agent: undergoing.test(deedKey(verb)) ? null : agent,
      clause,
    },
  ]
}

const lending = /^(?:giv|mak|issu|launch|carry|conduct|pass?|undergo)$/

const undergoing = /^(?:pass?|undergo)$/

/** “The bishop supports the strike”, “the prison bans visits”: only of verbs that stand at an end of opposites, where a thing follows or one thing leads. */
const isPresentForm = (word: string, before: string, after: string): boolean =>
  /^\p{Ll}{3,}s$/u.test(word) &&
  (/^\s+(?:the|an?|its|his|her|their|all|any|no)\s/iu.test(after) ||
    (/^\s+\p{Ll}/u.test(after) && leadsOne.test(before))) &&
  endsOfVerb(word).length > 0

const leadsOne = /(?:^|\s)(?:the|an?|its|his|her|their)\s+(?:\p{L}+\s+)?\p{Ll}*[^s\s]\s+$/iu

/** Who has, or has not, a thing: “had no permit”, “carried a knife”, “had run out of oxygen”, “was armed”. All weapons are one thing to have. */
function havings({ words }: Clause): Predicate[] {
  return [
    ...foundOn(words),
    ...ways.flatMap(({ words: pattern, isWithout }) => {
      const found = pattern.exec(words)
      if (!found) return []
      const after = words.slice(found.index + found[0].length)
      const thing = /armed/i.test(found[0]) ? phraseOf('weapon') : phraseOf(after)
      const next = /^\p{L}+/u.exec(after)?.[0] ?? ''
      if (!thing?.head || isPastForm(next) || notHad.test(next)) return []
      const theme = subjectOf(words.slice(0, found.index))
      if (theme === null) return []
      const isNone = isWithout || thing.share === 'none' || negation.test(found[0]) || theme.share === 'none'
      const key = `has ${isWeapon.test(thing.head) ? 'weapon' : thing.head}`
      return [{ key, pole: null, negated: isNone, theme, agent: null, clause: words }]
    }),
  ]
}

/** “Found no weapons on the men”: that the men had none. */
function foundOn(words: string): Predicate[] {
  const found =
    /\b(?:found|seized|discovered|recovered)\s+((?:\S+\s+){1,4}?)(?:on|in the (?:hands|possession) of)\s+(.*)$/iu.exec(
      words,
    )
  const [thing, theme] = [phraseOf(found?.[1] ?? ''), phraseOf(found?.[2] ?? '')]
  if (!thing?.head || !isWeapon.test(thing.head) || !theme) return []
  const negated = thing.share === 'none' || negation.test(words.slice(0, found!.index))
  return [{ key: 'has weapon', pole: null, negated, theme, agent: null, clause: words }]
}

const not = "(?:(?:n[’']t|\\s+not|\\s+never)?\\s+)"

const ways: readonly { readonly words: RegExp; readonly isWithout?: true }[] = [
  {
    words: new RegExp(
      `\\b(?:(?:(?:did|do|does)${not})?(?:have|carry|hold|wear|possess|own|contain)|(?:(?:had|has|have) )?(?:carried|held|worn|possessed|owned|contained)|has|had|carries|holds|wore|contains|(?:was|were) carrying)\\s+(?:(?:plenty|enough|stocks|a supply|any) (?:of )?)?(?=(?:no|an?|the|its|his|her|their|any|\\p{Ll}+)\\b)`,
      'iu',
    ),
  },
  {
    words:
      /\b(?:lack(?:s|ed)|(?:had |has )?r[au]n (?:out|short) of|(?:was|were|is|are) (?:out|short) of|(?:was|were|is|are) without)\s+(?:an? |any )?/iu,
    isWithout: true,
  },
  { words: new RegExp(`\\b(?:was|were|is|are)${not}(?:\\p{L}+ly )?armed\\b`, 'iu') },
  { words: /\b(?:was|were|is|are) unarmed\b/iu, isWithout: true },
]

const isWeapon = /^(?:weapon|gun|pistol|rifl|knif|kniv|machet|firearm|revolver|shotgun|handgun|arm)$/

const notHad =
  /^(?:not|never|been|to|still|already|also|all|both|since|ever|just|only|always|had|put|cut|set|hit|let|shut|come|become|run|\p{L}+ly)$/iu

/** Who was, or was not, in a place. */
function whereabouts({ words }: Clause): Predicate[] {
  const found =
    /\b(?:was|were|is|are)\s+(not\s+|never\s+)?(?:\w+ly\s+|still\s+)?(?:in|at|inside|near|on|aboard)\s+/iu.exec(
      words,
    )
  const place = found && phraseOf(words.slice(found.index + found[0].length))
  if (!found || !place?.head) return []
  const theme = subjectOf(words.slice(0, found.index))
  if (theme === null) return []
  const negated = found[1] !== undefined || theme.share === 'none'
  return [{ key: `at ${place.head}`, pole: null, negated, theme, agent: null, clause: words }]
}

/** Whom or what it is said of and who did it: with a form of “to be” what stands in front; else the phrase behind, and who stands in front did it. */
function partsOf(
  before: string,
  words: string,
  after: string,
): Pick<Predicate, 'theme' | 'agent' | 'isDoer'> {
  const left = subjectOf(before)
  const isOfSubject =
    (being.test(groupBefore(before)) && !/^\p{L}+ing\b/u.test(words)) ||
    (startsWithBeing.test(words) && !towards.test(words))
  const right = isOfSubject ? null : phraseOf(after.replace(particles, ''))
  if (right === null && !isOfSubject && !/\band\s*$/iu.test(before)) {
    // “found a child alive”: it is said of whom the verb in front befell.
    const verb = [...before.matchAll(/\p{L}+/gu)].findLast(([word]) => isPastForm(word))
    const between = verb && phraseOf(before.slice(verb.index + verb[0].length))
    if (verb && between) return { theme: between, agent: subjectOf(before.slice(0, verb.index)) }
  }
  if (right === null) {
    const by = isOfSubject ? /^\s*(?:\p{L}+\s+)?by\s+(.*)$/su.exec(after) : null
    return isOfSubject
      ? { theme: left, agent: by ? phraseOf(by[1]!) : null }
      : { theme: left, agent: null, isDoer: true }
  }
  return { theme: right, agent: left }
}

/** “had not always been”: helping verbs take no more. */
const groupLength = 48

/** Helping verbs, “not” and adverbs right in front of a verb. */
const groupBefore = (before: string): string =>
  /(?:(?:^|\s)(?:(?:had|has|have|having|was|were|is|are|been|being|be|did|does|do|not|never|also|still|all|both|ever|already|then|only|just|to|failed|refused|without|no longer|not yet|remains?|remained|stayed|became|\p{L}+ly|\p{L}+n[’']t)(?!\p{L})))+\s*$/iu.exec(
    before.slice(-groupLength),
  )?.[0] ?? ''

const negation = /\b(?:not(?! only| just| merely)|never|without|no longer|failed to|refused to)\b|n[’']t\b/iu

const being =
  /\b(?:was|were|is|are|been|being|be|remains?|remained|stayed|became)\b|(?:was|were|is|are)n[’']t/iu

const startsWithBeing = /^(?:was|were|is|are|been|being|be|remains?|remained|stayed)\b/iu

const towards = /\b(?:at|in|on|of|near|from|outside|inside|before|to|with|about|behind)$/iu

const auxiliary =
  /^(?:had|has|have|having|was|were|is|are|been|being|be|did|does|do|not|never|still|also|all|both|no|in|on|at|a|an|the|to|of|by|from|with|near|under|for|as|so|out|its|any|\p{L}+ly)$/iu

const particles = /^\s*(?:(?:up|down|off|out|away|back|over|through|only|also|just|\p{L}+ly)\s+)+/iu

const notVerbs =
  /^(?:said|told|hundred|need|speed|indeed|based|united|armed|red|bed|according|during|including)$/iu
