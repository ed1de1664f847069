import { type FileHandle, open, stat, truncate } from 'node:fs/promises'
import path from 'node:path'
import { BadInput, type BadInputFacts } from '../model/problem.ts'
import { syncFolder, writeDurably } from './durable-file.ts'
import { type ChainBreak, type ChainHead, emptyChain, followChain } from './journal-chain.ts'
import { type JournalEntry, type JournalFacts, lineOfEntry, sealEntry } from './journal-entry.ts'
import { journalName, stagingFolder } from './layout.ts'

/** The chain on disk, as far as this process has read it. Everything that writes needs the dossier's lock. */
export interface Journal {
  /** In order; `entries[seq - 1]`. */
  readonly entries: readonly JournalEntry[]
  readonly head: ChainHead
  /** Bytes of an append that did not finish, or that another process is in the middle of. */
  readonly torn: Uint8Array | null
  readonly broken: ChainBreak | null
  /** Read what has been appended since; cheap when nothing was. */
  refresh(): Promise<void>
  /** Append one entry, on the disk when this returns. */
  append(facts: JournalFacts, at: string): Promise<JournalEntry>
  /** Cut the torn bytes off and keep them aside; returns the name of the file that now holds them. */
  setTornAside(): Promise<string>
  /** Throws BadInput, one line, unless the chain is sound. */
  assertSound(): void
  close(): Promise<void>
}

/** Read the journal of a dossier from its start. Never throws for what is in it; `broken` and `torn` say so. */
export async function openJournal(folder: string): Promise<Journal> {
  const journal = new JournalFile(folder)
  await journal.refresh()
  return journal
}

class JournalFile implements Journal {
  readonly entries: JournalEntry[] = []
  head = emptyChain
  torn: Uint8Array | null = null
  broken: ChainBreak | null = null
  readonly #folder: string
  readonly #file: string
  #appending: FileHandle | null = null

  constructor(folder: string) {
    this.#folder = folder
    this.#file = path.join(folder, journalName)
  }

  async refresh(): Promise<void> {
    if (this.broken !== null) return
    const size = (await stat(this.#file)).size
    if (size === this.head.bytes) {
      this.torn = null
      return
    }
    if (size < this.head.bytes) {
      this.broken = shortened(this.head, size)
      return
    }
    const read = followChain(await readFrom(this.#file, this.head.bytes), this.head)
    for (const entry of read.entries) this.entries.push(entry)
    this.head = read.head
    this.torn = read.torn
    this.broken = read.broken
  }

  async append(facts: JournalFacts, at: string): Promise<JournalEntry> {
    const entry = sealEntry(facts, { seq: this.head.seq + 1, prev: this.head.hash, at })
    const line = Buffer.from(lineOfEntry(entry))
    this.#appending ??= await open(this.#file, 'a')
    try {
      await this.#appending.appendFile(line)
      await this.#appending.sync()
    } catch (error) {
      // A full disk may have taken half a line: give it back, so that the next append starts on a clean end.
      await truncate(this.#file, this.head.bytes).catch(() => undefined)
      throw error
    }
    this.entries.push(entry)
    this.head = { seq: entry.seq, hash: entry.hash, bytes: this.head.bytes + line.length }
    return entry
  }

  async setTornAside(): Promise<string> {
    if (this.torn === null) throw new Error('the journal has no torn entry to set aside')
    const name = await freeName(this.#folder, `journal.torn-${this.head.seq + 1}`)
    await writeDurably(path.join(this.#folder, name), this.torn, { staging: stagingFolder(this.#folder) })
    await truncate(this.#file, this.head.bytes)
    const handle = await open(this.#file, 'r+')
    await handle.sync().finally(() => handle.close())
    await syncFolder(this.#folder)
    this.torn = null
    return name
  }

  assertSound(): void {
    if (this.broken !== null) throw new BadInput(brokenChain(this.#file, this.broken))
  }

  async close(): Promise<void> {
    await this.#appending?.close()
    this.#appending = null
  }
}

/** The line for a journal that is not sound. */
export function brokenChain(file: string, { code, line, found, expected }: ChainBreak): BadInputFacts {
  const remedy =
    code === 'ledger.later-version'
      ? 'use the version of Sayso that wrote it'
      : 'put back a copy of journal.jsonl from before the damage; docs/dossier.md says how'
  return { code, found, where: `${file} line ${line}`, expected, remedy }
}

function shortened(head: ChainHead, size: number): ChainBreak {
  return {
    line: head.seq,
    code: 'ledger.broken-chain',
    found: `a journal of ${size} bytes that had ${head.bytes} when it was last read`,
    expected: 'a journal that only grows',
  }
}

async function readFrom(file: string, start: number): Promise<Uint8Array> {
  const handle = await open(file, 'r')
  try {
    const { size } = await handle.stat()
    const bytes = Buffer.alloc(Math.max(0, size - start))
    let filled = 0
    while (filled < bytes.length) {
      const { bytesRead } = await handle.read(bytes, filled, bytes.length - filled, start + filled)
      if (bytesRead === 0) break
      filled += bytesRead
    }
    return bytes.subarray(0, filled)
  } finally {
    await handle.close()
  }
}

async function freeName(folder: string, wanted: string): Promise<string> {
  for (let n = 1; ; n++) {
    const name = n === 1 ? wanted : `${wanted}.${n}`
    const taken = await stat(path.join(folder, name)).then(
      () => true,
      () => false,
    )
    if (!taken) return name
  }
}
