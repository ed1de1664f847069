/** From the lists to disputes, from their words to the statement, and back. */
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { narrow, overflow, tablet, useDesk, violations, wide } from './desk.ts'

describe('an incident', () => {
  const desk = useDesk()

  it('lead through the example: from its first incident to words, their statement and its neighbours', async () => {
    await desk.withPage(desk.product(), wide, async (page) => {
      await page.goto('/')
      await page.locator('.item.disputed .item-title').first().click()
      await page.locator('.dispute').first().waitFor()
      const quote = page.locator('.dispute .side .quote').first()
      await quote.click()
      const panel = page.getByRole('region', { name: 'Selected statement' })
      await panel.getByRole('list', { name: /Speaker chain/ }).waitFor()
      const before = page.url()
      await page.keyboard.press('j')
      await expect.poll(() => page.url()).not.toBe(before)
      await page.goBack()
      await page.locator('.dispute').first().waitFor()
    })
  })

  it('leads from the list to a dispute, from its words to the statement, and back, by mouse', async () => {
    await desk.withPage(desk.sample(), wide, async (page) => {
      await page.goto('/example')
      await page.getByRole('link', { name: /^Veldova, 13 May/ }).click()
      await page.getByRole('heading', { name: '2 disputes' }).waitFor()
      expect(await page.locator('.explanation').allTextContents()).toEqual([
        expect.stringContaining('cannot both be true'),
        expect.stringContaining('conflict if both mean'),
      ])
      expect(await page.locator('.accounts .silent').count()).toBeGreaterThan(0)
      await page.getByRole('button', { name: '5 named origins, 2 outlets' }).click()
      await page.locator('.tally').getByText('Ilya Brandt', { exact: true }).first().waitFor()
      await page
        .locator('.tally')
        .getByText(/: of one side \(/)
        .waitFor()
      await page
        .locator('.dispute')
        .first()
        .getByRole('link', { name: /All attacks were repelled/ })
        .click()
      const panel = page.getByRole('region', { name: 'Selected statement' })
      await panel.waitFor()
      expect(new URL(page.url()).hash).toBe('#s-repelled')
      expect(await panel.getByRole('blockquote').textContent()).toBe(
        'All attacks were repelled by our border guards',
      )
      await panel.getByRole('link', { name: /In dispute/ }).click()
      await page.getByRole('heading', { name: '2 disputes' }).waitFor()
      expect(new URL(page.url()).hash).toBe('#x-control')
    })
  })

  it('says of each silence what it is, and whose the words are, how they came and when they were said', async () => {
    await desk.withPage(desk.sample(), wide, async (page) => {
      await page.goto('/example/incidents/i-veldova')
      await page.locator('.accounts').waitFor()
      const heads = await page.locator('.accounts thead .account-name').allTextContents()
      expect(heads).toEqual([
        'Marovia',
        'Free Ostrin Column',
        'Ilya Brandt',
        'Two residents',
        'Marovia',
        'In no party’s voice',
      ])
      const cells = await page.locator('.accounts tbody td').allTextContents()
      expect(cells.filter((cell) => cell.trim() === '')).toEqual([])
      expect(await page.locator('.accounts .silent').first().textContent()).toMatch(
        /nothing found in 2\sdocuments read/,
      )
      const table = page.locator('.accounts')
      await table.getByText('verbatim; via Quayside Wire; on or to: its channel').first().waitFor()
      await table
        .getByText(/via Quayside Wire ← Northern Desk/)
        .first()
        .waitFor()
      await table
        .getByText(/paraphrase with quoted words;.*said: 13 May 2031/)
        .first()
        .waitFor()
      await page.locator('#slot-evidence').getByText('photo; ascribed to nobody').waitFor()
    })
  })

  it('keeps its head and its first column in sight, and scrolls inside its region alone', async () => {
    await desk.withPage(desk.product(), tablet, async (page) => {
      await page.goto(`/example/incidents/${await raid(page)}`)
      const region = page.getByRole('region', { name: 'Accounts side by side' })
      await region.focus()
      await page.keyboard.press('ArrowRight')
      await expect
        .poll(() => page.evaluate("document.querySelector('.table-scroll').scrollLeft"))
        .toBeGreaterThan(0)
      await page.evaluate("document.querySelector('.table-scroll').scrollTo(400, 300)")
      const at = async (selector: string) =>
        (await page.locator(selector).first().boundingBox()) as { x: number; y: number }
      const box = await at('.table-scroll')
      expect((await at('.accounts tbody th')).x - box.x).toBeLessThan(3)
      expect((await at('.accounts thead th')).y - box.y).toBeLessThan(3)
      expect(await overflow(page)).toBe(0)
    })
  })

  it('opens at a slot and at a claim by their addresses', async () => {
    await desk.withPage(desk.sample(), narrow, async (page) => {
      for (const hash of ['slot-control', 'c-41']) {
        await page.goto(`/example/incidents/i-veldova#${hash}`)
        await expect
          .poll(() => page.evaluate(`document.getElementById('${hash}')?.getBoundingClientRect().top ?? -1`))
          .toBeLessThan(400)
      }
    })
  })

  it('on paper has claims with words, hashes, decisions and open questions, and a word on names', async () => {
    await desk.withPage(desk.sample(), wide, async (page) => {
      await page.goto('/example/incidents/i-veldova')
      await page.locator('.accounts').waitFor()
      expect(await page.getByText('must not leave the desk').isVisible()).toBe(false)
      await page.emulateMedia({ media: 'print' })
      await page.getByText('must not leave the desk').waitFor()
      const sha256 = await page.locator('.sheet-documents .hash').allTextContents()
      expect(sha256).toEqual([
        expect.stringMatching(/^[0-9a-f]{64}$/),
        expect.stringMatching(/^[0-9a-f]{64}$/),
      ])
      expect(await page.locator('.incident-claims li').count()).toBe(10)
      await page.getByText('Ilya Brandt: said on or to “the Northern Desk”; find that').waitFor()
      expect(await page.locator('.act-bar').isVisible()).toBe(false)
    })
  })
})

describe('decisions on an incident', () => {
  const desk = useDesk()
  const said = (page: Page, words: string) => page.locator('.decision-line', { hasText: words }).waitFor()

  async function openIncident(page: Page, path: string) {
    await page.addInitScript("localStorage.setItem('sayso-reviewer', 'Ana Reyk')")
    await page.goto(path)
    await page.locator('.accounts').waitFor()
  }

  it('grade it by keyboard, with an objection to grade 1 on one origin that can be overruled, and undo it', async () => {
    await desk.withPage(desk.sample(), wide, async (page) => {
      await openIncident(page, '/example/incidents/i-aid')
      expect(await page.locator('.standing').textContent()).toMatch(/^single origin/)
      await page.keyboard.press('a')
      const dialog = page.getByRole('dialog', { name: 'Grade by the Admiralty scale' })
      await dialog.waitFor()
      expect(await violations(page)).toEqual([])
      await dialog.getByLabel('Reliability of the source').selectOption('B')
      await dialog.getByLabel('Credibility of the information').selectOption('1')
      expect(await dialog.getByRole('button', { name: 'Grade' }).isDisabled()).toBe(true)
      await dialog.getByLabel('Why').focus()
      await page.keyboard.type('seen in the gazette of the parliament')
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      const keep = dialog.getByRole('button', { name: 'Keep it anyway' })
      await keep.waitFor()
      await keep.focus()
      await page.keyboard.press('Enter')
      await said(page, 'Graded.')
      const grade = page.getByRole('list', { name: 'Grades given' }).getByRole('listitem').first()
      expect(await grade.textContent()).toMatch(/^B1.*seen in the gazette.*Ana Reyk.*despite the objection/s)
      expect(await page.locator('.standing').textContent()).toMatch(/^assessed.*B1/)
      await page.keyboard.press('z')
      await said(page, 'Undone.')
      await page.locator('.standing', { hasText: 'single origin' }).waitFor()
      expect(await grade.textContent()).toMatch(/undone/)
    })
  })

  it('split claims off, undone and done again', async () => {
    await desk.withPage(desk.product(), wide, async (page) => {
      const id = await raid(page)
      await openIncident(page, `/example/incidents/${id}`)
      const claims = page.locator('.incident-claims > li')
      const before = await claims.count()
      await page.keyboard.press('s')
      const dialog = page.getByRole('dialog', { name: 'Split off an incident of its own' })
      await dialog.waitFor()
      expect(await violations(page)).toEqual([])
      await dialog.getByRole('checkbox').nth(3).focus()
      await page.keyboard.press('Space')
      await dialog.getByLabel('Why').focus()
      await page.keyboard.type('another place')
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      await said(page, 'Incident split.')
      await expect.poll(() => claims.count()).toBe(before - 1)
      await page.keyboard.press('z')
      await said(page, 'Undone.')
      await expect.poll(() => claims.count()).toBe(before)
      await page.keyboard.press('Shift+Z')
      await said(page, 'Done again.')
      await expect.poll(() => claims.count()).toBe(before - 1)
      await page.keyboard.press('z')
      await expect.poll(() => claims.count()).toBe(before)
    })
  })

  it('merge it with another one, found by its title; the old address leads to the present one', async () => {
    await desk.withPage(desk.product(), wide, async (page) => {
      const id = await raid(page)
      await openIncident(page, `/example/incidents/${id}`)
      const claims = page.locator('.incident-claims > li')
      const before = await claims.count()
      const other = (await incidentsNow(page)).find(({ title }) => title.startsWith('Aid'))!
      await page.keyboard.press('m')
      const dialog = page.getByRole('dialog', { name: 'Merge with another incident' })
      await dialog.getByLabel('Which incident').focus()
      await chooseAid(page)
      await dialog.getByLabel('Why').focus()
      await page.keyboard.type('told of the same day')
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      await said(page, 'Incidents merged.')
      await expect.poll(() => claims.count()).toBe(before + other.claims)
      const present = new URL(page.url()).pathname.split('/').at(-1)
      expect((await incidentsNow(page)).map((one) => one.id)).toContain(present)
      const former = [id, other.id].find((one) => one !== present)
      expect(former).toBeTruthy()
      await page.goto(`/example/incidents/${former}#slot-control`)
      await expect.poll(() => new URL(page.url()).pathname).toBe(`/example/incidents/${present}`)
      expect(new URL(page.url()).hash).toBe('#slot-control')
      await page.getByText(`You followed the address ${former}.`).waitFor()
      await page.getByRole('link', { name: 'Decisions', exact: true }).last().click()
      await page.getByRole('button', { name: 'Undo' }).first().click()
      await expect.poll(() => aidIsThere(page)).toBe(true)
    })
  })

  it('move claims to another one', async () => {
    await desk.withPage(desk.product(), wide, async (page) => {
      await openIncident(page, `/example/incidents/${await raid(page)}`)
      const claims = page.locator('.incident-claims > li')
      const before = await claims.count()
      await page.keyboard.press('v')
      const dialog = page.getByRole('dialog', { name: 'Move claims to another incident' })
      await dialog.getByLabel('Which incident').focus()
      await chooseAid(page)
      await dialog.getByRole('checkbox').nth(2).focus()
      await page.keyboard.press('Space')
      await dialog.getByLabel('Why').fill('it tells of what was promised')
      await dialog.getByRole('button', { name: 'Move claims' }).click()
      await said(page, 'Claims moved.')
      await expect.poll(() => claims.count()).toBe(before - 1)
      await page.keyboard.press('z')
      await said(page, 'Undone.')
      await expect.poll(() => claims.count()).toBe(before)
    })
  })

  it('say whose side an account is, which brings its columns together, and take it back', async () => {
    await desk.withPage(desk.product(), wide, async (page) => {
      await openIncident(page, `/example/incidents/${await raid(page)}`)
      const columns = page.locator('.accounts thead th')
      const before = await columns.count()
      const assign = async (name: RegExp) => {
        await page.getByRole('button', { name }).first().click()
        const dialog = page.getByRole('dialog', { name: 'Whose side an account is' })
        await dialog.getByLabel('Name of the side').fill('those who told it')
        await dialog.getByLabel('Why').fill('tried out')
        await dialog.getByRole('button', { name: 'Save' }).click()
        await dialog.waitFor({ state: 'detached' })
        await said(page, 'Side recorded.')
      }
      await assign(/^Side of Officials in Belgorod/)
      await assign(/^Side of Two witnesses/)
      await expect.poll(() => columns.count()).toBe(before - 1)
      await page.locator('.account-name', { hasText: 'those who told it' }).waitFor()
      await page.keyboard.press('z')
      await expect.poll(() => columns.count()).toBe(before)
      await said(page, 'Undone.')
      await page.keyboard.press('z')
      await expect.poll(() => page.getByText('those who told it').count()).toBe(0)
    })
  })
})

/** The incident of the product's own example that most claims are about. */
async function raid(page: Page): Promise<string> {
  const incidents = await incidentsNow(page)
  return incidents.reduce((a, b) => (b.claims > a.claims ? b : a)).id
}

/** Choose, by keyboard alone, the one other incident that the words typed find. */
async function chooseAid(page: Page): Promise<void> {
  await page.keyboard.type('aid')
  const option = page.getByRole('option', { name: /Aid/ })
  await option.waitFor()
  // The server's answer may draw the list anew.
  await expect.poll(() => page.getByRole('option').count()).toBe(1)
  await expect
    .poll(async () => {
      await page.keyboard.press('ArrowDown')
      return await option.getAttribute('data-focused')
    })
    .toBe('true')
  await page.keyboard.press('Enter')
}

async function aidIsThere(page: Page): Promise<boolean> {
  return (await incidentsNow(page)).some(({ title }) => title.startsWith('Aid'))
}

async function incidentsNow(page: Page) {
  const answer = await page.request.get('/api/v1/dossiers/example/incidents')
  return ((await answer.json()) as { incidents: { id: string; title: string; claims: number }[] }).incidents
}
