import type { Country, EntityKind } from '../../model/index.ts'
import type { TextLayers } from '../../text/index.ts'
import type { Register } from './register.ts'

/** Add those whom a document calls by a land's adjective and a noun, “**Orlandish soldiers**”: a state's own troops are its military, other
 *  nouns name people of this document only. The noun must follow the adjective, with one word between at most (“Orlandish border guards”).
 *  Called last, so that nobody speaks through it; English only. */
export function addStateForces(layers: TextLayers, register: Register): void {
  const { tokens, text } = layers
  for (const [at, token] of tokens.entries()) {
    const country = register.countries.byWord.get(token.lower)
    if (
      !country ||
      !isAdjective(country, token.lower) ||
      !/^\p{Lu}/u.test(text.slice(token.start, token.end))
    )
      continue
    for (const head of [at + 1, at + 2]) {
      const kind = kindOfNoun(tokens[head]?.lower)
      if (!kind) continue
      if (head === at + 2 && notTheState.has(tokens[at + 1]!.lower)) break
      const { end } = tokens[head]!
      const written = text.slice(token.start, end)
      if (/[^\p{L} -]/u.test(written)) break
      const draft =
        kind === 'military'
          ? (bodyOf(register, token.lower) ??
            register.described(`${text.slice(token.start, token.end)} forces`, kind))
          : register.described(written, kind)
      register.alias(draft, written)
      register.mention(draft, token.start, end)
      break
    }
  }
}

function isAdjective(country: Country, word: string): boolean {
  return country.adjectives.some((adjective) => adjective.toLowerCase() === word)
}

/** The one body of a state's military that the document names already. */
function bodyOf(register: Register, adjective: string) {
  for (const body of ['army', 'armed forces', 'military', 'forces']) {
    const found = register.find(`${adjective} ${body}`).filter((draft) => draft.kind === 'military')
    if (found.length === 1) return found[0]
  }
  return undefined
}

/** “Russian **liberation** forces”: those who bear a land's name and are not its state's, or fight it. */
const notTheState = new Set(
  'liberation volunteer volunteers rebel opposition partisan separatist resistance insurgent exile exiled dissident mercenary proxy free anti-government'.split(
    ' ',
  ),
)

const military = new Set(
  'soldiers troops forces army military servicemen marines paratroopers infantry commandos warplanes jets artillery'.split(
    ' ',
  ),
)

function kindOfNoun(word: string | undefined): EntityKind | null {
  return word !== undefined && military.has(word) ? 'military' : null
}
