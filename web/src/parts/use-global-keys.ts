import { useNavigate } from '@tanstack/react-router'
import { useShortcuts } from '../keys/use-shortcuts.ts'
import { useWords } from '../words/use-words.tsx'
import { useNavScreens } from './use-nav-screens.ts'

/** Keys that work on every screen: the list of keys, adding, and `g` with a screen's letter. */
export function useGlobalKeys(dossier: string | undefined, onHelp: () => void): void {
  const { shell } = useWords()
  const navigate = useNavigate()
  const screens = useNavScreens()
  useShortcuts(shell.keys.everywhere, [
    { keys: '?', words: shell.keys.help, run: onHelp },
    { keys: 'g a', words: shell.keys.add, run: () => navigate({ to: '/add' }) },
    ...screens.map(({ path, nav }) => ({
      keys: `g ${nav.key}`,
      words: shell.keys.go(shell.screen[nav.name]),
      run: () => (dossier === undefined ? false : navigate({ to: path, params: { dossier } })),
    })),
  ])
}
