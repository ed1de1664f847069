import type { ReportFacts } from '../merge-facts.ts'
import { findWrittenDates, readDate } from '../written-date.ts'
import { type Page, wordsOf } from './dom.ts'
import { readLinkedArticle } from './json-ld.ts'

/** What a page states about its article, the surest place first: JSON-LD, Open Graph and other `<meta>`, `<time>` and
 *  microdata, then its visible marks, and for the day the address itself. Published and modified stay apart: where only a
 *  change is dated, `published` is null. */
export function readPageFacts(page: Page, url: string | null): ReportFacts & { language: string | null } {
  const meta = readMeta(page)
  const linked = readLinkedArticle(page)
  const address = url ?? readAddress(page, meta)
  const publisher = linked?.publisher ?? meta.first(publisherKeys)
  return {
    url: address,
    title: chooseTitle(page, [linked?.title, meta.first(titleKeys)], publisher),
    byline: readAuthor(page, meta, linked?.byline ?? null),
    publisher,
    published:
      dateOf(linked?.published) ??
      meta.date(publishedKeys) ??
      readTimeElement(page, publishedElements) ??
      readDateText(page) ??
      dayInAddress(address),
    modified: dateOf(linked?.modified) ?? meta.date(modifiedKeys) ?? readTimeElement(page, modifiedElements),
    license:
      linked?.license ??
      page.querySelector('link[rel~="license"], a[rel~="license"]')?.getAttribute('href') ??
      meta.first(['dcterms.license', 'dc.rights.license', 'license']),
    language: readLanguage(page, meta, linked?.language ?? null),
    via: [],
  }
}

const titleKeys = [
  'og:title',
  'twitter:title',
  'dc.title',
  'dcterms.title',
  'parsely-title',
  'sailthru.title',
  'title',
]
const publisherKeys = [
  'og:site_name',
  'dc.publisher',
  'dcterms.publisher',
  'publisher',
  'cre',
  'application-name',
  'citation_publisher',
]
const authorKeys = [
  'author',
  'article:author',
  'dc.creator',
  'dcterms.creator',
  'dc.contributor',
  'parsely-author',
  'sailthru.author',
  'byl',
  'citation_author',
  'og:article:author',
  'twitter:data1',
]
const publishedKeys = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'date.published',
  'publication_date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'published_time',
  'published',
  'article.published',
  'article:published',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'article_date_original',
  'originalpublicationdate',
  'date_published',
  'displaydate',
  'citation_publication_date',
  'citation_date',
  'rnews:datepublished',
  'bt:pubdate',
  'ptime',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date.created',
  'dcterms.created',
  'dc.created',
  'dc.date',
  'dcterms.date',
  'date',
  'article:post_date',
  'timestamp',
  'datecreated',
  'creationdatetime',
  'shareaholic:article_published_time',
]
const modifiedKeys = [
  'article:modified_time',
  'og:article:modified_time',
  'og:updated_time',
  'datemodified',
  'dc.date.modified',
  'dcterms.modified',
  'dc.modified',
  'last-modified',
  'lastmod',
  'updated_time',
  'revision_date',
  'revised',
  'article:modified',
  'modificationdatetime',
  'shareaholic:article_modified_time',
]

/** In this order: marked as the publication, then the first `<time>` of the article, then of the page's head. */
const publishedElements = [
  '[itemprop="datePublished"]',
  'time[pubdate]',
  'time.published, time.entry-date, time.date-published, abbr.published, .dt-published, .post-date time, .published-date time',
  'article header time[datetime], header time[datetime]',
  'article time[datetime], main time[datetime], [role="main"] time[datetime]',
]
const modifiedElements = ['[itemprop="dateModified"]', 'time.updated:not(.published), .dt-updated']
const dateTexts = [
  '.entry-date, .post-date, .published, .pubdate, .publish-date, .article-date, .article__date, .date-published, .dateline, .posted-on, .byline-date',
  'article [class*="date" i], main [class*="date" i], header [class*="date" i], article [class*="time" i]',
  '[class*="publish" i], [class*="pub-date" i], [class*="postdate" i], [class*="byline" i], [class*="meta-info" i], [class*="post-meta" i], [class*="entry-meta" i]',
  '[class~="date"], [id="date"], [class$="-date"], [class$="__date"], [class$="_date"]',
]

interface Meta {
  first(keys: readonly string[]): string | null
  date(keys: readonly string[]): string | null
}

/** Keys are compared in lower case, whichever attribute holds them. */
function readMeta(page: Page): Meta {
  const values = new Map<string, string[]>()
  for (const element of page.querySelectorAll('meta')) {
    const content = element.getAttribute('content')?.replace(/\s+/g, ' ').trim() ?? ''
    if (content === '') continue
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const key = element.getAttribute(attribute)?.toLowerCase()
      if (key != null) values.set(key, [...(values.get(key) ?? []), content])
    }
  }
  const all = (keys: readonly string[]) => keys.flatMap((key) => values.get(key) ?? [])
  return {
    first: (keys) => all(keys)[0] ?? null,
    date: (keys) =>
      all(keys)
        .map(dateOf)
        .find((date) => date !== null) ?? null,
  }
}

/** A date with nothing around it; ISO times as content systems write them. */
function dateOf(text: string | null | undefined): string | null {
  return text == null ? null : readDate(text)
}

/** A heading wins over a stated title that only adds the site's name to it, and a page's single heading over its `<title>`,
 *  which may name the site alone; else the stated title, the site's name cut off. */
function chooseTitle(
  page: Page,
  stated: readonly (string | null | undefined)[],
  site: string | null,
): string | null {
  const first = stated.find((title) => title != null && title !== '') ?? null
  const headings = [...page.querySelectorAll('h1')]
    .map((heading) => wordsOf(heading))
    .filter((words) => words !== '')
  const whole = first ?? (wordsOf(page.querySelector('head > title, title')) || null)
  const heading = headings.find((words) => words.length >= 10 && (whole === null || begins(whole, words)))
  if (heading !== undefined) return heading
  if (whole === null) return headings[0] ?? null
  const only = new Set(headings).size === 1 ? headings[0]! : ''
  if (first === null && only.split(/\s+/).length >= 3) return only
  return withoutSite(whole, site)
}

function begins(title: string, heading: string): boolean {
  return fold(title).startsWith(fold(heading))
}

function withoutSite(title: string, site: string | null): string {
  const parts = /^(.{8,}?)\s+(?:[|•·–—-]|::|»|\/)\s+([^|]{2,60})$/u.exec(title)
  if (parts === null) return title
  const tail = fold(parts[2]!)
  const named =
    site !== null && (tail === fold(site) || fold(site).includes(tail) || tail.includes(fold(site)))
  return named || /\|/.test(title) ? parts[1]! : title
}

function readAuthor(page: Page, meta: Meta, linked: string | null): string | null {
  const marked = [
    ...page.querySelectorAll(
      '[rel~="author"], [itemprop="author"] [itemprop="name"], [itemprop="author"], .byline .author, .author-name, .byline__name, .byline-name',
    ),
  ]
    .map((element) => element.getAttribute('content') ?? wordsOf(element))
    .slice(0, 3)
  return [linked, meta.first(authorKeys), ...marked].map(tidyAuthor).find((author) => author !== null) ?? null
}

function tidyAuthor(author: string | null | undefined): string | null {
  const name = (author ?? '')
    .replace(/^\s*(?:by|von|автор:?)\s+/iu, '')
    .replace(/\s+/g, ' ')
    .trim()
  return name === '' || /^https?:|^@/.test(name) || name.length > 120 || /^\d/.test(name) ? null : name
}

function readTimeElement(page: Page, selectors: readonly string[]): string | null {
  for (const selector of selectors)
    for (const element of page.querySelectorAll(selector)) {
      const stated =
        element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.getAttribute('title')
      const date = dateOf(stated) ?? dateOf(wordsOf(element)) ?? onlyDate(wordsOf(element))
      if (date !== null) return date
    }
  return null
}

/** The visible date of a page that marks it in no other way: an element whose class speaks of a date. */
function readDateText(page: Page): string | null {
  for (const selector of dateTexts)
    for (const element of page.querySelectorAll(selector)) {
      const words = wordsOf(element)
      const date = words.length <= 160 ? onlyDate(words) : null
      if (date !== null) return date
    }
  return null
}

function onlyDate(words: string): string | null {
  const dates = findWrittenDates(words).filter((date) => date.value !== null && date.label !== 'modified')
  return dates[0]?.value ?? null
}

function dayInAddress(url: string | null): string | null {
  const match = /\/((?:19|20)\d{2})[/-](0[1-9]|1[0-2])[/-](0[1-9]|[12]\d|3[01])(?=[/_-]|$)/.exec(url ?? '')
  return match === null ? null : readDate(`${match[1]}-${match[2]}-${match[3]}`)
}

function readAddress(page: Page, meta: Meta): string | null {
  const stated = page.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? meta.first(['og:url'])
  return stated !== null && /^https?:\/\//.test(stated) ? stated : null
}

/** Primary subtag, lower case: `uk` for `uk-UA`. */
function readLanguage(page: Page, meta: Meta, linked: string | null): string | null {
  const html = page.documentElement
  const stated =
    html?.getAttribute('lang') ||
    html?.getAttribute('xml:lang') ||
    linked ||
    meta.first(['content-language', 'og:locale', 'dc.language', 'language'])
  const tag = /^([a-z]{2,3})(?:[-_]|$)/i.exec(stated?.trim() ?? '')?.[1]?.toLowerCase()
  return tag === undefined ? null : tag === 'ua' ? 'uk' : tag
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ').trim()
}
