import { BadInput, type BadInputFacts } from '../model/problem.ts'

export interface VerifyProblem extends BadInputFacts {
  /** All of it in one line: where, what was found, what was expected, what to do. */
  readonly message: string
}

export interface VerifyResult {
  /** No problems. */
  readonly ok: boolean
  readonly problems: readonly VerifyProblem[]
  /** What was passed over and why, and what is odd but no drift; one line each. */
  readonly notes: readonly string[]
  readonly checked: {
    readonly entries: number
    readonly captures: number
    /** Captures that were read again and gave what the journal says. */
    readonly readings: number
    readonly selectors: number
    readonly rows: number
  }
}

/** Gathers what a verification finds; the same trouble seen twice is told once. */
export class VerifyReport {
  readonly checked = { entries: 0, captures: 0, readings: 0, selectors: 0, rows: 0 }
  readonly #problems = new Map<string, VerifyProblem>()
  readonly #notes: string[] = []

  problem(facts: BadInputFacts): void {
    const { message } = new BadInput(facts)
    this.#problems.set(message, { ...facts, message })
  }

  note(line: string): void {
    this.#notes.push(line)
  }

  result(): VerifyResult {
    const problems = [...this.#problems.values()]
    return { ok: problems.length === 0, problems, notes: this.#notes, checked: this.checked }
  }
}
