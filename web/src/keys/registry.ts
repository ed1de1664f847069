/** The shortcuts of what is on the screen now. One listener hears all keys; the list of shortcuts shows what is registered. */
import { isLetterKey, isTyping, pressedKey, type Shortcut } from './shortcut.ts'

export interface ShortcutGroup {
  readonly title: string
  readonly shortcuts: readonly Shortcut[]
}

/** How long a first key (`g`) waits for its second, in milliseconds. */
const sequenceWait = 1200
const offKey = 'sayso-letter-keys'

let groups: readonly ShortcutGroup[] = []
const listeners = new Set<() => void>()
let begun = ''
let begunAt = 0

export function registeredGroups(): readonly ShortcutGroup[] {
  return groups
}

export function onGroupsChange(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Later groups come before earlier ones: a dialog's keys before its screen's. Returns how to take them away again. */
export function register(group: ShortcutGroup): () => void {
  groups = [group, ...groups]
  for (const listener of listeners) listener()
  return () => {
    groups = groups.filter((one) => one !== group)
    for (const listener of listeners) listener()
  }
}

export function letterKeysOn(): boolean {
  return localStorage.getItem(offKey) !== 'off'
}

export function keepLetterKeys(on: boolean): void {
  if (on) localStorage.removeItem(offKey)
  else localStorage.setItem(offKey, 'off')
}

/** Begins to listen; called once when the page starts. */
export function listenForShortcuts(target: Window): void {
  target.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.isComposing) return
    if (isTyping(event.target)) return
    const pressed = pressedKey(event)
    const waited = event.timeStamp - begunAt
    const sequence = begun !== '' && waited < sequenceWait ? `${begun} ${pressed}` : pressed
    begun = ''
    const all = groups
      .flatMap((group) => group.shortcuts)
      .filter(({ keys }) => letterKeysOn() || !isLetterKey(keys))
    for (const shortcut of all) {
      if (shortcut.keys !== sequence) continue
      if (shortcut.run(event) === false) continue
      event.preventDefault()
      return
    }
    if (all.some(({ keys }) => keys.startsWith(`${pressed} `))) {
      begun = pressed
      begunAt = event.timeStamp
    }
  })
}
