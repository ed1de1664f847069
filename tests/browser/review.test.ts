/** Proposals: accepted, corrected and rejected by keyboard, their words moved by dragging, a missed one marked, all of it undone. */
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { movedByWord, wholeWords } from '../../web/src/review/spans.ts'
import { useDesk, violations, wide } from './desk.ts'

describe('proposals', () => {
  const desk = useDesk()

  /** The sample's report, with a name given, so that nothing is asked. */
  async function openReport(page: Page, statement: string, name = 'Ana Reyk') {
    await page.addInitScript(`localStorage.setItem('sayso-reviewer', '${name}')`)
    await page.goto(`/example/documents/d-wire#${statement}`)
    await page.getByRole('region', { name: 'Selected statement' }).waitFor()
  }

  const said = (page: Page, words: string) => page.locator('.decision-line', { hasText: words }).waitFor()

  async function statementNow(page: Page, id: string) {
    const detail = (await (await page.request.get('/api/v1/dossiers/example/documents/d-wire')).json()) as {
      statements: {
        id: string
        rule: string
        speakers: string[]
        content: { text: string }[]
        review?: { status: string; by: string; reason: string | null; edited: string[] }
      }[]
    }
    return id === ''
      ? detail.statements.find(({ rule }) => rule === 'person.marked')
      : detail.statements.find((one) => one.id === id)
  }

  it('are accepted and rejected by one key, with the name asked once, and undone by z', async () => {
    await desk.withPage(desk.sample(), wide, async (page) => {
      await page.goto('/example/documents/d-wire')
      await page.locator('.anchor').first().waitFor()
      await page.keyboard.press('j')
      await page.getByText('proposed, nobody has looked at it yet').waitFor()
      await page.keyboard.press('a')
      await page.getByRole('dialog', { name: 'Who decides?' }).waitFor()
      expect(await violations(page)).toEqual([])
      await page.getByLabel('Name').fill('Ana Reyk')
      await page.keyboard.press('Enter')
      await said(page, 'Accepted.')
      await page.getByText(/^accepted by Ana Reyk, /).waitFor()
      const first = new URL(page.url()).hash.slice(1)
      expect((await statementNow(page, first))?.review).toMatchObject({ status: 'accepted', by: 'Ana Reyk' })
      await page.keyboard.press('x')
      await said(page, 'Rejected.')
      expect((await statementNow(page, first))?.review?.status).toBe('rejected')
      await page.keyboard.press('z')
      await said(page, 'Undone.')
      expect((await statementNow(page, first))?.review?.status).toBe('accepted')
      await page.keyboard.press('Shift+Z')
      await said(page, 'Done again.')
      expect((await statementNow(page, first))?.review?.status).toBe('rejected')
      await page.keyboard.press('z')
      await said(page, 'Undone.')
      await page.keyboard.press('z')
      await expect.poll(async () => (await statementNow(page, first))?.review).toBeUndefined()
      await page.keyboard.press('z')
      await said(page, 'Nothing to undo')
    })
  })

  it('have a wrong speaker corrected once for all its statements, by keyboard alone', async () => {
    await desk.withPage(desk.sample(), wide, async (page) => {
      await openReport(page, 's-surrender')
      await page.keyboard.press('e')
      await page.getByRole('heading', { name: 'Correct the statement' }).waitFor()
      expect(await violations(page)).toEqual([])
      await page.keyboard.press('Control+a')
      await page.keyboard.type('Free Ost')
      await page.getByRole('option', { name: /Free Ostrin Column/ }).waitFor()
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
      const everywhere = page.getByLabel('Correct it in all 2 statements of this speaker')
      await everywhere.focus()
      await page.keyboard.press('Space')
      await page.getByLabel('Why (optional)').fill('the commander speaks for it')
      await page.keyboard.press('Enter')
      await said(page, 'Corrected.')
      for (const id of ['s-surrender', 's-control']) {
        const statement = await statementNow(page, id)
        expect(statement?.speakers).toEqual(['e-column'])
        expect(statement?.review).toMatchObject({
          status: 'edited',
          edited: expect.arrayContaining(['speakers']),
          reason: 'the commander speaks for it',
        })
      }
      await page.keyboard.press('z')
      await said(page, 'Undone.')
      expect((await statementNow(page, 's-control'))?.speakers).toEqual(['e-brandt'])
    })
  })

  it('have their words moved by keys and by dragging, whole words only', async () => {
    await desk.withPage(desk.sample(), wide, async (page) => {
      await openReport(page, 's-killed')
      const words = page.getByRole('region', { name: 'Correct the statement' }).getByRole('blockquote')
      await page.keyboard.press('Shift+ArrowLeft')
      expect(await words.textContent()).toBe('60 attackers were killed near an unnamed')
      await page.keyboard.press('Alt+ArrowRight')
      expect(await words.textContent()).toBe('attackers were killed near an unnamed')
      await page.keyboard.press('Alt+ArrowLeft')
      await page.keyboard.press('Alt+ArrowLeft')
      expect(await words.textContent()).toBe('ministry, 60 attackers were killed near an unnamed')
      const handle = page.getByRole('button', { name: 'End of the statement' })
      const from = (await handle.boundingBox()) as { x: number; y: number; height: number }
      const target = await page.evaluate(`(() => {
        const run = [...document.querySelectorAll('.run')].find((one) => one.textContent.includes('were killed'))
        const range = document.createRange()
        const at = run.firstChild.data.indexOf('killed') + 2
        range.setStart(run.firstChild, at); range.setEnd(run.firstChild, at + 1)
        const { left, top, height } = range.getBoundingClientRect()
        return [left, top + height / 2]
      })()`)
      const [x, y] = target as [number, number]
      await page.mouse.move(from.x + 2, from.y + from.height / 2)
      await page.mouse.down()
      await page.mouse.move(x, y, { steps: 6 })
      await page.mouse.up()
      expect(await words.textContent()).toBe('ministry, 60 attackers were killed')
      await page.getByRole('button', { name: /^Save/ }).click()
      await said(page, 'Corrected.')
      expect((await statementNow(page, 's-killed'))?.content.map(({ text }) => text)).toEqual([
        'ministry, 60 attackers were killed',
      ])
      await page.keyboard.press('z')
      await said(page, 'Undone.')
      expect((await statementNow(page, 's-killed'))?.content[0]?.text).toMatch(/^60 attackers/)
    })
  })

  it('that were missed are marked by selecting their words', async () => {
    await desk.withPage(desk.sample(), wide, async (page) => {
      await openReport(page, 's-denied')
      await page.evaluate(`(() => {
        const run = [...document.querySelectorAll('.run')].find((one) => one.textContent.includes('struck'))
        const at = run.firstChild.data.indexOf('drone')
        const range = document.createRange()
        range.setStart(run.firstChild, Math.max(0, at + 2)); range.setEnd(run.firstChild, run.firstChild.data.indexOf('struck') + 3)
        getSelection().removeAllRanges(); getSelection().addRange(range)
      })()`)
      await page.getByRole('button', { name: /^Mark as a statement m/ }).waitFor()
      await page.keyboard.press('m')
      await page.getByRole('heading', { name: 'A statement that was missed' }).waitFor()
      expect(await violations(page)).toEqual([])
      const marked = await page
        .getByRole('region', { name: 'A statement that was missed' })
        .getByRole('blockquote')
        .textContent()
      await page.keyboard.type('Harbour pilots')
      await page.keyboard.press('Tab')
      await page.getByLabel('What kind of speaker').selectOption('people')
      await page.getByRole('button', { name: /^Save/ }).click()
      await said(page, 'Marked as a statement.')
      const statement = await statementNow(page, '')
      expect(statement?.content.map(({ text }) => text)).toEqual([marked])
      await page.locator('.legend').getByText('Harbour pilots').waitFor()
      await page.keyboard.press('z')
      await said(page, 'Undone.')
      expect(await statementNow(page, '')).toBeUndefined()
    })
  })

  it('leave a list of decisions, each with its words, undone and done again there', async () => {
    await desk.withPage(desk.sample(), wide, async (page) => {
      await openReport(page, 's-control', 'Bo Lind')
      await page.keyboard.press('a')
      await said(page, 'Accepted.')
      await page.keyboard.press('g')
      await page.keyboard.press('e')
      await page.getByRole('heading', { name: 'Decisions' }).waitFor()
      const newest = page.locator('.decisions .item').first()
      await newest.getByText('Veldova is entirely under our control').waitFor()
      expect(await newest.textContent()).toMatch(/1\sstatement, accepted.*Bo Lind/s)
      expect(await violations(page)).toEqual([])
      await newest.getByRole('button', { name: 'Undo' }).click()
      await expect.poll(async () => (await statementNow(page, 's-control'))?.review).toBeUndefined()
      const undone = page
        .locator('.decisions .item', { hasText: 'Veldova is entirely under our control' })
        .first()
      await undone.getByRole('button', { name: 'Do again' }).click()
      await expect.poll(async () => (await statementNow(page, 's-control'))?.review?.status).toBe('accepted')
    })
  })

  it('have what a claim says happened corrected: kind, denial, who to whom, place, figure and whose, by keyboard, and undone', async () => {
    await desk.withPage(desk.sample(), wide, async (page) => {
      await openReport(page, 's-killed')
      const claimNow = async () => {
        const detail = (await (
          await page.request.get('/api/v1/dossiers/example/documents/d-wire')
        ).json()) as {
          claims: {
            id: string
            event: { type: string; subtype: string }
            polarity: string
            actor: string[]
            target: string[]
            places: string[]
          }[]
          entities: { id: string; name: string }[]
          document: {
            quantities: { text: string; low: number; high: number; bound: string; side: string | null }[]
          }
        }
        const claim = detail.claims.find(({ id }) => id === 'c-killed')
        const { entities } = detail
        const named = (ids: readonly (string | null)[] = []) =>
          ids.map((id) => entities.find((entity) => entity.id === id)?.name)
        const quantity = detail.document.quantities.find(({ text }) => text.startsWith('60'))
        const who = {
          actor: named(claim?.actor),
          target: named(claim?.target),
          side: named([quantity!.side]),
        }
        return { ...claim, quantity, who }
      }
      const before = await claimNow()
      await page.keyboard.press('c')
      const editor = page.getByRole('region', { name: 'Correct the claim' })
      await editor.waitFor()
      expect(await violations(page)).toEqual([])
      // The first field has the focus: letters choose.
      await page.keyboard.type('Shelling')
      expect(await editor.getByLabel('Kind of happening').inputValue()).toBe('attack.shelling')
      await editor.getByLabel('Says that it is so, or not').selectOption({ label: 'it is not so' })
      const place = editor
        .getByRole('group', { name: 'Place' })
        .getByRole('checkbox', { checked: false })
        .first()
      await place.focus()
      await page.keyboard.press('Space')
      const [name] = await editor.getByRole('group', { name: 'Actor' }).locator('.quote').allTextContents()
      for (const group of ['Actor', 'Target']) {
        const who = editor.getByRole('group', { name: group }).getByRole('checkbox').first()
        if (await who.isChecked()) continue
        await who.focus()
        await page.keyboard.press('Space')
      }
      await editor.getByLabel('Whose they are').first().selectOption({ label: name! })
      await editor.getByLabel('at most').first().fill('65')
      await editor.getByLabel('Why (optional)').fill('read again')
      await page.keyboard.press('Enter')
      await said(page, 'Corrected.')
      const after = await claimNow()
      expect(after).toMatchObject({
        event: { type: 'attack', subtype: 'shelling' },
        polarity: 'denied',
        quantity: { low: 60, high: 65, bound: 'exact' },
        who: { actor: expect.arrayContaining([name]), target: expect.arrayContaining([name]), side: [name] },
      })
      expect(before.who).not.toEqual(after.who)
      expect(after.places).toHaveLength((before.places ?? []).length + 1)
      await page.getByText(/^corrected by Ana Reyk/).waitFor()
      await page.keyboard.press('z')
      await said(page, 'Undone.')
      expect(await claimNow()).toEqual(before)
    })
  })

  it('say in the accounts what a corrected stance does: what is denied is not said', async () => {
    await desk.withPage(desk.sample(), wide, async (page) => {
      await openReport(page, 's-repelled')
      const polarity = async () => {
        const answer = await page.request.get('/api/v1/dossiers/example/incidents/i-veldova')
        const { claims } = (await answer.json()) as { claims: { id: string; polarity: string }[] }
        return claims.find(({ id }) => id === 'c-repelled')?.polarity
      }
      expect(await polarity()).toBe('affirmed')
      await page.keyboard.press('e')
      await page.getByLabel('What the speaker does').selectOption('denies')
      await page.getByRole('button', { name: /^Save/ }).click()
      await said(page, 'Corrected.')
      await page.locator('.claim').getByText('denied', { exact: true }).waitFor()
      await page.keyboard.press('z')
      await said(page, 'Undone.')
      await expect.poll(polarity).toBe('affirmed')
    })
  })

  it('leave a correction that was begun when it is cancelled, and nothing is sent', async () => {
    await desk.withPage(desk.sample(), wide, async (page) => {
      await openReport(page, 's-stunt')
      const before = await statementNow(page, 's-stunt')
      await page.keyboard.press('e')
      await page.getByLabel('What the speaker does').selectOption('denies')
      await page.getByRole('button', { name: /^Cancel/ }).click()
      await page.getByRole('region', { name: 'Selected statement' }).waitFor()
      expect(await statementNow(page, 's-stunt')).toEqual(before)
    })
  })
})

describe('movedByWord', () => {
  const text = 'He said: “We hold Верх-Яр, all of it.” Then he left.'
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
  const whole = { start: 0, end: text.length }
  const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end)

  it.each([
    ['hold', 'end', 1, 'hold Верх'],
    ['hold Верх', 'end', -1, 'hold'],
    ['hold', 'end', -1, 'hold'],
    ['hold', 'start', -1, 'We hold'],
    ['We hold', 'start', 1, 'hold'],
    ['We hold', 'start', -1, 'said: “We hold'],
    ['he left', 'end', 1, 'he left'],
    ['He', 'start', -1, 'He'],
  ] as const)('%s, its %s by %d: %s', (span, end, step, expected) => {
    expect(words(movedByWord(text, at(span), end, step, whole))).toBe(expected)
  })

  it('does not leave its block', () => {
    expect(movedByWord(text, at('of it'), 'end', 1, at('all of it'))).toEqual(at('of it'))
  })

  it.each([
    [{ start: 11, end: 12 }, 'We'],
    [{ start: 10, end: 16 }, 'We hold'],
    [{ start: 7, end: 9 }, null],
  ] as const)('whole words of %j', (span, expected) => {
    const found = wholeWords(text, span)
    expect(found && words(found)).toBe(expected)
  })
})
