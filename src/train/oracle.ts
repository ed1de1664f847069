import { attachLeft, type Configuration, type Move, shift } from '../text/parse/configuration.ts'

/** How many arcs of the gold tree can no longer be drawn once `move` is made: the dynamic oracle of the arc-hybrid system
 *  (Goldberg and Nivre, TACL 2013). `gold` has the head of each word, `state.size` for the root; the tree must not cross. */
export function cost(state: Configuration, move: Move, gold: Int32Array): number {
  const { size, front } = state
  if (move === shift) {
    // The front loses its head in the stack below the top, and its dependents in the stack.
    let lost = 0
    for (let down = 0; down < state.height; down++) {
      const word = state.top(down)
      if (gold[word] === front) lost++
      if (down > 0 && gold[front] === word) lost++
    }
    return lost
  }
  const top = state.top()
  let lost = 0
  for (let word = front; word < size; word++) if (gold[word] === top) lost++
  const head = gold[top]!
  if (move === attachLeft) {
    if (head !== front && (head > front || head === state.top(1))) lost++
  } else if (head >= front) lost++
  return lost
}
