/** Map tiles of the user's own choice: an address named when the server is started, and the one place beyond this machine
 *  that a page may then ask. */
import { BadInput } from '../../model/problem.ts'

export interface TileSource {
  /** `https://tiles.example/base/{z}/{x}/{y}.png`. */
  readonly url: string
  readonly host: string
  /** What the content security policy lets through: the address up to its first placeholder's folder. */
  readonly allowed: string
}

/** Throws BadInput for what is no address of tiles. */
export function tileSource(template: string): TileSource {
  const address = parsed(template)
  const placeholders = ['{z}', '{x}', '{y}'].every((part) => template.includes(part))
  // A character that means something in a policy would let more through than this address.
  if (!address || !placeholders || /[\s;,'"*]/.test(template) || address.username !== '') {
    throw new BadInput({
      code: 'serve.no-tile-address',
      found: JSON.stringify(template.slice(0, 200)),
      where: 'SAYSO_TILES',
      expected: 'an http or https address with {z}, {x} and {y}',
      remedy: 'write it like https://tiles.example/{z}/{x}/{y}.png, or leave it out',
    })
  }
  const folder = address.pathname.slice(0, address.pathname.indexOf('%7B')).replace(/[^/]*$/, '')
  return { url: template, host: address.host, allowed: `${address.origin}${folder}` }
}

function parsed(template: string): URL | null {
  try {
    const address = new URL(template)
    const isWeb = address.protocol === 'https:' || address.protocol === 'http:'
    return isWeb && !/[{}]/.test(address.host) && address.pathname.includes('%7B') ? address : null
  } catch {
    return null
  }
}
