/** A newcomer's first walk, by visible labels alone: `npm start` in a fresh home, an article pasted, a wrong speaker corrected once for all its
 *  statements, the incident saved as a table and as data, and its hand-over sheet printed. docs/walk.md tells what was in the way. */
import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { newFolder } from '../support/until-the-end.ts'
import { chromiumPath, launchChromium, watchPage } from './chromium.ts'

const article = `Harbour Gazette, 15 March 2024

Two sides tell of the raid on Kozinka

The regional governor, Oleg Varin, said on Wednesday that a raid on the village of Kozinka had been repelled on Tuesday and that 14 attackers were killed. He added that two houses were damaged. He said that the village was under control.

The Northern Brigade said that its fighters held Kozinka until Tuesday evening. It said that three of its fighters were wounded.

Lida Maro, a shopkeeper, said that two fighters were killed in the raid on Kozinka on Tuesday.`

describe('a newcomer', () => {
  let app: ChildProcess
  let browser: Browser
  let url = ''

  beforeEach((test) =>
    test.skip(chromiumPath === null, 'this machine has no Chromium; CHROMIUM_PATH may name one'),
  )

  beforeAll(async () => {
    if (chromiumPath === null) return
    const home = newFolder('home')
    const { XDG_DATA_HOME: _, SAYSO_DOSSIER: __, ...environment } = process.env
    app = spawn('npm', ['start'], {
      env: { ...environment, HOME: home, SAYSO_PORT: '0' },
      detached: true,
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    url = await addressIn(app)
    browser = await launchChromium()
  }, 120_000)

  afterAll(async () => {
    await browser?.close()
    // npm and what it started are one group.
    if (app?.pid !== undefined) process.kill(-app.pid, 'SIGTERM')
  })

  it('comes from npm start to a corrected speaker, a saved incident and its sheet', {
    timeout: 120_000,
  }, async () => {
    const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1280, height: 900 } })
    const page = await context.newPage()
    page.setDefaultTimeout(20_000)
    const { complaints } = watchPage(page, url)
    await page.addInitScript('window.print = () => { window.printed = (window.printed ?? 0) + 1 }')

    // The first screen says what it shows, and what to do.
    await page.goto(url)
    await page.getByText('Six invented reports').waitFor()
    await page.getByRole('main').getByText('Add a report').click()

    await page.getByLabel('The report, with its title, date and byline where it has them').fill(article)
    await page.getByText('Read and keep', { exact: true }).click()
    await page.getByRole('heading', { name: 'Two sides tell of the raid on Kozinka' }).waitFor()

    // Who speaks was read wrongly, says the newcomer: it was the brigade, in all three statements.
    await page.getByText('two houses were damaged').first().click()
    await page.getByRole('button', { name: 'Correct', exact: false }).first().click()
    await page.getByLabel('Who says it').first().fill('Northern')
    await page.getByRole('option', { name: 'Northern Brigade' }).click()
    await page.getByText('Correct it in all 3 statements of this speaker').click()
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByLabel('Name').fill('Ana Reyk')
    await page.getByText('Keep it').click()
    await page.getByText('Corrected.').waitFor()
    await expect.poll(() => page.locator('.legend').textContent()).not.toContain('Oleg Varin')

    // From the document to its incident, which is saved as a table and as data.
    await page.getByRole('complementary').getByRole('link', { name: 'Kozinka, 12 March 2024' }).click()
    await page.getByRole('heading', { name: 'accounts' }).first().waitFor()
    await page.getByText('Save these…').click()
    const table = await saved(page)
    expect(table.split('\n')[0]).toContain('speakers')
    expect(table).toContain('two houses were damaged')
    expect(table).not.toContain('Oleg Varin')
    // Nobody looked at what the shopkeeper says: it stays unless it is asked for, and then without her name.
    expect(table).not.toContain('two fighters were killed')
    await page.getByText('Data (JSON)').click()
    await page.getByText('Also what nobody has reviewed').click()
    const data = JSON.parse(await saved(page)) as { claims: { words: string; speakers: string[] }[] }
    const shopkeeper = data.claims.find(({ words }) => words.includes('two fighters were killed'))
    expect(shopkeeper?.speakers).toEqual(['[person 1]'])
    await page.getByRole('button', { name: 'Close' }).click()

    await page.getByRole('link', { name: 'Hand-over sheet' }).click()
    await page.getByText('Private persons are masked: 1.').waitFor()
    await page.getByText('Print', { exact: true }).click()
    expect(await page.evaluate('window.printed')).toBe(1)
    expect(complaints).toEqual([])
    await context.close()
  })
})

async function saved(page: Page): Promise<string> {
  const download = page.waitForEvent('download')
  await page.getByText('Save', { exact: true }).click()
  return readFileSync(await (await download).path(), 'utf8')
}

/** The address that it says it is at. */
function addressIn({ stdout }: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    stdout?.on('data', (piece: Buffer) => {
      said += piece.toString()
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0]
      if (address) resolve(address)
    })
    stdout?.on('end', () => reject(new Error(`it ended, and said: ${said}`)))
  })
}
