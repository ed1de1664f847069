import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { captureBytes, captureText } from '../capture/index.ts'
import { readArticle } from './index.ts'

const report = 'Raid near Harrow\n\nThe governor said on Tuesday that nobody had been hurt in the village.'
const codes = async (text: string) =>
  (await readArticle(captureText(text, null))).diagnostics.map((one) => one.code)

function page(html: string) {
  return captureBytes(new TextEncoder().encode(html), { url: null, fileName: 'page.html', contentType: null })
}

describe('what the user says wins', () => {
  test('a day and a language', async () => {
    const article = await readArticle(captureText(report, null), {
      published: '13 March 2024',
      language: 'en-GB',
    })
    expect(article).toMatchObject({ published: '2024-03-13', language: 'en-GB', diagnostics: [] })
  })
  test('words that are no date are refused in one line', async () => {
    await expect(readArticle(captureText(report, null), { published: 'Tuesday' })).rejects.toThrow(
      '--published: found "Tuesday", expected a day or time such as 2024-03-13 or 2024-03-13T04:15; write it that way',
    )
  })
})

describe('a text of one line', () => {
  const roles = async (text: string) =>
    (await readArticle(captureText(text, null))).blocks.map(({ role }) => role)
  test('is the report, and no title of one', async () =>
    expect(await roles('Rescuers said three people had died.')).toEqual(['paragraph']))
  test('is a title where a report follows', async () =>
    expect(await roles(report)).toEqual(['heading', 'paragraph']))
})

describe('diagnostics', () => {
  test('no day', async () => expect(await codes(report)).toEqual(['read.no-publication-date']))
  test('no title', async () =>
    expect(await codes(`13 March 2024\n\n${'The governor said that nobody was hurt. '.repeat(6)}`)).toEqual([
      'read.no-title',
    ]))
  test('no language', async () =>
    expect(
      await codes(
        'Raid bei Harrow\n13.03.2024\n\nDas Ministerium sagte, alle Angriffe seien abgewehrt worden.',
      ),
    ).toEqual(['read.language-unknown']))
  test('a day that reads two ways', async () =>
    expect(await codes(report.replace('\n\n', '\n03/04/2024\n\n'))).toEqual(['read.ambiguous-date']))
  test('a guessed encoding', async () => {
    const bytes = Buffer.from(
      '\xce\xe1\xf1\xf2\xf0\xe5\xeb \xf1\xe5\xeb\xe0. \xc2\xf1\xe5 \xe6\xe8\xe2\xfb, \xf1\xee\xee\xe1\xf9\xe8\xeb\xe8 \xe2 \xf0\xe0\xe9\xee\xed\xe5.',
      'latin1',
    )
    const article = await readArticle(captureBytes(bytes, { url: null, fileName: null, contentType: null }))
    expect(article.diagnostics[0]).toMatchObject({ code: 'capture.encoding-guessed', stage: 'capture' })
    expect(article.text).toContain('Все живы')
  })
})

describe('pages', () => {
  test('a page without text is refused', async () => {
    await expect(
      readArticle(page('<html><body><script>render()</script><img src="a.png"></body></html>')),
    ).rejects.toThrow('page.html: found a page without text')
  })
  test('a fragment reads', async () => {
    const article = await readArticle(
      page('<h1>Raid near Harrow</h1><p>The governor said on Tuesday that nobody had been hurt.</p>'),
    )
    expect(article).toMatchObject({ title: 'Raid near Harrow', language: 'en' })
    expect(article.text).toBe('Raid near Harrow\n\nThe governor said on Tuesday that nobody had been hurt.')
  })
  test('broken JSON-LD does not hide what other marks say', async () => {
    const article = await readArticle(
      page('<html><head><script type="application/ld+json">{"@type": "NewsArticle", "headline": "Raid'),
    ).catch((problem: Error) => problem.message)
    expect(article).toContain('a page without text')
    const whole = await readArticle(
      page(
        '<html lang="en"><head><script type="application/ld+json">{"@type": "NewsArticle", oops}</script><meta name="dc.date" content="2024-03-13"><title>Raid near Harrow | Northline News</title></head><body><p>The governor said on Tuesday that nobody had been hurt in the village.</p></body></html>',
      ),
    )
    expect(whole).toMatchObject({ title: 'Raid near Harrow', published: '2024-03-13' })
  })
  test('the last change is not the publication', async () => {
    const article = await readArticle(
      page(
        '<html lang="en"><head><meta property="article:modified_time" content="2024-03-14T08:00:00Z"><title>Raid near Harrow</title></head><body><p>The governor said on Tuesday that nobody had been hurt in the village.</p></body></html>',
      ),
    )
    expect(article).toMatchObject({ published: null, modified: '2024-03-14T08:00:00Z' })
  })
  test('a template that says English over Russian text is not believed', async () => {
    const article = await readArticle(
      page(
        '<html lang="en"><body><h1>Обстрел под Харроу</h1><p>Три села попали под обстрел, сообщил глава района, все жители живы.</p></body></html>',
      ),
    )
    expect(article.language).toBe('ru')
  })
})

const seed = new URL('../../../shared/seed/', import.meta.url)
test.skipIf(!existsSync(seed))('the seed report, where ../shared is present', async () => {
  const { metadata } = JSON.parse(readFileSync(new URL('expected.json', seed), 'utf8'))
  const source = readFileSync(new URL('article.txt', seed), 'utf8')
  const article = await readArticle(captureText(source, 'article.txt'))
  expect(article.title).toBe(metadata.title)
  expect(article.byline).toBe(metadata.byline)
  expect(article.published).toBe(metadata.published)
  expect(article.via).toEqual(metadata.via)
  expect(metadata.not_body.filter((words: string) => article.text.includes(words))).toEqual([])
  expect(letters(article.text + article.dropped.map((part) => part.text).join(''))).toBe(letters(source))
})

function letters(text: string): string {
  return [...text.replace(/\s+/gu, '')].sort().join('')
}

test.each([
  ['QUILLHAVEN, Valdoria (May 7, 2031)', '2031-05-07'],
  ['QUILLHAVEN, Valdoria', null],
])('a press release below whose head stands “%s” is of that day', async (dateline, published) => {
  const text = [
    'Joint Command North',
    '2031-05-S-022',
    'For Immediate Release',
    dateline,
    'A patrol found a cache near Osprey Ford, the command said.',
  ]
  expect((await readArticle(captureText(text.join('\n\n'), null))).published).toBe(published)
})
