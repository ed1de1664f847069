import type { AddedEntry, JournalEntry, ReadEntry } from './journal-entry.ts'

/** A capture by the journal: how it came in, and what it was last read as. */
export interface RegisteredCapture {
  readonly added: AddedEntry
  /** `added` itself until another version has read it. */
  readonly lastRead: AddedEntry | ReadEntry
}

/** What the journal says is held, kept up as entries come.
 *  A capture stands here from its `added` entry on. An entry that takes bytes away on purpose would take it out again,
 *  so that everything that asks for bytes (`verify` above all) passes over it. */
export class CaptureRegister {
  readonly #byDigest = new Map<string, RegisteredCapture>()
  readonly #byDocument = new Map<string, string>()
  #seen = 0

  /** Take in what the journal has beyond the last call. */
  follow(entries: readonly JournalEntry[]): this {
    for (; this.#seen < entries.length; this.#seen++) this.#take(entries[this.#seen]!)
    return this
  }

  get(digest: string): RegisteredCapture | undefined {
    return this.#byDigest.get(digest)
  }

  /** Digest of the capture that reads as this document. */
  digestOfDocument(document: string): string | undefined {
    return this.#byDocument.get(document)
  }

  /** In the order in which they were added. */
  all(): readonly RegisteredCapture[] {
    return [...this.#byDigest.values()]
  }

  #take(entry: JournalEntry): void {
    if (entry.kind !== 'added' && entry.kind !== 'read') return
    if (entry.kind === 'added') {
      this.#byDigest.set(entry.capture.digest, { added: entry, lastRead: entry })
      this.#byDocument.set(entry.document, entry.capture.digest)
      return
    }
    const before = this.#byDigest.get(entry.digest)
    if (before === undefined) return
    this.#byDocument.delete(before.lastRead.document)
    this.#byDocument.set(entry.document, entry.digest)
    this.#byDigest.set(entry.digest, { added: before.added, lastRead: entry })
  }
}

/** How a person would name a capture: its address, its file, or the start of its hash. */
export function whereFrom(capture: { url: string | null; fileName: string | null; digest: string }): string {
  return capture.url ?? capture.fileName ?? `capture ${capture.digest.slice(0, 12)}…`
}
