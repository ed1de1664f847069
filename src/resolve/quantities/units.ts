/** The ISO 4217 code that a symbol or word of money names, or null. */
export const currencyOf = (lower: string): string | null => currencies.get(lower) ?? null

/** The code of a currency that shares its name with others, by the adjective before it: "Canadian dollars", "кипрских фунтов". */
export function nationalCurrencyOf(adjective: string, noun: string): string | null {
  const row = nationalCurrencies.find(([of, name]) => of.test(adjective) && name.test(noun))
  return row ? row[2] : null
}

const nationalCurrencies: readonly (readonly [RegExp, RegExp, string])[] = [
  [/^(?:us|u\.s\.|american|американск|американськ)/, /^(?:dollar|доллар|долар)/, 'USD'],
  [/^(?:canadian|канадск|канадськ)/, /^(?:dollar|доллар|долар)/, 'CAD'],
  [/^(?:australian|австралийск|австралійськ)/, /^(?:dollar|доллар|долар)/, 'AUD'],
  [/^(?:cypriot|кипрск|кіпрськ)/, /^(?:pound|фунт)/, 'CYP'],
  [/^(?:syrian|сирийск|сирійськ)/, /^(?:pound|фунт)/, 'SYP'],
  [/^(?:lebanese|ливанск|ліванськ)/, /^(?:pound|фунт)/, 'LBP'],
  [/^(?:egyptian|египетск|єгипетськ)/, /^(?:pound|фунт)/, 'EGP'],
  [/^(?:british|британск|британськ)/, /^(?:pound|фунт)/, 'GBP'],
  [/^(?:swiss|швейцарск|швейцарськ)/, /^(?:franc|франк)/, 'CHF'],
  [/^(?:belarusian|белорусск|білоруськ)/, /^(?:r[ou]+ble|рубл)/, 'BYN'],
]

/** The UCUM code that a word of measure names, or null. https://ucum.org/ucum */
export const measureOf = (lower: string): string | null => measures.get(lower.replace(/\.$/, '')) ?? null

export const isLength = (unit: string | null): boolean => unit !== null && lengths.has(unit)

const lengths = new Set(['km', 'm', '[mi_i]', '[ft_i]', 'cm', '[nmi_i]', '[yd_i]'])

const table = (rows: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(rows).flatMap(([code, words]) => words.split(' ').map((word) => [word, code] as const)),
  )

const currencies = table({
  NZD: 'nz$',
  KZT: 'tenge тенге',
  GEL: 'lari лари ларі',
  ILS: '₪ ils shekel shekels шекелей шекелів',
  BYN: 'byn',
  USD: '$ us$ usd dollar dollars доллар доллара долларов долл долар долара доларів',
  EUR: '€ eur euro euros евро євро',
  GBP: '£ gbp pounds quid',
  UAH: '₴ uah hryvnia hryvnias hryvnya hryvnyas hryvna гривен гривны гривна гривень гривні гривня грн',
  RUB: '₽ rub ruble rubles rouble roubles рубль рубля рублей рублів руб',
  JPY: '¥ jpy yen иен йен иены иена єн',
  CNY: 'yuan renminbi cny юаней',
  PLN: 'zloty zlotys zł pln',
  CAD: 'c$ cad',
  AUD: 'a$ aud',
  CHF: 'chf francs',
  SEK: 'sek kronor',
  NOK: 'nok kroner',
})

const measures = table({
  km: 'km kms kilometer kilometers kilometre kilometres км километр километра километров километрах кілометр кілометра кілометри кілометрів кілометрах',
  m: 'meter meters metre metres метр метра метров метрів метрах',
  cm: 'cm centimeters centimetres',
  '[mi_i]': 'mile miles миль',
  '[nmi_i]': 'nmi',
  '[ft_i]': 'foot feet ft',
  t: 'tonne tonnes ton tons тонн тонны тонна тонни',
  '[lb_av]': 'lb lbs',
  '[yd_i]': 'yard yards',
  '[in_i]': 'inch inches',
  '[acr_us]': 'acre acres',
  kg: 'kg kgs kilogram kilograms kilogrammes kilo kilos кг килограммов кілограмів',
  g: 'gram grams grammes',
  L: 'liter liters litre litres литров літрів',
  har: 'hectare hectares гектар гектаров гектара гектарів',
  '[bbl_us]': 'barrel barrels баррелей',
  MW: 'mw megawatt megawatts',
  GW: 'gw gigawatt gigawatts',
  kW: 'kw kilowatts',
  'km/h': 'kph km/h',
  '%': '% percent per-cent pct процент процента процентов процентам відсоток відсотка відсотки відсотків',
})
