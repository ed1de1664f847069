import { constants, gunzipSync } from 'node:zlib'
import type { CaptureOrigin, MediaType } from '../model/index.ts'

/** The name of a kind that is known by its first bytes and not read yet, or null where the bytes may be text.
 *  Signatures: WHATWG MIME Sniffing and the formats' own specifications. */
export function findBinaryKind(bytes: Uint8Array, origin: CaptureOrigin): string | null {
  const head = latin1(bytes.subarray(0, 4096))
  const row = signatures.find((signature) => bears(head, signature))
  if (row === undefined) return null
  if (row.kind === 'a ZIP archive') return zipKind(latin1(bytes), origin)
  if (row.kind === 'a gzip file') return gzipKind(bytes)
  return row.kind
}

/** What decoded text is: a page, plain text, or the name of a kind that is not read yet. */
export function findTextKind(text: string, origin: CaptureOrigin): MediaType | string {
  const start = text.slice(0, 4096).trimStart()
  if (looksLikeJson(start)) {
    const kind = jsonKind(text)
    if (kind !== null) return kind
  }
  const row = textKinds.find((kind) => kind.test.test(start))
  if (row !== undefined) return row.kind
  const declaredHtml = /html/i.test(origin.contentType ?? '') || /\.(x?html?)$/i.test(origin.fileName ?? '')
  return declaredHtml && /<[a-z!/][^<>]*>/i.test(text) ? 'text/html' : 'text/plain'
}

interface Signature {
  readonly kind: string
  /** Offset of the first byte; a format that allows a preamble gives the last offset it may start at. */
  readonly at: number
  readonly upTo?: number
  /** One character is one byte. */
  readonly bytes: readonly string[]
}

const signatures: readonly Signature[] = [
  { kind: 'a PDF file', at: 0, upTo: 1019, bytes: ['%PDF-'] },
  { kind: 'a WARC archive', at: 0, bytes: ['WARC/0.', 'WARC/1.'] },
  { kind: 'a ZIP archive', at: 0, bytes: ['PK\x03\x04', 'PK\x05\x06', 'PK\x07\x08'] },
  { kind: 'a gzip file', at: 0, bytes: ['\x1f\x8b'] },
  { kind: 'a PNG image', at: 0, bytes: ['\x89PNG\r\n\x1a\n'] },
  { kind: 'a JPEG image', at: 0, bytes: ['\xff\xd8\xff'] },
  { kind: 'a GIF image', at: 0, bytes: ['GIF87a', 'GIF89a'] },
  { kind: 'a WebP image', at: 8, bytes: ['WEBPVP8'] },
  { kind: 'a TIFF image', at: 0, bytes: ['II*\0', 'MM\0*'] },
  { kind: 'a BMP image', at: 6, bytes: ['\0\0\0\0\x36\0\0\0', '\0\0\0\0\x8a\0\0\0'] },
  {
    kind: 'an AVIF or HEIC image',
    at: 4,
    bytes: ['ftypavif', 'ftypavis', 'ftypheic', 'ftypheix', 'ftypmif1'],
  },
  { kind: 'a video', at: 4, bytes: ['ftyp'] },
  { kind: 'a video', at: 0, bytes: ['\x1aE\xdf\xa3'] },
  {
    kind: 'a sound file',
    at: 0,
    bytes: ['ID3\x02', 'ID3\x03', 'ID3\x04', 'OggS\0', 'fLaC\0', '\xff\xfb', '\xff\xf3'],
  },
  { kind: 'a sound or video file', at: 8, bytes: ['WAVEfmt', 'AVI LIST'] },
  { kind: 'an RTF document', at: 0, bytes: ['{\\rtf'] },
  { kind: 'an old Office document', at: 0, bytes: ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'] },
  { kind: 'a 7z archive', at: 0, bytes: ['7z\xbc\xaf\x27\x1c'] },
  { kind: 'a RAR archive', at: 0, bytes: ['Rar!\x1a\x07'] },
  { kind: 'an SQLite database', at: 0, bytes: ['SQLite format 3\0'] },
  { kind: 'a program', at: 0, bytes: ['\x7fELF'] },
]

function bears(head: string, signature: Signature): boolean {
  const end = signature.upTo ?? signature.at
  return signature.bytes.some((bytes) => {
    const found = head.indexOf(bytes, signature.at)
    return found >= 0 && found <= end
  })
}

interface TextKind {
  readonly kind: string
  readonly test: RegExp
}

/** Matched against the start of the decoded text, first hit wins. */
const textKinds: readonly TextKind[] = [
  { kind: 'text/html', test: /^(<\?xml[^>]*>\s*)?(<!--[\s\S]*?-->\s*)*(<!doctype\s+html|<html[\s>])/i },
  { kind: 'an RSS feed', test: /^(<\?xml[^>]*>\s*)?(<\?[^>]*>\s*|<!--[\s\S]*?-->\s*)*<(rss|rdf:RDF)[\s>]/i },
  { kind: 'an Atom feed', test: /^(<\?xml[^>]*>\s*)?(<\?[^>]*>\s*|<!--[\s\S]*?-->\s*)*<feed[\s>]/i },
  { kind: 'an SVG image', test: /^(<\?xml[^>]*>\s*)?(<!--[\s\S]*?-->\s*|<!doctype[^>]*>\s*)*<svg[\s>]/i },
  { kind: 'an XML file', test: /^<\?xml[\s]/i },
  { kind: 'a saved MHTML page', test: /^(From: <Saved by |MIME-Version: 1\.0\s[\s\S]*multipart\/related)/i },
  {
    kind: 'text/html',
    test: /^<(!--|!doctype|head|body|title|meta|link|script|style|div|p|h[1-6]|article|section|main|header|nav|aside|figure|table|ul|ol|iframe|blockquote|span|a|b|br|font|center|img)(\s[^<>]*)?\/?(>|--)/i,
  },
]

function zipKind(names: string, origin: CaptureOrigin): string {
  if (
    /\.wacz$/i.test(origin.fileName ?? '') ||
    (names.includes('datapackage.json') && names.includes('archive/'))
  )
    return 'a WACZ archive'
  if (names.includes('word/document.xml')) return 'a Word document'
  if (names.includes('mimetypeapplication/epub')) return 'an EPUB book'
  if (names.includes('mimetypeapplication/vnd.oasis')) return 'an OpenDocument file'
  return 'a ZIP archive'
}

function gzipKind(bytes: Uint8Array): string {
  try {
    const head = gunzipSync(bytes.subarray(0, 4096), {
      finishFlush: constants.Z_SYNC_FLUSH,
      maxOutputLength: 1 << 20,
    })
    return latin1(head.subarray(0, 5)) === 'WARC/' ? 'a compressed WARC archive' : 'a gzip file'
  } catch {
    return 'a gzip file'
  }
}

/** `{"` or `[{`: a report may begin with "[Updated]", and no report begins with these. */
function looksLikeJson(start: string): boolean {
  return /^(\{\s*("|\})|\[\s*[[{"\]]|\[\s*-?\d)/.test(start)
}

function jsonKind(text: string): string | null {
  const telegram =
    /^\s*\{[\s\S]{0,2000}"type"\s*:\s*"[a-z_]*(channel|chat|group|supergroup)"[\s\S]{0,2000}"messages"\s*:/.test(
      text,
    )
  if (telegram) return 'a Telegram export (result.json)'
  if (/^\s*\{\s*"/.test(text)) return 'a JSON file'
  try {
    JSON.parse(text)
    return 'a JSON file'
  } catch {
    return null
  }
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
}
