/** What an incident says of its claims besides their words: marks, first sources to find, silence in kinds, figures since replaced. Read by the
 *  product from two reports of outlets that do not exist. */
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { narrow, overflow, useDesk, violations, wide, zoomed } from './desk.ts'

const texts = [
  `Lowland Gazette, 14 March 2024

Raid on Tyotkino

The Russian Defence Ministry said that its troops killed 60 Ukrainian soldiers in Tyotkino on Tuesday. The Dawn Regiment admitted that it lost two soldiers in the raid on Tyotkino on Tuesday.

The mayor, Anton Lugov, said that the raid on Tyotkino was repelled on Tuesday. Lugov declined to comment on casualties in Tyotkino.`,
  `Valley Wire, 16 March 2024

More dead in Tyotkino

The Russian Defence Ministry said on Friday that 80 Ukrainian soldiers were killed in the raid on Tyotkino on 12 March, raising its earlier figure of 60.`,
]

describe('an incident of two reports', () => {
  const desk = useDesk({ texts })

  async function open(page: Page) {
    const answer = await page.request.get('/api/v1/dossiers/mine/incidents')
    const { incidents } = (await answer.json()) as { incidents: { id: string; documents: number }[] }
    const id = incidents.find(({ documents }) => documents === 2)?.id
    await page.goto(`/mine/incidents/${id}`)
    await page.locator('.accounts').waitFor()
  }

  const cell = (page: Page, row: string, speaker: string) =>
    page.locator(`#slot-${row} td`, { has: page.locator('.cell-account', { hasText: speaker }) })

  it('keeps own losses and the enemy’s apart, and marks who alone tells of them', async () => {
    await desk.withPage(desk.product(), wide, async (page) => {
      await open(page)
      const own = cell(page, 'deaths-own', 'Dawn Regiment')
      expect(await own.textContent()).toMatch(/2 soldiers.*against own interest/s)
      const enemy = cell(page, 'deaths-enemy', 'Russian Defence Ministry')
      expect(await enemy.textContent()).toMatch(/80 Ukrainian soldiers.*only the adversary says so/s)
      expect(await cell(page, 'deaths-enemy', 'Dawn Regiment').textContent()).toMatch(/nothing found in/)
      // Where it happened is against nobody's interest.
      expect(await page.locator('#slot-place .claim-mark').count()).toBe(0)
      const ofMayor = page.locator('.incident-claims > li', { hasText: 'Anton Lugov' })
      expect(await ofMayor.locator('.claim-mark').count()).toBe(0)
    })
  })

  it('says what its speaker has replaced since, in the cell and among what changed', async () => {
    await desk.withPage(desk.product(), wide, async (page) => {
      await open(page)
      const entries = cell(page, 'deaths-enemy', 'Russian Defence Ministry').locator('.cell')
      expect(await entries.count()).toBe(2)
      expect(await entries.first().getAttribute('class')).toBe('cell')
      expect(await entries.last().textContent()).toMatch(/^60 .*its speaker has since replaced it: 80/s)
      await entries.last().locator('.replaced-by a').click()
      await page.locator('.incident-claims li:target', { hasText: '80 Ukrainian soldiers' }).waitFor()
      const change = page.locator('.changes > li')
      expect(await change.count()).toBe(1)
      expect(await change.textContent()).toMatch(/before.*60 Ukrainian.*since.*80 Ukrainian/s)
    })
  })

  it('parts a refusal to speak, with its words, from nothing found', async () => {
    await desk.withPage(desk.product(), wide, async (page) => {
      await open(page)
      expect(await cell(page, 'deaths-own', 'Anton Lugov').textContent()).toMatch(
        /declined to say.*to comment on casualties in Tyotkino/s,
      )
      expect(await cell(page, 'outcome', 'Dawn Regiment').textContent()).toMatch(
        /nothing found in 2\sdocuments/,
      )
    })
  })

  it('lists the first sources to find, each with the claims that rest on it', async () => {
    await desk.withPage(desk.product(), wide, async (page) => {
      await open(page)
      const primaries = page.locator('.primaries > li')
      expect(await primaries.count()).toBe(4)
      const mayor = primaries.filter({ hasText: 'Anton Lugov' })
      expect(await mayor.textContent()).toContain(
        'known only through Lowland Gazette; find where it was said',
      )
      await mayor.locator('summary').click()
      await mayor.getByText('the raid on Tyotkino was repelled on Tuesday').waitFor()
      expect(await page.getByText('no capture of the speaker’s own channel').count()).toBeGreaterThan(3)
    })
  })

  it.each([
    ['a phone', narrow],
    ['400 % zoom', zoomed],
  ] as const)('fits %s in the dark, in every language, and is accessible', async (_name, size) => {
    for (const locale of ['en-GB', 'ru-RU', 'uk-UA']) {
      await desk.withPage(desk.product(), { ...size, locale, colorScheme: 'dark' }, async (page) => {
        await open(page)
        expect(await violations(page), locale).toEqual([])
        expect(await overflow(page), locale).toBe(0)
      })
    }
  })
})
