/** The map in a real browser that draws by software: what it shows, the way from a number to words, the list that says the same, and
 *  what it never does: ask another host, or put what is not known anywhere. Its pictures are made on the way, when SAYSO_PICTURES=1. */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { serveApp, tileSource } from '../../src/serve/http/index.ts'
import { narrow, overflow, useDesk, violations, wide, zoomed } from './desk.ts'
import { openSampleDossier } from './sample-dossier.ts'

const pictures = process.env.SAYSO_PICTURES === '1' ? 'docs/pictures' : null

describe('the map', { timeout: 120_000 }, () => {
  const desk = useDesk({ graphics: true })

  /** Opens the map and waits until it is drawn. Null where this browser draws none: the list must do. */
  async function openMap(page: Page, path: string): Promise<boolean> {
    page.setDefaultTimeout(30_000)
    await page.goto(path)
    await page.locator('.map-frame').waitFor()
    if ((await page.locator('.map-frame > .problem').count()) > 0) return false
    await page.locator('.map-canvas[data-ready]').waitFor()
    await page.locator('.badge').first().waitFor()
    return true
  }

  it.each([
    ['light', 'wide', wide],
    ['dark', 'narrow', narrow],
  ] as const)('is accessible and fits the window: %s and %s', async (colours, width, size) => {
    await desk.withPage(desk.product(), { ...size, colorScheme: colours }, async (page) => {
      await openMap(page, '/example/map')
      expect(await violations(page)).toEqual([])
      expect(await overflow(page)).toBe(0)
      await page.waitForTimeout(pictures ? 8000 : 0)
      if (pictures) await page.screenshot({ path: `${pictures}/map-${colours}-${width}.png` })
      await page.locator('.about-map summary').click()
      await page.locator('.place-list .row-button').first().click()
      await page.locator('.claim-line').first().waitFor()
      expect(await violations(page)).toEqual([])
      expect(await overflow(page)).toBe(0)
    })
  })

  it.each(['en-GB', 'ru-RU', 'uk-UA'])('fits 320 pixels in %s', async (locale) => {
    await desk.withPage(desk.product(), { ...zoomed, locale }, async (page) => {
      await page.goto('/example/map')
      await page.locator('.map-frame').waitFor()
      expect(await overflow(page)).toBe(0)
    })
  })

  it('leads from a badge to the claims at the place, their words, and their document', async (test) => {
    await desk.withPage(desk.sample(), wide, async (page) => {
      if (!(await openMap(page, '/example/map'))) return test.skip('this Chromium has no WebGL')
      expect(await page.locator('.badge').count()).toBe(1)
      await page.locator('.badge').click()
      const rows = page.getByRole('region', { name: /Veldova/ })
      await rows.getByText('2 claims').waitFor()
      expect(await rows.locator('.quote').allTextContents()).toEqual([
        'Veldova is entirely under our control',
        '“thwarted” a raid on the town of Veldova',
      ])
      await page.reload()
      await rows.getByRole('link', { name: /entirely under our control/ }).click()
      await page.waitForURL(/\/documents\/d-wire#s-control$/)
    })
  })

  it('says the same by keyboard alone, in the list beside it, with what has no place', async () => {
    await desk.withPage(desk.sample(), wide, async (page) => {
      await openMap(page, '/example/map')
      const list = page.getByRole('complementary')
      await list
        .getByRole('button', { name: /^2 Veldova: a settlement, within 3.km \(Ilya Brandt 1/ })
        .focus()
      await page.keyboard.press('Enter')
      await list.locator('.claim-line').nth(1).waitFor()
      expect(await page.evaluate('document.activeElement.id')).toBe('claim-rows-title')
      await list.getByRole('button', { name: /place withheld by the speaker/ }).focus()
      await page.keyboard.press('Enter')
      await list.getByText('60 attackers were killed near an unnamed village').waitFor()
      await page.waitForURL(/open=place%3Dwithheld/)
      await list.getByRole('button', { name: 'Close' }).click()
      expect(await list.locator('.claim-line').count()).toBe(0)
    })
  })

  it('narrows to a speaker, shows outcomes, and takes the filter along to the timeline', async () => {
    await desk.withPage(desk.sample(), wide, async (page) => {
      await openMap(page, '/example/map')
      await page.locator('.legend-item', { hasText: 'Marovian Defence Ministry' }).click()
      await page.waitForURL(/voice=e-ministry/)
      await page.getByRole('button', { name: /^1 Veldova/ }).waitFor()
      await page.locator('.segment', { hasText: 'outcome' }).click()
      await page.waitForURL(/by=outcome/)
      await page.locator('.badge-signs .shape').first().waitFor({ state: 'attached' })
      await page.locator('.pick select').selectOption('prevented')
      await page.getByRole('link', { name: 'These on the timeline' }).click()
      await page.waitForURL(/\/timeline\?.*outcome=prevented/)
    })
  })

  it('leads to the same claims as a list, which is saved as GeoJSON', async () => {
    await desk.withPage(desk.sample(), wide, async (page) => {
      await openMap(page, '/example/map?outcome=prevented')
      await page.getByRole('link', { name: 'As a list, to save' }).click()
      await page.waitForURL(/\/search\?outcome=prevented$/)
      await page.getByRole('button', { name: 'Save these…' }).click()
      await page.locator('.export-dialog .segment', { hasText: 'GeoJSON' }).click()
      await page.getByText('Also what nobody has reviewed').click()
      const address = await page.locator('.export-dialog a.primary').getAttribute('href')
      const file = await (await page.request.get(`${address}`)).json()
      expect([file.type, file.features.length > 0]).toEqual(['FeatureCollection', true])
    })
  })

  it('keeps where it looks in the address, and goes there again', async (test) => {
    await desk.withPage(desk.sample(), wide, async (page) => {
      if (!(await openMap(page, '/example/map?at=51.02,34.2,9')))
        return test.skip('this Chromium has no WebGL')
      await page.getByRole('button', { name: 'Zoom in' }).click()
      await page.waitForURL(/at=51\.0\d+%2C34\.2\d*%2C10/)
      await page.locator('.maplibregl-canvas').focus()
      await page.keyboard.press('ArrowRight')
      await page.waitForURL(/at=51\.0\d+%2C34\.2[3-9]\d*%2C10/)
    })
  })

  it('names the disputed lines, and says what the map cannot show', async () => {
    await desk.withPage(desk.sample(), wide, async (page) => {
      await openMap(page, '/example/map')
      await page.locator('.about-map summary').click()
      const about = (await page.locator('.about-map').textContent()) ?? ''
      for (const words of [
        'Crimea',
        'Western Sahara',
        'Golan',
        'No country of a claim',
        'GeoNames',
        'SAYSO_TILES',
      ])
        expect(about).toContain(words)
    })
  })

  it('teaches what it is for where there is nothing', async () => {
    await desk.withPage(desk.sample(), wide, async (page) => {
      await page.goto('/mine/map')
      await page.getByText('No claims yet').waitFor()
      expect(await violations(page)).toEqual([])
    })
  })

  it('asks for tiles only when told to, and then only where the user said', async (test) => {
    const asked: string[] = []
    const tiles = await tileServer(asked)
    const { port } = tiles.address() as AddressInfo
    const served = await serveApp({
      dossiers: [
        { name: 'example', title: 'Example', readOnly: true, dossier: await openSampleDossier('sample') },
      ],
      port: 0,
      webFolder: 'build/web',
      tiles: tileSource(`http://127.0.0.1:${port}/base/{z}/{x}/{y}.png`),
    })
    try {
      await desk.withPage(served, wide, async (page, complaints) => {
        if (!(await openMap(page, '/example/map'))) return test.skip('this Chromium has no WebGL')
        expect(asked).toEqual([])
        await page.locator('.about-map summary').click()
        await page.getByText(`Tiles of 127.0.0.1:${port}`).click()
        await expect.poll(() => asked.length, { timeout: 20_000 }).toBeGreaterThan(0)
        expect(asked.filter((path) => !path.startsWith('/base/'))).toEqual([])
        expect(complaints.filter((one) => !one.includes(`127.0.0.1:${port}/base/`))).toEqual([])
        complaints.length = 0
        // The same host outside that folder stays closed.
        await page.evaluate(`fetch('http://127.0.0.1:${port}/other').catch(() => {})`)
        await expect.poll(() => complaints.join('\n')).toContain('connect-src')
        expect(asked).not.toContain('/other')
        complaints.length = 0
      })
    } finally {
      await served.close()
      tiles.close()
    }
  })
})

/** Gives every tile the same picture of one pixel. */
async function tileServer(asked: string[]): Promise<Server> {
  const pixel = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  )
  const server = createServer((request, response) => {
    asked.push(request.url ?? '')
    response.setHeader('Access-Control-Allow-Origin', '*')
    response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin')
    response.setHeader('Content-Type', 'image/png')
    response.end(pixel)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return server
}
