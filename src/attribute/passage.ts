import { firstOf, firstTokenFrom, type Quotation, type TextLayers } from '../text/index.ts'
import { cuesByForm } from './cue-lexicon.ts'
import { codeOfMistaken, isNameBeforeVerb } from './mistaken-tags.ts'
import { findNounPhrases, type NounPhrases } from './noun-phrases.ts'

/** One word or mark of a passage, or a whole quotation of speech, with a one-letter code that patterns are written over. */
export interface Item {
  /** See `codeOf`. */
  readonly code: string
  /** Token indexes, half-open; a quotation of speech spans many. */
  readonly firstToken: number
  readonly endToken: number
  /** Lower case; `“”` for a quotation of speech. */
  readonly lower: string
  readonly quotation: Quotation | null
  /** True where words in quotation marks begin that are no speech of their own: called it “cowardly”. */
  readonly opensMark?: true
}

/** A sentence as its reporter wrote it: what is quoted inside counts as one item, however many sentences it holds.
 *
 *      “All the attacks were repelled. The enemy was hit,” the statement added.
 *      L----------------------------------------------------- D   N         V     .
 */
export interface Passage {
  readonly block: number
  readonly items: readonly Item[]
  /** `items.map((item) => item.code).join('')`. */
  readonly codes: string
  /** Item indexes of nouns written as names. */
  readonly properNames: ReadonlySet<number>
  readonly phrases: NounPhrases
}

/** Cut an article into passages, in text order. Quotation marks around a fragment are left out of the items; the words stay.
 *  A passage has 300 items at the most, thrice the longest sentence of 84 news articles: text without full stops would else be read
 *  over and over, and nobody is said to speak across it. Empty for an article without tokens. Linear. Never throws. */
export function cutPassages(layers: TextLayers): Passage[] {
  const speech = layers.quotations.filter((quotation) => isSpeech(layers, quotation))
  const passages: Passage[] = []
  let items: Item[] = []
  let quote = 0
  const closing = new Set(layers.quotations.map((each) => each.end))
  const opening = new Set(layers.quotations.map((each) => each.start))
  const boundary = new Set(layers.sentences.map((sentence) => sentence.endToken))
  let block = 0
  const flush = () => {
    if (items.length > 0) passages.push(passageOf(layers, block, items))
    items = []
  }
  for (let at = 0; at < layers.tokens.length; ) {
    const token = layers.tokens[at]!
    while (quote < speech.length && speech[quote]!.end <= token.start) quote++
    const quotation = speech[quote]
    let end = at + 1
    if (quotation && quotation.start === token.start) {
      while (end < layers.tokens.length && layers.tokens[end]!.start < quotation.end) end++
      items.push({ code: 'L', firstToken: at, endToken: end, lower: '“”', quotation })
    } else if (isListMark(layers, layers.blocks[block]!.start, at)) {
      // “• Sarek: “We hold.””
    } else if (!boundary.has(end) && isTitleStop(layers, items, at)) {
      items.push({ ...items.pop()!, endToken: end })
    } else if (!marks.has(token.text) || isPluralPossessive(layers, at, closing)) {
      items.push({
        code: marks.has(token.text)
          ? 'S'
          : opensEntry(layers, layers.blocks[block]!.start, at)
            ? ':'
            : codeOf(layers, at),
        firstToken: at,
        endToken: end,
        lower: token.lower,
        quotation: null,
        ...(opening.has(layers.tokens[at - 1]?.start ?? -1) ? { opensMark: true } : {}),
      })
    }
    const next = layers.tokens[end]
    const nextBlock = next ? blockAt(layers, block, next.start) : -1
    const ends = boundary.has(end) && !isCarriedOn(layers, items, end)
    if (nextBlock !== block || ends || items.length === mostItems) flush()
    if (next) block = nextBlock
    at = end
  }
  flush()
  return passages
}

const mostItems = 300

/** The mark that an entry of a list opens with, where a capital follows, is no word of it. */
const isListMark = ({ tokens }: TextLayers, start: number, at: number): boolean =>
  tokens[at]!.start === start &&
  /^[•·▪◦‣*–—-]$/u.test(tokens[at]!.text) &&
  /^\p{Lu}/u.test(tokens[at + 1]?.text ?? '')

/** “**10.05** Police say …”: the time that an entry of a log or a ticker opens with is no part of its first sentence. */
function opensEntry({ tokens }: TextLayers, start: number, at: number): boolean {
  const [clock, next] = [tokens[at]!, tokens[at + 1]]
  return (
    clock.start === start &&
    /^(?:[01]?\d|2[0-3])[:.][0-5]\d$/.test(clock.text) &&
    /^\p{Lu}/u.test(next?.text ?? '')
  )
}

/** Index of the passage that a token stands in, or of the first behind it; the number of passages where none is. By bisection. */
export function passageAt(passages: readonly Passage[], token: number): number {
  return firstOf(passages, ({ items }) => items.at(-1)!.endToken > token)
}

function passageOf(layers: TextLayers, block: number, found: readonly Item[]): Passage {
  const items = withVerb(found)
  const properNames = new Set<number>()
  for (const [index, item] of items.entries()) {
    if (item.code !== 'N') continue
    if (/^NNPS?$/.test(layers.tags[item.firstToken]!) || isNameBeforeVerb(layers, item.firstToken))
      properNames.add(index)
  }
  const codes = items.map((item) => item.code).join('')
  return { block, items, codes, properNames, phrases: findNounPhrases(codes) }
}

/** A sentence without a finite verb has one all the same where a form of a reporting verb was taken for a participle, a noun or an adjective:
 *      Several **mentioned** demands for money       behind the noun phrase that opens the sentence, before one
 *      The brothers, 33 and 29, **deny** arson       a base form, which is no adjective
 *      Women from the camp **report** being searched */
function withVerb(items: readonly Item[]): readonly Item[] {
  if (items.some(({ code }) => code === 'V')) return items
  const at = items.findIndex(({ code, lower }, index) => {
    if (index === 0 || index + 1 >= items.length || !/[EJN]/.test(code) || !cuesByForm.has(lower))
      return false
    const [before, after] = [items[index - 1]!, items[index + 1]!]
    if (!/[NPJC,]/.test(before.code) || (before.code === 'J' && index > 1)) return false
    const opens = items.slice(0, index).every((each) => /[DJCN,K$IGSP()]/.test(each.code))
    if (!opens) return false
    if (code === 'N' && /^(?:being|having)$/.test(after.lower)) return true
    if (code === 'N') return /s$/.test(before.lower) !== /s$/.test(lower) && /^[GDPC]$/.test(after.code)
    return code === 'J' ? !lower.endsWith('ed') && /[NDPC]/.test(after.code) : /[NDPJCL]/.test(after.code)
  })
  return at < 0 ? items : items.map((item, index) => (index === at ? { ...item, code: 'V' } : item))
}

function blockAt(layers: TextLayers, from: number, offset: number): number {
  let block = from
  while (block + 1 < layers.blocks.length && layers.blocks[block + 1]!.start <= offset) block++
  return block
}

/** Quotation marks and square brackets of an insertion (“the [Putin] regime”) are transparent. */
const marks = new Set(['“', '”', '"', '‘', '’', "'", '«', '»', '„', '[', ']'])

/** The point of “**Mr.** Reyk”, “Ivo **J.** Sarek”, “**Lt. Gen.** Reyk”, within a sentence: it ends nothing, and belongs to the word before it. */
function isTitleStop({ tokens, tags }: TextLayers, items: readonly Item[], at: number): boolean {
  const [before, stop, next] = [tokens[at - 1], tokens[at]!, tokens[at + 1]]
  if (stop.text !== '.' || before?.kind !== 'word' || before.end !== stop.start) return false
  // “Witness A., a tailor”
  if (next?.text === ',' && items.at(-1)?.endToken === at && /^\p{Lu}$/u.test(before.text)) return true
  if (items.at(-1)?.endToken !== at || next?.kind !== 'word' || next.start === stop.end) return false
  return /^NNPS?$/.test(tags[at - 1]!) && before.text.length <= 5 && /^\p{Lu}/u.test(next.text)
}

/** “the rebels’ press office”: a mark behind a plural that closes no quotation. */
function isPluralPossessive(layers: TextLayers, at: number, closing: ReadonlySet<number>): boolean {
  const [before, mark] = [layers.tokens[at - 1], layers.tokens[at]!]
  if (!/^[’']$/.test(mark.text) || closing.has(mark.end)) return false
  return before?.end === mark.start && before.lower.endsWith('s')
}

/** A quotation that is somebody's speech, not a name, a title or a word held at arm's length: it begins like a sentence or after
 *  a colon, or ends like one, and has at least three words.
 *      said: “we are home”          speech
 *      the ‘terror’ attack          not
 *      “sabotage and reconnaissance groups.”   not: no sentence begins or stands in it */
function isSpeech(layers: TextLayers, quotation: Quotation): boolean {
  const inner = layers.text.slice(quotation.innerStart, quotation.innerEnd)
  const words = inner.match(/[\p{L}\p{N}][^\s]*/gu) ?? []
  if (words.length === 0) return false
  const before = layers.text.slice(Math.max(0, quotation.start - 3), quotation.start).trimEnd()
  // a post titled “The Truce of Liars”
  if (
    /\b(?:titled|entitled|headlined)\s$/.test(
      layers.text.slice(Math.max(0, quotation.start - 12), quotation.start),
    )
  )
    return false
  const startsUpper = /^[[(…\s]*(?:\p{Lu}|\p{N}|I\b)/u.test(inner)
  const endsAsSentence = /[.,!?…]\s*$/u.test(inner)
  const opensPassage = before === '' || /[\n.!?:,]$/.test(before)
  if (before.endsWith(':')) return true
  // They chanted “Shame!” and left
  const isCried =
    /[!?]\s*$/u.test(inner) &&
    cried.test(layers.text.slice(Math.max(0, quotation.start - 12), quotation.start))
  if (words.length < 3) return startsUpper && endsAsSentence && (opensPassage || isCried)
  if (startsUpper && (endsAsSentence || opensPassage)) return true
  if (startsUpper && words.length >= 6) return hasFiniteVerb(layers, quotation)
  return endsAsSentence && opensPassage && words.length >= 4
}

const cried =
  /\b(?:said|says|shout(?:ed|ing|s)|chant(?:ed|ing|s)|cried|yell(?:ed|ing)|scream(?:ed|ing)|call(?:ed|ing) out|asked|asks)\s$/

function hasFiniteVerb(layers: TextLayers, quotation: Quotation): boolean {
  let at = firstTokenFrom(layers, quotation.start)
  for (; at < layers.tokens.length && layers.tokens[at]!.start < quotation.end; at++) {
    if (/^(?:VBD|VBZ|VBP|MD)$/.test(layers.tags[at]!)) return true
  }
  return false
}

/** `“Who fired?” Ivanova asked.`: the sentence ends in the quotation, the passage does not.
 *  Only for `?`, `!` and `…`: where a full stop stands before the closing mark, what follows is a passage of its own. */
function isCarriedOn(layers: TextLayers, items: readonly Item[], end: number): boolean {
  const last = items.at(-1)
  if (!last?.quotation) {
    // A sentence boundary inside a quotation of speech is not reached here; one right before it ends the passage.
    return false
  }
  const mark = layers.text[last.quotation.innerEnd - 1]
  if (mark !== '?' && mark !== '!' && mark !== '…') return false
  const following = layers.tokens.slice(end, end + 8)
  const verb = following.findIndex((_, index) => /^VB[DZ]$/.test(layers.tags[end + index]!))
  return verb > 0 && verb < 6 && following.slice(0, verb).every((token) => token.kind === 'word')
}

/** The words that join, and those that lead a phrase or a clause in: both lists are closed, so what the tagger takes for one beside them is a noun. */
const joining = new Set(
  'and or but nor yet so plus & n either neither both minus versus vs as et und y e'.split(' '),
)
const leading = new Set(
  `about above across after against ahead albeit along alongside although amid amidst among amongst around as aside astride at atop away barring because before
   behind below beneath beside besides between beyond but by circa concerning considering cum 'cause cos despite down due during em ere except excepting excluding far
   following for forth from given if in including inside instead into lest less like minus near nearby next nor notwithstanding o of off on once only onto opposite or out
   outside over past pace pending per plus post pre prior pro providing provided rather re regarding respecting round sans save seeing since so such than that then the
   though through throughout thru thus 'til til till to together toward towards under underneath unless unlike until unto up upon upside v versus via vis vs w when
   whence where whereas whereby wherein wherever whether while whilst with within without worth yet`.split(
    /\s+/,
  ),
)

const weekdays = 'monday tuesday wednesday thursday friday saturday sunday'
const months = 'january february march april june july august september october november december'
const days = new Set(`${weekdays} ${months} today yesterday tomorrow tonight overnight`.split(' '))

/** One letter for a token:
 *  `D` determiner or possessive pronoun, `P` pronoun, `J` adjective, `C` number, `$` currency mark, `N` noun or name, `S` possessive `’s`,
 *  `V` finite verb or modal, `B` base form, `G` -ing, `E` past participle, `T` to, `I` preposition or subordinator, `R` adverb or particle,
 *  `K` and/or/but, `W` who/which/what, `Y` day or month, `,` `:` `;` `.` `(` `)` marks, `X` the rest. */
function codeOf(layers: TextLayers, at: number): string {
  const token = layers.tokens[at]!
  if (token.kind === 'mark') return markCodes[token.text] ?? 'X'
  if (
    days.has(token.lower) &&
    (/^\p{Lu}/u.test(token.text) || /^(?:today|yesterday|tomorrow|tonight|overnight)$/.test(token.lower))
  )
    return 'Y'
  if (token.text === 'May' && layers.tokens[at + 1]?.kind === 'number') return 'Y'
  // “Local 12 of the Metalworkers”
  if (token.text === 'Local' && layers.tokens[at + 1]?.kind === 'number') return 'N'
  if (token.kind === 'number') return endsNameWithNumber(layers, at) ? 'N' : 'C'
  // “Sever-24”, “T-72” are names.
  if (layers.tags[at] === 'CD' && /^\p{Lu}.*\d/u.test(token.text)) return 'N'
  if (isReciprocal(layers, at)) return 'P'
  if (finite.test(token.text)) return 'V'
  if (endsName(layers, at)) return 'N'
  if (token.lower === "'s") return /^(?:PRP|EX|WP|DT|WRB)$/.test(layers.tags[at - 1] ?? '') ? 'V' : 'S'
  // A plural noun behind a number or an article that the tagger took for a verb: “Two witnesses said”.
  if (
    layers.tags[at] === 'VBZ' &&
    /^(?:CD|DT|JJ|PRP\$)$/.test(layers.tags[at - 1] ?? '') &&
    !endsNameWithNumber(layers, at - 1)
  )
    return 'N'
  if (token.lower === 'to' && layers.tags[at + 1] === 'VB') return 'T'
  const shape = codeOfMistaken(layers, at) ?? misshapen(layers, at)
  if (shape) return shape
  if (isFiniteAfterAll(layers, at) || isCueAfterAll(layers, at)) return 'V'
  // “the Voters' **Institute**”, taken for an adverb behind a mark that looks like a quotation's.
  if (
    layers.tags[at] === 'RB' &&
    /^[’']$/.test(layers.tokens[at - 1]?.text ?? '') &&
    /^\p{Lu}\p{Ll}/u.test(token.text)
  )
    return 'N'
  const code = tagCodes[layers.tags[at]!] ?? 'X'
  return (code === 'K' && !joining.has(token.lower)) || (code === 'I' && !leading.has(token.lower))
    ? 'N'
    : code
}

/** “told **NBC 7** she was safe”, “**Channel 8** reports that …”, “**Local 12** of the Metalworkers”: a short number right behind a name, before which no
 *  noun, number or measure stands that it could count; not “in **Oslo 30** people died”, “on **Dec 14** she left”, “**Reyk, 34**”. */
function endsNameWithNumber({ tokens, tags }: TextLayers, at: number): boolean {
  const [before, number, next] = [tokens[at - 1], tokens[at]!, tokens[at + 1]]
  if (before?.text === 'Local') return true
  if (!before || !/^\d{1,3}$/.test(number.text) || before.end + 1 !== number.start) return false
  if (!/^NN/.test(tags[at - 1]!) || !stations.test(before.text)) return false
  return !next || /^(?:reports?|says)$/.test(next.lower) || !/^(?:NN|JJ|CD|\$)/.test(tags[at + 1] ?? '')
}

/** Names of stations, units and the like, to which a number belongs. */
const stations =
  /^(?:\p{Lu}{2,5}|Action|Battalion|Brigade|Channel|Company|Division|Eyewitness|Kanal|News|[Nn]ewscenter|NewsCenter|Newschannel|NewsChannel|Precinct|Radio|Regiment|Squadron|Television|Unit|Ward)$/u

/** Words that are finite verbs and nothing else. */
const finite = /^(?:is|are|was|were|has|had|does|did|['’]re|['’]ve|['’]m)$/

/** “the vicar of St. Bride’**s**, Owen Platt”, “Sarek’**s** said”: the end of a name, for nothing stands behind that it could own. */
function endsName(layers: TextLayers, at: number): boolean {
  return (
    /^['’]s$/.test(layers.tokens[at]!.lower) &&
    layers.tags[at] === 'POS' &&
    /^NNPS?$/.test(layers.tags[at - 1] ?? '') &&
    /^(?:,|\.|VBD|VBZ|MD)$/.test(layers.tags[at + 1] ?? '')
  )
}

/** What closed patterns tell better than the tagger; null where none fits.
 *      executives, who met here, **say** the firm is sound       no interjection
 *      NASA **scientists** using a telescope       no verb ends so
 *      called the statement **cowardly**       an adjective, though it ends as adverbs do
 *      the **sergeant** agreed       between an article and a finite verb
 *      a **combined** 14 million       between an article and a number
 *      **several** mentioned a lamp       nobody else stands before the verb
 *      two brothers **accused** of arson       whoever accuses has somebody between the verb and “of”
 *      Rights **group** Tern Watch said       before a name
 *      said **her** crew had left       behind a verb that nobody is the object of, before a noun */
function misshapen(layers: TextLayers, at: number): string | null {
  const { lower } = layers.tokens[at]!
  const [before, tag, after] = [layers.tags[at - 1] ?? '', layers.tags[at]!, layers.tags[at + 1] ?? '']
  if (tag === 'UH' && lower === 'say') return 'V'
  // “the man who **police** say shot two”
  if (lower === 'police' && /^VB/.test(tag) && before !== 'TO') return 'N'
  // “to stop, **Rear** Admiral Ivo Sarek said”
  if (tag === 'VB' && /^NNP/.test(after) && before !== '' && /^\p{Lu}/u.test(layers.tokens[at]!.text))
    return 'N'
  if (
    tag === 'VBZ' &&
    /(?:ntists|nalists|rtists|ivists|logists|mists|rists|icians|officials|leaders|workers|fighters|officers|members)$/.test(
      lower,
    )
  )
    return 'N'
  // “vowed **revenge**”
  if (tag === 'VB' && lower === 'revenge' && /^VB[DZPG]$/.test(before)) return 'N'
  if (tag === 'RB' && adjectivesInLy.test(lower)) return 'J'
  if (/^(?:several|many|few|some|others|most)$/.test(lower) && /^(?:VB[DNZP]|MD)$/.test(after)) return 'N'
  if (lower === 'both' && /^(?:NNS|NNPS)$/.test(after)) return 'D'
  if (tag === 'JJ' && /^(?:DT|IN)$/.test(before) && /^(?:VBD|VBZ|MD)$/.test(after)) return 'N'
  if (tag === 'JJ' && lower === 'interior' && /^(?:IN|DT)$/.test(before)) return 'N'
  if (tag === 'VBN' && before === 'DT' && after === 'CD') return 'J'
  // “a charge the embassy **called** “tired””
  if (
    lower === 'called' &&
    tag === 'VBN' &&
    /^NN/.test(before) &&
    /^(?:[“"‘']|an?)$/.test(layers.tokens[at + 1]?.text ?? '')
  ) {
    const subject = layers.tokens[at - 2]?.lower
    if (subject === 'the' && /^NN$/.test(layers.tags[at - 3] ?? '')) return 'V'
  }
  // “the port **points** out that”
  if (lower === 'points' && tag === 'NNS' && layers.tokens[at + 1]?.lower === 'out' && /^NN/.test(before))
    return 'V'
  // “a volunteer **medic**, who said”
  if (
    tag === 'JJ' &&
    /^(?:DT|NN)$/.test(before) &&
    layers.tokens[at + 1]?.text === ',' &&
    layers.tokens[at + 2]?.lower === 'who'
  )
    return 'N'
  if (
    /^(?:group|firm|watchdog)s?$/.test(lower) &&
    /^VB/.test(tag) &&
    /^NN/.test(before) &&
    /^NNP/.test(after)
  )
    return 'N'
  if (
    lower === 'her' &&
    tag === 'PRP' &&
    /^NNS?$/.test(after) &&
    /^(?:said|says|saying|claimed|claims|insisted|insists|argued|argues|believes)$/.test(
      layers.tokens[at - 1]?.lower ?? '',
    )
  )
    return 'D'
  if (
    tag === 'VBD' &&
    /^(?:accused|convicted|suspected)$/.test(lower) &&
    layers.tokens[at + 1]?.lower === 'of'
  )
    return 'E'
  return null
}

const adjectivesInLy =
  /^(?:brotherly|costly|cowardly|deadly|disorderly|friendly|ghastly|lively|lonely|lovely|orderly|silly|timely|ugly|unfriendly|unlikely|unruly|untimely)$/

/** A base form right behind the first noun of its sentence, with no verb before it, is a past tense that is written alike: “The Battalion
 *  put it differently”. So is what the tagger takes for a noun and a pronoun follows. */
function isFiniteAfterAll(layers: TextLayers, at: number): boolean {
  const tag = layers.tags[at]
  // “the ministry of **interior** put”
  const isNoun =
    /^(?:NNP?S?|PRP)$/.test(layers.tags[at - 1] ?? '') ||
    (layers.tags[at - 1] === 'JJ' && layers.tokens[at - 2]?.lower === 'of') ||
    (layers.tags[at - 1] === 'CD' && endsNameWithNumber(layers, at - 1))
  if (!isNoun || !/^\p{Ll}/u.test(layers.tokens[at]!.text)) return false
  if (tag === 'NN') return /^(?:it|them|him|us|me)$/.test(layers.tokens[at + 1]?.lower ?? '')
  // “The port estimates that 40 boats were lost”, taken for two nouns; not “insurance claims that were filed”.
  const reports =
    tag === 'NNS' && layers.tokens[at + 1]?.lower === 'that' && !/^(?:VB|MD)/.test(layers.tags[at + 2] ?? '')
  if (tag !== 'VB' && !reports) return false
  for (let before = at - 1; before >= 0 && before > at - 12; before--) {
    const other = layers.tags[before]!
    if (/^[.:]$|^''$/.test(other)) return true
    // “saying its crew **read** the order”
    if (clauseBehind.test(layers.tokens[before]!.lower)) return true
    if (/^(?:VB|MD|TO)/.test(other)) return false
  }
  return true
}

const clauseBehind =
  /^(?:said|says|saying|claimed|claims|claiming|insisted|insists|insisting|added|adds|adding|argued|argues|arguing|noting|stating|that)$/

/** A form of a reporting verb that the tagger took for a noun or an adjective, where only a verb can stand:
 *      the Ministry **orders** all crews to wait       before a determiner or a pronoun
 *      camp managers **report** that tents are shared       behind a plural, before “that” or, for verbs that are seldom nouns there, a noun phrase
 *      the Front and the Guild jointly **call** on donors to give
 *      the Front, an armed group, **claimed** responsibility       between a comma and a noun
 *      … , but **expects** deliveries to resume       behind a conjunction, before a noun phrase
 *      the gate held, Radio Delta **reports**.       behind a name that a comma parts off, at the end */
function isCueAfterAll(layers: TextLayers, at: number): boolean {
  const [before, tag, after] = [layers.tags[at - 1] ?? '', layers.tags[at]!, layers.tags[at + 1] ?? '']
  const { lower, text } = layers.tokens[at]!
  if (!/^\p{Ll}/u.test(text) || !cuesByForm.has(lower)) return false
  if (tag === 'NNS' && lower.endsWith('s') && !pluralsToo.has(lower)) return true
  if (tag === 'NN' && isPluralSubject(layers, before === 'RB' ? at - 2 : at - 1))
    return (
      layers.tokens[at + 1]?.lower === 'that' ||
      (lower === 'call' && /^(?:on|for|upon)$/.test(layers.tokens[at + 1]?.lower ?? '')) ||
      (seldomNouns.test(lower) && /^(?:NNS|NNPS?|DT|PRP\$?)$/.test(after))
    )
  if (tag === 'NNS')
    return (
      (/^NN/.test(before) && /^(?:DT|PDT|PRP\$?)$/.test(after)) ||
      (before === 'CC' &&
        /^(?:DT|PRP\$?|NNS?|NNPS?|JJ)$/.test(after) &&
        lower !== 'reports' &&
        lower !== 'claims') ||
      endsInSource(layers, at) ||
      // “which the union **claims** is safe”: of claims it would be “are”.
      (after === 'VBZ' && /^(?:DT )?(?:NN|NNP)$/.test(tagsBetween(layers, at)))
    )
  return tag === 'JJ' && lower.endsWith('ed') && before === ',' && /^(?:NNS?|DT|PRP\$?)$/.test(after)
}

/** The tags between a relative pronoun and an item, up to four; empty where none stands so near. */
function tagsBetween(layers: TextLayers, at: number): string {
  for (let first = at - 1; first >= Math.max(0, at - 5); first--)
    if (/^W(?:DT|P)$/.test(layers.tags[first]!)) return layers.tags.slice(first + 1, at).join(' ')
  return ''
}

/** “the gate held, Radio Delta **reports**.”: between a comma and the end of the sentence nothing but a name and the verb. */
function endsInSource(layers: TextLayers, at: number): boolean {
  if (!/^[.!?]?$/.test(layers.tags[at + 1] ?? '')) return false
  let first = at
  while (/^NNPS?$/.test(layers.tags[first - 1] ?? '')) first--
  return first < at && layers.tags[first - 1] === ','
}

/** “**residents** report”, “**the police** report”, “managers in Dorri **and Pell** report”; not “a police report”, “the residents’ report”. */
function isPluralSubject({ tokens, tags }: TextLayers, at: number): boolean {
  const [before, lower] = [tags[at - 1] ?? '', tokens[at]?.lower ?? '']
  if (/^(?:police|people)$/.test(lower))
    return !/^(?:an?|this|that|each|every)$/.test(tokens[at - 1]?.lower ?? '')
  if (tags[at] === 'NNS') return true
  return /^NNPS?$/.test(tags[at] ?? '') && before === 'CC' && /^NN/.test(tags[at - 2] ?? '')
}

const seldomNouns = /^(?:blame|condemn|deny|doubt|praise|urge|suspect)$/

/** Forms of reporting verbs that are plurals as well; all others (“speaks”, “alleges”, “insists”) are verbs, whatever the tagger took them for. */
const pluralsToo = new Set(
  `accounts addresses answers appeals assails audits backs bars bids blames blasts boasts brands briefs cables calls cautions challenges champions charges cheers chides cites
   claims clamors clamours commands comments commits complaints concerns contests controls counsels counters counts cries declines defends demands details dictates directs disputes
   doubts echoes emails e-mails estimates excuses exhibits expects faults figures finds flags forecasts forms gripes guarantees hails hints holds invites issues jests jokes judges labels
   laments laughs lists lobbies logs marks measures mentions messages mocks names notes notices numbers objects offers orders outlines paints petitions phones pins places plans pleas
   pledges points ponders posts praises raises presses pressures projects promises prompts proposals protests puts queries questions quips quotes rages rails rants rates reasons rebukes rebuffs
   recalls records recounts regrets rejects remarks remembers repeats replies reports requests responds rests retorts rings rules runs screams seconds shouts shows shrugs sighs signals
   signs slams sounds spins stands states stresses styles suspects tags talks tasks taunts terms texts thanks threatens thoughts tips titles touts trusts tweets updates urges values ventures vents views
   voices votes vows wagers wants warrants whispers wires wishes witnesses wonders worries yells`.split(
    /\s+/,
  ),
)

/** “each other”, “one another”. */
function isReciprocal(layers: TextLayers, at: number): boolean {
  const pair = (first: number) => `${layers.tokens[first]?.lower} ${layers.tokens[first + 1]?.lower}`
  return [at, at - 1].some((first) => /^(?:each other|one another)$/.test(pair(first)))
}

const markCodes: Readonly<Record<string, string>> = {
  '&': 'N',
  ',': ',',
  ';': ';',
  ':': ':',
  '—': ':',
  '–': ':',
  '-': ':',
  '--': ':',
  '%': 'N',
  '.': '.',
  '!': '.',
  '?': '.',
  '…': '.',
  '(': '(',
  ')': ')',
  $: '$',
  '€': '$',
  '£': '$',
}

const tagCodes: Readonly<Record<string, string>> = {
  DT: 'D',
  PDT: 'D',
  PRP$: 'D',
  PRP: 'P',
  EX: 'P',
  JJ: 'J',
  JJR: 'J',
  JJS: 'J',
  CD: 'C',
  $: '$',
  NN: 'N',
  NNS: 'N',
  NNP: 'N',
  NNPS: 'N',
  POS: 'S',
  VBD: 'V',
  VBZ: 'V',
  VBP: 'V',
  MD: 'V',
  VB: 'B',
  VBG: 'G',
  VBN: 'E',
  TO: 'T',
  IN: 'I',
  RB: 'R',
  RBR: 'R',
  RBS: 'R',
  RP: 'R',
  CC: 'K',
  WDT: 'W',
  WP: 'W',
  WP$: 'W',
  WRB: 'W',
}
