import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { captureBytes, decodeCapture } from '../../capture/index.ts'
import { readArticle } from '../index.ts'
import { wordsOf } from './dom.ts'
import { isCutPage, parsePage } from './parse-page.ts'

const folder = new URL('../../../fixtures/read/', import.meta.url)
const slugs = readdirSync(folder).filter((slug) => slug.endsWith('page'))

test.each(slugs)('%s: every selector finds one element, and its words hold the block', async (slug) => {
  const bytes = readFileSync(new URL(`${slug}/capture.html`, folder))
  const capture = captureBytes(bytes, { url: null, fileName: 'capture.html', contentType: null })
  const { text, blocks, dropped } = await readArticle(capture)
  const page = parsePage(decodeCapture(capture))
  for (const block of blocks) {
    const found = [...page.querySelectorAll(block.selector)]
    expect(found).toHaveLength(1)
    expect(wordsOf(found[0])).toContain(text.slice(block.start, block.end))
  }
  for (const part of dropped) expect([...page.querySelectorAll(part.selector)]).toHaveLength(1)
})

test('a repeated id is not used as a way to an element', async () => {
  const html =
    '<html lang="en"><title>Raid near Harrow</title><body><div id="a"><p>The governor said on Tuesday that nobody was hurt.</p></div><div id="a"><p>The group said on Wednesday that it holds the silo.</p></div></body></html>'
  const capture = captureBytes(new TextEncoder().encode(html), {
    url: null,
    fileName: null,
    contentType: null,
  })
  const selectors = (await readArticle(capture)).blocks.map((block) => block.selector)
  expect(new Set(selectors).size).toBe(3)
})

test.each([
  '<title>Raid near Harrow</title><p>W</p>',
  '<html><title>Raid near Harrow</title><body><p>W</p></body></html>',
  '<html><head><title>Raid near Harrow</title></head><p>W</p></html>',
  '<!doctype html><meta charset=utf-8><title>Raid near Harrow</title><h1>Raid near Harrow</h1><p>W</p>',
  '<html><body><p>W</p></body></html><title>Raid near Harrow</title>',
])('tags that HTML lets a page leave out: %s', async (source) => {
  const words = 'The governor said on Tuesday that nobody had been hurt in the village.'
  const bytes = new TextEncoder().encode(source.replace('W', words))
  const article = await readArticle(captureBytes(bytes, { url: null, fileName: null, contentType: null }))
  expect(article.text).toBe(`Raid near Harrow\n\n${words}`)
})

test.each([
  '<html><body><p>The men came at dawn',
  '<html><body><p>The men came</p><a href="/x',
  '<html><body><p>The men came</p><!-- and then',
  '<html><body><p>The men came</p><script>var a =',
])('cut: %s', (source) => expect(isCutPage(source)).toBe(true))

test.each([
  '<html><body><p>The men came at dawn</p></body></html>',
  '<html><body><p>The men came at dawn</body>',
  '<p>The men came at dawn</p>',
  '<html><body><p>2 < 3</p><script>a</script></body></html>\n',
])('not cut: %s', (source) => expect(isCutPage(source)).toBe(false))
