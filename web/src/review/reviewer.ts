/** Who decides: asked once, kept in this browser, sent with each decision. */
const key = 'sayso-reviewer'

interface Asking {
  readonly answer: (name: string) => void
}

let asking: Asking | null = null
const listeners = new Set<() => void>()

/** The name, null for somebody who decides without one. `undefined` where nobody was asked yet. */
export function keptReviewer(): string | null | undefined {
  const kept = localStorage.getItem(key)
  return kept === null ? undefined : kept || null
}

export function keepReviewer(name: string): void {
  localStorage.setItem(key, name.trim())
  for (const listener of listeners) listener()
}

/** The name for a decision; asks for it the first time. */
export async function reviewer(): Promise<string | null> {
  const kept = keptReviewer()
  if (kept !== undefined) return kept
  return askReviewer()
}

/** Asks, whatever was answered before. */
export async function askReviewer(): Promise<string | null> {
  const name = await new Promise<string>((answer) => {
    asking = { answer }
    for (const listener of listeners) listener()
  })
  asking = null
  keepReviewer(name)
  return name.trim() || null
}

/** The question that waits for its answer. */
export function currentQuestion(): Asking | null {
  return asking
}

export function onReviewerChange(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
