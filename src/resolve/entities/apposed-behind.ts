import { firstTokenFrom, sentenceAt, type TextLayers } from '../../text/index.ts'
import { isNamedBehind } from './described-persons.ts'
import { type FoundName, firstNameFrom } from './found-name.ts'
import { kindOfName } from './kind-of-name.ts'
import type { CountryWords } from './name-key.ts'
import { behindRanks } from './ranks.ts'
import { isPersonNoun, kindOfHead } from './words.ts'

/** The name of who a source describes, where the source ends at the comma before it.
 *      **its secretary**, Elias Reyk, said …
 *                         ^^^^^^^^^^
 *  The name has to close the phrase (the sentence's end, the cue, or “that” and the like follow), for “according to the driver, Ana Reyk,
 *  34, was killed” names somebody else; and a person's is only an office's, a body's only a body's. */
export function apposedBehind(
  layers: TextLayers,
  head: string,
  sourceEnd: number,
  cueStart: number | undefined,
  names: readonly FoundName[],
  countries: CountryWords,
): FoundName | null {
  const { tokens } = layers
  const comma = firstTokenFrom(layers, sourceEnd)
  if (tokens[comma]?.text !== ',') return null
  const own = calledBehind(layers, head, comma, names)
  if (own) return own
  const first = tokens[comma + 1]?.lower === 'the' ? comma + 2 : comma + 1
  const name = names[firstNameFrom(names, first)]
  if (!name || name.firstToken !== first) return null
  const sentence = sentenceAt(layers, tokens[comma]!.start)
  if (!sentence || name.endToken > sentence.endToken) return null
  let next = name.endToken
  if (next < sentence.endToken && tokens[next]!.text === ',') next++
  const after = tokens[next]
  const closes =
    next >= sentence.endToken ||
    after === undefined ||
    (next === name.endToken && /^[.;!?]$/.test(after.text)) ||
    after.start === cueStart ||
    (next > name.endToken && /^(?:that|who|to|whether)$/.test(after.lower))
  if (!closes) return null
  const bare = behindRanks(layers, name)
  const words = layers.text.slice(tokens[bare]!.start, tokens[name.endToken - 1]!.end)
  const kind = kindOfName(words, countries)
  const isPerson = kind === 'person' || bare > name.firstToken
  const described = kindOfHead(head)
  const fits =
    isPersonNoun(head) || described === 'person'
      ? isPerson && !name.impersonal
      : !isPerson && kind !== 'other' && kind !== 'government'
  return fits ? { ...name, firstToken: bare } : null
}

/** “The man**, who gave his name as** Salim**,** said”: the name that a clause gives to who is described. */
function calledBehind(
  layers: TextLayers,
  head: string,
  comma: number,
  names: readonly FoundName[],
): FoundName | null {
  if (!isPersonNoun(head) && kindOfHead(head) !== 'person') return null
  const name = names[firstNameFrom(names, comma)]
  if (!name || name.firstToken > comma + 9) return null
  const { tokens, text } = layers
  return isNamedBehind(text.slice(tokens[comma]!.start, tokens[name.firstToken]!.start)) ? name : null
}
