/** What a hand-over sheet of an incident holds: names where the rest of the API has ids, since private persons have none here. */
import { z } from 'zod'
import * as model from '../../model/reading.ts'
import * as words from '../../model/words.ts'
import { documentSummaryShape, titlePartsShape } from './shapes.ts'

const names = z.array(z.string())

const decided = { seq: z.number().int(), by: z.string().nullable(), at: z.string() }

export const sheetShape = z
  .object({
    incident: z.object({
      id: z.string(),
      title: z.string(),
      titleParts: titlePartsShape.nullable(),
      type: z.string(),
      from: z.string().nullable(),
      to: z.string().nullable(),
      label: z.enum(words.incidentLabels),
      places: names,
    }),
    /** By document, then as they stand in it. `speakers` may hold `narrator`; none where nobody is named. */
    claims: z.array(
      z.object({
        claim: z.string(),
        document: z.string(),
        speakers: names,
        /** From the voice nearest the reader to the origin. */
        chain: names,
        party: z.string().nullable(),
        kind: z.enum(words.statementKinds),
        stance: z.enum(words.stances),
        words: z.string(),
        /** ISO 8601, as much of it as is told. */
        said: z.string().nullable(),
        marks: z.array(z.enum(words.claimMarks)),
        review: model.reviewSchema.pick({ status: true, by: true, reason: true }).extend({
          at: z.string().nullable(),
        }),
      }),
    ),
    documents: z.array(
      documentSummaryShape
        .pick({ id: true, title: true, publisher: true, published: true, language: true, url: true })
        .extend({
          /** SHA-256 of the capture. */
          capture: z.string(),
        }),
    ),
    disputes: z.array(
      z.object({
        slot: z.enum(words.slots),
        kind: z.enum(words.disputeKinds),
        sides: z.array(z.object({ speakers: names, text: z.string(), claims: z.array(z.string()) })),
      }),
    ),
    primaries: z.array(
      z.object({
        origin: z.string(),
        medium: z.string().nullable(),
        on: z.string().nullable(),
        claims: z.array(z.string()),
      }),
    ),
    /** Places that were named and not found on a map. */
    placesNotFound: names,
    /** Claims whose chain ends in nobody. */
    unknownOrigin: z.array(z.string()),
    /** Grades that count. `name` is that of a source. */
    grades: z.array(
      z.object({
        is: z.enum(['incident', 'claim', 'statement', 'source']),
        id: z.string(),
        name: z.string().nullable(),
        reliability: z.string(),
        credibility: z.number().int(),
        by: z.string().nullable(),
        at: z.string(),
        reason: z.string(),
      }),
    ),
    /** Of the incident, of who speaks in it and of its reports, the newest first; grades and what was accepted apart. */
    decisions: z.array(
      z.discriminatedUnion('kind', [
        z.object({ ...decided, kind: z.enum(['merged', 'split', 'moved']), reason: z.string() }),
        z.object({
          ...decided,
          kind: z.literal('party'),
          reason: z.string(),
          /** Whose side it is. */
          name: z.string(),
          /** Null: of no side. */
          party: z.string().nullable(),
        }),
        z.object({
          ...decided,
          kind: z.enum(['edited', 'rejected', 'marked']),
          reason: z.string().nullable(),
          document: z.string(),
          /** Of each statement or claim that was decided on, as it stands now; none where they are not found any more. */
          words: names,
        }),
      ]),
    ),
    /** How many private persons stand as `[person 1]`. */
    personsMasked: z.number().int().nonnegative(),
    /** Why every name is given; null where private persons are masked. */
    unmasked: z.string().nullable(),
  })
  .meta({ id: 'IncidentSheet' })

export type IncidentSheet = z.infer<typeof sheetShape>
