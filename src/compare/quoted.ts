/** Long enough for any sentence's first clause, short enough for one line of a screen. */
const longest = 160

/** Marks of quotation around all of the words, or at one end of them with the other left out, and none between. */
const around = /^[“”"„«]*([^“”"„«»]*)[“”"»]*$/u

/** The exact words in marks of quotation, cut between words where they are long; marks that they bring themselves are left off their ends, but for those of
 *  a quotation within. */
export function quoted(words: string): string {
  const bare = words.replace(/\s+/gu, ' ').trim().replace(around, '$1')
  if (bare.length <= longest) return `“${bare}”`
  return `“${bare.slice(0, bare.lastIndexOf(' ', longest)).replace(/[\s,;:–—-]+$/u, '')} …”`
}
