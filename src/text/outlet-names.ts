/** `Northwire`, `The Northwire` and `Northwire News Agency` are one outlet, and `northwire.example` is its address. False where one is unknown. */
export function isSameOutlet(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return false
  const [a, b] = [` ${outletKey(one)} `, ` ${outletKey(other)} `]
  return a.trim() !== '' && b.trim() !== '' && (a.startsWith(b) || b.startsWith(a))
}

/** The name of an outlet as it is compared: of an address its host without its last parts; no “the”, no case, no signs. */
export function outletKey(name: string): string {
  const host = /^(?:https?:\/\/)?(?:www\.)?([\p{L}\p{N}-]+)(?:\.[\p{L}-]+)+(?:\/.*)?$/iu.exec(
    name.trim(),
  )?.[1]
  return (host ?? name)
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
