import { hashText, mix } from '../../text/perceptron/hash.ts'
import type { EventWords } from './event-words.ts'

/** Lists of verbs for what is done in words or by decree; the first of them in a sentence is most often its main verb. */
const deeds = [
  'threaten',
  'request',
  'reject',
  'accuse',
  'investigate',
  'support',
  'promise',
  'consult',
  'cooperate',
  'aid_give',
  'concede',
  'retreat',
  'mobilize',
  'sanction_do',
  'coerce',
  'assault',
  'protest',
] as const

export type Deed = (typeof deeds)[number]

/** So many words behind the main verb are what it is done to. */
const object = 4

/** What the learnt part sees of a text, as hashes: the lists its words are on, which of them come first, words and pairs of words, the main
 *  verb and what it is done to.
 *  Whoever changes them must train again. */
export function eventFeatures({ words, cues, main: { verb, end } }: EventWords): number[] {
  const features: number[] = [mix(0, 1)]
  const add = (kind: number, ...parts: readonly string[]): void => {
    features.push(parts.reduce((hash, part) => mix(hash, hashText(part)), kind))
  }
  for (const list of cues.keys()) add(1, list)
  const order = deedsIn(cues)
  const firsts = order.filter((one, index) => order.findIndex((each) => each.deed === one.deed) === index)
  if (firsts[0]) {
    const { deed, at } = firsts[0]
    add(2, deed)
    add(3, deed, words[at] ?? '', words[at + 1] ?? '')
    add(4, words[at - 1] ?? '', deed)
    for (const other of firsts.slice(1, 4)) add(5, deed, other.deed)
    for (const same of order.filter((one) => one.at === at)) add(6, same.deed)
  }
  const stems = words.map(stem)
  for (const [at, word] of stems.entries()) {
    add(7, word)
    if (at > 0) add(8, stems[at - 1]!, word)
  }
  if (verb === null) return features
  const main = stems[verb]!
  const last = Math.min(verb + object, end - 1)
  add(9, main)
  add(10, words[verb - 1]!)
  for (let at = verb + 1; at <= last; at++) {
    add(11, stems[at]!)
    add(12, main, stems[at]!)
  }
  for (const [list, places] of cues) {
    if (places.includes(verb)) add(13, list)
    if (places.some((at) => at > verb && at <= verb + object)) add(14, list)
  }
  return features
}

/** Where verbs of the lists stand, in order. */
export function deedsIn(cues: ReadonlyMap<string, readonly number[]>): { deed: Deed; at: number }[] {
  return deeds
    .flatMap((deed) => (cues.get(deed) ?? []).map((at) => ({ deed, at })))
    .sort((a, b) => a.at - b.at)
}

/** A word without its commonest endings: near enough for counting. */
function stem(word: string): string {
  return word.length > 4 ? word.replace(/(?:ing|ed|es|s|e)$/, '') : word
}
