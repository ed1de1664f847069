/** What a screen says of itself where its route is registered (`router.tsx`), so that the bar, the keys and the list of shortcuts
 *  know it without another list. */
import type { Texts } from './words/en.ts'

export interface NavEntry {
  /** Smaller stands further left. */
  readonly order: number
  /** Its name is `words.shell.screen[name]`. */
  readonly name: keyof Texts['shell']['screen']
  /** `g` and this letter go there. */
  readonly key: string
}

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    /** Where the screen stands in the navigation of a dossier; absent where others lead to it. */
    readonly nav?: NavEntry
  }
}
