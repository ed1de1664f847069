import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { entitiesShape, partiesShape, partyRequestShape } from '../decision-shapes.ts'
import type { NamedDossier } from '../served-dossier.ts'
import { asAnswer, dossierNamed, dossierParam, json, problemAnswers } from './common.ts'
import { changeAnswers } from './decisions.ts'

const path = '/api/v1/dossiers/{dossier}/parties'

const listRoute = createRoute({
  method: 'get',
  path,
  summary: 'The sides that somebody speaks for',
  request: { params: dossierParam },
  responses: { 200: json(partiesShape, 'By name'), ...problemAnswers },
})

const decideRoute = createRoute({
  method: 'post',
  path,
  summary: 'Says whose side somebody speaks for, or takes it back',
  request: {
    params: dossierParam,
    body: { required: true, content: { 'application/json': { schema: partyRequestShape } } },
  },
  responses: changeAnswers,
})

const entitiesRoute = createRoute({
  method: 'get',
  path: '/api/v1/dossiers/{dossier}/entities',
  summary: 'Those whom the reports name, to choose from',
  request: {
    params: dossierParam,
    query: z.object({
      q: z.string().max(200).default('').openapi({ description: 'Begins a word of a name' }),
      limit: z.coerce.number().int().min(1).max(500).default(50),
    }),
  },
  responses: { 200: json(entitiesShape, 'By name'), ...problemAnswers },
})

export function partyRoutes(app: OpenAPIHono, dossiers: readonly NamedDossier[]) {
  app.openapi(listRoute, async (c) => {
    const { dossier } = dossierNamed(dossiers, c.req.valid('param').dossier)
    return asAnswer(c.json({ parties: await dossier.parties() }, 200))
  })

  app.openapi(decideRoute, async (c) => {
    const { dossier } = dossierNamed(dossiers, c.req.valid('param').dossier)
    return asAnswer(c.json(await dossier.decide({ kind: 'party', ...c.req.valid('json') }), 200))
  })

  app.openapi(entitiesRoute, async (c) => {
    const { dossier } = dossierNamed(dossiers, c.req.valid('param').dossier)
    const { q, limit } = c.req.valid('query')
    return asAnswer(c.json({ entities: await dossier.entityNames(q, limit) }, 200))
  })
}
