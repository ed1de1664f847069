import { eventType } from '../../model/index.ts'
import { loadWeights } from '../../text/perceptron/weights.ts'
import { eventFeatures } from './event-features.ts'
import type { EventWords } from './event-words.ts'

export interface EventProposal {
  /** Id of a type in the event list. */
  readonly event: string
  /** How far it is ahead of the next of another kind (another type of PLOVER's), in the model's own units: for comparing only. */
  readonly margin: number
}

/** Proposes a type of event for words that no rule types. */
export interface EventProposer {
  /** Null for words that are likest those it learnt to leave alone, and for words that are not in Latin letters, on which it learnt nothing. */
  readonly propose: (seen: EventWords) => EventProposal | null
}

/** Read the packed proposer (`data/models/events-en.bin`). Throws when the bytes are no such model. */
export function loadEventProposer(bytes: Uint8Array): EventProposer {
  const weights = loadWeights(bytes)
  const kinds = weights.labels.map((id) => {
    const [type, subtype = null] = id.split('.') as [string, string?]
    return eventType(type, subtype)?.plover?.split('/')[0] ?? id
  })
  return {
    propose(seen) {
      if (seen.words.some((word) => /\p{Script=Cyrillic}/u.test(word))) return null
      const scores = new Int32Array(weights.labels.length)
      for (const feature of new Set(eventFeatures(seen))) weights.add(feature, scores)
      const best = highest(scores, () => true) ?? 0
      if (weights.labels[best] === none) return null
      const rival = highest(scores, (at) => kinds[at] !== kinds[best]) ?? best
      return { event: weights.labels[best]!, margin: scores[best]! - scores[rival]! }
    },
  }
}

/** Label of what tells of no event: “the railing **gave** way”, “the brakes had failed twice”. Without it every sentence is of some type. */
const none = 'other'

/** The first of the highest scores that are asked for; null where none is. */
function highest(scores: Int32Array, isAskedFor: (at: number) => boolean): number | null {
  let best: number | null = null
  for (let at = 0; at < scores.length; at++)
    if (isAskedFor(at) && (best === null || scores[at]! > scores[best]!)) best = at
  return best
}
