/** A dossier and real processes: two at once, and one killed at any moment. */
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openDossier } from '../../src/ledger/index.ts'
import { indexName } from '../../src/ledger/layout.ts'
import { openLock } from '../../src/ledger/lock.ts'
import { textCapture } from '../support/text-capture.ts'
import { newFolder } from '../support/until-the-end.ts'
import { buildChild, type Child, type ChildScript } from './child.ts'
import { lineReader, lineReport } from './line-reader.ts'

let adder: ChildScript
let holder: ChildScript
beforeAll(async () => {
  adder = await buildChild('adder')
  holder = await buildChild('lock-holder')
}, 60_000)
afterAll(async () => {
  await adder.remove()
  await holder.remove()
})

let folder: string
beforeEach(() => {
  folder = path.join(newFolder('processes'), 'dossier')
})

const acknowledged = (child: Child, word = 'added') =>
  child.lines.filter((line) => line.startsWith(`${word} `)).map((line) => line.slice(word.length + 1))

test('two processes add to one dossier at once, sharing some reports', async () => {
  const one = adder.start(folder, '0', '40', '5')
  const two = adder.start(folder, '30', '40', '1')
  expect(await Promise.all([one.ended, two.ended])).toEqual([0, 0])
  const added = [...acknowledged(one), ...acknowledged(two)]
  const known = [...acknowledged(one, 'known'), ...acknowledged(two, 'known')]
  const all = Array.from({ length: 70 }, (_, n) => textCapture(lineReport(n)).sha256)
  expect(added.toSorted()).toEqual(all.toSorted())
  expect(known.toSorted()).toEqual(all.slice(30, 40).toSorted())
  const dossier = await openDossier(folder, lineReader())
  expect(dossier.diagnostics).toEqual([])
  expect(await dossier.verify()).toMatchObject({
    ok: true,
    problems: [],
    notes: [],
    checked: { captures: 70 },
  })
  const grown = await dossier.index.rows()
  await dossier.rebuild()
  expect(await dossier.index.rows()).toEqual(grown)
  await dossier.close()
})

test('a report is added while another process, as one that closes does, has the index to itself for a moment', async () => {
  const dossier = await openDossier(folder, { ...lineReader(), createIfMissing: true })
  const child = holder.start(path.join(folder, indexName), '400')
  await new Promise<void>((resolve) => child.onLine(() => resolve()))
  expect((await dossier.add([textCapture(lineReport(0))])).added).toHaveLength(1)
  await dossier.close()
})

test('a process sees what another adds while it is open', async () => {
  const dossier = await openDossier(folder, { ...lineReader(), createIfMissing: true })
  await dossier.add([textCapture(lineReport(0))])
  const child = adder.start(folder, '1', '3', '3')
  expect(await child.ended).toBe(0)
  expect(await dossier.documents()).toHaveLength(4)
  const [digest] = acknowledged(child)
  expect((await dossier.capture(digest!))?.facts.fileName).toBe('1.txt')
  expect(await dossier.catchUp()).toEqual([])
  expect((await dossier.add([textCapture(lineReport(2))])).known).toHaveLength(1)
  await dossier.close()
})

test('a lock that another process holds is waited for, and is free once that is killed', async () => {
  const file = path.join(path.dirname(folder), 'lock.sqlite')
  const child = holder.start(file)
  await new Promise<void>((resolve) => child.onLine(() => resolve()))
  const impatient = openLock(file, 50)
  await expect(impatient.hold(async () => 'mine')).rejects.toMatchObject({ facts: { code: 'ledger.locked' } })
  const patient = openLock(file, 20_000)
  const waiting = patient.hold(async () => 'mine')
  child.process.kill('SIGKILL')
  expect(await waiting).toBe('mine')
  expect(await impatient.hold(async () => 'mine too')).toBe('mine too')
  impatient.close()
  patient.close()
})

// Killed after so many acknowledgements and so many milliseconds more; the first ones while the dossier is being made.
const kills = Array.from({ length: 20 }, (_, run) => ({
  run,
  after: [null, 0, 0, 1, 2, 3, 5, 8][run % 8]!,
  // A fixed sequence that looks like chance (Lehmer, 48271 mod 2^31 - 1).
  delay: Number((48271n ** BigInt(run + 1) % 2147483647n) % 23n),
}))

test.each(kills)(
  'kill -9 loses nothing acknowledged ($run)',
  { timeout: 60_000 },
  async ({ run, after, delay }) => {
    const child = adder.start(folder, '0', '400', run % 2 === 0 ? '1' : '7')
    const end = () => setTimeout(() => child.process.kill('SIGKILL'), delay)
    if (after === null) child.process.once('spawn', () => setTimeout(end, 150 + run * 10))
    else {
      let seen = -1
      child.onLine(() => {
        seen++
        if (seen === after) end()
      })
    }
    expect(await child.ended).toBe('SIGKILL')
    const dossier = await openDossier(folder, { ...lineReader(), createIfMissing: true })
    const held = (await dossier.documents()).map(({ sha256 }) => sha256)
    for (const digest of acknowledged(child)) expect(held).toContain(digest)
    expect(held.length - acknowledged(child).length).toBeLessThanOrEqual(1)
    const torn = (await readdir(folder)).filter((name) => name.startsWith('journal.torn-'))
    expect(torn.length).toBeLessThanOrEqual(1)
    expect(await dossier.verify()).toMatchObject({ ok: true, problems: [] })
    const grown = await dossier.index.rows()
    await dossier.rebuild()
    expect(await dossier.index.rows()).toEqual(grown)
    expect((await dossier.add([textCapture(lineReport(999))])).added).toHaveLength(1)
    await dossier.close()
    const journal = await readFile(path.join(folder, 'journal.jsonl'), 'utf8')
    expect(journal.trimEnd().split('\n')).toHaveLength(held.length + 2)
  },
)
