import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { newFolder } from '../../tests/support/until-the-end.ts'
import { BadInput } from '../model/index.ts'
import { encodeGazetteer } from './build.ts'
import { combineGazetteers } from './combine.ts'
import { importGazetteer } from './imports/import-file.ts'
import { openGazetteer } from './open.ts'
import { openOwnGazetteers, ownGazetteersFolder, removeOwnGazetteer } from './own.ts'
import type { SourcePlace } from './source-place.ts'

const folder = newFolder('own')

const place = (name: string, more: Partial<SourcePlace> = {}): SourcePlace => ({
  name,
  names: [name],
  latitude: 50.5,
  longitude: 36,
  radiusMeters: 2000,
  country: 'UA',
  admin1Code: 'UA.07',
  geonameId: null,
  feature: 'PPL',
  population: 0,
  contested: false,
  ...more,
})

const places = [
  place('Testland', { feature: 'PCLI', geonameId: 1 }),
  place('Bigtown', { population: 9000, geonameId: 2 }),
  place('Doubtful', { reported: true, radiusMeters: 25_000 }),
]
const defaultPath = join(folder, 'default.bin')
writeFileSync(
  defaultPath,
  encodeGazetteer({
    countries: [],
    places,
    admin1: [{ code: 'UA.07', name: 'Kharkiv Oblast' }],
    contested: [{ code: 'UA.05', claimants: ['RU', 'UA'] }],
    peoples: [],
    sources: ['a test'],
  }),
)
const base = openGazetteer(defaultPath)

let folders = 0
async function withTables(tables: Readonly<Record<string, string>>) {
  const own = join(folder, String(folders++))
  for (const [name, text] of Object.entries(tables)) {
    writeFileSync(join(folder, name), text)
    await importGazetteer(join(folder, name), own)
  }
  return { own, gazetteer: combineGazetteers(base, openOwnGazetteers(own)) }
}

const header = 'name,latitude,longitude,names,country,admin1,population,geonameid\n'

describe('the default gazetteer and the user’s own', () => {
  it('are the default alone where there is none', () => {
    expect(combineGazetteers(base, [])).toBe(base)
  })

  it('know what either knows, best known first, with units and marks', async () => {
    const { gazetteer } = await withTables({
      'a.csv': `${header}Bigtown,40,20,,BY,,20000,\nSmallton,48,38,Смолтон,UA,05,100,\nBigtown,41,20,,BY,,,\n`,
    })
    expect(gazetteer.named('bigtown').map((found) => found.population)).toEqual([20000, 9000, 0])
    expect(gazetteer.named('Смолтон')).toMatchObject([
      { name: 'Smallton', admin1Code: 'UA.05', contested: true, claimedBy: ['RU', 'UA'], row: 4 },
    ])
    expect(gazetteer.spelled('Smolton')).toMatchObject([{ name: 'Smallton' }])
    expect(gazetteer.named('Testland')).toMatchObject([{ name: 'Testland', admin1: 'Kharkiv Oblast' }])
    expect(gazetteer.named('Nowhere')).toEqual([])
  })

  it('take one GeoNames id for one place, and the default’s word for it', async () => {
    const { gazetteer } = await withTables({
      'b.csv': `${header}Großstadt,50.6,36,,UA,07,9100,2\nVillage,50,36,,UA,07,,77\n`,
      'c.csv': `${header}Village,50,36,Das Dorf,UA,07,,77\n`,
    })
    expect(gazetteer.named('Großstadt')).toMatchObject([{ row: 1, name: 'Bigtown' }])
    expect(gazetteer.named('Village').length).toBe(1)
    expect(gazetteer.named('Das Dorf')).toMatchObject([{ row: 4, geonameId: 77 }])
  })

  it('find a place by a further name of its id, and nothing for the name of an id that none holds', async () => {
    const { gazetteer } = await withTables({
      'd.csv': `${header}Village,50,36,,UA,07,,77\n`,
      'names.txt':
        '1\t77\tfr\tLe Village\t\t\t\t\t\t\n2\t2\tuk\tВелике\t\t\t\t\t\t\n3\t99\tuk\tНіщо\t\t\t\t\t\t',
    })
    expect(gazetteer.named('le village')).toMatchObject([{ name: 'Village' }])
    expect(gazetteer.named('Велике')).toMatchObject([{ name: 'Bigtown' }])
    expect(gazetteer.named('Ніщо')).toEqual([])
  })

  it('give a settlement of the border pack its own point, where just one of its name lies there', async () => {
    const near = `${header}Doubtful,50.6,36.1,,UA,07,50,5\n`
    const { gazetteer } = await withTables({ 'e.csv': near })
    expect(gazetteer.named('Doubtful')).toMatchObject([
      { row: 2, latitude: 50.6, geonameId: 5, radiusMeters: 2000, reported: true },
    ])
    const two = await withTables({ 'f.csv': `${near}Doubtful,50.4,36,,UA,07,50,6\n` })
    expect(two.gazetteer.named('Doubtful').map((found) => found.geonameId)).toEqual([5, 6, null])
    const far = await withTables({ 'g.csv': `${header}Doubtful,52,36,,UA,07,50,7\n` })
    expect(far.gazetteer.named('Doubtful').length).toBe(2)
  })

  it('have a version of which each is a part, whatever the order of import', async () => {
    const tables = { 'one.csv': `${header}One,1,2,,,,,\n`, 'two.csv': `${header}Two,1,2,,,,,\n` }
    const { gazetteer } = await withTables(tables)
    const other = await withTables(Object.fromEntries(Object.entries(tables).reverse()))
    expect(gazetteer.version).toMatch(new RegExp(`^${base.version}\\+[0-9a-f]{32}\\+[0-9a-f]{32}$`))
    expect(other.gazetteer.version).toBe(gazetteer.version)
  })
})

describe('the folder of own gazetteers', () => {
  it('loses the one that is named and no other', async () => {
    const { own } = await withTables({
      'x.csv': `${header}One,1,2,,,,,\n`,
      'y.csv': `${header}Two,1,2,,,,,\n`,
    })
    removeOwnGazetteer(own, 'x')
    expect(openOwnGazetteers(own).map(({ meta }) => meta.name)).toEqual(['y'])
    for (const name of ['x', '../y', '', 'y.gaz'])
      expect(() => removeOwnGazetteer(own, name)).toThrow(BadInput)
    expect(openOwnGazetteers(own).length).toBe(1)
  })

  it('refuses a damaged one rather than leave it out', async () => {
    const { own } = await withTables({ 'z.csv': `${header}One,1,2,,,,,\n` })
    writeFileSync(join(own, 'broken.gaz'), 'nothing')
    expect(() => openOwnGazetteers(own)).toThrow(/another kind of file.*sayso gazetteer remove/)
  })

  it('is where the environment says', () => {
    expect(ownGazetteersFolder({ SAYSO_GAZETTEERS: '/a', XDG_DATA_HOME: '/b' })).toBe('/a')
    expect(ownGazetteersFolder({ XDG_DATA_HOME: '/b' })).toBe(join('/b', 'sayso', 'gazetteers'))
  })
})
