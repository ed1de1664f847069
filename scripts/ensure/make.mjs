// Runs one step and moves what it made into place.
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { writeStamp } from './stale.mjs'

const TEMPORARY = 'build/.making-'

/** Makes the step's output beside its place and renames it there, so that a killed build leaves the old output or none,
 *  never half of one, and files whose source is gone go too. */
export async function makeOutput(root, step, look) {
  const made = join(root, `${TEMPORARY}${step.name}-${process.pid}`)
  const run = (command) => runCommand(step, { cwd: root, ...command })
  if (step.make) await step.make(made, { root, run })
  else await run({ file: process.execPath, args: step.command(made) })
  if (!existsSync(made)) throw new Error(`${step.doing}: the command ended well but made nothing at ${made}`)
  moveIntoPlace(made, join(root, step.output))
  await writeStamp(root, step, look)
}

/** Removes what killed builds left behind. Call it only under the lock. */
export function removeLeftovers(root) {
  const folder = join(root, dirname(TEMPORARY))
  for (const name of readdirSync(folder)) {
    if (!`${dirname(TEMPORARY)}/${name}`.startsWith(TEMPORARY)) continue
    try {
      rmSync(join(folder, name), { recursive: true, force: true })
    } catch {
      // A command that outlived its caller still writes there; a later run removes it.
    }
  }
}

function moveIntoPlace(made, place) {
  const old = `${made}-old`
  mkdirSync(dirname(place), { recursive: true })
  if (existsSync(place)) renameSync(place, old)
  renameSync(made, place)
  rmSync(old, { recursive: true, force: true })
}

/** Runs a command, its output kept back and shown only when it fails. It ends when we do. */
function runCommand(step, { file, args, cwd, env = process.env, shell = false }) {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, {
      cwd,
      env: { ...env, NO_COLOR: '1' },
      shell,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const said = []
    child.stdout.on('data', (chunk) => said.push(chunk))
    child.stderr.on('data', (chunk) => said.push(chunk))
    const stop = () => child.kill('SIGKILL')
    process.once('exit', stop)
    child.on('error', reject)
    child.on('close', (code, signal) => {
      process.removeListener('exit', stop)
      if (code === 0) return resolve()
      const words = Buffer.concat(said).toString().trim()
      reject(
        new Error(
          `${step.doing} failed (${signal ?? `exit ${code}`}): ${[file, ...args].join(' ')}\n${words}`,
        ),
      )
    })
  })
}
