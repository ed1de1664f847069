import type { Range } from '../text/index.ts'
import type { Content } from './content.ts'
import type { Cue } from './find-cues.ts'
import type { Relation } from './relation.ts'

/** A relation of one cue, with the ids of the rules that found its parts. */
export function relation(cue: Cue, source: Range | null, content: Content, rule: string): Relation {
  const { stance, relay, lemma, id } = cue.row
  const confidence =
    (source ? 0.5 : 0.2) + (content.rule.includes('quote') || content.rule.includes('that') ? 0.4 : 0.25)
  return {
    source,
    cue: cue.range,
    content: content.ranges,
    stance,
    relay,
    lemma,
    opensBlock: false,
    rule: `${id} ${rule} ${content.rule}`,
    confidence,
  }
}
