/** The ISO 4217 code that a symbol or word of money names, or null. */
export const currencyOf = (lower: string): string | null => currencies.get(lower) ?? null

/** The UCUM code that a word of measure names, or null. https://ucum.org/ucum */
export const measureOf = (lower: string): string | null => measures.get(lower.replace(/\.$/, '')) ?? null

export const isLength = (unit: string | null): boolean => unit !== null && lengths.has(unit)

const lengths = new Set(['km', 'm', '[mi_i]', '[ft_i]', 'cm', '[nmi_i]'])

const table = (rows: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(rows).flatMap(([code, words]) => words.split(' ').map((word) => [word, code] as const)),
  )

const currencies = table({
  USD: '$ us$ usd dollar dollars доллар доллара долларов долл долар долара доларів',
  EUR: '€ eur euro euros евро євро',
  GBP: '£ gbp pounds quid',
  UAH: '₴ uah hryvnia hryvnias hryvnya hryvnyas hryvna гривен гривны гривна гривень гривні гривня грн',
  RUB: '₽ rub ruble rubles rouble roubles рубль рубля рублей рублів руб',
  JPY: '¥ jpy yen',
  CNY: 'yuan renminbi cny юаней',
  PLN: 'zloty zlotys zł pln',
  CAD: 'c$ cad',
  AUD: 'a$ aud',
  CHF: 'chf francs',
  SEK: 'sek kronor',
  NOK: 'nok kroner',
})

const measures = table({
  km: 'km kms kilometer kilometers kilometre kilometres км километр километра километров кілометр кілометра кілометрів',
  m: 'meter meters metre metres метр метра метров метрів',
  cm: 'cm centimeters centimetres',
  '[mi_i]': 'mile miles миль',
  '[nmi_i]': 'nmi',
  '[ft_i]': 'foot feet ft',
  t: 'tonne tonnes ton tons тонн тонны тонна тонни',
  kg: 'kg kilogram kilograms kilogrammes kilo kilos кг килограммов кілограмів',
  g: 'gram grams grammes',
  L: 'liter liters litre litres литров літрів',
  har: 'hectare hectares гектар гектаров гектара гектарів',
  '[bbl_us]': 'barrel barrels баррелей',
  MW: 'mw megawatt megawatts',
  GW: 'gw gigawatt gigawatts',
  kW: 'kw kilowatts',
  'km/h': 'kph km/h',
  '%': '% percent per-cent pct процент процента процентов відсоток відсотка відсотків',
})
