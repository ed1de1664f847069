import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { titleParts } from '../../../model/index.ts'
import type { NamedDossier } from '../served-dossier.ts'
import { incidentDetailShape, incidentSummaryShape } from '../shapes.ts'
import { incidentDetail } from '../views.ts'
import {
  asAnswer,
  dossierNamed,
  dossierParam,
  filterAnswers,
  incidentParam,
  json,
  notHeld,
  pageQuery,
  problemAnswers,
  total,
} from './common.ts'

const incidentsQuery = pageQuery.extend({
  words: z
    .string()
    .max(500)
    .optional()
    .openapi({ description: 'All of them stand in the title, or in one claim; “a phrase”' }),
})

const listRoute = createRoute({
  method: 'get',
  path: '/api/v1/dossiers/{dossier}/incidents',
  summary: 'A page of the incidents of a dossier, disputed ones first',
  request: { params: dossierParam, query: incidentsQuery },
  responses: {
    200: json(
      z.object({ incidents: z.array(incidentSummaryShape), total }),
      'Most disputes first, then newest first',
    ),
    ...filterAnswers,
  },
})

const oneRoute = createRoute({
  method: 'get',
  path: '/api/v1/dossiers/{dossier}/incidents/{id}',
  summary: 'One incident with its accounts, disputes, claims and their exact words',
  request: { params: incidentParam },
  responses: { 200: json(incidentDetailShape, 'The incident'), ...problemAnswers },
})

export function incidentRoutes(app: OpenAPIHono, dossiers: readonly NamedDossier[]) {
  app.openapi(listRoute, async (c) => {
    const { dossier } = dossierNamed(dossiers, c.req.valid('param').dossier)
    const { words, ...page } = c.req.valid('query')
    const { rows, total } = await dossier.incidentPage(words === undefined ? page : { ...page, words })
    const incidents = rows.map((row) => ({ ...row, titleParts: titleParts(row.title) }))
    return c.json({ incidents, total }, 200)
  })

  app.openapi(oneRoute, async (c) => {
    const { dossier: name, id } = c.req.valid('param')
    const named = dossierNamed(dossiers, name)
    const detail = await incidentDetail(named.dossier, id)
    if (!detail) throw notHeld('incident', id, named)
    return asAnswer(c.json(detail, 200))
  })
}
