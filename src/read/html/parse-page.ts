import { parseHTML } from 'linkedom'
import type { Page, PageElement } from './dom.ts'

/** Attribute that carries an element's place through Readability, which moves, renames and removes elements. */
export const placeMark = 'data-sayso-place'

/** A page as a tree; scripts do not run and nothing is loaded. Each element is numbered in document order, so two parses
 *  of the same source number alike. A fragment is given the `<html><body>` that every browser would give it. */
export function parsePage(source: string): Page {
  const whole = /<html[\s>]/i.test(source) ? source : `<html><body>${source}</body></html>`
  const page = parseHTML(whole).document as unknown as Page
  let number = 0
  for (const element of page.querySelectorAll('*')) {
    element.setAttribute(placeMark, String(number))
    number += 1
  }
  return page
}

/** The page breaks off: inside a tag, a comment or a script, or with neither `</body>` nor `</html>` though one was opened. */
export function isCutPage(source: string): boolean {
  const tail = source.slice(-4000)
  if (/<[a-z!/][^<>]*$/i.test(tail)) return true
  if (source.lastIndexOf('<!--') > source.lastIndexOf('-->')) return true
  if (source.toLowerCase().lastIndexOf('<script') > source.toLowerCase().lastIndexOf('</script')) return true
  return /<(?:html|body)[\s>]/i.test(source) && !/<\/(?:html|body)\s*>/i.test(tail)
}

/** Makes CSS selectors that find an element in the page as captured: from the nearest ancestor with an id of its own, else
 *  from `html`; `nth-child` where siblings share the name. Pages repeat ids: one that stands twice is not used. */
export function makeSelectors(elements: readonly PageElement[]): (element: PageElement) => string {
  const ids = new Map<string, number>()
  for (const element of elements) {
    const id = element.getAttribute('id')
    if (id !== null) ids.set(id, (ids.get(id) ?? 0) + 1)
  }
  const steps = new Map<PageElement, string>()
  const known = new Map<PageElement, string>()
  const selector = (element: PageElement): string => {
    const id = element.getAttribute('id')
    if (id !== null && /^[A-Za-z][\w-]*$/.test(id) && ids.get(id) === 1) return `#${id}`
    const { parentElement } = element
    if (parentElement === null) return element.localName
    if (!steps.has(element)) nameChildren(parentElement, steps)
    return `${known.get(parentElement) ?? remember(parentElement)} > ${steps.get(element) ?? element.localName}`
  }
  const remember = (element: PageElement): string => {
    const made = selector(element)
    known.set(element, made)
    return made
  }
  return selector
}

function nameChildren(parent: PageElement, steps: Map<PageElement, string>): void {
  const children = [...parent.children]
  const counts = new Map<string, number>()
  for (const child of children) counts.set(child.localName, (counts.get(child.localName) ?? 0) + 1)
  children.forEach((child, index) => {
    const alone = counts.get(child.localName) === 1
    steps.set(child, alone ? child.localName : `${child.localName}:nth-child(${index + 1})`)
  })
}
