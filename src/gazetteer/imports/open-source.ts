import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { createGunzip } from 'node:zlib'
import { readZip, ZipProblem } from './zip.ts'

/** One table to import: a file, or a file in an archive. */
export interface Source {
  /** Shown in messages: `UA.zip`, or `UA.zip, UA.txt`. */
  readonly title: string
  /** Lower-case ending that says what kind of table it is: `txt`, `csv`, `geojson`. */
  readonly kind: 'txt' | 'csv' | 'geojson'
  /** Bytes that `read` will hand on, as far as the file says: for a progress bar only. */
  readonly bytes: number
  read(): AsyncIterable<Buffer>
}

/** The tables of a file: itself, or those of a ZIP archive (read-me files and language lists are left out). What a file
 *  is, is found from its first bytes and its name's ending. Throws `ZipProblem`, or the system's error. */
export async function openSources(path: string, title: string): Promise<readonly Source[]> {
  const { head, bytes, unpacked } = await lookAt(path)
  if (head[0] === 0x50 && head[1] === 0x4b) {
    const tables = (await readZip(path)).flatMap((entry) => {
      const kind = kindOf(entry.name)
      return kind && !/(^|\/)(readme|iso-languagecodes|__MACOSX)/i.test(entry.name)
        ? [
            {
              title: `${title}, ${plainName(entry.name)}`,
              kind,
              bytes: entry.bytes,
              read: () => entry.read(),
            },
          ]
        : []
    })
    if (tables.length === 0) throw new ZipProblem('an archive without a table (.txt, .csv or .geojson)')
    return tables
  }
  const isPacked = head[0] === 0x1f && head[1] === 0x8b
  const kind = kindOf(isPacked ? title.replace(/\.gz$/i, '') : title) ?? 'txt'
  const raw = () => createReadStream(path, { highWaterMark: 1 << 18 })
  return [{ title, kind, bytes: isPacked ? unpacked : bytes, read: isPacked ? () => gunzipped(raw()) : raw }]
}

function kindOf(name: string): Source['kind'] | null {
  const ending = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase()
  if (ending === 'txt' || ending === 'csv') return ending
  if (ending === 'tsv') return 'csv'
  return ending === 'geojson' || ending === 'json' ? 'geojson' : null
}

/** A name from an archive, for messages only: its last part, without control characters. */
function plainName(name: string): string {
  return (name.split(/[\\/]/).at(-1) ?? '').replace(/[^\p{L}\p{N} ._-]/gu, '?').slice(0, 80)
}

const bombRatio = 100
const bombFrom = 64e6

async function* gunzipped(raw: ReturnType<typeof createReadStream>): AsyncIterable<Buffer> {
  const stream = raw.pipe(createGunzip({ chunkSize: 1 << 18 }))
  raw.on('error', (error) => stream.destroy(error))
  let written = 0
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      written += chunk.length
      if (written > bombFrom && written > raw.bytesRead * bombRatio)
        throw new ZipProblem(`a file that unpacks to more than ${bombRatio} times its size`)
      yield chunk
    }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? ''
    if (code.startsWith('Z_')) throw new ZipProblem('packed bytes that do not unpack, or are cut short')
    throw error
  } finally {
    raw.destroy()
  }
}

/** The first four bytes, the length, and the last four as a number: the unpacked length of a gzip file (RFC 1952, ISIZE). */
async function lookAt(path: string) {
  const file = await open(path, 'r')
  try {
    const bytes = (await file.stat()).size
    const buffer = Buffer.alloc(8)
    const { bytesRead } = await file.read(buffer, 0, 4, 0)
    if (bytes > 8) await file.read(buffer, 4, 4, bytes - 4)
    return { head: buffer.subarray(0, bytesRead), bytes, unpacked: buffer.readUInt32LE(4) }
  } finally {
    await file.close()
  }
}
