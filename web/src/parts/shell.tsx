import { useQuery } from '@tanstack/react-query'
import { Link, Outlet, useParams, useRouterState } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { Button } from 'react-aria-components'
import { getDossiers } from '../api.ts'
import { keptDossier, ownDossier } from '../dossier.ts'
import { useWords } from '../words/use-words.tsx'
import { DisplayMenu } from './display-menu.tsx'
import { KeyboardHelp } from './keyboard-help.tsx'
import { NameDialog } from './name-dialog.tsx'
import { ScreenNav } from './screen-nav.tsx'
import { useGlobalKeys } from './use-global-keys.ts'

/** The bar above every screen: the dossiers, the screens of the one looked at, adding, display and keys. */
export function Shell() {
  const { shell } = useWords()
  const { dossier } = useParams({ strict: false })
  const path = useRouterState({ select: (state) => state.location.pathname })
  const { data, isPending } = useQuery({ queryKey: ['dossiers'], queryFn: getDossiers })
  const names = data?.dossiers.map(({ name }) => name) ?? []
  const current = dossier ?? names.find((name) => name === keptDossier()) ?? names[0]
  const [menuOpen, setMenuOpen] = useState(false)
  const [helpOpen, setHelpOpen] = useState(false)
  useGlobalKeys(current, () => setHelpOpen((open) => !open))
  // biome-ignore lint/correctness/useExhaustiveDependencies: going anywhere closes the menu
  useEffect(() => setMenuOpen(false), [path])
  return (
    <>
      <a className="skip" href="#main">
        {shell.skip}
      </a>
      <header className={menuOpen ? 'bar open' : 'bar'}>
        <Link to="/" className="wordmark">
          Sayso
        </Link>
        <nav className="dossiers" aria-label={shell.dossiers}>
          {data?.dossiers.map(({ name, title }) => (
            <Link
              key={name}
              to="/$dossier"
              params={{ dossier: name }}
              className="dossier-link"
              data-current={name === current && path !== '/add' ? true : undefined}
              activeProps={{ 'aria-current': 'true' }}
            >
              {title}
            </Link>
          ))}
        </nav>
        <Button className="menu-button" aria-expanded={menuOpen} onPress={() => setMenuOpen(!menuOpen)}>
          {shell.menu}
        </Button>
        {/* Its place is kept until the dossiers are there, which would push it aside. */}
        {current === undefined && !isPending ? null : (
          <ScreenNav dossier={current ?? ownDossier} isWaiting={isPending} />
        )}
        <div className="bar-end">
          <Link
            to="/add"
            className="button primary"
            aria-label={shell.addReport}
            activeProps={{ 'aria-current': 'page' }}
          >
            {shell.add}
          </Link>
          <DisplayMenu onKeys={() => setHelpOpen(true)} />
        </div>
      </header>
      <main id="main" tabIndex={-1}>
        <Outlet />
      </main>
      <NameDialog />
      <KeyboardHelp isOpen={helpOpen} onOpenChange={setHelpOpen} />
    </>
  )
}
