import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Readable } from 'node:stream'
import { BadInput, type Capture } from '../model/index.ts'
import { captureFrom } from './capture-bytes.ts'
import { collectBytes, maxCaptureBytes, tooLarge } from './limits.ts'

/** Capture one file. The size is asked for before a byte is read.
 *  Throws `BadInput` where the file is missing, a folder, not readable, too large or of a kind that is not read. */
export async function captureFile(path: string): Promise<Capture> {
  const facts = await stat(path).catch((cause) => {
    throw unreadable(path, cause)
  })
  if (facts.isDirectory())
    throw new BadInput({
      code: 'capture.folder',
      found: 'a folder',
      where: path,
      expected: 'a file',
      remedy: 'name the files in it one by one',
    })
  if (facts.size > maxCaptureBytes) throw tooLarge(facts.size, path)
  const bytes = await collectBytes(createReadStream(path), path).catch((cause) => {
    throw cause instanceof BadInput ? cause : unreadable(path, cause)
  })
  return captureFrom(bytes, { url: null, fileName: basename(path), contentType: null }, path)
}

/** Capture what is piped in; stops reading at the size limit. Throws `BadInput` as `captureFile` does. */
export async function captureStdin(stream: Readable): Promise<Capture> {
  const bytes = await collectBytes(stream, 'standard input')
  return captureFrom(bytes, { url: null, fileName: null, contentType: null }, 'standard input')
}

const fileTroubles: Record<string, string> = {
  ENOENT: 'no such file',
  ENOTDIR: 'no such file',
  EACCES: 'a file that may not be read',
  EPERM: 'a file that may not be read',
}

function unreadable(path: string, cause: unknown): BadInput {
  const code = (cause as NodeJS.ErrnoException).code ?? ''
  return new BadInput(
    {
      code: 'capture.unreadable-file',
      found: fileTroubles[code] ?? `a file that could not be read (${code || String(cause)})`,
      where: path,
      expected: 'a file to read',
      remedy: 'check its name and permissions',
    },
    { cause },
  )
}
