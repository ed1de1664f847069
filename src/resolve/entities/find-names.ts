import { isCyrillic } from '../../text/cyrillic/index.ts'
import { firstOf, type TextLayers, type Token } from '../../text/index.ts'
import { pronounOfGivenName } from './given-names.ts'
import { isField, isTitle } from './ranks.ts'
import { isPersonNoun, kindOfHead, titles } from './words.ts'

/** A name as written. Token indexes, half-open. */
export interface FoundName {
  readonly firstToken: number
  readonly endToken: number
  /** Short form given in brackets right behind it: “Harbour Ministry (HaMin)”. */
  readonly acronym: string | null
  /** No person's name: behind an article (“the Maestral Star”), before a “which”, or whose officer somebody is (“managing director of Lantern Line”). */
  readonly impersonal: boolean
}

const days =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|i)$/

/** Find names in running text: capitalised words that the tagger holds for names, joined by `of`, `for` or a possessive.
 *      the Freedom of Russia Legion and the Siberian Battalion
 *          ^^^^^^^^^^^^^^^^^^^^^^^^ one      ^^^^^^^^^^^^^^^^^^ another
 *  Headings are left out: their capitals say nothing. In text order; a name never crosses a sentence. */
export function findNames(layers: TextLayers): FoundName[] {
  const names: FoundName[] = []
  const inside = wordsInNames(layers)
  for (const sentence of layers.sentences) {
    const block = layers.blocks[sentence.block]!
    if (block.role === 'heading' || isCyrillic(layers.text.slice(sentence.start, sentence.end))) continue
    // “‘One of them’ …”: the first word, be it behind a quotation mark.
    let firstWord = sentence.firstToken
    while (firstWord < sentence.endToken - 1 && layers.tokens[firstWord]!.kind === 'mark') firstWord++
    for (let at = firstWord; at < sentence.endToken; ) {
      const opens =
        at === firstWord &&
        !(inside.has(layers.tokens[at]!.text) && /^(?:NN|VB|JJ|FW)/.test(layers.tags[at] ?? '')) &&
        !opensBody(layers, at, sentence.endToken)
      if (
        isPluralOf(layers, at, at === firstWord) ||
        (at === firstWord && isTradeBefore(layers, at, sentence.endToken)) ||
        isFieldBefore(layers, at, sentence.endToken) ||
        !isNameWord(layers, at, opens)
      ) {
        at++
        continue
      }
      const end = behindHonours(layers, at, nameEnd(layers, at, sentence.endToken))
      names.push({
        firstToken: at,
        endToken: end,
        acronym: acronymBehind(layers.tokens, end),
        impersonal: isImpersonal(layers.tokens, at, end),
      })
      at = Math.max(end, nameEnd(layers, at, sentence.endToken))
    }
  }
  const alone = wordsAlone(layers, names)
  return names.map((name) =>
    name.impersonal && isCalledByLast(layers, name, alone) ? { ...name, impersonal: false } : name,
  )
}

/** “Marian Frost **KC**”, “Ivo Sarek **MP**”: letters behind a person's name are no part of it. */
function behindHonours({ tokens }: TextLayers, first: number, end: number): number {
  let own = end
  // “Norjet **Flight** 12”: whose it is.
  if (own - first > 1 && tokens[own - 1]!.lower === 'flight' && tokens[own]?.kind === 'number') return own - 1
  while (own - first > 2 && honours.has(tokens[own - 1]!.text)) own--
  return own - first === 2 && /^\p{Lu}\p{Ll}/u.test(tokens[first]!.text) ? own : end
}

const honours = new Set('KC QC SC MP MEP MSP MBE OBE CBE KBE DBE MD PhD JP RN FRS DSO'.split(' '))

/** “**Economist** Ana Reyk said”: a trade that opens a sentence is no part of the name of two words behind it. */
function isTradeBefore(layers: TextLayers, at: number, limit: number): boolean {
  const { lower } = layers.tokens[at]!
  if (!isPersonNoun(lower) || titles.has(lower) || pronounOfGivenName(lower) !== null) return false
  let end = at + 1
  while (end < limit && isNameWord(layers, end, false)) end++
  return end - at === 3 && kindOfHead(layers.tokens[end - 1]!.lower) === null
}

/** “U.S. Secretary of **State** Ana Reyk”: the word is her office's. */
function isFieldBefore({ tokens, tags }: TextLayers, at: number, limit: number): boolean {
  return (
    isField(tokens[at]!.text) &&
    tokens[at - 1]?.lower === 'of' &&
    isTitle(tokens[at - 2]?.text ?? '') &&
    at + 2 < limit &&
    tags[at + 1] === 'NNP' &&
    tags[at + 2] === 'NNP'
  )
}

/** Words that are a whole name somewhere, without an article. */
function wordsAlone({ tokens }: TextLayers, names: readonly FoundName[]): ReadonlySet<string> {
  const alone = names.filter(
    ({ firstToken, endToken }) => endToken - firstToken === 1 && tokens[firstToken - 1]?.lower !== 'the',
  )
  return new Set(alone.map(({ firstToken }) => tokens[firstToken]!.text))
}

/** “a spokeswoman for **Ana Reyk**” where the text goes on with “Reyk”: a person, and no “Norlund Line” that goes on as “Norlund”. */
function isCalledByLast(
  { tokens }: TextLayers,
  { firstToken, endToken }: FoundName,
  alone: ReadonlySet<string>,
): boolean {
  const last = tokens[endToken - 1]!
  return (
    endToken - firstToken > 1 &&
    alone.has(last.text) &&
    !alone.has(tokens[firstToken]!.text) &&
    kindOfHead(last.lower) === null
  )
}

/** Capitalised words that are names inside a sentence somewhere: where one opens a sentence, it is that name again. */
function wordsInNames({ sentences, tokens, tags }: TextLayers): ReadonlySet<string> {
  const words = new Set<string>()
  for (const { firstToken, endToken } of sentences)
    for (let at = firstToken + 1; at < endToken; at++)
      if (tags[at] === 'NNP' && /^\p{Lu}\p{Ll}/u.test(tokens[at]!.text) && tokens[at - 1]!.kind === 'word')
        words.add(tokens[at]!.text)
  return words
}

/** “**Salt** Pan Holdings owns it”: a common noun that opens a sentence and the name of a body. */
function opensBody(layers: TextLayers, at: number, limit: number): boolean {
  const { text, lower } = layers.tokens[at]!
  if (layers.tags[at] !== 'NN' || !/^\p{Lu}\p{Ll}/u.test(text) || kindOfHead(lower) || isPersonNoun(lower))
    return false
  let end = at + 1
  while (end < limit && end < at + 6 && isNameWord(layers, end, false)) end++
  const kind = end - at > 2 ? kindOfHead(layers.tokens[end - 1]!.lower) : null
  return kind !== null && kind !== 'person' && kind !== 'people'
}

/** “Fighters of the Union”: a plural with a capital that opens a sentence is no part of the name behind it. */
function isPluralOf(layers: TextLayers, at: number, opens: boolean): boolean {
  const { lower } = layers.tokens[at]!
  const kind = lower.endsWith('s') && layers.tokens[at + 1]?.lower === 'of' ? kindOfHead(lower) : null
  if (kind === 'people' && !opens) return false
  return kind !== null && kind !== 'organisation' && lower !== 'forces'
}

function nameEnd(layers: TextLayers, first: number, limit: number): number {
  let end = first + 1
  for (;;) {
    if (end < limit && isNameWord(layers, end, false)) {
      // “Executive Director of the **Harbour Development Corporation** Ana Reyk”
      if (
        end - first > 1 &&
        isFirmNoun(layers, end - 1) &&
        isGivenName(layers, end) &&
        isPersonBehind(layers, end, limit)
      )
        return end
      end++
      continue
    }
    // “Save the Gap **alliance**”
    if (
      end < limit &&
      campaigns.has(layers.tokens[first]!.lower) &&
      end > first + 1 &&
      isBodyNoun(layers, end)
    )
      return end + 1
    const joined = joiner(layers, first, end, limit)
    if (joined === null) return end
    end = joined
  }
}

/** `of (the)`, `for`, a possessive or a small particle between two parts of one name: the index behind the next name word, or null. */
function joiner(layers: TextLayers, first: number, at: number, limit: number): number | null {
  const lower = layers.tokens[at]?.lower
  if (at >= limit || lower === undefined) return null
  // “Gen. Ana J. Reyk”: a point behind a rank or an initial.
  if (lower === '.')
    return isShortened(layers.tokens[at - 1]!.text) && at + 1 < limit && isNameWord(layers, at + 1, false)
      ? at + 2
      : null
  // “Ivo **“Wolf”** Sarek”: a nickname between the names.
  const nicknamed = at - first < 4 && /^[“"]$/.test(lower) ? behindNickname(layers, at, limit) : null
  if (nicknamed !== null) return nicknamed
  // “Joint Task Force - Operation Clear Water”
  if (/^[-–]$/.test(lower)) return joinsByDash(layers, first, at, limit) ? at + 2 : null
  if (lower === 'and')
    return joinsFields(layers, at, limit) || isSpelledBehind(layers, first, at, limit) ? at + 2 : null
  // “Save the Gap”, “Stop the War”: what a campaign wants.
  if (lower === 'the')
    return at === first + 1 && campaigns.has(layers.tokens[first]!.lower) && nextIsName(layers, at, limit)
      ? at + 2
      : null
  // “an Airbus of Harbour Air”: a thing and whose it is.
  if (lower === 'of' && at === first + 1 && /^an?$/.test(layers.tokens[first - 1]?.lower ?? '')) return null
  // “CEO of Harbour Air”: an office and whose it is.
  if (
    lower === 'of' &&
    /^(?:ceo|president|chairman|chairwoman|director|head|leader|founder)$/.test(layers.tokens[at - 1]!.lower)
  )
    return null
  if (!joiners.has(lower)) return null
  let next = layers.tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1
  while (particles.has(lower) && particles.has(layers.tokens[next]?.lower ?? '')) next++
  if (next >= limit || !isNameWord(layers, next, false)) return null
  const head = kindOfHead(layers.tokens[at - 1]!.lower)
  const isBody = head !== null && head !== 'person' && head !== 'people'
  if (lower === 'for' && !isBody && !isCalledBody(layers, first)) return null
  // “Norjet’s **European** rival”
  if (/^'s?$/.test(lower) && layers.tags[next] !== 'NNPS' && isAdjective(layers, next)) return null
  // “Orland’s Secretary of State”: whose he is.
  if (/^'s?$/.test(lower) && titles.has(layers.tokens[next]!.lower)) return null
  // “the Harbour Union’s Ana Reyk” is a person, “the Harbour Ministry’s Press Office” is not.
  if (/^'s?$/.test(lower) && (isBody || isGivenName(layers, next)) && isPersonBehind(layers, next, limit))
    return null
  // “Freedom of Russia Legion” is one name; “Samir Tazi of the Union” is a person and a union.
  const opens = kindOfHead(layers.tokens[first]!.lower)
  const isFor = layers.tokens.slice(first, at).some((token) => token.lower === 'for')
  const bodyOpens = opens !== null && opens !== 'person' && opens !== 'people' && opens !== 'media'
  if (lower === 'of' && at - first > 1 && !isBody && !(bodyOpens && isFor)) return null
  return next + 1
}

/** The index behind the name word that follows one to three capitalised words in quotation marks; null where none does. */
function behindNickname(layers: TextLayers, open: number, limit: number): number | null {
  let at = open + 1
  while (at < open + 5 && /^(?:\p{Lu}[\p{L}.]*|\.)$/u.test(layers.tokens[at]?.text ?? '')) at++
  const closes = at > open + 1 && /^[”"]$/.test(layers.tokens[at]?.text ?? '')
  return closes &&
    at + 1 < limit &&
    isNameWord(layers, at + 1, false) &&
    layers.tokens[at + 1]!.start > layers.tokens[at]!.end
    ? at + 2
    : null
}

/** “a local **organisation,** Lamp for Children”, “the **charity** Lamp for Children”: a body's name. */
function isCalledBody({ tokens }: TextLayers, first: number): boolean {
  const noun = tokens[first - 1]?.text === ',' ? tokens[first - 2] : tokens[first - 1]
  return noun !== undefined && /^\p{Ll}/u.test(noun.text) && bodies.test(noun.lower)
}

const bodies =
  /^(?:organi[sz]ation|charity|group|campaign|network|foundation|association|movement|initiative|coalition|alliance|nonprofit|ngo|think-?tank|watchdog|collective)$/

/** A word of origin before a common noun. */
function isAdjective({ tokens, tags }: TextLayers, at: number): boolean {
  const next = tokens[at + 1]
  return (
    /(?:an|ese|ish|ic|ian)$/.test(tokens[at]!.lower) &&
    /^\p{Ll}/u.test(next?.text ?? '') &&
    /^NN/.test(tags[at + 1] ?? '')
  )
}

/** “Energy **and** Mines Minister”, “Ministry of Trade **and** Industry”: two fields of one office. */
function joinsFields(layers: TextLayers, at: number, limit: number): boolean {
  const [before, behind] = [layers.tokens[at - 1]!.lower, layers.tokens[at + 1]?.lower ?? '']
  return (
    fields.has(before) && fields.has(behind) && at + 1 < limit && /^\p{Lu}/u.test(layers.tokens[at + 1]!.text)
  )
}

/** “Board of Antiquities **and** Heritage (BAH)”: the letters behind it take in the word. */
function isSpelledBehind(layers: TextLayers, first: number, at: number, limit: number): boolean {
  let end = at + 1
  while (end < limit && isNameWord(layers, end, false)) end++
  const short = end > at + 1 ? acronymBehind(layers.tokens, end) : null
  if (short === null) return false
  const letters = layers.tokens
    .slice(first, end)
    .filter((token) => /^\p{Lu}/u.test(token.text))
    .map((token) => token.text[0])
  return letters.length > 2 && letters.join('') === short
}

/** What the name of a body ends with, and no person's. */
function isFirmNoun({ tokens }: TextLayers, at: number): boolean {
  return /^(?:corporation|association|foundation|commission|committee|department|ministry|institute|university|federation|authority|agency|council)$/.test(
    tokens[at]!.lower,
  )
}

function isBodyNoun({ tokens }: TextLayers, at: number): boolean {
  return /^(?:alliance|association|campaign|coalition|committee|group|movement|network|society|trust)$/.test(
    tokens[at]!.lower,
  )
}

function nextIsName(layers: TextLayers, at: number, limit: number): boolean {
  return at + 1 < limit && isNameWord(layers, at + 1, false)
}

const campaigns = new Set('save stop keep free end defend protect reclaim rebuild'.split(' '))

/** What ministries, departments and committees are for. */
const fields = new Set(
  (
    'affairs ageing aging agriculture alcohol archives arts atmospheric border budget citizenship commerce communications ' +
    'communities congress construction control cooperation culture customs defence defense democracy development drug economic ' +
    'economy education emergencies employment energy environment environmental equality exchange exploited explosives families ' +
    'finance firearms fisheries food foreign forestry forests game gas gynecologists health home housing human immigration ' +
    'industry information infrastructure innovation integration internal international investment justice labor labour lands ' +
    'liberty livestock local management marine means medicine mines mining missing national natural naturalization obstetricians ' +
    'oceanic oil parks petroleum planning policy politics ports power prevention public recreation regional research resources ' +
    'roads rural science sciences securities security services social sport sports standards strategic studies technology ' +
    'territories tobacco tourism trade training transport transportation urban utilities veterans water ways welfare women works ' +
    'youth'
  ).split(' '),
)

/** A dash between two names of several words, the first of them a body's. */
function joinsByDash(layers: TextLayers, first: number, at: number, limit: number): boolean {
  const kind = kindOfHead(layers.tokens[at - 1]!.lower)
  return (
    at - first > 1 &&
    kind !== null &&
    kind !== 'person' &&
    kind !== 'people' &&
    at + 2 < limit &&
    isNameWord(layers, at + 1, false) &&
    isNameWord(layers, at + 2, false)
  )
}

/** “Salt Wire’s **Ana** Reyk” */
function isGivenName({ tokens }: TextLayers, at: number): boolean {
  return pronounOfGivenName(tokens[at]!.lower) !== null
}

function isPersonBehind(layers: TextLayers, first: number, limit: number): boolean {
  let end = first
  while (end < limit && isNameWord(layers, end, false)) end++
  return (
    end - first === 2 &&
    kindOfHead(layers.tokens[end - 1]!.lower) === null &&
    !titles.has(layers.tokens[first]!.lower)
  )
}

const particles = new Set(['de', 'van', 'von', 'der', 'den', 'al', 'bin', 'del', 'la'])

/** A rank, an initial, or the first word of a town: “**St.** Petersburg Police”, “**Ft.** Reyk”. */
function isShortened(word: string): boolean {
  return /^(?:\p{Lu}|St|Ste|Ft|Mt)$/u.test(word) || (word.length < 5 && titles.has(word.toLowerCase()))
}

const joiners = new Set(['of', 'for', "'s", "'", '&', 'de', 'van', 'von', 'al', 'bin', 'del', 'la'])

/** The index of the first name that begins at a token or behind it. */
export function firstNameFrom(names: readonly FoundName[], token: number): number {
  return firstOf(names, ({ firstToken }) => firstToken >= token)
}

/** Whether a token may stand in a name. The first word of a sentence must be tagged as one. */
export function isNameWord(layers: TextLayers, at: number, opens: boolean): boolean {
  const token = layers.tokens[at]!
  if (token.kind === 'number')
    return /^\d+(?:st|nd|rd|th)$/.test(token.lower) && isNameWord(layers, at + 1, false)
  if (token.kind !== 'word' || !/^(?:(?:al|el|an|ad|as|ash|ar|at|az)-)?\p{Lu}/u.test(token.text)) return false
  if (days.test(token.lower)) return isDayOfBody(layers, at)
  if (backed.test(token.text)) return false
  const tag = layers.tags[at] ?? 'NN'
  if (opens && quantities.has(token.lower)) return false
  if (tag === 'NNP' || tag === 'NNPS') return true
  // “**KJAER:** I wrote that …”
  if (opens && layers.tokens[at + 1]?.text === ':' && /^\p{Lu}{3,}$/u.test(token.text)) return true
  // “**Craig** Reyk”, whatever the tagger takes the first word for.
  if (opens)
    return (
      pronounOfGivenName(token.lower) !== null && /^\p{Lu}\p{Ll}/u.test(layers.tokens[at + 1]?.text ?? '')
    )
  return /^(?:JJ|NN|NNS|VBG|VBN|CD|FW|RB|IN|VB|VBP|UH)$/.test(tag)
}

/** “the Ninth of **June** Brigade”, “the **October** Movement”: a month and the noun of the body that is called after it. */
function isDayOfBody({ tokens }: TextLayers, at: number): boolean {
  const next = tokens[at + 1]
  if (!next || !/^\p{Lu}\p{Ll}/u.test(next.text)) return false
  const kind = kindOfHead(next.lower)
  return kind === 'armed-group' || kind === 'military' || kind === 'organisation'
}

const quantities = new Set(
  'all another both dozens each few half hundreds many millions most neither nobody none one others scores several some tens thousands two'.split(
    ' ',
  ),
)

/** “the **Orland-backed** group Harbour Watch”: said of a name, and no part of it. */
const backed =
  /^\p{Lu}.*-(?:affiliated|aligned|allied|backed|based|born|controlled|dominated|educated|era|funded|held|led|linked|listed|made|occupied|owned|run|sponsored|style|supported|trained)$/u

/** “the **Ministry**”, “the **Command**”: one capitalised noun for a body, behind an article, names none by itself. */
export function isBareBody(
  { tokens }: TextLayers,
  name: Pick<FoundName, 'firstToken' | 'endToken'>,
): boolean {
  if (name.endToken - name.firstToken !== 1 || tokens[name.firstToken - 1]?.lower !== 'the') return false
  const { lower } = tokens[name.firstToken]!
  const kind = bareBodies.has(lower) ? kindOfHead(lower) : null
  return kind !== null && kind !== 'person' && kind !== 'people'
}

const bareBodies = new Set(
  'ministry department government army navy command front legion league union alliance coalition council commission committee company bank church party movement foundation fund institute university federation association society agency authority group corporation court parliament administration office brigade battalion regiment police'.split(
    ' ',
  ),
)

const ofPersons = new Set(
  'campaign camp team family administration government presidency foundation trial case era ad supporters rally'.split(
    ' ',
  ),
)

function isImpersonal(tokens: readonly Token[], at: number, end: number): boolean {
  if (tokens[end]?.text === ',' && tokens[end + 1]?.lower === 'which') return true
  const before = tokens[at - 1]?.lower
  // “the Ana Reyk campaign”
  if (before === 'the') return !ofPersons.has(tokens[end]?.lower ?? '')
  return (before === 'of' || before === 'for') && kindOfHead(tokens[at - 2]?.lower ?? '') === 'person'
}

function acronymBehind(tokens: readonly Token[], end: number): string | null {
  const [open, short, close] = [tokens[end], tokens[end + 1], tokens[end + 2]]
  if (open?.text !== '(' || close?.text !== ')' || !short || short.kind !== 'word') return null
  return /\p{Lu}.*\p{Lu}/u.test(short.text) ? short.text : null
}
