import type { Page } from 'playwright-core'
import { launchChromium } from '../../browser/chromium.ts'
import type { Ids } from './answers.ts'

interface Screen {
  readonly name: string
  readonly path: string
  /** Runs before anything of the page. */
  readonly before?: string
  /** What is there once the screen is drawn. */
  readonly ready: string
  readonly act: (page: Page) => Promise<void>
}

/** WebGL without its drawing: what is left of a map is our script, its own and the page around it. */
const undrawn = `for (const draw of ['drawElements', 'drawArrays', 'clear', 'texImage2D', 'readPixels'])
  WebGL2RenderingContext.prototype[draw] = () => {}`

/** Interactions and shifts are noted from the first moment of a page. Of one interaction, which gives several events, the longest counts. */
const watch = `
  window.seen = { inputs: new Map(), scripts: new Map(), shifts: [] }
  new PerformanceObserver((list) => {
    const keep = (all, id, value) => all.set(id, Math.max(value, all.get(id) ?? 0))
    for (const one of list.getEntries()) {
      if (!one.interactionId) continue
      keep(seen.inputs, one.interactionId, one.duration)
      keep(seen.scripts, one.interactionId, Math.round(one.processingEnd - one.startTime))
    }
  }).observe({ type: 'event', durationThreshold: 16, buffered: true })
  new PerformanceObserver((list) => {
    for (const one of list.getEntries())
      if (!one.hadRecentInput)
        seen.shifts.push({ value: one.value, of: one.sources.map(({ node }) => node?.nodeName + '.' + (node?.className ?? '')).slice(0, 3) })
  }).observe({ type: 'layout-shift', buffered: true })
`

interface Seen {
  readonly inputs: readonly number[]
  /** Until the last of our handlers was through, of the same interactions. */
  readonly scripts: readonly number[]
  /** Interactions in all, those quicker than 16 ms too. */
  readonly interactions: number
  readonly shifts: readonly { readonly value: number; readonly of: readonly string[] }[]
  readonly elements: number
}

/** A line a screen, and one of all: interaction to next paint (the quick ones count as 16 ms), how much of it was spent before and in handlers,
 *  the main thread's processor time for each (all that followed from it included), what shifted without being asked, elements. The map is walked twice: its drawing is done by the processor here, and is left out of `all`. */
export async function walkScreens(url: string, ids: Ids, names: readonly string[]): Promise<void> {
  const browser = await launchChromium()
  const every: number[] = []
  console.log(
    '\nscreen              drawn ms  interactions   p50   p95   max  script p95  cpu each   shift  elements',
  )
  try {
    const walked = screensOf(ids).filter(({ name }) => names.length === 0 || names.includes(name))
    for (const screen of walked) {
      const context = await browser.newContext({ viewport: { width: 1360, height: 900 }, locale: 'en-GB' })
      const page = await context.newPage()
      const busyTime = await threadTime(page)
      page.setDefaultTimeout(60_000)
      await page.addInitScript(watch)
      if (screen.before) await page.addInitScript(screen.before)
      const start = performance.now()
      await page.goto(`${url}/made${screen.path}`)
      await page.locator(screen.ready).first().waitFor()
      const drawn = performance.now() - start
      await page.waitForTimeout(300)
      const before = await busyTime()
      await screen.act(page)
      await page.waitForTimeout(500)
      const seen = (await page.evaluate(`({
        inputs: [...seen.inputs.values()], scripts: [...seen.scripts.values()], interactions: performance.interactionCount ?? 0,
        shifts: seen.shifts, elements: document.querySelectorAll('*').length })`)) as Seen
      const each = ((await busyTime()) - before) / Math.max(1, seen.interactions)
      const quick = Math.max(0, seen.interactions - seen.inputs.length)
      const all = [...seen.inputs, ...Array<number>(quick).fill(16)].sort((a, b) => a - b)
      if (screen.name !== drawnMap) every.push(...all)
      console.log(line(screen.name, drawn, all, seen, each))
      for (const { value, of } of seen.shifts) console.log(`  shifted ${value.toFixed(4)}: ${of.join(', ')}`)
      await context.close()
    }
  } finally {
    await browser.close()
  }
  every.sort((a, b) => a - b)
  console.log(`all screens: ${every.length} interactions, p95 ${at(every, 0.95)} ms (bar: under 100 ms)`)
}

/** Processor time that the page's main thread has used, in milliseconds: what other work on the machine does not add to. */
async function threadTime(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    return 1000 * (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? 0)
  }
}

function line(
  name: string,
  drawn: number,
  all: readonly number[],
  { scripts, shifts, elements }: Seen,
  each: number,
): string {
  const shift = shifts.reduce((sum, { value }) => sum + value, 0)
  const cells = [drawn.toFixed(0).padStart(8), String(all.length).padStart(14)]
  for (const part of [0.5, 0.95, 1]) cells.push(String(at(all, part)).padStart(6))
  const sorted = scripts.toSorted((a, b) => a - b)
  cells.push(String(at(sorted, 0.95)).padStart(12), each.toFixed(0).padStart(10))
  return name.padEnd(20) + cells.join('') + shift.toFixed(3).padStart(8) + String(elements).padStart(10)
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

const click =
  (selector: string, count = 1) =>
  async (page: Page) => {
    for (let nth = 0; nth < count; nth++) {
      await page.locator(selector).nth(nth).click()
      await page.waitForTimeout(300)
    }
  }

/** Once nothing more is asked of the server. */
const settled = async (page: Page) => {
  await page.waitForLoadState('networkidle')
  await page.waitForTimeout(1500)
}

const drawnMap = 'map, in software'

/** The map's own controls, its list and its legend, by pointer and by keys. */
const aroundMap = then(
  settled,
  click('.map-buttons button', 3),
  click('.legend-item', 3),
  click('.segments .segment', 3),
  settled,
  click('.place-list .row-button', 3),
  click('.claim-rows-head button'),
  press(...times(12, 'Tab')),
  help,
)

function screensOf({ document, incident }: Ids): readonly Screen[] {
  const typed = press(...'harrowmere'.split(''), 'Enter')
  const field = async (page: Page) => page.locator('.find-bar input').first().click()
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
    {
      name: 'incident',
      path: `/incidents/${incident}`,
      ready: '.accounts',
      act: then(press(...times(12, 'Tab')), scroll, help),
    },
    { name: 'map', path: '/map', ready: '.map-canvas[data-ready]', before: undrawn, act: aroundMap },
    { name: drawnMap, path: '/map', ready: '.map-canvas[data-ready]', act: aroundMap },
    {
      name: 'timeline',
      path: '/timeline',
      ready: '.lane-focus',
      act: then(
        settled,
        async (page) => page.locator('.lane-focus').focus(),
        press(...times(10, 'ArrowRight'), ...times(6, 'ArrowDown'), 'Enter'),
        click('.stretch-buttons button', 5),
        press(...times(12, 'Tab')),
        help,
      ),
    },
    { name: 'decisions', path: '/decisions', ready: '.long-list .item', act: then(scroll, help) },
    {
      name: 'search',
      path: '/search',
      ready: '.claim-line',
      act: then(settled, click('.facets button', 4), settled, field, typed, settled, scroll, help),
    },
    { name: 'sources', path: '/sources', ready: '.long-list .item', act: then(scroll, help) },
    {
      name: 'quotes',
      path: '/sources?view=quotes',
      ready: '.quote-list',
      act: then(settled, press(...times(20, 'Tab'), 'Enter'), help),
    },
    { name: 'add', path: '/../add', ready: 'h1', act: then(press(...times(12, 'Tab')), help) },
  ]
}
