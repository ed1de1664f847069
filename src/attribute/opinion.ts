import { opinionRows } from './opinion-rows.ts'

/** The rule by which a sentence in the narrator's own voice is opinion; null where it reads as a report of fact. What it quotes is not its own. */
export function opinionRule(words: string): string | null {
  const unquoted = words.replace(/[“"«][^“”"«»]*[”"»]/gu, ' ')
  return opinionRows.find((row) => row.words.test(unquoted))?.id ?? null
}
