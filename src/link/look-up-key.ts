/** A number for words that something is looked up by: 53 bits of two FNV-1a hashes (Fowler, Noll and Vo), the same on any platform. Two
 *  that meet by chance only make one more pair to be weighed. */
export function lookUpKey(...parts: readonly (string | number)[]): number {
  const words = parts.join('\u0000')
  return hash(words, 0x811c9dc5) * 0x200000 + (hash(words, 0x9747b28c) >>> 11)
}

function hash(words: string, offset: number): number {
  let value = offset
  for (let at = 0; at < words.length; at++) value = Math.imul(value ^ words.charCodeAt(at), 0x01000193)
  value ^= value >>> 15
  value = Math.imul(value, 0x2c1b3c6d)
  return (value ^ (value >>> 12)) >>> 0
}
