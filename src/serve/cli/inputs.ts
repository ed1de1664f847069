import { type Dirent, existsSync, statSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { captureFile, captureStdin, captureUrl } from '../../capture/index.ts'
import { BadInput, type Capture } from '../../model/index.ts'
import { callerFolder } from './caller-folder.ts'

/** Take one input: `-` is standard input, an http(s) address is fetched because the user named it, anything else is a file. */
export function captureInput(input: string): Promise<Capture> {
  if (input === '-') return captureStdin(process.stdin)
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(input)) return captureUrl(input)
  return captureFile(resolve(callerFolder(), input))
}

/** Inputs with folders replaced by the files in them, in the order of their names; hidden files are left out. */
export async function expandFolders(inputs: readonly string[]): Promise<string[]> {
  const expanded: string[] = []
  for (const input of inputs) {
    const path = resolve(callerFolder(), input)
    if (
      input === '-' ||
      /^[a-z][a-z0-9+.-]+:\/\//i.test(input) ||
      !existsSync(path) ||
      !statSync(path).isDirectory()
    ) {
      expanded.push(input)
      continue
    }
    const files = (await readdir(path, { withFileTypes: true, recursive: true })).filter(isPlain)
    if (files.length === 0) {
      throw new BadInput({
        code: 'capture.empty-folder',
        found: 'a folder without files',
        where: input,
        expected: 'reports to add',
        remedy: 'name another folder or a file',
      })
    }
    expanded.push(...files.map((file) => join(file.parentPath, file.name)).sort())
  }
  return expanded
}

function isPlain(entry: Dirent): boolean {
  return entry.isFile() && !entry.name.startsWith('.') && !/[/\\]\./.test(entry.parentPath)
}

/** Captures of the inputs that could be taken, and the problems of those that could not. A bug is thrown. */
export async function captureAll(
  inputs: readonly string[],
): Promise<{ captures: Capture[]; problems: BadInput[] }> {
  const captures: Capture[] = []
  const problems: BadInput[] = []
  for (const input of inputs) {
    try {
      captures.push(await captureInput(input))
    } catch (error) {
      if (!(error instanceof BadInput)) throw error
      problems.push(error)
    }
  }
  return { captures, problems }
}
