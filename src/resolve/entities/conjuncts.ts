import type { TextLayers } from '../../text/index.ts'
import type { FoundName } from './found-name.ts'
import { headOf, isGoverned, isModifier } from './phrase-head.ts'
import { isOfficeName, isTitle } from './ranks.ts'
import { isPersonNoun, kindOfHead } from './words.ts'

/** Cut “A, B and C” where every part can stand for a speaker; an apposition (“Ivanova, the mayor”, “Ivanova, a pilot and former
 *  mayor”) is no list. Token ranges, half-open; one where nothing is to be cut. */
export function conjuncts(
  layers: TextLayers,
  first: number,
  end: number,
  names: readonly FoundName[],
): [number, number][] {
  const ands: number[] = []
  for (let at = first; at < end; at++) {
    const inName = names.some((name) => name.firstToken < at && at < name.endToken)
    if (!inName && /^(?:and|&|or)$/.test(layers.tokens[at]!.lower)) ands.push(at)
  }
  if (ands.length === 0) return [[first, end]]
  const listed = listBehindName(layers, first, end, names)
  if (listed >= end) return [[first, end]]
  const cuts = [...ands]
  for (let at = first; at < ands.at(-1)!; at++) if (layers.tokens[at]!.text === ',') cuts.push(at)
  const parts: [number, number][] = []
  let from = first
  for (const cut of cuts.sort((a, b) => a - b)) {
    if (cut > from) parts.push([from, cut])
    from = cut + 1
  }
  if (from < end) parts.push([from, end])
  // “And” alone is no list.
  if (parts.length < 2) return [[first, end]]
  // “Ana Reyk, **a pilot**, and Ivo Sarek”
  if (listed >= 0) {
    const own = parts.filter(([from], index) => index === 0 || from >= listed)
    return own.length > 1 && own.every(([a, b]) => canStand(layers, a, b, names)) ? own : [[first, end]]
  }
  const bothStand =
    parts.every(([a, b]) => canStand(layers, a, b, names)) &&
    !sharesPreposition(layers, parts) &&
    !endsInSharedName(layers, parts, names) &&
    !isApposed(layers, parts) &&
    !areOffices(layers, parts, names) &&
    !isTwoOffices(layers, parts, names) &&
    !sharesHead(layers, parts)
  return bothStand ? withoutGroup(layers, parts, names) : [[first, end]]
}

/** “**two unions**, the Salt League and the Harbour Union”: what the names behind it are is not one more. */
function withoutGroup(
  layers: TextLayers,
  parts: [number, number][],
  names: readonly FoundName[],
): [number, number][] {
  const [first, end] = parts[0]!
  if (parts.length < 3 || layers.tokens[end]?.text !== ',' || layers.tags[end - 1] !== 'NNS') return parts
  const isNamed = ([from, to]: [number, number]) =>
    names.some((name) => name.firstToken >= from && name.firstToken <= from + 1 && name.endToken <= to)
  return !isNamed([first, end]) && parts.slice(1).every(isNamed) ? parts.slice(1) : parts
}

/** “the mayors of Thala and Sbiba”, “officials in Kyiv and Moscow”: the last name hangs on the preposition of a plural head. */
function sharesPreposition(layers: TextLayers, parts: readonly (readonly [number, number])[]): boolean {
  const [first, last] = [parts[0]!, parts.at(-1)!]
  const tags = layers.tags.slice(first[0], first[1])
  const preposition = tags.indexOf('IN')
  if (preposition < 0 || !tags.slice(0, preposition).includes('NNS')) return false
  return last[1] - last[0] <= 2 && !/^(?:the|a|an|its|their)$/.test(layers.tokens[last[0]]!.lower)
}

/** Where the list behind a name and a comma begins, if it is one: “Ana Reyk, **Ivo Sarek** and …”, “Ana Reyk, a pilot, and **Ivo Sarek**”. Else all
 *  that stands there is what she is, however many articles it has: “Ana Reyk, a fellow of the institute and a former adviser”. -1 where
 *  nothing stands behind a name and a comma; the end where there is no list. */
function listBehindName(layers: TextLayers, first: number, end: number, names: readonly FoundName[]): number {
  const { tokens } = layers
  let comma = first
  while (comma < end && !isBreak(tokens[comma]!.text)) comma++
  const name = names.find((each) => each.firstToken >= first && each.endToken === comma)
  if (
    comma >= end ||
    !name ||
    isGoverned(layers, first, name) ||
    tokens.slice(first, comma).some((token) => token.lower === 'and')
  )
    return -1
  if (opensName(layers, comma + 1, end, names) || endsInSome(layers, end)) return comma + 1
  for (let at = comma + 1; at < end - 1; at++)
    if (
      tokens[at]!.text === ',' &&
      /^(?:and|or|&)$/.test(tokens[at + 1]!.lower) &&
      opensName(layers, at + 2, end, names)
    )
      return at + 2
  return end
}

/** “Ana Reyk, a teacher **and two pilots**” */
function endsInSome({ tokens }: TextLayers, end: number): boolean {
  for (let at = end - 2; at >= 0 && at > end - 8; at--)
    if (tokens[at]!.lower === 'and')
      return /^(?:two|three|four|five|several|some|others?)$/.test(tokens[at + 1]!.lower)
  return false
}

function isBreak(text: string): boolean {
  return text === ',' || /^(?:-|–|—|--|―)$/.test(text)
}

/** Whether a name opens here, behind no more than an article or ranks, that is neither an office nor the owner or the mark of one. */
function opensName(layers: TextLayers, at: number, end: number, names: readonly FoundName[]): boolean {
  const { tokens } = layers
  if (at >= end || isOfficeAlone(layers, at, end)) return false
  const from = /^(?:the)$/.test(tokens[at]!.lower) ? at + 1 : at
  const name = names.find((each) => each.firstToken >= from && each.firstToken <= from + 3)
  if (
    !name ||
    tokens
      .slice(from, name.firstToken)
      .some((token) => token.kind === 'mark' || /^(?:an?|and|of|for|who|its|his|her)$/.test(token.lower))
  )
    return false
  if (isModifier(layers, name, end) || isOfficeName(layers, name)) return false
  return !(name.endToken - name.firstToken === 1 && isParty(tokens[name.firstToken]!.lower))
}

function isParty(word: string): boolean {
  return /^(?:democrat|republican|conservative|liberal|socialist|communist|independent)s?$/.test(word)
}

/** “**Chief Operating Officer** of Harbour Air”, “**ceo**”: an office, and no name behind it that would be its holder. */
function isOfficeAlone({ tokens }: TextLayers, first: number, end: number): boolean {
  let at = first
  while (
    at < end &&
    at < first + 6 &&
    (isTitle(tokens[at]!.text) || isPersonNoun(tokens[at]!.lower) || ofOffice.test(tokens[at]!.lower))
  )
    at++
  if (at === first || ofOffice.test(tokens[at - 1]!.lower)) return false
  return at >= end || /^(?:of|for|at|in|,|with)$/.test(tokens[at]!.lower)
}

const ofOffice =
  /^(?:the|a|an|its|chief|vice|deputy|senior|operating|financial|executive|managing|general|founding|former|ex|interim|acting|technical|technology|information|marketing)$/

/** “a study by the Harbour Union and **the Salt League**”, “aides to Ana Reyk and **Ivo Sarek**”: both names hang on the preposition of a noun that
 *  is not a name itself. */
function endsInSharedName(
  layers: TextLayers,
  parts: readonly (readonly [number, number])[],
  names: readonly FoundName[],
): boolean {
  const [first, end] = parts[0]!
  if (parts.length !== 2) return false
  const governed = names.find((name) => name.endToken === end && name.firstToken >= first)
  if (!governed || !isGoverned(layers, first, governed)) return false
  if (
    names.some(
      (name) =>
        name.firstToken >= first &&
        name.endToken < end &&
        !isGoverned(layers, first, name) &&
        !isModifier(layers, name, end),
    )
  )
    return false
  const [last, to] = parts.at(-1)!
  const from = /^the$/.test(layers.tokens[last]!.lower) ? last + 1 : last
  const other = names.find(
    (name) => name.firstToken >= from && name.firstToken <= from + 1 && name.endToken <= to,
  )
  return other !== undefined && !isPersonNoun(headOf(layers, last, to).lower)
}

/** “Reyk, **an Austrian woman** and **former pilot**”: one article for both offices, so both are his. */
function isApposed(layers: TextLayers, parts: readonly (readonly [number, number])[]): boolean {
  if (parts.length < 3) return false
  const opens = (part: readonly [number, number]) => layers.tokens[part[0]]!
  const last = opens(parts.at(-1)!)
  return (
    /^(?:a|an|the|former|then|its|their|his|her)$/.test(opens(parts[1]!).lower) &&
    /^\p{Ll}/u.test(last.text) &&
    !/^(?:a|an|the|its|their|his|her|two|three|several|some|other)$/.test(last.lower)
  )
}

/** “Ana Reyk, **Director of the Harbour Union and chairman of the port**”: behind a name and a comma only offices, the last of them without
 *  an article. */
function areOffices(
  layers: TextLayers,
  parts: readonly (readonly [number, number])[],
  names: readonly FoundName[],
): boolean {
  const [, end] = parts[0]!
  if (parts.length < 3 || layers.tokens[end]?.text !== ',') return false
  if (!names.some((name) => name.endToken === end)) return false
  const last = layers.tokens[parts.at(-1)![0]]!.lower
  if (/^(?:a|an|the|its|their|his|her)$/.test(last)) return false
  return parts.slice(1).every(([first, to]) => {
    const head = headOf(layers, first, to).lower
    const named = names.find((name) => name.endToken === to && name.firstToken >= first)
    return isPersonNoun(head) && (!named || named.firstToken > first)
  })
}

/** “Austrian academic and author **Ana Reyk**”: no article before, so both are hers. */
function isTwoOffices(
  layers: TextLayers,
  parts: readonly (readonly [number, number])[],
  names: readonly FoundName[],
): boolean {
  const [first, end] = parts[0]!
  const office = officeOfState(layers, first, end)
  const head = layers.tokens[office]!
  return (
    parts.length === 2 &&
    /^NNP?$/.test(layers.tags[office] ?? '') &&
    isOneOffice(head.lower) &&
    (isTitle(head.text) || names.every((name) => name.firstToken < first || name.endToken !== end)) &&
    !articles.test(layers.tokens[parts[1]![0]]!.lower) &&
    (!articles.test(layers.tokens[first]!.lower) ||
      /^\p{Ll}/u.test(layers.tokens[parts[1]![0]]!.text) ||
      endsInOffice(layers, parts[1]!) ||
      /^(?:ceo|chairman|chairwoman|chief|founder|owner|managing)$/.test(layers.tokens[parts[1]![0]]!.lower))
  )
}

/** The head of “former **Secretary** of State”, else the last word. */
function officeOfState({ tokens }: TextLayers, first: number, end: number): number {
  const of = end - 2
  return of > first && tokens[of]!.lower === 'of' && isTitle(tokens[of - 1]!.text) ? of - 1 : end - 1
}

/** “the Sabran senator and **Liberal candidate**”: an office again, and no name. */
function endsInOffice({ tokens }: TextLayers, [, end]: readonly [number, number]): boolean {
  const last = tokens[end - 1]!
  return /^\p{Ll}/u.test(last.text) && isPersonNoun(last.lower)
}

/** “the US and **British governments**”: what both adjectives belong to. */
function sharesHead({ tokens, tags }: TextLayers, parts: readonly (readonly [number, number])[]): boolean {
  const [[first, to], [last, end]] = [parts[0]!, parts.at(-1)!]
  const own = tokens[first]!.lower === 'the' ? first + 1 : first
  return (
    parts.length === 2 &&
    to - own === 1 &&
    /^\p{Lu}/u.test(tokens[own]!.text) &&
    tags[last] === 'JJ' &&
    /^\p{Lu}/u.test(tokens[last]!.text) &&
    tags[last + 1] === 'NNS' &&
    last + 2 >= end
  )
}

function isOneOffice(head: string): boolean {
  const kind = kindOfHead(head)
  return isPersonNoun(head) || kind === null || kind === 'person'
}

const articles = /^(?:the|a|an|one|his|her|their|its)$/

function canStand(layers: TextLayers, first: number, end: number, names: readonly FoundName[]): boolean {
  if (end - first === 1 && /^(?:he|she|they|we|i|it)$/.test(layers.tokens[first]!.lower)) return true
  // “**Orlandish** and Valmerian officials”
  if (/^JJ/.test(layers.tags[end - 1] ?? '') && end - first <= 2) return false
  if (layers.tokens[first]!.lower === 'in' || layers.tokens[first]!.lower === 'of') return false
  if (names.some((name) => name.firstToken >= first && name.endToken <= end)) return true
  const { lower } = headOf(layers, first, end)
  return kindOfHead(lower) !== null || isPersonNoun(lower)
}
