import type { TextLayers } from '../../text/index.ts'
import type { Behalf } from './behalf.ts'
import type { FoundName } from './found-name.ts'
import { headOf, isGoverned, isModifier } from './phrase-head.ts'
import { isOfficeName } from './ranks.ts'
import { isPersonNoun } from './words.ts'

/** The name that is the speaker's own: not governed by a preposition, not the owner or the mark of a noun, no office, not the one he
 *  speaks for.
 *      the Union’s secretary, Ana Reyk
 *                             ^^^^^^^^ */
export function speakingName(
  layers: TextLayers,
  first: number,
  end: number,
  names: readonly FoundName[],
  behalf: Behalf | null,
): FoundName | null {
  for (const name of names) {
    if (name.firstToken < first || name.endToken > end) continue
    if (isGoverned(layers, first, name) || isModifier(layers, name, end) || isOfficeName(layers, name))
      continue
    if (
      behalf &&
      'name' in behalf &&
      behalf.name.firstToken === name.firstToken &&
      behalf.name.endToken === name.endToken
    )
      continue
    if (
      isRegion(layers, first, name, names) ||
      isNationality(layers, name) ||
      isOneOfMany(layers, first, name)
    )
      continue
    if (isTitleOfWork(layers, name, end)) continue
    return name
  }
  return null
}

/** “a lawyer who visited them, **Ana Reyk**”: the name that closes the phrase behind a clause on an office or a trade. */
export function nameBehindClause(
  layers: TextLayers,
  first: number,
  main: number,
  end: number,
  names: readonly FoundName[],
): FoundName | null {
  if (
    main >= end ||
    layers.tokens[main - 1]?.text === ',' ||
    !isPersonNoun(headOf(layers, first, main).lower)
  )
    return null
  const last = layers.tokens[end - 1]?.text === ',' ? end - 1 : end
  const name = names.find(
    (each) => each.endToken === last && layers.tokens[each.firstToken - 1]?.text === ',',
  )
  return name && !name.impersonal && name.firstToken > main + 1 && last - name.firstToken > 1 ? name : null
}

/** “a trader from Sabra, **Orland**”: one word behind a comma and a place is the wider place. */
function isRegion(layers: TextLayers, first: number, name: FoundName, names: readonly FoundName[]): boolean {
  if (layers.tokens[name.firstToken - 1]?.text !== ',' || name.endToken - name.firstToken > 1) return false
  const before = names.find((each) => each.endToken === name.firstToken - 1)
  return before !== undefined && isGoverned(layers, first, before)
}

/** “the captain, a **Finn**” */
function isNationality({ tokens }: TextLayers, name: FoundName): boolean {
  return name.endToken - name.firstToken === 1 && /^an?$/.test(tokens[name.firstToken - 1]?.lower ?? '')
}

/** “**some** Liberals”, “the only **Conservative**”: of a party or a people some, whom no name tells. */
function isOneOfMany({ tokens, tags }: TextLayers, first: number, name: FoundName): boolean {
  const last = tokens[name.endToken - 1]!.lower
  const before = tokens.slice(first, name.firstToken).map((token) => token.lower)
  if (before.length === 0) return false
  const isPlural =
    tags[name.endToken - 1] === 'NNPS' || /^(?:democrats|republicans|liberals|conservatives)$/.test(last)
  if (
    isPlural &&
    /^(?:some|many|most|several|few|other|these|those|no|all|two|three|four|five|six|\d+)$/.test(before[0]!)
  )
    return true
  return (
    /^(?:democrat|republican|liberal|conservative|socialist|muslim|christian|catholic)$/.test(last) &&
    /^(?:an?|one|another|the|every|each|this|that)$/.test(before[0]!) &&
    !before.includes(',')
  )
}

/** “the **“Salt Wind”** star Ana Reyk”: a name inside quotation marks that do not close the phrase. */
function isTitleOfWork({ tokens }: TextLayers, name: FoundName, end: number): boolean {
  let open = name.firstToken - 1
  while (open > name.firstToken - 4 && open >= 0 && /^\p{L}/u.test(tokens[open]!.text)) open--
  if (!/^[“"«]$/.test(tokens[open]?.text ?? '')) return false
  for (let at = name.endToken; at < end - 1; at++)
    if (/^[”"»]$/.test(tokens[at]!.text)) return /^\p{L}/u.test(tokens[at + 1]!.text)
  return false
}
