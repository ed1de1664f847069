/** From the lists to disputes, from their words to the statement, and back. */
import { describe, expect, it } from 'vitest'
import { useDesk, wide } from './desk.ts'

describe('an incident', () => {
  const desk = useDesk()

  it('lead through the example: from its first incident to words, their statement and its neighbours', async () => {
    await desk.withPage(desk.product(), wide, async (page) => {
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

  it('leads from the list to a dispute, from its words to the statement, and back, by mouse', async () => {
    await desk.withPage(desk.sample(), wide, async (page) => {
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
})
