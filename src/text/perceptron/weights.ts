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
  const table = makeTable(rows)
  let hash = 0
  let cell = 0
  for (let row = 0; row < rows; row++) {
    hash = (hash + read.varint()) >>> 0
    const count = read.u8()
    table.put(hash | 0, cell, count)
    cell += count
  }
  if (cell !== cells) throw new Error(`The model has ${cell} weights in its rows, but announces ${cells}.`)
  const cellLabels = read.bytes(cells)
  const cellWeights = new Int8Array(read.bytes(cells))
  const { keys, firsts, counts, mask } = table
  const add = (feature: number, scores: Int32Array): void => {
    let slot = spread(feature) & mask
    while (counts[slot] !== 0) {
      if (keys[slot] === feature) {
        const first = firsts[slot]!
        const end = first + counts[slot]!
        for (let at = first; at < end; at++) scores[cellLabels[at]!]! += cellWeights[at]!
        return
      }
      slot = (slot + 1) & mask
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

/** Open addressing, at most half full. A slot is free where `counts` is 0. */
function makeTable(rows: number) {
  let size = 16
  while (size < rows * 2) size *= 2
  const mask = size - 1
  const keys = new Int32Array(size)
  const firsts = new Int32Array(size)
  const counts = new Uint8Array(size)
  const put = (hash: number, first: number, count: number): void => {
    let slot = spread(hash) & mask
    while (counts[slot] !== 0) slot = (slot + 1) & mask
    keys[slot] = hash
    firsts[slot] = first
    counts[slot] = count
  }
  return { keys, firsts, counts, mask, put }
}

function spread(hash: number): number {
  return hash ^ (hash >>> 13)
}

function reader(bytes: Uint8Array) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = 0
  const step = (count: number): number => {
    at += count
    if (at > bytes.length)
      throw new Error(`The model ends after ${bytes.length} bytes, in the middle of a record.`)
    return at - count
  }
  return {
    u8: () => bytes[step(1)]!,
    u16: () => view.getUint16(step(2), true),
    u32: () => view.getUint32(step(4), true),
    ascii: (length: number) => String.fromCharCode(...bytes.subarray(step(length), at)),
    bytes: (length: number) => bytes.slice(step(length), at),
    varint(): number {
      let value = 0
      for (let scale = 1; ; scale *= 128) {
        const byte = bytes[step(1)]!
        value += (byte & 127) * scale
        if (byte < 128) return value
      }
    },
  }
}
