import type { TextLayers } from '../../text/index.ts'
import { type Draft, inOrder } from './draft.ts'
import type { FoundName } from './found-name.ts'
import { pronounOfGivenName } from './given-names.ts'
import { behindRanks } from './ranks.ts'
import type { Register } from './register.ts'
import { isPersonNoun, roleKind, takesUp, trades } from './words.ts'

/** What a name is called beside it: the words before it (“US bank chief **Ana Reyk**”), an apposition before or behind it (“the district
 *  prosecutor, **Ana Reyk**, a retired colonel”). Lower case, articles left off; each ends in its head noun. */
export function rolesBeside(layers: TextLayers, name: FoundName): string[][] {
  const { tokens } = layers
  const roles: string[][] = []
  const own = behindRanks(layers, name)
  const ranks = tokens.slice(name.firstToken, own).filter((token) => token.kind !== 'mark')
  const before = wordsBack(layers, name.firstToken - 1)
  if (ranks.length + before.length > 0)
    roles.push([...before, ...ranks.map((token) => spelledOut.get(token.lower) ?? token.lower)])
  // “an unknown group, **the** Dawn Legion”
  const comma = tokens[name.firstToken - 1]?.lower === 'the' ? name.firstToken - 2 : name.firstToken - 1
  if (tokens[comma]?.text === ',') {
    const apposed = apposedBefore(layers, comma - 1)
    if (apposed.length > 0) roles.push(apposed)
  }
  roles.push(...behind(layers, name.endToken), ...selfNamed(layers, name.firstToken))
  const isPerson =
    ranks.length > 0 || (name.endToken - own > 1 && pronounOfGivenName(tokens[own]!.lower) !== null)
  return roles.filter((role) => isRole(role.at(-1)!) && !(isPerson && isRoleOfBody(role.at(-1)!)))
}

/** “for the prison **service**, Ms Reyk”: no person is called so. */
const isRoleOfBody = (head: string): boolean =>
  !isPersonNoun(head) && /^(?:government|organisation|media|military|armed-group)$/.test(roleKind(head) ?? '')

/** A person's office or trade, a noun for a body, or what a firm does: “the **contractor**, Brass Homes”. */
function isRole(head: string): boolean {
  return isPersonNoun(head) || roleKind(head) !== null || takesUp.has(head)
}

/** The nouns and adjectives that end at a token, in text order; none of another paragraph, such as the heading's last. */
function wordsBack({ text, tokens, tags }: TextLayers, end: number): string[] {
  const words: string[] = []
  for (let at = end; at >= 0 && at > end - 6; at--) {
    const { kind, lower } = tokens[at]!
    const isNoun = /^(?:NN|JJ|POS|VBN|VBG)/.test(tags[at] ?? '') || lower === 'group'
    if (kind === 'mark' || !isNoun || lower === "'s") break
    if (text.slice(tokens[at]!.end, tokens[at + 1]?.start).includes('\n')) break
    words.unshift(lower)
  }
  return words
}

/** “the **district prosecutor**, …”, “the **minister** of ocean affairs, …”: the noun phrase that ends at a token, up to its head. What hangs
 *  on another preposition is no apposition, and a body behind one is not what the name is called: “a clerk at the company, …”. */
function apposedBefore(layers: TextLayers, end: number): string[] {
  const { tokens, tags } = layers
  const words = wordsBack(layers, end)
  if (words.length === 0) return []
  let at = end - words.length
  if (/^(?:the|a|an|its|their|his|her)$/.test(tokens[at]?.lower ?? '')) at--
  if (!/^(?:IN|TO)$/.test(tags[at] ?? '')) {
    const isName = /^\p{Lu}/u.test(tokens[end]!.text)
    return isName && !isPersonNoun(words.at(-1)!) ? [] : words
  }
  if (tokens[at]!.lower === 'of') {
    const head = wordsBack(layers, at - 1)
    return head.length > 0 && isPersonNoun(head.at(-1)!) ? head : []
  }
  return isPersonNoun(words.at(-1)!) || trades.includes(words.at(-1)!) ? words : []
}

/** “**groups** calling themselves the Dawn Legion …”: what those are who name themselves so. */
function selfNamed(layers: TextLayers, first: number): string[][] {
  const { tokens } = layers
  let at = first - 1
  if (tokens[at]?.lower === 'the') at--
  if (!/^(?:itself|themselves|himself|herself|as)$/.test(tokens[at]?.lower ?? '')) return []
  while (
    at > first - 6 &&
    at > 0 &&
    !/^(?:calling|styling|naming|identifying|known|identified)$/.test(tokens[at]!.lower)
  )
    at--
  const words = wordsBack(layers, at - 1)
  const head = words.at(-1)
  return head && roleKind(head) ? [words] : []
}

const spelledOut: ReadonlyMap<string, string> = new Map(
  Object.entries({
    lt: 'lieutenant',
    col: 'colonel',
    gen: 'general',
    capt: 'captain',
    sgt: 'sergeant',
    maj: 'major',
    adm: 'admiral',
    sen: 'senator',
    rep: 'representative',
    gov: 'governor',
    pres: 'president',
    prof: 'professor',
    dr: 'doctor',
  }),
)

/** “, a retired colonel,” and “, spokesman for the port”: appositions behind a name, not the next name with its rank. */
function behind({ tokens, tags }: TextLayers, end: number): string[][] {
  if (tokens[end]?.text !== ',') return []
  let at = end + 1
  if (tokens[at]?.kind === 'number' && tokens[at + 1]?.text === ',') at += 2
  // “Ana Reyk, who is the mayor”
  const isClause = tokens[at]?.lower === 'who' && /^(?:is|was)$/.test(tokens[at + 1]?.lower ?? '')
  if (isClause) at += 2
  const isDefined = /^(?:the|a|an)$/.test(tokens[at]?.lower ?? '')
  if (/^(?:the|a|an|its|their|his|her|then|now|former)$/.test(tokens[at]?.lower ?? '')) at++
  const words: string[] = []
  for (; at < tokens.length && words.length < 6; at++) {
    const { kind, lower } = tokens[at]!
    if (kind === 'mark' || !/^(?:NN|JJ|POS|VBN|VBG)/.test(tags[at] ?? '')) break
    if (lower !== "'s") words.push(lower)
  }
  // “On Union Day, Defence Secretary Ana Reyk said”: the words belong to the name they end in.
  const head = words.at(-1)
  if (head === undefined) return []
  // “Behind Ana Reyk, **the mayor said** …”: whoever that is, he begins a clause of his own.
  if (!isClause && /^(?:VBD|VBZ|VBP|MD)$/.test(tags[at] ?? '')) return []
  const isBody = isDefined && roleKind(head) !== null && /^\p{Ll}/u.test(tokens[at - 1]!.text)
  return isPersonNoun(head) || isBody ? [words] : []
}

/** The persons a description fits: those called by its head noun before `offset`, with all its other words; where there are none, those called
 *  by a rank or an office that is one of its kind: “the officer” for a captain. */
export function bearersOf(register: Register, words: readonly string[], offset: number): Draft[] {
  const own = bearersOfNoun(register, words, offset)
  const kinds = own.length === 0 ? (offices.get(words.at(-1) ?? '') ?? []) : []
  return own.length > 0
    ? own
    : inOrder(
        new Set(kinds.flatMap((kind) => bearersOfNoun(register, [...words.slice(0, -1), kind], offset))),
      )
}

/** Nouns that take up a rank or an office under another word. */
const offices: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    officer:
      'captain lieutenant sergeant inspector superintendent constable colonel major commander detective corporal commodore brigadier',
    detective: 'constable sergeant inspector superintendent',
    lawyer: 'attorney solicitor barrister',
    attorney: 'lawyer',
    solicitor: 'lawyer',
    cleric: 'bishop archbishop imam priest sheikh rabbi father',
    lawmaker: 'senator congressman congresswoman deputy representative mp legislator member',
    legislator: 'senator congressman congresswoman deputy representative mp lawmaker',
    politician: 'senator congressman congresswoman deputy representative mp lawmaker mayor minister governor',
    executive: 'ceo chairman chairwoman director',
    ceo: 'executive',
    premier: 'minister',
    academic: 'professor',
    scientist: 'professor researcher physicist biologist chemist geologist seismologist epidemiologist',
    doctor: 'physician surgeon',
    reporter: 'journalist correspondent',
    journalist: 'reporter correspondent editor',
  }).map(([noun, kinds]) => [noun, kinds.split(' ')]),
)

function bearersOfNoun(register: Register, words: readonly string[], offset: number): Draft[] {
  const head = words.at(-1)
  if (!head) return []
  const rest = words.slice(0, -1).filter((word) => !/^(?:same|very|latter|former|said)$/.test(word))
  return register
    .borneBy(head)
    .filter(
      (draft) =>
        draft.roles.some((role) => role.at(-1) === head && rest.every((word) => role.includes(word))) &&
        draft.mentions.some((mention) => mention.start < offset),
    )
}
