/** The shapes that travel over HTTP. The parts of a reading are the model's own schemas, named here for the OpenAPI
 *  document; what is added is what a screen needs beside them. */
import { z } from 'zod'
import * as model from '../../model/reading.ts'
import { incidentLabels } from '../../model/words.ts'
import { assessmentShape } from './decision-shapes.ts'
import type { Frozen } from './frozen.ts'

export type * from './claim-shapes.ts'
export type * from './sheet-shape.ts'
export type * from './source-shapes.ts'

const documentShape = model.documentSchema.meta({ id: 'Document' })
const entityShape = model.entitySchema.meta({ id: 'Entity' })
const statementShape = model.statementSchema.meta({ id: 'Statement' })
const claimShape = model.claimSchema.meta({ id: 'Claim' })
const copyShape = model.copySchema.meta({ id: 'Copy' })
const incidentShape = model.incidentSchema.meta({ id: 'Incident' })
const disputeShape = model.disputeSchema.meta({ id: 'Dispute' })
const missedShape = model.missedSchema.meta({ id: 'Missed' })

export const readingShape = model.readingSchema
  .extend({
    documents: z.array(documentShape),
    entities: z.array(entityShape),
    statements: z.array(statementShape),
    claims: z.array(claimShape),
    copies: z.array(copyShape),
    incidents: z.array(incidentShape),
    disputes: z.array(disputeShape),
    missed: z.array(missedShape),
  })
  .meta({ id: 'Reading' })

const ids = z.array(z.string())
const count = z.number().int().nonnegative()

/** Origins apart from outlets: a chain that ends in nobody is unknown, never a second origin. */
export const tallyShape = z
  .object({
    /** Distinct named entities where chains end, in the order they first speak. */
    origins: ids,
    /** Origins that are of one side, for each side that has several: they are no two parties. */
    sides: z.array(z.object({ party: z.string(), origins: ids })),
    /** Claims whose chain ends in nobody. */
    unknown: ids,
    /** Claims a report makes in its own voice. */
    ownVoice: ids,
    /** Documents that carry the incident. */
    outlets: ids,
  })
  .meta({ id: 'Tally' })

/** A line in a list of documents. */
export const documentSummaryShape = z
  .object({
    id: z.string(),
    sha256: z.string(),
    title: z.string().nullable(),
    publisher: z.string().nullable(),
    byline: z.string().nullable(),
    published: z.string().nullable(),
    language: z.string().nullable(),
    url: z.string().nullable(),
    fileName: z.string().nullable(),
    /** When it was added, an instant in UTC. */
    addedAt: z.string(),
    statements: count,
    claims: count,
    incidents: count,
    missed: count,
  })
  .meta({ id: 'DocumentSummary' })

/** What a title says, to be said in another language: an event type's id, names of places, first and last day. */
export const titlePartsShape = z
  .object({
    event: z.string(),
    where: z.string().nullable(),
    from: z.string().nullable(),
    to: z.string().nullable(),
  })
  .meta({ id: 'TitleParts' })

/** A line in a list of incidents. */
export const incidentSummaryShape = z
  .object({
    id: z.string(),
    title: z.string(),
    titleParts: titlePartsShape.nullable(),
    type: z.string(),
    from: z.string().nullable(),
    to: z.string().nullable(),
    documents: count,
    claims: count,
    accounts: count,
    disputes: count,
    /** What it stands on, in one word; null where its accounts were not compared. */
    label: z.enum(incidentLabels).nullable(),
  })
  .meta({ id: 'IncidentSummary' })

export const documentDetailShape = z
  .object({
    document: documentShape,
    entities: z.array(entityShape),
    statements: z.array(statementShape),
    claims: z.array(claimShape),
    copies: z.array(copyShape),
    missed: z.array(missedShape),
    /** Incidents its claims belong to; they may name claims of other documents. */
    incidents: z.array(incidentShape),
    /** By incident id; none where a title is of another making. */
    titleParts: z.record(z.string(), titlePartsShape),
    /** Disputes it takes part in; their sides may stand in other documents. */
    disputes: z.array(disputeShape),
  })
  .meta({ id: 'DocumentDetail' })

export const incidentDetailShape = z
  .object({
    incident: incidentShape,
    titleParts: titlePartsShape.nullable(),
    tally: tallyShape,
    /** By claim id: the exact words of the claim in its document. */
    words: z.record(z.string(), z.string()),
    /** Claims whose words stand in a caption. */
    captions: ids,
    /** Pictures, videos and papers that its documents speak of; none is held. Which of them show this incident is not said. */
    media: z.array(model.mediaSchema.extend({ document: z.string() })),
    /** Which of its documents carry the text of another. */
    copies: z.array(copyShape),
    /** Claims that come of the text, or the statement, of a claim before them in another document: they add no origin. */
    repeats: z.array(
      z.object({
        claim: z.string(),
        /** What it repeats: of a copy the claim at the same place of the text, of a statement the first. */
        of: z.string(),
        relation: z.enum(['same-copy', 'same-origin-statement']),
      }),
    ),
    documents: z.array(documentSummaryShape),
    entities: z.array(entityShape),
    statements: z.array(statementShape),
    claims: z.array(claimShape),
    disputes: z.array(disputeShape),
    toponyms: z.array(model.toponymSchema),
    timexes: z.array(model.timexSchema),
    quantities: z.array(model.quantitySchema),
    /** Grades of the incident, its claims, their statements and who speaks in them, the newest first, replaced and undone ones too. */
    assessments: z.array(assessmentShape),
    /** What it stands on, in one word. */
    label: z.enum(incidentLabels),
  })
  .meta({ id: 'IncidentDetail' })

export const dossierSummaryShape = z
  .object({
    name: z.string(),
    title: z.string(),
    readOnly: z.boolean(),
    documents: count,
    incidents: count,
    disputes: count,
  })
  .meta({ id: 'DossierSummary' })

export const dossiersShape = z
  .object({
    dossiers: z.array(dossierSummaryShape),
    /** Largest capture that is taken in, in bytes. */
    maxCaptureBytes: count,
  })
  .meta({ id: 'Dossiers' })

export const errorShape = z
  .object({
    error: z.object({
      /** The same code in the CLI: `capture.empty`, `http.not-found`, … */
      code: z.string(),
      /** The whole problem in one line. */
      message: z.string(),
      found: z.string().optional(),
      where: z.string().optional(),
      expected: z.string().optional(),
      remedy: z.string().optional(),
    }),
  })
  .meta({ id: 'Error' })

export const addedItemShape = z
  .object({
    /** File name, address or the first words of what was pasted. */
    name: z.string(),
    status: z.enum(['added', 'known', 'failed']),
    /** Document id; null when it failed. */
    document: z.string().nullable(),
    /** Null unless it failed. */
    problem: errorShape.shape.error.nullable(),
  })
  .meta({ id: 'AddedItem' })

/** What a stream of additions says of each item: that it is being read, then what became of it. */
export const addedStepShape = z
  .discriminatedUnion('step', [
    z.object({ step: z.literal('reading'), index: count }),
    z.object({ step: z.literal('done'), index: count, item: addedItemShape }),
  ])
  .meta({ id: 'AddedStep' })

export const addedShape = z.object({ items: z.array(addedItemShape) }).meta({ id: 'Added' })

/** Day or time of publication where the report does not say it: `2024-03-13`, `2024-03-13T04:15`. */
export const publishedShape = z.string().min(1).max(40)

export const textCaptureShape = z
  .strictObject({
    text: z.string(),
    /** What to call it where a problem is reported. */
    name: z.string().max(500).optional(),
    published: publishedShape.optional(),
  })
  .meta({ id: 'TextCapture' })

export const urlCaptureShape = z
  .strictObject({ url: z.string().max(4000), published: publishedShape.optional() })
  .meta({ id: 'UrlCapture' })

export const captureRequestShape = z.union([textCaptureShape, urlCaptureShape]).meta({ id: 'CaptureRequest' })

export type Tally = z.infer<typeof tallyShape>
export type DocumentSummary = z.infer<typeof documentSummaryShape>
export type IncidentSummary = z.infer<typeof incidentSummaryShape>
export type DossierSummary = z.infer<typeof dossierSummaryShape>
export type Dossiers = z.infer<typeof dossiersShape>
export type AddedItem = z.infer<typeof addedItemShape>
export type AddedStep = z.infer<typeof addedStepShape>
export type AddedAnswer = z.infer<typeof addedShape>
export type ErrorAnswer = z.infer<typeof errorShape>
export type CaptureRequest = z.infer<typeof captureRequestShape>

/** The details as a page reads them: the same shapes, with the model's readonly types. */
export type DocumentDetail = Frozen<z.infer<typeof documentDetailShape>>
export type IncidentDetail = Frozen<z.infer<typeof incidentDetailShape>>
