import { Readability } from '@mozilla/readability'
import type { Dropped } from '../../model/index.ts'
import type { Piece } from '../pieces.ts'
import type { RawArticle } from '../raw-article.ts'
import { type Page, type PageElement, wordsOf } from './dom.ts'
import { readPageFacts } from './metadata.ts'
import { listOutside } from './outside.ts'
import { collectBlocks, type PageBlock, silent } from './page-blocks.ts'
import { isCutPage, makeSelectors, parsePage, placeMark } from './parse-page.ts'

/** The article of a page: Mozilla's Readability finds it, and every block is led back to its element in the page as
 *  captured. Where Readability finds none, the page's own paragraphs are taken. */
export function readPage(source: string, url: string | null): RawArticle {
  const page = parsePage(source)
  const elements = [...page.querySelectorAll('*')]
  const facts = readPageFacts(page, url)
  const blocks = findArticle(source) ?? collectParagraphs(page)
  const titleElement = facts.title === null ? null : findTitleElement(page, facts.title)
  const kept = blocks.map((block) => elementOf(block, elements))
  const selector = makeSelectors(elements)
  const pieces = blocks.map((block, index): Piece => {
    const element = kept[index]
    return { text: block.text, role: block.role, apart: true, selector: element ? selector(element) : 'body' }
  })
  const inside = new Set([...kept, titleElement].filter((element) => element != null))
  const dropped: Dropped[] = listOutside(page, inside).map(({ element, text, reason }) => ({
    text,
    reason,
    selector: selector(element),
  }))
  const { language, ...rest } = facts
  return {
    pieces,
    facts: rest,
    titleSelector: titleElement === null ? null : selector(titleElement),
    language,
    dropped,
    cut: isCutPage(source),
  }
}

/** Readability's article in blocks; null where it finds none. It rewrites the tree it works on, so it gets its own. */
function findArticle(source: string): PageBlock[] | null {
  const page = parsePage(source)
  const reader = new Readability(page as never, { serializer: (node: unknown) => node as PageElement })
  const content = reader.parse()?.content as PageElement | null | undefined
  if (content == null) return null
  const blocks = collectBlocks(content)
  return blocks.length === 0 ? null : blocks
}

function collectParagraphs(page: Page): PageBlock[] {
  return page.body === null
    ? []
    : collectBlocks(page.body).filter((block) => block.text.split(/\s+/).length >= 5)
}

/** The element of the page as captured. For elements that Readability made, the nearest ancestor it kept; then down
 *  again to the innermost element that holds all of the block's words. */
function elementOf(block: PageBlock, elements: readonly PageElement[]): PageElement | null {
  let element = block.place === null ? null : (elements[block.place] ?? null)
  while (element !== null) {
    const inner = [...element.children].find(
      (child) => !silent.has(child.localName) && wordsOf(child).includes(block.text),
    )
    if (inner === undefined || /^(?:a|b|em|i|span|strong|font)$/.test(inner.localName)) break
    element = inner
  }
  return element
}

function findTitleElement(page: Page, title: string): PageElement | null {
  const fold = (text: string) => text.toLowerCase().replace(/\s+/g, ' ').trim()
  const wanted = fold(title)
  for (const heading of page.querySelectorAll('h1, h2')) if (fold(wordsOf(heading)) === wanted) return heading
  return (
    page.querySelector('meta[property="og:title"]') ??
    page.querySelector('title') ??
    page.querySelector(`script[type="application/ld+json"][${placeMark}]`)
  )
}
