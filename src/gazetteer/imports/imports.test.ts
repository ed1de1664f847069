import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateRawSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import fc from '../../../tests/support/properties.ts'
import { newFolder } from '../../../tests/support/until-the-end.ts'
import { BadInput } from '../../model/index.ts'
import { foldPlaceName, placeKey } from '../../text/place-key.ts'
import { openPaged } from '../paged/open.ts'
import { importGazetteer, nameOf } from './import-file.ts'

const folder = newFolder('imports')

let files = 0
/** A file of its own, and a folder of its own to import into. */
function given(name: string, content: string | Buffer) {
  const own = join(folder, String(files++))
  mkdirSync(own)
  writeFileSync(join(own, name), content)
  return { file: join(own, name), into: join(own, 'gazetteers') }
}

async function imported(name: string, content: string | Buffer) {
  const { file, into } = given(name, content)
  const { path } = await importGazetteer(file, into)
  return openPaged(path)
}

async function refused(name: string, content: string | Buffer): Promise<string> {
  const { file, into } = given(name, content)
  const error = await importGazetteer(file, into).then(
    () => null,
    (problem: unknown) => problem,
  )
  expect(error).toBeInstanceOf(BadInput)
  expect(readdirSync(into)).toEqual([])
  return (error as BadInput).message
}

const row = (id: number, name: string, more: Partial<Record<number, string>> = {}) => {
  const cells = [
    String(id),
    name,
    name,
    '',
    '50.1',
    '36.2',
    'P',
    'PPL',
    'UA',
    '',
    '07',
    '',
    '',
    '',
    '0',
    '',
    '',
    '',
    '2026-01-01',
  ]
  return cells.map((cell, at) => more[at] ?? cell).join('\t')
}

/** A ZIP archive of deflated files, as small as the format allows. */
function zip(
  entries: readonly {
    readonly name: string
    readonly content: string | Buffer
    readonly flags?: number
    readonly method?: number
  }[],
): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const { name, content, flags = 0, method = 8 } of entries) {
    const packed = deflateRawSync(content)
    const title = Buffer.from(name)
    const local = Buffer.alloc(30)
    local.writeUInt32LE(0x04034b50, 0)
    local.writeUInt16LE(title.length, 26)
    const central = Buffer.alloc(46)
    central.writeUInt32LE(0x02014b50, 0)
    central.writeUInt16LE(flags, 8)
    central.writeUInt16LE(method, 10)
    central.writeUInt32LE(packed.length, 20)
    central.writeUInt32LE(Buffer.byteLength(content), 24)
    central.writeUInt16LE(title.length, 28)
    central.writeUInt32LE(at, 42)
    parts.push(local, title, packed)
    directory.push(central, title)
    at += 30 + title.length + packed.length
  }
  const list = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(list.length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...parts, list, end])
}

describe('a GeoNames dump', () => {
  const dump = [
    row(1, 'Odnorobivka', { 3: 'Odnorobovka,Одноробівка', 14: '300' }),
    row(2, 'Popivka'),
    row(3, 'Popivka', { 14: '4000', 10: '21' }),
    row(4, 'Kharkiv Oblast', { 6: 'A', 7: 'ADM1' }),
    row(5, 'Some Street', { 6: 'R', 7: 'ST' }),
    row(6, 'Some School', { 6: 'S', 7: 'SCH' }),
    row(7, 'Some Airport', { 6: 'S', 7: 'AIRP', 3: 'HRK' }),
  ].join('\n')

  for (const [name, content] of [
    ['UA.txt', dump],
    ['UA.txt.gz', gzipSync(dump)],
    [
      'UA.zip',
      zip([
        { name: 'readme.txt', content: 'no table' },
        { name: 'UA.txt', content: dump },
      ]),
    ],
    ['UA.zip', zip([{ name: '../../../etc/UA.txt', content: dump.replaceAll('\n', '\r\n') }])],
  ] as const) {
    it(`is found by name, key and id out of ${name}`, async () => {
      const gazetteer = await imported(name, content)
      expect(gazetteer.meta).toMatchObject({
        name: 'UA',
        kind: 'places',
        places: 5,
        leftOut: 2,
        units: ['UA.07', 'UA.21'],
      })
      const names = (rows: readonly number[]) => rows.map((at) => gazetteer.place(at).name)
      expect(names(gazetteer.named(foldPlaceName('ОДНОРОБІВКА')))).toEqual(['Odnorobivka'])
      expect(names(gazetteer.spelled(placeKey('Odnorobiwka')))).toEqual(['Odnorobivka'])
      expect(gazetteer.named('popivka').map((at) => gazetteer.place(at).geonameId)).toEqual([3, 2])
      expect([gazetteer.named('hrk'), gazetteer.named('some street'), gazetteer.named('')]).toEqual([
        [],
        [],
        [],
      ])
      expect(gazetteer.rowOf(3)).toBe(2)
      expect(gazetteer.rowOf(99)).toBeNull()
      expect(gazetteer.place(2)).toEqual({
        row: 2,
        name: 'Popivka',
        latitude: 50.1,
        longitude: 36.2,
        radiusMeters: 2000,
        country: 'UA',
        admin1: null,
        admin1Code: 'UA.21',
        geonameId: 3,
        precision: 'settlement',
        feature: 'PPL',
        population: 4000,
        contested: false,
        reported: false,
      })
      expect(gazetteer.place(3).precision).toBe('region')
    })
  }

  it('gives the same bytes twice and leaves nothing beside them', async () => {
    const { file, into } = given('UA.txt', dump)
    const first = await importGazetteer(file, into)
    const bytes = readFileSync(first.path)
    const second = await importGazetteer(file, into)
    expect(second.version).toBe(first.version)
    expect(readFileSync(second.path).equals(bytes)).toBe(true)
    expect(readdirSync(into)).toEqual(['UA.gaz'])
  })

  it('has another version when a row is another', async () => {
    const [one, other] = [
      await imported('UA.txt', dump),
      await imported('UA.txt', dump.replace('4000', '4001')),
    ]
    expect(other.version).not.toBe(one.version)
  })

  it('finds every name of any table, and no name that is in none', async () => {
    const name = fc.stringMatching(/^[A-Z][a-z]{2,7}$/)
    await fc.assert(
      fc.asyncProperty(fc.array(name, { minLength: 1, maxLength: 300 }), name, async (names, absent) => {
        const gazetteer = await imported('any.txt', names.map((one, at) => row(at + 1, one)).join('\n'))
        for (const [at, one] of names.entries()) {
          expect(gazetteer.named(one.toLowerCase()).map((found) => gazetteer.place(found).name)).toContain(
            one,
          )
          expect(gazetteer.rowOf(at + 1)).toBe(at)
        }
        if (!names.includes(absent)) expect(gazetteer.named(absent.toLowerCase())).toEqual([])
      }),
      { numRuns: 20 },
    )
  })

  it('keeps an earlier gazetteer of the name when the new file is bad', async () => {
    const { file, into } = given('UA.txt', dump)
    const { path, version } = await importGazetteer(file, into)
    writeFileSync(file, `${dump}\nand something else`)
    await expect(importGazetteer(file, into)).rejects.toThrow(BadInput)
    expect(openPaged(path).version).toBe(version)
    expect(readdirSync(into)).toEqual(['UA.gaz'])
  })
})

describe('alternate names', () => {
  const names = [
    '1\t703448\tuk\tКиїв\t\t\t\t\t\t',
    '2\t703448\tlink\thttps://example.org/\t\t\t\t\t\t',
    '3\t703448\t\tKijów\t\t\t\t\t\t',
  ].join('\n')

  it('answer with the ids they are of', async () => {
    const gazetteer = await imported(
      'alternateNamesV2.zip',
      zip([
        { name: 'alternateNamesV2.txt', content: names },
        { name: 'iso-languagecodes.txt', content: 'ISO 639-3\tISO' },
      ]),
    )
    expect(gazetteer.meta).toMatchObject({ kind: 'names', places: 0, names: 2, leftOut: 1 })
    expect([gazetteer.named('київ'), gazetteer.named('kijow')]).toEqual([[703448], [703448]])
    expect(gazetteer.named('kyiv')).toEqual([])
  })
})

describe('a table', () => {
  it('is read by its header, whatever the order, separator and quotes', async () => {
    const gazetteer = await imported(
      'my places.csv',
      '\ufeffLon;Lat;Name;names;Country Code;admin1;feature class;population\r\n34,1;51;bad\r\n'.replace(
        '34,1;51;bad\r\n',
        '',
      ) +
        '34.285;51.279;"Tyotkino; the ""old"" one";Tetkino|Тёткино;ru;41;P;3900\r\n\r\n36;50;Height 211;;;;T;\r\n',
    )
    expect(gazetteer.meta).toMatchObject({ name: 'my-places', places: 2, units: ['RU.41'] })
    const [at = -1] = gazetteer.named('тёткино')
    expect(gazetteer.place(at)).toMatchObject({
      name: 'Tyotkino; the "old" one',
      latitude: 51.279,
      longitude: 34.285,
      country: 'RU',
      population: 3900,
    })
    expect(gazetteer.place(gazetteer.named('height 211')[0] ?? -1)).toMatchObject({
      country: null,
      precision: 'site',
      feature: 'MT',
    })
  })

  it('may have a cell of several lines', async () => {
    const gazetteer = await imported(
      'lines.csv',
      'name,latitude,longitude,names\n"One\nTwo",1,2,Three\nFour,1,2,\n',
    )
    expect(gazetteer.named('three').length + gazetteer.named('four').length).toBe(2)
  })
})

describe('a collection of features', () => {
  const collection = {
    type: 'FeatureCollection',
    name: 'a "tricky" {name}',
    features: [
      {
        type: 'Feature',
        properties: { name: 'Post 7 {east}', names: ['Пост 7'], country: 'UA' },
        geometry: { type: 'Point', coordinates: [36.2, 50.1] },
      },
      {
        type: 'Feature',
        properties: { name: 'The Wood', feature: 'FRST' },
        geometry: {
          type: 'Polygon',
          coordinates: [
            [
              [10, 0],
              [12, 0],
              [12, 2],
              [10, 2],
              [10, 0],
            ],
          ],
        },
      },
      {
        type: 'Feature',
        properties: { name: 'A road' },
        geometry: {
          type: 'LineString',
          coordinates: [
            [1, 2],
            [3, 4],
          ],
        },
      },
    ],
  }
  for (const [how, text] of [
    ['in one line', JSON.stringify(collection)],
    ['in many', JSON.stringify(collection, null, 2)],
  ] as const) {
    it(`is read ${how}`, async () => {
      const gazetteer = await imported('posts.geojson', text)
      expect(gazetteer.meta).toMatchObject({ places: 2, leftOut: 1 })
      expect(gazetteer.place(gazetteer.named('пост 7')[0] ?? -1)).toMatchObject({
        latitude: 50.1,
        longitude: 36.2,
        country: 'UA',
      })
      const wood = gazetteer.place(gazetteer.named('the wood')[0] ?? -1)
      expect([wood.latitude, wood.longitude, wood.precision]).toEqual([1, 11, 'region'])
      expect(wood.radiusMeters).toBeGreaterThan(157_000)
    })
  }
})

describe('what is refused, in one line that says where', () => {
  const rows: readonly (readonly [string, string, string | Buffer, RegExp])[] = [
    [
      'a row cut short',
      'UA.txt',
      `${row(1, 'One')}\n2\tTwo`,
      /^UA\.txt, line 2: found a row of 2 columns .* expected the 19 tab-separated columns/,
    ],
    [
      'a point off the earth',
      'UA.txt',
      row(1, 'One', { 4: '95' }),
      /^UA\.txt, line 1: found the point “95”, “36.2”/,
    ],
    [
      'a point in minutes',
      'a.csv',
      'name,lat,lon\nOne,50°12′,36\n',
      /^a\.csv, line 2: found the point “50°12′”/,
    ],
    ['no name', 'a.csv', 'name,lat,lon\n,50,36\n', /line 2: found a row without a name/],
    [
      'a header without a point',
      'a.csv',
      'name,place\nOne,Two\n',
      /line 1: found columns .* without latitude and longitude/,
    ],
    [
      'a mark left open',
      'a.csv',
      'name,lat,lon\n"One,50,36\nTwo,50,36\n',
      /line 2: found a quotation mark that is never closed/,
    ],
    [
      'a country in words',
      'a.csv',
      'name,lat,lon,country\nOne,50,36,Ukraine\n',
      /the country “UKRAINE”.*two letters/,
    ],
    ['an empty file', 'a.csv', '', /found no rows/],
    ['an empty dump', 'UA.txt', '', /found no rows/],
    [
      'another text',
      'notes.txt',
      'Dear diary,\n',
      /^notes\.txt, line 1: .*give another kind of table the ending \.csv or \.geojson/,
    ],
    ['roads alone', 'UA.txt', row(1, 'One', { 6: 'R' }), /found 1 rows, none of a place/],
    [
      'a feature without a name',
      'a.geojson',
      '{"type":"FeatureCollection","features":[\n{"type":"Feature","properties":{},"geometry":{"type":"Point","coordinates":[1,2]}}]}',
      /^a\.geojson, line 2: found a feature without a name/,
    ],
    [
      'a collection cut short',
      'a.geojson',
      '{"type":"FeatureCollection","features":[{"type":"Feature"',
      /found a file that is cut short/,
    ],
    ['other JSON', 'a.geojson', '{"some":"thing"}', /found no collection of features/],
    [
      'a point that is no number',
      'a.geojson',
      '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"One"},"geometry":{"type":"Point","coordinates":["x",null]}}]}',
      /found the point “”, “x”/,
    ],
    [
      'an archive of nothing',
      'UA.zip',
      zip([{ name: 'picture.png', content: 'x' }]),
      /an archive without a table/,
    ],
    [
      'an archive cut short',
      'UA.zip',
      zip([{ name: 'UA.txt', content: row(1, 'One') }]).subarray(0, 60),
      /no end of an archive/,
    ],
    [
      'an encrypted archive',
      'UA.zip',
      zip([{ name: 'UA.txt', content: row(1, 'One'), flags: 1 }]),
      /an encrypted file/,
    ],
    [
      'another packing',
      'UA.zip',
      zip([{ name: 'UA.txt', content: row(1, 'One'), method: 14 }]),
      /packing method 14/,
    ],
    [
      'a bomb',
      'UA.zip',
      zip([{ name: 'UA.txt', content: Buffer.alloc(70e6, '\n') }]),
      /unpacks to more than 100 times its size/,
    ],
    [
      'a packed bomb',
      'UA.txt.gz',
      gzipSync(Buffer.alloc(70e6, '\n')),
      /unpacks to more than 100 times its size/,
    ],
    ['a line without end', 'UA.txt', Buffer.alloc(2e6, 'x'), /line 1: found a line of more than/],
    [
      'bytes that do not unpack',
      'UA.txt.gz',
      Buffer.concat([gzipSync(row(1, 'One')).subarray(0, 12), Buffer.from('nonsense')]),
      /do not unpack/,
    ],
  ]
  for (const [what, name, content, message] of rows) {
    it(`is ${what}`, async () => expect(await refused(name, content)).toMatch(message))
  }

  it('is a file that is not there', async () => {
    const into = join(folder, 'none')
    await expect(importGazetteer(join(folder, 'absent.zip'), into)).rejects.toThrow(
      /^absent\.zip: found no file/,
    )
    expect(existsSync(into) && readdirSync(into)).toEqual([])
  })

  it('is any other bytes, without a bug', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 400 }),
        fc.constantFrom('a.zip', 'a.txt', 'a.csv', 'a.geojson', 'a.txt.gz'),
        fc.boolean(),
        async (bytes, name, isZip) => {
          const content = Buffer.concat([Buffer.from(isZip ? 'PK' : ''), bytes])
          const { file, into } = given(name, content)
          await importGazetteer(file, into).catch((error: unknown) => {
            if (!(error instanceof BadInput)) throw error
          })
        },
      ),
      { numRuns: 100 },
    )
  })
})

describe('opening what is no imported gazetteer', () => {
  it('refuses it in one line', async () => {
    const { path } = await imported('UA.txt', row(1, 'One'))
    const good = readFileSync(path)
    for (const bytes of [
      Buffer.alloc(0),
      Buffer.from('x'.repeat(4000)),
      good.subarray(0, good.length - 100),
    ]) {
      writeFileSync(path, bytes)
      expect(() => openPaged(path)).toThrow(BadInput)
    }
    rmSync(path)
    expect(() => openPaged(path)).toThrow(/no readable file/)
  })
})

it('is called after its file', () => {
  expect(['UA.zip', 'geonames-UA.txt.gz', 'Мої місця.geojson', '../x.csv', '.txt'].map(nameOf)).toEqual([
    'UA',
    'geonames-UA',
    'Мої-місця',
    'x',
    'places',
  ])
})
