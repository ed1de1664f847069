import type { BlockRole, Dropped } from '../model/index.ts'
import { isCreditLine, splitCredit } from './credit.ts'
import { isDatelineAlone } from './dateline.ts'
import { furnitureRules, sectionOpeners } from './furniture.ts'
import { readMetaLine } from './meta-line.ts'
import { hasOutletWord, isOutletName, takeNames } from './names.ts'
import type { Facts, Piece, Verdict } from './pieces.ts'
import { isOfficeName, isSectionName, readTopLine } from './title-lines.ts'

export interface KeptPiece {
  readonly text: string
  readonly selector: string
  readonly role: BlockRole
}

/** The pieces of an article apart from what stood around them, and what the dropped lines say. */
export interface SortedPieces {
  readonly title: string | null
  readonly kept: readonly KeptPiece[]
  readonly dropped: readonly Dropped[]
  /** In the order of the text; the ones of lines at the end come last. */
  readonly facts: readonly (Facts & { readonly where: 'head' | 'tail' })[]
}

/** Sort pieces into article and surroundings. Nothing is lost: every piece is kept, dropped with a reason, or split in
 *  two (a caption and its credit). `knownTitle` is the title that a page's metadata states; null for plain text, where
 *  the first line that is not letterhead, masthead, section, date or byline is the title.
 *
 *  Lines that could be part of an article ("13 March 2024" heads a day in a chronicle) are dropped only at the edges:
 *  before its second full paragraph or after its last but one. A full paragraph ends a sentence and has eight words. */
export function sortPieces(pieces: readonly Piece[], knownTitle: string | null): SortedPieces {
  const verdicts: (Verdict | null)[] = pieces.map(
    (piece) => furnitureVerdict(piece.text, 'anywhere') ?? creditVerdict(piece),
  )
  cutSections(pieces, verdicts)
  const found =
    knownTitle === null ? findTitle(pieces, verdicts) : { index: -1, title: knownTitle, suffix: 0 }
  const { index: titleIndex, title } = found
  dropRepeatedTitle(pieces, verdicts, titleIndex, title)
  const edges = peelEdges(pieces, verdicts, titleIndex)
  signLabels(pieces, verdicts, titleIndex, edges)
  signLoneNames(pieces, verdicts, titleIndex, edges)
  signLoneNames(pieces, verdicts, titleIndex, edges)
  dropAuthorNotes(pieces, verdicts)
  return collect(pieces, verdicts, found, edges)
}

/** Far more notes than any page puts under an article. */
const mostRounds = 20

/** Drop what rules for the edges know, from outside in: a line that looked like the last full paragraph and was a note
 *  shows the one before it. */
function peelEdges(pieces: readonly Piece[], verdicts: (Verdict | null)[], titleIndex: number): Edges {
  for (let round = 0; ; round += 1) {
    const edges = findEdges(pieces, verdicts, titleIndex)
    let peeled = false
    pieces.forEach((piece, index) => {
      if (verdicts[index] !== null || index === titleIndex) return
      if (index >= edges.headEnd && index < edges.tailStart) return
      verdicts[index] = readMetaLine(piece.text, false) ?? furnitureVerdict(piece.text, 'edge')
      peeled ||= verdicts[index] !== null && isBody(piece)
    })
    if (!peeled || round === mostRounds) return findEdges(pieces, verdicts, titleIndex)
  }
}

interface Edges {
  /** Before the first full paragraph, and before the second. */
  readonly firstBody: number
  readonly headEnd: number
  /** From after the last but one full paragraph, and from after the last. */
  readonly tailStart: number
  readonly lastBody: number
}

function findEdges(
  pieces: readonly Piece[],
  verdicts: readonly (Verdict | null)[],
  titleIndex: number,
): Edges {
  const bodies = pieces.flatMap((piece, index) =>
    verdicts[index] === null && index > titleIndex && isBody(piece) ? [index] : [],
  )
  return {
    firstBody: bodies[0] ?? pieces.length,
    headEnd: bodies[1] ?? pieces.length,
    tailStart: (bodies.at(-2) ?? -1) + 1,
    lastBody: bodies.at(-1) ?? titleIndex,
  }
}

/** A full paragraph: a sentence of eight words or more that ends, or a long stretch that does not. */
function isBody(piece: Piece): boolean {
  if (piece.role === 'heading' || piece.role === 'caption') return false
  const words = piece.text.split(/\s+/).length
  return (words >= 8 && /[.!?…:][”"’»)\]*]*$/u.test(piece.text)) || piece.text.length >= 160
}

function furnitureVerdict(text: string, where: 'anywhere' | 'edge'): Verdict | null {
  if (text.length > 240) return null
  const row = furnitureRules.find(
    (rule) => (rule.where === 'anywhere' || where === 'edge') && rule.form.test(text),
  )
  if (row === undefined) return null
  const url = row.id === 'link' ? /^(?:[\p{L}]+\s*:\s*)?(https?:\/\/\S+)$/u.exec(text)?.[1] : undefined
  const license = row.id === 'licence' ? text : undefined
  const owner = row.id === 'rights' ? rightsOwner(text) : undefined
  return {
    rule: row.id,
    reason: row.reason,
    facts: {
      ...(url === undefined ? {} : { url }),
      ...(license === undefined ? {} : { license }),
      ...(owner === undefined ? {} : { publisher: owner }),
    },
  }
}

function rightsOwner(text: string): string | undefined {
  const owner = /(?:©|\(c\)|copyright)\s*(?:©\s*)?(?:\d{4})?(?:\s*[-–]\s*\d{4})?[\s,]*([^.,|]{2,50})/i
    .exec(text)?.[1]
    ?.replace(/\s+\d{4}\s*$/, '')
    .trim()
  return owner !== undefined && isOutletName(owner) && hasOutletWord(owner) ? owner : undefined
}

function creditVerdict(piece: Piece): Verdict | null {
  const dated = /(?:©|copyright).*(?:\b(?:19|20)\d{2}\b|rights reserved)/i.test(piece.text)
  return !dated && isCreditLine(piece.text) ? { rule: 'credit-line', reason: 'credit', facts: {} } : null
}

/** Comment forms and link lists reach past their first line. An opener counts after the second full paragraph (or the only
 *  one); above that it is a counter or a jump link and goes alone. */
function cutSections(pieces: readonly Piece[], verdicts: (Verdict | null)[]): void {
  const bodies = pieces.flatMap((piece, index) => (verdicts[index] === null && isBody(piece) ? [index] : []))
  const from = bodies[Math.min(1, bodies.length - 1)] ?? pieces.length
  for (let index = 0; index < pieces.length; index += 1) {
    const text = pieces[index]!.text
    const opener = text.length <= 180 ? sectionOpeners.find((row) => row.form.test(text)) : undefined
    if (opener === undefined) continue
    const verdict = { rule: opener.id, reason: opener.reason, facts: {} }
    verdicts[index] = verdict
    if (index < from) continue
    for (let next = index + 1; next < pieces.length; next += 1) {
      if (opener.takes === 'links' && isBody(pieces[next]!)) break
      if (opener.takes === 'links' && readMetaLine(pieces[next]!.text, false) !== null) break
      verdicts[next] ??= verdict
    }
    if (opener.takes === 'all') return
  }
}

interface FoundTitle {
  readonly index: number
  readonly title: string | null
  /** Length of a site's name at the end of the line (` | Northline News`), which is not part of the title. */
  readonly suffix: number
}

function findTitle(pieces: readonly Piece[], verdicts: (Verdict | null)[]): FoundTitle {
  const publishers = new Set<string>()
  for (let index = 0; index < pieces.length; index += 1) {
    if (verdicts[index] !== null) continue
    const text = pieces[index]!.text
    const follows = titleFollows(pieces, verdicts, index)
    const placed = follows && /^\p{Lu}[\p{L}’' -]{1,30},\s/u.test(text)
    const verdict = readMetaLine(text, !placed) ?? furnitureVerdict(text, 'edge')
    const top = verdict === null ? readTopLine(text, follows) : null
    if (verdict !== null) verdicts[index] = verdict
    else if (isChannelName(pieces, index) || (index > 0 && publishers.has(fold(text)))) {
      verdicts[index] = { rule: 'channel-name', reason: 'masthead', facts: { publisher: text } }
      publishers.add(fold(text))
    } else if (top !== null)
      verdicts[index] = {
        rule: top.rule,
        reason: top.reason,
        facts: top.publisher === null ? {} : { publisher: top.publisher },
      }
    else
      return isTitle(pieces[index]!)
        ? nameTitle(pieces, verdicts, index)
        : { index: -1, title: null, suffix: 0 }
  }
  return { index: -1, title: null, suffix: 0 }
}

/** The line above a count of readers is a channel's name. */
function isChannelName(pieces: readonly Piece[], index: number): boolean {
  const next = pieces[index + 1]?.text ?? ''
  const name = pieces[index]!.text
  return (
    name.length <= 60 &&
    /^[\d.,\s]+[kкmм]?\s*(?:subscribers|members|followers|подписчик|підписник|читач)/iu.test(next)
  )
}

/** A title is one line of at most 200 characters; a line that ends in a full stop is one up to 110, if it is one sentence.
 *  A dateline (`HARROW, March 12 (Northwire) — `) opens a paragraph, never a title. */
function isTitle(piece: Piece): boolean {
  const { text } = piece
  if (text.length > 200 || isDatelineAlone(text) || piece.role === 'list-item' || piece.role === 'blockquote')
    return false
  if (
    /^[\p{Lu} .,-]{3,40}(?:, \p{L}+\.? \d{1,2})?\s*(?:\([^)]{2,40}\))?\s*[—–]\s/u.test(text) &&
    text.length > 110
  )
    return false
  return !/[.…]$/.test(text) || (text.length <= 110 && !/[.!?]\s+\p{Lu}/u.test(text))
}

/** Whether a later line above the first full paragraph can be the title in place of this one. */
function titleFollows(
  pieces: readonly Piece[],
  verdicts: readonly (Verdict | null)[],
  index: number,
): boolean {
  for (let next = index + 1; next < Math.min(pieces.length, index + 8); next += 1) {
    if (verdicts[next] !== null) continue
    const text = pieces[next]!.text
    if (readMetaLine(text, true) !== null || furnitureVerdict(text, 'edge') !== null) continue
    if (readTopLine(text, true) !== null || text.split(/\s+/).length < 3) continue
    return isTitle(pieces[next]!) && !(isBody(pieces[next]!) && /\.$/.test(text))
  }
  return false
}

function nameTitle(pieces: readonly Piece[], verdicts: (Verdict | null)[], index: number): FoundTitle {
  const text = pieces[index]!.text
  const parts = /^(.{8,}?)(\s+(?:[|•·–—-]|::)\s+)([^|]{2,50})$/u.exec(text)
  if (parts === null) return { index, title: text, suffix: 0 }
  const [, head = '', gap = '', site = ''] = parts
  const again = pieces.findIndex(
    (piece, at) => at > index && at <= index + 6 && fold(piece.text) === fold(head),
  )
  const publisher = isOutletName(site) ? { publisher: site } : {}
  if (again > 0) {
    verdicts[index] = { rule: 'page-title', reason: 'repeated-title', facts: publisher }
    return { index: again, title: pieces[again]!.text, suffix: 0 }
  }
  if (!(isOutletName(site) && hasOutletWord(site))) return { index, title: text, suffix: 0 }
  return { index, title: head, suffix: gap.length + site.length }
}

function dropRepeatedTitle(
  pieces: readonly Piece[],
  verdicts: (Verdict | null)[],
  titleIndex: number,
  title: string | null,
): void {
  if (title === null) return
  pieces.forEach((piece, index) => {
    if (index !== titleIndex && verdicts[index] === null && fold(piece.text) === fold(title))
      verdicts[index] = { rule: 'repeated-title', reason: 'repeated-title', facts: {} }
  })
}

/** `Text by:` or `By` on a line of its own names whoever stands on the next. */
function signLabels(
  pieces: readonly Piece[],
  verdicts: (Verdict | null)[],
  titleIndex: number,
  edges: Edges,
): void {
  pieces.forEach((piece, index) => {
    const next = pieces[index + 1]
    if (verdicts[index] !== null || index <= titleIndex || next === undefined || verdicts[index + 1] != null)
      return
    if (index >= edges.headEnd && index < edges.tailStart) return
    if (
      !/^(?:(?:written|text|words|reported|story|report) )?by:?$|^(?:authors?|автор|автори|авторы):?$/iu.test(
        piece.text,
      )
    )
      return
    const names = takeNames(next.text, true)
    const byline = names?.rest === '' ? names.names : isOutletName(next.text) ? next.text : null
    if (byline === null) return
    verdicts[index] = { rule: 'by-label', reason: 'byline', facts: {} }
    verdicts[index + 1] = { rule: 'by-label', reason: 'byline', facts: { byline } }
  })
}

/** A person's name alone on a line is a signature after the last paragraph, and a byline beside a date, byline or via line. */
function signLoneNames(
  pieces: readonly Piece[],
  verdicts: (Verdict | null)[],
  titleIndex: number,
  edges: Edges,
): void {
  pieces.forEach((piece, index) => {
    if (verdicts[index] !== null || index === titleIndex || piece.role === 'list-item') return
    const inHead = index < edges.firstBody
    if (!inHead && index <= edges.lastBody) return
    const beside = [verdicts[index - 1], verdicts[index + 1]].some((verdict) =>
      besideNames.has(verdict?.reason ?? ''),
    )
    const line = piece.text.replace(/^[—–-]\s*/, '').replace(/[,.]$/, '')
    const dated = [verdicts[index - 1], verdicts[index + 1]].some(
      (verdict) => verdict?.reason === 'date-line',
    )
    const names = takeNames(line, dated)
    const single = /^by (\p{Lu}[\p{L}-]+)$/iu.exec(line)?.[1]
    if (names !== null && names.rest === '' && (beside || !inHead))
      verdicts[index] = { rule: 'lone-name', reason: 'byline', facts: { byline: names.names } }
    else if (!inHead && dated && /^(?:\p{Lu}[\p{L}'’.-]*\s?){1,4}$/u.test(line) && !hasOutletWord(line))
      verdicts[index] = { rule: 'name-above-date', reason: 'byline', facts: { byline: line } }
    else if (single !== undefined)
      verdicts[index] = { rule: 'by-one-word', reason: 'byline', facts: { byline: single } }
    else if (inHead && isSectionName(line))
      verdicts[index] = { rule: 'section', reason: 'navigation', facts: {} }
    else if (!inHead && isOfficeName(line))
      verdicts[index] = { rule: 'office-signature', reason: 'letterhead', facts: {} }
    else if ((beside || !inHead || isUnderTitle(verdicts, titleIndex, index)) && isOutletLine(line))
      verdicts[index] = {
        rule: 'outlet-line',
        reason: 'masthead',
        facts: { outlet: line.split(/\s*[,|]\s*/)[0]! },
      }
  })
}

const besideNames = new Set(['byline', 'date-line', 'via', 'channel'])

function isUnderTitle(verdicts: readonly (Verdict | null)[], titleIndex: number, index: number): boolean {
  return verdicts.slice(titleIndex + 1, index).every((verdict) => verdict !== null)
}

/** `Northline News`, `Northline News, Harrow`. */
function isOutletLine(line: string): boolean {
  const [first = '', ...more] = line.split(/\s*[,|]\s*/)
  return (
    /\s/.test(first) &&
    isOutletName(first) &&
    hasOutletWord(first) &&
    more.length <= 1 &&
    more.every((part) => isOutletName(part))
  )
}

/** `Jane Doe is a reporter in Harrow.` after the article of Jane Doe. */
function dropAuthorNotes(pieces: readonly Piece[], verdicts: (Verdict | null)[]): void {
  const names = verdicts.flatMap((verdict) => verdict?.facts.byline?.split(/\s*(?:,|&|\band\b)\s*/) ?? [])
  const last = pieces.flatMap((_, index) => (verdicts[index] === null ? [index] : [])).slice(-3)
  for (const index of last) {
    const text = pieces[index]!.text
    const own = names.some((name) => name.includes(' ') && text.startsWith(`${name} `))
    if (
      own &&
      /\b(?:is an?|is the|is our|covers|reports|writes|has (?:covered|reported|written))\b/.test(
        text.slice(0, 120),
      )
    )
      verdicts[index] = { rule: 'author-note', reason: 'author-note', facts: {} }
  }
}

function collect(
  pieces: readonly Piece[],
  verdicts: readonly (Verdict | null)[],
  found: FoundTitle,
  edges: Edges,
): SortedPieces {
  const kept: KeptPiece[] = []
  const dropped: Dropped[] = []
  const noBlankLines = pieces.every((piece) => !piece.apart)
  // A title repeats the text below it; where there is none, it is the text.
  const isAll = verdicts.every((verdict, index) => verdict !== null || index === found.index)
  pieces.forEach((piece, index) => {
    const verdict = verdicts[index]
    const { selector } = piece
    if (verdict) {
      dropped.push({ text: piece.text, reason: verdict.reason, selector })
      return
    }
    if (index === found.index) {
      kept.push({ text: found.title ?? piece.text, selector, role: isAll ? 'paragraph' : 'heading' })
      if (found.suffix > 0)
        dropped.push({ text: piece.text.slice(-found.suffix).trim(), reason: 'site-name', selector })
      return
    }
    const caption = readCaption(piece)
    if (caption !== null) {
      kept.push({ text: caption.text, selector, role: 'caption' })
      for (const text of caption.dropped) dropped.push({ text, reason: 'credit', selector })
      return
    }
    kept.push({
      text: piece.text,
      selector,
      role: piece.role ?? guessRole(pieces, verdicts, index, noBlankLines),
    })
  })
  const facts = verdicts.flatMap((verdict, index) =>
    verdict
      ? [{ ...verdict.facts, where: index <= edges.lastBody ? ('head' as const) : ('tail' as const) }]
      : [],
  )
  return { title: found.title, kept, dropped, facts }
}

/** A caption with its credit or its label cut off; null for every paragraph that shows no sign of being one. */
function readCaption(piece: Piece): { text: string; dropped: string[] } | null {
  const label = /^(?:image caption|photo caption|caption)\s*[:,]\s*/i.exec(piece.text)?.[0] ?? ''
  const rest = piece.text.slice(label.length)
  const split = piece.role === 'heading' || piece.role === 'list-item' ? null : splitCredit(rest)
  const pictured = /^(?:file )?(?:photo|image|picture|фото|світлина)\s*:\s/iu.test(piece.text)
  if (split === null && label === '' && piece.role !== 'caption' && !pictured) return null
  const dropped = label === '' ? [] : [label.trim()]
  if (split === null) return { text: rest, dropped }
  const between = rest.slice(split.captionEnd, split.creditStart).trim()
  return {
    text: rest.slice(0, split.captionEnd),
    dropped: [...dropped, `${between} ${rest.slice(split.creditStart)}`.trim()],
  }
}

/** A short line without a stop, on its own, with a paragraph after it, is a subhead. */
function guessRole(
  pieces: readonly Piece[],
  verdicts: readonly (Verdict | null)[],
  index: number,
  noBlankLines: boolean,
): BlockRole {
  const { text, apart } = pieces[index]!
  const short =
    !isDatelineAlone(text) &&
    text.length <= 90 &&
    text.split(/\s+/).length <= 12 &&
    !/[.!…:;,][”"’»)]*$/u.test(text)
  let next = index + 1
  while (next < pieces.length && verdicts[next] !== null) next += 1
  return short &&
    (apart || noBlankLines) &&
    next < pieces.length &&
    /\p{L}/u.test(text) &&
    isBody(pieces[next]!)
    ? 'heading'
    : 'paragraph'
}

/** Titles repeat with other quotes, spaces and case. */
function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[‐-―]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/[.\s]+$/, '')
    .trim()
}
