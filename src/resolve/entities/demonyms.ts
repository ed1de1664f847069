/** Whether two words name one land and its people: “valmeria” and “valmerian”, “orland” and “orlandish”, “victoria” and “victorian”. For
 *  the lands no table holds: towns, provinces, cantons. */
export function isSameLand(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.length < 4 || short === long || !people.test(long) || people.test(short)) return false
  const stem = short.replace(/[aeoy]$/, '')
  return stem.length >= 4 && long.startsWith(stem) && endings.test(long.slice(stem.length))
}

const people = /(?:an|ese|ish|ic|ine|i)$/
const endings = /^(?:a|e|i|n)?(?:n|an|ian|ean|ese|ish|ic|ine|i)$/
