import {
  appendFile,
  chmod,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  truncate,
  writeFile,
} from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { beforeEach, describe, expect, test } from 'vitest'
import { sealLine } from '../../tests/ledger/foreign-entry.ts'
import { lineReader, lineReport } from '../../tests/ledger/line-reader.ts'
import { spoil } from '../../tests/ledger/spoil-index.ts'
import { textCapture } from '../../tests/support/text-capture.ts'
import { newFolder } from '../../tests/support/until-the-end.ts'
import { type Capture, type CaptureDigest, noParties } from '../model/index.ts'
import { type Dossier, type DossierOptions, openDossier, rebuildDossier, verifyDossier } from './index.ts'
import { capturePath } from './layout.ts'
import { openLock } from './lock.ts'

let folder: string
beforeEach(() => {
  folder = path.join(newFolder('ledger'), 'dossier')
})

const clock = () => new Date(Date.UTC(2031, 4, 2, 9))
const options: DossierOptions = { ...lineReader(), createIfMissing: true, clock }
const inDossier = (...names: string[]) => path.join(folder, ...names)
const journalText = () => readFile(inDossier('journal.jsonl'), 'utf8')
const unreadable = () => textCapture('an unreadable one', 'bad.txt')
const codesOf = (result: { problems: readonly { code: string }[] }) => result.problems.map(({ code }) => code)

function reports(count: number, from = 0): Capture[] {
  return Array.from({ length: count }, (_, n) => textCapture(lineReport(from + n), `${from + n}.txt`))
}

async function withDossier<T>(work: (dossier: Dossier) => Promise<T>, using = options): Promise<T> {
  const dossier = await openDossier(folder, using)
  return await work(dossier).finally(() => dossier.close())
}

async function flipByte(file: string, at: number): Promise<void> {
  const bytes = await readFile(file)
  bytes[at] = bytes[at]! ^ 1
  await chmod(file, 0o644)
  await writeFile(file, bytes)
}

describe('adding', () => {
  test('a report stands in every list, with its bytes', async () => {
    const [capture] = reports(1) as [Capture]
    await withDossier(async (dossier) => {
      const { added, known, failed } = await dossier.add([capture])
      expect({ added: added.length, known, failed }).toEqual({ added: 1, known: [], failed: [] })
      expect(await dossier.documents()).toMatchObject([
        {
          sha256: capture.sha256,
          title: 'Report 0',
          publisher: 'The Riverbend Lantern',
          published: '2031-05-01',
          fileName: '0.txt',
          addedAt: '2031-05-02T09:00:00.000Z',
          statements: 3,
          claims: 3,
          incidents: 3,
        },
      ])
      expect(await dossier.captures()).toMatchObject([{ digest: capture.sha256, seq: 2, byteCount: 156 }])
      expect((await dossier.capture(capture.sha256))?.bytes).toEqual(Buffer.from(capture.bytes))
      expect((await stat(capturePath(folder, capture.sha256))).mode & 0o222).toBe(0)
      expect(await dossier.verify()).toMatchObject({ ok: true, problems: [], notes: [] })
    })
  })

  test('the same bytes twice change nothing, in one batch, in the next, and after reopening', async () => {
    const [capture] = reports(1) as [Capture]
    const renamed = { ...capture, fileName: 'another-name.txt', url: 'https://lantern.example/1' }
    const first = await withDossier((dossier) => dossier.add([capture, capture]))
    expect([first.added.length, first.known.length]).toEqual([1, 1])
    const before = [await journalText(), await withDossier((dossier) => dossier.index.rows())]
    const again = await withDossier((dossier) => dossier.add([renamed]))
    expect(again).toEqual({
      added: [],
      known: [{ digest: capture.sha256, document: first.added[0]!.document, restored: false }],
      failed: [],
    })
    expect([await journalText(), await withDossier((dossier) => dossier.index.rows())]).toEqual(before)
  })

  test('a report that cannot be read is listed, leaves nothing behind and harms nothing else', async () => {
    const [one, two] = reports(2) as [Capture, Capture]
    await withDossier(async (dossier) => {
      const steps: string[] = []
      const result = await dossier.add([one, unreadable(), two], (step) => {
        steps.push(`${step.done}/${step.total} ${step.outcome}`)
      })
      expect(result.added.map(({ seq }) => seq)).toEqual([2, 3])
      expect(result.failed).toMatchObject([
        {
          where: 'bad.txt',
          problem: { code: 'read.no-lines' },
          message: 'bad.txt: found no lines, expected lines; give another report',
        },
      ])
      expect(steps).toEqual(['1/3 added', '2/3 failed', '3/3 added'])
      expect(await dossier.verify()).toMatchObject({
        ok: true,
        notes: [],
        checked: { captures: 2, entries: 3 },
      })
    })
    expect(await journalText()).not.toContain(unreadable().sha256)
    await expect(stat(capturePath(folder, unreadable().sha256))).rejects.toThrow('ENOENT')
  })

  test('a bug in the reader is thrown, and what was added before it stays', async () => {
    const [one, two] = reports(2) as [Capture, Capture]
    const read: DossierOptions['read'] = async (capture) => {
      const reading = await options.read(capture)
      if (capture.sha256 === one.sha256) return reading
      const [statement, ...rest] = reading.statements
      return {
        ...reading,
        statements: [{ ...statement!, content: [{ start: 0, end: 3, text: 'not' }] }, ...rest],
      }
    }
    await withDossier(
      async (dossier) => {
        await expect(dossier.add([one, two])).rejects.toThrow(
          'a span that slices to other words than its own',
        )
        expect(await dossier.documents()).toHaveLength(1)
        expect(await dossier.incidents()).toHaveLength(3)
      },
      { ...options, read },
    )
    expect(await withDossier((dossier) => dossier.verify())).toMatchObject({ ok: true })
  })

  test('bytes under another hash than their own are a bug, not a capture', async () => {
    const capture = { ...reports(1)[0]!, sha256: '0'.repeat(64) as CaptureDigest }
    await withDossier((dossier) => expect(dossier.add([capture])).rejects.toThrow('does not hold the bytes'))
  })

  test('adds called at once in one process wait for each other', async () => {
    await withDossier(async (dossier) => {
      await Promise.all(reports(6).map((capture) => dossier.add([capture])))
      expect(await dossier.documents()).toHaveLength(6)
      expect(await dossier.verify()).toMatchObject({ ok: true })
    })
  })

  test('the journal holds no word of a report', async () => {
    await withDossier((dossier) => dossier.add(reports(3)))
    const journal = await journalText()
    for (const word of ['Report', 'Lantern', 'Mayor', 'boats', 'riverbend'])
      expect(journal).not.toContain(word)
  })
})

describe('what is read back', () => {
  test('the whole, a document and an incident are parts of what assemble gave', async () => {
    const captures = reports(4)
    await withDossier(async (dossier) => {
      await dossier.add(captures)
      const readings = await Promise.all(captures.map(options.read))
      readings.sort((a, b) => (a.documents[0]!.id < b.documents[0]!.id ? -1 : 1))
      const whole = options.assemble(readings, noParties)
      expect(await dossier.reading()).toEqual(whole)
      expect(await dossier.entities()).toEqual(whole.entities)
      const document = whole.documents[0]!
      const part = (await dossier.document(document.id))!
      expect(part.documents).toEqual([document])
      expect(part.statements).toEqual(whole.statements.filter((item) => item.document === document.id))
      const incident = whole.incidents[0]!
      const view = (await dossier.incident(incident.id))!
      expect(view.incident).toEqual(incident)
      expect(view.claims.map(({ id }) => id)).toEqual(incident.claims)
      expect(view.documents.map(({ id }) => id).sort()).toEqual([...incident.documents].sort())
      expect(await dossier.document('d-none')).toBeNull()
      expect(await dossier.incident('i-none')).toBeNull()
      expect(await dossier.capture('0'.repeat(64))).toBeNull()
    })
  })

  test('an empty dossier has empty lists', async () => {
    await withDossier(async (dossier) => {
      expect(await dossier.documents()).toEqual([])
      expect(await dossier.incidents()).toEqual([])
      expect((await dossier.reading()).statements).toEqual([])
      expect(await dossier.verify()).toMatchObject({ ok: true, checked: { entries: 1, captures: 0 } })
    })
  })
})

describe('opening', () => {
  const refuses = (code: string, using = options) =>
    expect(openDossier(folder, using)).rejects.toMatchObject({ name: 'BadInput', facts: { code } })

  test('a folder that holds something else is refused and left alone', async () => {
    await mkdir(folder, { recursive: true })
    await writeFile(inDossier('holiday.jpg'), 'not a dossier')
    await refuses('ledger.foreign-folder')
    expect(await readdir(folder)).toEqual(['holiday.jpg'])
  })

  test('one that another process is just making is waited for; one that lost what makes it a dossier is refused', async () => {
    await withDossier((dossier) => dossier.add(reports(1)))
    const manifest = await readFile(inDossier('dossier.json'))
    await rm(inDossier('dossier.json'))
    await refuses('ledger.foreign-folder')
    const lock = openLock(inDossier('lock.sqlite'), 1000)
    const { opening } = await lock.hold(async () => {
      const opening = openDossier(folder, options)
      await pause(50)
      await writeFile(inDossier('dossier.json'), manifest)
      return { opening }
    })
    lock.close()
    const dossier = await opening
    expect(await dossier.documents()).toHaveLength(1)
    await dossier.close()
  })

  test('a file is refused', async () => {
    await writeFile(folder, 'a file')
    await refuses('ledger.foreign-folder')
  })

  test('an absent one is made only when asked', async () => {
    await refuses('ledger.no-dossier', { ...options, createIfMissing: false })
    await expect(stat(folder)).rejects.toThrow('ENOENT')
    await withDossier(
      async ({ manifest }) => {
        expect(manifest).toMatchObject({
          format: 'sayso-ledger/1',
          name: 'River',
          createdAt: '2031-05-02T09:00:00.000Z',
        })
      },
      { ...options, name: 'River' },
    )
  })

  test('one whose making was cut short is made again', async () => {
    await withDossier(async () => undefined)
    await rm(inDossier('dossier.json'))
    for (const name of await readdir(folder))
      if (name.startsWith('index')) await rm(inDossier(name), { force: true })
    await withDossier(async (dossier) => {
      expect((await dossier.add(reports(1))).added).toHaveLength(1)
      expect(await dossier.verify()).toMatchObject({ ok: true })
    })
  })

  test('one without its journal, or with another format, is refused', async () => {
    await withDossier((dossier) => dossier.add(reports(1)))
    await rename(inDossier('journal.jsonl'), inDossier('aside'))
    await refuses('ledger.journal-missing')
    await rename(inDossier('aside'), inDossier('journal.jsonl'))
    await writeFile(inDossier('dossier.json'), '{"format":"sayso-ledger/9"}')
    await refuses('ledger.not-this-format')
  })

  test('a moved dossier is the same dossier', async () => {
    await withDossier((dossier) => dossier.add(reports(2)))
    await rename(folder, `${folder}-moved`)
    folder = `${folder}-moved`
    expect(await withDossier((dossier) => dossier.verify())).toMatchObject({ ok: true })
  })
})

describe('a torn last line', () => {
  test('is cut, kept aside and told of; the rest stays', async () => {
    await withDossier((dossier) => dossier.add(reports(2)))
    const whole = await journalText()
    await appendFile(inDossier('journal.jsonl'), '{"at":"2031-05-02T0')
    await withDossier(async (dossier) => {
      expect(dossier.diagnostics.map(({ code }) => code)).toEqual(['ledger.torn-entry'])
      expect(dossier.diagnostics[0]!.message).toContain('19 bytes are kept in journal.torn-4')
      expect(await dossier.documents()).toHaveLength(2)
      expect((await dossier.add(reports(1, 2))).added).toMatchObject([{ seq: 4 }])
    })
    expect((await journalText()).startsWith(whole)).toBe(true)
    expect(await readFile(inDossier('journal.torn-4'), 'utf8')).toBe('{"at":"2031-05-02T0')
    await appendFile(inDossier('journal.jsonl'), 'x')
    await withDossier(async (dossier) => expect(dossier.diagnostics).toHaveLength(1))
    await withDossier(async (dossier) => expect(dossier.diagnostics).toEqual([]))
  })

  test('a second one at the same place does not overwrite the first', async () => {
    await withDossier(async () => undefined)
    for (const bytes of ['one', 'two']) {
      await appendFile(inDossier('journal.jsonl'), bytes)
      await withDossier(async () => undefined)
    }
    expect(await readFile(inDossier('journal.torn-2'), 'utf8')).toBe('one')
    expect(await readFile(inDossier('journal.torn-2.2'), 'utf8')).toBe('two')
  })

  test('a line feed that went missing from an acknowledged entry is damage, not a torn entry', async () => {
    await withDossier((dossier) => dossier.add(reports(1)))
    await truncate(inDossier('journal.jsonl'), (await journalText()).length - 1)
    await expect(openDossier(folder, options)).rejects.toMatchObject({
      facts: { code: 'ledger.journal-behind-index' },
    })
    expect(codesOf(await verifyDossier(folder, options))).toEqual(['ledger.journal-behind-index'])
  })
})

describe('damage', () => {
  beforeEach(() => withDossier((dossier) => dossier.add(reports(3))).then(() => undefined))

  test('a byte flipped anywhere in the journal is found, and nothing is written after it', async () => {
    const { length } = await readFile(inDossier('journal.jsonl'))
    for (let at = 3; at < length; at += 97) {
      await flipByte(inDossier('journal.jsonl'), at)
      const result = await verifyDossier(folder, options)
      expect(result.ok, `byte ${at}`).toBe(false)
      expect(result.problems[0]!.message).toMatch(/journal\.jsonl( line \d)?: found /)
      await expect(openDossier(folder, options)).rejects.toMatchObject({ name: 'BadInput' })
      await expect(rebuildDossier(folder, options), `byte ${at}`).rejects.toMatchObject({ name: 'BadInput' })
      await flipByte(inDossier('journal.jsonl'), at)
    }
    expect((await verifyDossier(folder, options)).ok).toBe(true)
  })

  test('the line says which link broke', async () => {
    const lines = (await journalText()).split('\n')
    const [first, , third] = lines as [string, string, string]
    await writeFile(inDossier('journal.jsonl'), `${first}\n${third}\n`)
    const { problems } = await verifyDossier(folder, options)
    expect(problems.map(({ where }) => where)).toEqual([`${inDossier('journal.jsonl')} line 2`])
    expect(problems[0]!.found).toMatch(/^prev [0-9a-f]{64}$/)
  })

  test('an open dossier refuses to write once the journal is damaged', async () => {
    await withDossier(async (dossier) => {
      await truncate(inDossier('journal.jsonl'), 300)
      await expect(dossier.add(reports(1, 9))).rejects.toMatchObject({
        facts: { code: 'ledger.broken-chain' },
      })
      expect(codesOf(await dossier.verify())).toContain('ledger.broken-chain')
    })
  })

  test('an entry of a kind from a later version is not taken for damage', async () => {
    await appendFile(inDossier('journal.jsonl'), sealLine(await journalText(), { kind: 'assessed' }))
    await expect(openDossier(folder, options)).rejects.toMatchObject({
      facts: { code: 'ledger.later-version' },
    })
  })

  test('a byte flipped in a capture is found, and the same bytes again put it right', async () => {
    const [capture] = reports(1) as [Capture]
    await flipByte(capturePath(folder, capture.sha256), 5)
    const result = await verifyDossier(folder, options)
    expect(result.problems).toMatchObject([
      { code: 'ledger.capture-changed', where: capturePath(folder, capture.sha256) },
    ])
    await withDossier(async (dossier) => {
      await expect(dossier.capture(capture.sha256)).rejects.toMatchObject({ name: 'BadInput' })
      expect((await dossier.add([capture])).known).toMatchObject([{ restored: true }])
      expect(await dossier.verify()).toMatchObject({ ok: true })
    })
  })

  test('a missing capture is found, and does not keep the others from being rebuilt', async () => {
    const [capture] = reports(1) as [Capture]
    await rm(capturePath(folder, capture.sha256), { force: true })
    expect(codesOf(await verifyDossier(folder, options))).toEqual(['ledger.capture-missing'])
    const { documents, unread } = await rebuildDossier(folder, options)
    expect([documents, unread.map(({ where }) => where)]).toEqual([2, ['0.txt']])
  })

  test('a changed word anywhere in the index is found, and a rebuild puts it right', async () => {
    const before = await withDossier((dossier) => dossier.index.rows())
    for (const [table, column] of [
      ['readings', 'reading'],
      ['documents', 'title'],
      ['documents', 'json'],
      ['statements', 'stance'],
      ['claims', 'json'],
      ['incidents', 'title'],
      ['accounts', 'json'],
      ['disputes', 'kind'],
      ['captures', 'encoding_from'],
    ]) {
      spoil(inDossier('index.sqlite'), `update ${table} set ${column} = replace(${column}, 'e', 'E')`)
      const result = await verifyDossier(folder, options)
      expect(result.problems.map(({ found }) => found).join(), `${table}.${column}`).toContain(
        `table ${table} `,
      )
      await rebuildDossier(folder, options)
      expect(await withDossier((dossier) => dossier.index.rows())).toEqual(before)
    }
  })

  test('an index whose file is damaged does not open, is named by verify, and is made anew by rebuild', async () => {
    const before = await withDossier((dossier) => dossier.index.rows())
    await flipByte(inDossier('index.sqlite'), 3)
    await expect(openDossier(folder, options)).rejects.toMatchObject({
      facts: { code: 'ledger.index-damaged' },
    })
    expect(codesOf(await verifyDossier(folder, options))).toEqual(['ledger.index-damaged'])
    await rebuildDossier(folder, options)
    expect(await withDossier((dossier) => dossier.index.rows())).toEqual(before)
  })

  test('an index with a byte flipped in its words is found by verify', async () => {
    const bytes = await readFile(inDossier('index.sqlite'))
    const at = bytes.indexOf('Mayor Oud')
    expect(at).toBeGreaterThan(0)
    await flipByte(inDossier('index.sqlite'), at)
    expect((await verifyDossier(folder, options)).ok).toBe(false)
  })

  test('a deleted index comes back the same by opening', async () => {
    const before = await withDossier((dossier) => dossier.index.rows())
    for (const name of await readdir(folder))
      if (name.startsWith('index')) await rm(inDossier(name), { force: true })
    expect(await withDossier((dossier) => dossier.index.rows())).toEqual(before)
  })

  test('a lost index comes back as far as the captures go, and opening says which do not', async () => {
    const [capture] = reports(1) as [Capture]
    await rm(capturePath(folder, capture.sha256), { force: true })
    for (const name of await readdir(folder))
      if (name.startsWith('index')) await rm(inDossier(name), { force: true })
    await withDossier(async (dossier) => {
      expect(dossier.diagnostics.map(({ code }) => code)).toEqual(['ledger.capture-missing'])
      expect(await dossier.documents()).toHaveLength(2)
      expect((await dossier.add([capture])).known).toMatchObject([{ restored: true }])
      await dossier.rebuild()
      expect(await dossier.documents()).toHaveLength(3)
      expect(await dossier.verify()).toMatchObject({ ok: true })
    })
  })

  test('a journal cut before its damage, as the page on dossiers says, is a sound one again', async () => {
    const lines = (await journalText()).split('\n')
    await writeFile(inDossier('journal.jsonl'), [lines[0], lines[1], 'spoiled', lines[3], ''].join('\n'))
    const { problems } = await verifyDossier(folder, options)
    expect(problems[0]!.where).toContain('journal.jsonl line 3')
    await writeFile(inDossier('journal.jsonl'), `${lines[0]}\n${lines[1]}\n`)
    expect(await rebuildDossier(folder, options)).toMatchObject({ documents: 1 })
    await withDossier(async (dossier) => {
      expect((await dossier.add(reports(3))).added).toHaveLength(2)
      expect(await dossier.verify()).toMatchObject({ ok: true, notes: [] })
    })
  })

  test('half-written captures of a killed process are thrown away', async () => {
    await writeFile(inDossier('captures', '.staging', '123-half'), 'half of a rep')
    await withDossier(async (dossier) =>
      expect(await dossier.verify()).toMatchObject({ ok: true, notes: [] }),
    )
    expect(await readdir(inDossier('captures', '.staging'))).toEqual([])
  })

  test('a journal put back from an older copy needs a rebuild, which goes by the journal', async () => {
    const lines = (await journalText()).split('\n')
    await writeFile(inDossier('journal.jsonl'), `${lines.slice(0, 3).join('\n')}\n`)
    await expect(openDossier(folder, options)).rejects.toMatchObject({
      facts: { code: 'ledger.journal-behind-index' },
    })
    expect(await rebuildDossier(folder, options)).toMatchObject({ entries: 3, documents: 2 })
    const { ok, notes } = await verifyDossier(folder, options)
    expect([ok, notes]).toEqual([true, ['1 captures that no journal entry names: left by a crash, harmless']])
  })
})

describe('another version of the reader', () => {
  const later: DossierOptions = { ...options, ...lineReader('line-reader/2') }

  test('shows what the first one read, says so, and reads all again only when told', async () => {
    await withDossier((dossier) => dossier.add(reports(2)))
    await withDossier(async (dossier) => {
      expect(dossier.diagnostics.map(({ code }) => code)).toEqual(['ledger.read-by-another-version'])
      expect((await dossier.reading()).statements[0]!.rule).toBe('line-of-line-reader/1')
      const verified = await dossier.verify()
      expect([verified.ok, verified.checked.readings]).toEqual([true, 0])
      expect(verified.notes[0]).toContain('2 captures were read by version line-reader/1')
      const { reread } = await dossier.rebuild()
      expect(reread.map(({ from, drifted }) => [from, drifted])).toEqual([
        ['line-reader/1', false],
        ['line-reader/1', false],
      ])
      expect((await dossier.reading()).statements[0]!.rule).toBe('line-of-line-reader/2')
      expect(await dossier.verify()).toMatchObject({
        ok: true,
        notes: [],
        checked: { readings: 2, entries: 5 },
      })
      expect((await dossier.rebuild()).reread).toEqual([])
    }, later)
  })

  test('may add beside it; its own captures are read again by verify', async () => {
    await withDossier((dossier) => dossier.add(reports(2)))
    await withDossier(async (dossier) => {
      await dossier.add(reports(2, 2))
      expect(await dossier.verify()).toMatchObject({ ok: true, checked: { captures: 4, readings: 2 } })
    }, later)
  })

  test('a reader that changes without saying so is drift', async () => {
    await withDossier((dossier) => dossier.add(reports(2)))
    const liar: DossierOptions = { ...later, readerVersion: 'line-reader/1' }
    const result = await verifyDossier(folder, liar)
    expect(codesOf(result)).toEqual(['ledger.reading-drift', 'ledger.reading-drift'])
    const { reread } = await rebuildDossier(folder, liar)
    expect(reread.map(({ drifted }) => drifted)).toEqual([true, true])
    expect((await verifyDossier(folder, liar)).ok).toBe(true)
  })
})
