/** What the codes of a reading are called on the screen, and what they mean in a few words. */
import type {
  BlockRole,
  ControlExtent,
  DisputeBetween,
  DisputeKind,
  EntityKind,
  Modality,
  Outcome,
  PeopleStatus,
  PlacePrecision,
  QuantityRole,
  Relay,
  Scope,
  Severity,
  Slot,
  Stage,
  Stance,
  StatementKind,
} from '../../../../src/model/index.ts'

type Named<Code extends string> = Readonly<Record<Code, string>>
type Explained<Code extends string> = Readonly<Record<Code, readonly [word: string, meaning: string]>>

export interface CodeWords {
  readonly stance: Explained<Stance>
  readonly relay: Named<Relay>
  readonly kind: Named<StatementKind>
  readonly outcome: Named<Outcome>
  readonly modality: Named<Modality>
  readonly slot: Named<Slot>
  readonly dispute: Explained<DisputeKind>
  readonly between: Named<DisputeBetween>
  readonly scope: Named<Scope>
  readonly scopePart: Named<'place' | 'time' | 'object'>
  readonly entity: Named<EntityKind>
  readonly precision: Named<PlacePrecision>
  readonly role: Named<QuantityRole>
  readonly status: Named<PeopleStatus>
  readonly extent: Named<ControlExtent>
  readonly severity: Named<Severity>
  readonly stage: Named<Stage>
  /** Blocks that need naming; paragraphs and headings speak for themselves. */
  readonly block: Readonly<Partial<Record<BlockRole, string>>>
  /** Reasons why a passage was left out; one without words here is shown as it is, with spaces. */
  readonly dropped: Readonly<Record<string, string>>
  /** Reasons why a cue led to no statement; the engine's own sentence is shown where a language has none for it. */
  readonly missed: Readonly<Record<string, string>>
}

export const codes: CodeWords = {
  stance: {
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
  },
  relay: {
    neutral: 'passed on without comment',
    endorses: 'passed on as true',
    distances: 'passed on at a distance',
    unverified: 'passed on as not verified',
    contradicts: 'passed on as wrong',
  },
  kind: { direct: 'direct quote', indirect: 'retold', mixed: 'retold with quoted words' },
  outcome: {
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
  },
  modality: {
    actual: 'as having happened',
    intended: 'as intended',
    possible: 'as possible',
    predicted: 'as predicted',
    hypothetical: 'as a supposition',
    ordered: 'as ordered',
  },
  slot: {
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
  },
  dispute: {
    contradiction: ['contradiction', 'the accounts exclude each other'],
    numeric: ['figures apart', 'the intervals do not meet'],
    denial: ['denial', 'one calls the other’s claim false'],
    attribution: ['attribution', 'one denies having said it'],
    characterisation: ['rival names', 'the same thing under another name'],
    inconsistency: ['inconsistency', 'one speaker or one report against itself'],
  },
  between: {
    parties: 'between parties',
    speakers: 'between speakers',
    'one-speaker': 'between two statements of one speaker',
    'one-report': 'between two passages of one report',
  },
  scope: { same: 'same', different: 'different', unstated: 'not stated' },
  scopePart: { place: 'place', time: 'time', object: 'object' },
  entity: {
    person: 'person',
    organisation: 'organisation',
    'armed-group': 'armed group',
    military: 'military',
    government: 'government',
    media: 'media',
    place: 'place',
    people: 'people',
    other: 'other',
  },
  precision: {
    site: 'a site',
    settlement: 'a settlement',
    district: 'a district',
    region: 'a region',
    country: 'a country',
  },
  role: {
    killed: 'killed',
    wounded: 'wounded',
    captured: 'captured',
    abducted: 'abducted',
    missing: 'missing',
    detained: 'detained',
    displaced: 'displaced',
    evacuated: 'evacuated',
    surrendered: 'surrendered',
    exchanged: 'exchanged',
    destroyed: 'destroyed',
    damaged: 'damaged',
    launched: 'launched',
    'shot-down': 'shot down',
    intercepted: 'intercepted',
    strength: 'strength',
    attended: 'attended',
    requested: 'requested',
    pledged: 'pledged',
    approved: 'approved',
    delivered: 'delivered',
    distance: 'distance',
    age: 'age',
    other: 'counted',
  },
  status: {
    civilian: 'civilian',
    combatant: 'combatant',
    unknown: 'status unknown',
    disputed: 'status disputed',
  },
  extent: { entire: 'entire', partial: 'partial', contested: 'contested' },
  severity: { info: 'note', warning: 'warning', error: 'error' },
  stage: {
    capture: 'capturing',
    read: 'reading',
    attribute: 'attributing',
    resolve: 'resolving',
    link: 'linking',
    compare: 'comparing',
    ledger: 'ledger',
  },
  block: { caption: 'Caption', blockquote: 'Quoted passage' },
  dropped: {
    'repeated-title': 'title repeated',
    via: 'taken from another outlet',
    credit: 'picture credit',
    counter: 'counter of shares or comments',
    counters: 'counters of shares or comments',
    divider: 'dividing line',
    mark: 'mark without words',
    related: 'links to other reports',
    share: 'share buttons',
    subscribe: 'call to subscribe',
  },
  missed: {},
}
