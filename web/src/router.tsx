import { createRootRoute, createRoute, createRouter } from '@tanstack/react-router'
import { NotFound } from './parts/problem.tsx'
import { Shell } from './parts/shell.tsx'
import { AddScreen } from './screens/add.tsx'
import { DocumentScreen } from './screens/document.tsx'
import { HomeScreen } from './screens/home.tsx'
import { IncidentScreen } from './screens/incident.tsx'
import { StartScreen } from './screens/start.tsx'

const rootRoute = createRootRoute({ component: Shell, notFoundComponent: NotFound })

const startRoute = createRoute({ getParentRoute: () => rootRoute, path: '/', component: StartScreen })

const addRoute = createRoute({ getParentRoute: () => rootRoute, path: '/add', component: AddScreen })

const homeRoute = createRoute({ getParentRoute: () => rootRoute, path: '/$dossier', component: HomeScreen })

const documentRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$dossier/documents/$id',
  component: DocumentScreen,
})

const incidentRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$dossier/incidents/$id',
  component: IncidentScreen,
})

export const router = createRouter({
  routeTree: rootRoute.addChildren([startRoute, addRoute, homeRoute, documentRoute, incidentRoute]),
  scrollRestoration: true,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
