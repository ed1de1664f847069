import { describe, expect, it } from 'vitest'
import { sampleReading } from '../../tests/browser/sample-reading.ts'
import type { Reading } from '../model/index.ts'
import { type ClaimRow, claimRows } from './claim-row.ts'
import { csvHead, csvLine } from './csv.ts'
import { featuresOf } from './geojson.ts'
import { Mask } from './mask.ts'
import { type ExportFormat, writeRows } from './write-rows.ts'

const facts = { rows: 2, proposalsLeftOut: 3, personsMasked: 1, unmasked: null }

function rowsOf(reading: Reading = sampleReading, mask = new Mask(() => false)): ClaimRow[] {
  return claimRows(reading, mask, () => true)
}

async function written(format: ExportFormat, rows: readonly ClaimRow[]): Promise<string> {
  let all = ''
  for await (const piece of writeRows(format, rows, () => facts)) all += piece
  return all
}

describe('rows', () => {
  it('has one for each claim, with its exact words', () => {
    const rows = rowsOf()
    expect(rows.map((row) => row.claim)).toEqual(sampleReading.claims.map((claim) => claim.id))
    for (const row of rows) {
      const document = sampleReading.documents.find(({ id }) => id === row.document)!
      expect(row.words).toBe(document.text.slice(row.start, row.end))
    }
  })

  it('names speakers, and leaves the report’s own voice what it is', () => {
    const statements = sampleReading.statements.map((each, at) =>
      at > 0 ? each : { ...each, speakers: ['narrator'] },
    )
    const speakers = new Set(rowsOf({ ...sampleReading, statements }).flatMap((row) => row.speakers))
    expect(speakers).toContain('narrator')
    for (const speaker of speakers) expect(speaker).not.toMatch(/^e-/)
  })

  it('has only what is wanted', () =>
    expect(claimRows(sampleReading, new Mask(() => false), (id) => id === 'c-killed')).toHaveLength(1))

  it('takes what nobody looked at for a proposal, and a reviewed statement for its claims', () => {
    expect(rowsOf().every((row) => row.review.status === 'proposed')).toBe(true)
    const told = { status: 'accepted', by: 'M. Okro', at: '2031-05-16T08:00:00Z', reason: null } as const
    const review = { ...told, decision: 7, edited: [] }
    const reviewed = {
      ...sampleReading,
      statements: sampleReading.statements.map((each) => ({ ...each, review })),
    }
    expect(rowsOf(reviewed)[0]!.review).toEqual(told)
  })

  it('masks a person in names, quotes and titles alike', () => {
    const persons = sampleReading.entities.filter(({ kind }) => kind === 'person')
    expect(persons.length).toBeGreaterThan(0)
    const told = JSON.stringify(rowsOf(sampleReading, new Mask(({ kind }) => kind === 'person')))
    for (const { name } of persons) expect(told).not.toContain(name)
    expect(told).toContain('[person 1]')
  })
})

describe('CSV', () => {
  it('has as many fields in every line as in its head', async () => {
    const lines = csvRecords((await written('csv', rowsOf())).slice(1))
    expect(lines.length).toBe(sampleReading.claims.length + 1)
    expect(new Set(lines.map((fields) => fields.length))).toEqual(new Set([csvHead().split(',').length]))
  })

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx'])('lets no spreadsheet run %j', (words) => {
    const line = csvLine({ ...rowsOf()[0]!, words })
    expect(csvRecords(line)[0]).toContain(`'${words}`)
  })

  it('keeps quotes, commas and line ends inside a field', () => {
    const words = 'He said "no",\nthen left'
    expect(csvRecords(csvLine({ ...rowsOf()[0]!, words }))[0]).toContain(words)
  })
})

describe('GeoJSON', () => {
  it('draws what is located and keeps what is not', () => {
    const row = rowsOf().find(({ places }) => places.some(({ latitude }) => latitude !== null))!
    const place = row.places[0]!
    expect(featuresOf(row)[0]).toMatchObject({ geometry: { coordinates: [place.longitude, place.latitude] } })
    expect(featuresOf({ ...row, places: [] })).toMatchObject([
      { geometry: null, properties: { place: null } },
    ])
    expect(featuresOf({ ...row, places: [{ ...place, withheld: true }] })).toMatchObject([{ geometry: null }])
  })

  it('has an id for each place of a claim', () => {
    const row = rowsOf().find(({ places }) => places.length > 0)!
    const twice = { ...row, places: [row.places[0]!, row.places[0]!] }
    expect(featuresOf(twice).map((feature) => (feature as { id: string }).id)).toEqual([
      `${row.claim}-1`,
      `${row.claim}-2`,
    ])
  })
})

describe('files', () => {
  it.each(['json', 'geojson'] as const)(
    '%s is one JSON value with the facts beside the rows',
    async (format) => {
      for (const rows of [rowsOf(), []]) {
        const file = JSON.parse(await written(format, rows))
        expect(file.facts ?? file.sayso).toEqual(facts)
        expect((file.claims ?? file.features).length).toBeGreaterThanOrEqual(rows.length)
      }
    },
  )
})

/** Records of an RFC 4180 text. */
function csvRecords(text: string): string[][] {
  const records: string[][] = []
  let fields: string[] = []
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,"\r\n]*))(,|\r\n)/gu)) {
    fields.push(quoted === undefined ? plain! : quoted.replaceAll('""', '"'))
    if (end === ',') continue
    records.push(fields)
    fields = []
  }
  return records
}
