import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import { incidentSheet, type Unmasking } from '../incident-sheet.ts'
import type { NamedDossier } from '../served-dossier.ts'
import { sheetShape } from '../sheet-shape.ts'
import { asAnswer, dossierNamed, filterAnswers, incidentParam, json, notHeld, unmaskBody } from './common.ts'

const path = '/api/v1/dossiers/{dossier}/incidents/{id}/sheet'
const answers = { 200: json(sheetShape, 'The sheet'), ...filterAnswers }

const maskedRoute = createRoute({
  method: 'get',
  path,
  summary: 'What of an incident is handed over on one sheet; private persons are masked',
  request: { params: incidentParam },
  responses: answers,
})

const unmaskedRoute = createRoute({
  method: 'post',
  path,
  summary: 'The same with every name, for a reason that the journal keeps',
  request: {
    params: incidentParam,
    body: { required: true, content: { 'application/json': { schema: unmaskBody } } },
  },
  responses: answers,
})

export function sheetRoutes(app: OpenAPIHono, dossiers: readonly NamedDossier[]) {
  const sheetOf = async (name: string, id: string, unmasked: Unmasking | null) => {
    const named = dossierNamed(dossiers, name)
    const sheet = await incidentSheet(named.dossier, id, unmasked)
    if (!sheet) throw notHeld('incident', id, named)
    return sheet
  }

  app.openapi(maskedRoute, async (c) => {
    const { dossier, id } = c.req.valid('param')
    return asAnswer(c.json(await sheetOf(dossier, id, null), 200))
  })

  app.openapi(unmaskedRoute, async (c) => {
    const { dossier, id } = c.req.valid('param')
    return asAnswer(c.json(await sheetOf(dossier, id, c.req.valid('json')), 200))
  })
}
