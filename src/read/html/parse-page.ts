import { parseHTML } from 'linkedom'
import { isElement, type Page, type PageElement } from './dom.ts'

/** Attribute that carries an element's place through Readability, which moves, renames and removes elements. */
export const placeMark = 'data-sayso-place'

/** A page as a tree; scripts do not run and nothing is loaded. Each element is numbered in document order, so two parses
 *  of the same source number alike. A fragment is given the `<html><body>` that every browser would give it. */
export function parsePage(source: string): Page {
  const whole = /<html[\s>]/i.test(source) ? source : `<html><body>${source}</body></html>`
  const page = parseHTML(whole).document as unknown as Page
  mendFrame(page)
  let number = 0
  for (const element of page.querySelectorAll('*')) {
    element.setAttribute(placeMark, String(number))
    number += 1
  }
  return page
}

/** Give the page the one head and the one body that HTML says it has where their tags are left out. The parser takes tags as
 *  they stand, and its `body` is a new, empty one unless a body follows a head. */
function mendFrame(page: Page): void {
  const root = [...page.querySelectorAll('html')][0]
  if (root === undefined) return
  const children = [...root.childNodes]
  const named = (name: string) =>
    children.find((node) => isElement(node) && node.localName === name) as PageElement | undefined
  const head = named('head') ?? page.createElement('head')
  const body = named('body') ?? page.createElement('body')
  const start = body.firstChild
  let seenBody = false
  for (const node of children) {
    if (node === body) seenBody = true
    if (node === head || node === body) continue
    if (isElement(node) && headElements.has(node.localName) && !seenBody) head.appendChild(node)
    else if (seenBody) body.appendChild(node)
    else body.insertBefore(node, start)
  }
  root.insertBefore(head, root.firstChild)
  root.insertBefore(body, head.nextSibling)
}

const headElements = new Set('title meta link base style script noscript template'.split(' '))

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
