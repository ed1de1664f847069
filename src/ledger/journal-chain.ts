import { canonicalJson } from './canonical.ts'
import { chainStart, hashOfEntry, type JournalEntry, journalEntrySchema } from './journal-entry.ts'

/** Last sound entry: where the next one goes. `bytes` counts from the start of the file. */
export interface ChainHead {
  readonly seq: number
  readonly hash: string
  readonly bytes: number
}

export const emptyChain: ChainHead = { seq: 0, hash: chainStart, bytes: 0 }

/** Where a chain stops being one. */
export interface ChainBreak {
  /** 1-based; line and `seq` are the same in a sound journal. */
  readonly line: number
  readonly code: 'ledger.broken-chain' | 'ledger.later-version'
  readonly found: string
  readonly expected: string
}

export interface ChainRead {
  readonly entries: readonly JournalEntry[]
  readonly head: ChainHead
  /** Bytes after the last line feed: an append that did not finish. Null when the file ends with a whole line. */
  readonly torn: Uint8Array | null
  /** Null for a sound chain. Entries before the break are given, those after it are not. */
  readonly broken: ChainBreak | null
}

/** Follow the chain through `bytes`, which stand in the file directly after `from`.
 *  A line is sound when it is the canonical JSON of an entry whose `hash` is right, whose `prev` is the hash of the
 *  line before and whose `seq` is one more: a changed byte anywhere in it is seen. Never throws. */
export function followChain(bytes: Uint8Array, from: ChainHead = emptyChain): ChainRead {
  const entries: JournalEntry[] = []
  let head = from
  let at = 0
  for (;;) {
    const feed = bytes.indexOf(10, at)
    if (feed < 0) break
    const line = new TextDecoder('utf-8').decode(bytes.subarray(at, feed))
    const read = readLine(line, head)
    if ('found' in read) return { entries, head, torn: null, broken: read }
    entries.push(read)
    at = feed + 1
    head = { seq: read.seq, hash: read.hash, bytes: from.bytes + at }
  }
  return { entries, head, torn: at < bytes.length ? bytes.subarray(at) : null, broken: null }
}

function readLine(line: string, head: ChainHead): JournalEntry | ChainBreak {
  const broken = (found: string, expected: string): ChainBreak => ({
    line: head.seq + 1,
    code: 'ledger.broken-chain',
    found,
    expected,
  })
  const value = parseObject(line)
  if (value === null) return broken('a line that is no JSON object', 'a journal entry')
  if (canonicalJson(value) !== line) return broken('JSON in another spelling', 'canonical JSON')
  const hash = hashOfEntry(value)
  if (value.hash !== hash) return broken(`hash ${String(value.hash)}`, `hash ${hash} over the entry`)
  if (value.prev !== head.hash)
    return broken(`prev ${String(value.prev)}`, `prev ${head.hash}, the line before`)
  if (value.seq !== head.seq + 1) return broken(`seq ${String(value.seq)}`, `seq ${head.seq + 1}`)
  const entry = journalEntrySchema.safeParse(value)
  if (entry.success) return entry.data
  // A sound link that this schema does not know was written by a later version, not damaged.
  const found = `a sound entry of kind ${JSON.stringify(value.kind)} that this version does not know`
  return { ...broken(found, 'an entry of kind created, added or read'), code: 'ledger.later-version' }
}

function parseObject(line: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null
  } catch {
    return null
  }
}
