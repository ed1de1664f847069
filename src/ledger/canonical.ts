/** One spelling for one value, so that a hash over it means something. */
import { createHash } from 'node:crypto'
import { byCodeUnit } from '../model/index.ts'

/** JSON with the keys of every object in code-unit order and no white space; the same value gives the same text on
 *  any platform. Properties that are `undefined` are left out. Follows RFC 8785 in all that readings and journal
 *  entries hold (objects, arrays, strings, finite numbers, booleans, null); throws on anything else. */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return JSON.stringify(value)
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError(`canonical JSON has no ${value}`)
    return JSON.stringify(value)
  }
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value !== 'object') throw new TypeError(`canonical JSON has no ${typeof value}`)
  const object = value as Readonly<Record<string, unknown>>
  const members = Object.keys(object)
    .filter((key) => object[key] !== undefined)
    .sort(byCodeUnit)
    .map((key) => `${JSON.stringify(key)}:${canonicalJson(object[key])}`)
  return `{${members.join(',')}}`
}

/** SHA-256, lower-case hex; a string is hashed as UTF-8. */
export function sha256Hex(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex')
}
