/** Walks the screens in a real browser on a real server with a real dossier: by mouse and by keyboard, in light and dark,
 *  wide and narrow. A page that complains, breaks its policy or asks another host fails its test. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AxeResults } from 'axe-core'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { captureFile } from '../../src/capture/index.ts'
import { openReadDossier } from '../../src/dossier.ts'
import type { Dossier } from '../../src/ledger/index.ts'
import { openReadingData } from '../../src/reading-data.ts'
import { type Served, serveApp } from '../../src/serve/http/index.ts'
import { chromiumPath, launchChromium, watchPage } from './chromium.ts'
import { openSampleDossier } from './sample-dossier.ts'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const pictures = process.env.SAYSO_PICTURES === '1' ? 'docs/pictures' : null
const wide = { viewport: { width: 1360, height: 900 } }
const narrow = { viewport: { width: 390, height: 844 } }

describe('the screens', () => {
  let browser: Browser
  /** As `npm start` serves: the example, and a dossier of the user's own. */
  let product: Served
  /** The sample, which has every feature that the screens show. */
  let sample: Served

  beforeEach((test) =>
    test.skip(chromiumPath === null, 'this machine has no Chromium; CHROMIUM_PATH may name one'),
  )

  beforeAll(async () => {
    if (chromiumPath === null) return
    if (pictures) mkdirSync(pictures, { recursive: true })
    product = await serve(await openExampleDossier())
    sample = await serve(await openSampleDossier('sample'))
    browser = await launchChromium()
  })

  afterAll(async () => {
    await browser?.close()
    await product?.close()
    await sample?.close()
  })

  /** A fresh browser profile and page; fails if the page complained meanwhile. */
  async function withPage(
    { url }: Served,
    options: BrowserContextOptions,
    walk: (page: Page, complaints: string[]) => Promise<void>,
  ) {
    const context = await browser.newContext({ reducedMotion: 'reduce', baseURL: url, ...options })
    try {
      const page = await context.newPage()
      page.setDefaultTimeout(10_000)
      const { complaints } = watchPage(page, url)
      await walk(page, complaints)
      expect(complaints).toEqual([])
    } finally {
      await context.close()
    }
  }

  it.each([
    ['light', 'wide', wide],
    ['dark', 'narrow', narrow],
  ] as const)(
    'are accessible (WCAG 2 A and AA) and fit the window: %s and %s',
    async (colours, width, size) => {
      const check = async (page: Page, path: string) => {
        await page.goto(path)
        await page.locator('h1').waitFor()
        expect(await violations(page), path).toEqual([])
        expect(await overflow(page), `${path} scrolls sideways by so many pixels`).toBe(0)
      }
      await withPage(product, { ...size, colorScheme: colours }, async (page) => {
        for (const [name, path] of await screens()) {
          await check(page, path)
          if (pictures) await page.screenshot({ path: `${pictures}/${name}-${colours}-${width}.png` })
        }
      })
      await withPage(sample, { ...size, colorScheme: colours }, async (page) => {
        await check(page, '/example/documents/d-wire#s-killed')
        await check(page, '/example/incidents/i-veldova')
      })
    },
  )

  it('fit 320 pixels, which is a window of 1280 at 400 % zoom', async () => {
    await withPage(product, { viewport: { width: 320, height: 640 } }, async (page) => {
      for (const [name, path] of await screens()) {
        await page.goto(path)
        await page.locator('h1').waitFor()
        expect(await overflow(page), `${name} scrolls sideways by so many pixels`).toBe(0)
      }
    })
  })

  /** The screens with their addresses; the statement is the one that came the longest way. */
  async function screens(): Promise<[name: string, path: string][]> {
    const ask = async (path: string) => (await fetch(`${product.url}/api/v1/dossiers/example/${path}`)).json()
    const { incidents } = (await ask('incidents')) as { incidents: { id: string }[] }
    const { documents } = (await ask('documents')) as { documents: { id: string; statements: number }[] }
    const longest = documents.reduce((a, b) => (b.statements > a.statements ? b : a))
    const { statements } = (await ask(`documents/${longest.id}`)) as {
      statements: { id: string; chain: string[] }[]
    }
    const far = statements.reduce((a, b) => (b.chain.length > a.chain.length ? b : a))
    return [
      ['home', '/example'],
      ['document', `/example/documents/${longest.id}`],
      ['statement', `/example/documents/${longest.id}#${far.id}`],
      ['incident', `/example/incidents/${incidents[0]?.id}`],
      ['add', '/add'],
      ['empty', '/mine'],
    ]
  }

  it('lead through the example: from its first incident to words, their statement and its neighbours', async () => {
    await withPage(product, wide, async (page) => {
      await page.goto('/')
      await page.locator('.item.disputed .item-title').first().click()
      await page.locator('.dispute').first().waitFor()
      const quote = page.locator('.dispute .side .quote').first()
      await quote.click()
      const panel = page.getByRole('region', { name: 'Selected statement' })
      await panel.getByRole('list', { name: /Speaker chain/ }).waitFor()
      const before = page.url()
      await page.keyboard.press('j')
      await expect.poll(() => page.url()).not.toBe(before)
      await page.goBack()
      await page.locator('.dispute').first().waitFor()
    })
  })

  it('would be told by axe of a button without a name', async () => {
    await withPage(product, wide, async (page) => {
      await page.goto('/example')
      await page.locator('h1').waitFor()
      await page.evaluate("document.querySelector('h1').append(document.createElement('button'))")
      expect(await violations(page)).toEqual([expect.stringContaining('button-name')])
    })
  })

  it('would be told by the browser of an inline script and of a request to another host', async () => {
    await withPage(sample, wide, async (page, complaints) => {
      await page.goto('/example')
      await page.evaluate(`{
        const script = document.createElement('script')
        script.textContent = 'document.title = "broken in"'
        document.body.append(script)
        fetch('http://127.0.0.2:9/').catch(() => {})
      }`)
      await expect.poll(() => complaints.join('\n')).toMatch(/inline script.*connect-src/s)
      expect(await page.title()).not.toBe('broken in')
      complaints.length = 0
    })
  })

  it('leads from the list to a dispute, from its words to the statement, and back, by mouse', async () => {
    await withPage(sample, wide, async (page) => {
      await page.goto('/example')
      await page.getByRole('link', { name: /^Veldova, 13 May/ }).click()
      await page.getByRole('heading', { name: '2 disputes' }).waitFor()
      expect(await page.locator('.explanation').allTextContents()).toEqual([
        expect.stringContaining('cannot both be true'),
        expect.stringContaining('conflict if both mean'),
      ])
      expect(await page.locator('.accounts .silent').count()).toBeGreaterThan(0)
      await page.getByRole('button', { name: '5 named origins' }).click()
      await page.locator('.tally').getByText('Ilya Brandt', { exact: true }).first().waitFor()
      await page
        .locator('.dispute')
        .first()
        .getByRole('link', { name: /All attacks were repelled/ })
        .click()
      const panel = page.getByRole('region', { name: 'Selected statement' })
      await panel.waitFor()
      expect(new URL(page.url()).hash).toBe('#s-repelled')
      expect(await panel.getByRole('blockquote').textContent()).toBe(
        'All attacks were repelled by our border guards',
      )
      await panel.getByRole('link', { name: /In dispute/ }).click()
      await page.getByRole('heading', { name: '2 disputes' }).waitFor()
      expect(new URL(page.url()).hash).toBe('#x-control')
    })
  })

  it('show every statement to the keyboard, in reading order', async () => {
    await withPage(sample, wide, async (page) => {
      await page.goto('/example/documents/d-wire')
      await page.locator('h1').waitFor()
      const anchors = await page
        .locator('.anchor')
        .evaluateAll((all) => all.map((one) => (one as { id: string }).id))
      expect(anchors).toHaveLength(11)
      const selected = () => new URL(page.url()).hash.slice(1)
      const seen: string[] = []
      for (const key of ['j', 'j', 'ArrowDown', 'k', 'ArrowRight']) {
        await page.keyboard.press(key)
        await expect.poll(selected).not.toBe(seen.at(-1) ?? '')
        seen.push(selected())
      }
      expect(seen).toEqual([0, 1, 2, 1, 2].map((at) => anchors[at]))
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      await expect.poll(selected).toBe(anchors[3])
      await page.keyboard.press('Escape')
      await expect.poll(selected).toBe('')
      expect(await page.getByRole('region', { name: 'Selected statement' }).count()).toBe(0)
    })
  })

  it('show who speaks through whom, what is claimed, and what was not understood', async () => {
    await withPage(sample, wide, async (page) => {
      await page.goto('/example/documents/d-wire#s-killed')
      const panel = page.getByRole('region', { name: 'Selected statement' })
      await panel.waitFor()
      const steps = await panel
        .getByRole('list', { name: /Speaker chain/ })
        .getByRole('listitem')
        .allTextContents()
      expect(steps.map((step) => step.split(' ')[0])).toEqual(['Quayside', 'Regional', 'Marovian'])
      const words = (await panel.textContent()) ?? ''
      for (const part of [
        'withheld by the speaker',
        '60 attackers',
        'passed on as not verified',
        'according to',
      ]) {
        expect(words).toContain(part)
      }
      expect(words).not.toMatch(/0\.[78]|confidence/)
      await panel.getByRole('button', { name: /^according to the ministry/ }).click()
      await page.waitForURL(/#s-officials$/)
      await page.locator('.words', { hasText: 'entirely under our control' }).click()
      await page.waitForURL(/#s-control$/)
      expect(await page.locator('.foot-notes').textContent()).toMatch(
        /is said to have struck.*picture credit/s,
      )
    })
  })

  it('let one speaker stand out and tell speakers apart by more than colour', async () => {
    await withPage(sample, wide, async (page) => {
      await page.goto('/example/documents/d-wire')
      const legend = page.getByRole('region', { name: 'Who speaks' })
      await legend.getByRole('button', { name: /Free Ostrin Column/ }).click()
      expect(await page.locator('.anchor:not(.dimmed)').allTextContents()).toEqual(['2', '2'])
      const lines = await page.evaluate(
        "[...document.querySelectorAll('.content')].map((one) => getComputedStyle(one).textDecorationStyle)",
      )
      expect(new Set(lines as string[])).toEqual(new Set(['solid', 'double', 'dashed', 'wavy']))
    })
  })

  it('add a pasted text, keep it on failure, and say what was known', async () => {
    await withPage(product, wide, async (page) => {
      await page.goto('/mine')
      await page.getByRole('main').getByRole('link', { name: 'Add a report' }).click()
      const text = page.getByLabel(/The report/)
      const send = page.getByRole('button', { name: 'Read and keep' })
      await text.fill('   ')
      await send.click()
      await page.getByRole('alert').getByText('only white space').waitFor()
      await text.fill(`Too long. ${'x'.repeat(200_000)}`)
      await send.click()
      await page.getByRole('alert').getByText('save the article alone').waitFor()
      expect(await text.inputValue()).toHaveLength(200_010)
      await text.fill('A quiet day in Veldova.\n\nNothing was said by anybody.')
      await page.reload()
      expect(await text.inputValue()).toContain('A quiet day')
      await send.click()
      await page.waitForURL(/\/mine\/documents\/d-/)
      await page.getByText('Nothing was said by anybody.').waitFor()
      await page.goto('/add')
      expect(await text.inputValue()).toBe('')
      await text.fill('A quiet day in Veldova.\n\nNothing was said by anybody.')
      await send.click()
      await page.getByText('already kept: nothing changed').waitFor()
      await page.goto('/mine')
      await page.getByRole('heading', { name: '1 document' }).waitFor()
    })
  })

  it('add files one by one, the good ones kept, the bad ones named with what to do', async () => {
    await withPage(product, narrow, async (page) => {
      await page.goto('/add')
      await page.getByRole('tab', { name: 'Files' }).click()
      const file = (name: string, text: string) => ({
        name,
        mimeType: 'text/plain',
        buffer: Buffer.from(text),
      })
      const chosen = page.waitForEvent('filechooser')
      await page.getByRole('button', { name: 'Choose files' }).click()
      await (await chosen).setFiles([
        file('empty.txt', ''),
        file('large.txt', 'x'.repeat(200_000)),
        file('good.txt', 'A second quiet day.'),
      ])
      await page.getByRole('link', { name: 'good.txt' }).waitFor()
      const items = await page
        .getByRole('region', { name: 'What was added' })
        .getByRole('listitem')
        .allTextContents()
      expect(items).toEqual([
        expect.stringMatching(/^good\.txtread and kept$/),
        expect.stringMatching(/^large\.txtnot added.*at most.*Save the article/s),
        expect.stringMatching(/^empty\.txtnot added.*an empty file.*Check that/s),
      ])
    })
  })

  it('take a file that is dropped, and go to what was read', async () => {
    await withPage(product, wide, async (page) => {
      await page.goto('/add')
      await page.getByRole('tab', { name: 'Files' }).click()
      const dropped = join(mkdtempSync(join(tmpdir(), 'sayso-drop-')), 'dropped.txt')
      writeFileSync(dropped, 'A third quiet day, dropped.')
      const zone = (await page.locator('.drop').boundingBox()) as { x: number; y: number }
      const devtools = await page.context().newCDPSession(page)
      for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
        const data = { items: [], files: [dropped], dragOperationsMask: 1 }
        await devtools.send('Input.dispatchDragEvent', { type, x: zone.x + 20, y: zone.y + 20, data })
      }
      await page.waitForURL(/\/mine\/documents\/d-/)
      await page.getByRole('paragraph').filter({ hasText: 'A third quiet day, dropped.' }).waitFor()
    })
  })

  it('show a hostile text as text: nothing of it runs, loads or opens', async () => {
    await withPage(product, wide, async (page, complaints) => {
      page.on('dialog', (dialog) => complaints.push(`dialog: ${dialog.message()}`))
      const hostile = [
        'A title <script>alert(1)</script>',
        '<img src="http://127.0.0.2:9/x.png" onerror="alert(2)"> <svg onload="alert(3)"></svg>',
        '<style>@import "http://127.0.0.2:9/x.css"</style> <meta http-equiv="refresh" content="0;url=http://127.0.0.2:9/">',
        'Press [here](javascript:alert(4)) or {{constructor.constructor("alert(5)")()}}.',
      ].join('\n\n')
      await page.goto('/add')
      await page.getByRole('tab', { name: 'Files' }).click()
      const chosen = page.waitForEvent('filechooser')
      await page.getByRole('button', { name: 'Choose files' }).click()
      const buffer = Buffer.from(hostile)
      await (await chosen).setFiles({ name: '<b>x.txt', mimeType: 'text/plain', buffer })
      await page.waitForURL(/\/mine\/documents\/d-/)
      const shown = await page.locator('.report').innerText()
      expect(shown).toContain('<script>alert(1)</script>')
      expect(shown).toContain('onerror="alert(2)"')
      expect(await page.locator('.report :is(script, img, svg, style, meta)').count()).toBe(0)
    })
  })

  it('refuse an address that is none, in one line, and keep it in its field', async () => {
    await withPage(product, wide, async (page) => {
      await page.goto('/add')
      await page.getByRole('tab', { name: 'Web address' }).click()
      const address = page.getByLabel('Address of the page')
      await address.fill('file:///etc/hostname')
      await address.press('Enter')
      await page.getByRole('alert').getByText('http or https').waitFor()
      expect(await address.inputValue()).toBe('file:///etc/hostname')
    })
  })

  it('remember light or dark', async () => {
    await withPage(product, { ...wide, colorScheme: 'light' }, async (page) => {
      await page.goto('/example')
      const paper = () => page.evaluate('getComputedStyle(document.documentElement).backgroundColor')
      const light = await paper()
      await page.getByRole('button', { name: /^Colours: Auto/ }).click()
      await page.getByRole('button', { name: /^Colours: Light/ }).click()
      expect(await paper()).not.toBe(light)
      const dark = await paper()
      await page.reload()
      await page.getByRole('button', { name: /^Colours: Dark/ }).waitFor()
      expect(await paper()).toBe(dark)
    })
  })

  it('say so where there is no such document or screen', async () => {
    await withPage(product, wide, async (page) => {
      await page.goto('/example/documents/none')
      await page.getByRole('alert').getByText('Find it in').waitFor()
      await page.goto('/example/none/none')
      await page.getByRole('heading', { name: 'There is no such screen' }).waitFor()
    })
  })
})

async function serve(example: Dossier): Promise<Served> {
  const mine = await openSampleDossier('nothing')
  const dossiers = [
    { name: 'example', title: 'Example', readOnly: true, dossier: example },
    { name: 'mine', title: 'My dossier', readOnly: false, dossier: mine },
  ]
  return serveApp({ dossiers, port: 0, webFolder: 'build/web', maxCaptureBytes: 100_000 })
}

async function openExampleDossier() {
  const folder = mkdtempSync(join(tmpdir(), 'sayso-example-'))
  const dossier = await openReadDossier(folder, await openReadingData(), true)
  const reports = readdirSync('examples').filter((name) => /\.(txt|html)$/.test(name))
  await dossier.add(await Promise.all(reports.sort().map((name) => captureFile(`examples/${name}`))))
  return dossier
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
