import { useEffect, useMemo, useRef } from 'react'
import { register } from './registry.ts'
import type { Shortcut } from './shortcut.ts'

/** Registers the shortcuts of a screen or part while it is shown. They may close over anything: each press runs the newest. */
export function useShortcuts(title: string, shortcuts: readonly Shortcut[]): void {
  const newest = useRef(shortcuts)
  useEffect(() => {
    newest.current = shortcuts
  })
  // Registered again only when what is listed changes.
  const listed = JSON.stringify(shortcuts.map(({ keys, words }) => [keys, words]))
  const stable = useMemo(
    () =>
      (JSON.parse(listed) as [string, string | null][]).map(
        ([keys, words]): Shortcut => ({
          keys,
          words,
          run: (event) => newest.current.find((one) => one.keys === keys)?.run(event),
        }),
      ),
    [listed],
  )
  useEffect(() => register({ title, shortcuts: stable }), [title, stable])
}
