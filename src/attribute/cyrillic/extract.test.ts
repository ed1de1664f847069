import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { layerText } from '../../text/index.ts'
import { ruleExtractor } from '../index.ts'
import { extractCyrillic } from './index.ts'

function read(text: string, role: 'paragraph' | 'heading' = 'paragraph') {
  const blocks = [...text.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
    role,
    selector: '',
  }))
  return extractCyrillic(layerText({ text, blocks }))
}

const joined = (spans: readonly { readonly text: string }[]) => spans.map((span) => span.text).join(' … ')

/** `source | cue | content` of each statement, the narrator left out. */
function told(text: string): string[] {
  return read(text).attributions.flatMap((each) =>
    each.narrator ? [] : [`${joined(each.source)} | ${joined(each.cue)} | ${joined(each.content)}`],
  )
}

describe('Russian', () => {
  test.each([
    ['«Мост цел», — заявил мэр Иван Кленов.', ['мэр Иван Кленов | заявил | «Мост цел»']],
    ['"Мост цел", - сказала она.', ['она | сказала | "Мост цел"']],
    ['«Кто стрелял?» — спросил он.', ['он | спросил | «Кто стрелял?»']],
    ['«Мост цел», — добавил Кленов журналистам в среду.', ['Кленов | добавил | «Мост цел»']],
    ['«Воды нет, — сказал мэр Кленов, — но будет».', ['мэр Кленов | сказал | «Воды нет … но будет»']],
    ['«Воды нет, — сказал мэр. — Ждите».', ['мэр | сказал | «Воды нет … Ждите»']],
    ['— Воды нет, — сказал мэр Кленов. — Ждите.', ['мэр Кленов | сказал | Воды нет … Ждите']],
    ['Мэр Кленов в эфире радио сказал: «Ждите воды».', ['Мэр Кленов | сказал | «Ждите воды»']],
    ['Кленов: «Мы ждём воды с утра».', ['Кленов | : | «Мы ждём воды с утра»']],
    ['Во вторник порт заявил, что буй цел.', ['порт | заявил | что буй цел']],
    ['В порту также уточнили, что буй цел.', ['В порту | уточнили | что буй цел']],
    [
      'Порт, который закрыли в мае, сообщил, что буй цел.',
      ['Порт, который закрыли в мае, | сообщил | что буй цел'],
    ],
    ['По словам мэра Кленова, буй цел.', ['мэра Кленова | По словам | буй цел']],
    ['Буй, по данным порта, цел и стоит.', ['порта | по данным | Буй … цел и стоит']],
    ['Он приехал утром. По его словам, буй цел.', ['его | По его словам | буй цел']],
    ['Буй цел, сообщает агентство «Клён».', ['агентство «Клён» | сообщает | Буй цел']],
    ['Буй, говорят рыбаки и эксперты, цел.', ['рыбаки и эксперты | говорят | Буй … цел']],
    ['Как сообщил порт, буй цел; лёд сошёл.', ['порт | Как сообщил | буй цел']],
    ['Буй цел. Об этом сообщили в МЧС.', ['в МЧС | сообщили | Буй цел']],
    ['О пожаре сообщил директор порта.', ['директор порта | сообщил | О пожаре']],
    ['Мэр обвинил в пожаре соседний порт.', ['Мэр | обвинил | в пожаре соседний порт']],
    ['Мэр обвинил порт в том, что он скрыл пожар.', ['Мэр | обвинил | порт в том, что он скрыл пожар']],
    [
      'Отряд «Лёд» взял на себя ответственность за взрыв.',
      ['Отряд «Лёд» | взял на себя | ответственность за взрыв'],
    ],
    [
      'Мэр призвал жителей уехать и потребовал закрыть порт.',
      ['Мэр | призвал | жителей уехать', 'Мэр | потребовал | закрыть порт'],
    ],
    [
      'Мэр сказал, что буй цел, добавив, что лёд сошёл.',
      ['Мэр | сказал | что буй цел', 'Мэр | добавив | что лёд сошёл'],
    ],
    ['В полиции это отрицают.', ['В полиции | отрицают | это']],
    ['Мэр назвал обыск «цирком».', ['Мэр | назвал | обыск «цирком»']],
    ['Мост закрыт с утра, — «Клён-Инфо».', ['«Клён-Инфо» | — | Мост закрыт с утра']],
    ['Ранее сообщалось, что буй цел.', [' | сообщалось | что буй цел']],
  ])('%s', (text, expected) => expect(told(`${text}\nМышь была рыжей.`)).toEqual(expected))

  test.each([
    'Мэр не сказал, кто стрелял.',
    'Порт назван в честь адмирала.',
    'Мост назвали в честь врача.',
    'Суд осудил его на пять лет.',
    'Отряд взял деньги.',
    'Он отказался уходить.',
    'Согласно расписанию, паром ходит в восемь.',
    'По данным на утро, буй цел.',
    'Городу грозит потоп.',
    'Газета «Клён» вышла утром.',
    'Москва — столица.',
    'Победитель гонки, восемнадцатилетний рыбак, — новичок.',
    'Время: десять часов утра.',
    'Дело открыли по заявлению водителя.',
    'Их называли поминальными свечами.',
    'Заявка на сообщение между портами подана.',
  ])('nobody is said to say anything: %s', (text) => expect(told(`${text}\nМышь была рыжей.`)).toEqual([]))
})

describe('Ukrainian', () => {
  test.each([
    ['«Міст цілий», — заявив мер Іван Клененко.', ['мер Іван Клененко | заявив | «Міст цілий»']],
    ['„Міст цілий“, — додала вона.', ['вона | додала | „Міст цілий“']],
    ['«Води немає, — сказав мер, — але буде».', ['мер | сказав | «Води немає … але буде»']],
    ['Мер Клененко заявив, що буй цілий.', ['Мер Клененко | заявив | що буй цілий']],
    [
      'Мер заявив, що буй цілий, додавши, що крига зійшла.',
      ['Мер | заявив | що буй цілий', 'Мер | додавши | що крига зійшла'],
    ],
    ['За словами мера Клененка, буй цілий.', ['мера Клененка | За словами | буй цілий']],
    ['На думку інженера, буй цілий.', ['інженера | На думку | буй цілий']],
    ['Згідно з даними поліції, буй цілий.', ['поліції | Згідно з даними | буй цілий']],
    ['Як повідомив порт, буй цілий.', ['порт | Як повідомив | буй цілий']],
    ['Буй цілий, повідомляє видання «Клен».', ['видання «Клен» | повідомляє | Буй цілий']],
    ['У поліції відмовилися від коментарів.', ['У поліції | відмовилися | від коментарів']],
    [
      'Загін «Лід» узяв на себе відповідальність за вибух.',
      ['Загін «Лід» | узяв на себе | відповідальність за вибух'],
    ],
    [
      'Мер закликав мешканців виїхати і пообіцяв автобуси.',
      ['Мер | закликав | мешканців виїхати', 'Мер | пообіцяв | автобуси'],
    ],
    ['Порт заперечив причетність до вибуху.', ['Порт | заперечив | причетність до вибуху']],
  ])('%s', (text, expected) => expect(told(`${text}\nЇжак її їв.`)).toEqual(expected))

  test.each([
    'Мер не сказав, хто стріляв.',
    'Згідно з розкладом, пором ходить о восьмій.',
    'Суд засудив його на п’ять років.',
    'Міст назвали на честь лікаря.',
    'Він відмовився йти.',
    'Стрілка вказує на північ.',
    'Це відповідає вимогам.',
    'За даними на ранок, буй цілий.',
  ])('nobody is said to say anything: %s', (text) => expect(told(`${text}\nЇжак її їв.`)).toEqual([]))
})

test.each([
  ['Порт опроверг сообщения о пожаре.', 'denies'],
  ['Порт опроверг свою причастность к пожару.', 'disclaims'],
  ['Мэр обвинил порт в пожаре.', 'accuses'],
  ['Мэр осудил обстрел.', 'condemns'],
  ['Мэр призвал жителей к миру.', 'urges'],
  ['Отряд пригрозил закрыть пролив.', 'threatens'],
  ['Порт оценил ущерб в 40 млн рублей.', 'estimates'],
  ['Порт признал, что буй сорвало.', 'admits'],
  ['Мэр подтвердил, что буй сорвало.', 'confirms'],
  ['В порту отказались комментировать пожар.', 'declines'],
  ['Мэр объявил о закрытии моста.', 'announces'],
  ['Мэр сказал: «Мы отстроим мост».', 'promises'],
  ['Мэр сказал: «Мы отстроили мост».', 'asserts'],
])('%s: %s', (text, stance) => expect(read(text).attributions[0]!.stance).toBe(stance))

test.each([
  ['Мэр сообщил, что якобы видел двоих.', 'distances', 'якобы'],
  ['Мер повідомив, що нібито бачив двох.', 'distances', 'нібито'],
  ['Мэр сообщил, что «независимая» комиссия приехала.', 'distances', 'независимая'],
  ['Мэр сообщил, что комиссия приехала.', 'neutral', null],
  ['Мэр сообщил, что «Клён» приехал.', 'neutral', null],
  ['«Якобы видел», — сказал мэр.', 'neutral', null],
])('%s is passed on: %s', (text, relay, words) =>
  expect(read(text).attributions[0]).toMatchObject({ relay, relayWords: words }),
)

test('whose words are passed on stands inside who passes them on', () => {
  const { attributions } = read('Буй цел, сообщает агентство «Клён» со ссылкой на источник в порту.')
  expect(attributions.map((each) => joined(each.source))).toEqual(['агентство «Клён»', 'источник в порту'])
  expect(attributions.map((each) => each.parent)).toEqual([null, 0])
})

test('a statement inside a quotation has the quotation for parent', () => {
  const { attributions } = read('«Начальник сказал, что буй цел», — заявил рыбак.')
  expect(attributions.map((each) => [joined(each.source), each.parent])).toEqual([
    ['рыбак', null],
    ['Начальник', 0],
  ])
})

test('every reporting verb leads to a statement or to a row of what was missed', () => {
  const { attributions, missed } = read('Говорят разное. Мэр не подтвердил пожар. По данным на утро, тихо.')
  expect(attributions.filter((each) => !each.narrator)).toEqual([])
  expect(missed.map((each) => each.text)).toEqual(['Говорят', 'подтвердил', 'По данным'])
})

test('in a heading cues are missed, and nobody speaks', () => {
  const { attributions, missed } = read('Мэр заявил, что мост цел', 'heading')
  expect(attributions).toEqual([])
  expect(missed.map((each) => each.text)).toEqual(['заявил'])
})

test('what nobody is said to say is the narrator’s, a judgement marked as opinion', () => {
  const { attributions } = read('Взрыв прогремел в порту во вторник.\nОчевидно, виноват порт и никто больше.')
  expect(attributions.map((each) => [each.narrator, each.opinion])).toEqual([
    [true, false],
    [true, true],
  ])
})

test('blocks of other letters are left to the English rules', () => {
  const text = 'Мэр заявил, что мост цел.\nThe mayor said nothing of it.'
  const blocks = [...text.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
    role: 'paragraph' as const,
    selector: '',
  }))
  const { attributions } = ruleExtractor.extract(layerText({ text, blocks }))
  expect(attributions.filter((each) => !each.narrator).map((each) => joined(each.source))).toEqual(['Мэр'])
})

describe('any text', () => {
  const piece = fc.constantFrom(
    ...'« » „ “ " — - , . : ; ? ! ( ) что що и і не как як по словам данным за даними мэр Кленов порт заявил сказала сообщает добавив відмовилися комментариев об этом он вона со ссылкой на 5 \n 🎙️'.split(
      ' ',
    ),
  )

  test('is read without throwing; spans slice; parents lead in no circle', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join(' ')
        const { attributions, missed } = read(text)
        for (const span of [
          ...attributions.flatMap((each) => [...each.source, ...each.cue, ...each.content]),
          ...missed,
        ])
          expect(text.slice(span.start, span.end)).toBe(span.text)
        for (const [index, each] of attributions.entries()) {
          expect(each.content.length).toBeGreaterThan(0)
          const seen = new Set([index])
          for (let above = each.parent; above !== null; above = attributions[above]!.parent) {
            expect(seen.has(above)).toBe(false)
            seen.add(above)
          }
        }
      }),
      { numRuns: 400 },
    )
  })
})
