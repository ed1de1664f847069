/** Figures of a badge: how large, how divided, how its number is written. */

/** Its diameter in pixels: by the logarithm of the claims, so that a thousand is not a wall. */
export function badgeSize(claims: number): number {
  return Math.round(Math.min(48, 26 + 6 * Math.log10(Math.max(1, claims))))
}

/** Arcs of a ring: where each part begins and how far it goes, of 1. */
export function arcsOf(parts: readonly { readonly claims: number }[]): { from: number; share: number }[] {
  const total = parts.reduce((sum, { claims }) => sum + claims, 0)
  let from = 0
  return parts.map(({ claims }) => {
    const arc = { from, share: total === 0 ? 0 : claims / total }
    from += arc.share
    return arc
  })
}

/** `999`, `1.2k`, `34k`. */
export function shortCount(count: number): string {
  if (count < 1000) return String(count)
  const thousands = count / 1000
  return `${thousands < 10 ? Math.floor(thousands * 10) / 10 : Math.floor(thousands)}k`
}
