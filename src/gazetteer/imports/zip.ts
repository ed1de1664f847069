import { createReadStream } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { createInflateRaw } from 'node:zlib'

/** One file in an archive. Its name is only ever shown or compared, never used as a path. */
export interface ZipEntry {
  readonly name: string
  readonly compressedBytes: number
  readonly bytes: number
  /** What is in it, a chunk at a time. Throws `ZipProblem` for a bomb, an encrypted or otherwise packed entry. */
  read(): AsyncIterable<Buffer>
}

/** The archive is not one that can be read: what was found, in words. */
export class ZipProblem extends Error {
  override readonly name = 'ZipProblem'
}

/** The files of a ZIP archive, from its central directory (PKWARE APPNOTE 6.3.10; ZIP64 sizes and offsets included).
 *  Only stored and deflated entries are read. An entry that grows to more than `bombRatio` times its packed size after
 *  the first 64 MB is refused while it is being read. Throws `ZipProblem` for what is no archive or is cut short. */
export async function readZip(path: string): Promise<readonly ZipEntry[]> {
  const file = await open(path, 'r')
  try {
    const size = (await file.stat()).size
    const { count, start, length } = await findDirectory(file, size)
    if (length > 64e6 || start + length > size)
      throw new ZipProblem('a directory that lies outside the archive')
    const directory = await readAt(file, start, length)
    const entries: ZipEntry[] = []
    let at = 0
    for (let i = 0; i < count; i++) {
      if (at + 46 > directory.length || directory.readUInt32LE(at) !== directoryMark)
        throw new ZipProblem('a broken list of files')
      const nameLength = directory.readUInt16LE(at + 28)
      const extraLength = directory.readUInt16LE(at + 30)
      const end = at + 46 + nameLength + extraLength + directory.readUInt16LE(at + 32)
      if (end > directory.length) throw new ZipProblem('a broken list of files')
      entries.push(await entryAt(path, file, size, directory.subarray(at, end), nameLength, extraLength))
      at = end
    }
    return entries
  } finally {
    await file.close()
  }
}

const directoryMark = 0x02014b50
const endMark = 0x06054b50
const end64Mark = 0x06064b50
const end64PointerMark = 0x07064b50
const localMark = 0x04034b50
const inHeader64 = 0xffffffff

async function findDirectory(file: FileHandle, size: number) {
  const tailLength = Math.min(size, 65_557)
  const tail = await readAt(file, size - tailLength, tailLength)
  for (let at = tail.length - 22; at >= 0; at--) {
    if (tail.readUInt32LE(at) !== endMark) continue
    const count = tail.readUInt16LE(at + 10)
    const length = tail.readUInt32LE(at + 12)
    const start = tail.readUInt32LE(at + 16)
    if (at < 20 || tail.readUInt32LE(at - 20) !== end64PointerMark) return { count, start, length }
    const far = await readAt(file, Number(tail.readBigUInt64LE(at - 12)), 56)
    if (far.length < 56 || far.readUInt32LE(0) !== end64Mark)
      throw new ZipProblem('a broken end of the archive')
    return {
      count: Number(far.readBigUInt64LE(32)),
      length: Number(far.readBigUInt64LE(40)),
      start: Number(far.readBigUInt64LE(48)),
    }
  }
  throw new ZipProblem(
    size === 0 ? 'an empty file' : 'no end of an archive: another kind of file, or one cut short',
  )
}

async function entryAt(
  path: string,
  file: FileHandle,
  size: number,
  row: Buffer,
  nameLength: number,
  extraLength: number,
): Promise<ZipEntry> {
  const flags = row.readUInt16LE(8)
  const method = row.readUInt16LE(10)
  const sizes = { packed: row.readUInt32LE(20), bytes: row.readUInt32LE(24), local: row.readUInt32LE(42) }
  const extra = row.subarray(46 + nameLength, 46 + nameLength + extraLength)
  const { packed, bytes, local } = withZip64(sizes, extra)
  const name = row.toString(flags & 0x800 ? 'utf8' : 'latin1', 46, 46 + nameLength)
  const header = await readAt(file, local, 30)
  const isWhole = header.length === 30 && header.readUInt32LE(0) === localMark
  const start = isWhole ? local + 30 + header.readUInt16LE(26) + header.readUInt16LE(28) : -1
  return {
    name,
    compressedBytes: packed,
    bytes,
    read: () => {
      if (!isWhole || start + packed > size) throw new ZipProblem('a file that lies outside the archive')
      if (flags & 1) throw new ZipProblem('an encrypted file')
      if (method !== 0 && method !== 8) throw new ZipProblem(`packing method ${method}`)
      return inflated(path, start, packed, method === 8)
    },
  }
}

function withZip64(sizes: { packed: number; bytes: number; local: number }, extra: Buffer) {
  const found = { ...sizes }
  for (let at = 0; at + 4 <= extra.length; ) {
    const length = extra.readUInt16LE(at + 2)
    if (extra.readUInt16LE(at) === 1) {
      let value = at + 4
      for (const field of ['bytes', 'packed', 'local'] as const) {
        if (sizes[field] !== inHeader64 || value + 8 > extra.length) continue
        found[field] = Number(extra.readBigUInt64LE(value))
        value += 8
      }
    }
    at += 4 + length
  }
  return found
}

/** GeoNames packs about 4 to 1; deflate cannot do better than 1,032 to 1, and a table of places is nowhere near it. */
const bombRatio = 100
const bombFrom = 64e6

async function* inflated(
  path: string,
  start: number,
  packed: number,
  isDeflated: boolean,
): AsyncIterable<Buffer> {
  if (packed === 0) return
  const raw = createReadStream(path, { start, end: start + packed - 1, highWaterMark: 1 << 18 })
  const stream = isDeflated ? raw.pipe(createInflateRaw({ chunkSize: 1 << 18 })) : raw
  if (stream !== raw) raw.on('error', (error) => stream.destroy(error))
  let written = 0
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      written += chunk.length
      if (written > bombFrom && written > packed * bombRatio)
        throw new ZipProblem(`a file that unpacks to more than ${bombRatio} times its size`)
      yield chunk
    }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? ''
    if (code.startsWith('Z_')) throw new ZipProblem('packed bytes that do not unpack')
    throw error
  } finally {
    raw.destroy()
  }
}

async function readAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  if (!Number.isSafeInteger(position) || position < 0) return Buffer.alloc(0)
  const buffer = Buffer.alloc(length)
  const { bytesRead } = await file.read(buffer, 0, length, position)
  return buffer.subarray(0, bytesRead)
}
