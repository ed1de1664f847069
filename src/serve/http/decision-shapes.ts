/** What travels about decisions: requests are the ledger's own schemas, a decision is its journal entry with what became of it. */
import { z } from 'zod'
import { decisionRequest, decisionSchemas, partyRequest, undoneRequest } from '../../ledger/index.ts'
import * as words from '../../model/words.ts'

const became = {
  /** False where it was undone. */
  standing: z.boolean(),
  /** The entry that undid it; undoing that one makes it count again. */
  undoneBy: z.number().int().nullable(),
  /** Of a review or mark: what each subject is now, null for one that stands on nothing now. Null for the others. */
  found: z.array(z.string().nullable()).nullable(),
}

const [party, reviewed, marked, assessed, merged, split, moved, unmasked, undone, borders] = decisionSchemas
const links = { prev: true, hash: true } as const

export const decisionShape = z
  .discriminatedUnion('kind', [
    party.omit(links).extend(became),
    reviewed.omit(links).extend(became),
    marked.omit(links).extend(became),
    assessed.omit(links).extend(became),
    merged.omit(links).extend(became),
    split.omit(links).extend(became),
    moved.omit(links).extend(became),
    unmasked.omit(links).extend(became),
    undone.omit(links).extend(became),
    borders.omit(links).extend(became),
  ])
  .meta({ id: 'Decision' })

/** A grade that a person gave, as it stands now. */
export const assessmentShape = assessed
  .pick({
    subject: true,
    reliability: true,
    credibility: true,
    by: true,
    at: true,
    reason: true,
    evidence: true,
    supersedes: true,
    despite: true,
  })
  .extend({
    /** Number of its entry. */
    decision: z.number().int(),
    /** False where it was undone. */
    standing: z.boolean(),
    /** It is the last that stands on its subject. */
    counts: z.boolean(),
  })
  .meta({ id: 'Assessment' })

export const decisionsShape = z
  .object({
    /** The newest first. */
    decisions: z.array(decisionShape),
    /** What `before` is for the next page, null on the last. */
    next: z.number().int().nullable(),
    /** How many pass the filter on all pages. */
    total: z.number().int(),
  })
  .meta({ id: 'Decisions' })

export const decidedShape = z
  .object({
    decision: decisionShape,
    /** Documents and incidents in which something may have changed. */
    documents: z.array(z.string()),
    incidents: z.array(z.string()),
  })
  .meta({ id: 'Decided' })

export const decisionRequestShape = decisionRequest.meta({ id: 'DecisionRequest' })
export const partyRequestShape = partyRequest.omit({ kind: true }).meta({ id: 'PartyRequest' })
export const undoRequestShape = undoneRequest.omit({ kind: true, decision: true }).meta({ id: 'UndoRequest' })

const entityName = {
  id: z.string(),
  name: z.string(),
  kind: z.enum(words.entityKinds),
}

export const partiesShape = z
  .object({
    parties: z.array(
      z.object({
        party: z.string(),
        /** `decided`: a person said so; otherwise it follows from what the organisation is. */
        entities: z.array(z.object({ ...entityName, decided: z.boolean() })),
      }),
    ),
  })
  .meta({ id: 'Parties' })

export const entitiesShape = z
  .object({
    entities: z.array(
      z.object({ ...entityName, party: z.string().nullable(), aliases: z.array(z.string()) }),
    ),
  })
  .meta({ id: 'Entities' })

export type DecisionAnswer = z.infer<typeof decisionShape>
export type DecisionsAnswer = z.infer<typeof decisionsShape>
export type DecidedAnswer = z.infer<typeof decidedShape>
export type DecisionRequestBody = z.input<typeof decisionRequest>
export type PartiesAnswer = z.infer<typeof partiesShape>
export type EntitiesAnswer = z.infer<typeof entitiesShape>
