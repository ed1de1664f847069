// One builder at a time in a checkout, also when several commands start at once or one was killed.
import { mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { dirname } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const BEAT_MS = 1_000
const SILENT_MS = 20_000

/** Holds the lock file `path` while `work` runs. While another process holds it, asks `stillNeeded` every 100 ms and gives
 *  up waiting, without running `work`, once the answer is no; `waiting` hears each time who holds it and for how many
 *  milliseconds we have waited. The lock of a dead process is taken over at once when it ran on this machine, else after
 *  20 s without a sign of life (the holder touches the file every second). */
export async function underLock(path, { stillNeeded, waiting }, work) {
  mkdirSync(dirname(path), { recursive: true })
  const mine = `${process.pid} ${hostname()} ${process.hrtime.bigint()}`
  const since = performance.now()
  while (!take(path, mine)) {
    if (!(await stillNeeded())) return
    waiting(holderOf(path), performance.now() - since)
    if (isAbandoned(path)) takeAway(path)
    else await sleep(100)
  }
  const beat = setInterval(() => touch(path), BEAT_MS)
  const release = () => readOr(path) === mine && rmSync(path, { force: true })
  process.once('exit', release)
  try {
    return await work()
  } finally {
    clearInterval(beat)
    process.removeListener('exit', release)
    release()
  }
}

function take(path, text) {
  try {
    writeFileSync(path, text, { flag: 'wx' })
    return true
  } catch (error) {
    if (error.code === 'EEXIST') return false
    throw error
  }
}

function isAbandoned(path) {
  const age = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now())
  const [pid, host] = readOr(path).split(' ')
  if (!host) return age > BEAT_MS * 2
  return age > SILENT_MS || (host === hostname() && !isAlive(Number(pid)))
}

/** Removes an abandoned lock. Two may find it abandoned at once, and the slower must not remove the quicker one's new
 *  lock: so the removal has a lock of its own, held for an instant, and looks again under it. */
function takeAway(path) {
  const door = `${path}.takeover`
  if (!take(door, '')) {
    const made = statSync(door, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()
    if (Date.now() - made > SILENT_MS) rmSync(door, { force: true })
    return
  }
  if (isAbandoned(path)) rmSync(path, { force: true })
  rmSync(door, { force: true })
}

function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

const holderOf = (path) => readOr(path).split(' ')[0]

function readOr(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

function touch(path) {
  try {
    utimesSync(path, new Date(), new Date())
  } catch {
    // Somebody removed the lock file by hand; the next process will make its own.
  }
}
