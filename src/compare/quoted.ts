/** Long enough for any sentence's first clause, short enough for one line of a screen. */
const longest = 160

/** Marks of quotation around all of the words, with none between. */
const enclosing = /^[“”"„«]+([^“”"„«»]*)[“”"»]+$/u

/** The exact words in marks of quotation, cut between words where they are long; marks that they bring themselves are left off where they enclose all of them. */
export function quoted(words: string): string {
  const bare = words.replace(/\s+/gu, ' ').trim().replace(enclosing, '$1')
  if (bare.length <= longest) return `“${bare}”`
  return `“${bare.slice(0, bare.lastIndexOf(' ', longest)).replace(/[\s,;:–—-]+$/u, '')} …”`
}
