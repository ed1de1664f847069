import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { searchShape } from '../search-shape.ts'
import type { NamedDossier } from '../served-dossier.ts'
import { asAnswer, dossierNamed, dossierParam, json, problemAnswers } from './common.ts'

const searchRoute = createRoute({
  method: 'get',
  path: '/api/v1/dossiers/{dossier}/search',
  summary: 'The documents in which all of the words are, with the passages they stand in',
  request: {
    params: dossierParam,
    query: z.object({
      q: z.string().max(1000).openapi({
        description: 'Words, each the beginning of one, or “words in quotation marks” as they stand',
      }),
      limit: z.coerce.number().int().min(1).max(100).default(20),
      offset: z.coerce.number().int().min(0).default(0),
    }),
  },
  responses: { 200: json(searchShape, 'The best first'), ...problemAnswers },
})

export function searchRoutes(app: OpenAPIHono, dossiers: readonly NamedDossier[]) {
  app.openapi(searchRoute, async (c) => {
    const { dossier } = dossierNamed(dossiers, c.req.valid('param').dossier)
    const { q: query, ...page } = c.req.valid('query')
    return asAnswer(c.json(await dossier.search({ query, ...page }), 200))
  })
}
