import { describe, expect, test } from 'vitest'
import { ruleExtractor } from '../../../attribute/index.ts'
import type { Country } from '../../../model/index.ts'
import { Coverage, layerText } from '../../../text/index.ts'
import { resolveEntities } from '../index.ts'
import { nominativePhrase } from './nominative-phrase.ts'
import { findPersonNames, outOfGenitive, samePerson } from './person-names.ts'

const countries: readonly Country[] = [
  {
    code: 'XA',
    name: 'Lindenia',
    capitals: ['Lindograd'],
    adjectives: ['Lindenian'],
    people: ['Lindenians'],
    also: [],
    ru: ['Липандия'],
    uk: ['Липандія'],
    latitude: 50,
    longitude: 30,
    radiusMeters: 1000,
    geonameId: 1,
  },
]

function layersOf(text: string) {
  const blocks = [...text.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
    role: 'paragraph' as const,
    selector: '',
  }))
  return layerText({ text, blocks })
}

/** The speakers of each statement by name, `+` between those who speak together, `?` where nobody is chosen, `< X` on behalf of X. */
function speakers(text: string): string[] {
  const layers = layersOf(text)
  const { attributions } = ruleExtractor.extract(layers)
  const { entities, speaking } = resolveEntities({ id: 'd' }, layers, attributions, countries, [])
  const name = (id: string) => entities.find((entity) => entity.id === id)!.name
  return attributions.flatMap((each, index) => {
    if (each.narrator) return []
    const who = speaking[index]!
    const behalf = who.onBehalfOf ? ` < ${name(who.onBehalfOf)}` : ''
    return [`${who.speakers.map(name).join(' + ') || '?'}${behalf}`]
  })
}

describe('who speaks', () => {
  test.each([
    [
      'Мэр Иван Кленов заявил, что буй цел. Позже Кленов сказал, что лёд сошёл.',
      ['Иван Кленов', 'Иван Кленов'],
    ],
    ['По словам Кленова, буй цел. Мэр Иван Кленов заявил, что лёд сошёл.', ['Иван Кленов', 'Иван Кленов']],
    ['По словам министра Серика Туман-Алибека, буй цел.', ['Серик Туман-Алибек']],
    ['По словам министра Анны Туманковой, буй цел.', ['Анна Туманкова']],
    ['За словами міністра Андрія Шевчука-Лози, буй цілий.', ['Андрій Шевчук-Лоза']],
    ['Мэр Иван Кленов заявил, что буй цел. Он добавил, что лёд сошёл.', ['Иван Кленов', 'Иван Кленов']],
    ['«Буй цел», — заявила мэр Анна Кленова. Она добавила, что лёд сошёл.', ['Анна Кленова', 'Анна Кленова']],
    [
      'Компания «Клён-Порт» сообщила, что буй цел. В компании добавили, что лёд сошёл.',
      ['Клён-Порт', 'Клён-Порт'],
    ],
    ['Профсоюз «Прибой» сообщил, что буй цел. По данным «Прибоя», лёд сошёл.', ['Прибой', 'Прибой']],
    [
      'Представитель «Клён-Порта» Олег Рябов сообщил, что буй цел. Компания «Клён-Порт» молчит.',
      ['Олег Рябов < Клён-Порт'],
    ],
    ['В МЧС сообщили, что буй цел. В ведомстве добавили, что лёд сошёл.', ['МЧС', 'МЧС']],
    [
      'Минобороны Липандии опровергло потери. Минобороны заявило, что лёд сошёл.',
      ['Минобороны Липандии', 'Минобороны Липандии'],
    ],
    [
      'Министерство обороны заявило, что буй цел. Позже министерство обороны сообщило, что лёд сошёл.',
      ['министерство обороны', 'министерство обороны'],
    ],
    ['Міністерство оборони заявило, що буй цілий.', ['міністерство оборони']],
    ['Генеральная прокуратура сообщила, что буй цел.', ['Генеральная прокуратура']],
    ['Липандия заявила, что буй цел.', ['Lindenia']],
    ['Кленов и Рябов заявили, что буй цел.', ['Кленов + Рябов']],
    ['В полиции сообщили, что буй цел.', ['полиция']],
    ['Источник в порту сообщил, что буй цел.', ['источник в порту']],
    ['По словам очевидцев, буй цел.', ['очевидцы']],
    ['У ДСНС повідомили, що буй цілий.', ['ДСНС']],
  ])('%s', (text, expected) => expect(speakers(text)).toEqual(expected))
})

describe('a wrong speaker is worse than none', () => {
  test.each([
    [
      'two men, and “он”',
      'Мэр Иван Кленов заявил, что буй цел. Рядом стоял Олег Рябов. Он добавил, что лёд сошёл.',
      '?',
    ],
    ['a woman spoke, and “он”', '«Буй цел», — заявила мэр Анна Кленова. Он добавил, что лёд сошёл.', '?'],
    [
      'two companies, and “в компании”',
      'Компания «Клён» сообщила, что буй цел, компания «Лёд» молчит.\nРыбак сказал, что тихо. В компании добавили, что лёд сошёл.',
      '?',
    ],
    ['nobody before “они”', 'Они заявили, что буй цел.', '?'],
    ['two of one family name', 'Иван Кленов и Олег Кленов приехали утром. Кленов заявил, что буй цел.', '?'],
    ['nobody named at all', 'Ранее сообщалось, что буй цел.', '?'],
    ['an office nobody named', 'В ведомстве добавили, что лёд сошёл.', '?'],
  ])('%s', (_, text, expected) => expect(speakers(text).at(-1)).toBe(expected))
})

test.each([
  [['Иван', 'Кленов'], ['Ивана', 'Кленова'], true],
  [['Павел', 'Кленов'], ['Павла', 'Кленова'], true],
  [['Анна', 'Кленова'], ['Кленовой'], true],
  [['И', 'Кленов'], ['Иван', 'Кленов'], true],
  [['Иван', 'Кленов'], ['Олег', 'Кленов'], false],
  [['Иван', 'Кленов'], ['Иван', 'Рябов'], false],
  [['Александр', 'Кленов'], ['Алексей', 'Кленов'], false],
])('%j and %j may be one person: %s', (a, b, same) => expect(samePerson(a, b)).toBe(same))

test.each([
  ['ru', 'Серика Туманова', 'Серик Туманов'],
  ['ru', 'Анны Тумановой', 'Анна Туманова'],
  ['ru', 'Сергея Лунского', 'Сергей Лунский'],
  ['ru', 'Марии Скибы', 'Мария Скиба'],
  ['ru', 'Ольги Шойко', 'Ольга Шойко'],
  ['uk', 'Оксани Береженної', 'Оксана Береженна'],
  ['uk', 'Тараса Степаненка', 'Тарас Степаненко'],
  ['ru', 'Павла Туманова', 'Павел Туманов'],
  ['ru', 'Льва Туманова', 'Лев Туманов'],
  ['uk', 'Павла Степаненка', 'Павло Степаненко'],
  ['uk', 'Дмитра Лунського', 'Дмитро Лунський'],
  ['ru', 'Марка Туманова', 'Марк Туманов'],
  ['uk', 'Богдана Лунського', 'Богдан Лунський'],
] as const)('%s: %s out of the genitive is %s', (language, genitive, nominative) =>
  expect(outOfGenitive(genitive.split(' '), language).join(' ')).toBe(nominative),
)

test.each([
  ['приехал мэр Иван Кленов', ['Иван Кленов']],
  ['приехал И. И. Кленов', ['И И Кленов']],
  ['мэр Харькова Кленов', ['Кленов']],
  ['приехал Никита Кленов', ['Никита Кленов']],
  ['в Курской области тихо', []],
  ['газета «Иван Кленов» вышла', []],
  ['в МЧС тихо', []],
  ['утром тихо', []],
])('names in “%s”: %j', (text, names) => {
  const layers = layersOf(text)
  const found = findPersonNames(layers, 0, layers.tokens.length, new Coverage([]))
  expect(found.map((name) => name.words.join(' '))).toEqual(names)
})

test.each([
  ['ru', ['областного'], 'управление', 'областное управление'],
  ['ru', ['Липовской', 'городской'], 'больница', 'Липовская городская больница'],
  ['ru', ['местных'], 'жители', 'местные жители'],
  ['uk', ['Лиманському', 'річковому'], 'управління', 'Лиманське річкове управління'],
  ['uk', ['обласної'], 'прокуратура', 'обласна прокуратура'],
  ['ru', ['трёх'], 'полк', 'трёх полк'],
] as const)('%s: %j %s in the nominative is %s', (language, adjectives, noun, phrase) =>
  expect(nominativePhrase(adjectives, noun, language)).toBe(phrase),
)

test.each([
  [
    'one office that was described',
    'Министр транспорта сообщил, что порт закрыт. Министр отметил, что лёд сошёл.',
    ['министр транспорта', 'министр транспорта'],
  ],
  [
    'two of one office',
    'Министр транспорта сообщил, что порт закрыт. Министр финансов сообщил, что денег нет. Министр отметил, что лёд сошёл.',
    ['министр транспорта', 'министр финансов', '?'],
  ],
  ['an office that nobody was said to hold', 'Министр отметил, что лёд сошёл.', ['министр']],
  [
    'whose statement it is',
    'Движение «Берег» сообщило, что порт взят. В его заявлении говорится, что лёд сошёл.',
    ['Берег', 'Берег'],
  ],
])('taken up: %s', (_, text, expected) =>
  expect(speakers(text).map((each) => each.toLowerCase())).toEqual(
    expected.map((each) => each.toLowerCase()),
  ),
)
