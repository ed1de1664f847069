/** The shapes of `sayso-reading/1`: what `sayso read --json` prints and what every stage adds to.
 *
 *  Spans are half-open UTF-16 offsets into the document's `text`, and `text.slice(start, end)` is the span's `text`.
 *  Coordinates are degrees, WGS 84. `null` means unknown, never zero, midnight or a map's centre.
 *  The zod schemas are the single source of the shape; stages import only the types, so reading a report loads no zod. */
import { z } from 'zod'
import * as words from './words.ts'

const id = z.string().min(1)
const offset = z.number().int().nonnegative()
/** ISO 8601: an instant in UTC (`…Z`), or a local date or time without offset where the zone is unknown. */
const isoTime = z.string().nullable()

const spanShape = { start: offset, end: offset, text: z.string() }

export const textSpanSchema = z.object(spanShape)

export const diagnosticSchema = z.object({
  /** `stage.what`, for example `read.no-publication-date`. */
  code: z.string(),
  severity: z.enum(words.severities),
  stage: z.enum(words.stages),
  start: offset.nullable(),
  end: offset.nullable(),
  /** What was found, where, what was expected, what to do. */
  message: z.string(),
})

export const blockSchema = z.object({
  start: offset,
  end: offset,
  role: z.enum(words.blockRoles),
  /** Where the block stands in the capture: a CSS selector for HTML, `line=N` or `line=N,M` (1-based) for text. */
  selector: z.string(),
})

export const droppedSchema = z.object({
  text: z.string(),
  /** A short code: `repeated-title`, `byline`, `date-line`, `via`, `credit`, `comment-form`, `navigation`, … */
  reason: z.string(),
  selector: z.string(),
})

export const placeCandidateSchema = z.object({
  name: z.string(),
  latitude: z.number(),
  longitude: z.number(),
  country: z.string().nullable(),
  admin1: z.string().nullable(),
  geonameId: z.number().int().nullable(),
  radiusMeters: z.number().nonnegative(),
  precision: z.enum(words.placePrecisions),
  /** 0 to 1, for sorting. */
  score: z.number(),
})

export const toponymSchema = z.object({
  id,
  ...spanShape,
  name: z.string().nullable(),
  latitude: z.number().nullable(),
  longitude: z.number().nullable(),
  radiusMeters: z.number().nonnegative().nullable(),
  /** ISO 3166-1 alpha-2. */
  country: z.string().nullable(),
  admin1: z.string().nullable(),
  geonameId: z.number().int().nullable(),
  precision: z.enum(words.placePrecisions),
  /** The speaker kept the place back: not the same as a place we could not find. */
  withheld: z.boolean(),
  candidates: z.array(placeCandidateSchema),
  rule: z.string(),
})

export const timexSchema = z.object({
  id,
  ...spanShape,
  /** TIMEX3 value: `2024-03-12`, `2024-03-12T03:00`, `2023`, `P3D`, `PAST_REF`; null where it cannot be said. */
  value: z.string().nullable(),
  type: z.enum(words.timexTypes),
  from: isoTime,
  to: isoTime,
  /** IANA zone or offset that was stated, null where unknown. */
  zone: z.string().nullable(),
  /** What it counts from: `publication`, `statement`, a timex id, or null for an absolute date. */
  anchor: z.string().nullable(),
  known: z.enum(['stated', 'inferred']),
  rule: z.string(),
})

export const quantitySchema = z.object({
  id,
  ...spanShape,
  low: z.number().nullable(),
  high: z.number().nullable(),
  /** An open end is null and marked here: `at-least` has no `high`, `at-most` no `low`. */
  bound: z.enum(words.bounds),
  /** ISO 4217 for money, UCUM for measures, else null. */
  unit: z.string().nullable(),
  /** What is counted, in the words of the text: `Ukrainian soldiers`. */
  of: z.string().nullable(),
  role: z.enum(words.quantityRoles),
  /** Whose they were. */
  side: id.nullable(),
  status: z.enum(words.peopleStatuses),
  /** The quantity whose total this one is told in: the children of "ten people, including two children". */
  partOf: id.nullable().default(null),
  rule: z.string(),
})

export const mediaSchema = z.object({
  id,
  ...spanShape,
  kind: z.enum(words.mediaKinds),
  attributedTo: id.nullable(),
  /** Spoken of, not held. */
  held: z.literal(false),
})

/** A reading of one capture, before anything is said about who speaks. What stage `read` hands on. */
export const articleSchema = z.object({
  id,
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  url: z.string().nullable(),
  title: z.string().nullable(),
  byline: z.string().nullable(),
  publisher: z.string().nullable(),
  published: isoTime,
  modified: isoTime,
  language: z.string().nullable(),
  license: z.string().nullable(),
  /** Outlets it says it was taken from, nearest first. */
  via: z.array(z.string()),
  text: z.string(),
  blocks: z.array(blockSchema),
  dropped: z.array(droppedSchema),
  diagnostics: z.array(diagnosticSchema),
})

/** Whose own words a report is: a ministry's release, a brigade's post. */
export const issuerSchema = z.object({ entity: id, rule: z.string() })

export const documentSchema = articleSchema.extend({
  /** The party that gives the report out as its own text; null for what an outlet reports. Its narrator is compared as that party. */
  issuer: issuerSchema.nullable().default(null),
  toponyms: z.array(toponymSchema),
  timexes: z.array(timexSchema),
  quantities: z.array(quantitySchema),
  media: z.array(mediaSchema),
})

export const mentionSchema = z.object({ document: id, start: offset, end: offset })

export const entitySchema = z.object({
  id,
  name: z.string(),
  kind: z.enum(words.entityKinds),
  aliases: z.array(z.string()),
  mentions: z.array(mentionSchema),
  /** The side whose account it is: a person's decision, or an organisation's own ministry or unit. */
  party: z.string().nullable(),
})

/** What a person decided on a statement or claim that a machine read, or marked as one. */
export const reviewSchema = z.object({
  status: z.enum(words.reviewStatuses),
  /** Who decided, in words of their own choosing; null where nobody was named. */
  by: z.string().nullable(),
  /** When, an instant in UTC. */
  at: z.string(),
  reason: z.string().nullable(),
  /** Number of the journal entry that decided last. */
  decision: z.number().int().positive(),
  /** Fields that a person replaced. */
  edited: z.array(z.string()),
})

export const statementSchema = z.object({
  id,
  document: id,
  kind: z.enum(words.statementKinds),
  stance: z.enum(words.stances),
  relay: z.enum(words.relays),
  relayWords: z.string().nullable(),
  /** Where it was said: `Telegram`, `statement`, an outlet told. */
  medium: z.string().nullable(),
  /** Timex id of the speaking. */
  said: id.nullable(),
  source: z.array(textSpanSchema),
  cue: z.array(textSpanSchema),
  content: z.array(textSpanSchema),
  /** Entity ids; `['narrator']` for the report's own voice; empty where unresolved. */
  speakers: z.array(z.string()),
  candidates: z.array(id),
  onBehalfOf: id.nullable(),
  parent: id.nullable(),
  /** From the voice nearest the reader to the origin, the narrator left out. */
  chain: z.array(id),
  opinion: z.boolean(),
  rule: z.string(),
  confidence: z.number().min(0).max(1),
  /** Absent where nobody decided. */
  review: reviewSchema.optional(),
})

export const eventSchema = z.object({
  type: z.string(),
  subtype: z.string().nullable(),
  acled: z.string().nullable(),
  plover: z.string().nullable(),
})

export const controlSchema = z.object({
  /** Who holds it: an entity id, or null where only words name them. */
  holder: id.nullable(),
  /** Toponym id. */
  place: id.nullable(),
  extent: z.enum(words.controlExtents),
  asOf: isoTime,
})

export const claimSchema = z.object({
  id,
  statement: id,
  document: id,
  start: offset,
  end: offset,
  event: eventSchema,
  outcome: z.enum(words.outcomes),
  control: controlSchema.nullable(),
  polarity: z.enum(['affirmed', 'denied']),
  modality: z.enum(words.modalities),
  /** It speaks of every attack, place or person of its kind: "all the attacks … were repelled". */
  universal: z.boolean(),
  actor: z.array(id),
  target: z.array(id),
  means: z.string().nullable(),
  places: z.array(id),
  times: z.array(id),
  quantities: z.array(id),
  /** Where the chain ends; null is unknown, not independent. */
  origin: id.nullable(),
  oneSided: z.boolean(),
  /** The earlier claim of the same speaker, or of the same outlet in its own voice, that this one corrects, raises, lowers or takes back. */
  supersedes: id.nullable(),
  /** What its words say on a slot that no figure, place, time or outcome fills: `cause: accident`, `authenticity: not genuine`. Absent where they say none. */
  says: z.array(z.object({ slot: z.enum(words.slots), value: z.string(), rule: z.string() })).optional(),
  /** Claims of others that it calls false without saying them again: “denied both accounts”. Absent where it denies none so. */
  denies: z.array(id).optional(),
  rule: z.string(),
  confidence: z.number().min(0).max(1),
  /** Its own, or that of its statement where that was rejected; absent where nobody decided. */
  review: reviewSchema.optional(),
})

export const copySchema = z.object({
  document: id,
  of: id,
  share: z.number().min(0).max(1),
  how: z.enum(words.copyHows),
  spans: z.array(z.object({ start: offset, end: offset, ofStart: offset, ofEnd: offset })),
})

export const accountSlotSchema = z.object({
  slot: z.enum(words.slots),
  value: z.string(),
  text: z.string(),
  claims: z.array(id),
  origins: z.array(id),
  outlets: z.array(id),
  /** Claims whose chain ends in nobody, apart from what a report says in its own voice: no origin, and not independent. Absent where there are none. */
  unknown: z.array(id).optional(),
  /** Of deaths, wounded and losses: whether the speaker tells of its own side. Absent on other slots. */
  of: z.enum(words.lossOwners).optional(),
  /** The claim by which its own speaker gave this slot another value since: it is history. Absent for what stands. */
  replacedBy: id.optional(),
})

export const silenceSchema = z.object({
  slot: z.enum(words.slots),
  kind: z.enum(words.silenceKinds),
  /** The statement that declines, keeps back or takes back; null where nothing was found. */
  statement: id.nullable(),
  /** Documents of the incident, all of them read for it. */
  documents: z.number().int().nonnegative(),
})

export const primarySchema = z.object({
  /** Who is said to have said it first. */
  origin: id,
  /** Where it was said, in the words of the report: `Telegram`; null where no report says. */
  medium: z.string().nullable(),
  /** The day of saying it, ISO 8601, or as much of it as is told; null where no report says. */
  on: z.string().nullable(),
  /** Claims of the incident that rest on it. */
  claims: z.array(id),
})

export const markedClaimsSchema = z.object({
  mark: z.enum(words.claimMarks),
  rule: z.string(),
  claims: z.array(id),
})

export const accountSchema = z.object({
  speakers: z.array(z.string()),
  party: z.string().nullable(),
  slots: z.array(accountSlotSchema),
  /** Slots that another account of the incident fills and this one does not. */
  silent: z.array(z.enum(words.slots)),
  /** The same slots, and those it took back or kept back, each with why. Absent where there are none. */
  silences: z.array(silenceSchema).optional(),
})

export const incidentSchema = z.object({
  id,
  title: z.string(),
  type: z.string(),
  from: isoTime,
  to: isoTime,
  places: z.array(id),
  claims: z.array(id),
  documents: z.array(id),
  accounts: z.array(accountSchema),
  /** What it stands on before anybody grades it: never `assessed`. Absent where accounts were not compared. */
  label: z.enum(words.incidentLabels).optional(),
  /** Claims of it that bear a mark, by mark and rule. Absent where none does. */
  marks: z.array(markedClaimsSchema).optional(),
  /** What to look for: statements that others pass on, and that no document of this incident is. Absent where there are none. */
  primaries: z.array(primarySchema).optional(),
})

export const disputeSideSchema = z.object({
  speakers: z.array(z.string()),
  statements: z.array(id),
  claims: z.array(id),
  value: z.string(),
  text: z.string(),
})

export const disputeSchema = z.object({
  id,
  incident: id,
  slot: z.enum(words.slots),
  kind: z.enum(words.disputeKinds),
  between: z.enum(words.disputeBetween),
  sides: z.array(disputeSideSchema).min(2),
  scope: z.object({
    place: z.enum(words.scopes),
    time: z.enum(words.scopes),
    object: z.enum(words.scopes),
  }),
  rule: z.string(),
  explanation: z.string(),
})

export const missedSchema = z.object({
  document: id,
  ...spanShape,
  reason: z.string(),
})

export const readingSchema = z.object({
  format: z.literal('sayso-reading/1'),
  documents: z.array(documentSchema),
  entities: z.array(entitySchema),
  statements: z.array(statementSchema),
  claims: z.array(claimSchema),
  copies: z.array(copySchema),
  incidents: z.array(incidentSchema),
  disputes: z.array(disputeSchema),
  missed: z.array(missedSchema),
})

type Frozen<T> = T extends (infer U)[]
  ? readonly Frozen<U>[]
  : T extends object
    ? { readonly [K in keyof T]: Frozen<T[K]> }
    : T

export type TextSpan = Frozen<z.infer<typeof textSpanSchema>>
export type Diagnostic = Frozen<z.infer<typeof diagnosticSchema>>
export type Block = Frozen<z.infer<typeof blockSchema>>
export type Dropped = Frozen<z.infer<typeof droppedSchema>>
export type PlaceCandidate = Frozen<z.infer<typeof placeCandidateSchema>>
export type Toponym = Frozen<z.infer<typeof toponymSchema>>
export type Timex = Frozen<z.infer<typeof timexSchema>>
export type Quantity = Frozen<z.infer<typeof quantitySchema>>
export type Media = Frozen<z.infer<typeof mediaSchema>>
export type Article = Frozen<z.infer<typeof articleSchema>>
export type Document = Frozen<z.infer<typeof documentSchema>>
export type Mention = Frozen<z.infer<typeof mentionSchema>>
export type Entity = Frozen<z.infer<typeof entitySchema>>
export type Statement = Frozen<z.infer<typeof statementSchema>>
export type Review = Frozen<z.infer<typeof reviewSchema>>
export type Event = Frozen<z.infer<typeof eventSchema>>
export type Control = Frozen<z.infer<typeof controlSchema>>
export type Claim = Frozen<z.infer<typeof claimSchema>>
export type Copy = Frozen<z.infer<typeof copySchema>>
export type AccountSlot = Frozen<z.infer<typeof accountSlotSchema>>
export type Account = Frozen<z.infer<typeof accountSchema>>
export type Silence = Frozen<z.infer<typeof silenceSchema>>
export type Primary = Frozen<z.infer<typeof primarySchema>>
export type MarkedClaims = Frozen<z.infer<typeof markedClaimsSchema>>
export type Incident = Frozen<z.infer<typeof incidentSchema>>
export type DisputeSide = Frozen<z.infer<typeof disputeSideSchema>>
export type Dispute = Frozen<z.infer<typeof disputeSchema>>
export type Missed = Frozen<z.infer<typeof missedSchema>>
/** `sayso-reading/1` whole. A reading of one capture has one document and no incidents; `assemble` joins many. */
export type Reading = Frozen<z.infer<typeof readingSchema>>
