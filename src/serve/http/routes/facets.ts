import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import { claimQuery, groupingOf } from '../claim-query.ts'
import type { NamedDossier } from '../served-dossier.ts'
import { facetsShape } from '../source-shapes.ts'
import { askedOf } from './asked.ts'
import { asAnswer, dossierParam, filterAnswers, json } from './common.ts'

const facetsRoute = createRoute({
  method: 'get',
  path: '/api/v1/dossiers/{dossier}/claim-facets',
  summary: 'How many claims a filter leaves, and how many each further choice would',
  request: { params: dossierParam, query: claimQuery },
  responses: { 200: json(facetsShape, 'Counts by value, most first'), ...filterAnswers },
})

// A bar lists this many voices; the rest are found by their names.
const longest = 40

export function facetRoutes(app: OpenAPIHono, dossiers: readonly NamedDossier[]) {
  app.openapi(facetsRoute, async (c) => {
    const query = c.req.valid('query')
    const { dossier, voices, filter } = await askedOf(dossiers, c.req.valid('param').dossier, query)
    const { speakers: _, ...others } = filter
    // A party's number is of all who speak for it.
    const most = groupingOf(query) === 'speaker' ? longest : undefined
    const counts = new Map<string, number>()
    for (const { speaker, claims } of await dossier.claimSpeakers(others, most)) {
      const voice = voices.voiceOf(speaker)
      counts.set(voice, (counts.get(voice) ?? 0) + claims)
    }
    const listed = voices.list
      .flatMap((voice) => (counts.has(voice.key) ? [{ ...voice, claims: counts.get(voice.key)! }] : []))
      .sort((a, b) => b.claims - a.claims)
      .slice(0, longest)
    const facets = await dossier.claimFacets(filter)
    return asAnswer(c.json({ ...facets, voices: await voices.named(listed) }, 200))
  })
}
