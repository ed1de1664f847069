/** The timeline in a real browser: intervals by pointer and by keyboard, the brush, both zones, and what has no time. Its pictures are made
 *  on the way, when SAYSO_PICTURES=1. */
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { narrow, overflow, useDesk, violations, wide, zoomed } from './desk.ts'

const pictures = process.env.SAYSO_PICTURES === '1' ? 'docs/pictures' : null

describe('the timeline', { timeout: 60_000 }, () => {
  const desk = useDesk()

  async function openTimeline(page: Page, path: string): Promise<void> {
    await page.goto(path)
    await page.locator('.lane-focus').waitFor({ state: 'attached' })
  }

  it.each([
    ['light', 'wide', wide],
    ['dark', 'narrow', narrow],
  ] as const)('is accessible and fits the window: %s and %s', async (colours, width, size) => {
    await desk.withPage(desk.product(), { ...size, colorScheme: colours }, async (page) => {
      await openTimeline(page, '/example/timeline')
      expect(await violations(page)).toEqual([])
      expect(await overflow(page)).toBe(0)
      if (pictures) await page.screenshot({ path: `${pictures}/timeline-${colours}-${width}.png` })
      await page.locator('.lane-name').first().click()
      await page.locator('.claim-line').first().waitFor()
      expect(await violations(page)).toEqual([])
      expect(await overflow(page)).toBe(0)
    })
  })

  it.each(['en-GB', 'ru-RU', 'uk-UA'])('fits 320 pixels in %s', async (locale) => {
    await desk.withPage(desk.product(), { ...zoomed, locale }, async (page) => {
      await page.goto('/example/timeline')
      await page.locator('.lane-chart').waitFor()
      expect(await overflow(page)).toBe(0)
    })
  })

  it('is walked by arrows and opened by Enter, what happened apart from what was said', async () => {
    await desk.withPage(desk.sample(), wide, async (page) => {
      await openTimeline(page, '/example/timeline')
      const mark = page.locator('.lane-focus')
      await mark.focus()
      expect(await mark.getAttribute('aria-label')).toMatch(
        /^Marovian Defence Ministry\. 1.claim, happened\. 13 May 2031\. a day; no zone said/,
      )
      await page.keyboard.press('ArrowRight')
      await expect.poll(() => mark.getAttribute('aria-label')).toMatch(/1.claim, said\. 13 May 2031/)
      await page.keyboard.press('ArrowLeft')
      await expect.poll(() => mark.getAttribute('aria-label')).toMatch(/happened/)
      await page.keyboard.press('Enter')
      await page.getByRole('link', { name: '“thwarted” a raid on the town of Veldova' }).click()
      await page.waitForURL(/\/documents\/d-wire#s-thwarted$/)
    })
  })

  it('walks from lane to lane, at about the same time', async () => {
    await desk.withPage(desk.product(), wide, async (page) => {
      await openTimeline(page, '/example/timeline')
      const mark = page.locator('.lane-focus')
      await mark.focus()
      const first = (await mark.getAttribute('aria-label'))?.split('.')[0]
      await page.keyboard.press('ArrowDown')
      await expect.poll(async () => (await mark.getAttribute('aria-label'))?.split('.')[0]).not.toBe(first)
      await page.keyboard.press('ArrowUp')
      await expect.poll(async () => (await mark.getAttribute('aria-label'))?.split('.')[0]).toBe(first)
    })
  })

  it('gives both clocks where a report states its zone', async () => {
    await desk.withPage(desk.product(), wide, async (page) => {
      await openTimeline(page, '/example/timeline')
      const labels: string[] = []
      const mark = page.locator('.lane-focus')
      await mark.focus()
      for (let lane = 0; lane < 12; lane++) {
        for (let step = 0; step < 6; step++) {
          labels.push((await mark.getAttribute('aria-label')) ?? '')
          await page.keyboard.press('ArrowRight')
        }
        await page.keyboard.press('ArrowDown')
      }
      expect(labels.join('\n')).toMatch(
        /UTC\. 12 March 2024, 02:30 to .*03:30 in Europe\/Moscow\. about that time/,
      )
    })
  })

  it('is brushed by pointer and by keys, and the stretch is in the address and on the map', async () => {
    await desk.withPage(desk.product(), wide, async (page) => {
      await openTimeline(page, '/example/timeline')
      const strip = (await page.locator('.overview-strip').boundingBox()) as {
        x: number
        y: number
        width: number
      }
      await page.mouse.move(strip.x + strip.width * 0.5, strip.y + 20)
      await page.mouse.down()
      await page.mouse.move(strip.x + strip.width * 0.75, strip.y + 20, { steps: 4 })
      await page.mouse.up()
      await page.waitForURL(/from=\d{4}.*to=\d{4}/)
      const before = new URL(page.url()).searchParams.get('from')
      await page.getByRole('slider', { name: 'Beginning of the stretch' }).focus()
      await page.keyboard.press('ArrowLeft')
      await expect.poll(() => new URL(page.url()).searchParams.get('from')).not.toBe(before)
      await page.getByRole('button', { name: 'Whole time' }).click()
      await page.getByRole('link', { name: 'These on the map' }).click()
      await page.waitForURL(/\/map\?.*from=/)
      await page.locator('.narrowed', { hasText: 'told to have happened' }).waitFor()
    })
  })

  it('lists what has no time, never at midnight, and a stretch as rows', async () => {
    await desk.withPage(desk.sample(), wide, async (page) => {
      await openTimeline(page, '/example/timeline')
      const side = page.getByRole('complementary')
      await side.getByRole('button', { name: /a time was said, but no date/ }).click()
      await side.getByText('armed men held the square until noon').waitFor()
      await side.getByRole('button', { name: 'This stretch as a list' }).click()
      await side.getByText('“thwarted” a raid').waitFor()
      expect(await side.locator('.claim-line').count()).toBe(1)
    })
  })

  it('shows words for what is under the pointer', async () => {
    await desk.withPage(desk.sample(), wide, async (page) => {
      await openTimeline(page, '/example/timeline')
      const box = (await page.locator('.lane-focus').boundingBox()) as {
        x: number
        y: number
        width: number
        height: number
      }
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
      await page
        .getByRole('tooltip')
        .getByText(/no zone said/)
        .waitFor()
    })
  })

  it('teaches what it is for where there is nothing', async () => {
    await desk.withPage(desk.sample(), wide, async (page) => {
      await page.goto('/mine/timeline')
      await page.getByText('No claims yet').waitFor()
      expect(await violations(page)).toEqual([])
    })
  })
})
