/** Every screen for everybody: WCAG 2.2 AA by axe, light and dark, wide, on a tablet, on a phone and at 400 % zoom. The pictures of README
 *  and docs are made on the way, when SAYSO_PICTURES=1. */
import { mkdirSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { narrow, overflow, tablet, useDesk, violations, wide, zoomed } from './desk.ts'

const pictures = process.env.SAYSO_PICTURES === '1' ? 'docs/pictures' : null

/** Every screen as most see it; what looks unlike that in the dark or on a phone once more. */
function isPictured(name: string, look: string): boolean {
  const dark = { 'dark-narrow': ['document', 'incident', 'search'], 'dark-wide': ['statement'] }
  return look === 'light-wide' || (dark[look as keyof typeof dark] ?? []).includes(name)
}

describe('every screen', () => {
  const desk = useDesk()

  it.each([
    ['light', 'wide', wide],
    ['dark', 'narrow', narrow],
    ['light', 'narrow', narrow],
    ['dark', 'wide', wide],
  ] as const)(
    'is accessible (WCAG 2.2 A and AA) and fits the window: %s and %s',
    { timeout: 120_000 },
    async (colours, width, size) => {
      const check = async (page: Page, path: string) => {
        await page.goto(path)
        await page.locator('h1').waitFor()
        expect(await violations(page), path).toEqual([])
        expect(await overflow(page), `${path} scrolls sideways by so many pixels`).toBe(0)
      }
      if (pictures) mkdirSync(pictures, { recursive: true })
      await desk.withPage(desk.product(), { ...size, colorScheme: colours }, async (page) => {
        for (const [name, path] of await screens()) {
          await check(page, path)
          if (pictures && isPictured(name, `${colours}-${width}`))
            await page.screenshot({ path: `${pictures}/${name}-${colours}-${width}.png` })
        }
      })
      await desk.withPage(desk.sample(), { ...size, colorScheme: colours }, async (page) => {
        await check(page, '/example/documents/d-wire#s-killed')
        await check(page, '/example/incidents/i-veldova')
      })
    },
  )

  it.each([
    ['a window of 1280 pixels at 400 % zoom', zoomed],
    ['a tablet', tablet],
  ] as const)('fits %s in every language', { timeout: 120_000 }, async (_name, size) => {
    for (const locale of ['en-GB', 'ru-RU', 'uk-UA']) {
      await desk.withPage(desk.product(), { ...size, locale }, async (page) => {
        for (const [name, path] of await screens()) {
          await page.goto(path)
          await page.locator('h1').waitFor()
          expect(await overflow(page), `${name} in ${locale} scrolls sideways by so many pixels`).toBe(0)
        }
      })
    }
  })

  /** The screens with their addresses; the statement is the one that came the longest way. */
  async function screens(): Promise<[name: string, path: string][]> {
    const ask = async (path: string) =>
      (await fetch(`${desk.product().url}/api/v1/dossiers/example/${path}`)).json()
    const { incidents } = (await ask('incidents')) as { incidents: { id: string }[] }
    const { documents } = (await ask('documents')) as { documents: { id: string; statements: number }[] }
    const longest = documents.reduce((a, b) => (b.statements > a.statements ? b : a))
    const { statements } = (await ask(`documents/${longest.id}`)) as {
      statements: { id: string; chain: string[] }[]
    }
    const far = statements.reduce((a, b) => (b.chain.length > a.chain.length ? b : a))
    return [
      ['home', '/example'],
      ['documents', '/example/documents'],
      ['incidents', '/example/incidents'],
      ['document', `/example/documents/${longest.id}`],
      ['statement', `/example/documents/${longest.id}#${far.id}`],
      ['incident', `/example/incidents/${incidents[0]?.id}`],
      ['sheet', `/example/incidents/${incidents[0]?.id}/sheet`],
      ['decisions', '/example/decisions'],
      ['original', `/example/documents/${longest.id}?view=original`],
      ['marked', `/example/documents/${longest.id}?mark=places,times,quantities`],
      ['timeline', '/example/timeline'],
      ['search', '/example/search'],
      ['sources', '/example/sources'],
      ['quotes', '/example/sources?view=quotes'],
      ['add', '/add'],
      ['empty', '/mine'],
    ]
  }

  it('would be told by axe of a button without a name', async () => {
    await desk.withPage(desk.product(), wide, async (page) => {
      await page.goto('/example')
      await page.locator('h1').waitFor()
      await page.evaluate("document.querySelector('h1').append(document.createElement('button'))")
      expect(await violations(page)).toEqual([expect.stringContaining('button-name')])
    })
  })

  it('would be told by the browser of an inline script and of a request to another host', async () => {
    await desk.withPage(desk.sample(), wide, async (page, complaints) => {
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
})
