import { type Article, BadInput, type Capture } from '../model/index.ts'
import { decodeCapture } from '../text/decode.ts'
import { assembleText } from './assemble.ts'
import { isDatelineAlone, readDateline } from './dateline.ts'
import { diagnoseCapture, diagnoseReading } from './diagnostics.ts'
import { detectLanguage } from './language.ts'
import { mergeFacts, settleAmbiguousDays } from './merge-facts.ts'
import type { RawArticle } from './raw-article.ts'
import { sortPieces } from './sort-pieces.ts'
import { splitTextPieces } from './text-pieces.ts'
import { readDate } from './written-date.ts'

export interface ReadOptions {
  /** What the user says the publication day or time is; wins over the document. */
  readonly published?: string | undefined
  /** BCP 47; wins over the document. */
  readonly language?: string | undefined
}

/** The text of one capture in blocks that know their place in it, and what it says of itself. Nothing is loaded, no script
 *  runs, no clock is read: the same bytes give the same article. HTML readers are loaded only for pages.
 *  Throws `BadInput` for a page or text without an article's words, and for a `published` that is no date. */
export async function readArticle(capture: Capture, options: ReadOptions = {}): Promise<Article> {
  const source = decodeCapture(capture)
  const raw = capture.mediaType === 'text/html' ? await readHtml(source, capture) : readPlainText(source)
  const sorted = sortPieces(raw.pieces, raw.facts.title)
  const headed =
    raw.facts.title === null
      ? sorted.kept
      : [
          { text: raw.facts.title, selector: raw.titleSelector ?? 'title', role: 'heading' as const },
          ...sorted.kept,
        ]
  const { text, blocks } = assembleText(headed)
  if (countLetters(sorted.kept.map((piece) => piece.text).join('')) < fewestLetters) throw noWords(capture)
  const paragraphs = blocks.filter((block) => block.role === 'paragraph')
  const opening =
    paragraphs.slice(0, headLines).find(({ start, end }) => isDatelineAlone(text.slice(start, end))) ??
    paragraphs[0]
  const dateline = opening === undefined ? {} : readDateline(text.slice(opening.start, opening.end))
  const lines = sorted.facts.map((line) => settleAmbiguousDays(line, text))
  const facts = mergeFacts(
    { ...raw.facts, url: capture.url ?? raw.facts.url, title: raw.facts.title ?? sorted.title },
    [...lines, { ...dateline, where: 'head' }],
  )
  const published = options.published === undefined ? facts.published : readPublished(options.published)
  const language = options.language ?? pickLanguage(raw.language, text)
  const article = {
    id: `d${capture.sha256.slice(0, 12)}`,
    sha256: capture.sha256,
    ...facts,
    published,
    language,
    text,
    blocks,
    dropped: [
      ...raw.dropped,
      ...sorted.dropped.filter(
        (part) => part.reason !== 'repeated-title' || part.selector !== raw.titleSelector,
      ),
    ],
  }
  const hints = [...lines, dateline]
  return {
    ...article,
    diagnostics: [...diagnoseCapture(capture, source), ...diagnoseReading(article, raw, hints)],
  }
}

/** Trees are walked by recursion here and in both libraries: a page nested tens of thousands deep is nobody's article. */
async function readHtml(source: string, capture: Capture): Promise<RawArticle> {
  const { readPage } = await import('./html/read-page.ts')
  try {
    return readPage(source, capture.url)
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause
    const facts = {
      code: 'read.too-deep',
      found: 'a page whose elements are nested too deep',
      where: capture.url ?? capture.fileName ?? 'the input',
      expected: 'an article',
      remedy: 'copy its text into a file and add that',
    }
    throw new BadInput(facts, { cause })
  }
}

function readPlainText(source: string): RawArticle {
  const { pieces, dropped } = splitTextPieces(source)
  const facts = {
    url: null,
    title: null,
    byline: null,
    publisher: null,
    published: null,
    modified: null,
    license: null,
    via: [],
  }
  return { pieces, facts, titleSelector: null, language: null, dropped, cut: false }
}

/** Fewer letters than this is a heading or a button, not a report; the shortest flash measured ("Explosions in Harrow.") has 18. */
/** A press release has its issuer, a number and “For immediate release” above its dateline. */
const headLines = 6

const fewestLetters = 12

function countLetters(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0
}

function noWords(capture: Capture): BadInput {
  const kind = capture.mediaType === 'text/html' ? 'a page without text' : 'a text without words'
  return new BadInput({
    code: 'read.no-text',
    found: kind,
    where: capture.url ?? capture.fileName ?? 'the input',
    expected: 'an article',
    remedy: 'if a browser shows one, copy its text into a file and add that',
  })
}

function readPublished(value: string): string {
  const date = readDate(value)
  if (date !== null) return date
  throw new BadInput({
    code: 'read.not-a-date',
    found: `"${value}"`,
    where: '--published',
    expected: 'a day or time such as 2024-03-13 or 2024-03-13T04:15',
    remedy: 'write it that way',
  })
}

/** The page's own word for its language, unless its letters are of another script: templates say `en` over any text. */
function pickLanguage(stated: string | null, text: string): string | null {
  const shown = detectLanguage(text)
  if (stated === null || shown === null) return shown ?? stated
  const isCyrillic = (tag: string) => /^(?:uk|ru|be|bg|sr|mk|kk)\b/.test(tag)
  return isCyrillic(stated) === isCyrillic(shown) ? stated : shown
}
