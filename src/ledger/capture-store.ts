import { readdir, readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { byCodeUnit, type CaptureDigest } from '../model/index.ts'
import { sha256Hex } from './canonical.ts'
import { makeFolder, writeDurably } from './durable-file.ts'
import { capturePath, capturesName, stagingFolder } from './layout.ts'

/** Keep bytes under their SHA-256, read-only, on the disk when this returns. `kept` says whether they were there
 *  already; bytes there that are not these (damage) are replaced. Safe to repeat, safe to cut short anywhere. */
export async function storeCapture(
  folder: string,
  digest: CaptureDigest,
  bytes: Uint8Array,
): Promise<'kept' | 'stored'> {
  const file = capturePath(folder, digest)
  if ((await stateOfCapture(folder, digest)) === 'whole') return 'kept'
  await makeFolder(path.dirname(file))
  await writeDurably(file, bytes, { staging: stagingFolder(folder), mode: 0o444 })
  return 'stored'
}

/** The bytes of a capture, whatever they are now; null when the file is gone. */
export async function loadCapture(folder: string, digest: string): Promise<Uint8Array | null> {
  try {
    return await readFile(capturePath(folder, digest))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

/** Whether the bytes on disk are still those that were hashed. */
export async function stateOfCapture(
  folder: string,
  digest: string,
): Promise<'whole' | 'missing' | 'changed'> {
  const bytes = await loadCapture(folder, digest)
  if (bytes === null) return 'missing'
  return sha256Hex(bytes) === digest ? 'whole' : 'changed'
}

/** Digests of all captures on disk, sorted. */
export async function listCaptures(folder: string): Promise<readonly string[]> {
  const names = await readdir(path.join(folder, capturesName), { recursive: true }).catch(emptyWhenAbsent)
  return names
    .map((name) => path.basename(name))
    .filter((name) => /^[0-9a-f]{64}$/.test(name))
    .sort(byCodeUnit)
}

/** Throw away half-written files that a killed process left. Needs the dossier's lock: under it nobody is writing one. */
export async function sweepStaging(folder: string): Promise<void> {
  for (const name of await readdir(stagingFolder(folder)).catch(emptyWhenAbsent)) {
    await rm(path.join(stagingFolder(folder), name), { force: true })
  }
}

function emptyWhenAbsent(error: NodeJS.ErrnoException): string[] {
  if (error.code === 'ENOENT') return []
  throw error
}
