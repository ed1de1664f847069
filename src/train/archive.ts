import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

/** The files of a `.tar.gz`, in the archive's order: path and text. Reads the ustar format (POSIX.1-1988) and GNU's long names. */
export function readArchive(path: string): { readonly path: string; readonly text: string }[] {
  const bytes = gunzipSync(readFileSync(path))
  const files: { path: string; text: string }[] = []
  let longName: string | null = null
  for (let at = 0; at + 512 <= bytes.length && bytes[at] !== 0; ) {
    const field = (from: number, length: number): string =>
      bytes.toString('utf8', at + from, at + from + length).replace(/\0[\s\S]*$/, '')
    const size = Number.parseInt(field(124, 12), 8) || 0
    const prefix = field(345, 155)
    const kind = field(156, 1)
    const text = bytes.toString('utf8', at + 512, at + 512 + size)
    if (kind === '' || kind === '0')
      files.push({ path: longName ?? (prefix ? `${prefix}/` : '') + field(0, 100), text })
    // The name of the next entry, ended by a zero byte.
    longName = kind === 'L' ? text.replace(/\0[\s\S]*$/, '') : null
    at += 512 + Math.ceil(size / 512) * 512
  }
  return files
}
