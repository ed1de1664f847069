/** The reading column and the margin beside it, by mouse and by keyboard. */
import { describe, expect, it } from 'vitest'
import { useDesk, violations, wide } from './desk.ts'

describe('a document', () => {
  const desk = useDesk()

  it('show every statement to the keyboard, in reading order', async () => {
    await desk.withPage(desk.sample(), wide, async (page) => {
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
    await desk.withPage(desk.sample(), wide, async (page) => {
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
    await desk.withPage(desk.sample(), wide, async (page) => {
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

  it('stands each entry of the margin beside its statement, and lights both when either is pointed at', async () => {
    await desk.withPage(desk.sample(), { viewport: { width: 1500, height: 1000 } }, async (page) => {
      await page.goto('/example/documents/d-wire')
      const entries = page.getByRole('navigation', { name: 'Statements' }).locator('.entry')
      await entries.first().waitFor()
      expect(await entries.count()).toBe(11)
      const beside = (await page.evaluate(`[...document.querySelectorAll('.entry')].map((entry) =>
        entry.getBoundingClientRect().top - document.getElementById(entry.dataset.statement).getBoundingClientRect().top)`)) as number[]
      // At its line, or pushed down by the entry before it; never above.
      expect(Math.min(...beside)).toBeGreaterThan(-12)
      expect(Math.abs(beside[0] as number)).toBeLessThan(12)
      await page.locator('.words', { hasText: 'entirely under our control' }).hover()
      expect(await page.locator('.entry.hot').getAttribute('data-of')).toBe('s-control')
      await page.locator('.entry[data-of="s-killed"]').hover()
      expect(await page.locator('.content.hot').allTextContents()).not.toEqual([])
      expect(await page.locator('.content.hot').first().getAttribute('data-of')).toBe('s-killed')
    })
  })

  it('marks places, times and figures on demand, by key too, and keeps that in its address', async () => {
    await desk.withPage(desk.sample(), wide, async (page) => {
      await page.goto('/example/documents/d-wire')
      await page.locator('.anchor').first().waitFor()
      expect(await page.locator('.fact-places').count()).toBe(1)
      await page.getByRole('button', { name: 'Places' }).click()
      await page.waitForURL(/mark=places/)
      const glosses = () => page.locator('.gloss').allTextContents()
      expect((await glosses()).map((words) => words.trim())).toContain('withheld by the speaker')
      await page.keyboard.press('q')
      await page.waitForURL(/mark=places(,|%2C)quantities/)
      await page.keyboard.press('p')
      await page.waitForURL(/mark=quantities/)
      expect((await glosses()).some((words) => words.includes('killed'))).toBe(true)
      await page.reload()
      await page.locator('.gloss').first().waitFor()
      expect(await violations(page)).toEqual([])
    })
  })

  it('hatches what the report itself thinks', async () => {
    await desk.withPage(desk.sample(), wide, async (page) => {
      await page.goto('/example/documents/d-wire')
      const background = (selector: string) =>
        page.evaluate(`getComputedStyle(document.querySelector('${selector}')).backgroundImage`)
      await page.locator('.content.line-opinion').first().waitFor()
      expect(await background('.content.line-opinion')).toContain('repeating-linear-gradient')
      const plain = await background('.content:not(.line-opinion)')
      expect(plain).toBe('none')
    })
  })
})
