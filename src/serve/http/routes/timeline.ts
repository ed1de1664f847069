import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { TimeMark } from '../../../ledger/index.ts'
import { claimQuery } from '../claim-query.ts'
import { lanesShape, timelineShape } from '../claim-shapes.ts'
import type { NamedDossier } from '../served-dossier.ts'
import { byVoice, type Voices } from '../voices.ts'
import { askedOf } from './asked.ts'
import { asAnswer, dossierParam, filterAnswers, json } from './common.ts'

const binCount = 160

const timelineRoute = createRoute({
  method: 'get',
  path: '/api/v1/dossiers/{dossier}/timeline',
  summary:
    'What a timeline of the claims can show: how far it reaches, how many at what time, what has no time',
  request: { params: dossierParam, query: claimQuery },
  responses: { 200: json(timelineShape, 'Counts and extent'), ...filterAnswers },
})

const minutes = z.coerce.number().int().min(-1e9).max(1e9)

const lanesRoute = createRoute({
  method: 'get',
  path: '/api/v1/dossiers/{dossier}/timeline/lanes',
  summary: 'Some lanes, one a speaker or party, with their intervals in a stretch of time',
  request: {
    params: dossierParam,
    query: claimQuery.extend({
      windowFrom: minutes.openapi({ description: 'Minutes since 1970, UTC' }),
      windowTo: minutes,
      step: z.coerce.number().int().min(1).max(1e9).openapi({ description: 'Minutes that may be one mark' }),
      offset: z.coerce.number().int().min(0).default(0),
      limit: z.coerce.number().int().min(1).max(50).default(20),
    }),
  },
  responses: { 200: json(lanesShape, 'Most claims first'), ...filterAnswers },
})

export function timelineRoutes(app: OpenAPIHono, dossiers: readonly NamedDossier[]) {
  app.openapi(timelineRoute, async (c) => {
    const query = c.req.valid('query')
    const { dossier, voices, filter } = await askedOf(dossiers, c.req.valid('param').dossier, query)
    const extent = await dossier.timeExtent(filter)
    const answer = {
      standings: await dossier.timeStandings(filter),
      extent,
      bins: extent
        ? await dossier.timeBins({ filter, from: extent.middleFrom, to: extent.middleTo }, binCount)
        : [],
      lanes: laneKeys(await dossier.timeLanes(filter), voices).length,
    }
    return asAnswer(c.json(answer, 200))
  })

  app.openapi(lanesRoute, async (c) => {
    const query = c.req.valid('query')
    const { dossier, voices, filter } = await askedOf(dossiers, c.req.valid('param').dossier, query)
    const { offset, limit, windowFrom: from, windowTo: to, step } = query
    const keys = laneKeys(await dossier.timeLanes(filter), voices).slice(offset, offset + limit)
    const speakers = keys.flatMap((key) => voices.speakersOf(key))
    const asked = { ...filter, speakers: narrowed(speakers, filter.speakers) }
    const marks = await dossier.timeMarks({ filter: asked, from, to, step })
    const grouped = byVoice(marks, (mark) => voices.voiceOf(mark.speaker))
    const wanted = new Set(keys)
    const named = await voices.named(voices.list.filter(({ key }) => wanted.has(key)))
    const voiceOf = new Map(named.map((voice) => [voice.key, voice]))
    const lanes = keys.flatMap((key) => {
      const voice = voiceOf.get(key)
      return voice ? [{ voice, marks: (grouped.get(key) ?? []).map(withoutSpeaker) }] : []
    })
    return asAnswer(c.json({ lanes }, 200))
  })
}

function narrowed(speakers: readonly string[], to: readonly string[] | undefined): readonly string[] {
  if (to === undefined) return speakers
  const allowed = new Set(to)
  return speakers.filter((speaker) => allowed.has(speaker))
}

/** Lanes in the order of their dated claims; a party's is where the first of its speakers would be. */
function laneKeys(lanes: readonly { readonly speaker: string }[], voices: Voices): string[] {
  return [...new Set(lanes.map(({ speaker }) => voices.voiceOf(speaker)))]
}

function withoutSpeaker({ speaker: _, ...mark }: TimeMark): Omit<TimeMark, 'speaker'> {
  return mark
}
