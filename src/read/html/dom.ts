/** The little of the DOM that reading needs: linkedom's documents have it, and no browser types are asked for. */

export interface PageNode {
  readonly nodeType: number
  readonly textContent: string | null
  readonly childNodes: Iterable<PageNode>
  readonly firstChild: PageNode | null
  readonly nextSibling: PageNode | null
}

export interface PageElement extends PageNode {
  readonly localName: string
  readonly parentElement: PageElement | null
  readonly children: Iterable<PageElement>
  appendChild(node: PageNode): unknown
  insertBefore(node: PageNode, before: PageNode | null): unknown
  getAttribute(name: string): string | null
  setAttribute(name: string, value: string): void
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): Iterable<PageElement>
  closest(selector: string): PageElement | null
}

export interface Page extends PageNode {
  readonly documentElement: PageElement | null
  readonly body: PageElement | null
  createElement(name: string): PageElement
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): Iterable<PageElement>
}

export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === 1
}

/** Words of an element with runs of ordinary white space as one space; no-break spaces stay. */
export function wordsOf(element: PageNode | null | undefined): string {
  return tidySpaces(element?.textContent ?? '')
}

export function tidySpaces(text: string): string {
  return text.replace(/[ \t\n\r\f]+/g, ' ').trim()
}
