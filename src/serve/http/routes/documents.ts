import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { NamedDossier } from '../served-dossier.ts'
import { documentDetailShape, documentSummaryShape } from '../shapes.ts'
import { documentDetail } from '../views.ts'
import {
  asAnswer,
  documentParam,
  dossierNamed,
  dossierParam,
  filterAnswers,
  json,
  notHeld,
  pageQuery,
  problemAnswers,
  total,
} from './common.ts'

const listRoute = createRoute({
  method: 'get',
  path: '/api/v1/dossiers/{dossier}/documents',
  summary: 'A page of the documents of a dossier',
  request: { params: dossierParam, query: pageQuery },
  responses: {
    200: json(
      z.object({ documents: z.array(documentSummaryShape), total }),
      'Latest publication first, undated last',
    ),
    ...filterAnswers,
  },
})

const oneRoute = createRoute({
  method: 'get',
  path: '/api/v1/dossiers/{dossier}/documents/{id}',
  summary: 'One document with its statements, claims, misses and the disputes it takes part in',
  request: { params: documentParam },
  responses: { 200: json(documentDetailShape, 'The document'), ...problemAnswers },
})

export function documentRoutes(app: OpenAPIHono, dossiers: readonly NamedDossier[]) {
  app.openapi(listRoute, async (c) => {
    const { dossier } = dossierNamed(dossiers, c.req.valid('param').dossier)
    const { rows, total } = await dossier.documentPage(c.req.valid('query'))
    return c.json({ documents: [...rows], total }, 200)
  })

  app.openapi(oneRoute, async (c) => {
    const { dossier: name, id } = c.req.valid('param')
    const named = dossierNamed(dossiers, name)
    const detail = await documentDetail(named.dossier, id)
    if (!detail) throw notHeld('document', id, named)
    return asAnswer(c.json(detail, 200))
  })
}
