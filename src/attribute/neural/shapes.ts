/** What the encoder is told of a word beside its pieces, which have no capitals: 40 kinds, see `shapesOf`. */
export const shapeCount = 40

const openings = new Set(['“', '„', '«'])
const closings = new Set(['”', '»'])

/** One number a word: (letter case * 4 + quotation state) * 2 + first word of its paragraph.
 *
 *  - letter case: 0 lower, 1 capitalised, 2 all capitals, 3 with a digit, 4 neither letter nor digit;
 *  - quotation state: 0 outside, 1 inside, 2 the opening mark, 3 the closing mark. A paragraph begins outside, a straight mark
 *    opens or closes by turns, and single marks count for nothing: most are apostrophes.
 *
 *  `paragraphs` has the number of each word's paragraph. The training (`training/neural/words.py`) counts alike. */
export function shapesOf(words: readonly string[], paragraphs: readonly number[]): Uint8Array {
  const shapes = new Uint8Array(words.length)
  let inside = false
  for (const [index, word] of words.entries()) {
    const first = index === 0 || paragraphs[index] !== paragraphs[index - 1]
    if (first) inside = false
    let state = inside ? 1 : 0
    if (openings.has(word) || (word === '"' && !inside)) {
      inside = true
      state = 2
    } else if (closings.has(word) || word === '"') {
      inside = false
      state = 3
    }
    shapes[index] = (letterCase(word) * 4 + state) * 2 + (first ? 1 : 0)
  }
  return shapes
}

function letterCase(word: string): number {
  if (/[0-9]/.test(word)) return 3
  const upper = word.toUpperCase()
  const lower = word.toLowerCase()
  if (upper === lower) return 4
  if (word.length > 1 && word === upper) return 2
  return word[0] !== lower[0] ? 1 : 0
}
