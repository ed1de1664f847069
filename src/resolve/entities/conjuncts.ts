import type { TextLayers } from '../../text/index.ts'
import type { FoundName } from './find-names.ts'
import { headOf } from './phrase-head.ts'
import { isPersonNoun, kindOfHead } from './words.ts'

/** Cut “A, B and C” where every part can stand for a speaker; an apposition (“Ivanova, the mayor”, “Ivanova, a pilot and former
 *  mayor”) is no list. Token ranges, half-open; one where nothing is to be cut. */
export function conjuncts(
  layers: TextLayers,
  first: number,
  end: number,
  names: readonly FoundName[],
): [number, number][] {
  const ands: number[] = []
  for (let at = first; at < end; at++) {
    const inName = names.some((name) => name.firstToken < at && at < name.endToken)
    if (!inName && /^(?:and|&|or)$/.test(layers.tokens[at]!.lower)) ands.push(at)
  }
  if (ands.length === 0) return [[first, end]]
  const cuts = [...ands]
  for (let at = first; at < ands.at(-1)!; at++) if (layers.tokens[at]!.text === ',') cuts.push(at)
  const parts: [number, number][] = []
  let from = first
  for (const cut of cuts.sort((a, b) => a - b)) {
    if (cut > from) parts.push([from, cut])
    from = cut + 1
  }
  if (from < end) parts.push([from, end])
  // “And” alone is no list.
  if (parts.length < 2) return [[first, end]]
  const bothStand =
    parts.every(([a, b]) => canStand(layers, a, b, names)) &&
    !sharesPreposition(layers, parts) &&
    !isApposed(layers, parts) &&
    !areOffices(layers, parts, names) &&
    !isTwoOffices(layers, parts)
  return bothStand ? parts : [[first, end]]
}

/** “the mayors of Thala and Sbiba”, “officials in Kyiv and Moscow”: the last name hangs on the preposition of a plural head. */
function sharesPreposition(layers: TextLayers, parts: readonly (readonly [number, number])[]): boolean {
  const [first, last] = [parts[0]!, parts.at(-1)!]
  const tags = layers.tags.slice(first[0], first[1])
  const preposition = tags.indexOf('IN')
  if (preposition < 0 || !tags.slice(0, preposition).includes('NNS')) return false
  return last[1] - last[0] <= 2 && !/^(?:the|a|an|its|their)$/.test(layers.tokens[last[0]]!.lower)
}

/** “Reyk, **an Austrian woman** and **former pilot**”: one article for both offices, so both are his. */
function isApposed(layers: TextLayers, parts: readonly (readonly [number, number])[]): boolean {
  if (parts.length < 3) return false
  const opens = (part: readonly [number, number]) => layers.tokens[part[0]]!
  const last = opens(parts.at(-1)!)
  return (
    /^(?:a|an|the|former|then|its|their|his|her)$/.test(opens(parts[1]!).lower) &&
    /^\p{Ll}/u.test(last.text) &&
    !/^(?:a|an|the|its|their|his|her|two|three|several|some|other)$/.test(last.lower)
  )
}

/** “Ana Reyk, **Director of the Harbour Union and chairman of the port**”: behind a name and a comma only offices, the last of them without
 *  an article. */
function areOffices(
  layers: TextLayers,
  parts: readonly (readonly [number, number])[],
  names: readonly FoundName[],
): boolean {
  const [, end] = parts[0]!
  if (parts.length < 3 || layers.tokens[end]?.text !== ',') return false
  if (!names.some((name) => name.endToken === end)) return false
  const last = layers.tokens[parts.at(-1)![0]]!.lower
  if (/^(?:a|an|the|its|their|his|her)$/.test(last)) return false
  return parts.slice(1).every(([first, to]) => {
    const head = headOf(layers, first, to).lower
    const named = names.find((name) => name.endToken === to && name.firstToken >= first)
    return isPersonNoun(head) && (!named || named.firstToken > first)
  })
}

/** “Austrian academic and author **Ana Reyk**”: no article before, so both are hers. */
function isTwoOffices(layers: TextLayers, parts: readonly (readonly [number, number])[]): boolean {
  const [first, end] = parts[0]!
  const head = layers.tokens[end - 1]!
  return (
    parts.length === 2 &&
    layers.tags[end - 1] === 'NN' &&
    isPersonNoun(head.lower) &&
    !/^(?:the|a|an|one|his|her|their|its)$/.test(layers.tokens[first]!.lower) &&
    !/^(?:the|a|an|one|his|her|their|its)$/.test(layers.tokens[parts[1]![0]]!.lower)
  )
}

function canStand(layers: TextLayers, first: number, end: number, names: readonly FoundName[]): boolean {
  if (layers.tokens[first]!.lower === 'in' || layers.tokens[first]!.lower === 'of') return false
  if (names.some((name) => name.firstToken >= first && name.endToken <= end)) return true
  return kindOfHead(headOf(layers, first, end).lower) !== null
}
