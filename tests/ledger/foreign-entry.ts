import { canonicalJson, sha256Hex } from '../../src/ledger/canonical.ts'

/** A sound next line for a journal, with facts that this version need not know. */
export function sealLine(journal: string, facts: Readonly<Record<string, unknown>>): string {
  const last = JSON.parse(journal.trimEnd().split('\n').at(-1)!)
  const unsealed = { ...facts, at: last.at, prev: last.hash, seq: last.seq + 1 }
  return `${canonicalJson({ ...unsealed, hash: sha256Hex(canonicalJson(unsealed)) })}\n`
}
