import type { BlockRole } from '../../model/index.ts'
import { isElement, type PageElement, tidySpaces } from './dom.ts'
import { placeMark } from './parse-page.ts'

/** A run of words of one block element, with the number of the element in the page as captured. */
export interface PageBlock {
  readonly text: string
  readonly role: BlockRole | null
  /** Number that `parsePage` gave the element; null where Readability made it up and no ancestor is known. */
  readonly place: number | null
}

/** The blocks under an element in reading order. `<br>` parts two blocks: pages use it between byline and date and between
 *  paragraphs. Runs of ordinary white space are one space; no-break spaces stay. */
export function collectBlocks(root: PageElement): PageBlock[] {
  const blocks: PageBlock[] = []
  let words = ''
  const flush = (owner: PageElement, role: BlockRole | null) => {
    const text = tidySpaces(words)
    words = ''
    if (text !== '') blocks.push({ text, role, place: placeOf(owner) })
  }
  const walk = (element: PageElement, owner: PageElement, role: BlockRole | null): void => {
    for (const node of element.childNodes) {
      if (node.nodeType === 3) words += node.textContent ?? ''
      if (!isElement(node) || silent.has(node.localName)) continue
      if (node.localName === 'br') flush(owner, role)
      else if (inline.has(node.localName)) walk(node, owner, role)
      else {
        flush(owner, role)
        const own = roleOf(node.localName) ?? role
        walk(node, node, own)
        flush(node, own)
      }
    }
  }
  walk(root, root, null)
  flush(root, null)
  return blocks
}

function roleOf(name: string): BlockRole | null {
  if (/^h[1-6]$/.test(name)) return 'heading'
  if (name === 'blockquote') return 'blockquote'
  if (name === 'figcaption' || name === 'caption') return 'caption'
  return name === 'li' ? 'list-item' : name === 'p' ? null : null
}

function placeOf(element: PageElement): number | null {
  const place = element.closest(`[${placeMark}]`)?.getAttribute(placeMark)
  return place == null ? null : Number(place)
}

/** Elements whose words run on in the line around them. */
const inline = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr output q ruby rt rp s samp small span strike strong sub sup time tt u var wbr center'.split(
    ' ',
  ),
)

/** Elements without words of the article. */
export const silent = new Set(
  'script style noscript template svg math iframe object embed button input select textarea form canvas audio video picture img head link meta'.split(
    ' ',
  ),
)
