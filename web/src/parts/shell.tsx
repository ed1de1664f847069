import { useQuery } from '@tanstack/react-query'
import { Link, Outlet, useParams, useRouterState } from '@tanstack/react-router'
import { getDossiers } from '../api.ts'
import { keptDossier } from '../dossier.ts'
import { ThemeChoice } from './theme-choice.tsx'

/** The bar above every screen: the dossiers, adding, light and dark. */
export function Shell() {
  const { dossier } = useParams({ strict: false })
  const adding = useRouterState({ select: (state) => state.location.pathname === '/add' })
  const current = dossier ?? keptDossier()
  const { data } = useQuery({ queryKey: ['dossiers'], queryFn: getDossiers })
  return (
    <>
      <a className="skip" href="#main">
        Skip to the content
      </a>
      <header className="bar">
        <Link to="/" className="wordmark">
          Sayso
        </Link>
        <nav className="dossiers" aria-label="Dossiers">
          {data?.dossiers.map(({ name, title }) => (
            <Link
              key={name}
              to="/$dossier"
              params={{ dossier: name }}
              className="dossier-link"
              data-current={name === current && !adding ? true : undefined}
              activeProps={{ 'aria-current': 'page' }}
              activeOptions={{ exact: true }}
            >
              {title}
            </Link>
          ))}
        </nav>
        <div className="bar-end">
          <Link
            to="/add"
            className="button primary"
            aria-label="Add a report"
            activeProps={{ 'aria-current': 'page' }}
          >
            Add<span className="long"> a report</span>
          </Link>
          <ThemeChoice />
        </div>
      </header>
      <main id="main" tabIndex={-1}>
        <Outlet />
      </main>
    </>
  )
}
