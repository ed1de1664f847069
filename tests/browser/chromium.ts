/** The machine's own Chromium, without a download; it may reach this machine only. */
import { existsSync } from 'node:fs'
import { type Browser, chromium, type Page } from 'playwright-core'

const places = [
  process.env.CHROMIUM_PATH ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** Null where the machine has none. */
export const chromiumPath = places.find((path) => path !== '' && existsSync(path)) ?? null

/** Draws WebGL without a graphics card. */
const softwareGraphics = ['--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist']

/** `graphics` is for pages that draw a map; the others do better without. */
export function launchChromium(graphics = false): Promise<Browser> {
  return chromium.launch({
    executablePath: chromiumPath as string,
    args: [
      '--no-sandbox',
      ...(graphics ? softwareGraphics : ['--disable-gpu']),
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}

/** What a page must never do: complain, break its policy, or ask another host. Collected from now on. */
export function watchPage(page: Page, url: string): { readonly complaints: string[] } {
  const complaints: string[] = []
  page.on('console', (message) => {
    // The browser reports every answer above 399 itself; the tests ask for some of these.
    const isAnswer = message.text().startsWith('Failed to load resource')
    if (message.type() === 'error' && !isAnswer) complaints.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`))
  page.on('request', (request) => {
    const asked = request.url()
    if (!asked.startsWith(`${url}/`) && !asked.startsWith('data:')) complaints.push(`request: ${asked}`)
  })
  return { complaints }
}
