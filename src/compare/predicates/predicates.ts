import { type Clause, clausesOf } from './clauses.ts'
import { cyrillicPredicates } from './cyrillic.ts'
import { oppositeRows } from './opposite-rows.ts'
import { type Phrase, phraseOf, subjectOf } from './phrase.ts'
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
        : [...stated(clause), ...deeds(clause), ...whereabouts(clause), ...havings(clause)],
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
    const before = words.slice(0, token.index)
    const previous = tokens[at - 1]?.[0] ?? ''
    const group = groupBefore(before)
    const isVerb =
      (at === 0 && /ing$/.test(word)) || group.length > 0
        ? !auxiliary.test(word) && /^\p{Ll}/u.test(word)
        : isPastForm(word)
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
    const parts = partsOf(before, word, after)
    const negated =
      negation.test(group) || [parts.theme, parts.agent].some((phrase) => phrase?.share === 'none')
    return [{ key: `deed ${deedKey(word)}`, pole: null, negated, ...parts, clause: words }]
  })
}

/** Who has, or has not, a thing. */
function havings({ words }: Clause): Predicate[] {
  const found = /\b(?:has|have|had)\s+(?=(?:no|an?|the|its|his|her|their|\p{Ll}+)\b)/iu.exec(words)
  const thing = found && phraseOf(words.slice(found.index + found[0].length))
  const next = found ? /^\p{L}+/u.exec(words.slice(found.index + found[0].length))?.[0] : undefined
  if (!found || !thing?.head || next === undefined || isPastForm(next) || notHad.test(next)) return []
  const theme = subjectOf(words.slice(0, found.index))
  if (theme === null) return []
  return [
    {
      key: `has ${thing.head}`,
      pole: null,
      negated: thing.share === 'none',
      theme,
      agent: null,
      clause: words,
    },
  ]
}

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
function partsOf(before: string, words: string, after: string): Pick<Predicate, 'theme' | 'agent'> {
  const left = subjectOf(before)
  const isOfSubject =
    (being.test(groupBefore(before)) && !/^\p{L}+ing\b/u.test(words)) ||
    (startsWithBeing.test(words) && !towards.test(words))
  const right = isOfSubject ? null : phraseOf(after.replace(particles, ''))
  if (right === null && !isOfSubject) {
    // “found a child alive”: it is said of whom the verb in front befell.
    const verb = [...before.matchAll(/\p{L}+/gu)].findLast(([word]) => isPastForm(word))
    const between = verb && phraseOf(before.slice(verb.index + verb[0].length))
    if (verb && between) return { theme: between, agent: subjectOf(before.slice(0, verb.index)) }
  }
  if (right === null) {
    const by = isOfSubject ? /^\s*(?:\p{L}+\s+)?by\s+(.*)$/su.exec(after) : null
    return { theme: left, agent: by ? phraseOf(by[1]!) : null }
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
