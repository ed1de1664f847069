/** A process of its own that takes the lock at the path it is given, says so, and keeps it for as many milliseconds as it is
 *  given, ten minutes unless told. */
import { writeSync } from 'node:fs'
import { openLock } from '../../../src/ledger/lock.ts'

const lock = openLock(process.argv[2]!, 10_000)
await lock.hold(async () => {
  writeSync(1, 'held\n')
  await new Promise((resolve) => setTimeout(resolve, Number(process.argv[3] ?? 600_000)))
})
