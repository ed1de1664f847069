/** The report being pasted, kept for this browser tab until it is added. */
const key = 'sayso-draft'

export function keptDraft(): string {
  return sessionStorage.getItem(key) ?? ''
}

/** A text too large for the browser's store is simply not kept beside the page; the page still holds it. */
export function keepDraft(text: string): void {
  try {
    if (text === '') sessionStorage.removeItem(key)
    else sessionStorage.setItem(key, text)
  } catch {
    sessionStorage.removeItem(key)
  }
}
