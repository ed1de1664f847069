/** Spelling keys: one place, many spellings. A village written in two languages and four transliterations is the ordinary case. */

/** Fold a name for exact comparison: lower case, Latin diacritics off, hyphens as spaces, apostrophes and full stops away.
 *  Cyrillic й, ї and ё stay what they are: they are letters, not accents. */
export function foldPlaceName(name: string): string {
  let folded = name.toLowerCase()
  if (hasLatinAccent.test(folded)) {
    folded = folded
      .normalize('NFD')
      .replace(/([a-z])\p{M}+/gu, '$1')
      .normalize('NFC')
      .replace(/[łøđðæœßþı]/g, (letter) => plainLetters[letter] ?? letter)
  }
  return folded.replace(marks, '').replace(gaps, ' ').trim()
}

/** The spelling key of a place name in Latin or Cyrillic letters: equal for Tyotkino, Tetkino, Тёткино and Тьоткіне.
 *  Method: each script to one phonetic alphabet, then the correspondences of Ukrainian and Russian place names
 *  (-івка/-овка, -ів/-ов, -е/-о, ьо/ё, h/g/kh, shch/щ; after KMU 55:2010, BGN/PCGN 1947 and 1965, and press habit).
 *  Equal keys propose that two names are one; country, region and context decide. Empty where the name has other
 *  letters or is too short (a key under three letters would meet everything). */
export function placeKey(name: string): string {
  return keyOfFolded(foldPlaceName(name))
}

/** `placeKey` of a name that `foldPlaceName` has folded. */
export function keyOfFolded(folded: string): string {
  if (!keyed.test(folded)) return ''
  const words = folded.split(' ')
  let key = ''
  for (let at = 0; at < words.length; at++) {
    const sounds = wordKey(words[at] ?? '')
    const part = at < words.length - 1 ? adjectiveKey(sounds) : sounds
    if (part !== '') key = key === '' ? part : `${key} ${part}`
  }
  return key.length < 3 ? '' : key
}

/** Dictionary forms that a declined Cyrillic word may come from, itself first: «Тёткине» gives «Тёткино»,
 *  «Одноробівкою» gives «Одноробівка». Proposals only: most are not names of anything.
 *  Method: suffix rows (locative, genitive, dative, instrumental of the place-name classes), к/ц alternation undone. */
export function nominativeForms(word: string): readonly string[] {
  const forms = [word]
  if (!/^[\p{Script=Cyrillic}'’ʼ-]+$/u.test(word)) return forms
  for (const { ending, from } of declensions) {
    if (!word.endsWith(ending) || word.length - ending.length < 3) continue
    const stem = word.slice(0, word.length - ending.length)
    for (const nominative of from) {
      const form = stem + nominative
      if (!forms.includes(form)) forms.push(form)
    }
  }
  return forms
}

const hasLatinAccent = /[\u00c0-\u024f\u1e00-\u1eff]|[a-z]\p{M}/u
const marks = /['’‘ʼʹ`´.ʻ"“”]/g
const gaps = /[\s\-‐‑–_/,]+/g
const plainLetters: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  þ: 'th',
  ı: 'i',
}

const keyed = /^[a-z\u0400-\u04ff ]+$/

/** Phonetic alphabet: Z = ж, S = ш and щ, C = ц, Q = ч; г, ґ, х, g, h and kh are all g; и, і, ї, й, ы and y are all i. */
const cyrillic: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  є: 'e',
  ж: 'Z',
  з: 'z',
  и: 'i',
  і: 'i',
  ї: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ў: 'u',
  ф: 'f',
  х: 'g',
  ц: 'C',
  ч: 'Q',
  ш: 'S',
  щ: 'S',
  ъ: '',
  ы: 'i',
  ь: '',
  э: 'e',
  ю: 'u',
  я: 'a',
}

const latin: Readonly<Record<string, string>> = {
  c: 'C',
  h: 'g',
  j: 'i',
  q: 'k',
  w: 'v',
  x: 'ks',
  y: 'i',
}

const latinGroup = /schtsch|stsch|shch|tsch|sch|shh|tch|sh|sz|zh|kh|ch|cz|ts|tz|ph|ou|[chjqwxy]/g
const latinGroups: Readonly<Record<string, string>> = {
  shch: 'S',
  stsch: 'S',
  schtsch: 'S',
  tsch: 'Q',
  sch: 'S',
  shh: 'S',
  tch: 'Q',
  sh: 'S',
  sz: 'S',
  zh: 'Z',
  kh: 'g',
  ch: 'Q',
  cz: 'Q',
  ts: 'C',
  tz: 'C',
  ph: 'f',
  ou: 'u',
}

/** Words come again and again in names (Novo, Velyka, Ivanivka): the last few thousand keys are kept. */
const keptKeys = new Map<string, string>()
const mostKeptKeys = 8192

function wordKey(word: string): string {
  const kept = keptKeys.get(word)
  if (kept !== undefined) return kept
  if (keptKeys.size >= mostKeptKeys) keptKeys.clear()
  const key = wordKeyOf(word)
  keptKeys.set(word, key)
  return key
}

function wordKeyOf(word: string): string {
  const sounds =
    word.charCodeAt(0) >= 0x400 || /[\u0400-\u04ff]/.test(word) ? fromCyrillic(word) : fromLatin(word)
  return correspond(sounds)
}

function fromCyrillic(word: string): string {
  let sounds = ''
  for (const letter of word.replace(/ьо/g, 'ё')) sounds += cyrillic[letter] ?? letter
  return sounds
}

function fromLatin(word: string): string {
  return word.replace(latinGroup, (group) => latinGroups[group] ?? latin[group] ?? group)
}

/** Rows: what is met, what it becomes, a pair that asked for it. Order matters: glides first, then endings, then beginnings. */
const correspondences: readonly { readonly met: RegExp; readonly becomes: string; readonly asked: string }[] =
  [
    { met: /ts/g, becomes: 'C', asked: 'Солдатское, Soldatskoye' },
    { met: /io/g, becomes: 'e', asked: 'Tyotkino, Тёткино' },
    { met: /i+(?=[aeu])/g, becomes: '', asked: 'Spodaryushino, Spodariushino' },
    { met: /(.)\1+/g, becomes: '$1', asked: 'Odessa, Odesa' },
    { met: /oe$/, becomes: 'e', asked: 'Красне, Krasnoye; Калинове, Kalinovoye' },
    { met: /[ieo]+vk(?=[aio]$)/, becomes: 'ovk', asked: 'Одноробівка, Odnorobovka' },
    { met: /[ieo]+v(?=s[kC]|S)/, becomes: 'ov', asked: 'Франківськ, Frankovsk; Зіньківщина, Zinkovshchina' },
    { met: /[ieo]+v$/, becomes: 'ov', asked: 'Kharkiv, Kharkov; Kyiv, Kiev' },
    { met: /[ieo]+v[eo]$/, becomes: 'ovo', asked: 'Коренєве, Korenevo' },
    { met: /ine$/, becomes: 'ino', asked: 'Тьоткіне, Тёткино' },
    { met: /[ieo]+vC[iea]$/, becomes: 'ovCi', asked: 'Іванківці, Ivankovtsy; Чернівці, Chernovtsy' },
    { met: /(?<=..)C[ie]$/, becomes: 'Ci', asked: 'Ярмолинці, Jarmolince' },
    { met: /iQ[ie]$/, becomes: 'iQi', asked: 'Унятичі, Unyatyche' },
    { met: /p[io]l[ae]$/, becomes: 'pole', asked: 'Білопілля, Belopolye' },
    { met: /gir(?=sk|[knC])/, becomes: 'gor', asked: 'Sviatohirsk, Svyatogorsk; Загірне, Zagornoye' },
    { met: /(?<=k|zn)aman(?=[ks])/, becomes: 'amen', asked: 'Кам’янка, Kamenka; Знам’янка, Znamenka' },
    { met: /(?<=pri)vil[ae]$/, becomes: 'vole', asked: 'Привілля, Privolye' },
    { met: /(?<=..)lis[ae]$/, becomes: 'lese', asked: 'Полісся, Polesye' },
    { met: /riQ[ae]$/, becomes: 'reQe', asked: 'Заріччя, Zarechye' },
    { met: /uZ[ae]$/, becomes: 'uZe', asked: 'Залужжя, Zaluzhye' },
    { met: /(?<=mos)t[ae]$/, becomes: 'te', asked: 'Замостя, Zamostye' },
    { met: /ri(?=Qn)/, becomes: 're', asked: 'Зарічне, Zarechnoye' },
    { met: /(?<=l|sn|^p)is(?=[nk])/, becomes: 'es', asked: 'Підлісне, Podlesnoye; Піски, Peski' },
    { met: /sil(?=[Ck])/, becomes: 'sel', asked: 'Новосілка, Novoselka' },
    { met: /stril(?=[Ck])/, becomes: 'strel', asked: 'Стрілківці, Strelkovtsy' },
    { met: /vit(?=r)|(?<=C)vit/, becomes: 'vet', asked: 'Вітрівка, Vetrovka; Цвітне, Tsvetnoye' },
    { met: /dnip(?=r)/, becomes: 'dnep', asked: 'Дніпро, Dnepr' },
    { met: /siver/, becomes: 'sever', asked: 'Сіверськ, Seversk' },
    { met: /^Qorn/, becomes: 'Qern', asked: 'Чорнобиль, Chernobyl' },
    { met: /^viln(?!u)/, becomes: 'voln', asked: 'Вільнянськ, Volnyansk' },
    { met: /dovg(?=[eio])/, becomes: 'dolg', asked: 'Довге, Dolgoye' },
    { met: /glib(?=ok)/, becomes: 'glub', asked: 'Глибоке, Glubokoye' },
    { met: /ablun/, becomes: 'ablon', asked: 'Яблунівка, Yablonovka' },
    { met: /uvat(?=[aekio])/, becomes: 'ovat', asked: 'Ясинувата, Yasinovataya' },
    { met: /sil[ae]$/, becomes: 'sele', asked: 'Старосілля, Starosel’ye' },
    { met: /(?<=..)[io]Z[ae]$/, becomes: 'oZe', asked: 'Запоріжжя, Zaporozhye' },
    { met: /(?<=...)[io]r[ae]$/, becomes: 'ore', asked: 'Загір’я, Zagorye; Білозір’я, Belozorye' },
    {
      met: /(?:(?<=p)i(?=l$)|(?<=r)i(?=g$)|(?<=dv|b)i(?=r$))/,
      becomes: 'o',
      asked: 'Ямпіль, Yampol; Ріг, Rog; Самбір, Sambor',
    },
    { met: /^pid(?=.{3})/, becomes: 'pod', asked: 'Підгородне, Podgorodnoye' },
    { met: /^vil(?=[Sg])/, becomes: 'ol', asked: 'Вільшанка, Olshanka; Вільхівці, Olkhovtsy' },
    { met: /^rivn/, becomes: 'rovn', asked: 'Рівнопілля, Rovnopolye' },
    { met: /d[iu]br[oa]v/, becomes: 'dubrov', asked: 'Діброва, Dubrava' },
    { met: /volodimir/, becomes: 'vladimir', asked: 'Володимирівка, Vladimirovka' },
    { met: /^bil(?=[aogi])/, becomes: 'bel', asked: 'Білопілля, Belopolye' },
    { met: /^vu(?=[gz])/, becomes: 'u', asked: 'Vuhledar, Ugledar' },
    { met: /^([vdtZ])ov(?=[QstkZ])/, becomes: '$1ol', asked: 'Vovchansk, Volchansk' },
    { met: /^oleks/, becomes: 'aleks', asked: 'Oleksandrivka, Aleksandrovka' },
    { met: /^novo?(?:al|ol)eks/, becomes: 'novoaleks', asked: 'Новоолександрівка, Novoaleksandrovka' },
    { met: /mikola/, becomes: 'nikola', asked: 'Mykolaivka, Nikolaevka; Новомиколаївка' },
    { met: /^konstant/, becomes: 'kostant', asked: 'Kostiantynivka, Konstantinovka' },
    { met: /^slov(?=ans)/, becomes: 'slav', asked: 'Sloviansk, Slavyansk' },
  ]

function correspond(sounds: string): string {
  let key = sounds
  for (const { met, becomes } of correspondences) key = key.replace(met, becomes)
  return key
}

/** An adjective before its noun: its ending says the noun's gender and number, which the two languages may give apart
 *  (Верхні, Верхние), and "great" is another word in each (Велика Писарівка, Большая Писаревка). */
function adjectiveKey(sounds: string): string {
  const [, stem = ''] = /^(nov|star|mal|velik|bolS|vergn|niZn|seredn|sredn)[aeio]{0,2}$/.exec(sounds) ?? []
  if (stem === '') return sounds
  return stem === 'bolS' ? 'velik' : stem === 'seredn' ? 'sredn' : stem
}

interface Declension {
  readonly ending: string
  readonly from: readonly string[]
  readonly example: string
}

/** Endings of oblique cases and the nominative endings they may stand for. Longest first within a class. */
const declensions: readonly Declension[] = [
  { ending: 'івці', from: ['івка'], example: 'в Одноробівці: Одноробівка' },
  { ending: 'івкою', from: ['івка'], example: 'під Одноробівкою: Одноробівка' },
  { ending: 'цями', from: ['ці'], example: 'під Чернівцями: Чернівці' },
  { ending: 'цях', from: ['ці'], example: 'у Чернівцях: Чернівці' },
  { ending: 'ской', from: ['ская'], example: 'Курской области: Курская' },
  { ending: 'скую', from: ['ская'], example: 'в Курскую область: Курская' },
  { ending: 'ского', from: ['ский', 'ское'], example: 'Суджанского района: Суджанский' },
  { ending: 'скому', from: ['ский', 'ское'], example: 'по Суджанскому району: Суджанский' },
  { ending: 'ском', from: ['ский', 'ское', 'ск'], example: 'в Суджанском районе: Суджанский' },
  { ending: 'ській', from: ['ська'], example: 'у Харківській області: Харківська' },
  { ending: 'ської', from: ['ська'], example: 'Харківської області: Харківська' },
  { ending: 'ську', from: ['ська', 'ськ'], example: 'у Харківську область: Харківська' },
  { ending: 'ською', from: ['ська'], example: 'над Харківською областю: Харківська' },
  { ending: 'ського', from: ['ський', 'ське'], example: 'Богодухівського району: Богодухівський' },
  { ending: 'ському', from: ['ський', 'ське'], example: 'у Богодухівському районі: Богодухівський' },
  { ending: 'областью', from: ['область'], example: 'над областью: область' },
  { ending: 'областю', from: ['область'], example: 'над областю: область' },
  { ending: 'области', from: ['область'], example: 'в области: область' },
  { ending: 'області', from: ['область'], example: 'у області: область' },
  { ending: 'кою', from: ['ка'], example: 'під Козинкою: Козинка' },
  { ending: 'кой', from: ['ка'], example: 'под Нехотеевкой: Нехотеевка' },
  { ending: 'ці', from: ['ка', 'ця'], example: 'у Козинці: Козинка' },
  { ending: 'ьей', from: ['ья'], example: 'в Казачьей Лопани: Казачья' },
  { ending: 'ій', from: ['а', 'я'], example: 'у Козачій Лопані: Козача' },
  { ending: 'ої', from: ['а'], example: 'з Великої Писарівки: Велика' },
  { ending: 'ым', from: ['ый', 'ое'], example: 'под Красным: Красный' },
  { ending: 'им', from: ['ий', 'ый'], example: 'під Красним: Красний' },
  { ending: 'ою', from: ['а'], example: 'під Суджею: Суджа' },
  { ending: 'ею', from: ['а', 'я'], example: 'під Суджею: Суджа' },
  { ending: 'ой', from: ['а', 'ая'], example: 'под Москвой: Москва' },
  { ending: 'ей', from: ['а', 'я'], example: 'под Суджей: Суджа' },
  { ending: 'ому', from: ['ий', 'е'], example: 'у Красному: Красне' },
  { ending: 'ом', from: ['', 'о', 'ое'], example: 'под Белгородом: Белгород' },
  { ending: 'ем', from: ['ь', 'е', 'о'], example: 'под Ярославлем: Ярославль' },
  { ending: 'єм', from: ['й'], example: 'під Краєм: Край' },
  { ending: 'ові', from: ['ів'], example: 'у Харкові: Харків' },
  { ending: 'овом', from: ['ов'], example: 'під Харковом: Харків' },
  { ending: 'ова', from: ['ів', 'ов', 'ово'], example: 'з Харкова: Харків' },
  { ending: 'ого', from: ['ое', 'ий', 'е'], example: 'из Красного: Красное' },
  { ending: 'их', from: ['и', 'і', 'ие'], example: 'в Липцах, у Сумах' },
  { ending: 'ах', from: ['ы', 'и', 'а'], example: 'у Сумах: Суми' },
  { ending: 'ях', from: ['и', 'і'], example: 'у Піснях: Пісні' },
  { ending: 'ами', from: ['ы', 'и'], example: 'над Сумами: Суми' },
  { ending: 'ам', from: ['ы', 'и'], example: 'по Сумам: Сумы' },
  { ending: 'ии', from: ['ия'], example: 'в России: Россия' },
  { ending: 'ию', from: ['ия'], example: 'в Россию: Россия' },
  { ending: 'ії', from: ['ія'], example: 'в Росії: Росія' },
  { ending: 'ію', from: ['ія'], example: 'в Росію: Росія' },
  { ending: 'ине', from: ['ино'], example: 'в Тёткине: Тёткино' },
  { ending: 'ина', from: ['ино', 'ин'], example: 'из Тёткина: Тёткино' },
  { ending: 'ину', from: ['ино', 'ина'], example: 'по Тёткину: Тёткино' },
  { ending: 'ні', from: ['нь', 'на', 'не', 'но'], example: 'у Лопані: Лопань' },
  { ending: 'ни', from: ['нь', 'на'], example: 'из Лопани: Лопань' },
  { ending: 'е', from: ['', 'а', 'о'], example: 'в Белгороде: Белгород' },
  { ending: 'і', from: ['', 'а', 'о', 'е', 'ь'], example: 'у Грайвороні: Грайворон' },
  { ending: 'у', from: ['', 'а', 'о', 'е'], example: 'в Суджу: Суджа' },
  { ending: 'ю', from: ['я', 'ь', 'й'], example: 'по Ярославлю: Ярославль' },
  { ending: 'а', from: ['', 'о', 'е'], example: 'из Белгорода: Белгород' },
  { ending: 'я', from: ['ь', 'й', 'е'], example: 'из Ярославля: Ярославль' },
  { ending: 'ы', from: ['а'], example: 'из Москвы: Москва' },
  { ending: 'и', from: ['а', 'я', 'ь'], example: 'из Козинки: Козинка' },
]
