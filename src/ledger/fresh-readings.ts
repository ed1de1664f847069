import { randomBytes } from 'node:crypto'
import { type FileHandle, open, rm } from 'node:fs/promises'
import path from 'node:path'
import type { Reading } from '../model/index.ts'
import type { BadInputFacts } from '../model/problem.ts'
import { makeFolder } from './durable-file.ts'
import { stagingFolder } from './layout.ts'
import type { ReadCapture } from './read-capture.ts'

/** What a capture read as, without the reading itself. */
export type FreshRead = Omit<ReadCapture, 'reading'> | { readonly unread: BadInputFacts }

interface Place {
  /** In bytes, of the file. */
  readonly at: number
  readonly length: number
}

/** What captures read as now, by digest. The readings lie in a file that nobody else sees and that is gone when this is closed or the process
 *  ends, for those of a large dossier are more than memory holds. */
export class FreshReadings {
  readonly #file: FileHandle
  readonly #reads = new Map<string, FreshRead>()
  readonly #places = new Map<string, Place>()
  #end = 0

  private constructor(file: FileHandle) {
    this.#file = file
  }

  static async open(folder: string): Promise<FreshReadings> {
    await makeFolder(stagingFolder(folder))
    const name = path.join(stagingFolder(folder), `readings-${randomBytes(6).toString('hex')}`)
    const file = await open(name, 'wx+', 0o600)
    await rm(name, { force: true })
    return new FreshReadings(file)
  }

  async put(digest: string, read: ReadCapture | { readonly unread: BadInputFacts }): Promise<void> {
    if ('unread' in read) {
      this.#reads.set(digest, read)
      return
    }
    const { reading, ...facts } = read
    const bytes = Buffer.from(JSON.stringify(reading))
    await this.#file.appendFile(bytes)
    this.#places.set(digest, { at: this.#end, length: bytes.length })
    this.#end += bytes.length
    this.#reads.set(digest, facts)
  }

  /** Undefined for a capture that was not read. */
  read(digest: string): FreshRead | undefined {
    return this.#reads.get(digest)
  }

  /** Null for a capture that was not read or could not be. */
  async reading(digest: string): Promise<Reading | null> {
    const place = this.#places.get(digest)
    if (place === undefined) return null
    const { buffer } = await this.#file.read(Buffer.alloc(place.length), 0, place.length, place.at)
    return JSON.parse(buffer.toString())
  }

  async close(): Promise<void> {
    await this.#file.close()
  }
}
