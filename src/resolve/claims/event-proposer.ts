import { eventType } from '../../model/index.ts'
import { loadWeights } from '../../text/perceptron/weights.ts'
import { eventFeatures } from './event-features.ts'

export interface EventProposal {
  /** Id of a type in the event list. */
  readonly event: string
  /** How far it is ahead of the next of another kind (another type of PLOVER's), in the model's own units: for comparing only. */
  readonly margin: number
}

/** Proposes a type of event for words that no rule types. */
export interface EventProposer {
  /** Null for text that is not in Latin letters, on which it learnt nothing. */
  readonly propose: (text: string) => EventProposal | null
}

/** Read the packed proposer (`data/models/events-en.bin`). Throws when the bytes are no such model. */
export function loadEventProposer(bytes: Uint8Array): EventProposer {
  const weights = loadWeights(bytes)
  const kinds = weights.labels.map((id) => {
    const [type, subtype = null] = id.split('.') as [string, string?]
    return eventType(type, subtype)?.plover?.split('/')[0] ?? id
  })
  return {
    propose(text) {
      if (/\p{Script=Cyrillic}/u.test(text)) return null
      const scores = new Int32Array(weights.labels.length)
      for (const feature of new Set(eventFeatures(text))) weights.add(feature, scores)
      const order = [...scores.keys()].sort((a, b) => scores[b]! - scores[a]! || a - b)
      const best = order[0]!
      const rival = order.find((at) => kinds[at] !== kinds[best]) ?? best
      return { event: weights.labels[best]!, margin: scores[best]! - scores[rival]! }
    },
  }
}
