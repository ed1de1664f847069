import type { Relay, Stance } from '../model/index.ts'

/** What can follow or surround a reporting cue.
 *  - `quote`: words in quotation marks beside it;
 *  - `clause`: a that-clause, bare or marked;
 *  - `infinitive`: “claimed to have gained control”;
 *  - `object`: a noun phrase that is itself what is said: “claimed responsibility”;
 *  - `addressee`: a noun phrase that is spoken to: “told Reuters that …”, “urged all Russians to …”;
 *  - `as`: “described it as a failed attempt”;
 *  - a preposition (`for`, `on`, `of`, `from`, `with`, `about`): “called for a boycott”, “accused them of shelling”. */
export type Frame =
  | 'quote'
  | 'clause'
  | 'infinitive'
  | 'object'
  | 'addressee'
  | 'as'
  | 'for'
  | 'on'
  | 'of'
  | 'from'
  | 'with'
  | 'at'
  | 'against'
  | 'about'
  /** “put the dead at 17” */
  | 'figure'
  /** “counted 39 boats”, “counted more than 400 people” */
  | 'number'
  /** “called the raid an act of despair” */
  | 'complement'
  /** “held Taran responsible for the blasts” */
  | 'responsible'
  /** “gave the toll as six” */
  | 'stated-as'
  /** “raised the toll to 212” */
  | 'revised-to'
  /** “pleaded guilty to conspiracy” */
  | 'plea'
  /** “pinned the attack on the army” */
  | 'pinned-on'

export interface CueRow {
  readonly id: string
  /** Base form; a particle or reflexive follows after a space: `point out`, `distance itself`. */
  readonly lemma: string
  readonly frames: readonly Frame[]
  readonly stance: Stance
  readonly relay: Relay
  /** Where given, the only nouns it takes as an object: “claimed responsibility”, not “claimed three lives”. */
  readonly objects: RegExp | null
  /** The phrase that asked for the row, and one that it must not take. */
  readonly example: string
  readonly counterExample: string
}

/** A row as it is written down: frames are letters of `F`. */
export type Row = readonly [
  lemma: string,
  frames: string,
  stance: Stance,
  example: string,
  counterExample: string,
  relay?: Relay,
]

/** Letters for frames. */
export const F: Readonly<Record<string, Frame>> = {
  q: 'quote',
  c: 'clause',
  i: 'infinitive',
  o: 'object',
  d: 'addressee',
  a: 'as',
  f: 'for',
  n: 'on',
  m: 'from',
  w: 'with',
  t: 'at',
  x: 'against',
  b: 'about',
  v: 'of',
  g: 'figure',
  u: 'number',
  k: 'complement',
  r: 'responsible',
  s: 'stated-as',
  e: 'revised-to',
  p: 'plea',
  h: 'pinned-on',
}
