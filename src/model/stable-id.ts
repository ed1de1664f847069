/** An id made of what it names: the same parts give the same id on any platform. 60 bits of two FNV-1a hashes
 *  (Fowler, Noll and Vo; http://www.isthe.com/chongo/tech/comp/fnv) with different offsets, 15 hex digits behind `prefix`.
 *  Names do not show in it, so an id may stand in the journal. */
export function stableId(prefix: string, ...parts: readonly string[]): string {
  const words = parts.join('\u0000')
  return `${prefix}${hex(words, 0x811c9dc5, 8)}${hex(words, 0x9747b28c, 7)}`
}

function hex(words: string, offset: number, digits: number): string {
  let hash = offset
  for (let at = 0; at < words.length; at++) {
    const unit = words.charCodeAt(at)
    hash = Math.imul(hash ^ (unit & 0xff), 0x01000193)
    hash = Math.imul(hash ^ (unit >> 8), 0x01000193)
  }
  hash ^= hash >>> 15
  return (hash >>> 0).toString(16).padStart(8, '0').slice(0, digits)
}
