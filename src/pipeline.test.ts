import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { faultsOf } from '../tests/support/faults.ts'
import fc from '../tests/support/properties.ts'
import { data, readReports, report, reportOf } from '../tests/support/reports.ts'
import { captureFile, captureText } from './capture/index.ts'
import { BadInput, narrator, type Reading } from './model/index.ts'
import { assembleReadings, readCapture, readerVersion } from './pipeline.ts'

const folder = fileURLToPath(new URL('../examples/', import.meta.url))
const examples = readdirSync(folder)
  .filter((name) => /\.(?:txt|html)$/.test(name))
  .sort()
const readExamples = () =>
  Promise.all(examples.map(async (name) => readCapture(await captureFile(`${folder}${name}`), data)))

/** Sentences of reports that were never written, and scraps that no sentence is made of. */
const sentence = fc.oneof(
  fc
    .tuple(
      fc.constantFrom(
        'The Dawn Regiment',
        'The mayor, Anton Lugov,',
        'Russia',
        'The ministry',
        '“Nobody',
        'They',
        '',
      ),
      fc.constantFrom(
        'said that',
        'denied that',
        'claimed responsibility for',
        'wrote:',
        'accused Ukraine of',
        '—',
      ),
      fc.constantFrom(
        'the raid on Tyotkino',
        '12 people',
        'all the attacks',
        '$3 million',
        'it',
        '“the village',
        'nobody',
      ),
      fc.constantFrom(
        'was repelled',
        'were killed',
        'under its control',
        'in aid',
        'had been taken”',
        'burned',
      ),
      fc.constantFrom('on Tuesday.', 'in 2023.', 'at 3 a.m. Moscow time.', '', '”', 'last week, it said.'),
    )
    .map((words) => words.join(' ')),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom(
    'в Тёткино погибли 12 человек.',
    'У Сумах пролунав вибух.',
    '🛥️ 2 boats',
    '\u00a0“”‘',
    'По словам мэра, «всё хорошо».',
  ),
)
const anyReport = fc
  .tuple(
    fc.constantFrom('12 March 2024', '13 March 2024', '1 May 2023', ''),
    fc.array(fc.array(sentence, { maxLength: 3 }), { maxLength: 4 }),
  )
  .map(([day, paragraphs]) => reportOf(day, ...paragraphs.map((each) => each.join(' '))))

/** Two rules see one denial here: one asks what is denied, the other whose deed it was. */
const partedByTwoRules = reportOf(
  '12 March 2024',
  '² “Nobody said that the raid on Tyotkino was repelled on Tuesday.',
  'They denied that all the attacks was repelled on Tuesday. The Dawn Regiment claimed responsibility for the raid on Tyotkino was repelled on Tuesday.',
)

describe('a reading', () => {
  it('of the examples is whole: its shape, spans and ids', async () =>
    expect(faultsOf(assembleReadings(await readExamples(), data))).toEqual([]))

  it('of any report is whole', async () =>
    fc.assert(
      fc.asyncProperty(fc.uniqueArray(anyReport, { minLength: 1, maxLength: 3 }), async (texts) => {
        expect(faultsOf(await readReports(...texts))).toEqual([])
      }),
      { numRuns: 60, examples: [[[partedByTwoRules]]] },
    ))

  it('of any text at all is whole, or refused in one line', async () =>
    fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
        try {
          expect(faultsOf(await readReports(text))).toEqual([])
        } catch (error) {
          expect(error).toBeInstanceOf(BadInput)
          expect((error as BadInput).message).not.toContain('\n')
        }
      }),
      { numRuns: 100 },
    ))

  it('of one capture has one document and no incidents yet', async () => {
    const reading = await readCapture(
      captureText(report('The mayor said that Odesa was shelled.'), null),
      data,
    )
    expect(reading.documents).toHaveLength(1)
    expect([reading.incidents, reading.disputes, reading.copies]).toEqual([[], [], []])
  })

  it('is the same, byte for byte, when it is read again', async () => {
    const once = async () => JSON.stringify(assembleReadings(await readExamples(), data))
    expect(await once()).toBe(await once())
  })
})

describe('the order of documents changes nothing', () => {
  it('of the examples', async () => {
    const readings = await readExamples()
    const whole = assembleReadings(readings, data)
    fc.assert(
      fc.property(fc.shuffledSubarray(readings, { minLength: readings.length }), (shuffled) => {
        expect(assembleReadings(shuffled, data)).toEqual(whole)
      }),
      { numRuns: 10 },
    )
  })

  it('of any reports', async () =>
    fc.assert(
      fc.asyncProperty(fc.uniqueArray(anyReport, { minLength: 2, maxLength: 4 }), async (texts) => {
        expect(await readReports(...texts.toReversed())).toEqual(await readReports(...texts))
      }),
      { numRuns: 30 },
    ))
})

it('the narrator and the unresolved stand in no account beside others, and on no side', async () => {
  const check = ({ incidents, disputes }: Reading) => {
    for (const { speakers } of incidents.flatMap((incident) => incident.accounts))
      if (speakers.includes(narrator)) expect(speakers).toEqual([narrator])
    for (const side of disputes.flatMap((dispute) => dispute.sides)) {
      expect(side.speakers).not.toContain(narrator)
      expect(side.speakers).not.toEqual([])
    }
  }
  check(assembleReadings(await readExamples(), data))
  await fc.assert(
    fc.asyncProperty(anyReport, async (text) => check(await readReports(text))),
    { numRuns: 30 },
  )
})

it('a report that arrives twice is no second origin', async () => {
  const text = report(
    'The mayor, Anton Lugov, said that 12 people were killed when Odesa was shelled on Tuesday.',
  )
  const [once, twice] = [await readReports(text), await readReports(text, `${text}\n\n`)]
  const origins = ({ incidents }: Reading) =>
    incidents.flatMap((incident) =>
      incident.accounts.flatMap((account) => account.slots.map((slot) => slot.origins)),
    )
  expect(origins(twice)).toEqual(origins(once))
})

it('the version names the package, the reader and the gazetteer', () =>
  expect(readerVersion('9.9.9', data)).toMatch(/^sayso 9\.9\.9, embedded \S+, gazetteer [0-9a-f]{8,}$/))
