/** How many letters must be put in, left out, exchanged, or swapped with their neighbour, to make one word of the other; `most + 1` for
 *  more than `most`. Each stretch is changed once (optimal string alignment, the usual restriction of Damerau 1964, Levenshtein 1966).
 *  Works in (length × most) steps. */
export function editDistance(a: string, b: string, most: number): number {
  const over = most + 1
  if (Math.abs(a.length - b.length) > most) return over
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const row = new Array<number>(b.length + 1).fill(over)
    if (i <= most) row[0] = i
    let least = row[0]!
    for (let j = Math.max(1, i - most); j <= Math.min(b.length, i + most); j++) {
      const isSame = a[i - 1] === b[j - 1]
      let steps = Math.min(last[j - 1]! + (isSame ? 0 : 1), last[j]! + 1, row[j - 1]! + 1)
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      if (isSwapped) steps = Math.min(steps, before[j - 2]! + 1)
      row[j] = Math.min(steps, over)
      least = Math.min(least, row[j]!)
    }
    if (least > most) return over
    before = last
    last = row
  }
  return last[b.length]!
}
