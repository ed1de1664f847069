import { createHash } from 'node:crypto'
import { BadInput, type Capture, type CaptureDigest, type CaptureOrigin } from '../model/index.ts'
import { decodeCapture } from '../text/decode.ts'
import { chooseEncoding } from './encoding.ts'
import { findBinaryKind, findTextKind } from './kinds.ts'
import { maxCaptureBytes, tooLarge } from './limits.ts'

/** The bytes hashed, with the kind and the encoding that they show. Pure; the bytes are kept as they are.
 *  Throws `BadInput` for nothing at all, only white space, over 20 MB, bytes that are not text, and kinds not read yet (by name). */
export function captureBytes(bytes: Uint8Array, origin: CaptureOrigin): Capture {
  return captureFrom(bytes, origin, origin.url ?? origin.fileName ?? 'the input')
}

/** Text that was pasted or typed, kept as its UTF-8 bytes. Throws as `captureBytes` does. */
export function captureText(text: string, fileName: string | null): Capture {
  const origin = { url: null, fileName, contentType: 'text/plain; charset=utf-8' }
  return captureFrom(new TextEncoder().encode(text), origin, fileName ?? 'the pasted text')
}

/** `captureBytes` with the words that say where the input was found: a path as it was typed, `standard input`. */
export function captureFrom(bytes: Uint8Array, origin: CaptureOrigin, where: string): Capture {
  if (bytes.byteLength === 0) throw noText('an empty file', where)
  if (bytes.byteLength > maxCaptureBytes) throw tooLarge(bytes.byteLength, where)
  const binary = findBinaryKind(bytes, origin)
  if (binary !== null) throw unreadKind(binary, where)
  const choice = chooseEncoding(bytes, origin.contentType)
  const text = decodeCapture({ bytes, encoding: choice.encoding })
  if (/^[\s\u200b\u2060\ufeff]*$/u.test(text)) throw noText('only white space', where)
  const kind = findTextKind(text, origin)
  if (kind !== 'text/html' && kind !== 'text/plain') throw unreadKind(kind, where)
  refuseJunk(text, choice.encoding, where)
  const sha256 = createHash('sha256').update(bytes).digest('hex') as CaptureDigest
  return { ...origin, sha256, bytes, mediaType: kind, ...choice }
}

/** A text is junk when one character in five, spaces left out, is a replacement or a control character: no sentence
 *  survives that, while a page with a damaged paragraph stays far below it. */
const junkShare = 0.2

function refuseJunk(text: string, encoding: string, where: string): void {
  const letters = text.replace(/\s+/gu, '').length
  const replaced = text.split('\ufffd').length - 1
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  const controls = text.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/g)?.length ?? 0
  if (replaced / letters > junkShare)
    throw new BadInput({
      code: 'capture.wrong-encoding',
      found: `${replaced} of ${letters} characters that are not ${encoding}`,
      where,
      expected: 'text in the encoding that it declares',
      remedy: 'save it again as UTF-8',
    })
  if (text.includes('\u0000') || controls / letters > junkShare / 4)
    throw unreadKind('bytes that are not text', where)
}

function noText(found: string, where: string): BadInput {
  return new BadInput({
    code: 'capture.empty',
    found,
    where,
    expected: 'a page or a text',
    remedy: 'check that it was saved in full',
  })
}

function unreadKind(kind: string, where: string): BadInput {
  return new BadInput({
    code: 'capture.unread-kind',
    found: kind,
    where,
    expected: 'an HTML page or plain text',
    remedy: 'this kind is not read yet: copy its text into a file and add that',
  })
}
