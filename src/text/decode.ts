import type { Capture } from '../model/index.ts'

/** The captured bytes as text, in the encoding the capture names; a byte order mark is left out.
 *  Bytes that the encoding has no character for become U+FFFD. Never throws for an encoding that `captureBytes` chose. */
export function decodeCapture(capture: Pick<Capture, 'bytes' | 'encoding'>): string {
  return new TextDecoder(capture.encoding).decode(capture.bytes)
}
