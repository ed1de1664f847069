/** Walks the screens in a real browser on a real server: by mouse and by keyboard, in light and dark, wide and narrow. */
import { mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Served, serveApp } from '../../src/serve/http/index.ts'
import { chromiumPath, launchChromium, watchPage } from './chromium.ts'
import { sampleReading } from './sample-reading.ts'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const pictures = process.env.SAYSO_PICTURES === '1' ? 'docs/pictures' : null
const wide = { viewport: { width: 1360, height: 900 } }
const narrow = { viewport: { width: 390, height: 844 } }

if (chromiumPath === null) console.log('skipped: browser tests, as this machine has no Chromium')

describe.skipIf(chromiumPath === null)('the screens', () => {
  let browser: Browser
  let served: Served
  let documents: string[] = []

  beforeAll(async () => {
    browser = await launchChromium()
    served = await serveApp({ dossiers: dossiers(), port: 0, webFolder: 'build/web' })
    documents = sampleReading.documents.map((document) => document.id)
    if (pictures) mkdirSync(pictures, { recursive: true })
  })

  afterAll(async () => {
    await browser.close()
    await served.close()
  })

  /** Opens a path, hands the page over, and fails if the page complained meanwhile. */
  async function visit(path: string, options: BrowserContextOptions, walk: (page: Page) => Promise<void>) {
    const context = await browser.newContext({ reducedMotion: 'reduce', ...options })
    try {
      const page = await context.newPage()
      const { complaints } = watchPage(page, served.url)
      await page.goto(`${served.url}${path}`)
      await page.locator('h1').first().waitFor()
      await walk(page)
      expect(complaints).toEqual([])
    } finally {
      await context.close()
    }
  }

  const screens = () =>
    [
      ['home', '/example'],
      ['document', `/example/documents/${documents[0]}`],
      ['statement', `/example/documents/${documents[0]}#s-killed`],
      ['incident', '/example/incidents/i-veldova'],
      ['add', '/add'],
      ['empty', '/mine'],
    ] as const

  describe.each([
    ['light', 'wide', { ...wide, colorScheme: 'light' }],
    ['dark', 'wide', { ...wide, colorScheme: 'dark' }],
    ['light', 'narrow', { ...narrow, colorScheme: 'light' }],
    ['dark', 'narrow', { ...narrow, colorScheme: 'dark' }],
  ] as const)('%s and %s', (colours, width, options) => {
    it('are accessible (WCAG 2 A and AA) and no wider than the window', async () => {
      for (const [name, path] of screens()) {
        await visit(path, options, async (page) => {
          await page.locator('.loading').waitFor({ state: 'detached' })
          if (pictures) await page.screenshot({ path: `${pictures}/${name}-${colours}-${width}.png` })
          expect(await violations(page), name).toEqual([])
          expect(await overflow(page), `${name} scrolls sideways`).toBe(0)
        })
      }
    })
  })
})

function dossiers() {
  const nothing = {
    ...sampleReading,
    documents: [],
    entities: [],
    statements: [],
    claims: [],
    incidents: [],
    disputes: [],
    missed: [],
  }
  return [
    { name: 'example', title: 'Example', readOnly: true, dossier: { reading: () => sampleReading } },
    { name: 'mine', title: 'Mine', readOnly: false, dossier: { reading: () => nothing } },
  ]
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axeSource)
  const results = (await page.evaluate(
    `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })`,
  )) as AxeResults
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary?.slice(0, 200)}`),
  )
}

function overflow(page: Page): Promise<number> {
  return page.evaluate(
    'Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth)',
  )
}
