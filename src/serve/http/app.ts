/** The HTTP application without a port: `app.request()` answers in tests, `serveApp` gives it an address. */
import { OpenAPIHono } from '@hono/zod-openapi'
import { maxCaptureBytes as captureLimit } from '../../capture/index.ts'
import { type AssetFolder, assetRoutes } from './assets.ts'
import { guardChanges, guardHost } from './guard.ts'
import { secureHeaders } from './headers.ts'
import { answerInvalid, answerNotFound, answerProblem } from './problem.ts'
import { captureRoutes } from './routes/captures.ts'
import { claimRowsRoutes } from './routes/claim-rows.ts'
import { decisionRoutes } from './routes/decisions.ts'
import { documentRoutes } from './routes/documents.ts'
import { dossierRoutes } from './routes/dossiers.ts'
import { exportRoutes } from './routes/export.ts'
import { facetRoutes } from './routes/facets.ts'
import { incidentRoutes } from './routes/incidents.ts'
import { mapRoutes } from './routes/map.ts'
import { partyRoutes } from './routes/parties.ts'
import { searchRoutes } from './routes/search.ts'
import { sheetRoutes } from './routes/sheet.ts'
import { sourceRoutes } from './routes/sources.ts'
import { timelineRoutes } from './routes/timeline.ts'
import type { NamedDossier } from './served-dossier.ts'
import type { TileSource } from './tiles.ts'

export interface AppOptions {
  readonly dossiers: readonly NamedDossier[]
  /** Random for each start of the server; a change must bring it. */
  readonly token: string
  /** The port the server listens on, asked at each request. */
  readonly port: () => number
  /** The built web app; null serves the API alone. */
  readonly assets: AssetFolder | null
  /** Largest body taken in, in bytes; what `src/capture` takes unless given. */
  readonly maxCaptureBytes?: number
  /** Map tiles that the user named; none unless given. */
  readonly tiles?: TileSource | null
}

/** Routes under `/api/v1`, the web app beside them. Never throws: every problem is an answer in one shape. */
export function createApp(options: AppOptions): OpenAPIHono {
  const app = new OpenAPIHono({ defaultHook: answerInvalid })
  app.onError(answerProblem)
  app.notFound(answerNotFound)
  app.use(secureHeaders(options.tiles ?? null))
  app.use(guardHost(options.port))
  app.use(guardChanges(options.port, options.token))

  const maxCaptureBytes = options.maxCaptureBytes ?? captureLimit
  dossierRoutes(app, options.dossiers, maxCaptureBytes)
  documentRoutes(app, options.dossiers)
  incidentRoutes(app, options.dossiers)
  sheetRoutes(app, options.dossiers)
  decisionRoutes(app, options.dossiers)
  partyRoutes(app, options.dossiers)
  searchRoutes(app, options.dossiers)
  captureRoutes(app, options.dossiers, maxCaptureBytes)
  mapRoutes(app, options.dossiers, options.tiles)
  timelineRoutes(app, options.dossiers)
  claimRowsRoutes(app, options.dossiers)
  facetRoutes(app, options.dossiers)
  sourceRoutes(app, options.dossiers)
  exportRoutes(app, options.dossiers)
  app.doc31('/api/v1/openapi.json', {
    openapi: '3.1.0',
    info: {
      title: 'Sayso',
      version: '1',
      description: 'A ledger of who says what happened, on your own machine.',
    },
  })
  if (options.assets) assetRoutes(app, options.assets, options.token)
  return app
}
