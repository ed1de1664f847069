interface WordRow {
  readonly words: RegExp
}

/** Asks only those rows of a table that can fit a text by its letters: a row written in Cyrillic fits no English sentence, and one in Latin letters
 *  none that has no Latin letter. The order of rows is kept; a row written in neither is always asked. */
export function rowsByScript<R extends WordRow>(rows: readonly R[]): (text: string) => readonly R[] {
  const scripts = rows.map(({ words }) => ({
    latin: /[A-Za-z]{2}/.test(words.source.replace(/\\p\{\w+\}|\\\w/g, ' ')),
    cyrillic: cyrillic.test(words.source),
  }))
  const inScripts = (isLatin: boolean, isCyrillic: boolean) =>
    rows.filter((_, at) => {
      const row = scripts[at]!
      return (!row.latin && !row.cyrillic) || (row.latin && isLatin) || (row.cyrillic && isCyrillic)
    })
  const [neither, latin] = [inScripts(false, false), inScripts(true, false)]
  const [other, both] = [inScripts(false, true), inScripts(true, true)]
  return (text) =>
    cyrillic.test(text) ? (/[A-Za-z]/.test(text) ? both : other) : /[A-Za-z]/.test(text) ? latin : neither
}

const cyrillic = /[\u0400-\u052f]/
