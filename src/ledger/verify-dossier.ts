import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { BadInput } from '../model/problem.ts'
import { CaptureRegister } from './capture-register.ts'
import { type DossierOptions, openDossier } from './dossier.ts'
import { followChain } from './journal-chain.ts'
import { journalName } from './layout.ts'
import type { Reader } from './read-capture.ts'
import { checkChain } from './verify.ts'
import { checkCaptures } from './verify-captures.ts'
import { VerifyReport, type VerifyResult } from './verify-report.ts'

/** Check a dossier against itself: the chain of the journal, byte by byte; every capture's hash; every capture's reading,
 *  made again by the same version; every span of every reading; and every row of the index, against an index made afresh
 *  beside it. What a killed process left is put right first, as on any opening; it is no drift.
 *  A dossier that cannot be opened (a broken chain, a damaged index) is checked as far as its files go.
 *  Throws BadInput for a folder that is no dossier. */
export async function verifyDossier(folder: string, options: DossierOptions): Promise<VerifyResult> {
  try {
    const dossier = await openDossier(folder, { ...options, createIfMissing: false })
    return await dossier.verify().finally(() => dossier.close())
  } catch (error) {
    if (!(error instanceof BadInput) || !canBeCheckedClosed.includes(error.facts.code)) throw error
    return await verifyClosed(path.resolve(folder), options, error)
  }
}

const canBeCheckedClosed = ['ledger.broken-chain', 'ledger.index-damaged', 'ledger.journal-behind-index']

async function verifyClosed(folder: string, reader: Reader, refused: BadInput): Promise<VerifyResult> {
  const report = new VerifyReport()
  report.problem(refused.facts)
  const chain = followChain(await readFile(path.join(folder, journalName)))
  checkChain(report, folder, chain)
  const register = new CaptureRegister().follow(chain.entries)
  await checkCaptures(report, { folder, reader, register, stored: null })
  report.note('the index was not looked at: it needs a sound journal, and a file that opens')
  return report.result()
}
