/** Trouble in the world is thrown as one of these at the border where it can be handled; trouble inside a document is a `Diagnostic`. */

export interface BadInputFacts {
  /** `capture.empty`, `capture.unread-kind`, … the same code in the CLI and over HTTP. */
  readonly code: string
  /** What was found: "an empty file". */
  readonly found: string
  /** Where: the file name, address or line. */
  readonly where: string
  /** What was expected: "a page or a text". */
  readonly expected: string
  /** What to do about it. */
  readonly remedy: string
}

/** The input was bad: one line, exit status 1, HTTP 422. Harms nothing else. */
export class BadInput extends Error {
  override readonly name = 'BadInput'
  readonly facts: BadInputFacts

  constructor(facts: BadInputFacts, options?: ErrorOptions) {
    super(`${facts.where}: found ${facts.found}, expected ${facts.expected}; ${facts.remedy}`, options)
    this.facts = facts
  }
}
