import { type Page, type PageElement, wordsOf } from './dom.ts'
import { silent } from './page-blocks.ts'

export interface OutsidePart {
  readonly element: PageElement
  readonly text: string
  readonly reason: string
}

/** The parts of a page that are no part of the article: the largest elements that hold words and no kept block.
 *  Kept so that a reader can check what was left out. */
export function listOutside(page: Page, inside: ReadonlySet<PageElement>): OutsidePart[] {
  const holds = new Set<PageElement>()
  for (const element of inside)
    for (let at: PageElement | null = element; at !== null; at = at.parentElement) holds.add(at)
  const parts: OutsidePart[] = []
  const walk = (element: PageElement): void => {
    for (const child of element.children) {
      if (silent.has(child.localName) || inside.has(child)) continue
      if (holds.has(child)) walk(child)
      else {
        const text = visibleWords(child)
        if (text !== '') parts.push({ element: child, text, reason: reasonFor(child) })
      }
    }
  }
  if (page.body !== null) walk(page.body)
  return parts
}

function reasonFor(element: PageElement): string {
  return element.localName === 'nav' || element.querySelector('nav') !== null
    ? 'navigation'
    : 'outside-article'
}

function visibleWords(element: PageElement): string {
  if (element.querySelector('script, style, noscript, template') === null) return wordsOf(element)
  const words: string[] = []
  for (const child of element.childNodes) {
    if (child.nodeType === 3) words.push(wordsOf(child))
    if (child.nodeType === 1 && !silent.has((child as PageElement).localName))
      words.push(visibleWords(child as PageElement))
  }
  return words.filter((word) => word !== '').join(' ')
}
