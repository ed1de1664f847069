import { captureBytes } from '../../src/capture/capture-bytes.ts'
import type { Capture } from '../../src/model/index.ts'

/** A text as it is captured from a file, or from nowhere. */
export function textCapture(text: string, fileName: string | null = null): Capture {
  return captureBytes(new TextEncoder().encode(text), { url: null, fileName, contentType: null })
}
