import type { Capture } from '../model/index.ts'

export type EncodingChoice = Pick<Capture, 'encoding' | 'encodingFrom'> & {
  readonly contradictedEncoding: string | null
}

/** The encoding of a page or text: byte order mark, then `Content-Type`, then the page's own `<meta>`, then UTF-8
 *  (WHATWG Encoding and HTML, "determining the character encoding").
 *  Declarations are checked against the bytes: text that is sound UTF-8 with letters beyond ASCII is UTF-8 whatever a
 *  copied header says, and text with more broken than sound UTF-8 is not UTF-8; then `guessSingleByte` decides. */
export function chooseEncoding(bytes: Uint8Array, contentType: string | null): EncodingChoice {
  const bom = findByteOrderMark(bytes)
  if (bom !== null) return { encoding: bom, encodingFrom: 'bom', contradictedEncoding: null }
  const header = knownLabel(/charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType ?? '')?.[1])
  const meta = header === null ? readMetaCharset(bytes) : null
  const declared = header ?? meta
  const shape = countUtf8(bytes)
  const isUtf8 = shape.broken === 0 || shape.sound > shape.broken
  if (declared === null) {
    if (isUtf8) return { encoding: 'utf-8', encodingFrom: 'default', contradictedEncoding: null }
    return { encoding: guessSingleByte(bytes), encodingFrom: 'guess', contradictedEncoding: null }
  }
  if (declared === 'utf-8' && !isUtf8)
    return { encoding: guessSingleByte(bytes), encodingFrom: 'guess', contradictedEncoding: declared }
  if (isSingleByte(declared) && shape.broken === 0 && shape.sound >= 2)
    return { encoding: 'utf-8', encodingFrom: 'guess', contradictedEncoding: declared }
  return { encoding: declared, encodingFrom: header === null ? 'meta' : 'header', contradictedEncoding: null }
}

function findByteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return null
}

/** The standard asks pages to declare themselves within 1,024 bytes; pages as saved put scripts first, so we look on. */
const prescanBytes = 8192

/** The `charset` of the first `<meta>` that has one, or of an XML declaration. Comments are skipped, so a charset in one
 *  does not count. A page that declares UTF-16 in ASCII letters cannot be UTF-16: the standard reads it as UTF-8. */
function readMetaCharset(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, prescanBytes))
    .toString('latin1')
    .replace(/<!--[\s\S]*?-->/g, '')
  if (!/^\s*</.test(head)) return null
  const xml = /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)/i.exec(head)?.[1]
  for (const tag of head.match(/<meta\b[^>]*>/gi) ?? []) {
    const direct = /\scharset\s*=\s*["']?\s*([\w.:-]+)/i.exec(tag)?.[1]
    const typed =
      /http-equiv\s*=\s*["']?content-type/i.test(tag) && /charset\s*=\s*([\w.:-]+)/i.exec(tag)?.[1]
    const label = knownLabel(direct ?? (typed || undefined))
    if (label !== null) return label.startsWith('utf-16') ? 'utf-8' : label
  }
  const label = knownLabel(xml)
  return label?.startsWith('utf-16') ? 'utf-8' : label
}

function knownLabel(label: string | undefined): string | null {
  if (label === undefined) return null
  try {
    return new TextDecoder(label).encoding
  } catch {
    return null
  }
}

function isSingleByte(encoding: string): boolean {
  return /^(windows-|iso-8859|koi8|ibm866|macintosh|x-mac)/.test(encoding)
}

/** Multi-byte sequences that are sound UTF-8, and bytes beyond ASCII that are part of none. */
function countUtf8(bytes: Uint8Array): { sound: number; broken: number } {
  let sound = 0
  let broken = 0
  for (let i = 0; i < bytes.length; i += 1) {
    const byte = bytes[i]!
    if (byte < 0x80) continue
    const more =
      byte >= 0xc2 && byte < 0xe0 ? 1 : byte >= 0xe0 && byte < 0xf0 ? 2 : byte >= 0xf0 && byte < 0xf5 ? 3 : 0
    let follow = 0
    while (follow < more && ((bytes[i + 1 + follow] ?? 0) & 0xc0) === 0x80) follow += 1
    if (more > 0 && follow === more) sound += 1
    else if (more === 0 || i + 1 + follow < bytes.length) broken += 1
    i += follow
  }
  return { sound, broken }
}

/** windows-1251 or windows-1252, by how letters beyond ASCII stand. Cyrillic words are made of them, so in windows-1251
 *  most have a neighbour of their kind; in Western languages they stand alone among ASCII letters ("Krüger", "café").
 *  Half is far from both: over 0.95 of them have a neighbour in Russian and Ukrainian prose, under 0.1 in French. */
function guessSingleByte(bytes: Uint8Array): string {
  let letters = 0
  let joined = 0
  for (let i = 0; i < bytes.length; i += 1) {
    if (!isHighLetter(bytes[i])) continue
    letters += 1
    if (isHighLetter(bytes[i - 1]) || isHighLetter(bytes[i + 1])) joined += 1
  }
  return letters > 0 && joined / letters > 0.5 ? 'windows-1251' : 'windows-1252'
}

/** 0xC0–0xFF are letters in both; і ї є ґ ё of windows-1251 lie below. */
function isHighLetter(byte: number | undefined): boolean {
  return (
    byte !== undefined &&
    (byte >= 0xc0 || [0xa5, 0xa8, 0xaa, 0xaf, 0xb2, 0xb3, 0xb4, 0xb8, 0xba, 0xbf].includes(byte))
  )
}
