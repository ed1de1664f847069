/** The hand-over sheet of an incident: masked, on one sheet of paper, with everything that somebody without the dossier has to know. */
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { narrow, overflow, useDesk, violations, wide } from './desk.ts'

const texts = [
  `Lowland Gazette, 14 March 2024

Raid on Tyotkino

The Russian Defence Ministry said that its troops killed 60 Ukrainian soldiers in Tyotkino on Tuesday. The mayor, Anton Lugov, said that the raid on Tyotkino was repelled on Tuesday.

Vera Malko, a teacher, said that 30 soldiers attacked Tyotkino on Tuesday. “Vera Malko was brave,” said the mayor, Anton Lugov.`,
]

describe('the hand-over sheet', () => {
  const desk = useDesk({ texts })

  async function open(page: Page, dossier: 'mine' | 'example') {
    const answer = await page.request.get(`/api/v1/dossiers/${dossier}/incidents`)
    const { incidents } = (await answer.json()) as { incidents: { id: string; claims: number }[] }
    const { id } = incidents.reduce((a, b) => (b.claims > a.claims ? b : a))
    await page.addInitScript("localStorage.setItem('sayso-reviewer', 'Ana Reyk')")
    await page.goto(`/${dossier}/incidents/${id}`)
    await page.getByRole('link', { name: 'Hand-over sheet' }).click()
    await page.locator('.sheet').waitFor()
  }

  /** What the server hands over of the incident on the page. */
  async function sheetOf(page: Page): Promise<{ claims: unknown[]; disputes: unknown[] }> {
    const [, dossier, , id] = new URL(page.url()).pathname.split('/')
    return (await page.request.get(`/api/v1/dossiers/${dossier}/incidents/${id}/sheet`)).json()
  }

  it('masks private persons, and gives their names for a reason that the journal keeps', async () => {
    await desk.withPage(desk.product(), wide, async (page) => {
      await open(page, 'mine')
      const sheet = page.locator('.sheet')
      expect(await sheet.textContent()).not.toContain('Malko')
      expect(await sheet.textContent()).toMatch(/\[person 1\].*30 soldiers attacked Tyotkino/s)
      expect(await sheet.textContent()).toContain('Anton Lugov')
      await page.getByText('Private persons are masked: 1.').waitFor()
      await page.getByRole('checkbox', { name: 'With the names of private persons' }).press('Space')
      const show = page.getByRole('button', { name: 'Show names' })
      expect(await show.isDisabled()).toBe(true)
      await page.getByRole('textbox', { name: /Why they may leave/ }).fill('asked by the court')
      await show.click()
      await sheet.getByText('Vera Malko').first().waitFor()
      await page.getByText('With the names of private persons, because: asked by the court.').waitFor()
      await page.getByRole('button', { name: 'Mask names again' }).click()
      await page.getByText('Private persons are masked: 1.').waitFor()
      expect(await sheet.textContent()).not.toContain('Malko')
      await page.goto('/mine/decisions')
      await page.getByText('asked by the court').waitFor()
    })
  })

  it('of the example’s largest incident is one sheet of A4, both sides, with all claims, hashes and open questions', async () => {
    await desk.withPage(desk.product(), wide, async (page) => {
      await page.addInitScript('window.print = () => { window.printed = (window.printed ?? 0) + 1 }')
      await open(page, 'example')
      await page.getByRole('button', { name: 'Print' }).click()
      expect(await page.evaluate('window.printed')).toBe(1)
      const { claims, disputes } = await sheetOf(page)
      expect(claims.length).toBeGreaterThan(30)
      expect(await page.locator('.sheet-claims > li').count()).toBe(claims.length)
      expect(await page.locator('.sheet .hash').allTextContents()).toEqual(
        Array.from({ length: 6 }, () => expect.stringMatching(/^[0-9a-f]{64}$/)),
      )
      expect(disputes.length).toBeGreaterThan(5)
      for (const part of [
        `${disputes.length} disputes`,
        'First sources to find',
        'To settle',
        'Decisions',
        'Documents',
      ])
        await page.locator('.sheet h2', { hasText: part }).waitFor()
      const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1')
      const sides = pdf.match(/\/Type\s*\/Page\b/g) ?? []
      expect(sides.length).toBeGreaterThan(0)
      expect(sides.length).toBeLessThanOrEqual(2)
    })
  })

  it('is opened by p, is accessible and fits a phone, in every language', async () => {
    for (const locale of ['en-GB', 'ru-RU', 'uk-UA']) {
      await desk.withPage(desk.product(), { ...narrow, locale, colorScheme: 'dark' }, async (page) => {
        const answer = await page.request.get('/api/v1/dossiers/example/incidents')
        const { incidents } = (await answer.json()) as { incidents: { id: string }[] }
        await page.goto(`/example/incidents/${incidents[0]?.id}`)
        await page.locator('.accounts').waitFor()
        await page.keyboard.press('p')
        await page.locator('.sheet').waitFor()
        expect(await violations(page), locale).toEqual([])
        expect(await overflow(page), locale).toBe(0)
      })
    }
  })
})
