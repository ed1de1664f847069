import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { BadInput } from '../model/problem.ts'
import { CaptureRegister } from './capture-register.ts'
import { catchUp } from './catch-up.ts'
import { brokenChain } from './journal.ts'
import { type ChainRead, followChain } from './journal-chain.ts'
import { journalName, manifestName } from './layout.ts'
import type { OpenFolder } from './open-folder.ts'
import { checkCaptures } from './verify-captures.ts'
import { compareIndex, type IndexSnapshot, indexDamage, snapshotIndex } from './verify-index.ts'
import { VerifyReport, type VerifyResult } from './verify-report.ts'

/** What `verifyDossier` does, for a dossier that is open. Holds the lock only to take stock; captures are read again without it. */
export async function verifyOpenFolder(open: OpenFolder): Promise<VerifyResult> {
  const { folder, reader } = open
  const report = new VerifyReport()
  const taken = await open.lock.hold(() => takeStock(report, open))
  const chain = followChain(taken.journal)
  checkChain(report, folder, chain)
  checkManifest(report, open, chain)
  const register = new CaptureRegister().follow(chain.entries)
  const stored = taken.index?.readings ?? null
  const readings = await checkCaptures(report, { folder, reader, register, stored })
  if (taken.index !== null && chain.broken === null) {
    await compareIndex(report, { open, chain, register, readings, snapshot: taken.index })
  }
  return report.result()
}

interface Stock {
  readonly journal: Uint8Array
  /** Null when the index could not be read. */
  readonly index: IndexSnapshot | null
}

async function takeStock(report: VerifyReport, open: OpenFolder): Promise<Stock> {
  try {
    await catchUp(open)
  } catch (error) {
    if (error instanceof BadInput) report.problem(error.facts)
    else report.problem(indexDamage(open.folder, error))
  }
  const index = await snapshotIndex(open.index).catch((error: unknown) => {
    report.problem(indexDamage(open.folder, error))
    return null
  })
  return { journal: await readFile(path.join(open.folder, journalName)), index }
}

export function checkChain(report: VerifyReport, folder: string, chain: ChainRead): void {
  report.checked.entries += chain.entries.length
  const file = path.join(path.resolve(folder), journalName)
  if (chain.broken !== null) report.problem(brokenChain(file, chain.broken))
  if (chain.torn !== null) {
    report.note(`${file}: ${chain.torn.length} bytes of an entry that was never acknowledged end it`)
  }
}

function checkManifest(report: VerifyReport, open: OpenFolder, chain: ChainRead): void {
  const [first] = chain.entries
  if (first === undefined || (first.kind === 'created' && first.dossier === open.manifest.id)) return
  report.problem({
    code: 'ledger.another-dossiers-journal',
    found: first.kind === 'created' ? `a journal of dossier ${first.dossier}` : 'a journal without its start',
    where: path.join(open.folder, manifestName),
    expected: `the journal of dossier ${open.manifest.id}`,
    remedy: 'put dossier.json and journal.jsonl of the same dossier back from a copy',
  })
}
