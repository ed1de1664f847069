import type { LatelyTraced } from './traces.ts'

/** Traces in memory, and the journal entry up to which they are those of the tables. */
export interface KnownTraces {
  assembledSeq: number
  readonly traces: LatelyTraced
}

export const noneKnown = (): KnownTraces => ({ assembledSeq: 0, traces: new Map() })

/** What one join of this process leaves in memory for its next. Whoever takes it looks whether another process joined in between. */
export class LatelyJoined {
  #known = noneKnown()

  /** Nothing is left where the work fails: its transaction is taken back, and what it has in memory is not. */
  async within(work: (known: KnownTraces) => Promise<void>): Promise<void> {
    const known = this.#known
    this.forget()
    await work(known)
    this.#known = known
  }

  forget(): void {
    this.#known = noneKnown()
  }
}
