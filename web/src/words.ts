/** What the codes of a reading are called on the screen, and what they mean in a few words. */
import type {
  BlockRole,
  DisputeKind,
  EntityKind,
  Modality,
  Outcome,
  PlacePrecision,
  QuantityRole,
  Relay,
  Scope,
  Slot,
  Stance,
  StatementKind,
} from '../../src/model/index.ts'

export const stanceWords: Readonly<Record<Stance, readonly [word: string, meaning: string]>> = {
  asserts: ['asserts', 'says that it is so'],
  confirms: ['confirms', 'what another said'],
  admits: ['admits', 'owns an act or loss against own interest'],
  'claims-responsibility': ['claims responsibility', 'owns the act as its deed'],
  disclaims: ['disclaims', 'had no part in it or does not support it; calls no claim false'],
  denies: ['denies', 'calls a claim false'],
  doubts: ['doubts', 'does not take the claim as settled'],
  accuses: ['accuses', 'ascribes a wrongful act to another'],
  condemns: ['condemns', 'judges, adds no fact'],
  estimates: ['estimates', 'gives a figure or a state as judged'],
  predicts: ['predicts', 'says what will come'],
  announces: ['announces', 'own act, present or decided'],
  promises: ['promises', 'own future act'],
  threatens: ['threatens', 'own future harm to another'],
  urges: ['urges', 'asks others to act'],
  orders: ['orders', 'tells its own to act'],
  retracts: ['retracts', 'own earlier statement'],
  declines: ['declines to comment', 'says nothing of it'],
}

export const relayWords: Readonly<Record<Relay, string>> = {
  neutral: 'passed on without comment',
  endorses: 'passed on as true',
  distances: 'passed on at a distance',
  unverified: 'passed on as not verified',
  contradicts: 'passed on as wrong',
}

export const kindWords: Readonly<Record<StatementKind, string>> = {
  direct: 'direct quote',
  indirect: 'retold',
  mixed: 'retold with quoted words',
}

export const outcomeWords: Readonly<Record<Outcome, string>> = {
  attempted: 'attempted',
  prevented: 'prevented before contact',
  repelled: 'repelled',
  intercepted: 'intercepted',
  failed: 'failed',
  succeeded: 'succeeded',
  'partly-succeeded': 'partly succeeded',
  withdrew: 'withdrew',
  ongoing: 'ongoing',
  unknown: 'not said',
}

export const modalityWords: Readonly<Record<Modality, string>> = {
  actual: 'as having happened',
  intended: 'as intended',
  possible: 'as possible',
  predicted: 'as predicted',
  hypothetical: 'as a supposition',
  ordered: 'as ordered',
}

export const slotWords: Readonly<Record<Slot, string>> = {
  outcome: 'Outcome',
  control: 'Control of ground',
  actor: 'Who did it',
  responsibility: 'Who owns it or is blamed',
  affiliation: 'Whose force',
  'victim-status': 'Who the victims were',
  deaths: 'Deaths',
  wounded: 'Wounded',
  losses: 'Losses',
  amount: 'Amount of money',
  count: 'How many',
  means: 'Means',
  cause: 'Cause',
  place: 'Place',
  time: 'Time',
  sequence: 'Sequence',
  existence: 'Whether it happened',
  authenticity: 'Whether it is genuine',
  intent: 'Intent',
  legality: 'Legality',
  other: 'Other',
}

export const disputeWords: Readonly<Record<DisputeKind, readonly [word: string, meaning: string]>> = {
  contradiction: ['contradiction', 'the accounts exclude each other'],
  numeric: ['figures apart', 'the intervals do not meet'],
  denial: ['denial', 'one calls the other’s claim false'],
  attribution: ['attribution', 'one denies having said it'],
  characterisation: ['rival names', 'the same thing under another name'],
  inconsistency: ['inconsistency', 'one speaker or one report against itself'],
}

export const scopeWords: Readonly<Record<Scope, string>> = {
  same: 'same',
  different: 'different',
  unstated: 'not stated',
}

export const entityWords: Readonly<Record<EntityKind, string>> = {
  person: 'person',
  organisation: 'organisation',
  'armed-group': 'armed group',
  military: 'military',
  government: 'government',
  media: 'media',
  place: 'place',
  people: 'people',
  other: 'other',
}

export const precisionWords: Readonly<Record<PlacePrecision, string>> = {
  site: 'a site',
  settlement: 'a settlement',
  district: 'a district',
  region: 'a region',
  country: 'a country',
}

/** Blocks that need naming; paragraphs and headings speak for themselves. */
export const blockWords: Readonly<Partial<Record<BlockRole, string>>> = {
  caption: 'Caption',
  blockquote: 'Quoted passage',
}

/** Codes that do not speak for themselves once their hyphens are spaces. */
const droppedWords: Readonly<Record<string, string>> = {
  'repeated-title': 'title repeated',
  via: 'taken from another outlet',
  credit: 'picture credit',
  counter: 'counter of shares or comments',
  divider: 'dividing line',
  mark: 'mark without words',
  related: 'links to other reports',
  share: 'share buttons',
  subscribe: 'call to subscribe',
}

/** The reason why a passage was left out; a code without words of its own is shown with spaces. */
export function droppedReason(reason: string): string {
  return droppedWords[reason] ?? spaced(reason)
}

export function quantityRole(role: QuantityRole): string {
  return role === 'other' ? 'counted' : spaced(role)
}

export function spaced(code: string): string {
  return code.replaceAll(/[-_]/g, ' ')
}

/** The words with a capital first letter. */
export function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1)
}
