/** The real report that the product must read as a careful person would. It lies beside the repository and is never copied into it. */
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { captureText } from '../src/capture/index.ts'
import { assembleReadings, readCapture } from '../src/pipeline.ts'
import { openReadingData } from '../src/reading-data.ts'
import type { Expectation } from './scoring/expectation.ts'
import { type Renaming, rename } from './scoring/renaming.ts'
import { scoreReading } from './scoring/score.ts'

const folder = new URL('../../shared/seed/', import.meta.url)
const isHere = existsSync(folder)

/** Each elsewhere in the world: other states, other units, other villages; the dates a year on. */
const renamings: Readonly<Record<string, Renaming>> = {
  'villages of the same border': {
    names: {
      Tyotkino: 'Sudzha',
      Nekhoteevka: 'Grayvoron',
      Spodariushino: 'Kozinka',
      Odnorobovka: 'Ryzhivka',
      'Jake Sullivan': 'Peter Halloran',
      'Tyler Durden': 'Oscar Vane',
      'Siberian Battalion': 'Carpathian Brigade',
      'Russian Volunteer Corps': 'Northern Rifle Corps',
      'Freedom of Russia Legion': 'Dawn of Russia Regiment',
      Biden: 'Castellan',
      Zelensky: 'Petrenko',
      Putin: 'Volkov',
      CNN: 'KBX',
      'Getty Images': 'Lowmoor Images',
    },
    places: {
      Tyotkino: [51.19, 35.27, 'RU'],
      Nekhoteevka: [50.48, 35.67, 'RU'],
      Spodariushino: [50.43, 35.71, 'RU'],
      Odnorobovka: [51.25, 34.19, 'UA'],
    },
    weeks: 0,
  },
  'another border and another year': {
    names: {
      'Russian Federation': 'Kingdom of Thailand',
      Russians: 'Thais',
      Russian: 'Thai',
      Russia: 'Thailand',
      Moscow: 'Bangkok',
      // A zone is no place: the hours stay those of Moscow.
      'Moscow time': 'Moscow time',
      'Ukrainian Armed Forces': 'Cambodian Armed Forces',
      Ukrainian: 'Cambodian',
      Ukraine: 'Cambodia',
      Kiev: 'Phnom Penh',
      Belgorod: 'Surin',
      Kursk: 'Buriram',
      Tyotkino: 'Ban Kruat',
      Nekhoteevka: 'Prasat',
      Spodariushino: 'Sangkha',
      Odnorobovka: 'Samraong',
      'Jake Sullivan': 'Ingrid Solberg',
      'Tyler Durden': 'Hugo Ferreira',
      'Siberian Battalion': 'Mekong Battalion',
      'Freedom of Russia Legion': 'Freedom of Isan Legion',
      'Russian Volunteer Corps': 'Eastern Volunteer Corps',
      Biden: 'Larkin',
      Zelensky: 'Sovann',
      Putin: 'Chaiwat',
      CNN: 'NTV',
      ZeroHedge: 'Gullwing',
    },
    places: {
      'region of Belgorod': [14.88, 103.49, 'TH'],
      'Belgorod city hall': [14.88, 103.49, 'TH'],
      Tyotkino: [14.42, 103.1, 'TH'],
      'Kursk region': [14.9, 103.1, 'TH'],
      Nekhoteevka: [14.63, 103.4, 'TH'],
      Spodariushino: [14.63, 103.86, 'TH'],
      Odnorobovka: [14.18, 103.52, 'KH'],
    },
    weeks: 53,
  },
}

const data = await openReadingData()

describe.skipIf(!isHere)('the seed report (skipped where ../shared is absent)', () => {
  const text = isHere ? readFileSync(new URL('article.txt', folder), 'utf8') : ''
  const expected = isHere
    ? (JSON.parse(readFileSync(new URL('expected.json', folder), 'utf8')) as Expectation)
    : ({ metadata: { title: '' }, statements: [] } as Expectation)
  const read = async (words: string) =>
    assembleReadings([await readCapture(captureText(words, null), data)], data)

  it('is read well enough to be of use', async () => {
    const score = scoreReading(await read(text), expected)
    expect(score.attributionF1).toBeGreaterThanOrEqual(0.9)
    expect(score.contentRecall).toBeGreaterThanOrEqual(0.9)
    expect(score.contentPrecision).toBeGreaterThanOrEqual(0.9)
    expect(score.wrongSpeakers).toBe(0)
    expect(score.narratorLeaks).toBe(0)
    expect(score.quantities).toBe(1)
    expect(score.times).toBeGreaterThanOrEqual(4 / 6)
    expect(score.places).toBeGreaterThanOrEqual(5 / 7)
    expect(score.metadata).toBe(true)
    expect(score.disputesFound).toBeGreaterThanOrEqual(2)
    // What the report disputes, and each of it once.
    expect((await read(text)).disputes.map(({ slot }) => slot).sort()).toEqual([
      'affiliation',
      'amount',
      'control',
    ])
  })

  it.each(Object.entries(renamings))('reads alike under other names: %s', async (_, renaming) => {
    const before = scoreReading(await read(text), expected)
    const other = rename(text, expected, renaming)
    const after = scoreReading(await read(other.text), other.expected)
    for (const measure of [
      'attributionF1',
      'contentRecall',
      'contentPrecision',
      'places',
      'times',
      'quantities',
    ] as const) {
      expect.soft(after[measure], measure).toBeGreaterThanOrEqual(before[measure] - 0.03)
    }
    expect.soft(after.wrongSpeakers).toBeLessThanOrEqual(before.wrongSpeakers)
    expect.soft(after.narratorLeaks).toBe(before.narratorLeaks)
    expect.soft(after.disputesFound).toBe(before.disputesFound)
    expect.soft(after.metadata).toBe(true)
  })
})
