/** Where things lie in a dossier's folder. */
import path from 'node:path'

export const manifestName = 'dossier.json'
export const journalName = 'journal.jsonl'
export const indexName = 'index.sqlite'
export const lockName = 'lock.sqlite'
export const capturesName = 'captures'

/** Where a capture's bytes lie: `captures/ab/abcdef…`. */
export function capturePath(folder: string, digest: string): string {
  return path.join(folder, capturesName, digest.slice(0, 2), digest)
}

/** Where files wait until they are whole. */
export function stagingFolder(folder: string): string {
  return path.join(folder, capturesName, '.staging')
}
