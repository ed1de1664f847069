import type { Page, PageElement } from './dom.ts'
import { collectBlocks, silent } from './page-blocks.ts'

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
    for (let at = element.parentElement; at !== null; at = at.parentElement) holds.add(at)
  const parts: OutsidePart[] = []
  const walk = (element: PageElement): void => {
    for (const child of element.children) {
      if (silent.has(child.localName)) continue
      if (holds.has(child)) walk(child)
      else if (!inside.has(child)) {
        const text = collectBlocks(child)
          .map((block) => block.text)
          .join(' ')
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
