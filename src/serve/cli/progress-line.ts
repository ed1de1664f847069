/** One line on standard error that says how far a long work is, where a terminal watches; nothing elsewhere. */
export class ProgressLine {
  readonly #live = process.stderr.isTTY === true
  #shownAt = 0
  #isShown = false

  /** Words, and a bar where the whole is known. Drawn at most ten times a second. */
  show(words: string, done: number, whole: number | null): void {
    if (!this.#live || Date.now() - this.#shownAt < 100) return
    this.#shownAt = Date.now()
    this.#isShown = true
    process.stderr.write(`\r\x1b[K${barOf(done, whole)}${words}`)
  }

  clear(): void {
    if (this.#isShown) process.stderr.write('\r\x1b[K')
    this.#isShown = false
  }
}

/** `[######··············]  30 %  `; empty where the whole is not known. */
export function barOf(done: number, whole: number | null): string {
  if (whole === null || whole <= 0) return ''
  const share = Math.min(1, done / whole)
  const filled = Math.round(share * 20)
  return `[${'#'.repeat(filled)}${'·'.repeat(20 - filled)}] ${String(Math.round(share * 100)).padStart(3)} %  `
}
