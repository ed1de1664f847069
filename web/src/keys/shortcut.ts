/** A shortcut as a screen registers it. */
export interface Shortcut {
  /** As `KeyboardEvent.key` names it, modifiers before it (`Shift+ArrowRight`), a sequence with a space between (`g d`). */
  readonly keys: string
  /** What it does, for the list of shortcuts; null keeps it out of the list (a second key for the same act). */
  readonly words: string | null
  /** `false` says that it did nothing: the browser then does what it would have done. */
  readonly run: (event: KeyboardEvent) => unknown
}

/** A key that only types a letter or sign: WCAG 2.1.4 wants these to be switched off on demand. */
export function isLetterKey(keys: string): boolean {
  return keys.split(' ').every((key) => [...key].length === 1)
}

/** What was pressed, as shortcuts name it. On a keyboard with other letters the place of the key counts: `о` where `j` is. */
export function pressedKey(
  event: Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey' | 'altKey' | 'ctrlKey' | 'metaKey'>,
): string {
  const place = /^Key([A-Z])$/.exec(event.code)?.[1]
  const foreign = place !== undefined && !/^[\x20-\x7e]$/.test(event.key) && [...event.key].length === 1
  const key = foreign ? place.toLowerCase() : event.key
  // Shift is part of a sign (`?`) and stands before a named key alone.
  const shift = event.shiftKey && [...key].length > 1 ? 'Shift+' : ''
  return `${event.ctrlKey ? 'Ctrl+' : ''}${event.metaKey ? 'Meta+' : ''}${event.altKey ? 'Alt+' : ''}${shift}${key}`
}

/** Whether the key belongs to what has the focus: a field that is being written in. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable]') !==
      null
  )
}
