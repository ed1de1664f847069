/** What a person asks to be decided, as the command line and the server hand it in: ids and offsets of what they see now. What the journal
 *  keeps of it (`shapes.ts`) can be found again in another reading. */
import { z } from 'zod'
import * as words from '../../model/words.ts'
import { subjectKinds } from './shapes.ts'

const id = z.string().min(1).max(200)
const ids = z.array(id).max(10_000)
const text = z.string().trim().min(1).max(4000)
const by = z.string().trim().min(1).max(200).nullable().default(null)
const optionalReason = text.nullable().default(null)

/** Half-open UTF-16 offsets in the document's text. */
export const rangeSchema = z
  .strictObject({ start: z.number().int().nonnegative(), end: z.number().int().positive() })
  .refine(({ start, end }) => start < end, 'a range that ends where it starts or before')

const ranges = z.array(rangeSchema).max(50)

/** An entity id; `narrator`, the report's own voice; or somebody new, named in the person's words or by words of the document. */
export const whoSchema = z.union([
  id,
  z.strictObject({ name: z.string().trim().min(1).max(300), kind: z.enum(words.entityKinds) }),
  z
    .strictObject({
      start: z.number().int().nonnegative(),
      end: z.number().int().positive(),
      kind: z.enum(words.entityKinds),
    })
    .refine(({ start, end }) => start < end, 'a range that ends where it starts or before'),
])

const speakers = z.array(whoSchema).max(50)

const statementFields = {
  speakers,
  onBehalfOf: whoSchema.nullable(),
  kind: z.enum(words.statementKinds),
  stance: z.enum(words.stances),
  relay: z.enum(words.relays),
  opinion: z.boolean(),
  parent: id.nullable(),
  source: ranges,
  cue: ranges,
  content: ranges.min(1),
}

export const statementEditRequest = z.strictObject(statementFields).partial()

export const claimEditRequest = z
  .strictObject({
    start: z.number().int().nonnegative(),
    end: z.number().int().positive(),
    event: z.strictObject({ type: id, subtype: id.nullable().default(null) }),
    outcome: z.enum(words.outcomes),
    polarity: z.enum(['affirmed', 'denied']),
    modality: z.enum(words.modalities),
    universal: z.boolean(),
    actor: speakers,
    target: speakers,
    places: ids,
    times: ids,
    quantities: ids,
    values: z
      .array(
        z.strictObject({
          quantity: id,
          role: z.enum(words.quantityRoles).optional(),
          status: z.enum(words.peopleStatuses).optional(),
          side: whoSchema.nullable().optional(),
          low: z.number().nullable().optional(),
          high: z.number().nullable().optional(),
          bound: z.enum(words.bounds).optional(),
        }),
      )
      .max(100),
    located: z.array(z.strictObject({ place: id, geonameId: z.number().int().nullable() })).max(100),
  })
  .partial()

export const reviewedRequest = z.strictObject({
  kind: z.literal('reviewed'),
  subjects: ids.min(1),
  status: z.enum(words.reviewStatuses),
  edit: z.union([statementEditRequest, claimEditRequest]).optional(),
  reason: optionalReason,
  by,
})

export const markedRequest = z.strictObject({
  kind: z.literal('marked'),
  document: id,
  statement: z.strictObject({
    ...statementFields,
    onBehalfOf: statementFields.onBehalfOf.default(null),
    relay: statementFields.relay.default('neutral'),
    opinion: statementFields.opinion.default(false),
    parent: statementFields.parent.default(null),
    source: ranges.default([]),
    cue: ranges.default([]),
  }),
  reason: optionalReason,
  by,
})

export const assessedRequest = z.strictObject({
  kind: z.literal('assessed'),
  subject: z.strictObject({ is: z.enum(subjectKinds), id }),
  reliability: z.enum(['A', 'B', 'C', 'D', 'E', 'F']).default('F'),
  credibility: z.number().int().min(1).max(6).default(6),
  reason: text,
  evidence: z.array(text).max(200).default([]),
  despite: z.boolean().default(false),
  by,
})

export const mergedRequest = z.strictObject({
  kind: z.literal('merged'),
  incidents: ids.min(2),
  reason: text,
  by,
})
export const splitRequest = z.strictObject({
  kind: z.literal('split'),
  incident: id,
  claims: ids.min(1),
  reason: text,
  by,
})
export const movedRequest = z.strictObject({
  kind: z.literal('moved'),
  claims: ids.min(1),
  to: id,
  reason: text,
  by,
})

export const partyDecisionSchema = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('side'), party: z.string().trim().min(1).max(200) }),
  z.strictObject({ is: z.literal('none') }),
  z.strictObject({ is: z.literal('withdrawn') }),
])

export const partyRequest = z.strictObject({
  kind: z.literal('party'),
  entity: id,
  decision: partyDecisionSchema,
  reason: text,
  by,
})

export const unmaskedRequest = z.strictObject({
  kind: z.literal('unmasked'),
  claims: z.number().int().nonnegative(),
  reason: text,
  by,
})

export const undoneRequest = z.strictObject({
  kind: z.literal('undone'),
  decision: z.number().int().positive(),
  reason: optionalReason,
  by,
})

export const decisionRequest = z.discriminatedUnion('kind', [
  reviewedRequest,
  markedRequest,
  assessedRequest,
  mergedRequest,
  splitRequest,
  movedRequest,
  partyRequest,
  unmaskedRequest,
  undoneRequest,
])

/** Not among what a screen may ask: the view is checked against the gazetteer's states by whoever opens the reader. */
export interface BordersRequest {
  readonly kind: 'borders'
  readonly view: string
  readonly reason: string
  readonly by: string | null
}

export type RangeRequest = z.infer<typeof rangeSchema>
export type Who = z.infer<typeof whoSchema>
export type StatementEditRequest = z.infer<typeof statementEditRequest>
export type ClaimEditRequest = z.infer<typeof claimEditRequest>
export type DecisionRequest = z.infer<typeof decisionRequest>
/** As it is handed in: what has a default may be left out. */
export type DecisionInput = z.input<typeof decisionRequest>
export type RequestOf<K extends DecisionRequest['kind']> = Extract<DecisionRequest, { kind: K }>
