import { BadInput } from '../model/problem.ts'

/** 20 MB (20 × 1024 × 1024 bytes). The longest news pages measured are under 5 MB with everything inlined, and a
 *  parsed page takes some thirty times its bytes in memory: 20 MB is read on a small laptop, 50 MB is not. */
export const maxCaptureBytes = 20 * 1024 * 1024

/** How long a page may take to arrive in full, in milliseconds. */
export const fetchTimeoutMs = 30_000

export const maxRedirects = 5

/** The error for an input over the limit. `size` in bytes; null where reading stopped before the end was seen. */
export function tooLarge(size: number | null, where: string): BadInput {
  const limit = megabytes(maxCaptureBytes)
  return new BadInput({
    code: 'capture.too-large',
    found: size === null ? `more than ${limit}` : megabytes(size),
    where,
    expected: `at most ${limit}`,
    remedy: 'save the article alone, or its text, and add that',
  })
}

/** Collect a stream, stopping as soon as it passes the limit. Throws `BadInput`, or what the stream throws. */
export async function collectBytes(chunks: AsyncIterable<Uint8Array>, where: string): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of chunks) {
    size += part.byteLength
    if (size > maxCaptureBytes) throw tooLarge(null, where)
    parts.push(part)
  }
  const bytes = new Uint8Array(size)
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.byteLength
  }
  return bytes
}

function megabytes(size: number): string {
  return `${Math.round((size / (1024 * 1024)) * 10) / 10} MB`
}
