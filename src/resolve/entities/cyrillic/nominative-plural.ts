/** The nominative plural of a noun for people, from its singular, as Russian and Ukrainian decline it.
 *      эксперт → эксперты    житель → жители    очевидец → очевидцы    мешканка → мешканки    учёный → учёные
 *  What has a plural of its own (директора) stands in a list; a noun that is plural already (родители) stays as it is. */
export function nominativePlural(noun: string, language: 'ru' | 'uk'): string {
  const own = ownPlurals[language].get(noun)
  if (own) return own
  const hard = language === 'ru' ? 'ы' : 'и'
  const soft = language === 'ru' ? 'и' : 'і'
  if (/[ыиії]$/u.test(noun)) return noun
  if (/[ыи]й$/u.test(noun))
    return noun.slice(0, -2) + (language === 'ru' ? (/[кгхжшчщ]ий$/u.test(noun) ? 'ие' : 'ые') : 'і')
  if (/ая$/u.test(noun)) return `${noun.slice(0, -2)}ые`
  if (/(?:ец|ець)$/u.test(noun)) return `${noun.replace(/[еє]ць?$/u, '')}ц${hard === 'ы' ? 'ы' : 'і'}`
  if (/[кгхжшчщ][ао]?$/u.test(noun))
    return noun.replace(/[ао]$/u, '') + (language === 'ru' || !/[жшчщ][ао]?$/u.test(noun) ? 'и' : 'і')
  if (/[ьяй]$/u.test(noun)) return noun.slice(0, -1) + (/й$/u.test(noun) && language === 'uk' ? 'ї' : soft)
  if (/а$/u.test(noun)) return noun.slice(0, -1) + hard
  return noun + hard
}

const ownPlurals = {
  ru: new Map(
    Object.entries({
      директор: 'директора',
      гендиректор: 'гендиректора',
      профессор: 'профессора',
      доктор: 'доктора',
      учитель: 'учителя',
      редактор: 'редактора',
      сосед: 'соседи',
      хозяин: 'хозяева',
      гражданин: 'граждане',
      судья: 'судьи',
      волонтёр: 'волонтёры',
    }),
  ),
  uk: new Map(
    Object.entries({
      сусід: 'сусіди',
      суддя: 'судді',
      джерело: 'джерела',
      учень: 'учні',
      свідок: 'свідки',
      лікар: 'лікарі',
      житель: 'жителі',
      учитель: 'учителі',
    }),
  ),
}
