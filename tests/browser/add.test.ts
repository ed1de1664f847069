/** Adding reports: pasted, chosen, dropped, by address; good ones, bad ones, hostile ones. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { newFolder } from '../support/until-the-end.ts'
import { narrow, useDesk, wide } from './desk.ts'

describe('adding', () => {
  const desk = useDesk()

  it('add a pasted text, keep it on failure, and say what was known', async () => {
    await desk.withPage(desk.product(), wide, async (page) => {
      await page.goto('/mine')
      await page.getByRole('main').getByRole('link', { name: 'Add a report' }).click()
      const text = page.getByLabel(/The report/)
      const send = page.getByRole('button', { name: 'Read and keep' })
      await text.fill('   ')
      await send.click()
      await page.getByRole('alert').getByText('only white space').waitFor()
      await text.fill(`Too long. ${'x'.repeat(200_000)}`)
      await send.click()
      await page.getByRole('alert').getByText('save the article alone').waitFor()
      expect(await text.inputValue()).toHaveLength(200_010)
      await text.fill('A quiet day in Veldova.\n\nNothing was said by anybody.')
      await page.reload()
      expect(await text.inputValue()).toContain('A quiet day')
      await send.click()
      await page.waitForURL(/\/mine\/documents\/d-/)
      await page.getByText('Nothing was said by anybody.').waitFor()
      await page.goto('/add')
      expect(await text.inputValue()).toBe('')
      await text.fill('A quiet day in Veldova.\n\nNothing was said by anybody.')
      await send.click()
      await page.getByText('already kept: nothing changed').waitFor()
      await page.goto('/mine')
      await page.getByRole('heading', { name: '1 document' }).waitFor()
    })
  })

  it('add files one by one, the good ones kept, the bad ones named with what to do', async () => {
    await desk.withPage(desk.product(), narrow, async (page) => {
      await page.goto('/add')
      await page.getByRole('tab', { name: 'Files' }).click()
      const file = (name: string, text: string) => ({
        name,
        mimeType: 'text/plain',
        buffer: Buffer.from(text),
      })
      const chosen = page.waitForEvent('filechooser')
      await page.getByRole('button', { name: 'Choose files' }).click()
      await (await chosen).setFiles([
        file('empty.txt', ''),
        file('large.txt', 'x'.repeat(200_000)),
        file('good.txt', 'A second quiet day.'),
      ])
      await page.getByRole('link', { name: 'good.txt' }).waitFor()
      const items = await page
        .getByRole('region', { name: 'What was added' })
        .getByRole('listitem')
        .allTextContents()
      expect(items).toEqual([
        expect.stringMatching(/^empty\.txtnot added.*an empty file.*Check that/s),
        expect.stringMatching(/^large\.txtnot added.*at most.*Save the article/s),
        expect.stringMatching(/^good\.txtread and kept$/),
      ])
      await page.getByText('1 read and kept, 2 not added').waitFor()
    })
  })

  it('take many files at once, say which were there before, and keep no more of them in the page than are in sight', async () => {
    await desk.withPage(desk.product(), wide, async (page) => {
      await page.goto('/add')
      await page.getByRole('tab', { name: 'Files' }).click()
      const file = (nth: number) => ({
        name: `report ${nth}.txt`,
        mimeType: 'text/plain',
        buffer: Buffer.from(`The many quiet days, number ${nth % 140}.`),
      })
      const chosen = page.waitForEvent('filechooser')
      await page.getByRole('button', { name: 'Choose files' }).click()
      await (await chosen).setFiles(Array.from({ length: 150 }, (_, nth) => file(nth)))
      await page.getByText('140 read and kept, 10 already kept').waitFor({ timeout: 60_000 })
      const rows = page.getByRole('region', { name: 'What was added' }).getByRole('listitem')
      expect(await rows.count()).toBeLessThan(60)
      expect(await rows.first().getAttribute('aria-setsize')).toBe('150')
    })
  })

  it('count days from the publication date that was given', async () => {
    await desk.withPage(desk.product(), wide, async (page) => {
      await page.goto('/add')
      await page.getByLabel(/The report/).fill('A dated quiet day.\n\nOn Tuesday nothing was said.')
      await page
        .locator('.tab-panel:not([inert])')
        .getByLabel(/Publication date/)
        .fill('2031-05-13')
      await page.getByRole('button', { name: 'Read and keep' }).click()
      await page.waitForURL(/\/mine\/documents\/d-/)
      await page.getByText('13 May 2031').waitFor()
    })
  })

  it('take a file that is dropped, and go to what was read', async () => {
    await desk.withPage(desk.product(), wide, async (page) => {
      await page.goto('/add')
      await page.getByRole('tab', { name: 'Files' }).click()
      const dropped = join(newFolder('drop'), 'dropped.txt')
      writeFileSync(dropped, 'A third quiet day, dropped.')
      const zone = (await page.locator('.drop').boundingBox()) as { x: number; y: number }
      const devtools = await page.context().newCDPSession(page)
      for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
        const data = { items: [], files: [dropped], dragOperationsMask: 1 }
        await devtools.send('Input.dispatchDragEvent', { type, x: zone.x + 20, y: zone.y + 20, data })
      }
      await page.waitForURL(/\/mine\/documents\/d-/)
      await page.getByRole('paragraph').filter({ hasText: 'A third quiet day, dropped.' }).waitFor()
    })
  })

  it('show a hostile text as text: nothing of it runs, loads or opens', async () => {
    await desk.withPage(desk.product(), wide, async (page, complaints) => {
      page.on('dialog', (dialog) => complaints.push(`dialog: ${dialog.message()}`))
      const hostile = [
        'A title <script>alert(1)</script>',
        '<img src="http://127.0.0.2:9/x.png" onerror="alert(2)"> <svg onload="alert(3)"></svg>',
        '<style>@import "http://127.0.0.2:9/x.css"</style> <meta http-equiv="refresh" content="0;url=http://127.0.0.2:9/">',
        'Press [here](javascript:alert(4)) or {{constructor.constructor("alert(5)")()}}.',
      ].join('\n\n')
      await page.goto('/add')
      await page.getByRole('tab', { name: 'Files' }).click()
      const chosen = page.waitForEvent('filechooser')
      await page.getByRole('button', { name: 'Choose files' }).click()
      const buffer = Buffer.from(hostile)
      await (await chosen).setFiles({ name: '<b>x.txt', mimeType: 'text/plain', buffer })
      await page.waitForURL(/\/mine\/documents\/d-/)
      const shown = await page.locator('.report').innerText()
      expect(shown).toContain('<script>alert(1)</script>')
      expect(shown).toContain('onerror="alert(2)"')
      expect(await page.locator('.report :is(script, img, svg, style, meta)').count()).toBe(0)
    })
  })

  it('refuse an address that is none, in one line, and keep it in its field', async () => {
    await desk.withPage(desk.product(), wide, async (page) => {
      await page.goto('/add')
      await page.getByRole('tab', { name: 'Web address' }).click()
      const address = page.getByLabel('Address of the page')
      await address.fill('file:///etc/hostname')
      await address.press('Enter')
      await page.getByRole('alert').getByText('http or https').waitFor()
      expect(await address.inputValue()).toBe('file:///etc/hostname')
    })
  })
})
