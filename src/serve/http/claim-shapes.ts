/** Shapes of the map and the timeline over HTTP. */
import { z } from 'zod'
import * as model from '../../model/reading.ts'
import * as words from '../../model/words.ts'
import type { Frozen } from './frozen.ts'

const count = z.number().int().nonnegative()
/** Minutes since 1970 in UTC. */
const minutes = z.number().int()

/** Who speaks: one speaker, several jointly, or a party. */
export const voiceShape = z
  .object({
    /** Entity ids joined by `+`; `party:` and its name; `narrator` or `unresolved`. */
    key: z.string(),
    /** Counted over the whole dossier, most claims first; 0 for the narrator and for nobody. It stays when a filter changes. */
    number: count,
    /** Null for the narrator and for nobody. */
    name: z.string().nullable(),
    kind: z.enum(words.entityKinds).nullable(),
    party: z.string().nullable(),
    claims: count,
  })
  .meta({ id: 'Voice' })

export const boxShape = z
  .object({ west: z.number(), south: z.number(), east: z.number(), north: z.number() })
  .meta({ id: 'Box' })

export const mapShape = z
  .object({
    /** Claims at places by what can be drawn of these; a claim with two places counts at both. */
    standings: z.object({
      placed: count,
      country: count,
      withheld: count,
      unknown: count,
      unsaid: count,
    }),
    /** Around all that can be drawn; null where there is nothing. */
    bounds: boxShape.nullable(),
    /** Those with the most claims in the dossier, and those asked for. */
    voices: z.array(voiceShape),
    /** Tiles that the user named when starting the server; null shows none. */
    tiles: z.object({ url: z.string(), host: z.string() }).nullable(),
  })
  .meta({ id: 'Map' })

export const placeCellShape = z
  .object({
    /** For `cells` of the rows. */
    key: z.string(),
    latitude: z.number(),
    longitude: z.number(),
    claims: count,
    /** The one place that all of them name; null for several. */
    place: z
      .object({ name: z.string(), radiusMeters: z.number().nullable(), precision: z.string() })
      .nullable(),
    /** Wide enough at this zoom to be seen as an area. */
    area: z.boolean(),
    /** By voice or by outcome; what is missing to `claims` is by voices that are not listed. */
    parts: z.array(z.object({ key: z.string(), claims: count })),
  })
  .meta({ id: 'PlaceCell' })

export const mapCellsShape = z.object({ cells: z.array(placeCellShape) }).meta({ id: 'MapCells' })

export const timelineShape = z
  .object({
    standings: z.object({ dated: count, unresolved: count, unsaid: count }),
    /** Null where no claim has a time. */
    extent: z.object({ from: minutes, to: minutes, middleFrom: minutes, middleTo: minutes }).nullable(),
    /** Claims that begin in each equal part of the extent's middle. */
    bins: z.array(count),
    lanes: count,
  })
  .meta({ id: 'Timeline' })

/** Intervals of one lane that the screen cannot tell apart. */
export const timeMarkShape = z
  .object({
    /** For `mark` of the rows. */
    key: z.string(),
    role: z.enum(['happened', 'said']),
    /** Null where that end is open. */
    begins: minutes.nullable(),
    ends: minutes.nullable(),
    claims: count,
    /** Null where they differ. */
    grain: z.enum(['minute', 'about', 'part', 'day', 'week', 'month', 'year', 'span']).nullable(),
    /** The report gave a zone; without one its clock is read as if it were UTC. */
    zoned: z.boolean(),
    /** The zone that all of them state; null where they differ or state none. */
    zone: z.string().nullable(),
  })
  .meta({ id: 'TimeMark' })

export const lanesShape = z
  .object({ lanes: z.array(z.object({ voice: voiceShape, marks: z.array(timeMarkShape) })) })
  .meta({ id: 'Lanes' })

export const claimLineShape = z
  .object({
    claim: model.claimSchema,
    statement: model.statementSchema,
    /** Its exact words in the document. */
    words: z.string(),
    document: z.object({
      id: z.string(),
      title: z.string().nullable(),
      publisher: z.string().nullable(),
      published: z.string().nullable(),
      language: z.string().nullable(),
    }),
    places: z.array(model.toponymSchema),
    times: z.array(model.timexSchema),
    said: model.timexSchema.nullable(),
    /** The toponym or timex for which it is listed; null where it is listed for naming none. */
    part: z.string().nullable(),
  })
  .meta({ id: 'ClaimLine' })

export const claimRowsShape = z
  .object({
    total: count,
    rows: z.array(claimLineShape),
    /** By entity id: names of those who speak or are spoken through. */
    names: z.record(z.string(), z.string()),
  })
  .meta({ id: 'ClaimRows' })

export type Voice = z.infer<typeof voiceShape>
export type Box = z.infer<typeof boxShape>
export type MapAnswer = z.infer<typeof mapShape>
export type PlaceCell = z.infer<typeof placeCellShape>
export type MapCells = z.infer<typeof mapCellsShape>
export type TimelineAnswer = z.infer<typeof timelineShape>
export type TimeMark = z.infer<typeof timeMarkShape>
export type Lanes = z.infer<typeof lanesShape>
export type ClaimLine = Frozen<z.infer<typeof claimLineShape>>
export type ClaimRows = Frozen<z.infer<typeof claimRowsShape>>
