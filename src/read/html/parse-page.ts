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

/** How often each id stands in the page: pages repeat them. */
export function countIds(elements: readonly PageElement[]): ReadonlyMap<string, number> {
  const ids = new Map<string, number>()
  for (const element of elements) {
    const id = element.getAttribute('id')
    if (id !== null) ids.set(id, (ids.get(id) ?? 0) + 1)
  }
  return ids
}

/** A CSS selector that finds the element in the page as captured: from the nearest ancestor with an id of its own, else
 *  from `html`; `nth-child` where siblings share the name. */
export function selectorOf(element: PageElement, ids: ReadonlyMap<string, number>): string {
  const steps: string[] = []
  for (let at: PageElement | null = element; at !== null; at = at.parentElement) {
    const id = at.getAttribute('id')
    if (id !== null && /^[A-Za-z][\w-]*$/.test(id) && ids.get(id) === 1) {
      steps.unshift(`#${id}`)
      break
    }
    steps.unshift(step(at))
  }
  return steps.join(' > ')
}

function step(element: PageElement): string {
  const { parentElement } = element
  if (parentElement === null || /^(?:html|body|head)$/.test(element.localName)) return element.localName
  const siblings = [...parentElement.children]
  const alike = siblings.filter((sibling) => sibling.localName === element.localName)
  return alike.length === 1
    ? element.localName
    : `${element.localName}:nth-child(${siblings.indexOf(element) + 1})`
}
