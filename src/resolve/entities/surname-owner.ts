import type { Draft } from './draft.ts'

/** “Ana Reyk … **Reyk** … her brother Ivo Reyk … a third paragraph … Reyk”: of persons that share a surname, the one who was called by it alone before any of
 *  the others was spoken of. Null where there is none, and where another of them is spoken of between `from` and `at` (offsets): then it may be his. */
export function surnameOwner(
  surname: string,
  bearers: readonly Draft[],
  from: number,
  at: number,
): Draft | null {
  if (/\s/.test(surname) || !bearers.every(({ kind }) => kind === 'person')) return null
  const owners = bearers.filter((draft) =>
    isCalledAlone(draft, surname.length, firstOfOthers(bearers, draft)),
  )
  const [owner] = owners
  if (owners.length !== 1 || !owner) return null
  const isNear = ({ mentions }: Draft) => mentions.some(({ start }) => start >= from && start < at)
  return bearers.some((draft) => draft !== owner && isNear(draft)) ? null : owner
}

/** Where the first of the other bearers is first named; mentions stand in text order. */
function firstOfOthers(bearers: readonly Draft[], but: Draft): number {
  const starts = bearers.flatMap((each) => (each === but ? [] : (each.mentions[0]?.start ?? [])))
  return Math.min(...starts)
}

/** Whether somebody is written with so few letters before an offset. */
function isCalledAlone({ mentions }: Draft, length: number, before: number): boolean {
  for (const { start, end } of mentions) {
    if (start >= before) return false
    if (end - start === length) return true
  }
  return false
}
