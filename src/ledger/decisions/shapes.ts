/** What a journal entry says of a person's decision. Ids, spans, hashes and choices; never a word of what was captured.
 *  Every one is undone by an entry of kind `undone`, never taken out. */
import { z } from 'zod'
import * as words from '../../model/words.ts'

const id = z.string().min(1)
const offset = z.number().int().nonnegative()
const seq = z.number().int().positive()
const digest = z.string().regex(/^[0-9a-f]{64}$/)

/** Who decided, in words of their own choosing; null where nobody was named. */
const by = z.string().min(1).nullable()
const reason = z.string().min(1)
const optionalReason = reason.nullable()

/** Words of a document: where they stood in its text, where in their block, and their SHA-256, so that they are found again in the same
 *  text, or at the same place of the same block of another, and nowhere else. */
export const anchorSchema = z.strictObject({
  start: offset,
  end: offset,
  /** Selector of the block they begin in and how far in; null in none. */
  block: z.string().nullable(),
  from: offset,
  words: digest,
})

/** A part of a document's reading: found by its words, or by its id where several have them. */
export const pointerSchema = z.strictObject({ id, at: z.array(anchorSchema) })

/** A statement or claim. `cue` tells two with overlapping words apart: those of the statement, or of its source where it has none. */
export const subjectSchema = z.strictObject({
  is: z.enum(['statement', 'claim']),
  id,
  at: z.array(anchorSchema).min(1),
  cue: z.array(anchorSchema),
})

/** Somebody whom no report named as such: `name` in the person's words, or the words of the document at `at`. */
export const namedEntitySchema = z.strictObject({
  id,
  kind: z.enum(words.entityKinds),
  name: z.string().min(1).nullable(),
  at: anchorSchema.nullable(),
})

const statementFields = {
  /** Entity ids, or `narrator` alone. */
  speakers: z.array(id),
  onBehalfOf: id.nullable(),
  kind: z.enum(words.statementKinds),
  stance: z.enum(words.stances),
  relay: z.enum(words.relays),
  opinion: z.boolean(),
  parent: subjectSchema.nullable(),
  source: z.array(anchorSchema),
  cue: z.array(anchorSchema),
  content: z.array(anchorSchema).min(1),
}

export const statementEditSchema = z.strictObject(statementFields).partial()

export const claimEditSchema = z
  .strictObject({
    at: anchorSchema,
    event: z.strictObject({ type: id, subtype: id.nullable() }),
    outcome: z.enum(words.outcomes),
    polarity: z.enum(['affirmed', 'denied']),
    modality: z.enum(words.modalities),
    universal: z.boolean(),
    actor: z.array(id),
    target: z.array(id),
    places: z.array(pointerSchema),
    times: z.array(pointerSchema),
    quantities: z.array(pointerSchema),
    /** What a number counts, of the whole document. */
    values: z.array(
      z.strictObject({
        quantity: pointerSchema,
        role: z.enum(words.quantityRoles).optional(),
        status: z.enum(words.peopleStatuses).optional(),
        side: id.nullable().optional(),
        low: z.number().nullable().optional(),
        high: z.number().nullable().optional(),
        bound: z.enum(words.bounds).optional(),
      }),
    ),
    /** Which of its candidates a place is, of the whole document; null: not located. */
    located: z.array(z.strictObject({ place: pointerSchema, geonameId: z.number().int().nullable() })),
  })
  .partial()

const inDocument = {
  /** SHA-256 of the captured bytes. */
  digest,
  /** Id of the document, as it was then. */
  document: id,
  /** SHA-256 of the document's text, as it was then. */
  text: digest,
  entities: z.array(namedEntitySchema),
}

/** A person accepted, edited or rejected what a machine read; `proposed` takes back what was decided on it before. */
export const reviewedShape = {
  ...inDocument,
  subjects: z.array(subjectSchema).min(1),
  status: z.enum(words.reviewStatuses),
  /** Of statements or of claims, as the subjects are; null unless the status is `edited`. */
  statement: statementEditSchema.nullable(),
  claim: claimEditSchema.nullable(),
  by,
  reason: optionalReason,
}

/** A person marked a statement that no machine found. */
export const markedShape = {
  ...inDocument,
  /** Id that it has. */
  id,
  statement: z.strictObject(statementFields),
  by,
  reason: optionalReason,
}

export const subjectKinds = ['incident', 'claim', 'statement', 'source'] as const

/** A person's grade after the Admiralty code (NATO AJP-2.1): the source A to F, the information 1 to 6; F and 6 cannot be judged. */
export const assessedShape = {
  /** `source` is an entity. */
  subject: z.strictObject({ is: z.enum(subjectKinds), id }),
  /** What the subject is found by when its id is another one: a claim of the incident; the subject's own words. Empty for a source. */
  digest: digest.nullable(),
  text: digest.nullable(),
  anchors: z.array(subjectSchema),
  reliability: z.enum(['A', 'B', 'C', 'D', 'E', 'F']),
  credibility: z.number().int().min(1).max(6),
  reason,
  by,
  /** Ids or addresses, in the person's words. */
  evidence: z.array(z.string().min(1)),
  /** Entry of the assessment that stood on the subject before; null for the first. */
  supersedes: seq.nullable(),
  /** Kept although the tool objected. */
  despite: z.boolean(),
}

/** A claim, wherever it is read. */
export const claimPointerSchema = z.strictObject({ digest, text: digest, claim: subjectSchema })

/** An incident: the one that holds this claim, which it held then. `id` is what it was called. */
export const incidentPointerSchema = z.strictObject({ id, holds: claimPointerSchema })

/** A person says that incidents are one happening. */
export const mergedShape = { incidents: z.array(incidentPointerSchema).min(2), reason, by }

/** A person says that these claims of an incident are another happening. */
export const splitShape = {
  incident: incidentPointerSchema,
  claims: z.array(claimPointerSchema).min(1),
  reason,
  by,
}

/** A person says that these claims are part of that happening. */
export const movedShape = {
  claims: z.array(claimPointerSchema).min(1),
  to: incidentPointerSchema,
  reason,
  by,
}

/** A person let names of private persons leave the dossier: how many claims left with them, and why. */
export const unmaskedShape = { claims: offset, reason, by }

/** A decision no longer counts. Undoing this entry makes it count again. */
export const undoneShape = { decision: seq, by, reason: optionalReason }

export type Anchor = Readonly<z.infer<typeof anchorSchema>>
export type Pointer = Readonly<z.infer<typeof pointerSchema>>
export type Subject = Readonly<z.infer<typeof subjectSchema>>
export type NamedEntity = Readonly<z.infer<typeof namedEntitySchema>>
export type ClaimPointer = Readonly<z.infer<typeof claimPointerSchema>>
export type IncidentPointer = Readonly<z.infer<typeof incidentPointerSchema>>
export type StatementEdit = Readonly<z.infer<typeof statementEditSchema>>
export type ClaimEdit = Readonly<z.infer<typeof claimEditSchema>>
