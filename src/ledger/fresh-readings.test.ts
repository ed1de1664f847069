import { readdir } from 'node:fs/promises'
import { beforeEach, expect, test } from 'vitest'
import { lineReader, lineReport } from '../../tests/ledger/line-reader.ts'
import fc from '../../tests/support/properties.ts'
import { textCapture } from '../../tests/support/text-capture.ts'
import { newFolder } from '../../tests/support/until-the-end.ts'
import { FreshReadings } from './fresh-readings.ts'
import { stagingFolder } from './layout.ts'
import { readCapture } from './read-capture.ts'

let folder: string
beforeEach(() => {
  folder = newFolder('fresh')
})

const unread = {
  unread: { code: 'ledger.capture-missing', found: 'no file', where: 'x', expected: 'y', remedy: 'z' },
} as const

test('what was put comes back, whatever was asked for in between, and nothing of it has a name on the disk', async () => {
  const reader = lineReader()
  const asked = fc.array(fc.record({ n: fc.nat(9), put: fc.boolean(), gone: fc.boolean() }), {
    maxLength: 40,
  })
  await fc.assert(
    fc.asyncProperty(asked, async (steps) => {
      const reads = await FreshReadings.open(folder)
      const expected = new Map<string, Awaited<ReturnType<typeof readCapture>> | null>()
      for (const { n, put, gone } of steps) {
        const capture = textCapture(lineReport(n, n + 1))
        if (put && !expected.has(capture.sha256)) {
          const read = gone ? null : await readCapture(reader, capture)
          expected.set(capture.sha256, read)
          await reads.put(capture.sha256, read ?? unread)
        }
        const known = expected.get(capture.sha256)
        expect(await reads.reading(capture.sha256)).toEqual(known?.reading ?? null)
        if (known) expect(reads.read(capture.sha256)).toMatchObject({ readingDigest: known.readingDigest })
        else expect(reads.read(capture.sha256)).toEqual(known === null ? unread : undefined)
      }
      expect(await readdir(stagingFolder(folder))).toEqual([])
      await reads.close()
    }),
    { numRuns: 30 },
  )
})
