import { execFileSync, spawn } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** A folder that is not there: no gazetteer of whoever runs the tests. */
const noGazetteers = join(root, 'build/no-gazetteers')

export interface Answer {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface Call {
  readonly stdin?: string | Uint8Array
  readonly folder?: string
  /** Close the pipe before anything was written into it. */
  readonly nobodyReads?: boolean
  readonly environment?: Readonly<Record<string, string>>
}

/** Run the built command line in a process of its own, in an environment without settings of Sayso or npm. */
export async function sayso(args: readonly string[], call: Call = {}): Promise<Answer> {
  const child = spawn(process.execPath, [join(built(), 'serve/cli/main.js'), ...args], {
    cwd: call.folder ?? root,
    env: { ...bareEnvironment(), SAYSO_GAZETTEERS: noGazetteers, ...call.environment },
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  child.stdin.on('error', () => {})
  child.stdin.end(call.stdin ?? '')
  if (call.nobodyReads) child.stdout.destroy()
  const [stdout, stderr, status] = await Promise.all([
    call.nobodyReads ? '' : textOf(child.stdout),
    textOf(child.stderr),
    new Promise<number | null>((resolve) => child.once('close', resolve)),
  ])
  return { status, stdout, stderr }
}

/** The lines of what went to stderr. */
export function lines(words: string): string[] {
  return words === '' ? [] : words.replace(/\n$/, '').split('\n')
}

function bareEnvironment(): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(?:npm_|SAYSO_|INIT_CWD$|XDG_DATA_HOME$|NODE_)/.test(name),
    ),
  )
}

async function textOf(stream: AsyncIterable<Buffer>): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of stream) parts.push(part)
  return Buffer.concat(parts).toString('utf8')
}

let folder: string | undefined

/** `dist`, where it is as new as the sources (`npm test` sees to that); else the sources compiled once into a folder of their own,
 *  beside links to what lies around `dist` in a package. */
function built(): string {
  folder ??= isBuilt() ? join(root, 'dist') : compiled()
  return folder
}

/** Whether `dist` is as new as the sources. */
export function isBuilt(): boolean {
  const main = join(root, 'dist/serve/cli/main.js')
  return existsSync(main) && statSync(main).mtimeMs >= newest()
}

function newest(): number {
  const files = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
  const sources = files.filter((file) => file.isFile() && /(?<!\.test|\.suite)\.ts$/.test(file.name))
  return Math.max(...sources.map((file) => statSync(join(file.parentPath, file.name)).mtimeMs))
}

function compiled(): string {
  const cache = join(root, 'node_modules/.cache')
  const home = join(cache, `sayso-cli-${Math.round(newest())}`)
  if (existsSync(home)) return join(home, 'dist')
  mkdirSync(cache, { recursive: true })
  for (const old of readdirSync(cache).filter((name) => name.startsWith('sayso-cli-')))
    rmSync(join(cache, old), { recursive: true, force: true })
  const making = mkdtempSync(join(cache, 'sayso-making-'))
  execFileSync(process.execPath, [
    join(root, 'node_modules/typescript/bin/tsc'),
    ...['-p', join(root, 'tsconfig.build.json'), '--noCheck', '--outDir', join(making, 'dist')],
  ])
  for (const name of ['package.json', 'build', 'data', 'examples'])
    symlinkSync(join(root, name), join(making, name))
  try {
    renameSync(making, home)
  } catch {
    // Another test was faster.
    rmSync(making, { recursive: true, force: true })
  }
  return join(home, 'dist')
}
