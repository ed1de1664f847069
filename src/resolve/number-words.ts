/** Number words of English, Russian and Ukrainian, as lists of facts; declined forms where reports use them. */

const rows: readonly (readonly [number, string])[] = [
  [0, 'zero ноль нуль ноля нулю'],
  [1, 'one один одна одно одного одной одну одним одном одному одне одній однією'],
  [1.5, 'полтора полторы полутора півтора півтори'],
  [2, 'two два две двух двум двумя двое двоих двоим двоими дві двох двом двома двоє'],
  [3, 'three три трех трем тремя трое троих троим троими трьох трьом трьома троє'],
  [4, 'four четыре четырех четырем четырьмя четверо четверых четверым чотири чотирьох чотирьом чотирма'],
  [5, 'five пять пяти пятью пятеро пятерых пятерым п’ять п’яти п’ятьох п’ятьом п’ятьма п’ятеро'],
  [6, 'six half-a-dozen шесть шести шестью шестеро шестерых шестерым шість шістьох шістьом шістьма'],
  [7, 'seven семь семи семеро семерых семерым сім сімох сімом сімома'],
  [8, 'eight восемь восьми восемью восьмеро восьмерых вісім вісьмох вісьмом вісьмома'],
  [
    9,
    'nine девять девяти девятью девятеро девятерых дев’ять дев’яти дев’ятьох дев’ятьом дев’ятьма дев’ятеро',
  ],
  [10, 'ten десять десяти десятью десятеро десятерых десятьох десятьом десятьма'],
  ...teens([
    [11, 'eleven', 'одиннадцат', 'одинадцят'],
    [12, 'twelve', 'двенадцат', 'дванадцят'],
    [13, 'thirteen', 'тринадцат', 'тринадцят'],
    [14, 'fourteen', 'четырнадцат', 'чотирнадцят'],
    [15, 'fifteen', 'пятнадцат', 'п’ятнадцят'],
    [16, 'sixteen', 'шестнадцат', 'шістнадцят'],
    [17, 'seventeen', 'семнадцат', 'сімнадцят'],
    [18, 'eighteen', 'восемнадцат', 'вісімнадцят'],
    [19, 'nineteen', 'девятнадцат', 'дев’ятнадцят'],
    [20, 'twenty', 'двадцат', 'двадцят'],
    [30, 'thirty', 'тридцат', 'тридцят'],
  ]),
  [40, 'forty сорок сорока'],
  [50, 'fifty пятьдесят пятидесяти пятьюдесятью п’ятдесят п’ятдесяти п’ятдесятьох п’ятдесятьма'],
  [60, 'sixty шестьдесят шестидесяти шестьюдесятью шістдесят шістдесяти шістдесятьох шістдесятьма'],
  [70, 'seventy семьдесят семидесяти семьюдесятью сімдесят сімдесяти сімдесятьох сімдесятьма'],
  [80, 'eighty восемьдесят восьмидесяти вісімдесят вісімдесяти вісімдесятьох вісімдесятьма'],
  [90, 'ninety девяносто девяноста дев’яносто дев’яноста'],
  [200, 'двести двухсот двумстам двумястами двісті двохсот двомстам двомастами'],
  [300, 'триста трехсот тремстам тремястами трьохсот трьомстам трьомастами'],
  [400, 'четыреста четырехсот четыремстам чотириста чотирьохсот чотирьомстам'],
  [500, 'пятьсот пятисот пятистам п’ятсот п’ятисот п’ятистам'],
  [600, 'шестьсот шестисот шестистам шістсот'],
  [700, 'семьсот семисот семистам сімсот'],
  [800, 'восемьсот восьмисот восьмистам вісімсот'],
  [900, 'девятьсот девятисот девятистам дев’ятсот дев’ятисот дев’ятистам'],
  [50, 'полсотни полусотни півсотні'],
  [500, 'полтысячи півтисячі'],
  [5e5, 'полмиллиона півмільйона'],
  [5e8, 'полмиллиарда півмільярда'],
]

/** Eleven to twenty and thirty decline alike: -ь, -и, -ью; Ukrainian -ь, -и, -ьох, -ьом, -ьма and the collective -еро. */
function teens(
  stems: readonly (readonly [number, string, string, string])[],
): readonly (readonly [number, string])[] {
  return stems.map(([value, english, russian, ukrainian]) => [
    value,
    [
      english,
      ...['ь', 'и', 'ью'].map((ending) => russian + ending),
      ...['ь', 'и', 'ьох', 'ьом', 'ьма', 'еро'].map((ending) => ukrainian + ending),
    ].join(' '),
  ])
}

const scales: readonly (readonly [number, string])[] = [
  [100, 'hundred сто ста'],
  [
    1e3,
    'thousand k тыс тысяч тысяча тысячи тысячу тысячей тысячам тысячами тис тисяч тисяча тисячі тисячу тисячею тисячам тисячами',
  ],
  [
    1e6,
    'million m mn mln млн миллион миллиона миллионов миллионам миллионами мільйон мільйона мільйони мільйонів мільйонам мільйонами',
  ],
  [
    1e9,
    'billion bn b bln млрд миллиард миллиарда миллиардов миллиардам мільярд мільярда мільярди мільярдів мільярдам',
  ],
  [1e12, 'trillion tn trn трлн триллион триллиона триллионов трильйон трильйона трильйонів'],
]

const table = (from: readonly (readonly [number, string])[]): ReadonlyMap<string, number> =>
  new Map(from.flatMap(([value, words]) => words.split(' ').map((word) => [straight(word), value] as const)))

/** Apostrophes made straight and ё made е, so that п’ять and п'ять are one word. */
const straight = (word: string): string =>
  word.includes('’') || word.includes('ё') ? word.replaceAll('’', "'").replaceAll('ё', 'е') : word

const smallNumbers = table(rows)
const scaleWords = table(scales)

/** The number that one word stands for (`sixty`, `троих`), without hundreds and above; null for any other word. */
export function numberOfWord(word: string): number | null {
  const lower = straight(word.toLowerCase())
  const known = smallNumbers.get(lower)
  if (known !== undefined) return known
  if (!lower.includes('-')) return null
  const [tens, ones, rest] = lower.split('-')
  if (!tens || !ones || rest !== undefined) return null
  const high = smallNumbers.get(tens)
  const low = smallNumbers.get(ones)
  return high !== undefined && low !== undefined && high >= 20 && high % 10 === 0 && low >= 1 && low <= 9
    ? high + low
    : null
}

/** The power that a scale word multiplies by (`hundred`, `bn`, `тыс`); null for any other word. */
export function scaleOfWord(word: string): number | null {
  return scaleWords.get(straight(word.toLowerCase())) ?? null
}
