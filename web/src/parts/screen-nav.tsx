import { Link } from '@tanstack/react-router'
import { useWords } from '../words/use-words.tsx'
import { useNavScreens } from './use-nav-screens.ts'

interface ScreenNavProps {
  readonly dossier: string
  /** Takes its place without being seen or reached. */
  readonly isWaiting: boolean
}

/** The screens of a dossier, as they are registered in `router.tsx`. */
export function ScreenNav({ dossier, isWaiting }: ScreenNavProps) {
  const { shell } = useWords()
  return (
    <nav className={isWaiting ? 'screens is-waiting' : 'screens'} aria-label={shell.screens}>
      {useNavScreens().map(({ path, nav }) => (
        <Link
          key={path}
          to={path}
          params={{ dossier }}
          className="screen-link"
          activeProps={{ 'aria-current': 'page' }}
          activeOptions={{ exact: nav.name === 'home', includeSearch: false }}
        >
          {shell.screen[nav.name]}
        </Link>
      ))}
    </nav>
  )
}
