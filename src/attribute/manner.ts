import type { Relay, Stance, StatementKind, TextSpan } from '../model/index.ts'
import type { TextLayers } from '../text/index.ts'
import { kindOf } from './kind.ts'
import { mediumOf } from './medium.ts'
import { relayOf } from './relay.ts'
import type { Setting } from './setting.ts'
import { stanceOf } from './stance.ts'

/** How a statement was made and passed on. */
export interface Manner {
  readonly kind: StatementKind
  /** Null where it is no statement after all: “refused to leave the square”. */
  readonly stance: Stance | null
  readonly relay: Relay
  readonly relayWords: string | null
  readonly medium: string | null
}

/** What its cue's row says of a statement. */
export interface CueManner {
  readonly lemma: string
  readonly stance: Stance
  readonly relay: Relay
}

/** How a statement was made, once its parts are known, whoever found them: the cue's row, corrected by the words of the content and of
 *  what stands around it. */
export function mannerOf(
  layers: TextLayers,
  parts: { readonly cue: readonly TextSpan[]; readonly content: readonly TextSpan[] },
  cue: CueManner,
  setting: Setting,
): Manner {
  const words = wordsOf(parts.content)
  const kind = kindOf(layers, parts.content)
  const stance = stanceOf(cue.stance, cue.lemma, words, kind === 'direct')
  const given = stance === 'claims-responsibility' && cue.lemma === 'claim' ? 'neutral' : cue.relay
  const { relay, words: relayWords } = relayOf(given, wordsOf(parts.cue), words, kind === 'direct', setting)
  return { kind, stance, relay, relayWords, medium: mediumOf(setting.own, cue.lemma) }
}

function wordsOf(spans: readonly TextSpan[]): string {
  return spans.map((span) => span.text).join(' ')
}
