import { eventFeatures } from '../resolve/claims/event-features.ts'
import { seeEventWords } from '../resolve/claims/event-words.ts'
import { packWeights, type WeightRows } from '../text/perceptron/weights.ts'
import { seeded, shuffle } from './random.ts'

/** A text with the id of its type. */
export interface EventExample {
  readonly text: string
  readonly type: string
}

const epochs = 40
/** Step of AdaGrad, and how much a weight shrinks each time it is touched: found on folds of the training data. */
const step = 0.1
const shrink = 5e-3
/** A feature of fewer texts than this is not learnt. */
const rarest = 2
const scale = 24

/** The packed proposer of event types learnt from these texts: a softmax over hashed features (AdaGrad, Duchi et al. 2011).
 *  The same texts give the same bytes. */
export function trainEvents(examples: readonly EventExample[]): Uint8Array {
  const random = seeded(20240312)
  const labels = [...new Set(examples.map((one) => one.type))].sort()
  const counts = new Map<number, number>()
  const items = examples.map(({ text, type }) => {
    const features = [...new Set(eventFeatures(seeEventWords(text)))]
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1)
    return { features, label: labels.indexOf(type) }
  })
  for (const item of items) item.features = item.features.filter((each) => counts.get(each)! >= rarest)
  const weights = new Map<number, Float64Array>()
  const squares = new Map<number, Float64Array>()
  for (const { features } of items) {
    for (const feature of features) {
      if (weights.has(feature)) continue
      weights.set(feature, new Float64Array(labels.length))
      squares.set(feature, new Float64Array(labels.length).fill(1e-2))
    }
  }
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(items, random)
    for (const { features, label } of items) learn(weights, squares, features, label, labels.length)
  }
  const rows = new Map<number, [number, number][]>()
  for (const [feature, row] of weights) {
    const kept = [...row]
      .map((weight, label): [number, number] => [
        label,
        Math.max(-127, Math.min(127, Math.round(weight * scale))),
      ])
      .filter(([, weight]) => weight !== 0)
    if (kept.length > 0) rows.set(feature, kept)
  }
  return packWeights({ labels, fixed: new Map(), rows: rows satisfies WeightRows['rows'] })
}

function learn(
  weights: ReadonlyMap<number, Float64Array>,
  squares: ReadonlyMap<number, Float64Array>,
  features: readonly number[],
  label: number,
  size: number,
): void {
  const scores = new Float64Array(size)
  for (const feature of features) {
    const row = weights.get(feature)!
    for (let at = 0; at < size; at++) scores[at]! += row[at]!
  }
  const top = Math.max(...scores)
  let sum = 0
  for (let at = 0; at < size; at++) {
    scores[at] = Math.exp(scores[at]! - top)
    sum += scores[at]!
  }
  for (let at = 0; at < size; at++) {
    const slope = scores[at]! / sum - (at === label ? 1 : 0)
    for (const feature of features) {
      const row = weights.get(feature)!
      const square = squares.get(feature)!
      const whole = slope + shrink * row[at]!
      square[at]! += whole * whole
      row[at]! -= (step * whole) / Math.sqrt(square[at]!)
    }
  }
}
