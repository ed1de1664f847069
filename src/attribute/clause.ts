import type { Range } from '../text/index.ts'
import type { Item, Passage } from './passage.ts'

export interface Subject extends Range {
  /** How it was found, for the statement's rule. */
  readonly rule: string
  /** Where the phrase begins that the name stands behind: “**the founder**, Ana Reyk, said”. Left out where the subject is all of it. */
  readonly phraseStart?: number
}

/** The verb group that ends at `verb`: auxiliaries, `not` and adverbs before it, and days set between (“has on Tuesday said”). */
export function verbGroup(passage: Passage, verb: number): Range {
  let start = verb
  for (let at = verb - 1; at >= 0; at--) {
    const item = passage.items[at]!
    if (item.code === 'R' && !linkers.has(item.lower)) {
      if (start === at + 1) start = at
    } else if (isAuxiliary(item) || (item.code === 'V' && negativeEnding.test(item.lower))) start = at
    // “could not **by itself** explain”
    else if (
      /^(?:it|him|her|them)sel(?:f|ves)$/.test(item.lower) &&
      /^(?:by|of|in)$/.test(passage.items[at - 1]?.lower ?? '')
    )
      at--
    else break
  }
  // An adverb that opens the group belongs to it only behind an auxiliary or right before the verb; both leave the subject alone.
  return { start, end: verb + 1 }
}

const auxiliaries = new Set(
  "be am is are was were been being 's 're 'm have has had having 've do does did will would shall should can could may might must 'll 'd not n't".split(
    ' ',
  ),
)
const negativeEnding = /n't$|^cannot$/
const linkers = new Set(['however', 'meanwhile', 'so', 'then'])

function isAuxiliary(item: Item): boolean {
  return auxiliaries.has(item.lower) || negativeEnding.test(item.lower)
}

/** Whether the group says that it was not said: “did not say”, “has never claimed”. “Could not be reached” is no cue at all. */
export function isNegated(passage: Passage, group: Range): boolean {
  return passage.items
    .slice(group.start, group.end)
    .some((item) => item.lower === 'not' || item.lower === 'never' || negativeEnding.test(item.lower))
}

/** Whether the group says it only might be said, or will: “would say”, “may announce”; but “would **only** say”, “could say **only** that” tells what was. */
export function isModal(passage: Passage, group: Range): boolean {
  const words = passage.items.slice(group.start, group.end + 1).map(({ lower }) => lower)
  if (/^(?:would|could|will|can)$/.test(words[0]!) && (words.at(-1) === 'only' || words.at(-3) === 'only'))
    return false
  return passage.items.slice(group.start, group.end - 1).some((item) => modals.has(item.lower))
}

const modals = new Set("will would shall should can could may might must 'll wo n't".split(' '))

export function isPassive(passage: Passage, group: Range): boolean {
  if (
    passage.items[group.end - 1]!.code !== 'E' &&
    !/(?:ed|en|id|old|aid)$/.test(passage.items[group.end - 1]!.lower)
  )
    return false
  const isShort = heldOf.has(passage.items[group.end - 1]!.lower)
  return passage.items
    .slice(group.start, group.end - 1)
    .some((item) => passiveBe.has(item.lower) || (isShort && /^['’]s$/.test(item.lower)))
}

const passiveBe = new Set('be is are was were been being'.split(' '))
/** “**He’s expected** to live”: participles behind a short “is” or “has” that hardly ever stand behind “has”. */
const heldOf = new Set('expected believed thought accused suspected wanted'.split(' '))

/** Find the words that name who speaks, left of the verb group that starts at `verbStart`.
 *
 *  Method: read leftwards over the shallow phrases, after the subject heuristics of Pareti (PARC 3.0, LREC 2016) and the appositive
 *  patterns of Hearst (COLING 1992): skip adverbs, days and parentheses; take the nearest noun phrase that is no object; hang
 *  prepositional tails and reduced clauses on it; share the subject of a coordinated verb.
 *      Groups calling themselves the Legion posted a note and urged all to stay
 *      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^                     ^^^^^ verb
 *  After a verb of reporting a noun phrase is the subject of what follows (“said the ministry confirmed …”).
 *  Null when nothing stands there: the caller leaves the statement unresolved or looks behind the verb. */
export function subjectBefore(passage: Passage, verbStart: number, verbs: ReportingVerbs): Subject | null {
  return lookLeft(new Left(passage, verbs), verbStart, 0)
}

/** Item indexes of the verbs of reporting in a passage, and of those after which a noun phrase is a subject. */
export interface ReportingVerbs {
  readonly all: ReadonlySet<number>
  readonly beforeClause: ReadonlySet<number>
}

class Left {
  readonly passage: Passage
  readonly verbs: ReportingVerbs
  readonly endingAt: ReadonlyMap<number, Range>

  constructor(passage: Passage, verbs: ReportingVerbs) {
    this.passage = passage
    this.verbs = verbs
    this.endingAt = passage.phrases.to
  }

  code(at: number): string {
    return this.passage.codes[at] ?? ''
  }

  lower(at: number): string {
    return this.passage.items[at]?.lower ?? ''
  }
}

function lookLeft(left: Left, from: number, depth: number): Subject | null {
  if (depth > 6) return null
  let at = skipAdverbs(left, from)
  if (at === 0) return null
  const relative = left.code(from) === 'V' ? behindRelativeClause(left, at) : null
  if (relative) return relative
  const code = left.code(at - 1)
  if (code === ',') {
    if (/^R*G/.test(left.passage.codes.slice(from))) return mainSubject(left, at, depth)
    const apposed = behindCommas(left, at - 1)
    if (apposed) return apposed
    at--
    return left.code(at - 1) === 'L' || at === 0 ? null : sharedSubject(left, at, depth)
  }
  if (code === ':' && dash.test(left.lower(at - 1))) return behindDashes(left, from, at, depth)
  if (code === 'W') return relativeHead(left, at - 1)
  if (code === 'K') {
    const joined = left.code(from) === 'G' ? reportingParticiple(left, at - 1) : null
    return joined === null ? sharedSubject(left, at - 1, depth) : shared(lookLeft(left, joined, depth + 1))
  }
  if (code === 'I' && left.lower(at - 1) === 'as') {
    // “State television quoted a general as saying”: the general says it.
    const quoted = quotedPhrase(left, at - 1)
    if (quoted) return { ...quoted, rule: 'subject.quoted-as' }
  }
  if (code === 'I' || code === 'T') return sharedSubject(left, at - 1, depth)
  const phrase = left.endingAt.get(at)
  // “who shot **himself** ran the bakery”
  if (phrase && /sel(?:f|ves)$/.test(left.lower(phrase.start)) && left.code(phrase.start) === 'P')
    return sharedSubject(left, phrase.start, depth)
  // “ordered him to be held without bond **citing** the risk”: who orders, not the bond.
  if (phrase && left.lower(from) === 'citing' && left.code(phrase.start - 1) === 'I' && !isName(left, phrase))
    return mainSubject(left, at, depth)
  if (phrase && left.code(from) === 'G' && left.lower(phrase.start - 1) === 'of' && isName(left, phrase)) {
    return { ...phrase, rule: 'subject.of-footage' }
  }
  // “**Both** denied being there”
  if (!phrase && left.lower(at - 1) === 'both' && at === 1) return { start: 0, end: 1, rule: 'subject.plain' }
  if (!phrase)
    return code === 'G' || code === 'V' || code === 'E' || code === 'B'
      ? sharedSubject(left, at, depth)
      : null
  return fromPhrase(left, phrase, depth)
}

/** “issued a note **saying** the pump had failed **and accusing** the port”: the participle of reporting that one behind a conjunction goes on with. Null
 *  where none stands before it in its clause. */
function reportingParticiple(left: Left, conjunction: number): number | null {
  for (let at = conjunction - 1; at > 0; at--) {
    if (/[:;L]/.test(left.code(at))) return null
    if (left.code(at) === 'G' && left.verbs.all.has(at)) return at
  }
  return null
}

const shared = (subject: Subject | null): Subject | null => subject && { ...subject, rule: 'subject.shared' }

const dash = /^(?:—|–|-|--)$/

/** “The judge — who heard the case in May — said”; “The port denied it — adding that …”. */
function behindDashes(left: Left, from: number, at: number, depth: number): Subject | null {
  if (/^R*G/.test(left.passage.codes.slice(from))) return mainSubject(left, at - 1, depth)
  for (let open = at - 2; open > 0 && open > at - farthestDash; open--) {
    if (left.code(open) === 'L') return null
    if (left.code(open) !== ':') continue
    const phrase = dash.test(left.lower(open)) ? left.endingAt.get(open) : undefined
    return phrase ? { start: widened(left, phrase), end: phrase.end, rule: 'subject.before-dashes' } : null
  }
  return null
}

const farthestDash = 24

/** Adjectives that hang what follows on the noun before them: “a source **close** to the governor”. */
const leans = new Set('close near loyal allied familiar opposed sympathetic hostile faithful'.split(' '))

/** “The Front and the Brigade **both** said”. */
const distributive = new Set(['both', 'each', 'themselves', 'itself', 'himself', 'herself'])

const quoting = /^(?:quot|cit)(?:e|es|ed|ing)$/

/** Who is quoted, between the verb and its `as`: “quoted **a man it called a commander** as saying”. Null where no such verb stands near. */
function quotedPhrase(left: Left, as: number): Range | null {
  for (let at = as - 1; at >= Math.max(0, as - 14); at--) {
    if (/[,:;.L]/.test(left.code(at))) return null
    if (!quoting.test(left.lower(at))) continue
    const first = [...left.endingAt.values()].some((phrase) => phrase.start === at + 1)
    return first ? { start: at + 1, end: as } : null
  }
  return null
}

/** Skip adverbs and times (“on Tuesday”, “late Friday”, “at the time”) that stand between a subject and its verb. */
function skipAdverbs(left: Left, from: number): number {
  let at = from
  for (;;) {
    if (left.code(at - 1) === 'R' || (distributive.has(left.lower(at - 1)) && left.endingAt.has(at - 1))) at--
    else if (left.code(at - 1) === 'K' && left.code(at - 2) === 'R' && left.code(at) === 'R') at -= 2
    else if (left.code(at - 1) === ')' && !left.endingAt.has(at) && bracketStart(left, at - 1) !== null) {
      at = bracketStart(left, at - 1)!
    } else if (left.code(at - 1) === 'Y') {
      at--
      while (left.code(at - 1) === 'C' || dayWords.has(left.lower(at - 1))) at--
      if (left.code(at - 1) === 'I') at--
    } else if (left.code(at - 1) === 'C' && left.code(at - 2) === 'Y') at--
    else {
      const time = timePhrase(left, at)
      if (time === null) return at
      at = time
    }
  }
}

/** Where the parenthesis that closes at `close` opens: “(D-Wis.)”, “(so young that she was taken for a clerk)”. Null where it is long or never opened. */
function bracketStart(left: Left, close: number): number | null {
  for (let at = close - 1; at > close - longestAside && at > 0; at--) if (left.code(at) === '(') return at
  return null
}

const longestAside = 18

/** “at the time”, “last week”, “in recent days”, “a day later”: where such a phrase that ends at `end` begins; null if none does. */
function timePhrase(left: Left, end: number): number | null {
  const phrase = left.endingAt.get(end)
  // “a call just before **1:30 p.m.** reported”
  if (phrase && left.code(phrase.start) === 'C' && /^[ap]\.?m\.?$/.test(left.lower(end - 1))) {
    const start = left.code(phrase.start - 1) === 'I' ? phrase.start - 1 : phrase.start
    return start
  }
  if (!phrase || !timeNouns.has(left.lower(end - 1))) return null
  if (left.code(phrase.start - 1) === 'I') return phrase.start - 1
  // “a statement Friday **evening**”
  if (left.code(phrase.start - 1) === 'Y' && phrase.end === phrase.start + 1) return phrase.start
  return dayWords.has(left.lower(phrase.start)) ? phrase.start : null
}

const timeNouns = new Set(
  'time moment day days week weeks weekend month months year years hour hours night morning evening afternoon'.split(
    ' ',
  ),
)

const dayWords = new Set('late early last next this earlier that'.split(' '))

/** A noun phrase stands before the verb: its own subject, or the object of an earlier verb whose subject is shared. */
function fromPhrase(left: Left, phrase: Range, depth: number): Subject | null {
  let start = phrase.start
  for (let turns = 0; turns < 12; turns++) {
    const before = left.code(start - 1)
    const leaning = 'IT'.includes(before || '-') && leans.has(left.lower(start - 2))
    const head = leaning ? left.endingAt.get(start - 2) : undefined
    if (head) {
      start = head.start
      continue
    }
    if (before === 'I' && !subordinators.has(left.lower(start - 1))) {
      // A prepositional tail: hang it on the phrase before, if there is one; at the clause's start it is an introduction.
      const head = left.endingAt.get(start - 1)
      if (head && (left.lower(start - 1) !== 'as' || 'GE'.includes(left.code(head.start - 1) || '-'))) {
        start = head.start
        continue
      }
      if (left.code(start - 2) === 'G' || left.code(start - 2) === 'E') {
        const reduced = reducedClause(left, start - 2)
        if (reduced !== null) {
          start = reduced
          continue
        }
      }
      if (left.code(start - 2) === 'V' || left.code(start - 2) === 'B' || left.code(start - 2) === 'R')
        return sharedSubject(left, start - 1, depth)
      return {
        start: left.lower(start - 1) === 'as' ? start : phrase.start,
        end: phrase.end,
        rule: 'subject.after-preposition',
      }
    }
    // “Two brothers accused of burning down | the granary”
    const gerund = before === 'R' ? start - 2 : start - 1
    if (
      left.code(gerund) === 'G' &&
      left.code(gerund - 1) === 'I' &&
      'EG'.includes(left.code(gerund - 2) || '-')
    ) {
      const reduced = reducedClause(left, gerund - 2)
      if (reduced !== null) {
        start = reduced
        continue
      }
    }
    const reflexive = before === 'P' ? 1 : 0
    if ('GE'.includes(left.code(start - 1 - reflexive) || '-')) {
      const reduced = reducedClause(left, start - 1 - reflexive)
      if (reduced === null) return { start, end: phrase.end, rule: 'subject.plain' }
      start = reduced
      continue
    }
    if (before === 'K' && left.lower(start - 1) !== 'but') {
      const other = left.endingAt.get(left.code(start - 2) === ',' ? start - 2 : start - 1)
      const earlier = other ? left.code(other.start - 1) : ''
      // “police said **he and another man** were believed …”
      if (other && nominative.test(left.lower(other.start)) && left.code(start - 2) !== ',') {
        start = other.start
        continue
      }
      // “were there on Friday night, | and two officers said”: a comma before “and” joins two clauses, but for a list or what opens the sentence.
      if (left.code(start - 2) === ',' && other && other.start > 0 && !/[,K]/.test(earlier))
        return { start, end: phrase.end, rule: 'subject.plain' }
      if (
        other &&
        !'VBGI'.includes(earlier || '-') &&
        sameNumberOfKind(left, other, { start, end: phrase.end })
      ) {
        start = listStart(left, other.start)
        continue
      }
      if (other && earlier === 'I' && hangsOnSubject(left, other.start - 1)) {
        start = other.start
        continue
      }
      return { start, end: phrase.end, rule: 'subject.plain' }
    }
    if (before === 'V' || before === 'B') {
      if (left.verbs.beforeClause.has(start - 1) || opensBareClause.test(left.lower(start - 1)))
        return { start, end: phrase.end, rule: 'subject.in-reported-clause' }
      // “It's a sound the clerk said …”: what something is says nothing.
      if (copulas.test(left.lower(start - 1))) return null
      if (before === 'V' && left.code(start - 2) === 'W') {
        const head = relativeHead(left, start - 2)
        return head ? { start: head.start, end: phrase.end, rule: 'subject.relative-clause' } : null
      }
      return sharedSubject(left, start, depth)
    }
    if (before === 'Y' && left.code(start - 2) === 'I')
      return { start, end: phrase.end, rule: 'subject.plain' }
    return { start, end: phrase.end, rule: 'subject.plain' }
  }
  return { start, end: phrase.end, rule: 'subject.plain' }
}

/** Verbs behind which a clause stands without “that”: “the paper **understands** the agent has told”, “she **knew** the port had said”. */
const opensBareClause =
  /^(?:believes?|believed|fears?|feared|feels?|felt|hears?|heard|hopes?|hoped|knows?|knew|learns?|learn(?:ed|t)|means?|meant|realise[sd]?|realize[sd]?|suspects?|suspected|thinks?|thought|understands?|understood)$/
const nominative = /^(?:he|she|they|we|i)$/
const copulas = /^(?:is|was|were|['’]s|are)$/

const subordinators = new Set(
  'that while because after before if when since although though whereas until than'.split(' '),
)

/** “**Reyk, Sarek**, and the mayor said”: where a list begins that opens its sentence or clause; `at` itself where none does. */
function listStart(left: Left, at: number): number {
  let start = at
  for (;;) {
    const item = left.code(start - 1) === ',' ? left.endingAt.get(start - 1) : undefined
    if (!item || timeNouns.has(left.lower(item.end - 1))) break
    start = item.start
  }
  return start === 0 || 'K:;'.includes(left.code(start - 1)) ? start : at
}

/** “Groups identifying themselves as X and Y”: a participle that hangs on a noun phrase; gives the phrase's start, or null. */
function reducedClause(left: Left, participle: number): number | null {
  const head = left.endingAt.get(participle)
  if (!head) return null
  return 'VB'.includes(left.code(head.start - 1) || '-') ? null : head.start
}

/** Two conjoined phrases may be one source when both could speak: names, or nouns of the same shape. */
function sameNumberOfKind(left: Left, first: Range, second: Range): boolean {
  const pronoun = (range: Range) => left.code(range.start) === 'P'
  return !pronoun(first) && !pronoun(second)
}

/** “identifying themselves as the Legion and the Battalion”: the first conjunct hangs on a participle or preposition of a subject. */
function hangsOnSubject(left: Left, preposition: number): boolean {
  return left.code(preposition - 1) !== 'V' && left.code(preposition - 1) !== 'B'
}

/** “the man who led the raid said”, “Ivanova, who heads the port, said”: the phrase before who or which. */
function relativeHead(left: Left, who: number): Subject | null {
  const at = left.code(who - 1) === ',' ? who - 1 : who
  const phrase = left.endingAt.get(at)
  if (!phrase) return null
  // “a call **from Ivo Sarek, who** said”: no call is a who.
  const head = left.endingAt.get(phrase.start - 1)
  const isSender =
    head && left.lower(who) === 'who' && isName(left, phrase) && sent.test(left.lower(head.end - 1))
  return {
    start: isSender ? phrase.start : widened(left, phrase, beforeWho),
    end: phrase.end,
    rule: 'subject.relative-head',
  }
}

const sent =
  /^(?:calls?|e-?mails?|interview|letters?|messages?|notes?|notice|statements?|texts?|tip|visit|word)$/

/** “An engineer **who worked on the gates until 2022** told”, “the tower block **in which two children died on Thursday** burned”: behind a relative clause
 *  that no comma parts off and that has its verb, a verb that nothing joins to it is that of the noun before. Null where the verb of the clause reports, for it
 *  may be the subject of what is told (“the man who said the port had closed”). */
function behindRelativeClause(left: Left, verb: number): Subject | null {
  const { codes } = left.passage
  let who = verb - 1
  while (who >= 0 && !/[W,:;L.()]/.test(codes[who]!)) who--
  if (who < 1 || codes[who] !== 'W' || !/^(?:who|whom|which|that|whose)$/.test(left.lower(who))) return null
  const clause = codes.slice(who + 1, verb)
  if (!/^[^VTGB]*V[^V]*(?:KR*V[^V]*)?$/.test(clause) || /K$/.test(clause)) return null
  for (let at = who + 1; at < verb; at++) {
    if ('VE'.includes(codes[at]!) && left.verbs.beforeClause.has(at)) return null
    if (codes[at] === 'I' && opensClause.test(left.lower(at))) return null
    if (codes[at] === 'I' && codes[at + 1] === 'P' && subordinators.has(left.lower(at))) return null
  }
  const phrase = left.endingAt.get(codes[who - 1] === 'I' ? who - 1 : who)
  if (!phrase) return null
  return { start: widened(left, phrase), end: verb, rule: 'subject.relative-clause' }
}

const opensClause = /^(?:that|while|because|if|although|though|whereas|when|as|than)$/

/** Hang prepositional heads on a phrase: “a spokesman | for | the port”. */
function widened(left: Left, phrase: Range, stops = subordinators): number {
  let start = phrase.start
  while (left.code(start - 1) === 'I' && !stops.has(left.lower(start - 1))) {
    const head = left.endingAt.get(start - 1)
    if (!head) break
    start = head.start
  }
  return start
}

/** A verb without a subject of its own takes that of the nearest finite verb before it: “posted a note and urged all to stay”.
 *  Behind a comma and a conjunction it takes the first finite verb's of the passage: “…, and has newly announced”. */
function sharedSubject(left: Left, from: number, depth: number): Subject | null {
  const codes = left.passage.codes
  const far = left.code(from) === 'K' && left.code(from - 1) === ','
  const indexes: number[] = []
  for (let at = from - 1; at >= 0; at--) {
    if (codes[at] === 'L' || codes[at] === ':') break
    if (codes[at] === 'V') indexes.push(at)
  }
  const reporting = left.code(from) === 'K' ? indexes.find((at) => left.verbs.all.has(at)) : undefined
  const verb = far ? indexes.at(-1) : (reporting ?? indexes.find((at) => left.code(at - 1) !== 'W'))
  const nearest = indexes[0]
  if (left.code(from) !== 'K' && nearest !== undefined && left.code(nearest - 1) === 'W') {
    // “A teacher who asked for anonymity said”: the verb before belongs to a relative clause of the subject.
    const head = relativeHead(left, nearest - 1)
    return head && { ...head, end: from, rule: 'subject.relative-clause' }
  }
  // “the mate, who laughed **and said** …”; “police held a man in a raid that hurt two **and said** …”: no thing of which “that” is said speaks.
  const own =
    indexes.length > 1 ? indexes.find((at) => !/^(?:that|which)$/.test(left.lower(at - 1))) : nearest
  if (left.code(from) === 'K' && !far && own !== undefined && left.code(own - 1) === 'W') {
    const head = /,/.test(codes.slice(own, from)) ? null : relativeHead(left, own - 1)
    if (head) return { ...head, rule: 'subject.relative-clause' }
  }
  if (verb === undefined) return null
  const group = verbGroup(left.passage, verb)
  const subject = lookLeft(left, group.start, depth + 1)
  return subject && { ...subject, rule: 'subject.shared' }
}

/** “took the matter to | the mayor, who said” */
const beforeWho = new Set([...subordinators, 'to'])

/** “The port denied it, adding that …”: the subject of the clause's verb of reporting, else of the passage's first verb. */
function mainSubject(left: Left, comma: number, depth: number): Subject | null {
  const codes = left.passage.codes.slice(0, comma)
  const verbs = [...codes].flatMap((code, at) => (code === 'V' ? [at] : []))
  let verb = verbs.find((at) => left.verbs.all.has(at)) ?? verbs[0]
  if (verb === undefined) return null
  // A later verb of reporting takes over only from a clause of its own: “X said A, and Y reported B, adding C”.
  for (const later of verbs) {
    if (later > verb && left.verbs.all.has(later) && /[,;]K|;/.test(codes.slice(verb, later))) verb = later
  }
  const subject = lookLeft(left, verbGroup(left.passage, verb).start, depth + 1)
  return subject && { ...subject, rule: 'subject.shared' }
}

/** `comma` closes a parenthesis before the verb: “The group, comprising a few hundred men, said”, “Ivanova, the mayor, said”.
 *  A common noun before a name yields the name (“a separate group of fighters, the Battalion, wrote”). */
function behindCommas(left: Left, comma: number): Subject | null {
  for (let open = comma - 1; open > 0; open--) {
    const code = left.code(open)
    if (code === 'L' || code === ':' || code === '.') return null
    if (code !== ',') continue
    // “An official there, speaking …, said”
    // “His rival in November, Ivo Sarek, said”
    const dated = left.code(open - 1) === 'Y' && left.code(open - 2) === 'I' ? open - 2 : open
    const phrase = left.endingAt.get(left.code(open - 1) === 'R' ? open - 1 : dated)
    if (!phrase) continue
    const start = widened(left, phrase)
    const before = left.code(start - 1)
    const verbBetween = /V/.test(untilRelative(left, behindParticiple(left, open + 1), comma))
    if (verbBetween || !(before === '' || ',KL:;IVRYW'.includes(before))) continue
    const named = namedBefore(left, start)
    if (named !== null) return { start: named, end: comma, rule: 'subject.apposition' }
    const inner = left.endingAt.get(comma)
    if (inner && inner.start === open + 1 && isName(left, inner) && !isName(left, phrase)) {
      return { ...inner, rule: 'subject.name-in-apposition', phraseStart: start }
    }
    return { start, end: inner && isName(left, phrase) ? comma : phrase.end, rule: 'subject.apposition' }
  }
  return null
}

/** “The bulletin, **published** the same morning, puts”: right behind a comma a past tense is a participle, for its subject is cut off from it. */
function behindParticiple(left: Left, at: number): number {
  return left.code(at) === 'V' && /(?:ed|en|wn|de|ught|ung|und)$/.test(left.lower(at)) ? at + 1 : at
}

/** “Ivanova, head of the port, one of the oldest, said”: the name before an apposition that has one of its own; null without. */
function namedBefore(left: Left, start: number): number | null {
  if (left.code(start - 1) !== ',') return null
  const phrase = left.endingAt.get(start - 1)
  if (!phrase || !isName(left, phrase) || 'IVB'.includes(left.code(phrase.start - 1) || '-')) return null
  return phrase.start
}

/** Codes of a parenthesis up to its relative clause: “one of three groups | that crossed the border”, “in a report | he would rather hide”. */
function untilRelative(left: Left, start: number, end: number): string {
  const codes = left.passage.codes.slice(start, end)
  const bare = /^I[DJNCS]*N(?=P)/.exec(codes)?.[0].length ?? codes.length
  let stop = 0
  while (stop < bare && codes[stop] !== 'W' && left.lower(start + stop) !== 'that') stop++
  return codes.slice(0, stop)
}

/** A phrase whose last noun is written with a capital. */
function isName(left: Left, range: Range): boolean {
  const item = left.passage.items[range.end - 1]
  return item !== undefined && item.code === 'N' && left.passage.properNames.has(range.end - 1)
}
