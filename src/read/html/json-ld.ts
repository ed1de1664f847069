import type { Page } from './dom.ts'

/** An article as schema.org markup describes it; null parts are not stated. */
export interface LinkedArticle {
  readonly title: string | null
  readonly byline: string | null
  readonly publisher: string | null
  readonly published: string | null
  readonly modified: string | null
  readonly language: string | null
  readonly license: string | null
}

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/** The first article that a page's JSON-LD describes, dates as written there; null without one.
 *  Articles may stand alone, in arrays, under `@graph` or `mainEntity`, and name author and publisher by `@id`. */
export function readLinkedArticle(page: Page): LinkedArticle | null {
  const nodes: Node[] = []
  for (const script of page.querySelectorAll('script[type="application/ld+json"]'))
    collectNodes(parseLoosely(script.textContent ?? ''), nodes, 0)
  const articles = nodes.filter((node) => typesOf(node).some((type) => articleType.test(type)))
  const article = articles.find((node) => node.datePublished !== undefined) ?? articles[0]
  if (article === undefined) return null
  return {
    title: words(article.headline) ?? words(article.name),
    byline: namesOf(article.author ?? article.creator ?? null, nodes),
    publisher: namesOf(article.publisher ?? article.sourceOrganization ?? null, nodes),
    published: words(article.datePublished) ?? words(article.dateCreated),
    modified: words(article.dateModified),
    language: words(article.inLanguage),
    license: words(article.license),
  }
}

interface Node {
  readonly [key: string]: Json | undefined
}

const articleType = /(?:Article|BlogPosting|SocialMediaPosting|Report|LiveBlogPosting|PressRelease)$/

/** Broken markup is common: comments around it, raw line ends in strings, commas too many. */
function parseLoosely(source: string): Json {
  const bare = source
    .replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\/\s*\]\]>|\]\]>)\s*;?\s*$/, '')
  for (const attempt of [
    bare,
    bare.replace(/[\r\n\t]+/g, ' '),
    bare.replace(/[\r\n\t]+/g, ' ').replace(/,\s*([}\]])/g, '$1'),
  ])
    try {
      return JSON.parse(attempt) as Json
    } catch {}
  return salvage(bare)
}

/** The plain string members of an article in markup that no parser takes. */
function salvage(source: string): Json {
  if (!/"@type"\s*:\s*\[?\s*"[A-Za-z]*(?:Article|Posting)"/.test(source)) return null
  const member = (key: string) => new RegExp(`"${key}"\\s*:\\s*"((?:[^"\\\\]|\\\\.)*)"`).exec(source)?.[1]
  const found: Record<string, string> = { '@type': 'Article' }
  for (const key of ['headline', 'datePublished', 'dateModified', 'inLanguage']) {
    const value = member(key)
    if (value !== undefined) found[key] = value.replace(/\\(["\\/])/g, '$1')
  }
  return found
}

const deepest = 6

function collectNodes(value: Json, nodes: Node[], depth: number): void {
  if (value === null || typeof value !== 'object' || depth > deepest) return
  if (Array.isArray(value)) {
    for (const item of value) collectNodes(item, nodes, depth + 1)
    return
  }
  const node = value as Node
  nodes.push(node)
  for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement', 'author', 'publisher'])
    collectNodes(node[key] ?? null, nodes, depth + 1)
}

function typesOf(node: Node): string[] {
  const type = node['@type']
  return (Array.isArray(type) ? type : [type]).filter((item): item is string => typeof item === 'string')
}

function namesOf(value: Json, nodes: readonly Node[]): string | null {
  if (typeof value === 'string') return /^https?:/.test(value) ? null : words(value)
  if (Array.isArray(value)) {
    const names = value.map((item) => namesOf(item, nodes)).filter((name) => name !== null)
    return names.length === 0 ? null : [...new Set(names)].join(', ')
  }
  if (value === null || typeof value !== 'object') return null
  const node = value as Node
  if (node.name !== undefined) return words(node.name) ?? namesOf(node.name as Json, nodes)
  const id = node['@id']
  const named = nodes.find((other) => id !== undefined && other['@id'] === id && other.name !== undefined)
  return named === undefined ? null : words(named.name)
}

function words(value: Json | undefined): string | null {
  if (Array.isArray(value)) return words(value[0])
  if (typeof value !== 'string') return null
  const text = decodeEntities(value).replace(/\s+/g, ' ').trim()
  return text === '' ? null : text
}

/** Strings in markup are often escaped twice. */
function decodeEntities(text: string): string {
  const named: Record<string, string> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', nbsp: '\u00a0' }
  const more: Record<string, string> = {
    rsquo: '’',
    lsquo: '‘',
    rdquo: '”',
    ldquo: '“',
    ndash: '–',
    mdash: '—',
    hellip: '…',
  }
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|([a-z]+));/gi, (whole, decimal, hex, name) => {
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal))
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16))
    return named[name] ?? more[name] ?? whole
  })
}
