import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import type { NamedDossier } from '../served-dossier.ts'
import { dossiersShape, readingShape } from '../shapes.ts'
import { asAnswer, dossierNamed, dossierParam, json, problemAnswers } from './common.ts'

const listRoute = createRoute({
  method: 'get',
  path: '/api/v1/dossiers',
  summary: 'The dossiers of this server',
  responses: { 200: json(dossiersShape, 'In the order the server was given them'), 500: problemAnswers[500] },
})

const readingRoute = createRoute({
  method: 'get',
  path: '/api/v1/dossiers/{dossier}/reading',
  summary: 'Everything a dossier holds, as sayso-reading/1',
  request: { params: dossierParam },
  responses: { 200: json(readingShape, 'The whole reading'), ...problemAnswers },
})

export function dossierRoutes(app: OpenAPIHono, dossiers: readonly NamedDossier[], maxCaptureBytes: number) {
  app.openapi(listRoute, async (c) => {
    const summaries = dossiers.map(async ({ name, title, readOnly, dossier }) => ({
      name,
      title,
      readOnly,
      ...(await dossier.counts()),
    }))
    return c.json({ dossiers: await Promise.all(summaries), maxCaptureBytes }, 200)
  })

  app.openapi(readingRoute, async (c) => {
    const { dossier } = dossierNamed(dossiers, c.req.valid('param').dossier)
    return asAnswer(c.json(await dossier.reading(), 200))
  })
}
