import type { TextLayers, Token } from '../../text/index.ts'
import { pronounOfGivenName } from './given-names.ts'
import { isNameWord } from './name-words.ts'
import { isBodyNoun, kindOfHead, titles } from './words.ts'

/** The token behind a name that begins at `first`: it goes on over name words and what joins them, never beyond `limit`. */
export function nameEnd(layers: TextLayers, first: number, limit: number): number {
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
      isCampaignNoun(layers, end)
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
  const isBody = isBodyNoun(layers.tokens[at - 1]!.lower)
  if (lower === 'for' && !isBody && !isCalledBody(layers, first)) return null
  // “Norjet’s **European** rival”
  if (/^'s?$/.test(lower) && layers.tags[next] !== 'NNPS' && isAdjective(layers, next)) return null
  // “Orland’s Secretary of State”: whose he is.
  if (/^'s?$/.test(lower) && titles.has(layers.tokens[next]!.lower)) return null
  // “the Harbour Union’s Ana Reyk” is a person, “the Harbour Ministry’s Press Office” is not.
  if (/^'s?$/.test(lower) && (isBody || isGivenName(layers, next)) && isPersonBehind(layers, next, limit))
    return null
  // “Freedom of Russia Legion” is one name; “Samir Tazi of the Union” is a person and a union.
  const opens = layers.tokens[first]!.lower
  const isFor = layers.tokens.slice(first, at).some((token) => token.lower === 'for')
  const bodyOpens = isBodyNoun(opens) && kindOfHead(opens) !== 'media'
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

function isCampaignNoun({ tokens }: TextLayers, at: number): boolean {
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
  return (
    at - first > 1 &&
    isBodyNoun(layers.tokens[at - 1]!.lower) &&
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

/** “Harbour Ministry **(HaMin)**”: letters with two capitals, alone in brackets; null where none stand there. */
export function acronymBehind(tokens: readonly Token[], end: number): string | null {
  const [open, short, close] = [tokens[end], tokens[end + 1], tokens[end + 2]]
  if (open?.text !== '(' || close?.text !== ')' || !short || short.kind !== 'word') return null
  return /\p{Lu}.*\p{Lu}/u.test(short.text) ? short.text : null
}
