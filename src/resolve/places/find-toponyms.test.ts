import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { articleOf } from '../../../tests/support/article-of.ts'
import fc from '../../../tests/support/properties.ts'
import { newFolder } from '../../../tests/support/until-the-end.ts'
import { buildGazetteer, openGazetteer } from '../../gazetteer/index.ts'
import { layerText } from '../../text/index.ts'
import { findToponyms } from './find-toponyms.ts'

const folder = newFolder('places')

/** The built gazetteer where there is one of these sources; else one is built, which takes some seconds. */
const gazetteer = openDefault()

function openDefault() {
  const built = 'build/gazetteer.bin'
  if (existsSync(built)) {
    try {
      return openGazetteer(built)
    } catch {
      // Another format: build it below.
    }
  }
  const path = join(folder, 'gazetteer.bin')
  buildGazetteer(path)
  return openGazetteer(path)
}

function read(text: string) {
  const article = articleOf(text, null)
  return findToponyms(article, layerText(article), gazetteer)
}

/** `words = name, country, precision`; `?` for a place without a point. */
function places(text: string): readonly string[] {
  return read(text).toponyms.map((one) =>
    one.latitude === null
      ? `${one.text} = ?${one.withheld ? ' withheld' : ''}`
      : `${one.text} = ${one.name}, ${one.country}, ${one.precision}`,
  )
}

const found: readonly (readonly [text: string, ...expected: string[]])[] = [
  ['The convoy was headed for Syria.', 'Syria = Syria, SY, country'],
  ['There are flights between Oslo and Perm.', 'Oslo = Oslo, NO, settlement', 'Perm = Perm, RU, settlement'],
  ['The invasion of Kuwait began.', 'Kuwait = Kuwait, KW, country'],
  ['Anna Example, R-Elbow Lake, spoke.', 'Elbow Lake = Elbow Lake, US, settlement'],
  [
    'The village of Tetkino in the Kursk region was shelled.',
    'Tetkino = Tyotkino, RU, settlement',
    'Kursk = Kursk Oblast, RU, region',
  ],
  [
    'It struck the border region of Belgorod in Russia.',
    'Belgorod = Belgorod Oblast, RU, region',
    'Russia = Russia, RU, country',
  ],
  ['A drone hit Belgorod city hall at dawn.', 'Belgorod city hall = Belgorod, RU, site'],
  [
    'Fighters were seen in Nekhoteevka and Spodariushino.',
    'Nekhoteevka = Nekhoteyevka, RU, settlement',
    'Spodariushino = Spodaryushino, RU, settlement',
  ],
  ['Ukrainian troops dug in near Odnorobovka.', 'Odnorobovka = Odnorobivka, UA, settlement'],
  [
    'The Sumy and Kharkiv regions lost power.',
    'Sumy = Sumy Oblast, UA, region',
    'Kharkiv = Kharkiv Oblast, UA, region',
  ],
  [
    'Sirens were heard in Kharkov, Ukraine.',
    'Kharkov = Kharkiv, UA, settlement',
    'Ukraine = Ukraine, UA, country',
  ],
  ['He lives in Paris, Texas.', 'Paris = Paris, US, settlement', 'Texas = Texas, US, region'],
  ['She drove to Paris, Tenn., last week.', 'Paris = Paris, US, settlement', 'Tenn. = Tennessee, US, region'],
  ['Troops had entered Lyptsi.', 'Lyptsi = Lyptsi, UA, settlement'],
  ['A drone struck Nekhoteevka at dawn.', 'Nekhoteevka = Nekhoteyevka, RU, settlement'],
  ['Взрывы прогремели под Брянском.', 'Брянском = Bryansk, RU, settlement'],
  [
    'Военные обстреляли Белгород и Грайворон.',
    'Белгород = Belgorod, RU, settlement',
    'Грайворон = Grayvoron, RU, settlement',
  ],
  ['They fled from Grayvoron district.', 'Grayvoron = Grayvoron, RU, district'],
  ['Shells hit Shebekino, Moscow said.', 'Shebekino = Shebekino, RU, settlement'],
  ['Fires burn near Belgorod, Russia said.', 'Belgorod = Belgorod, RU, settlement'],
  ['They fought in Iraq and Libya.', 'Iraq = Iraq, IQ, country', 'Libya = Libya, LY, country'],
  ['South of Belgorod, smoke rose.', 'Belgorod = Belgorod, RU, settlement'],
  ['Thousands fled to Poland.', 'Poland = Poland, PL, country'],
  ['A convoy crossed Russia’s Bryansk region.', 'Bryansk = Bryansk Oblast, RU, region'],
  [
    'Бои идут в Тёткине и под Суджей.',
    'Тёткине = Tyotkino, RU, settlement',
    'Суджей = Sudzha, RU, settlement',
  ],
  [
    'Атака на Грайворон в Белгородской области.',
    'Грайворон = Grayvoron, RU, settlement',
    'Белгородской = Belgorod Oblast, RU, region',
  ],
  [
    'Бої під Одноробівкою та у Козачій Лопані.',
    'Одноробівкою = Odnorobivka, UA, settlement',
    'Козачій Лопані = Kozacha Lopan, UA, settlement',
  ],
  [
    'A barn burned in Licking County, Ohio.',
    'Licking County = Licking County, US, district',
    'Ohio = Ohio, US, region',
  ],
  [
    'Trials began in the Jackson and Barrow counties of Georgia.',
    'Jackson = Jackson County, US, district',
    'Barrow = Barrow County, US, district',
    'Georgia = Georgia, US, region',
  ],
  [
    'The City of Duluth in Minnesota voted.',
    'Duluth = Duluth, US, settlement',
    'Minnesota = Minnesota, US, region',
  ],
  [
    'Anna Example of Lincoln, Nebraska, was hurt.',
    'Lincoln = Lincoln, US, settlement',
    'Nebraska = Nebraska, US, region',
  ],
  ['Oleh Example, 39, of Shebekino, was hurt.', 'Shebekino = Shebekino, RU, settlement'],
  ['The Shebekino Police Department held a man.', 'Shebekino = Shebekino, RU, settlement'],
  ['He was treated at a Belgorod hospital.', 'Belgorod = Belgorod, RU, settlement'],
  ['She died at Omaha General Hospital.', 'Omaha = Omaha, US, settlement'],
  ['BELGOROD — Sirens were heard.', 'BELGOROD = Belgorod, RU, settlement'],
  ['MOSCOW — Sirens were heard.', 'MOSCOW = Moscow, RU, settlement'],
  ['Calls came from the Atlanta-area towns.', 'Atlanta = Atlanta, US, settlement'],
  ['The Omaha-based firm paid.', 'Omaha = Omaha, US, settlement'],
  ['They closed the Tulsa-Omaha line.', 'Tulsa = Tulsa, US, settlement', 'Omaha = Omaha, US, settlement'],
  [
    'They live in Washington, D.C., today.',
    'Washington = Washington, US, settlement',
    'D.C. = Washington, US, region',
  ],
  ['He sells spinach from Canada.', 'Canada = Canada, CA, country'],
  ['A flight to Prague was late.', 'Prague = Prague, CZ, settlement'],
  ['The outbreak spread along Kenya’s coast.', 'Kenya = Kenya, KE, country'],
  ['Shelling of Vovchansk went on.', 'Vovchansk = Vovchansk, UA, settlement'],
  ['Boats sank on the Nile.', 'Nile = Nile River, null, region'],
  ['The Dublin City Council met on Monday and heard of nothing else.', 'Dublin = Dublin, IE, settlement'],
  ['The Kyiv police searched a house.', 'Kyiv = Kyiv, UA, settlement'],
  ['The Washington-based council wrote.', 'Washington = Washington, US, settlement'],
  ['BEIRUT: Shots were heard.', 'BEIRUT = Beirut, LB, settlement'],
  ['Sen. Example, D-N.D., voted.', 'N.D. = North Dakota, US, region'],
  ['They searched for a missing Omaha girl.', 'Omaha = Omaha, US, settlement'],
  ['Fights went on near Zzyzwick, Syria, at dawn.', 'Zzyzwick = ?', 'Syria = Syria, SY, country'],
  ['Near Zzyzwick, one strike hit a bunker.', 'Zzyzwick = ?'],
  ['The convoy was seen in both Iraq and Syria.', 'Iraq = Iraq, IQ, country', 'Syria = Syria, SY, country'],
  ['Declaring Mosul free, he wept.', 'Mosul = Mosul, IQ, settlement'],
  ['A ship sank off Cornwall and Devon.', 'Cornwall = Cornwall, GB, region', 'Devon = Devon, GB, region'],
  ['The village of Zzyzwick burned.', 'Zzyzwick = ?'],
  ['A missile strike on Kyiv killed eight.', 'Kyiv = Kyiv, UA, settlement'],
  ['Missiles struck Moscow at dawn.', 'Moscow = Moscow, RU, settlement'],
  ['The raid on Tetkino failed.', 'Tetkino = Tyotkino, RU, settlement'],
  ['Восемь человек погибли при ударе по Одессе.', 'Одессе = Odesa, UA, settlement'],
  ['Ударили шестью ракетами по Карачеву.', 'Карачеву = Karachev, RU, settlement'],
  ['Бои за Тёткино идут третий день.', 'Тёткино = Tyotkino, RU, settlement'],
  ['Тёткино полностью перешло под контроль.', 'Тёткино = Tyotkino, RU, settlement'],
  ['Обстріл Харкова тривав годину.', 'Харкова = Kharkiv, UA, settlement'],
  ['Атака Козачої Лопані відбита.', 'Козачої Лопані = Kozacha Lopan, UA, settlement'],
  ['Жители Тёткина рассказали о взрыве.', 'Тёткина = Tyotkino, RU, settlement'],
  ['Вчера мэр Киева сказал это.', 'Киева = Kyiv, UA, settlement'],
  ['The strike hit an undisclosed location.', 'an undisclosed location = ? withheld'],
  ['The exact location of the camp was not disclosed.', 'The exact location = ? withheld'],
]

const notPlaces = [
  'They bought shells for Ukraine, and talks between Moscow and Kyiv failed.',
  'The R-Marshall valve leaked at noon.',
  'Washington said the talks had failed.',
  'Kyiv denied it, and Moscow did not reply.',
  'Russia’s military described the raid.',
  'They are backing Kiev, and sending Ukraine shells.',
  'The Freedom of Russia Legion wrote on its channel.',
  'The Washington Post reported it first.',
  'The Siberian Battalion and the Kursk Brigade took part.',
  'Ukrainian soldiers and Russian volunteers fought.',
  'Ukraine-based groups announced it.',
  'Gov. Jackson met Paris Hilton and Jack London.',
  'According to Franklin, nothing happened.',
  'She left Logan in tears.',
  'Отец взял Машу за руку.',
  'In March and May, Hope was Nice.',
  'Around noon, Another Well was dug.',
  'The University of Oxford and the Bank of England answered.',
  'He ate at a McDonald and sat in a Lincoln.',
  'Parts of Russia’s army left.',
  'The California congressman left.',
  'They sent $300 million to Ukraine.',
  'The exact date of the strike was not disclosed.',
  'The Ohio Senate and the Texas Department of Health answered.',
  'The City Council met, and the Supreme Court did not.',
  'A statement from Moscow came late, with help from Canada.',
  'The Bishop of Lincoln and the Battle of Omaha are remembered.',
  'The Webb Center and the Carnegie Library were shut.',
  'He lives in Cowley Road, off Goshen Road.',
  'The Russian-held towns and the Kyiv-backed fighters agreed.',
  'Anna Smith-Jackson and Jean-Paul spoke.',
  'MOSCOW SAYS NO.',
  'The Islamic State of Iraq and the Levant claimed it.',
  'The leader of al-Qaeda in Iraq fought in no Iran-Iraq War.',
  'The Kurdistan regional government thanked God and its Ally.',
  'He stood near Example Street, near President Example.',
  'RUSSIA: WHAT NEXT?',
  'His wife Nancy, their daughter Brittany and Peter, Paul and Mary sang.',
  'The Russia-based firm paid.',
  'Two died of Ebola, and three of the Marburg virus.',
  'The West Nile fever is back, said Ebola experts.',
  'Kenya’s ministry answered.',
  'He did not say when it would end.',
  'Her attack on Brussels failed, and so did the raid on Monday.',
  'Moscow was struck by how little he knew.',
  'Москва заявила о победе.',
  'Решение по Украине принято.',
  'Центр Карнеги закрыт.',
  'Бои за Россию не окончены, а жители Украины устали.',
  'Это случилось в районе улицы Никольской.',
  'Атака Киева была ожидаема.',
  'Київ спростував це.',
]

describe('findToponyms', () => {
  for (const [text, ...expected] of found) {
    it(`finds in “${text}”`, () => expect(places(text)).toEqual(expected))
  }

  for (const text of notPlaces) {
    it(`finds nothing in “${text}”`, () => expect(places(text)).toEqual([]))
  }

  it('lets the document decide between namesakes', () => {
    const near = 'Shells fell on Shebekino in the Belgorod region. Later Popovka in Russia was hit.'
    expect(places(near).at(1)).toBe('Belgorod = Belgorod Oblast, RU, region')
    expect(
      places('Ukraine’s Okhtyrka and Velyka Pysarivka were hit; people left Popivka in the Sumy region.').at(
        -2,
      ),
    ).toBe('Popivka = Popivka, UA, settlement')
  })

  it('does not let a name bear witness for itself', () => {
    // The Egyptian governorate is called Alexandria too; the parish beside the town in Louisiana decides.
    expect(read('A fire in Alexandria was put out. It spread to Rapides Parish.').toponyms[0]).toMatchObject({
      admin1: 'Louisiana',
    })
  })

  it('lets two names that lie near each other outvote the famous one', () => {
    expect(read('A barn in Paris burned, the Henry County sheriff said.').toponyms[0]).toMatchObject({
      admin1: 'Tennessee',
    })
    expect(read('A barn in Paris burned.').toponyms[0]).toMatchObject({ country: 'FR' })
  })

  it('chooses no county among its namesakes where the report names no state', () => {
    expect(read('A barn burned in Marshall County.').toponyms[0]).toMatchObject({
      latitude: null,
      precision: 'district',
    })
    expect(read('A barn burned in Marshall County. Kansas sent help.').toponyms[0]).toMatchObject({
      admin1: 'Kansas',
    })
  })

  it('takes Washington for the city before the state, and the state where it is called one', () => {
    expect(read('They marched in Washington.').toponyms[0]).toMatchObject({ precision: 'settlement' })
    expect(read('They marched in Washington state.').toponyms[0]).toMatchObject({ precision: 'region' })
  })

  it('chooses neither of two that tie, keeps both and says so', () => {
    const { toponyms, diagnostics } = read('He was born in Yuanbao.')
    expect(toponyms).toHaveLength(1)
    expect(toponyms[0]).toMatchObject({ latitude: null, longitude: null, radiusMeters: null })
    expect(toponyms[0]?.candidates.length).toBeGreaterThan(1)
    expect(diagnostics.map(({ code }) => code)).toEqual(['resolve.place-tie'])
  })

  it('leaves the country of disputed ground open, and says so once', () => {
    const { toponyms, diagnostics } = read('Shells hit Bakhmut. Fires burned in Bakhmut and in Belgorod.')
    expect(toponyms.map(({ country }) => country)).toEqual([null, null, 'RU'])
    expect(diagnostics.map(({ code, start }) => [code, start])).toEqual([['resolve.country-disputed', 11]])
    expect(read('Shells hit Sumy.').diagnostics).toEqual([])
  })

  it('says that a place was withheld, not that it is unknown', () => {
    expect(read('It hit a secret location.').diagnostics.map(({ code }) => code)).toEqual([
      'resolve.place-withheld',
    ])
    expect(read('The village of Zzyzwick burned.').diagnostics.map(({ code }) => code)).toEqual([
      'resolve.place-unknown',
    ])
  })

  it('numbers places in text order and slices every span to its own words', () => {
    const words = fc.constantFrom(
      'in',
      'Belgorod',
      'the',
      'Kursk',
      'region',
      'said',
      ',',
      '.',
      'Moscow',
      'of',
      'village',
      'and',
      'Sudzha',
      '“',
      '”',
      'Тёткине',
      'в',
      "'s",
    )
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (tokens) => {
        const text = tokens.join(' ')
        const { toponyms } = read(text)
        return toponyms.every(
          (one, at) =>
            one.id === `d1.p${at + 1}` &&
            text.slice(one.start, one.end) === one.text &&
            (at === 0 || (toponyms[at - 1]?.start ?? 0) <= one.start) &&
            (one.latitude === null) === (one.longitude === null),
        )
      }),
      { numRuns: 150 },
    )
  })

  it('reads the same text the same way twice', () => {
    const text = found.map(([sentence]) => sentence).join('\n')
    expect(read(text)).toEqual(read(text))
  })
})

describe('a name that is nearly one of the gazetteer', () => {
  const candidates = (text: string) =>
    read(text).toponyms.flatMap(({ text: words, latitude, rule, candidates }) =>
      latitude === null ? [[words, rule, ...candidates.map(({ name }) => name)]] : [],
    )
  it.each([
    ['Shells hit the village of Tyotkeno in Russia.', [['Tyotkeno', 'place.near-spelling', 'Tyotkino']]],
    [
      'Ukraine said that the village of Odnorobivke burned.',
      [['Odnorobivke', 'place.near-spelling', 'Odnorobivka']],
    ],
    // No country of such a place is spoken of.
    ['Shells hit the village of Tyotkeno in Peru.', [['Tyotkeno', 'named-as-place']]],
    ['Shells hit the village of Tyotkeno.', [['Tyotkeno', 'named-as-place']]],
    // Too short to be taken for another, and nothing like it.
    ['The village of Sumi in Ukraine burned.', []],
    ['The village of Qwertyuiop in Russia burned.', [['Qwertyuiop', 'named-as-place']]],
  ])('%s', (text, expected) => {
    expect(candidates(text)).toEqual(expected)
  })

  it('is told of, never placed', () => {
    const { toponyms, diagnostics } = read('Shells hit the village of Tyotkeno in Russia.')
    const unplaced = toponyms.find(({ text }) => text === 'Tyotkeno')
    expect(unplaced).toMatchObject({ name: null, latitude: null, country: null, geonameId: null })
    expect(diagnostics.map(({ code }) => code)).toEqual(['resolve.place-near-spelling'])
  })
})
