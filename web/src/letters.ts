/** Small changes to words before they are shown. */

/** A code with its hyphens as spaces. */
export function spaced(code: string): string {
  return code.replaceAll(/[-_]/g, ' ')
}

/** The words with a capital first letter. */
export function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1)
}

/** Cut between words, so that no half word stands there. */
export function shortened(words: string, length: number): string {
  return words.length <= length ? words : `${words.slice(0, length + 1).replace(/\s+\S*$/, '')}…`
}
