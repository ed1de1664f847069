/** Finding claims by one bar and by facets, and saving what is shown. */
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { narrow, overflow, useDesk, violations, wide, zoomed } from './desk.ts'

const count = async (page: Page): Promise<number> => {
  const told = (await page.locator('.find-rows [role=status]').textContent()) ?? ''
  return Number.parseInt(told, 10) || 0
}

describe('the search', () => {
  const desk = useDesk()

  it('narrows by a facet, says so in the address, and gives way again', async () => {
    await desk.withPage(desk.sample(), wide, async (page) => {
      await page.goto('/example/search')
      await page.locator('.claim-line').first().waitFor()
      const all = await count(page)
      const value = page.getByRole('region', { name: 'Stance' }).getByRole('button', { name: /^denies/ })
      const told = Number.parseInt((await value.locator('.facet-count').textContent()) ?? '', 10)
      await value.click()
      await expect.poll(() => new URL(page.url()).searchParams.get('stance')).toBe('denies')
      await expect.poll(() => count(page)).toBe(told)
      expect(told).toBeLessThan(all)
      await page.reload()
      await expect.poll(() => count(page)).toBe(told)
      await page.getByRole('button', { name: /No longer by Stance/ }).click()
      await expect.poll(() => count(page)).toBe(all)
    })
  })

  it('calls a kind of happening by its name, not by its code', async () => {
    await desk.withPage(desk.sample(), wide, async (page) => {
      await page.goto('/example/search')
      const kinds = page.getByRole('region', { name: 'Type of event' })
      await kinds.getByRole('button').first().waitFor()
      expect(await kinds.locator('.facet-name').allTextContents()).toContain('Aid')
    })
  })

  it('finds words by the keyboard alone, and opens them in their document', async () => {
    await desk.withPage(desk.sample(), wide, async (page) => {
      await page.goto('/example/search')
      await page.getByRole('combobox').focus()
      await page.keyboard.type('attackers killed')
      await page.keyboard.press('Enter')
      await expect.poll(() => new URL(page.url()).searchParams.get('words')).toBe('attackers killed')
      await expect.poll(() => count(page)).toBe(1)
      await expect.poll(() => page.locator('.claim-line .quote').count()).toBe(1)
      await page.locator('.claim-line .quote').focus()
      await page.keyboard.press('Enter')
      await page.waitForURL(/documents\/d-wire#s-killed$/)
    })
  })

  it('offers speakers and stances as they are typed', async () => {
    await desk.withPage(desk.sample(), wide, async (page) => {
      await page.goto('/example/search')
      await page.getByRole('combobox').fill('ostrin')
      await page.getByRole('option', { name: /Free Ostrin Column/ }).click()
      await expect.poll(() => new URL(page.url()).searchParams.has('voice')).toBe(true)
      const speakers = page.locator('.claim-line-who strong')
      await expect
        .poll(async () => [...new Set(await speakers.allTextContents())])
        .toEqual(['Free Ostrin Column'])
    })
  })

  it('saves what is shown: reviewed alone unless asked, names only with a reason', async () => {
    await desk.withPage(desk.sample(), wide, async (page) => {
      await page.goto('/example/search?stance=denies')
      await page.getByRole('button', { name: 'Save these…' }).click()
      const dialog = page.getByRole('dialog')
      expect(await dialog.getByRole('button', { name: 'Save', exact: true }).isDisabled()).toBe(true)
      await dialog.getByText('Also what nobody has reviewed').click()
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        dialog.getByText('Save', { exact: true }).click(),
      ])
      const lines = readFileSync(await file.path(), 'utf8')
        .trim()
        .split('\r\n')
      expect(lines).toHaveLength(1 + (await count(page)))
      await dialog.getByText('With the names of private persons').click()
      expect(await dialog.getByRole('button', { name: 'Save', exact: true }).isDisabled()).toBe(true)
      expect(await violations(page)).toEqual([])
    })
  })

  it.each([
    ['/example/search', 'wide and dark', { ...wide, colorScheme: 'dark' }],
    ['/example/search', 'narrow', narrow],
    ['/example/search?words=zzz', 'with nothing found', wide],
    ['/mine/search', 'of an empty dossier', wide],
  ] as const)('%s is accessible %s', async (address, _, options) => {
    await desk.withPage(desk.sample(), options, async (page) => {
      await page.goto(address)
      await page.locator('h1').waitFor({ state: 'attached' })
      await expect.poll(() => violations(page)).toEqual([])
    })
  })
})

describe('the sources', () => {
  const desk = useDesk()

  it('open the claims behind each number', async () => {
    await desk.withPage(desk.sample(), wide, async (page) => {
      await page.goto('/example/sources')
      const link = page.locator('.source-item').first().getByRole('link').first()
      const told = Number((await link.textContent()) ?? '')
      await link.click()
      await page.waitForURL(/search\?.*origin=/)
      await expect.poll(() => count(page)).toBe(told)
    })
  })

  it('are graded by a person with a reason, which stays', async () => {
    await desk.withPage(desk.sample(), wide, async (page) => {
      await page.goto('/example/sources')
      const button = page.getByRole('button', { name: /^Reliability of .*: F/ }).first()
      const name = /of (.*): F/.exec((await button.textContent()) ?? '')?.[1]
      await button.click()
      const dialog = page.getByRole('dialog')
      await dialog.getByText('usually reliable', { exact: false }).first().click()
      expect(await dialog.getByRole('button', { name: 'Save' }).isDisabled()).toBe(true)
      await dialog.getByLabel('Why').fill('right twice about the bridge')
      await dialog.getByRole('button', { name: 'Save' }).click()
      await page.getByRole('button', { name: 'Decide without a name' }).click()
      await page.getByRole('button', { name: new RegExp(`^Reliability of ${name}: [AB]`) }).waitFor()
    })
  })

  it('show who quotes whom, and one voice alone when it is chosen', async () => {
    await desk.withPage(desk.sample(), wide, async (page) => {
      await page.goto('/example/sources?view=quotes')
      const links = page.locator('.quote-link:not(.dimmed)')
      await links.first().waitFor({ state: 'attached' })
      const all = await links.count()
      await page.getByRole('region', { name: 'Whose words they are' }).getByRole('button').first().click()
      await expect.poll(() => links.count()).toBeLessThan(all)
      expect(await violations(page)).toEqual([])
    })
  })

  it.each(['/example/sources', '/example/sources?view=quotes', '/example/search'])(
    '%s fits 320 pixels',
    async (address) => {
      await desk.withPage(desk.sample(), zoomed, async (page) => {
        await page.goto(address)
        await page.locator('h1').waitFor({ state: 'attached' })
        await expect.poll(() => overflow(page)).toBe(0)
        expect(await violations(page)).toEqual([])
      })
    },
  )
})
