/** Our own example reports, read and compared with what a careful reader finds in them: the measures of the seed, where no seed is at hand. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { captureFile } from '../src/capture/index.ts'
import { assembleReadings, readCapture } from '../src/pipeline.ts'
import { openReadingData } from '../src/reading-data.ts'
import type { Expectation } from './scoring/expectation.ts'
import { scoreReading } from './scoring/score.ts'

const folder = new URL('../examples/', import.meta.url).pathname
const expectations = new URL('../fixtures/examples/', import.meta.url).pathname
const reports = readdirSync(folder)
  .filter((name) => /\.(?:txt|html)$/.test(name))
  .sort()
const data = await openReadingData()
const readAlone = async (name: string) =>
  assembleReadings([await readCapture(await captureFile(`${folder}${name}`), data)], data)

function expectationOf(name: string): Expectation {
  return JSON.parse(readFileSync(`${expectations}${name.replace(/\.\w+$/, '')}.json`, 'utf8')) as Expectation
}

describe('the example reports, each alone', () => {
  it.each(reports)('%s', async (name) => {
    const expected = expectationOf(name)
    const score = scoreReading(await readAlone(name), expected)
    expect.soft(score.attributionF1).toBeGreaterThanOrEqual(0.8)
    expect.soft(score.contentRecall).toBeGreaterThanOrEqual(0.85)
    expect.soft(score.wrongSpeakers).toBe(0)
    expect.soft(score.narratorLeaks).toBe(0)
    expect.soft(score.places).toBeGreaterThanOrEqual(0.8)
    expect.soft(score.times).toBe(1)
    expect.soft(score.quantities).toBe(1)
    expect.soft(score.metadata).toBe(true)
    expect.soft(score.disputesFound).toBe(expected.disputes?.length ?? 0)
  })
})

describe('the example dossier, together', () => {
  it('sets the village under control against all the attacks repelled, in one incident', async () => {
    const readings = await Promise.all(
      reports.map(async (name) => await readCapture(await captureFile(`${folder}${name}`), data)),
    )
    const reading = assembleReadings(readings, data)
    const named = (id: string) => reading.entities.find((entity) => entity.id === id)?.name ?? id
    const control = reading.disputes.filter((dispute) => dispute.rule === 'dispute.control-against-outcome')
    expect(
      control.some((dispute) => dispute.sides[0]!.speakers.map(named).includes('Freedom of Russia Legion')),
    ).toBe(true)
    // The blog has the Legion's claim “according to Northgate Wire”, whose report is there; the Courier says `via`.
    expect(
      reading.copies.map(({ document, of, how }) => [
        reading.documents.find(({ id }) => id === document)!.byline,
        reading.documents.find(({ id }) => id === of)!.publisher,
        how,
      ]),
    ).toEqual([
      ['Tobias Fenn', 'Northgate Wire', 'declared'],
      [
        reading.documents.find(({ publisher }) => publisher === 'The Ashdale Courier')!.byline,
        'Northgate Wire',
        'declared',
      ],
    ])
    const incident = reading.incidents.find((each) => each.id === control[0]!.incident)!
    expect(incident.documents).toHaveLength(6)
  })
})
