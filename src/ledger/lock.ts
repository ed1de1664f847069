/** One writer at a time, across processes. */
import { setTimeout as pause } from 'node:timers/promises'
import Database from 'libsql'
import { BadInput } from '../model/problem.ts'

export interface ExclusiveLock {
  /** Run `work` while nothing else, in this process or another, holds the lock; wait for it up to `waitMs`. */
  hold<T>(work: () => Promise<T>): Promise<T>
  close(): void
}

/** A lock that a dying process cannot leave behind.
 *
 *  Method: an exclusive transaction on an SQLite file that holds no data. SQLite takes the operating system's own file
 *  lock (fcntl on Linux and macOS, LockFileEx on Windows), which the kernel gives back when the process ends, `kill -9`
 *  included: no pid file, no guess at what is stale, no race between two that both take over.
 *  Limits: as for any SQLite file, a network file system must honour such locks; NFS without a lock daemon does not.
 *  Nothing else may open and close the lock file in this process, since POSIX drops a process's locks on any close.
 *  Calls in one process wait in order; between processes the one that asks at the right moment wins.
 *  Throws BadInput `ledger.locked` when `waitMs` pass. */
export function openLock(file: string, waitMs: number): ExclusiveLock {
  const database = new Database(file)
  database.exec('PRAGMA busy_timeout = 0')
  let last: Promise<unknown> = Promise.resolve()
  return {
    hold(work) {
      const turn = last.then(async () => {
        await takeLock(database, file, waitMs)
        try {
          return await work()
        } finally {
          database.exec('ROLLBACK')
        }
      })
      last = turn.catch(() => undefined)
      return turn
    },
    close: () => database.close(),
  }
}

async function takeLock(database: Database.Database, file: string, waitMs: number): Promise<void> {
  const until = performance.now() + waitMs
  // Short at first since most holds are a few milliseconds; never long, so that a busy writer does not starve us.
  for (let delay = 1; ; delay = Math.min(delay * 2, 16)) {
    try {
      database.exec('BEGIN EXCLUSIVE')
      return
    } catch (error) {
      if (!isBusy(error)) throw error
      if (performance.now() > until) throw lockedFor(file, waitMs, error)
    }
    await pause(delay)
  }
}

function isBusy(error: unknown): boolean {
  const code = (error as { code?: unknown } | null)?.code
  return typeof code === 'string' && (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED'))
}

function lockedFor(file: string, waitMs: number, cause: unknown): BadInput {
  const facts = {
    code: 'ledger.locked',
    found: `another process writing for more than ${Math.round(waitMs / 1000)} s`,
    where: file,
    expected: 'a dossier that can be written to',
    remedy: 'wait for the other process to end, or end it',
  }
  return new BadInput(facts, { cause })
}
