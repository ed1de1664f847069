/** The heads with as few arcs lifted as it takes so that none cross (Nivre and Nilsson, ACL 2005: the shortest crossing arc is
 *  moved to its head's head until there is none). Heads are counted within the sentence, -1 is the root. */
export function projective(heads: readonly number[]): number[] {
  const lifted = [...heads]
  for (let guard = heads.length * heads.length; guard > 0; guard--) {
    let worst = -1
    for (let at = 0; at < lifted.length; at++)
      if (crosses(lifted, at) && (worst < 0 || length(lifted, at) < length(lifted, worst))) worst = at
    if (worst < 0) return lifted
    lifted[worst] = lifted[lifted[worst]!]!
  }
  return lifted
}

const length = (heads: readonly number[], at: number): number => Math.abs(heads[at]! - at)

/** Whether a word between the two ends of an arc hangs outside of what the arc's head governs. */
function crosses(heads: readonly number[], at: number): boolean {
  const head = heads[at]!
  if (head < 0) return false
  for (let between = Math.min(at, head) + 1; between < Math.max(at, head); between++) {
    let up = between
    while (up >= 0 && up !== head) up = heads[up]!
    if (up < 0) return true
  }
  return false
}
