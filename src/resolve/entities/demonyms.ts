/** Whether two words name one land and its people: “valmeria” and “valmerian”, “orland” and “orlandish”, “victoria” and “victorian”. For
 *  the lands no table holds: towns, provinces, cantons. */
export function isSameLand(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.length < 4 || short === long || !people.test(long) || people.test(short)) return false
  const stem = short.replace(/[aeoy]$/, '')
  return stem.length >= 4 && long.startsWith(stem) && endings.test(long.slice(stem.length))
}

/** What the land and its people have in common, of a land that no table holds: `valmer` of “valmeria” and “valmerian”, `orland` of “orlandish”. Shorter than
 *  four letters, the word as it is. */
export function landStem(word: string): string {
  const stem = word.replace(
    people.test(word) ? /(?:ia|i|e|a)?(?:n|an|ian|ean|ese|ish|ic|ine|i)$/ : /(?:ia|y|[aeo])$/,
    '',
  )
  return stem.length >= 4 ? stem : word
}

/** Whether a word is one for a people by its end: “Sarnian”, “Zelmese”. */
export const isOfPeople = (word: string): boolean => people.test(word.toLowerCase())

const people = /(?:an|ese|ish|ic|ine|i)$/
const endings = /^(?:a|e|i|n)?(?:n|an|ian|ean|ese|ish|ic|ine|i)$/
