/** The keys of every screen, as the list on `?` shows them: each stands here with what it does, walked here or in the test of its screen. */
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { useDesk, wide } from './desk.ts'

const everywhere = ['?', 'g a', 'g h', 'g d', 'g i', 'g m', 'g t', 'g s', 'g o', 'g e']
const ofStatements = ['j', 'k', 'Esc']
const ofViews = ['p', 't', 'q', 'o']
const ofReview = ['a', 'e', 'x', 'c', 'm', 'z', 'Z', 'Enter', 'Shift →', 'Shift ←', 'Alt →', 'Alt ←']
const ofIncident = ['a', 'm', 's', 'v', 'p', 'z', 'Z']

const screens: readonly (readonly [name: string, path: string, ready: string, keys: readonly string[]])[] = [
  ['home', '/example', '.home .item', []],
  ['documents', '/example/documents', '.item', []],
  ['incidents', '/example/incidents', '.item', []],
  ['document', '/example/documents/d-wire', '.anchor', [...ofStatements, ...ofViews, ...ofReview]],
  ['incident', '/example/incidents/i-veldova', '.accounts', ofIncident],
  ['map', '/example/map', '.place-list .row-button, .map-frame', []],
  ['timeline', '/example/timeline', '.lane-focus', []],
  ['search', '/example/search', '.claim-line', []],
  ['sources', '/example/sources', '.source-item', []],
  ['decisions', '/example/decisions', 'h1', []],
  ['adding', '/add', 'h1', []],
]

describe('the keys', { timeout: 60_000 }, () => {
  const desk = useDesk()

  it.each(screens)('of %s are those listed on ?, and no other', async (_, path, ready, keys) => {
    await desk.withPage(desk.sample(), wide, async (page) => {
      await page.goto(path)
      await page.locator(ready).first().waitFor()
      await page.keyboard.press('?')
      const help = page.getByRole('dialog', { name: 'Keyboard' })
      await help.getByText('go to “Documents”').waitFor()
      const listed = await help
        .locator('dt')
        .evaluateAll((all) =>
          all.map((one) => [...one.querySelectorAll('kbd')].map((key) => key.textContent).join(' ')),
        )
      expect(listed.toSorted()).toEqual([...everywhere, ...keys].toSorted())
    })
  })

  it('go from any screen to any other', async () => {
    await desk.withPage(desk.sample(), wide, async (page) => {
      await page.goto('/example')
      await page.locator('h1').waitFor()
      for (const [key, path] of [
        ['d', '/example/documents'],
        ['i', '/example/incidents'],
        ['m', '/example/map'],
        ['t', '/example/timeline'],
        ['s', '/example/search'],
        ['o', '/example/sources'],
        ['e', '/example/decisions'],
        ['h', '/example'],
        ['a', '/add'],
      ]) {
        await pressAll(page, 'g', key!)
        await page.waitForURL((url) => url.pathname === path)
        await page.locator('h1').first().waitFor({ state: 'attached' })
      }
    })
  })

  it('go from statement to statement and back, by letters and by arrows, and leave', async () => {
    await desk.withPage(desk.sample(), wide, async (page) => {
      await page.goto('/example/documents/d-wire')
      await page.locator('.anchor').first().waitFor()
      const at = async (step: () => Promise<unknown>) => {
        const before = new URL(page.url()).hash
        await step()
        await page.waitForURL((url) => url.hash !== before)
        return new URL(page.url()).hash
      }
      const first = await at(() => page.keyboard.press('j'))
      const second = await at(() => page.keyboard.press('j'))
      expect(second).not.toBe(first)
      expect(await at(() => page.keyboard.press('k'))).toBe(first)
      await page.locator(`.anchor[id="${first.slice(1)}"]`).focus()
      expect(await at(() => page.keyboard.press('ArrowDown'))).toBe(second)
      expect(await at(() => page.keyboard.press('ArrowUp'))).toBe(first)
      expect(await at(() => page.keyboard.press('ArrowRight'))).toBe(second)
      expect(await at(() => page.keyboard.press('ArrowLeft'))).toBe(first)
      expect(await at(() => page.keyboard.press('Escape'))).toBe('')
    })
  })

  it('mark times, as they mark places and figures', async () => {
    await desk.withPage(desk.sample(), wide, async (page) => {
      await page.goto('/example/documents/d-wire')
      await page.locator('.anchor').first().waitFor()
      await page.keyboard.press('t')
      await page.waitForURL(/mark=times/)
      await page.keyboard.press('t')
      await page.waitForURL((url) => !url.search.includes('times'))
    })
  })

  it('stretch and move the time that the lanes show', async () => {
    await desk.withPage(desk.sample(), wide, async (page) => {
      await page.goto('/example/timeline')
      const mark = page.locator('.lane-focus')
      await mark.waitFor()
      const width = async (key: string) => {
        const before = page.url()
        await mark.focus()
        await page.keyboard.press(key)
        await page.waitForURL((url) => url.href !== before)
        const { searchParams } = new URL(page.url())
        const [from, to] = ['from', 'to'].map((side) => Date.parse(searchParams.get(side) ?? ''))
        return { from: from!, length: to! - from! }
      }
      const near = await width('+')
      const far = await width('-')
      expect(far.length).toBeGreaterThan(near.length)
      const later = await width('PageDown')
      expect([later.length, later.from > far.from]).toEqual([far.length, true])
      // Half of an odd number of minutes is a minute more or less.
      expect(Math.abs((await width('PageUp')).from - far.from)).toBeLessThanOrEqual(60_000)
    })
  })

  it('narrow a search and open what was found, without a pointer', async () => {
    await desk.withPage(desk.sample(), wide, async (page) => {
      await page.goto('/example/search')
      await page.locator('.claim-line').first().waitFor()
      await page.locator('.facets button').first().focus()
      await page.keyboard.press('Space')
      await page.waitForURL((url) => url.search !== '')
      const chosen = page.locator('.chosen-parts button').first()
      await chosen.focus()
      await page.keyboard.press('Enter')
      await page.waitForURL((url) => url.search === '')
      await page.locator('.claim-line .quote').first().focus()
      await page.keyboard.press('Enter')
      await page.waitForURL(/\/example\/documents\/.+#/)
    })
  })

  it('open a list of sources as who quotes whom, and a number as its claims', async () => {
    await desk.withPage(desk.sample(), wide, async (page) => {
      await page.goto('/example/sources')
      await page.locator('.source-item').first().waitFor()
      await page.getByRole('radio', { name: 'List' }).or(page.getByRole('radio').first()).first().focus()
      await page.keyboard.press('ArrowRight')
      await page.waitForURL(/view=quotes/)
      await page.locator('.quote-list').waitFor()
      await page.keyboard.press('ArrowLeft')
      await page.waitForURL((url) => url.search === '')
      await page.locator('.source-counts a').first().focus()
      await page.keyboard.press('Enter')
      await page.waitForURL(/\/example\/search\?/)
    })
  })

  it('open a report and an incident from their lists', async () => {
    await desk.withPage(desk.sample(), wide, async (page) => {
      for (const list of ['documents', 'incidents']) {
        await page.goto(`/example/${list}`)
        await page.locator('.item a, a.item-title').first().focus()
        await page.keyboard.press('Enter')
        await page.waitForURL(new RegExp(`/example/${list}/.+`))
      }
    })
  })
})

async function pressAll(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key)
}
