/** Adjectives before a noun and the noun itself, out of whatever case they stand in; the noun's nominative is known.
 *      областного, управление              → областное управление
 *      Лиманському річковому, управління   → Лиманське річкове управління
 *      местных, жители                     → местные жители
 *  A word that does not end as an adjective of those cases stays as it is. Gender is read off the noun's ending. */
export function nominativePhrase(adjectives: readonly string[], noun: string, language: 'ru' | 'uk'): string {
  const gender = genderOf(noun)
  return [...adjectives.map((word) => nominativeAdjective(word, gender, language)), noun].join(' ')
}

type Gender = 'm' | 'f' | 'n' | 'many'

function genderOf(noun: string): Gender {
  if (/(?:ння|ття|лля|ззя|ство|о|е)$/u.test(noun)) return 'n'
  if (/[аяь]$/u.test(noun)) return /тель$/u.test(noun) ? 'm' : 'f'
  return /[ыиії]$/u.test(noun) ? 'many' : 'm'
}

/** “Большом” → Большой: behind a hushing sound an о in the ending is stressed; elsewhere the word has to be known. */
function isStressed(stem: string, ending: string): boolean {
  return /[жшчщ]$/u.test(stem) && ending.startsWith('о') ? true : stressed.test(stem)
}

const stressed =
  /(?:^|-)(?:областн|краев|городск|морск|донск|тверск|людск|мужск|заводск|воров|полев|передов|штурмов|боев|основн|запасн|речн|участков|головн|портов|степн|лесн|грузов|делов|правов|налогов|страхов|цифров|игров|молод|родн|друг)$/iu

function nominativeAdjective(word: string, gender: Gender, language: 'ru' | 'uk'): string {
  const oblique = /(?:ого|его|ому|ему|ом|ем|ым|им|ой|ей|ую|юю|ых|их|ыми|ими|ої|ій|ою|ього|ьому)$/u.exec(word)
  if (!oblique || word.length - oblique[0].length < 3) return word
  const stem = word.slice(0, -oblique[0].length)
  if (language === 'uk') return stem + { m: 'ий', f: 'а', n: 'е', many: 'і' }[gender]
  const soft = /[кгхжшчщ]$/u.test(stem)
  if (gender === 'm') return stem + (isStressed(stem, oblique[0]) ? 'ой' : soft ? 'ий' : 'ый')
  if (gender === 'many') return stem + (soft ? 'ие' : 'ые')
  return stem + (gender === 'f' ? 'ая' : 'ое')
}
