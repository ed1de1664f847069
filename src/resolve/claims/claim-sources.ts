import type { Entity, Quantity, Statement, Timex, Toponym } from '../../model/index.ts'
import type { TextLayers } from '../../text/index.ts'
import type { EventProposer } from './event-proposer.ts'

/** What claims are made from: everything read of one article before. */
export interface ClaimSources {
  readonly layers: TextLayers
  readonly statements: readonly Statement[]
  readonly entities: readonly Entity[]
  readonly toponyms: readonly Toponym[]
  readonly timexes: readonly Timex[]
  readonly quantities: readonly Quantity[]
  /** Proposes event types where no rule types; without it rules alone do. */
  readonly events?: EventProposer
}
