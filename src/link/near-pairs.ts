import type { LookUp, Reach } from '../model/index.ts'

/** Something that is looked up by keys, at a place in time. */
export interface Held {
  readonly id: string
  /** Milliseconds since 1970; `undated` where unknown. */
  readonly at: number
  readonly keys: readonly LookUp[]
}

/** Where those without a date stand: behind all others, beside each other. The last moment that a date can name. */
export const undated = 8.64e15

/** For keys that hold at any time. */
export const anyDays = 1e8

export const dayLength = 86_400_000

/** Pairs that hold one key and are near in the order of time: fewer than `reach.near` others that hold it lie between them, or one is the
 *  first that holds it and the other among the `reach.first` behind. As indexes into `held`, the lower first, each once: the sorted
 *  neighbourhood (Hernández and Stolfo, SIGMOD 1995). However many hold a key, each meets a bounded number by it, and what is added moves
 *  only its neighbours. `held` must come by id, each id once. */
export function nearPairs(held: readonly Held[], reach: Reach): [number, number][] {
  const lists = new Map<number, number[]>()
  const within = new Map<number, number>()
  for (const [at, { keys }] of held.entries())
    for (const { key, days } of keys) {
      within.set(key, days)
      const list = lists.get(key)
      if (list) list.push(at)
      else lists.set(key, [at])
    }
  const pairs = new Set<number>()
  for (const [key, list] of lists) {
    // By id already: sorting keeps that order where two are of one time.
    list.sort((a, b) => held[a]!.at - held[b]!.at)
    const pair = (a: number, b: number) => {
      if (held[b]!.at - held[a]!.at <= within.get(key)! * dayLength)
        pairs.add(Math.min(a, b) * held.length + Math.max(a, b))
    }
    for (const [at, b] of list.entries()) {
      for (const a of list.slice(Math.max(0, at - reach.near), at)) pair(a, b)
      if (at > reach.near && at <= reach.first) pair(list[0]!, b)
    }
  }
  return [...pairs].map((pair) => [Math.floor(pair / held.length), pair % held.length])
}
