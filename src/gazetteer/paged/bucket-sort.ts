import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs'

/** Sorts more entries than fit in memory: they go into 256 buckets by the first byte of their first word as they come, a
 *  block at a time into one file; then each bucket is read, sorted and handed on. Memory is one block a bucket and one
 *  bucket, whatever the number of entries (distribution sort; Knuth, TAOCP 3, 5.2.5). First words must be spread evenly. */
export class BucketSort {
  readonly #path: string
  readonly #file: number
  readonly #words: number
  readonly #blocks: readonly Uint32Array[]
  readonly #filled = new Uint32Array(buckets)
  readonly #counts = new Float64Array(buckets)
  readonly #written: readonly number[][]
  #blocksWritten = 0
  #count = 0
  #isOpen = true

  /** `words` is the number of 32-bit words of an entry. */
  constructor(path: string, words: number) {
    this.#path = path
    this.#file = openSync(path, 'wx+')
    this.#words = words
    this.#blocks = Array.from({ length: buckets }, () => new Uint32Array(blockEntries * words))
    this.#written = Array.from({ length: buckets }, () => [])
  }

  get words(): number {
    return this.#words
  }

  get count(): number {
    return this.#count
  }

  add(first: number, second: number, third = 0, fourth = 0): void {
    const bucket = first >>> 24
    const block = this.#blocks[bucket]!
    const filled = this.#filled[bucket]!
    const at = filled * this.#words
    block[at] = first
    block[at + 1] = second
    if (this.#words > 2) {
      block[at + 2] = third
      block[at + 3] = fourth
    }
    this.#filled[bucket] = filled + 1
    this.#counts[bucket]!++
    this.#count++
    if (filled + 1 === blockEntries) this.#flush(bucket)
  }

  /** Every entry in order, one bucket at a time: by the first word, then by the others. The array is reused. */
  *sorted(): Iterable<Uint32Array> {
    let room = new Uint32Array(0)
    for (let bucket = 0; bucket < buckets; bucket++) {
      const count = this.#counts[bucket]!
      if (count === 0) continue
      if (room.length < count * this.#words) room = new Uint32Array(count * this.#words * 1.25)
      let at = 0
      for (const block of this.#written[bucket]!) {
        const bytes = new Uint8Array(room.buffer, at * 4, blockEntries * this.#words * 4)
        readSync(this.#file, bytes, 0, bytes.length, block * bytes.length)
        at += blockEntries * this.#words
      }
      room.set(this.#blocks[bucket]!.subarray(0, this.#filled[bucket]! * this.#words), at)
      yield this.#inOrder(room.subarray(0, count * this.#words))
    }
  }

  /** Removes the file; again it does nothing. */
  close(): void {
    if (this.#isOpen) closeSync(this.#file)
    this.#isOpen = false
    rmSync(this.#path, { force: true })
  }

  #flush(bucket: number): void {
    const block = this.#blocks[bucket]!
    writeSync(this.#file, block, 0, block.byteLength, this.#blocksWritten * block.byteLength)
    this.#written[bucket]!.push(this.#blocksWritten++)
    this.#filled[bucket] = 0
  }

  /** The first word and a running number are packed into one double, which sorts faster than any comparator; runs of one
   *  first word are then put in order of the rest. */
  #inOrder(entries: Uint32Array): Uint32Array {
    const words = this.#words
    const count = entries.length / words
    if (count > runningNumbers) throw new RangeError(`${count} entries in one bucket`)
    const order = new Float64Array(count)
    for (let i = 0; i < count; i++) order[i] = (entries[i * words]! & 0xffffff) * runningNumbers + i
    order.sort()
    const sorted = new Uint32Array(entries.length)
    for (let i = 0; i < count; i++) {
      const from = (order[i]! % runningNumbers) * words
      for (let word = 0; word < words; word++) sorted[i * words + word] = entries[from + word]!
    }
    for (let from = 0; from < count; ) {
      let to = from + 1
      while (to < count && sorted[to * words] === sorted[from * words]) to++
      if (to - from > 1) this.#orderRun(sorted.subarray(from * words, to * words))
      from = to
    }
    return sorted
  }

  #orderRun(run: Uint32Array): void {
    const words = this.#words
    const rows = Array.from({ length: run.length / words }, (_, at) =>
      run.slice(at * words, at * words + words),
    )
    rows.sort((a, b) => {
      for (let word = 1; word < words; word++) if (a[word] !== b[word]) return a[word]! - b[word]!
      return 0
    })
    for (const [at, row] of rows.entries()) run.set(row, at * words)
  }
}

const buckets = 256
const blockEntries = 2048
const runningNumbers = 2 ** 24
