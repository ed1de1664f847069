/** 32-bit hashes of words and of feature parts. The same on every platform: only `Math.imul`, xor and shifts. */

const offset = 0x811c9dc5 | 0
const prime = 0x01000193

/** FNV-1a over the UTF-16 code units of `text` from `from` to `to`. */
export function hashText(text: string, from = 0, to = text.length): number {
  let hash = offset
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), prime)
  return hash
}

/** Add one part to a feature: the feature `kind`, then each value it is made of. Order matters. */
export function mix(hash: number, part: number): number {
  const mixed = Math.imul(Math.imul(hash, 0x85ebca6b) ^ part, 0x9e3779b1)
  return mixed ^ (mixed >>> 15)
}
