import { type ChildProcess, spawn } from 'node:child_process'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const root = fileURLToPath(new URL('../..', import.meta.url))

export interface ChildScript {
  /** Start a process that runs the script. */
  start(...args: readonly string[]): Child
  remove(): Promise<void>
}

export interface Child {
  readonly process: ChildProcess
  /** What it has said so far, by lines. */
  readonly lines: readonly string[]
  /** Told of each line as it comes. */
  onLine(listener: (line: string) => void): void
  /** How it ended: exit status or signal. */
  readonly ended: Promise<number | NodeJS.Signals>
}

/** Make a script in `children/` into one that Node runs as it is, sources of the ledger included. It lies in
 *  `node_modules/.cache`, where it finds the packages, until it is removed. */
export async function buildChild(name: string): Promise<ChildScript> {
  const cache = path.join(root, 'node_modules/.cache')
  await mkdir(cache, { recursive: true })
  const outDir = await mkdtemp(path.join(cache, 'sayso-child-'))
  const entry = path.join(root, 'tests/ledger/children', `${name}.ts`)
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: entry,
      outDir,
      target: 'node20',
      rollupOptions: { output: { entryFileNames: 'child.mjs' } },
    },
  })
  return {
    start: (...args) => startChild(path.join(outDir, 'child.mjs'), args),
    remove: () => rm(outDir, { recursive: true, force: true }),
  }
}

function startChild(script: string, args: readonly string[]): Child {
  const child = spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'pipe', 'inherit'] })
  const lines: string[] = []
  const listeners: ((line: string) => void)[] = []
  const reader = createInterface({ input: child.stdout })
  reader.on('line', (line) => {
    lines.push(line)
    for (const listener of listeners) listener(line)
  })
  const drained = new Promise((resolve) => reader.once('close', resolve))
  const exited = new Promise<number | NodeJS.Signals>((resolve) => {
    child.once('exit', (code, signal) => resolve(code ?? signal ?? 'SIGKILL'))
  })
  return {
    process: child,
    lines,
    onLine: (listener) => listeners.push(listener),
    ended: exited.then(async (how) => {
      await drained
      return how
    }),
  }
}
