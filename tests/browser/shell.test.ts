/** The bar, its settings, the keys and the languages. */
import { describe, expect, it } from 'vitest'
import { narrow, useDesk, violations, wide } from './desk.ts'

describe('the desk', () => {
  const desk = useDesk()

  it('goes to each screen by its name and by its keys, on a keyboard with other letters too', async () => {
    await desk.withPage(desk.sample(), wide, async (page) => {
      await page.goto('/example')
      await page.locator('h1').waitFor()
      const screens = page.getByRole('navigation', { name: 'Screens' })
      await screens.getByRole('link', { name: 'Incidents' }).click()
      await page.waitForURL(/\/example\/incidents$/)
      expect(await screens.locator('[aria-current="page"]').allTextContents()).toEqual(['Incidents'])
      await page.keyboard.press('g')
      await page.keyboard.press('d')
      await page.waitForURL(/\/example\/documents$/)
      // A Russian layout writes п and ш where g and i are.
      await page.evaluate(`for (const [key, code] of [['п', 'KeyG'], ['ш', 'KeyI']])
        window.dispatchEvent(new KeyboardEvent('keydown', { key, code }))`)
      await page.waitForURL(/\/example\/incidents$/)
    })
  })

  it('lists the keys of the screen on ?, and switches single letters off on demand', async () => {
    await desk.withPage(desk.sample(), wide, async (page) => {
      await page.goto('/example/documents/d-wire')
      await page.locator('.anchor').first().waitFor()
      await page.keyboard.press('?')
      const help = page.getByRole('dialog', { name: 'Keyboard' })
      await help.getByText('next statement').waitFor()
      await help.getByText('go to “Documents”').waitFor()
      expect(await violations(page)).toEqual([])
      await page.keyboard.press('Escape')
      await help.waitFor({ state: 'hidden' })
      await page.getByRole('button', { name: 'Display' }).click()
      expect(await violations(page)).toEqual([])
      await page.getByText('Single-letter shortcuts').click()
      await page.keyboard.press('Escape')
      await page.keyboard.press('j')
      await page.keyboard.press('?')
      expect(new URL(page.url()).hash).toBe('')
      expect(await help.count()).toBe(0)
    })
  })

  it.each([
    ['wide', wide],
    ['a tablet', { viewport: { width: 820, height: 1100 } }],
    ['narrow', narrow],
  ] as const)('moves nothing that stands while a screen comes, %s', async (_, options) => {
    await desk.withPage(desk.sample(), options, async (page) => {
      await page.addInitScript(`window.moved = []
        new PerformanceObserver((list) => {
          for (const { hadRecentInput, value } of list.getEntries()) if (!hadRecentInput) window.moved.push(value)
        }).observe({ type: 'layout-shift', buffered: true })`)
      for (const screen of ['', '/documents', '/search']) {
        await page.goto(`/example${screen}`)
        await page.getByRole('navigation', { name: 'Dossiers' }).getByRole('link').first().waitFor()
        await page.locator('.list, .long-list, .find-rows').first().waitFor()
        await page.waitForLoadState('networkidle')
        expect(await page.evaluate('window.moved'), screen).toEqual([])
      }
    })
  })

  it('types letters into fields, not into shortcuts', async () => {
    await desk.withPage(desk.sample(), wide, async (page) => {
      await page.goto('/add')
      const text = page.getByLabel(/The report/)
      await text.pressSequentially('gd?')
      expect(await text.inputValue()).toBe('gd?')
      expect(new URL(page.url()).pathname).toBe('/add')
    })
  })

  it('speaks the language that the browser asks for, else the one chosen, and remembers it', async () => {
    await desk.withPage(desk.sample(), { ...wide, locale: 'uk-UA' }, async (page) => {
      await page.goto('/example')
      await page.getByRole('heading', { name: '2 події' }).waitFor()
      expect(await page.evaluate('document.documentElement.lang')).toBe('uk')
      await page.getByRole('button', { name: 'Вигляд' }).click()
      await page.getByText('Русский', { exact: true }).click()
      await page.getByText('Язык', { exact: true }).waitFor()
      await page.keyboard.press('Escape')
      await page.reload()
      await page.getByRole('heading', { name: '2 события' }).waitFor()
    })
  })

  it('remembers light or dark, and how close the lines stand', async () => {
    await desk.withPage(desk.sample(), { ...wide, colorScheme: 'light' }, async (page) => {
      await page.goto('/example')
      const style = (name: string) =>
        page.evaluate(`getComputedStyle(document.documentElement).${name}`) as Promise<string>
      const [light, comfortable] = [await style('backgroundColor'), await style('fontSize')]
      await page.getByRole('button', { name: 'Display' }).click()
      await page.getByText('Dark', { exact: true }).click()
      await page.getByText('Compact', { exact: true }).click()
      const [dark, compact] = [await style('backgroundColor'), await style('fontSize')]
      expect(dark).not.toBe(light)
      expect(Number.parseFloat(compact)).toBeLessThan(Number.parseFloat(comfortable))
      expect(await violations(page)).toEqual([])
      await page.reload()
      await page.locator('h1').waitFor()
      expect([await style('backgroundColor'), await style('fontSize')]).toEqual([dark, compact])
    })
  })

  it('folds its screens into a menu on a narrow window', async () => {
    await desk.withPage(desk.sample(), narrow, async (page) => {
      await page.goto('/example')
      const documents = page.getByRole('link', { name: 'Documents', exact: true })
      const menu = page.getByRole('button', { name: 'Menu' })
      await menu.waitFor()
      expect(await documents.count()).toBe(0)
      await menu.click()
      await documents.click()
      await page.waitForURL(/\/example\/documents$/)
      await expect.poll(() => documents.count()).toBe(0)
    })
  })

  it('say so where there is no such document or screen', async () => {
    await desk.withPage(desk.product(), wide, async (page) => {
      await page.goto('/example/documents/none')
      await page.getByRole('alert').getByText('Find it in').waitFor()
      await page.goto('/example/none/none')
      await page.getByRole('heading', { name: 'There is no such screen' }).waitFor()
    })
  })
})
