// Whether a step's output is missing or made from other inputs than those that lie there now.
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'

/** True when the step has to run. Compares names, sizes and times first; only where those differ are the contents hashed,
 *  and where the contents turn out equal (a checkout, a touch) the stamp learns the new times.
 *  `look` is what `lookAt` saw; take it before building, so that an edit made meanwhile is noticed by the next run. */
export async function isStale(root, step, look = lookAt(root, step)) {
  if (!existsSync(join(root, step.output))) return true
  const stamp = readStamp(root, step)
  if (stamp?.look === look) return false
  if (stamp?.hash !== (await hashInputs(root, step, look)) && !step.adopt?.(root)) return true
  await writeStamp(root, step, look)
  return false
}

/** The inputs as one text, a line each: path, size, time of change; sorted, so that two walks agree.
 *  The platform is part of it: a checkout may be shared between machines, installed packages may not. */
export function lookAt(root, step) {
  const lines = filesOf(root, step).map(({ path, size, mtimeMs }) => `${path} ${size} ${mtimeMs}`)
  return [`${process.platform} ${process.arch}`, ...lines].join('\n')
}

/** Records what the output was made from; written whole or not at all. */
export async function writeStamp(root, step, look) {
  const path = stampPath(root, step)
  mkdirSync(dirname(path), { recursive: true })
  const hash = await hashInputs(root, step, look)
  writeFileSync(`${path}.${process.pid}`, JSON.stringify({ hash, look }))
  renameSync(`${path}.${process.pid}`, path)
}

function readStamp(root, step) {
  try {
    return JSON.parse(readFileSync(stampPath(root, step), 'utf8'))
  } catch {
    return undefined
  }
}

const stampPath = (root, step) => join(root, step.stamp ?? `build/stamps/${step.name}.json`)

async function hashInputs(root, step, look) {
  const { createHash } = await import('node:crypto')
  const hash = createHash('sha256').update(look.slice(0, look.indexOf('\n')))
  for (const { path } of filesOf(root, step)) {
    const bytes = readFileSync(join(root, path))
    hash.update(`\n${path} ${bytes.length}\n`).update(bytes)
  }
  return hash.digest('hex')
}

/** Every file among a step's inputs and below them, in order of path, with `/` between its parts. Hidden files and
 *  installed packages are no inputs, nor is an input that does not exist. */
function filesOf(root, { inputs, except = () => false }) {
  const found = []
  const walk = (path) => {
    const entry = statSync(`${root}/${path}`, { throwIfNoEntry: false })
    if (entry?.isFile() && !except(path)) found.push({ path, size: entry.size, mtimeMs: entry.mtimeMs })
    if (!entry?.isDirectory()) return
    for (const child of readdirSync(`${root}/${path}`)) {
      if (!child.startsWith('.') && child !== 'node_modules') walk(`${path}/${child}`)
    }
  }
  for (const input of inputs) walk(input)
  return found.sort((a, b) => (a.path < b.path ? -1 : 1))
}
