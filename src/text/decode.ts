import type { Capture } from '../model/index.ts'

/** The captured bytes as text, in the encoding the capture names; a byte order mark is left out.
 *  Bytes that the encoding has no character for become U+FFFD. Never throws for an encoding that `captureBytes` chose.
 *  Node 20 decodes windows-1252 as Latin-1, which turns curly quotes and dashes into control characters: those 32
 *  bytes are put right by the table of the WHATWG Encoding Standard, so that every platform gives the same text. */
export function decodeCapture(capture: Pick<Capture, 'bytes' | 'encoding'>): string {
  const text = new TextDecoder(capture.encoding).decode(capture.bytes)
  if (capture.encoding !== 'windows-1252') return text
  return text.replace(/[\u0080-\u009f]/g, (mark) => windows1252[mark.charCodeAt(0) - 0x80]!)
}

/** Bytes 0x80 to 0x9F; the five that stand for nothing keep their control character, as the standard says. */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
