import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { exportFormats } from '../../../export/index.ts'
import { exportClaims } from '../../export/export-claims.ts'
import { claimQuery } from '../claim-query.ts'
import type { NamedDossier } from '../served-dossier.ts'
import { askedOf } from './asked.ts'
import { dossierParam, filterAnswers, unmaskBody } from './common.ts'

const exportQuery = claimQuery.extend({
  format: z.enum(exportFormats).default('csv'),
  proposals: z
    .enum(['true', 'false'])
    .default('false')
    .openapi({ description: 'Also what nobody has reviewed; without it reviewed claims alone' }),
})

const path = '/api/v1/dossiers/{dossier}/export'
const answers = { 200: { description: 'A file: CSV, JSON or GeoJSON' }, ...filterAnswers }

const maskedRoute = createRoute({
  method: 'get',
  path,
  summary: 'The claims that a filter leaves, as a file; private persons are masked',
  request: { params: dossierParam, query: exportQuery },
  responses: answers,
})

const unmaskedRoute = createRoute({
  method: 'post',
  path,
  summary: 'The same with every name, for a reason that the journal keeps',
  request: {
    params: dossierParam,
    query: exportQuery,
    body: { required: true, content: { 'application/json': { schema: unmaskBody } } },
  },
  responses: answers,
})

const mediaTypes = {
  csv: 'text/csv; charset=utf-8; header=present',
  json: 'application/json; charset=utf-8',
  geojson: 'application/geo+json',
} as const

export function exportRoutes(app: OpenAPIHono, dossiers: readonly NamedDossier[]) {
  const answer = async (
    name: string,
    query: z.infer<typeof exportQuery>,
    unmasked: z.infer<typeof unmaskBody> | null,
  ): Promise<Response> => {
    const { dossier, filter } = await askedOf(dossiers, name, query)
    const proposals = query.proposals === 'true'
    const { pieces, facts } = await exportClaims(dossier, {
      filter,
      format: query.format,
      proposals,
      unmasked,
    })
    const { rows, proposalsLeftOut } = facts()
    return new Response(ReadableStream.from(encoded(pieces)), {
      headers: {
        'Content-Type': mediaTypes[query.format],
        'Content-Disposition': `attachment; filename="sayso-claims.${query.format}"`,
        'X-Sayso-Rows': String(rows),
        'X-Sayso-Proposals-Left-Out': String(proposalsLeftOut),
      },
    })
  }
  app.openapi(maskedRoute, (c) => answer(c.req.valid('param').dossier, c.req.valid('query'), null) as never)
  app.openapi(
    unmaskedRoute,
    (c) => answer(c.req.valid('param').dossier, c.req.valid('query'), c.req.valid('json')) as never,
  )
}

async function* encoded(pieces: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder()
  for await (const piece of pieces) yield encoder.encode(piece)
}
