/** A Russian or Ukrainian word without its case ending, lower case, ё as е: what is the same in all forms of a noun or an adjective.
 *      Петров, Петрова, Петровым    → петров
 *      полиция, полиции             → полиц
 *      Прибой, Прибоя               → приб
 *  The genitive plural in -ов and -ів stays, for surnames end so. Three letters stay at least. Words of one stem may still be two words: callers ask for the same stem, and for more. */
export function wordStem(word: string): string {
  const lower = word.toLowerCase().replaceAll('ё', 'е').replaceAll('’', "'")
  for (const ending of endings) {
    if (lower.length - ending.length >= 3 && lower.endsWith(ending))
      return softened(lower.slice(0, -ending.length))
  }
  return lower
}

/** A vowel or й left at the end belongs to the ending: компани-я, прибо-й. */
function softened(stem: string): string {
  let end = stem.length
  while (end > 3 && /[иіїйоеєьуюа]/.test(stem[end - 1]!)) end--
  return stem.slice(0, end)
}

/** Longest first. */
const endings =
  'иями ями ами ими ыми ього його ому ему ого его ого ими ием ією ою ею ей ой ий ый ая яя ое ее ые ие ых их им ым іх ам ям ах ях ом ем єю ої ії ія ію ія а я о е є и і ї ы у ю ь й'
    .split(' ')
    .sort((a, b) => b.length - a.length)
