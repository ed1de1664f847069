/** A process of its own that takes the lock at the path it is given, says so, and keeps it until it is ended. */
import { writeSync } from 'node:fs'
import { openLock } from '../../../src/ledger/lock.ts'

const lock = openLock(process.argv[2]!, 10_000)
await lock.hold(async () => {
  writeSync(1, 'held\n')
  await new Promise((resolve) => setTimeout(resolve, 600_000))
})
