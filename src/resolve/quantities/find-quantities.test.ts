import { describe, expect, it } from 'vitest'
import { articleOf } from '../../../tests/support/article-of.ts'
import fc from '../../../tests/support/properties.ts'
import type { Quantity } from '../../model/index.ts'
import { layerText } from '../../text/index.ts'
import { findTimexes } from '../times/index.ts'
import { findQuantities } from './index.ts'

function quantities(text: string): readonly Quantity[] {
  const article = articleOf(text, '2024-05-14')
  const layers = layerText(article)
  return findQuantities(article, layers, findTimexes(article, layers).timexes).quantities
}

/** `text [low, high] bound unit role`, the unit left out where there is none. */
const shown = ({ text, low, high, bound, unit, role }: Quantity): string =>
  `${text} [${low}, ${high}] ${bound}${unit === null ? '' : ` ${unit}`} ${role}`

describe('findQuantities', () => {
  it.each([
    [
      'At least 12 people were killed and 34 wounded.',
      ['At least 12 people [12, null] at-least killed', '34 wounded [34, 34] exact wounded'],
    ],
    [
      'The brigade destroyed three tanks, two armoured vehicles and a howitzer.',
      [
        'three tanks [3, 3] exact destroyed',
        'two armoured vehicles [2, 2] exact destroyed',
        'a howitzer [1, 1] exact destroyed',
      ],
    ],
    [
      'Four lorries were “burnt” and two tanks “eliminated”, along with an excavator.',
      [
        'Four lorries [4, 4] exact destroyed',
        'two tanks [2, 2] exact destroyed',
        'an excavator [1, 1] exact destroyed',
      ],
    ],
    ['Air defence shot down 12 of 15 drones.', ['12 of 15 drones [12, 12] exact shot-down']],
    [
      'The army said that 44 drones were shot down over nine Russian regions.',
      ['44 drones [44, 44] exact shot-down', 'nine Russian regions [9, 9] exact other'],
    ],
    ['The fire had spread over nine districts.', ['over nine districts [9, null] at-least other']],
    [
      'В ночь на среду над девятью российскими областями были сбиты 44 беспилотника.',
      ['девятью российскими областями [9, 9] exact other', '44 беспилотника [44, 44] exact shot-down'],
    ],
    ['Каналы сообщили минимум о двух взрывах.', ['минимум о двух взрывах [2, null] at-least other']],
    ['Министерство заявило о пяти сбитых ракетах.', ['пяти сбитых ракетах [5, 5] exact shot-down']],
    [
      'В двух районах разрушены 12 домов.',
      ['двух районах [2, 2] exact other', '12 домов [12, 12] exact destroyed'],
    ],
    [
      'The army lost 500 men and 20 tanks.',
      ['500 men [500, 500] exact killed', '20 tanks [20, 20] exact destroyed'],
    ],
    [
      'The army killed 40 soldiers and captured six.',
      ['40 soldiers [40, 40] exact killed', 'six [6, 6] exact captured'],
    ],
    [
      'The navy seized three boats and sank one.',
      ['three boats [3, 3] exact captured', 'one [1, 1] exact destroyed'],
    ],
    [
      'They shot down two drones and damaged another.',
      ['two drones [2, 2] exact shot-down', 'another [1, 1] exact damaged'],
    ],
    [
      'Two children were among the nine dead.',
      ['Two children [2, 2] exact killed', 'nine dead [9, 9] exact killed'],
    ],
    ['Four nurses were among those wounded.', ['Four nurses [4, 4] exact wounded']],
    ['The number of detained exceeded 70.', ['exceeded 70 [70, null] at-least detained']],
    ['Turnout had not exceeded 40 percent.', ['not exceeded 40 percent [null, 40] at-most % other']],
    ['Not a single soldier was lost.', ['Not a single soldier [0, 0] exact killed']],
    ['Not one house was damaged.', ['Not one house [0, 0] exact damaged']],
    ['One of the two pilots died.', ['One of the two pilots [1, 1] exact killed']],
    ['Fewer than 10 people remain missing.', ['Fewer than 10 people [null, 10] at-most missing']],
    ['Сбиты девять беспилотников из двенадцати.', ['девять беспилотников [9, 9] exact shot-down']],
    ['They shot down nine drones out of twelve.', ['nine drones [9, 9] exact shot-down']],
    ['Жоден солдат не загинув.', ['Жоден солдат [0, 0] exact killed']],
    ['Ни один солдат не погиб.', ['Ни один солдат [0, 0] exact killed']],
    ['Один з двох пілотів загинув.', ['Один з двох пілотів [1, 1] exact killed']],
    ['In the building 7 people died.', ['7 people [7, 7] exact killed']],
    ['A crowd of 2,000 filled the square.', ['2,000 [2000, 2000] exact attended']],
    ['Between 20 and 25 fighters died.', ['Between 20 and 25 fighters [20, 25] exact killed']],
    ['The fund pledged €20-25 million.', ['€20-25 million [20000000, 25000000] exact EUR pledged']],
    [
      'Hundreds of thousands of people fled.',
      ['Hundreds of thousands of people [200000, null] at-least displaced'],
    ],
    [
      'Dozens killed, hundreds wounded.',
      ['Dozens [24, null] at-least killed', 'hundreds wounded [200, null] at-least wounded'],
    ],
    [
      'No casualties were reported. Nobody was hurt.',
      ['No casualties [0, 0] exact killed', 'Nobody [0, 0] exact wounded'],
    ],
    ['The village lies 5 km from the river.', ['5 km [5, 5] exact km distance']],
    ['Aged 34, he led them.', ['Aged 34 [34, 34] exact a age']],
    [
      'They asked for £50m, US$95 billion and 300 million hryvnias.',
      [
        '£50m [50000000, 50000000] exact GBP requested',
        'US$95 billion [95000000000, 95000000000] exact USD requested',
        '300 million hryvnias [300000000, 300000000] exact UAH requested',
      ],
    ],
    ['Parliament approved €1.2bn in aid.', ['€1.2bn [1200000000, 1200000000] exact EUR approved']],
    [
      'Three soldiers and two civilians were killed.',
      ['Three soldiers [3, 3] exact killed', 'two civilians [2, 2] exact killed'],
    ],
    ['A unit numbering a few hundred crossed.', ['a few hundred [200, 900] about strength']],
    [
      'The force comprises several hundred volunteers.',
      ['several hundred volunteers [300, 900] about strength'],
    ],
    [
      'They fired two dozen rockets, half a million shells and several missiles.',
      [
        'two dozen rockets [24, 24] exact launched',
        'half a million shells [500000, 500000] exact launched',
        'several missiles [3, null] at-least launched',
      ],
    ],
    [
      'Up to 40,000 troops and no more than ten tanks stood there.',
      ['Up to 40,000 troops [null, 40000] at-most other', 'no more than ten tanks [null, 10] at-most other'],
    ],
    ['They attacked the port with about 40 drones.', ['about 40 drones [40, 40] about launched']],
    ['The death toll rose to 12.', ['12 [12, 12] exact killed']],
    [
      'They killed three men and seized 650 kilograms of resin.',
      ['three men [3, 3] exact killed', '650 kilograms [650, 650] exact kg captured'],
    ],
    [
      'Уничтожено пять танков, погибли не менее 20 человек.',
      ['пять танков [5, 5] exact destroyed', 'не менее 20 человек [20, null] at-least killed'],
    ],
    [
      'Збито 31 дрон, поранено щонайменше шість цивільних.',
      ['31 дрон [31, 31] exact shot-down', 'щонайменше шість цивільних [6, null] at-least wounded'],
    ],
    [
      'По меньшей мере четыре человека погибли и 23 получили ранения.',
      ['По меньшей мере четыре человека [4, null] at-least killed', '23 [23, 23] exact wounded'],
    ],
    [
      'Двое погибших, 12 раненых, никто не пострадал, жертв нет.',
      [
        'Двое погибших [2, 2] exact killed',
        '12 раненых [12, 12] exact wounded',
        'никто [0, 0] exact wounded',
        'жертв нет [0, 0] exact killed',
      ],
    ],
    [
      'Количество погибших возросло до двух, один человек погиб.',
      ['двух [2, 2] exact killed', 'один человек [1, 1] exact killed'],
    ],
    ['Бойцы получат от ₽100 тысяч до ₽3 млн.', ['от ₽100 тысяч до ₽3 млн [100000, 3000000] exact RUB other']],
    [
      'It killed ten people, including two children, and injuring at least 25.',
      [
        'ten people [10, 10] exact killed',
        'two children [2, 2] exact killed',
        'at least 25 [25, null] at-least wounded',
      ],
    ],
    [
      'They shot down 14 of the 16 drones launched at the coast.',
      ['14 of the 16 drones [14, 14] exact shot-down'],
    ],
    ['14 of 16 drones launched were downed.', ['14 of 16 drones [14, 14] exact shot-down']],
    ['Leaders approved a €50bn package.', ['€50bn [50000000000, 50000000000] exact EUR approved']],
    ['The pact is worth 300 million euros.', ['300 million euros [300000000, 300000000] exact EUR other']],
  ])('%s', (text, expected) => expect(quantities(text).map(shown)).toEqual(expected))

  it.each([
    'The 47th Brigade used a T-72, an M142 and an F-16.',
    'One of the tanks crossed.',
    'A statement said a raid took a village.',
    'A drone strike hit a drone factory.',
    'The blast was heard at a depot used by the army.',
    'They met on 12 March 2024 at 15:30.',
    'It goes on 24/7, 3:0 down.',
    'Call +7 495 123-45-67.',
    'Article 5 and No. 12 apply.',
    'The Group of Seven met the Big Three.',
    'It came first, then second, then 3rd.',
    'It happened in 2014 and two days ago.',
    'A soldier said that a tank had crossed.',
    'The much larger billions the cabinet sought were blocked.',
    'Highway 12 and Unit 74455.',
    'Room 12 of Building 7 burned, firefighters said.',
    'Поезд 12 вышел из города.',
    'Not one of them spoke, and one of the streets was shut.',
    'They were among the guests and went on to Sector 4.',
    'He sent a message and made a promise.',
    'The 155mm gun fired.',
    'It lasted for three hours and then some.',
    'Around the town they stood, over the river.',
  ])('counts nothing in: %s', (text) => expect(quantities(text).map(shown)).toEqual([]))

  it.each([
    ['They killed 60 northern soldiers.', 'northern soldiers', 'combatant'],
    ['They killed 60 villagers.', 'villagers', 'civilian'],
    ['They killed 60 people.', 'people', 'unknown'],
    [
      'A band comprising 60 battle-tried, anti-junta volunteers came.',
      'battle-tried, anti-junta volunteers',
      'combatant',
    ],
    ['They sent $3 million more in urgent aid.', 'urgent aid', 'unknown'],
  ])('says what is counted in: %s', (text, of, status) =>
    expect(quantities(text)[0]).toMatchObject({ of, status }),
  )

  it('names places and times as no quantities', () => {
    const article = articleOf('Seven Oaks fell; two days later nine tanks burned.', '2024-05-14')
    const layers = layerText(article)
    const place = { start: 0, end: 10 } as Parameters<typeof findQuantities>[3] extends
      | readonly (infer T)[]
      | undefined
      ? T
      : never
    const { quantities: found } = findQuantities(article, layers, findTimexes(article, layers).timexes, [
      place,
    ])
    expect(found.map((one) => one.text)).toEqual(['nine tanks'])
  })
})

describe('a sentence of its own', () => {
  it.each(['What is known of the collision', 'The death toll in Room', 'Group of'])(
    'is not read on from the heading “%s”',
    (heading) => {
      expect(quantities(`${heading}\n\nFour people died and eleven were missing.`).map(shown)).toEqual([
        'Four people [4, 4] exact killed',
        'eleven [11, 11] exact missing',
      ])
    },
  )

  it('still counts nothing where the number is part of a name', () => {
    expect(quantities('Leaders of the Group of Seven met in the room.').map(shown)).toEqual([])
  })
})

describe('properties', () => {
  const word = fc.constantFrom(
    'killed',
    'destroyed',
    'at least',
    'up to',
    'about',
    'between',
    'and',
    '20',
    '25',
    '1,200',
    '3.5',
    'twelve',
    'a few',
    'hundred',
    'dozens',
    'of',
    'soldiers',
    'tanks',
    '$',
    '€',
    'million',
    'km',
    'were',
    'wounded',
    ',',
    '.',
    '“',
    '”',
    'a',
    'the',
    'drone',
    '-',
    'from',
    'to',
    'T-72',
    'пять',
    'танков',
    'убито',
    'no',
    'casualties',
    '%',
    '34-year-old',
    'Tuesday',
  )
  const text = fc.array(word, { maxLength: 30 }).map((words) => words.join(' '))

  it('spans slice to their words, stand in order and apart; low is not above high', () => {
    fc.assert(
      fc.property(text, (words) => {
        let last = 0
        for (const one of quantities(words)) {
          expect(words.slice(one.start, one.end)).toBe(one.text)
          expect(one.start).toBeGreaterThanOrEqual(last)
          last = one.end
          if (one.low !== null && one.high !== null) expect(one.low).toBeLessThanOrEqual(one.high)
          expect(one.low === null).toBe(one.bound === 'at-most')
          if (one.bound === 'at-least') expect(one.high).toBeNull()
          if (one.bound === 'exact') expect(one.high).not.toBeNull()
        }
      }),
      { numRuns: 300 },
    )
  })

  it('a number keeps its value whatever it counts', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 999_999 }),
        fc.constantFrom('tanks', 'soldiers', 'houses'),
        (value, noun) => {
          const [plain] = quantities(`They saw ${value} ${noun} there.`)
          const [grouped] = quantities(
            `They saw ${String(value).replace(/\B(?=(\d{3})+$)/g, ',')} ${noun} there.`,
          )
          expect([plain?.low, grouped?.low]).toEqual([value, value])
        },
      ),
    )
  })
})

describe('feet, inches and “times” count nothing', () => {
  it.each([
    [`They caught the 12'6" gator there.`, []],
    ['He was shot three times there.', []],
    ['They caught 12 gators there.', ['12 gators']],
    ['Times were hard for three trams.', ['three trams']],
  ])('%s', (text, found) => expect(quantities(text).map((each) => each.text)).toEqual(found))
})

describe('what stands behind “the number of” is what a figure counts', () => {
  it.each([
    ['The office put the number of dead pupils at eleven.', ['dead pupils']],
    ['The army put the number of militants killed at 30.', ['militants']],
    ['Police put the number of marchers at 900.', ['marchers']],
    ['The office put the number of detained at 70.', [null]],
    ['A number of trains were late, and police put the crowd at 900.', ['trains', null]],
  ])('%s', (text, nouns) => expect(quantities(text).map(({ of }) => of)).toEqual(nouns))
})
