/** Reports coded by hand before the program was shown them (`fixtures/reports`). The building half may be looked at; the measuring half
 *  only measures. The floors are what was reached, a little lower: a change that falls through one is argued or undone. */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { captureFile } from '../src/capture/index.ts'
import { assembleReadings, readCapture } from '../src/pipeline.ts'
import { openReadingData } from '../src/reading-data.ts'
import type { Expectation } from './scoring/expectation.ts'
import { type Score, scoreReading } from './scoring/score.ts'

const folder = new URL('../fixtures/reports/', import.meta.url).pathname
const names = readdirSync(folder, { withFileTypes: true })
  .flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))
  .sort()
const data = await openReadingData()

async function score(name: string): Promise<Score> {
  const capture = existsSync(`${folder}${name}/capture.txt`) ? 'capture.txt' : 'capture.html'
  const reading = await readCapture(await captureFile(`${folder}${name}/${capture}`), data)
  const expected = JSON.parse(readFileSync(`${folder}${name}/expected.json`, 'utf8')) as Expectation
  return scoreReading(assembleReadings([reading], data), expected)
}

const isForBuilding = (name: string) => createHash('sha256').update(name).digest('hex')[0]! < '8'

describe.each([
  ['building', names.filter(isForBuilding), { attribution: 0.88, content: 0.9, leaks: 0 }],
  ['measuring', names.filter((name) => !isForBuilding(name)), { attribution: 0.72, content: 0.8, leaks: 0 }],
])('the %s half of the hand-coded reports', (_, half, floor) => {
  it('is read as well as it was', async () => {
    const scores = await Promise.all(half.map(score))
    const mean = (value: (score: Score) => number) =>
      scores.reduce((sum, each) => sum + value(each), 0) / scores.length
    expect
      .soft(
        mean((each) => each.attributionF1),
        'attribution F1',
      )
      .toBeGreaterThanOrEqual(floor.attribution)
    expect
      .soft(
        mean((each) => each.contentRecall),
        'contents found',
      )
      .toBeGreaterThanOrEqual(floor.content)
    expect
      .soft(
        scores.reduce((sum, each) => sum + each.narratorLeaks, 0),
        'narrator leaks',
      )
      .toBeLessThanOrEqual(floor.leaks)
  })
})
