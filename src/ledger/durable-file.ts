import { randomBytes } from 'node:crypto'
import { type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises'
import path from 'node:path'

export interface DurableWrite {
  /** Folder on the same file system where the bytes wait until they are whole. */
  readonly staging: string
  /** Permissions of the finished file; 0o644 unless told. */
  readonly mode?: number
}

/** Write a whole file so that after a crash it is either absent (or the one before) or complete: to a name of its own
 *  in `staging`, fsync, rename, fsync of the folder. */
export async function writeDurably(
  file: string,
  bytes: Uint8Array | string,
  how: DurableWrite,
): Promise<void> {
  await mkdir(how.staging, { recursive: true })
  const waiting = path.join(how.staging, `${process.pid}-${randomBytes(6).toString('hex')}`)
  const handle = await open(waiting, 'wx', 0o600)
  try {
    await handle.writeFile(bytes)
    await handle.chmod(how.mode ?? 0o644)
    await handle.sync()
  } catch (error) {
    await handle.close()
    await rm(waiting, { force: true })
    throw error
  }
  await handle.close()
  await rename(waiting, file)
  await syncFolder(path.dirname(file))
}

/** Make a folder and the folders above it that are missing, each known to the disk before this returns. */
export async function makeFolder(folder: string): Promise<void> {
  const first = await mkdir(folder, { recursive: true })
  if (first === undefined) return
  for (let at = folder; at.length >= first.length; at = path.dirname(at)) await syncFolder(path.dirname(at))
}

/** Have the disk know the names in a folder. Windows cannot open a folder for this; there a rename is journaled by NTFS. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  let handle: FileHandle | undefined
  try {
    handle = await open(folder, 'r')
    await handle.sync()
  } finally {
    await handle?.close()
  }
}
