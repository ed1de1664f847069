import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import { claimSearch, mapSearch } from './claims/claim-search.ts'
import { findSearch } from './find/find-search.ts'
import { documentSearch } from './parts/document-view.ts'
import { Loading, LoadProblem, NotFound } from './parts/problem.tsx'
import { Shell } from './parts/shell.tsx'
import { AddScreen } from './screens/add.tsx'
import { HomeScreen } from './screens/home.tsx'
import { StartScreen } from './screens/start.tsx'
import { sourcesSearch } from './sources/sources-search.ts'
import './screens.ts'

const rootRoute = createRootRoute({ component: Shell, notFoundComponent: NotFound })

const startRoute = createRoute({ getParentRoute: () => rootRoute, path: '/', component: StartScreen })

const addRoute = createRoute({ getParentRoute: () => rootRoute, path: '/add', component: AddScreen })

/** Every screen of a dossier: registered here and nowhere else. `staticData.nav` puts it into the bar and gives it its key; a screen that
 *  most visits do not need is loaded when it is first opened (`lazyRouteComponent`). */
const dossierRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/$dossier',
    component: HomeScreen,
    staticData: { nav: { order: 1, name: 'home', key: 'h' } },
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/$dossier/documents',
    component: lazyRouteComponent(() => import('./screens/documents.tsx'), 'DocumentsScreen'),
    staticData: { nav: { order: 2, name: 'documents', key: 'd' } },
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/$dossier/incidents',
    component: lazyRouteComponent(() => import('./screens/incidents.tsx'), 'IncidentsScreen'),
    staticData: { nav: { order: 3, name: 'incidents', key: 'i' } },
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/$dossier/map',
    component: lazyRouteComponent(() => import('./screens/map.tsx'), 'MapScreen'),
    validateSearch: mapSearch,
    staticData: { nav: { order: 4, name: 'map', key: 'm' } },
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/$dossier/timeline',
    component: lazyRouteComponent(() => import('./screens/timeline.tsx'), 'TimelineScreen'),
    validateSearch: claimSearch,
    staticData: { nav: { order: 5, name: 'timeline', key: 't' } },
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/$dossier/documents/$id',
    component: lazyRouteComponent(() => import('./screens/document.tsx'), 'DocumentScreen'),
    validateSearch: documentSearch,
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/$dossier/incidents/$id',
    component: lazyRouteComponent(() => import('./screens/incident.tsx'), 'IncidentScreen'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/$dossier/incidents/$id/sheet',
    component: lazyRouteComponent(() => import('./screens/sheet.tsx'), 'SheetScreen'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/$dossier/decisions',
    component: lazyRouteComponent(() => import('./screens/decisions.tsx'), 'DecisionsScreen'),
    staticData: { nav: { order: 8, name: 'decisions', key: 'e' } },
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/$dossier/search',
    component: lazyRouteComponent(() => import('./screens/search.tsx'), 'SearchScreen'),
    validateSearch: findSearch,
    staticData: { nav: { order: 6, name: 'search', key: 's' } },
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/$dossier/sources',
    component: lazyRouteComponent(() => import('./screens/sources.tsx'), 'SourcesScreen'),
    validateSearch: sourcesSearch,
    staticData: { nav: { order: 7, name: 'sources', key: 'o' } },
  }),
] as const

export const router = createRouter({
  routeTree: rootRoute.addChildren([startRoute, addRoute, ...dossierRoutes]),
  defaultPendingComponent: Loading,
  defaultErrorComponent: LoadProblem,
  scrollRestoration: true,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
