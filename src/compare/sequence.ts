import { contentStems } from './claim-stems.ts'

/** Two deeds that a claim puts in order. */
export interface Order {
  readonly first: ReadonlySet<string>
  readonly second: ReadonlySet<string>
}

/** What a claim says came first: “warned the tenants before it struck”, “fired only after the marines had fired”, “the patrol boats opened fire first”. With
 *  “first” nothing need be named that followed. Null where nothing is put in order; a time or a date behind “before” is no deed. */
export function orderOf(words: string): Order | null {
  const parted =
    /^(.{4,160}?)\s(before|ahead of|prior to|(?:only )?after|following|до того как|перед тем как|после того как|после|перед|після того як|після|до|перед тим як)\s(?!\d|\p{L}+ (?:a\.?m|p\.?m)|(?:noon|midnight|dawn|dusk|then|that|long)\b)(.{4,160})$/iu.exec(
      words,
    )
  if (parted) {
    const [before, after] = [deedsIn(parted[1]!), deedsIn(parted[3]!)]
    if (before.size === 0 || after.size === 0) return null
    return /after|following|посл|післ/i.test(parted[2]!)
      ? { first: after, second: before }
      : { first: before, second: after }
  }
  const began = /^(.{3,90}?)\b(?:first\b|(?:had )?(?:started|began|provoked|instigated) (?:it|the)\b)/i.exec(
    words,
  )
  if (
    !began ||
    !/\b(?:fire[ds]?|shot|shoot|attack\w*|struck|start\w*|began|provoked|instigated|opened)\b/i.test(words)
  )
    return null
  const who = [...contentStems(began[1]!)].filter((stem) => !firing.test(stem))
  return who.length === 0 ? null : { first: new Set(who), second: new Set() }
}

/** Without names: “found the remains of Lyons after the fire” and “Lyons was shot before the fire” turn nothing round. */
const deedsIn = (words: string): Set<string> => contentStems(words.replace(/(?<=\s)\p{Lu}[\p{L}’'-]*/gu, ' '))

/** Both sides of a quarrel fired: only who is said to have done it tells them apart. */
const firing = /^(?:fir|shot|shoot|shooting|open|opened|start|begin|began|attack|struck|provok|instigat)$/

/** Whether two orders turn each other round: what comes first in one comes second in the other. */
export function areTurned(a: Order, b: Order): boolean {
  const shared = (x: ReadonlySet<string>, y: ReadonlySet<string>) =>
    [...x].filter((stem) => y.has(stem)).length
  if (a.second.size === 0 && b.second.size === 0) return shared(a.first, b.first) === 0
  const straight = shared(a.first, b.first) + shared(a.second, b.second)
  const turned = [shared(a.first, b.second), shared(a.second, b.first)]
  // Both deeds stand in both: “died after he was shot” and “was shot, and is well after surgery” are of two men.
  const isWhole = turned.every((each) => each > 0) || a.second.size === 0 || b.second.size === 0
  return isWhole && turned[0]! + turned[1]! > straight
}
