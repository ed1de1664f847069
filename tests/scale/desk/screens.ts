import { existsSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { launchChromium } from '../../browser/chromium.ts'
import type { Ids } from './answers.ts'

interface Screen {
  readonly name: string
  readonly path: string
  /** What is there once the screen is drawn. */
  readonly ready: string
  readonly act: (page: Page) => Promise<void>
}

/** Interactions and shifts are noted from the first moment of a page. Of one interaction, which gives several events, the longest counts. */
const watch = `
  window.seen = { inputs: new Map(), shifts: [] }
  new PerformanceObserver((list) => {
    for (const one of list.getEntries())
      if (one.interactionId) seen.inputs.set(one.interactionId, Math.max(one.duration, seen.inputs.get(one.interactionId) ?? 0))
  }).observe({ type: 'event', durationThreshold: 16, buffered: true })
  new PerformanceObserver((list) => {
    for (const one of list.getEntries())
      if (!one.hadRecentInput)
        seen.shifts.push({ value: one.value, of: one.sources.map(({ node }) => node?.nodeName + '.' + (node?.className ?? '')).slice(0, 3) })
  }).observe({ type: 'layout-shift', buffered: true })
`

interface Seen {
  readonly inputs: readonly number[]
  /** Interactions in all, those quicker than 16 ms too. */
  readonly interactions: number
  readonly shifts: readonly { readonly value: number; readonly of: readonly string[] }[]
  readonly elements: number
}

/** A line a screen, and one of all: interaction to next paint (the quick ones count as 16 ms), what shifted without being asked, elements. */
export async function walkScreens(url: string, ids: Ids): Promise<void> {
  const browser = await launchChromium()
  const every: number[] = []
  console.log('\nscreen        drawn ms  interactions   p50   p95   max   shift  elements')
  try {
    for (const screen of screensOf(ids).filter(isBuilt)) {
      const context = await browser.newContext({ viewport: { width: 1360, height: 900 }, locale: 'en-GB' })
      const page = await context.newPage()
      page.setDefaultTimeout(60_000)
      await page.addInitScript(watch)
      const start = performance.now()
      await page.goto(`${url}/made${screen.path}`)
      await page.locator(screen.ready).first().waitFor()
      const drawn = performance.now() - start
      await page.waitForTimeout(300)
      await screen.act(page)
      await page.waitForTimeout(500)
      const seen = (await page.evaluate(`({
        inputs: [...seen.inputs.values()], interactions: performance.interactionCount ?? 0,
        shifts: seen.shifts, elements: document.querySelectorAll('*').length })`)) as Seen
      const quick = Math.max(0, seen.interactions - seen.inputs.length)
      const all = [...seen.inputs, ...Array<number>(quick).fill(16)].sort((a, b) => a - b)
      every.push(...all)
      console.log(line(screen.name, drawn, all, seen))
      for (const { value, of } of seen.shifts) console.log(`  shifted ${value.toFixed(4)}: ${of.join(', ')}`)
      await context.close()
    }
  } finally {
    await browser.close()
  }
  every.sort((a, b) => a - b)
  console.log(`all screens: ${every.length} interactions, p95 ${at(every, 0.95)} ms (bar: under 100 ms)`)
}

function isBuilt({ name }: Screen): boolean {
  return existsSync(`web/src/screens/${name}.tsx`)
}

function line(name: string, drawn: number, all: readonly number[], { shifts, elements }: Seen): string {
  const shift = shifts.reduce((sum, { value }) => sum + value, 0)
  const cells = [drawn.toFixed(0).padStart(8), String(all.length).padStart(14)]
  for (const part of [0.5, 0.95, 1]) cells.push(String(at(all, part)).padStart(6))
  return name.padEnd(14) + cells.join('') + shift.toFixed(3).padStart(8) + String(elements).padStart(10)
}

function at(sorted: readonly number[], part: number): number {
  return sorted[Math.max(0, Math.ceil(sorted.length * part) - 1)] ?? 0
}

const press =
  (...keys: readonly string[]) =>
  async (page: Page) => {
    for (const key of keys) {
      await page.keyboard.press(key)
      await page.waitForTimeout(60)
    }
  }

const times = (count: number, key: string) => Array<string>(count).fill(key)

async function scroll(page: Page): Promise<void> {
  await page.mouse.move(600, 500)
  for (let nth = 0; nth < 15; nth++) {
    await page.mouse.wheel(0, 1500)
    await page.waitForTimeout(60)
  }
  await press(...times(8, 'PageDown'), 'End', 'Home')(page)
}

/** Opens and closes the help over the screen. */
const help = press('?', 'Escape', '?', 'Escape', '?', 'Escape')

const then =
  (...parts: readonly ((page: Page) => Promise<void>)[]) =>
  async (page: Page) => {
    for (const part of parts) await part(page)
  }

function screensOf({ document, incident }: Ids): readonly Screen[] {
  const typed = press(...'harrowmere'.split(''))
  const field = async (page: Page) => page.locator('input').first().click()
  return [
    { name: 'home', path: '', ready: '.home .item', act: then(help, press(...times(12, 'Tab')), scroll) },
    { name: 'documents', path: '/documents', ready: '.long-list .item', act: then(scroll, help) },
    { name: 'incidents', path: '/incidents', ready: '.long-list .item', act: then(scroll, help) },
    {
      name: 'document',
      path: `/documents/${document}`,
      ready: '[data-statement], mark, .statement',
      act: then(press(...times(10, 'j'), ...times(6, 'k')), help, scroll),
    },
    { name: 'incident', path: `/incidents/${incident}`, ready: '.accounts', act: then(scroll, help) },
    { name: 'map', path: '/map', ready: 'canvas', act: help },
    {
      name: 'timeline',
      path: '/timeline',
      ready: '.lane-focus',
      act: then(press(...times(12, 'Tab')), help),
    },
    { name: 'decisions', path: '/decisions', ready: '.page-title', act: help },
    { name: 'search', path: '/search', ready: 'input', act: then(field, typed, scroll) },
    { name: 'sources', path: '/sources', ready: '.page-title', act: then(scroll, help) },
  ]
}
