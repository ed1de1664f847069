import type { Article } from '../../../model/index.ts'
import type { TextLayers } from '../../../text/index.ts'
import { pronounOfGivenName } from '../given-names.ts'
import { isBodyNoun, otherMedia, titles } from '../words.ts'
import { actorName, bodyName, genreLine, type IssuerRow, issuerRows } from './rows.ts'

/** Who gives a report out as a text of their own, and the rule that says so. */
export interface Issuer {
  readonly name: string
  /** Where the text names it first, half-open offsets; null where only its publisher or letterhead does. */
  readonly mention: { readonly start: number; readonly end: number } | null
  readonly rule: string
}

/** Whose own words a report is: a ministry's press release, a brigade's post, a family's statement. Null for what an outlet reports, and wherever it is not plain.
 *
 *  Looked for in the publisher, the title, the lines above the first sentence (letterhead that reading took out among them) and the last two:
 *  a line that says it whole (`rows.ts`), a line that says what the text is beside one that is a name, an actor's own site, or a name for a title over a
 *  text that says “we” outside every quotation. A report that says it has its text from elsewhere is nobody's own. Linear in the text. */
export function findIssuer(
  article: Pick<Article, 'title' | 'publisher' | 'via' | 'text' | 'blocks' | 'dropped'>,
  layers: TextLayers,
): Issuer | null {
  if (article.publisher !== null && isOutlet(article.publisher)) return null
  const { head, foot } = linesOf(article)
  for (const line of [...head, ...foot]) {
    const found = saidWhole(line)
    if (found) return located(found.name, found.rule, article.text)
  }
  const beside = besideGenre(head)
  if (beside) return located(beside, 'issuer.genre-line', article.text)
  if (article.via.length > 0) return null
  if (article.publisher !== null && bodyName.test(article.publisher) && !hasCredit(article))
    return located(withoutTail(article.publisher), 'issuer.own-site', article.text)
  const [title] = head
  if (title !== undefined && article.publisher === null && isActorAlone(title, bodyName) && saysWe(layers))
    return located(withoutTail(title), 'issuer.says-we', article.text)
  return null
}

interface Lines {
  /** The title first, then what stands above the first sentence. */
  readonly head: readonly string[]
  readonly foot: readonly string[]
}

/** Lines at both ends of a report that are no sentences, with the letterhead that reading took out. */
function linesOf({
  title,
  publisher,
  text,
  blocks,
  dropped,
}: Pick<Article, 'title' | 'publisher' | 'text' | 'blocks' | 'dropped'>): Lines {
  const lines = blocks.map(({ start, end }) => text.slice(start, end))
  const isLine = (line: string) => line.length <= longestLine && !/[.!?…]["”»)]*$/.test(line)
  const first = lines.findIndex((line, at) => at > 0 && !isLine(line))
  const taken = dropped.filter(
    ({ selector, reason }) => /^line=/.test(selector) && reason !== 'repeated-title',
  )
  const head = [
    title ?? lines[0] ?? '',
    ...lines.slice(1, Math.min(first < 0 ? 1 : first, mostLines)),
    ...(publisher === null ? [] : [publisher]),
    ...taken.slice(0, mostLines).map((part) => part.text),
  ]
  // What a bar parts from the title is its letterhead again: “TARN BRIGADE | PRESS DESK”.
  const rest = taken.find((part) => part.reason === 'site-name')
  return {
    head: rest && title ? [`${title} ${rest.text}`, ...head] : head,
    foot: lines.slice(-2).filter((line) => line.length <= longestLine),
  }
}

const longestLine = 120
const mostLines = 6

/** The row that a line fits whole, with the name in it. */
function saidWhole(line: string): { name: string; rule: string } | null {
  for (const { id, form, by } of issuerRows) {
    const { name: written } = form.exec(line)?.groups ?? {}
    const name = written === undefined ? null : bearer(written, by)
    if (name !== null) return { name, rule: id }
  }
  return null
}

/** The actor's name that stands alone in a line beside one that only says what the text is. */
function besideGenre(head: readonly string[]): string | null {
  if (!head.some((line) => genreLine.test(line))) return null
  const lines = head.filter((line) => !genreLine.test(line))
  const found =
    lines.find((line) => isActorAlone(line)) ??
    lines.find((line) => isOrganisation(line.split(/\s+/)) && bearer(line, 'organisation') === line)
  return found === undefined ? null : withoutTail(found)
}

/** Whether a line is the name of an actor and nothing else: “Parish of St Brannoc, Kellmoor”, not “Police hold man over raid”. */
function isActorAlone(line: string, actor = actorName): boolean {
  const name = withoutTail(line)
  return /\s/.test(name) && actor.test(name) && bearer(name, 'actor') === name
}

/** “Norlund Line”, “General Hospital”: names whose last word says what kind of body they are of. */
const isOrganisation = (words: readonly string[]): boolean =>
  words.length > 1 &&
  words.every((word) => /^[\p{Lu}&]/u.test(word) || /^(?:of|the|and)$/.test(word)) &&
  isBodyNoun((words[words.indexOf('of') - 1] ?? words.at(-1)!).toLowerCase())

const mostWords = 9

/** “Parish of St Brannoc, Kellmoor”, “Guardians of Kellmoor (channel)”: the name alone. */
const withoutTail = (line: string): string => line.replace(/\s*[,(|–—].*$/u, '').trim()

/** The name of who bears a line, a person's without what stands before it; null where the words name no such party. */
function bearer(written: string, by: IssuerRow['by']): string | null {
  const name = written
    .replace(/[“”"«»]/g, '')
    .replace(/[’']s$/, '')
    .trim()
  const words = name.split(/\s+/)
  const isName = words.every((word) => /^[\p{Lu}\d&]/u.test(word) || smallWords.has(word.toLowerCase()))
  if (!isName || words.length > mostWords || !/\p{Lu}\p{L}/u.test(words[0]!) || isOutlet(name)) return null
  if (words.some((word) => headlineVerb.test(word))) return null
  if (genreLine.test(name)) return null
  if (actorName.test(name)) return name
  if (by === 'organisation' && isOrganisation(words)) return name
  const person = personIn(words)
  if (person !== null) return by === 'anybody' || person !== name ? person : null
  return by === 'anybody' && words.length > 1 ? name : null
}

/** “Statement: **Army Denies** Attack”: a headline in capitals. */
const headlineVerb =
  /^(?:says?|said|denies|claims?|reports?|confirms?|announces?|accuses?|warns?|vows?|blames?|rejects?|admits?|orders?|urges?|draws?|sparks?|raises?|calls?|kills?|hits?|is|are|was|were|has|have|will)$/i

const smallWords = new Set('of the and for in on at de del la al and to'.split(' '))

/** “Secretary of Defense Ash Reyk”: the person behind an office; null where no office or given name shows one. */
function personIn(words: readonly string[]): string | null {
  const office = words.findLastIndex((word) => titles.has(word.toLowerCase().replace(/\W+$/, '')))
  const own = words.slice(office + 1).filter((word) => /^\p{Lu}/u.test(word))
  const field = /^(?:of|for)$/.test(words[office + 1] ?? '') ? own.slice(-2) : own
  if (office >= 0 && field.length >= 1 && field.length <= 3) return field.join(' ')
  return words.length <= 3 && pronounOfGivenName(words[0]!.toLowerCase()) !== null ? words.join(' ') : null
}

/** Whether a name is an outlet's: its own words are what the narrator says. */
function isOutlet(name: string): boolean {
  const words = name.toLowerCase().match(/\p{L}+/gu) ?? []
  return (
    words.some((word) => outletWords.has(word) || otherMedia.has(word)) &&
    !/\bpress (?:service|office|desk|cent(?:re|er))\b/iu.test(name)
  )
}

const outletWords = new Set(
  'news times post tv radio media journal herald gazette tribune wire press broadcaster broadcasting newspaper daily weekly courier chronicle mirror telegraph dispatch newswire magazine reporter standard examiner sentinel independent review today blog'.split(
    ' ',
  ),
)

/** “SELNIK, 4 October (Meridian) —”, “(Reuters) -”: the dateline of an agency's story. */
function hasCredit({ text }: Pick<Article, 'text'>): boolean {
  return /^[^\n]{0,60}\((?:\p{Lu}[\p{L} .]{1,30})\) *[–—-]/mu.test(text.slice(0, 1500))
}

/** Whether the report itself says “we” or “our”, outside every quotation. */
function saysWe({ text, tokens }: TextLayers): boolean {
  let depth = 0
  for (const token of tokens) {
    if (/^[“«]$/.test(token.text)) depth++
    else if (/^[”»]$/.test(token.text)) depth = Math.max(0, depth - 1)
    else if (token.text === '"') depth = depth > 0 ? 0 : 1
    else if (text[token.start - 1] === '\n') depth = 0
    if (depth === 0 && /^(?:we|our|ours|us)$/.test(token.lower)) return true
  }
  return false
}

/** With where the text names it, in the spelling of running text where it is there: “TARN BRIGADE” is the Tarn Brigade. */
function located(name: string, rule: string, text: string): Issuer {
  const places = [...text.matchAll(new RegExp(`(?<![\\p{L}\\d])${escaped(name)}(?![\\p{L}\\d])`, 'giu'))].map(
    ({ 0: written, index }) => ({ start: index, end: index + written.length, written }),
  )
  const plain = places.find(({ written }) => !isShouted(written))
  const own = plain?.written ?? (isShouted(name) ? lowered(name) : name)
  const [first] = places
  return { name: own, mention: first ? { start: first.start, end: first.end } : null, rule }
}

const escaped = (words: string): string =>
  words.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/\s+/g, '\\s+')

const isShouted = (words: string): boolean => words === words.toUpperCase() && /\p{Lu}{5,}/u.test(words)

const lowered = (words: string): string =>
  words.replace(/\p{L}+/gu, (word) =>
    smallWords.has(word.toLowerCase()) ? word.toLowerCase() : word[0]! + word.slice(1).toLowerCase(),
  )
