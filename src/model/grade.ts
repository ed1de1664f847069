/** An Admiralty grade: reliability of the source A to F, credibility of the information 1 to 6. */
export interface Grade {
  readonly reliability: string
  readonly credibility: number
}

/** Whether a grade says anything: F6 is what everything starts with, a source of which nothing is known and information that cannot be judged. */
export function saysSomething({ reliability, credibility }: Grade): boolean {
  return !(reliability === 'F' && credibility === 6)
}
