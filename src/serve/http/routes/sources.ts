import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { EntityFacts } from '../../../ledger/index.ts'
import type { NamedDossier } from '../served-dossier.ts'
import { quoteLinksShape, sourcesShape } from '../source-shapes.ts'
import { asAnswer, dossierNamed, dossierParam, json, problemAnswers } from './common.ts'

const listRoute = createRoute({
  method: 'get',
  path: '/api/v1/dossiers/{dossier}/sources',
  summary: 'Who speaks and who passes words on, with the claims of each; no ratio and no ranking by it',
  request: {
    params: dossierParam,
    query: z.object({
      offset: z.coerce.number().int().min(0).default(0),
      limit: z.coerce.number().int().min(1).max(500).default(100),
    }),
  },
  responses: { 200: json(sourcesShape, 'A page, most claims first'), ...problemAnswers },
})

const linksRoute = createRoute({
  method: 'get',
  path: '/api/v1/dossiers/{dossier}/quote-links',
  summary: 'Who quotes whom: the steps that statements took, the outlet first',
  request: {
    params: dossierParam,
    query: z.object({ limit: z.coerce.number().int().min(1).max(1000).default(200) }),
  },
  responses: { 200: json(quoteLinksShape, 'The most travelled steps'), ...problemAnswers },
})

export function sourceRoutes(app: OpenAPIHono, dossiers: readonly NamedDossier[]) {
  app.openapi(listRoute, async (c) => {
    const { dossier } = dossierNamed(dossiers, c.req.valid('param').dossier)
    const { total, sources } = await dossier.sources(c.req.valid('query'))
    const facts = await dossier.entityFacts(sources.map(({ key }) => key))
    const named = sources.map((source) => ({ ...source, ...voiceOf(source.key, facts) }))
    return asAnswer(c.json({ total, sources: named }, 200))
  })

  app.openapi(linksRoute, async (c) => {
    const { dossier } = dossierNamed(dossiers, c.req.valid('param').dossier)
    const links = await dossier.quoteLinks(c.req.valid('query').limit)
    const keys = [...new Set(links.flatMap(({ quoting, quoted }) => [quoting, quoted]))]
    const facts = await dossier.entityFacts(keys)
    return asAnswer(c.json({ voices: keys.map((key) => ({ key, ...voiceOf(key, facts) })), links }, 200))
  })
}

const outlet = 'outlet:'

function voiceOf(
  key: string,
  facts: readonly EntityFacts[],
): Omit<EntityFacts, 'id' | 'name' | 'kind'> & {
  name: string | null
  kind: EntityFacts['kind'] | null
} {
  const entity = facts.find(({ id }) => id === key)
  if (entity) return { name: entity.name, kind: entity.kind, party: entity.party }
  const publisher = key.startsWith(outlet) ? key.slice(outlet.length) : ''
  return publisher === ''
    ? { name: null, kind: null, party: null }
    : { name: publisher, kind: 'media', party: null }
}
