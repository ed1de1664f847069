import { weightScale } from '../../resolve/entities/judge/judge.ts'
import { hashText } from '../../text/perceptron/hash.ts'
import { packWeights } from '../../text/perceptron/weights.ts'
import { seeded, shuffle } from '../random.ts'

import type { AnsweredQuestion } from './questions.ts'

/** The answers to one question, each by its features, and which of them are right. */
interface Lesson {
  readonly answers: readonly (readonly string[])[]
  readonly right: ReadonlySet<number>
  readonly weight: number
}

const epochs = 30
/** Step of AdaGrad, and how much a weight shrinks each time it is touched: found on folds of the training texts. */
const step = 0.08
const shrink = 4e-3
/** A feature of fewer questions than this is not learnt. */
const rarest = 3
/** A question asked of a source counts as much as this many asked of other mentions, but for texts to which the rules were fitted. */
const sourceWeight = 3

/** The packed judge of speakers: weights of features, learnt so that the right answers of each question are likelier than the others (log-linear ranking,
 *  trained by AdaGrad, Duchi et al. 2011). The same lessons give the same bytes. */
export function trainSpeakers(asked: readonly AnsweredQuestion[]): Uint8Array {
  const weights = weightsOf(
    asked.map(({ question, right, isSource, isFitted }) => ({
      answers: question.answers.map(({ features }) => features),
      right,
      weight: isSource && !isFitted ? sourceWeight : 1,
    })),
  )
  const rows = new Map<number, [number, number][]>()
  for (const [feature, weight] of weights) {
    const kept = Math.max(-127, Math.min(127, Math.round(weight * weightScale)))
    if (kept !== 0) rows.set(hashText(feature), [[0, kept]])
  }
  return packWeights({ labels: ['right'], fixed: new Map(), rows })
}

function weightsOf(lessons: readonly Lesson[]): Map<string, number> {
  const random = seeded(20241122)
  const counts = new Map<string, number>()
  for (const { answers } of lessons)
    for (const feature of new Set(answers.flat())) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  const names = [...counts].filter(([, count]) => count >= rarest).map(([name]) => name)
  const places = new Map(names.map((name, at) => [name, at]))
  const items = lessons.map(({ answers, right, weight }) => ({
    right,
    weight,
    answers: answers.map((features) => features.flatMap((each) => places.get(each) ?? [])),
  }))
  const weights = new Float64Array(names.length)
  const squares = new Float64Array(names.length).fill(1e-2)
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(items, random)
    for (const { answers, right, weight } of items) {
      const all = likelihoods(answers.map((features) => features.reduce((sum, at) => sum + weights[at]!, 0)))
      const sure = all.reduce((sum, each, at) => sum + (right.has(at) ? each : 0), 0)
      for (const [at, features] of answers.entries()) {
        const slope = weight * (all[at]! - (right.has(at) ? all[at]! / Math.max(sure, 1e-9) : 0))
        for (const feature of features) {
          const whole = slope + shrink * weights[feature]!
          squares[feature]! += whole * whole
          weights[feature]! -= (step * whole) / Math.sqrt(squares[feature]!)
        }
      }
    }
  }
  return new Map(names.map((name, at) => [name, weights[at]!]))
}

function likelihoods(scores: readonly number[]): number[] {
  const top = Math.max(...scores)
  const raised = scores.map((score) => Math.exp(score - top))
  const sum = raised.reduce((all, each) => all + each, 0)
  return raised.map((each) => each / sum)
}
