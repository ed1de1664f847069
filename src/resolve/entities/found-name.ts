import { firstOf, type TextLayers } from '../../text/index.ts'

/** A name as written. Token indexes, half-open. */
export interface FoundName {
  readonly firstToken: number
  readonly endToken: number
  /** Short form given in brackets right behind it: “Harbour Ministry (HaMin)”. */
  readonly acronym: string | null
  /** No person's name: behind an article (“the Maestral Star”), before a “which”, or whose officer somebody is (“managing director of Lantern Line”). */
  readonly impersonal: boolean
}

/** The index of the first name that begins at a token or behind it. */
export function firstNameFrom(names: readonly FoundName[], token: number): number {
  return firstOf(names, ({ firstToken }) => firstToken >= token)
}

/** A name as the text has it, from its first token to its last. */
export function wordsOf(layers: TextLayers, name: Pick<FoundName, 'firstToken' | 'endToken'>): string {
  return layers.text.slice(layers.tokens[name.firstToken]!.start, layers.tokens[name.endToken - 1]!.end)
}
