/** Reports coded for what is disputed in them (`fixtures/disputes`). The floor is what was reached, a little lower; a false dispute is worse than a missed one. */
import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { captureFile } from '../src/capture/index.ts'
import { assembleReadings, readCapture } from '../src/pipeline.ts'
import { openReadingData } from '../src/reading-data.ts'
import type { Expectation } from './scoring/expectation.ts'
import { disputesBetween, hasDispute } from './scoring/score.ts'

const folder = new URL('../fixtures/disputes/', import.meta.url).pathname
const data = await openReadingData()

type Coded = Required<Pick<Expectation, 'disputes' | 'accepted_disputes'>>

const reports = await Promise.all(
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(async ({ name }) => {
      const reading = await readCapture(await captureFile(`${folder}${name}/capture.txt`), data)
      const coded = JSON.parse(readFileSync(`${folder}${name}/expected.json`, 'utf8')) as Coded
      return { name, coded, reading: assembleReadings([reading], data) }
    }),
)

it('every side stands in its report', () => {
  for (const { name, coded, reading } of reports) {
    const text = reading.documents[0]!.text.replace(/\s+/g, ' ')
    for (const [, words] of coded.disputes.flatMap(({ sides }) => sides)) expect(text, name).toContain(words)
  }
})

it('disputes are found', () => {
  const found = reports.flatMap(({ coded, reading }) =>
    coded.disputes.filter((dispute) => hasDispute(reading, dispute)),
  )
  expect(reports.flatMap(({ coded }) => coded.disputes).length).toBe(55)
  expect(found.length).toBeGreaterThanOrEqual(26)
})

it('none is found between those who do not part', () => {
  const stray = reports.flatMap(({ name, coded, reading }) => {
    const pairs = [
      ...coded.disputes.map(({ sides }) => [sides[0]![0], sides[1]![0]] as const),
      ...coded.accepted_disputes.map(([a, b]) => [a, b] as const),
    ]
    const parted = new Set(pairs.flatMap(([a, b]) => disputesBetween(reading, a, b)))
    return reading.disputes
      .filter((dispute) => !parted.has(dispute))
      .map(({ sides }) => `${name}: ${sides.map(({ text }) => text).join(' / ')}`)
  })
  expect(stray).toEqual([])
})
