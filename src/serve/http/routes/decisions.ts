import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { decidedShape, decisionRequestShape, decisionsShape, undoRequestShape } from '../decision-shapes.ts'
import type { NamedDossier } from '../served-dossier.ts'
import { errorShape } from '../shapes.ts'
import { asAnswer, dossierNamed, dossierParam, json, problemAnswers } from './common.ts'

const path = '/api/v1/dossiers/{dossier}/decisions'
const yes = z.enum(['true', 'false']).transform((word) => word === 'true')

export const changeAnswers = {
  200: json(decidedShape, 'It is kept, and every view shows it'),
  ...problemAnswers,
  409: json(errorShape, 'It should not be as things stand; the code says why'),
  422: json(errorShape, 'It has another shape, or cannot be'),
}

const listRoute = createRoute({
  method: 'get',
  path,
  summary: 'What people decided, the newest first',
  request: {
    params: dossierParam,
    query: z.object({
      subject: z.string().optional().openapi({ description: 'Id of a statement, claim, incident or entity' }),
      document: z.string().optional(),
      standing: yes.optional().openapi({ description: 'Only those that were not undone' }),
      adrift: yes.optional().openapi({ description: 'Only those that stand on nothing now' }),
      before: z.coerce.number().int().positive().optional(),
      limit: z.coerce.number().int().min(1).max(500).default(50),
    }),
  },
  responses: { 200: json(decisionsShape, 'One page of them'), ...problemAnswers },
})

const decideRoute = createRoute({
  method: 'post',
  path,
  summary: 'Decides: reviews, marks, grades, merges, splits, moves, names a side',
  request: {
    params: dossierParam,
    body: { required: true, content: { 'application/json': { schema: decisionRequestShape } } },
  },
  responses: changeAnswers,
})

const undoRoute = createRoute({
  method: 'post',
  path: `${path}/{seq}/undo`,
  summary: 'Takes a decision back; undoing that makes it count again',
  request: {
    params: dossierParam.extend({ seq: z.coerce.number().int().positive() }),
    body: { required: false, content: { 'application/json': { schema: undoRequestShape } } },
  },
  responses: changeAnswers,
})

/** Decisions are taken on every dossier, on the example too: there they may be tried out. */
export function decisionRoutes(app: OpenAPIHono, dossiers: readonly NamedDossier[]) {
  app.openapi(listRoute, async (c) => {
    const { dossier } = dossierNamed(dossiers, c.req.valid('param').dossier)
    return asAnswer(c.json(await dossier.decisions(c.req.valid('query')), 200))
  })

  app.openapi(decideRoute, async (c) => {
    const { dossier } = dossierNamed(dossiers, c.req.valid('param').dossier)
    return asAnswer(c.json(await dossier.decide(c.req.valid('json')), 200))
  })

  app.openapi(undoRoute, async (c) => {
    const { dossier: name, seq } = c.req.valid('param')
    const { dossier } = dossierNamed(dossiers, name)
    // Without a body nothing is validated, and nothing is said.
    const said = c.req.valid('json') ?? {}
    return asAnswer(c.json(await dossier.decide({ kind: 'undone', decision: seq, ...said }), 200))
  })
}
