import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { ClaimPick } from '../../../ledger/index.ts'
import { narrator } from '../../../model/index.ts'
import { claimQuery } from '../claim-query.ts'
import { claimRowsShape } from '../claim-shapes.ts'
import type { NamedDossier } from '../served-dossier.ts'
import { askedOf } from './asked.ts'
import { asAnswer, dossierParam, filterAnswers, json } from './common.ts'

const minutes = z.coerce.number().int()

const rowsQuery = claimQuery.extend({
  cells: z.string().max(20_000).optional().openapi({ description: 'Key of a cell of the map' }),
  place: z.enum(['placed', 'country', 'withheld', 'unknown', 'unsaid']).optional(),
  time: z.enum(['dated', 'unresolved', 'unsaid']).optional(),
  windowFrom: minutes.optional().openapi({ description: 'With `windowTo`: a stretch, minutes since 1970' }),
  windowTo: minutes.optional(),
  mark: z.string().max(40).optional().openapi({ description: 'Key of a mark of the lanes in the stretch' }),
  step: z.coerce.number().int().min(1).max(1e9).default(1),
  role: z.enum(['happened', 'said']).default('happened'),
  offset: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(100).default(30),
})

const rowsRoute = createRoute({
  method: 'get',
  path: '/api/v1/dossiers/{dossier}/claim-rows',
  summary: 'The claims behind a number of the map or the timeline, with their exact words',
  request: { params: dossierParam, query: rowsQuery },
  responses: { 200: json(claimRowsShape, 'A page, and how many there are'), ...filterAnswers },
})

export function claimRowsRoutes(app: OpenAPIHono, dossiers: readonly NamedDossier[]) {
  app.openapi(rowsRoute, async (c) => {
    const query = c.req.valid('query')
    const { dossier, filter } = await askedOf(dossiers, c.req.valid('param').dossier, query)
    const page = await dossier.claimRows(filter, pickOf(query), query)
    const ids = page.rows.flatMap(({ statement }) => [...statement.speakers, ...statement.chain])
    const facts = await dossier.entityFacts(ids.filter((id) => id !== narrator))
    const names = Object.fromEntries(facts.map(({ id, name }) => [id, name]))
    return asAnswer(c.json({ ...page, names }, 200))
  })
}

function pickOf(query: z.infer<typeof rowsQuery>): ClaimPick {
  const { cells, place, time, mark, windowFrom: from, windowTo: to, step, role } = query
  if (cells !== undefined) return { of: 'cells', cells: cells.split('~') }
  if (place !== undefined) return { of: 'place-standing', standing: place }
  if (from !== undefined && to !== undefined)
    return mark === undefined
      ? { of: 'time', from, to, role }
      : { of: 'mark', key: mark, from, to, step, role }
  if (time !== undefined) return { of: 'time-standing', standing: time }
  return { of: 'all' }
}
