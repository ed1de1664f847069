/** The parser's position in one sentence of `size` words. Words are counted from 0 within the sentence; `size` stands for the
 *  root, which waits at the end of the buffer, and `size + 1` for nothing at all. */
export class Configuration {
  readonly size: number
  readonly none: number
  /** Head of each word, -1 while it has none. */
  readonly head: Int32Array
  /** Relation of each word to its head, an index; -1 while it has none. */
  readonly relation: Int32Array
  /** The outermost and second outermost child on each side. */
  readonly left: Int32Array
  readonly left2: Int32Array
  readonly right: Int32Array
  readonly right2: Int32Array
  readonly leftCount: Uint8Array
  readonly rightCount: Uint8Array
  /** The relations of a word's children so far, one bit each for those that `childBit` knows. */
  readonly children: Int32Array
  private readonly stack: Int32Array
  private depth = 0
  /** The word at the front of the buffer. */
  front = 0

  constructor(size: number) {
    const wide = size + 2
    this.size = size
    this.none = size + 1
    this.head = new Int32Array(wide).fill(-1)
    this.relation = new Int32Array(wide).fill(-1)
    this.left = new Int32Array(wide).fill(this.none)
    this.left2 = new Int32Array(wide).fill(this.none)
    this.right = new Int32Array(wide).fill(this.none)
    this.right2 = new Int32Array(wide).fill(this.none)
    this.leftCount = new Uint8Array(wide)
    this.rightCount = new Uint8Array(wide)
    this.children = new Int32Array(wide)
    this.stack = new Int32Array(wide)
  }

  /** The word `down` places below the top of the stack. */
  top(down = 0): number {
    return down < this.depth ? this.stack[this.depth - 1 - down]! : this.none
  }

  get height(): number {
    return this.depth
  }

  /** The word `ahead` places behind the front of the buffer; the root is the last. */
  next(ahead = 0): number {
    const at = this.front + ahead
    return at <= this.size ? at : this.none
  }

  get done(): boolean {
    return this.front === this.size && this.depth === 0
  }

  /** Whether a move can be made. At the root only the last word of the stack may be attached to it: a sentence has one root. */
  allows(move: Move): boolean {
    if (move === shift) return this.front < this.size
    if (move === attachRight) return this.depth > 1
    return this.depth > 0 && (this.front < this.size || this.depth === 1)
  }

  shift(): void {
    this.stack[this.depth++] = this.front++
  }

  /** Head and dependent of the arc that `attachLeft` or `attachRight` would draw. */
  arc(move: Move): { readonly head: number; readonly dependent: number } {
    return { head: move === attachLeft ? this.front : this.top(1), dependent: this.top() }
  }

  /** Attach the top of the stack to the front of the buffer or to the word below it, and take it off. */
  attach(move: Move, relation: number, bit: number): void {
    const { head, dependent } = this.arc(move)
    this.depth--
    this.head[dependent] = head
    this.relation[dependent] = relation
    this.children[head]! |= bit
    if (move === attachLeft) {
      this.left2[head] = this.left[head]!
      this.left[head] = dependent
      this.leftCount[head]!++
    } else {
      this.right2[head] = this.right[head]!
      this.right[head] = dependent
      this.rightCount[head]!++
    }
  }
}

/** Moves of the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta, ACL 2011). */
export type Move = 0 | 1 | 2
export const shift = 0
export const attachLeft = 1
export const attachRight = 2
export const moves: readonly Move[] = [shift, attachLeft, attachRight]
