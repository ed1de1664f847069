/** A trained linear model: for each feature, a small weight for some of the labels. */
export interface Weights {
  readonly labels: readonly string[]
  /** Words whose label never varies, by `hashText` of the word; the value is a label index. */
  readonly fixed: ReadonlyMap<number, number>
  /** Add the weights of one feature to `scores` (one number a label). A feature that was never learnt adds nothing. */
  readonly add: (feature: number, scores: Int32Array) => void
}

/** A model before it is packed: rows in any order, weights within -127 to 127. */
export interface WeightRows {
  readonly labels: readonly string[]
  readonly fixed: ReadonlyMap<number, number>
  readonly rows: ReadonlyMap<number, readonly (readonly [label: number, weight: number])[]>
}

/** Format of the file, little-endian, version 1:
 *
 *      8 bytes   magic `SAYSOLM1` (linear model, version 1)
 *      u16       number of labels; each: u8 length, then ASCII
 *      u32       number of fixed words; each: u32 hash, u8 label
 *      u32, u32  number of rows, number of cells
 *      rows      in rising order of hash: difference to the last hash (LEB128), number of cells (u8)
 *      cells     labels of all rows (u8 each), then weights of all rows (i8 each)
 *
 *  Hashes are `mix` of the feature's parts: whoever changes a feature must train again. */
const magic = 'SAYSOLM1'

/** Read a packed model. Throws when the bytes are no such model or are cut short. */
export function loadWeights(bytes: Uint8Array): Weights {
  const read = reader(bytes)
  const found = read.ascii(Math.min(magic.length, bytes.length))
  if (found !== magic)
    throw new Error(
      `The model begins with ${JSON.stringify(found)}, expected ${magic}. Train it again with this version.`,
    )
  const labels: string[] = []
  for (let left = read.u16(); left > 0; left--) labels.push(read.ascii(read.u8()))
  const fixed = new Map<number, number>()
  for (let left = read.u32(); left > 0; left--) fixed.set(read.u32() | 0, read.u8())
  const rows = read.u32()
  const cells = read.u32()
  if (rows + cells > bytes.length) throw cutShort(bytes)
  const index = readRows(bytes, read.place(), rows)
  if (index.firsts[rows] !== cells)
    throw new Error(`The model has ${index.firsts[rows]} weights in its rows, but announces ${cells}.`)
  read.skipTo(index.end)
  const cellLabels = read.bytes(cells)
  const cellWeights = new Int8Array(read.bytes(cells))
  const { keys, firsts, buckets, shift } = index
  const add = (feature: number, scores: Int32Array): void => {
    const bucket = feature >>> shift
    const stop = buckets[bucket + 1]!
    for (let row = buckets[bucket]!; row < stop; row++) {
      if (keys[row] !== feature) continue
      const end = firsts[row + 1]!
      for (let at = firsts[row]!; at < end; at++) scores[cellLabels[at]!]! += cellWeights[at]!
      return
    }
  }
  return { labels, fixed, add }
}

/** Pack a model. Rows without cells are left out; the same rows give the same bytes. */
export function packWeights(model: WeightRows): Uint8Array {
  const out: number[] = []
  const u8 = (value: number): void => void out.push(value & 255)
  const u16 = (value: number): void => [0, 8].forEach((by) => void u8(value >>> by))
  const u32 = (value: number): void => [0, 8, 16, 24].forEach((by) => void u8(value >>> by))
  const ascii = (text: string): void => [...text].forEach((mark) => void u8(mark.charCodeAt(0)))
  ascii(magic)
  u16(model.labels.length)
  for (const label of model.labels) {
    u8(label.length)
    ascii(label)
  }
  const fixed = [...model.fixed].sort(([a], [b]) => (a >>> 0) - (b >>> 0))
  u32(fixed.length)
  for (const [hash, label] of fixed) {
    u32(hash)
    u8(label)
  }
  const rows = [...model.rows]
    .filter(([, cells]) => cells.length > 0)
    .sort(([a], [b]) => (a >>> 0) - (b >>> 0))
  u32(rows.length)
  u32(rows.reduce((sum, [, cells]) => sum + cells.length, 0))
  let last = 0
  for (const [hash, cells] of rows) {
    for (let left = (hash >>> 0) - last; ; left = Math.floor(left / 128)) {
      u8(left < 128 ? left : (left % 128) | 128)
      if (left < 128) break
    }
    last = hash >>> 0
    u8(cells.length)
  }
  for (const [, cells] of rows) for (const [label] of cells) u8(label)
  for (const [, cells] of rows) for (const [, weight] of cells) u8(weight)
  return Uint8Array.from(out)
}

interface Rows {
  /** Hashes in rising order, as signed numbers, and where the cells of each row begin; one more at the end. */
  readonly keys: Int32Array
  readonly firsts: Int32Array
  /** The first row whose hash has these highest bits: about one row has them. */
  readonly buckets: Int32Array
  readonly shift: number
  /** Where the rows end in the bytes. */
  readonly end: number
}

function readRows(bytes: Uint8Array, start: number, rows: number): Rows {
  let shift = 28
  while (shift > 8 && 2 ** (32 - shift) < rows) shift--
  const keys = new Int32Array(rows)
  const firsts = new Int32Array(rows + 1)
  const buckets = new Int32Array(2 ** (32 - shift) + 1)
  let at = start
  let hash = 0
  let cell = 0
  let bucket = 0
  for (let row = 0; row < rows; row++) {
    let byte = bytes[at++]!
    let difference = byte & 127
    for (let scale = 128; byte >= 128; scale *= 128) {
      byte = bytes[at++]!
      difference += (byte & 127) * scale
    }
    hash += difference
    keys[row] = hash
    firsts[row] = cell
    cell += bytes[at++]!
    for (const own = (hash >>> shift) + 1; bucket < own; ) buckets[bucket++] = row
  }
  firsts[rows] = cell
  buckets.fill(rows, bucket)
  if (!(at <= bytes.length)) throw cutShort(bytes)
  return { keys, firsts, buckets, shift, end: at }
}

function reader(bytes: Uint8Array) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = 0
  const step = (count: number): number => {
    at += count
    if (at > bytes.length) throw cutShort(bytes)
    return at - count
  }
  return {
    u8: () => bytes[step(1)]!,
    u16: () => view.getUint16(step(2), true),
    u32: () => view.getUint32(step(4), true),
    ascii: (length: number) => String.fromCharCode(...bytes.subarray(step(length), at)),
    bytes: (length: number) => bytes.slice(step(length), at),
    place: () => at,
    skipTo(place: number): void {
      at = place
    },
  }
}

const cutShort = (bytes: Uint8Array): Error =>
  new Error(`The model ends after ${bytes.length} bytes, in the middle of a record.`)
