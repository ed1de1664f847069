/** The exact bytes taken from a place, hashed; nothing downstream may change them. */

export type CaptureDigest = string & { readonly __brand: 'CaptureDigest' }

export type MediaType = 'text/html' | 'text/plain'

/** Where the bytes came from, as far as it is known. */
export interface CaptureOrigin {
  /** Address the bytes were fetched from, null for files and pasted text. */
  readonly url: string | null
  /** File name without folders, null where there is none. Never an absolute path: a ledger travels between desks. */
  readonly fileName: string | null
  /** `Content-Type` of the answer that carried the bytes, null without one. */
  readonly contentType: string | null
  /** Publication day or time that the user gave; wins over what the document says of itself. Absent or null where nobody gave one. */
  readonly published?: string | null
}

export interface Capture extends CaptureOrigin {
  /** SHA-256 over the bytes, lower-case hex. */
  readonly sha256: CaptureDigest
  readonly bytes: Uint8Array
  readonly mediaType: MediaType
  /** WHATWG label that `TextDecoder` accepts, for example `utf-8`, `windows-1251`. */
  readonly encoding: string
  /** Which evidence named the encoding; `guess` where nothing did, or where the bytes contradict what did. */
  readonly encodingFrom: 'bom' | 'header' | 'meta' | 'default' | 'guess'
  /** The encoding that was declared and that the bytes contradict; absent or null where there is no quarrel. */
  readonly contradictedEncoding?: string | null
}
