import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { lineReader } from '../../tests/ledger/line-reader.ts'
import { textCapture } from '../../tests/support/text-capture.ts'
import { newFolder } from '../../tests/support/until-the-end.ts'
import { type Dossier, openDossier } from './index.ts'

let folder: string
let dossier: Dossier

const reports = [
  `# Boats at Riverbend
@ The Riverbend Lantern, 2031-05-02
Mayor Oud [riverbend]: 12 boats sank near the café
The Ferry Guild [riverbend]: 3 boats sank`,
  `# Паромы у Излучины
@ Вестник, 2031-05-03
Капитан Исе [излучина]: затонули 2 парома`,
]

beforeEach(async () => {
  folder = path.join(newFolder('search'), 'dossier')
  dossier = await openDossier(folder, { ...lineReader(), createIfMissing: true })
  await dossier.add(reports.map((text) => textCapture(text)))
})
afterEach(() => dossier.close())

const search = (query: string, limit = 10, offset = 0) => dossier.search({ query, limit, offset })

describe('searching a dossier', () => {
  test('gives the passages with the statement, who says it and the claims, by offsets', async () => {
    const { hits, total, names } = await search('sank cafe')
    expect([total, hits.length]).toEqual([1, 1])
    const [hit] = hits
    expect(hit).toMatchObject({ title: 'Boats at Riverbend', publisher: 'The Riverbend Lantern', found: 3 })
    const text = (await dossier.document(hit!.document))!.documents[0]!.text
    for (const passage of hit!.passages) {
      expect(text.slice(passage.start, passage.end)).toBe(passage.text)
      for (const { start, end } of passage.spans)
        expect(passage.text.slice(start, end)).toMatch(/^(sank|café)$/)
    }
    expect(hit!.passages.map(({ speakers }) => speakers)).toEqual([['e-mayor-oud'], ['e-the-ferry-guild']])
    expect(hit!.passages[0]!.claims).toHaveLength(1)
    expect(names).toEqual({ 'e-mayor-oud': 'Mayor Oud', 'e-the-ferry-guild': 'The Ferry Guild' })
  })

  test.each([
    ['паром', ['Паромы у Излучины']],
    ['boats', ['Boats at Riverbend']],
    ['"3 boats sank"', ['Boats at Riverbend']],
    ['"boats 3"', []],
    ['boats паром', []],
    ['oats', []],
    ['*', []],
  ])('for %j finds %j', async (query, titles) =>
    expect((await search(query)).hits.map(({ title }) => title)).toEqual(titles),
  )

  test('finds those who are called so', async () =>
    expect((await search('guild elsewhere')).entities.map(({ name }) => name)).toEqual(['The Ferry Guild']))

  test('goes by what the dossier holds now: after an addition, a rebuild and a rejection', async () => {
    expect((await search('ferries')).total).toBe(0)
    await dossier.add([
      textCapture('# Ferries\n@ The Riverbend Lantern, 2031-05-04\nMayor Oud [mill]: 1 boat sank'),
    ])
    expect((await search('ferries')).total).toBe(1)
    await dossier.rebuild()
    expect((await search('boat')).total).toBe(2)
    const { statement } = (await search('cafe')).hits[0]!.passages[0]!
    await dossier.decide({ kind: 'reviewed', subjects: [statement!], status: 'rejected' })
    expect((await search('cafe')).hits[0]!.passages[0]).toMatchObject({
      statement: null,
      claims: [],
      speakers: [],
    })
  })

  test('gives page by page what it gives at once', async () => {
    await dossier.add(
      [3, 4, 5].map((n) => textCapture(`# Boats ${n}\n@ A, 2031-05-04\nMayor Oud [mill]: ${n} boats`)),
    )
    const all = (await search('boats')).hits.map(({ document }) => document)
    const pages = []
    for (let offset = 0; offset < 4; offset++) pages.push(...(await search('boats', 1, offset)).hits)
    expect(pages.map(({ document }) => document)).toEqual(all)
    expect(new Set(all).size).toBe(4)
  })
})
