/** Language of a text by its letters and commonest words: `uk`, `ru`, `be` or `en`; null for every other and for a text
 *  too short to tell. Rule, not a model: і ї є ґ are Ukrainian letters that Russian lacks, ы э ъ ё Russian ones that
 *  Ukrainian lacks; і beside ў or ы is Belarusian, which stays undecided unless ў is there. English is known by its small words: they are 35 to
 *  50 % of running English prose and under 8 % of German, French or Polish. */
export function detectLanguage(text: string): string | null {
  const letters = text.toLowerCase()
  const cyrillic = count(letters, /[\u0400-\u04ff]/g)
  const latin = count(letters, /[a-zà-ÿ]/g)
  if (cyrillic + latin < 20) return null
  if (cyrillic > latin) return detectCyrillic(letters)
  const words = letters.match(/[a-zà-ÿ’']+/g) ?? []
  const small = words.filter((word) => englishSmallWords.has(word)).length
  return words.length >= 5 && small / words.length >= englishShare ? 'en' : null
}

/** Headlines and casualty lists drop small words, other languages share a few ("in", "was", "on"): 0.15 parts them. */
const englishShare = 0.15

const englishSmallWords = new Set(
  'the of and to in a that is was for on said by with as at it from has have had were are be been this which not they their its an he she his her after who will would but or than about into over against no'.split(
    ' ',
  ),
)

function detectCyrillic(letters: string): string | null {
  if (count(letters, /ў/g) > 0) return 'be'
  const ukrainian = count(letters, /[іїєґ]/g)
  const russian = count(letters, /[ыэъё]/g)
  if (ukrainian === russian) return null
  return ukrainian > russian ? 'uk' : 'ru'
}

function count(text: string, letters: RegExp): number {
  return text.match(letters)?.length ?? 0
}
