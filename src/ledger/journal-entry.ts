/** What a line of the journal may say. Hashes, ids, spans and decisions; never a word of what was captured. */
import { z } from 'zod'
import { canonicalJson, sha256Hex } from './canonical.ts'
import * as decision from './decisions/shapes.ts'

const digest = z.string().regex(/^[0-9a-f]{64}$/)

/** Facts of a capture, as they were when its bytes were taken in. */
export const captureFactsSchema = z.strictObject({
  digest,
  mediaType: z.enum(['text/html', 'text/plain']),
  encoding: z.string().min(1),
  encodingFrom: z.enum(['bom', 'header', 'meta', 'guess', 'default']),
  /** Declared, and contradicted by the bytes; null where there is no quarrel. */
  contradictedEncoding: z.string().nullable(),
  url: z.string().nullable(),
  /** Without folders. */
  fileName: z.string().nullable(),
  contentType: z.string().nullable(),
  byteCount: z.number().int().nonnegative(),
  /** Publication day or time that the user gave; absent where nobody gave one. */
  published: z.string().min(1).optional(),
})

const readByShape = {
  /** Id of the document that the reading gives. */
  document: z.string().min(1),
  readerVersion: z.string().min(1),
  /** SHA-256 over the canonical JSON of the one-document reading. */
  readingDigest: digest,
}

const linkShape = {
  /** 1 for the first entry, then one more each. */
  seq: z.number().int().positive(),
  /** `hash` of the entry before, 64 zeros for the first. */
  prev: digest,
  /** When it was appended, an instant in UTC. */
  at: z.iso.datetime(),
  /** SHA-256 over the canonical JSON of the entry without this field. */
  hash: digest,
}

/** The first entry, which binds the chain to its dossier. */
const createdSchema = z.strictObject({ ...linkShape, kind: z.literal('created'), dossier: z.string().min(1) })

/** Bytes were taken in, and read. */
const addedSchema = z.strictObject({
  ...linkShape,
  kind: z.literal('added'),
  capture: captureFactsSchema,
  ...readByShape,
})

/** Bytes already held were read again, by another version of the reader. */
const readSchema = z.strictObject({ ...linkShape, kind: z.literal('read'), digest, ...readByShape })

/** A person decided whose side somebody speaks for; the last decision on an entity counts. */
const partySchema = z.strictObject({
  ...linkShape,
  kind: z.literal('party'),
  /** Entity id. */
  entity: z.string().min(1),
  /** The side; `none`: of no side, whatever the reader proposes; `withdrawn`: the decisions before no longer count. */
  decision: z.discriminatedUnion('is', [
    z.strictObject({ is: z.literal('side'), party: z.string().min(1) }),
    z.strictObject({ is: z.literal('none') }),
    z.strictObject({ is: z.literal('withdrawn') }),
  ]),
  /** Who decided, in words of their own choosing; null where nobody was named. */
  by: z.string().min(1).nullable(),
  reason: z.string().min(1),
})

/** A person chose in whose view of disputed borders the dossier is read; the last choice that stands counts. */
const bordersSchema = z.strictObject({
  ...linkShape,
  kind: z.literal('borders'),
  /** `disputed`, `iso`, or the ISO 3166-1 code of a state. */
  view: z.string().min(1),
  by: z.string().min(1).nullable(),
  reason: z.string().min(1),
})

/** What people decide. */
export const decisionSchemas = [
  partySchema,
  z.strictObject({ ...linkShape, kind: z.literal('reviewed'), ...decision.reviewedShape }),
  z.strictObject({ ...linkShape, kind: z.literal('marked'), ...decision.markedShape }),
  z.strictObject({ ...linkShape, kind: z.literal('assessed'), ...decision.assessedShape }),
  z.strictObject({ ...linkShape, kind: z.literal('merged'), ...decision.mergedShape }),
  z.strictObject({ ...linkShape, kind: z.literal('split'), ...decision.splitShape }),
  z.strictObject({ ...linkShape, kind: z.literal('moved'), ...decision.movedShape }),
  z.strictObject({ ...linkShape, kind: z.literal('unmasked'), ...decision.unmaskedShape }),
  z.strictObject({ ...linkShape, kind: z.literal('undone'), ...decision.undoneShape }),
  bordersSchema,
] as const

export const journalEntrySchema = z.discriminatedUnion('kind', [
  createdSchema,
  addedSchema,
  readSchema,
  ...decisionSchemas,
])

export type JournalEntry = Readonly<z.infer<typeof journalEntrySchema>>
export type AddedEntry = Extract<JournalEntry, { kind: 'added' }>
export type ReadEntry = Extract<JournalEntry, { kind: 'read' }>
export type PartyEntry = Extract<JournalEntry, { kind: 'party' }>
export type BordersEntry = Extract<JournalEntry, { kind: 'borders' }>
export type ReviewedEntry = Extract<JournalEntry, { kind: 'reviewed' }>
export type MarkedEntry = Extract<JournalEntry, { kind: 'marked' }>
export type AssessedEntry = Extract<JournalEntry, { kind: 'assessed' }>
export type GroupingEntry = Extract<JournalEntry, { kind: 'merged' | 'split' | 'moved' }>
/** A person's decision on the reading of one document. */
export type DocumentDecision = ReviewedEntry | MarkedEntry
/** What a person decided, and what took a decision back. */
export type DecisionEntry = Exclude<JournalEntry, { kind: 'created' | 'added' | 'read' }>
export type CaptureFacts = Readonly<z.infer<typeof captureFactsSchema>>

type WithoutLinks<T> = T extends unknown ? Omit<T, keyof typeof linkShape> : never
/** An entry before it has a place in the chain. */
export type JournalFacts = WithoutLinks<JournalEntry>

/** What the first entry has for `prev`. */
export const chainStart = '0'.repeat(64)

/** Give facts their place in the chain. `at` is an instant in UTC. */
export function sealEntry(
  facts: JournalFacts,
  link: { seq: number; prev: string; at: string },
): JournalEntry {
  const unsealed = { ...facts, ...link }
  return journalEntrySchema.parse({ ...unsealed, hash: sha256Hex(canonicalJson(unsealed)) })
}

/** Hash that an entry should carry. */
export function hashOfEntry(entry: Readonly<Record<string, unknown>>): string {
  const { hash: _, ...unsealed } = entry
  return sha256Hex(canonicalJson(unsealed))
}

/** The one way to write an entry down: canonical JSON and a line feed. A line that differs by a byte is damaged. */
export function lineOfEntry(entry: JournalEntry): string {
  return `${canonicalJson(entry)}\n`
}
