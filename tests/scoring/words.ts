/** How near two stretches of words are: F1 over their words as bags, case, apostrophes and possessive endings aside. 0 to 1. */
export function overlapOfWords(a: string, b: string): number {
  const rest = wordsOf(b)
  const left = wordsOf(a)
  if (left.length === 0 || rest.length === 0) return 0
  const total = left.length + rest.length
  let same = 0
  for (const word of left) {
    const at = rest.indexOf(word)
    if (at < 0) continue
    rest.splice(at, 1)
    same++
  }
  return (2 * same) / total
}

export function fold(words: string): string {
  return words.replaceAll('\u00a0', ' ').replace(/\s+/g, ' ').trim().toLowerCase()
}

/** One of the two stands in the other. */
export function isNear(a: string, b: string): boolean {
  const [x, y] = [fold(a), fold(b)]
  return x !== '' && y !== '' && (x.includes(y) || y.includes(x))
}

/** Whether a name may stand for another: the same words, a surname, or the words with a rank or an office beside them. */
export function isSameName(expected: string, candidate: string): boolean {
  const [wanted, found] = [nameWords(expected), nameWords(candidate)]
  if (wanted.length === 0 || found.length === 0) return false
  if (wanted.every((word) => found.includes(word))) {
    const extra = found.filter((word) => !wanted.includes(word))
    return extra.length === 0 || wanted.length > 1 || extra.every((word) => offices.has(word))
  }
  return found.length === 1 && wanted.length === 2 && found[0] === wanted[1]
}

const small = new Set('the a an of and s in for'.split(' '))
const offices = new Set(
  'government administration federation republic state president minister general mayor governor spokesman spokeswoman official officials'.split(
    ' ',
  ),
)
const spellings: Readonly<Record<string, string>> = { defence: 'defense', kyiv: 'kiev', harbour: 'harbor' }

function nameWords(name: string): string[] {
  return wordsOf(name).filter((word) => !small.has(word))
}

function wordsOf(words: string): string[] {
  const plain = fold(words).replaceAll('’', "'").replace(/'s\b/g, '')
  return (plain.match(/[\p{L}\p{N}]+(?:[.,]\d+)*/gu) ?? []).map((word) => spellings[word] ?? word)
}
