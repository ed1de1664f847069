import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { PlaceCell } from '../../../ledger/index.ts'
import { outcomes } from '../../../model/words.ts'
import { claimQuery, keysOf } from '../claim-query.ts'
import { mapCellsShape, mapShape } from '../claim-shapes.ts'
import type { NamedDossier } from '../served-dossier.ts'
import type { TileSource } from '../tiles.ts'
import type { CountedVoice, Voices } from '../voices.ts'
import { askedOf } from './asked.ts'
import { asAnswer, dossierParam, filterAnswers, json } from './common.ts'

const degrees = (limit: number) => z.coerce.number().min(-limit).max(limit)

/** Voices with a colour of their own. */
const listed = 24

const mapRoute = createRoute({
  method: 'get',
  path: '/api/v1/dossiers/{dossier}/map',
  summary: 'What a map of the claims can show: who speaks, what is drawn, what cannot be',
  request: { params: dossierParam, query: claimQuery },
  responses: { 200: json(mapShape, 'Counts, bounds and voices'), ...filterAnswers },
})

const cellsRoute = createRoute({
  method: 'get',
  path: '/api/v1/dossiers/{dossier}/map/cells',
  summary: 'Claims in a part of the map, gathered by what can be told apart at its zoom',
  request: {
    params: dossierParam,
    query: claimQuery.extend({
      west: degrees(180),
      south: degrees(90),
      east: degrees(180),
      north: degrees(90),
      zoom: z.coerce.number().int().min(0).max(20),
    }),
  },
  responses: { 200: json(mapCellsShape, 'Areas first, then points and clusters'), ...filterAnswers },
})

export function mapRoutes(
  app: OpenAPIHono,
  dossiers: readonly NamedDossier[],
  tiles: TileSource | null = null,
) {
  app.openapi(mapRoute, async (c) => {
    const query = c.req.valid('query')
    const { dossier, voices, filter } = await askedOf(dossiers, c.req.valid('param').dossier, query)
    const answer = {
      standings: await dossier.placeStandings(filter),
      bounds: await dossier.placeBounds(filter),
      voices: await voices.named(listedVoices(voices, query.voice)),
      tiles: tiles && { url: tiles.url, host: tiles.host },
    }
    return asAnswer(c.json(answer, 200))
  })

  app.openapi(cellsRoute, async (c) => {
    const query = c.req.valid('query')
    const { dossier, voices, filter } = await askedOf(dossiers, c.req.valid('param').dossier, query)
    const { west, south, east, north, zoom } = query
    const view = { filter, zoom, box: { west, south, east, north } }
    if (query.by === 'outcome') {
      const cells = await dossier.placeCells({ ...view, by: 'outcome', keys: outcomes })
      return asAnswer(c.json({ cells }, 200))
    }
    const keys = listedVoices(voices, query.voice).flatMap(({ key }) => voices.speakersOf(key))
    const cells = await dossier.placeCells({ ...view, by: 'speaker', keys })
    return asAnswer(c.json({ cells: cells.map((cell) => partsByVoice(cell, voices)) }, 200))
  })
}

/** The most told of, and those asked for, in the order of their numbers. */
function listedVoices({ list }: Voices, asked: string | undefined): CountedVoice[] {
  const wanted = new Set(asked === undefined ? [] : keysOf(asked))
  return list.filter(({ key }, nth) => nth < listed || wanted.has(key))
}

function partsByVoice(cell: PlaceCell, voices: Voices): PlaceCell {
  const sums = new Map<string, number>()
  for (const { key, claims } of cell.parts) {
    const voice = voices.voiceOf(key)
    sums.set(voice, (sums.get(voice) ?? 0) + claims)
  }
  return { ...cell, parts: [...sums].map(([key, claims]) => ({ key, claims })) }
}
