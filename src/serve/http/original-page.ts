/** A captured page as it can be looked at without harm. Two walls: the page is written anew from what may stand in it, so that nothing in it
 *  runs, loads, sends or leads away; and the answer carries a policy under which the browser would refuse it. The policy alone would not do:
 *  browsers connect to an address ahead of a request that they then refuse. */
import { decodeCapture } from '../../capture/index.ts'
import type { Capture } from '../../model/index.ts'
import { isElement, type PageElement, type PageNode } from '../../read/html/dom.ts'
import { parsePage } from '../../read/html/parse-page.ts'

/** No scripts (the sandbox allows none), an origin of its own (no cookies, no storage, no API), no requests but pictures that the page
 *  itself holds, no forms, no other address; framed by our own pages alone. Meta refresh needs scripts to be allowed. */
export const originalPagePolicy = [
  'sandbox',
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'self'",
].join('; ')

export const originalPageHeaders: Readonly<Record<string, string>> = {
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Security-Policy': originalPagePolicy,
  // A policy does not hold back name look-ups; this header does, and the links that ask for them are taken out besides.
  'X-DNS-Prefetch-Control': 'off',
}

/** Elements of which nothing stays. Drawings and formulas (`svg`, `math`) are languages of their own, in which too much can be hidden;
 *  the rest runs, loads, sends, or is taken apart by another rule than that by which it was put together. */
const nothingOf = new Set(
  (
    'script style template svg math iframe frame frameset noframes noembed noscript object embed applet portal fencedframe audio video ' +
    'source track canvas map area link meta base head title xmp plaintext listing textarea select datalist input button dialog slot'
  ).split(' '),
)

/** Elements that stay themselves; of any other only what is in it. */
const asItIs = new Set(
  (
    'a abbr address article aside b bdi bdo blockquote br caption center cite code col colgroup dd del details dfn div dl dt em figcaption ' +
    'figure font footer form h1 h2 h3 h4 h5 h6 header hgroup hr i img ins kbd li main mark nav ol p pre q rp rt ruby s samp section small span ' +
    'strike strong sub summary sup table tbody td tfoot th thead time tr tt u ul var wbr'
  ).split(' '),
)

const withoutEnd = new Set('br col hr img wbr'.split(' '))

/** Attributes that stay: words, looks and structure. Handlers, addresses and all others go. */
const keptAttributes = new Set(
  (
    'alt title lang dir class id style align valign colspan rowspan scope headers start reversed type width height datetime open hidden ' +
    'border cellpadding cellspacing bgcolor color face size'
  ).split(' '),
)

/** What of a style may reach out; a backslash may hide any of it. */
const reaching =
  /url\s*\(|image\s*\(|image-set|cross-fade|src\s*\(|expression|-moz-binding|behavior|@import|@namespace|@font-face|\\|<\//i

/** Pictures that the page itself holds, of the kinds that are pixels alone: an SVG is a document. */
const ownPicture = /^data:image\/(?:png|jpeg|gif|webp|avif|bmp)[;,]/i

/** The page as HTML, or a text in a `pre`. Deterministic; never throws for what the page holds: one that cannot be taken apart is shown as
 *  its source. */
export function originalPage(capture: Pick<Capture, 'bytes' | 'encoding' | 'mediaType'>): string {
  const source = decodeCapture(capture)
  if (capture.mediaType === 'text/plain') return textPage(source)
  try {
    return harmless(source)
  } catch {
    return textPage(source)
  }
}

type AttributeList = Iterable<{ readonly name: string; readonly value: string }>

/** Written anew from the tree, so that only what is named above can stand in it, whatever the source was. */
function harmless(source: string): string {
  const tree = parsePage(source)
  const styles = [...tree.querySelectorAll('style')].map(
    (style) => `<style>${quietStyle(style.textContent ?? '')}</style>`,
  )
  const title = [...tree.querySelectorAll('title')][0]?.textContent ?? ''
  return page(title, styles.join('\n'), tree.body === null ? '' : insideOf(tree.body))
}

function insideOf(node: PageNode): string {
  let written = ''
  for (const child of node.childNodes) {
    if (child.nodeType === 3) written += escaped(child.textContent ?? '')
    else if (isElement(child)) written += elementWritten(child)
  }
  return written
}

function elementWritten(element: PageElement): string {
  const name = element.localName.toLowerCase()
  if (nothingOf.has(name)) return ''
  if (!asItIs.has(name)) return insideOf(element)
  const open = `<${name}${attributesOf(element, name)}>`
  return withoutEnd.has(name) ? open : `${open}${insideOf(element)}</${name}>`
}

function attributesOf(element: PageElement, name: string): string {
  let written = ''
  for (const { name: given, value } of (element as PageElement & { attributes: AttributeList }).attributes) {
    const attribute = given.toLowerCase()
    const stays =
      (keptAttributes.has(attribute) && !(attribute === 'style' && reaching.test(value))) ||
      (name === 'img' && attribute === 'src' && ownPicture.test(value))
    if (stays) written += ` ${attribute}="${escaped(value)}"`
  }
  return written
}

/** A style sheet without the rules that reach out; one that hides or imports goes whole. */
function quietStyle(css: string): string {
  if (/\\|<|@import|@namespace/i.test(css)) return ''
  return css.replaceAll(/[^{}]*\{[^{}]*\}/g, (rule) => (reaching.test(rule) ? '' : rule))
}

function textPage(text: string): string {
  return page('', '', `<pre class="sayso-text">${escaped(text)}</pre>`)
}

function page(title: string, styles: string, body: string): string {
  return [
    '<!doctype html><html><head><meta charset="utf-8">',
    `<title>${escaped(title)}</title>`,
    '<style>html{background:#fff;color:#111;color-scheme:light}.sayso-text{white-space:pre-wrap;font:1rem/1.6 Georgia,serif}</style>',
    styles,
    `</head><body>${body}</body></html>`,
  ].join('\n')
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
