import type { Draft } from './draft.ts'
import { titles } from './words.ts'

/** Whether a name is a short form of a draft's: a person's surname, or words of the name with its head among them. */
export function isShortFor(parts: readonly string[], words: readonly string[], draft: Draft): boolean {
  if (parts.every((part) => part.startsWith('@')) || (words.length === 1 && chambers.has(words[0]!)))
    return false
  const full = draft.words
  if (draft.kind === 'person') {
    const bare = words.filter((word) => !titles.has(word))
    if (bare.length === 1 && bare[0] === full[0]) return true
    return bare.length > 0 && bare.at(-1) === full.at(-1) && bare.every((word) => full.includes(word))
  }
  const fullParts = draft.key.split(' ')
  if (parts.length >= fullParts.length || parts.some((part) => !fullParts.includes(part))) return false
  const head = full.at(-1)!
  return words.includes(head) || words.includes(full[0]!)
}

/** “Reyk” is the person; the Reyk Foundation bears the name after one, and nobody calls it so. */
export function withoutNamesakes(fitting: readonly Draft[], surname: string): readonly Draft[] {
  const persons = fitting.filter((draft) => draft.kind === 'person' && draft.words.at(-1) === surname)
  if (persons.length === 0) return fitting
  return fitting.filter(
    (draft) => draft.kind === 'person' || !draft.words.some((word) => namesakes.has(word)),
  )
}

const namesakes = new Set(
  'foundation fund institute university hospital college school organization organisation campaign center centre tower trust charity library museum administration'.split(
    ' ',
  ),
)

/** Bodies of their own, never short for a longer name: the House is not the White House. */
const chambers = new Set(['house', 'senate', 'council', 'state', 'party', 'court'])

/** Ways to write the initials: “Ministry of Defence” → mod, md. */
export function initials(words: readonly string[]): ReadonlySet<string> {
  const all = words.map((word) => word[0]).join('')
  const main = words
    .filter((word) => !/^(?:of|for|the|and|in)$/.test(word))
    .map((word) => word[0])
    .join('')
  return new Set([
    all,
    main,
    words
      .filter((word) => !/^(?:the|and)$/.test(word))
      .map((word) => word[0])
      .join(''),
  ])
}
