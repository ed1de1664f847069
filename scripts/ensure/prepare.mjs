import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { ensure } from './ensure.mjs'
import { stepsFor } from './steps.mjs'

export const root = fileURLToPath(new URL('../..', import.meta.url))

/** True once everything that `purpose` (cli, serve or test) needs is installed and built. Otherwise says why on stderr,
 *  sets the exit status and returns false. Never writes to stdout. */
export async function prepare(purpose, options = {}) {
  // Ends the commands that run and lets go of the lock: both hang on 'exit'.
  const stop = () => process.exit(130)
  process.once('SIGINT', stop).once('SIGTERM', stop)
  try {
    refuseOldNode()
    await ensure(root, stepsFor(purpose), options)
    return true
  } catch (error) {
    process.stderr.write(`sayso: ${error.message}\n`)
    process.exitCode = 70
    return false
  } finally {
    process.removeListener('SIGINT', stop).removeListener('SIGTERM', stop)
  }
}

function refuseOldNode() {
  const wanted = JSON.parse(readFileSync(`${root}/package.json`, 'utf8')).engines.node.replace('>=', '')
  const [major, minor] = process.versions.node.split('.').map(Number)
  const [wantedMajor, wantedMinor] = wanted.split('.').map(Number)
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return
  throw new Error(
    `this is Node ${process.versions.node}, and Sayso needs ${wanted} or later: get one at https://nodejs.org and run the same command again`,
  )
}
