/** The closed word lists of `sayso-reading/1`. One word for one thing, in code, JSON, screen and docs.
 *  A word may be added; renaming or dropping one is a breaking change of the format. */

/** The speaker of what a report says in its own voice. */
export const narrator = 'narrator'

export const blockRoles = ['heading', 'paragraph', 'blockquote', 'caption', 'list-item'] as const

/** How exactly a place is known: the unit that was named, not the size of the dot on a map. */
export const placePrecisions = ['site', 'settlement', 'district', 'region', 'country'] as const

export const timexTypes = ['DATE', 'TIME', 'DURATION', 'SET'] as const

export const bounds = ['exact', 'at-least', 'at-most', 'about'] as const

/** What the number is said to count. */
export const quantityRoles = [
  'killed',
  'wounded',
  'captured',
  'abducted',
  'missing',
  'detained',
  'displaced',
  'evacuated',
  'surrendered',
  'exchanged',
  'destroyed',
  'damaged',
  'launched',
  'shot-down',
  'intercepted',
  'strength',
  'attended',
  'requested',
  'pledged',
  'approved',
  'delivered',
  'distance',
  'age',
  'other',
] as const

/** Of people counted: how the words describe them. */
export const peopleStatuses = ['civilian', 'combatant', 'unknown', 'disputed'] as const

export const mediaKinds = ['photo', 'video', 'document', 'satellite', 'other'] as const

export const entityKinds = [
  'person',
  'organisation',
  'armed-group',
  'military',
  'government',
  'media',
  'place',
  'people',
  'other',
] as const

export const statementKinds = ['direct', 'indirect', 'mixed'] as const

/** What the speaker does by saying it. */
export const stances = [
  'asserts',
  'confirms',
  'admits',
  'claims-responsibility',
  'disclaims',
  'denies',
  'doubts',
  'accuses',
  'condemns',
  'estimates',
  'predicts',
  'announces',
  'promises',
  'threatens',
  'urges',
  'orders',
  'retracts',
  'declines',
] as const

/** How the quoting voice passes the statement on. */
export const relays = ['neutral', 'endorses', 'distances', 'unverified', 'contradicts'] as const

export const outcomes = [
  'attempted',
  'prevented',
  'repelled',
  'intercepted',
  'failed',
  'succeeded',
  'partly-succeeded',
  'withdrew',
  'ongoing',
  'unknown',
] as const

export const controlExtents = ['entire', 'partial', 'contested'] as const

export const modalities = ['actual', 'intended', 'possible', 'predicted', 'hypothetical', 'ordered'] as const

/** The parts of an account that can agree, part or stay silent. */
export const slots = [
  'outcome',
  'control',
  'actor',
  'responsibility',
  'affiliation',
  'victim-status',
  'deaths',
  'wounded',
  'losses',
  'amount',
  'count',
  'means',
  'cause',
  'place',
  'time',
  'sequence',
  'existence',
  'authenticity',
  'intent',
  'legality',
  'other',
] as const

export const disputeKinds = [
  'contradiction',
  'numeric',
  'denial',
  'attribution',
  'characterisation',
  'inconsistency',
] as const

export const disputeBetween = ['parties', 'speakers', 'one-speaker', 'one-report'] as const

export const scopes = ['same', 'different', 'unstated'] as const

/** What an incident stands on. */
export const incidentLabels = ['assessed', 'contested', 'single-origin', 'claimed'] as const

/** What a reader should know of a claim besides its words. */
export const claimMarks = ['told-by-adversary', 'against-own-interest', 'primary-not-captured'] as const

/** Why an account gives nothing for a slot that another fills: it says nothing of it, would not say, kept it back, or took it back. */
export const silenceKinds = ['nothing-found', 'declined', 'withheld', 'retracted'] as const

/** Whose losses are told, seen from who tells them. */
export const lossOwners = ['own', 'enemy', 'unknown'] as const

export const copyHows = ['identical', 'cut', 'rewritten', 'quoted', 'forward', 'declared'] as const

/** How far a person has gone with what a machine proposes. */
export const reviewStatuses = ['proposed', 'accepted', 'edited', 'rejected'] as const

export const severities = ['info', 'warning', 'error'] as const

export const stages = ['capture', 'read', 'attribute', 'resolve', 'link', 'compare', 'ledger'] as const

export type BlockRole = (typeof blockRoles)[number]
export type PlacePrecision = (typeof placePrecisions)[number]
export type TimexType = (typeof timexTypes)[number]
export type Bound = (typeof bounds)[number]
export type QuantityRole = (typeof quantityRoles)[number]
export type PeopleStatus = (typeof peopleStatuses)[number]
export type MediaKind = (typeof mediaKinds)[number]
export type EntityKind = (typeof entityKinds)[number]
export type StatementKind = (typeof statementKinds)[number]
export type Stance = (typeof stances)[number]
export type Relay = (typeof relays)[number]
export type Outcome = (typeof outcomes)[number]
export type ControlExtent = (typeof controlExtents)[number]
export type Modality = (typeof modalities)[number]
export type Slot = (typeof slots)[number]
export type DisputeKind = (typeof disputeKinds)[number]
export type DisputeBetween = (typeof disputeBetween)[number]
export type Scope = (typeof scopes)[number]
export type IncidentLabel = (typeof incidentLabels)[number]
export type ClaimMark = (typeof claimMarks)[number]
export type SilenceKind = (typeof silenceKinds)[number]
export type LossOwner = (typeof lossOwners)[number]
export type CopyHow = (typeof copyHows)[number]
export type ReviewStatus = (typeof reviewStatuses)[number]
export type Severity = (typeof severities)[number]
export type Stage = (typeof stages)[number]
