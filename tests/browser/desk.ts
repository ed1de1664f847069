/** A browser and two real servers for the tests of a screen: as `npm start` serves, and with the sample. A page that complains, breaks
 *  its policy or asks another host fails its test. */
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect } from 'vitest'
import { captureFile, captureText } from '../../src/capture/index.ts'
import { openReadDossier } from '../../src/dossier.ts'
import type { Dossier } from '../../src/ledger/index.ts'
import { openReadingData } from '../../src/reading-data.ts'
import { type Served, serveApp } from '../../src/serve/http/index.ts'
import { closedAtTheEnd, newFolder } from '../support/until-the-end.ts'
import { chromiumPath, launchChromium, watchPage } from './chromium.ts'
import { openSampleDossier } from './sample-dossier.ts'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

export const wide = { viewport: { width: 1360, height: 900 } }
export const tablet = { viewport: { width: 820, height: 1180 } }
export const narrow = { viewport: { width: 390, height: 844 } }
/** A window of 1280 pixels at 400 % zoom. */
export const zoomed = { viewport: { width: 320, height: 256 } }

type Walk = (page: Page, complaints: string[]) => Promise<void>

export interface Desk {
  /** As `npm start` serves: the example, read by the product, and an empty dossier of the user's own. */
  readonly product: () => Served
  /** The sample, which has every feature that the screens show. */
  readonly sample: () => Served
  /** A fresh browser profile and page; fails if the page complained meanwhile. */
  withPage(served: Served, options: BrowserContextOptions, walk: Walk): Promise<void>
}

interface DeskChoice {
  /** For pages that draw a map. */
  readonly graphics?: boolean
  /** Reports that the product has read into the dossier of the user's own; it is empty without. */
  readonly texts?: readonly string[]
}

/** To be called inside `describe`: opens what the tests need before them and closes it after. */
export function useDesk({ graphics = false, texts = [] }: DeskChoice = {}): Desk {
  let browser: Browser
  let product: Served
  let sample: Served

  beforeEach((test) =>
    test.skip(chromiumPath === null, 'this machine has no Chromium; CHROMIUM_PATH may name one'),
  )

  beforeAll(async () => {
    if (chromiumPath === null) return
    const mine = texts.length === 0 ? undefined : await openOwnDossier('mine')
    await mine?.add(texts.map((text) => captureText(text, null)))
    product = await serve(await openExampleDossier(), mine)
    sample = await serve(await openSampleDossier('sample'))
    browser = await launchChromium(graphics)
  })

  afterAll(async () => {
    await browser?.close()
    await product?.close()
    await sample?.close()
  })

  return {
    product: () => product,
    sample: () => sample,
    async withPage({ url }, options, walk) {
      const context = await browser.newContext({
        reducedMotion: 'reduce',
        locale: 'en-GB',
        baseURL: url,
        ...options,
      })
      try {
        const page = await context.newPage()
        page.setDefaultTimeout(10_000)
        const { complaints } = watchPage(page, url)
        await walk(page, complaints)
        expect(complaints).toEqual([])
      } finally {
        await context.close()
      }
    },
  }
}

async function serve(example: Dossier, own?: Dossier): Promise<Served> {
  const mine = own ?? (await openSampleDossier('nothing'))
  const dossiers = [
    { name: 'example', title: 'Example', readOnly: true, dossier: example },
    { name: 'mine', title: 'My dossier', readOnly: false, dossier: mine },
  ]
  return serveApp({ dossiers, port: 0, webFolder: 'build/web', maxCaptureBytes: 100_000 })
}

/** An empty dossier that the product reads into; it is gone when the test file ends. */
async function openOwnDossier(word: string): Promise<Dossier> {
  return closedAtTheEnd(await openReadDossier(newFolder(word), await openReadingData(), true))
}

async function openExampleDossier() {
  const dossier = await openOwnDossier('example')
  const reports = readdirSync('examples').filter((name) => /\.(txt|html)$/.test(name))
  await dossier.add(await Promise.all(reports.sort().map((name) => captureFile(`examples/${name}`))))
  return dossier
}

/** What axe finds against WCAG 2.2 A and AA, a line each. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axeSource)
  const results = (await page.evaluate(
    `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })`,
  )) as AxeResults
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary?.slice(0, 200)}`),
  )
}

/** By how many pixels the page scrolls sideways. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(
    'Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth)',
  )
}
