/** Number words of English, Russian and Ukrainian, as lists of facts; declined forms where reports use them. */

const rows: readonly (readonly [number, string])[] = [
  [0, 'zero ноль нуль'],
  [1, 'one один одна одно одного одной одну одним одне одного одній'],
  [2, 'two два две двух двоих двум двое дві двох двоє'],
  [3, 'three три трех трёх троих трое троє трьох'],
  [4, 'four четыре четырех четырёх четверых четверо чотири чотирьох четверо'],
  [5, 'five пять пяти пятерых пятеро п’ять п’яти п’ятьох п’ятеро'],
  [6, 'six шесть шести шестерых шестеро шість шести шістьох шестеро'],
  [7, 'seven семь семи семерых семеро сім семи сімох семеро'],
  [8, 'eight восемь восьми восьмерых вісім восьми вісьмох'],
  [9, 'nine девять девяти дев’ять дев’яти'],
  [10, 'ten десять десяти'],
  [11, 'eleven одиннадцать одиннадцати одинадцять одинадцяти'],
  [12, 'twelve двенадцать двенадцати дванадцять дванадцяти'],
  [13, 'thirteen тринадцать тринадцати тринадцять тринадцяти'],
  [14, 'fourteen четырнадцать четырнадцати чотирнадцять чотирнадцяти'],
  [15, 'fifteen пятнадцать пятнадцати п’ятнадцять п’ятнадцяти'],
  [16, 'sixteen шестнадцать шестнадцати шістнадцять шістнадцяти'],
  [17, 'seventeen семнадцать семнадцати сімнадцять сімнадцяти'],
  [18, 'eighteen восемнадцать восемнадцати вісімнадцять вісімнадцяти'],
  [19, 'nineteen девятнадцать девятнадцати дев’ятнадцять дев’ятнадцяти'],
  [20, 'twenty двадцать двадцати двадцять двадцяти'],
  [30, 'thirty тридцать тридцати тридцять тридцяти'],
  [40, 'forty сорок сорока'],
  [50, 'fifty пятьдесят пятидесяти п’ятдесят п’ятдесяти'],
  [60, 'sixty шестьдесят шестидесяти шістдесят шістдесяти'],
  [70, 'seventy семьдесят семидесяти сімдесят сімдесяти'],
  [80, 'eighty восемьдесят восьмидесяти вісімдесят вісімдесяти'],
  [90, 'ninety девяносто дев’яносто'],
  [200, 'двести двухсот двісті двохсот'],
  [300, 'триста трехсот трёхсот триста трьохсот'],
  [400, 'четыреста четырехсот чотириста чотирьохсот'],
  [500, 'пятьсот пятисот п’ятсот п’ятисот'],
  [600, 'шестьсот шестисот шістсот шестисот'],
  [700, 'семьсот семисот сімсот семисот'],
  [800, 'восемьсот восьмисот вісімсот восьмисот'],
  [900, 'девятьсот девятисот дев’ятсот дев’ятисот'],
]

const scales: readonly (readonly [number, string])[] = [
  [100, 'hundred сто ста'],
  [1e3, 'thousand k тыс тысяч тысяча тысячи тысячу тис тисяч тисяча тисячі тисячу'],
  [1e6, 'million m mn mln млн миллион миллиона миллионов мільйон мільйона мільйонів'],
  [1e9, 'billion bn b bln млрд миллиард миллиарда миллиардов мільярд мільярда мільярдів'],
  [1e12, 'trillion tn trn трлн триллион триллиона триллионов трильйон трильйона трильйонів'],
]

const table = (from: readonly (readonly [number, string])[]): ReadonlyMap<string, number> =>
  new Map(from.flatMap(([value, words]) => words.split(' ').map((word) => [straight(word), value] as const)))

/** Apostrophes made straight and ё made е, so that п’ять and п'ять are one word. */
const straight = (word: string): string => word.replaceAll('’', "'").replaceAll('ё', 'е')

const smallNumbers = table(rows)
const scaleWords = table(scales)

/** The number that one word stands for (`sixty`, `троих`), without hundreds and above; null for any other word. */
export function numberOfWord(word: string): number | null {
  const lower = straight(word.toLowerCase())
  const known = smallNumbers.get(lower)
  if (known !== undefined) return known
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
