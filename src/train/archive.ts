import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

/** The files of a `.tar.gz`, in the archive's order: path and text. Reads the ustar format (POSIX.1-1988); long GNU names are
 *  not needed for the treebanks and are passed over. */
export function readArchive(path: string): { readonly path: string; readonly text: string }[] {
  const bytes = gunzipSync(readFileSync(path))
  const files: { path: string; text: string }[] = []
  for (let at = 0; at + 512 <= bytes.length && bytes[at] !== 0; ) {
    const field = (from: number, length: number): string =>
      bytes.toString('utf8', at + from, at + from + length).replace(/\0[\s\S]*$/, '')
    const size = Number.parseInt(field(124, 12), 8) || 0
    const prefix = field(345, 155)
    const kind = field(156, 1)
    if (kind === '' || kind === '0')
      files.push({
        path: (prefix ? `${prefix}/` : '') + field(0, 100),
        text: bytes.toString('utf8', at + 512, at + 512 + size),
      })
    at += 512 + Math.ceil(size / 512) * 512
  }
  return files
}
