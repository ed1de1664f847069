import { hashText } from '../../../text/perceptron/hash.ts'
import { loadWeights } from '../../../text/perceptron/weights.ts'
import { one, type Speaking, unresolved } from '../speaker-context.ts'
import { judgeRows } from './judge-rows.ts'
import type { Answer, Question, SpeakerJudge } from './question.ts'

/** How likely each answer of a question is, 0 to 1, adding up to 1. */
export type AnswerWeigher = (question: Pick<Question, 'answers'>) => number[]

/** Weights are kept in units of a sixteenth. */
export const weightScale = 16

interface Scores {
  readonly shares: AnswerWeigher
  /** What speaks for an answer, strongest first: its features of positive weight. */
  readonly reasons: (answer: Answer) => string[]
}

/** Read the packed weights (`data/models/speakers-en.bin`). Throws when the bytes are no such model. */
export function loadAnswerWeigher(bytes: Uint8Array): Scores {
  const weights = loadWeights(bytes)
  const weightOf = (feature: string): number => {
    const sum = new Int32Array(1)
    weights.add(hashText(feature), sum)
    return sum[0]! / weightScale
  }
  const score = ({ features }: Answer): number =>
    features.reduce((sum, feature) => sum + weightOf(feature), 0)
  return {
    shares: ({ answers }) => {
      const scores = answers.map(score)
      const top = Math.max(...scores)
      const raised = scores.map((each) => Math.exp(each - top))
      const sum = raised.reduce((all, each) => all + each, 0)
      return raised.map((each) => each / sum)
    },
    reasons: ({ features }) =>
      features
        .map((feature, at) => ({ feature, at, weight: weightOf(feature) }))
        .filter(({ weight }) => weight > 0)
        .sort((a, b) => b.weight - a.weight || a.at - b.at)
        .map(({ feature }) => feature),
  }
}

/** The judge of speakers: where what the rules decided is unlikely, nobody speaks and the likelier ones are candidates; where somebody is likely
 *  enough of a kind that the judge may decide (`judgeRows`), it is he. Null leaves the decision to the rules. */
export function loadSpeakerJudge(bytes: Uint8Array): SpeakerJudge {
  const { shares, reasons } = loadAnswerWeigher(bytes)
  return (question) => {
    const row = judgeRows.find(({ kinds }) => kinds.includes(question.kind))
    // Of those who spoke together it has seen too few.
    if (!row || question.ruled.speakers.length > 1) return null
    const { answers } = question
    const likely = shares(question)
    const ruled = ruledAnswer(question)
    if (ruled !== null && likely[ruled]! >= row.keep) return null
    const best = likely.indexOf(Math.max(...likely))
    if (best > 0 && row.take !== null && likely[best]! >= row.take)
      return decided(answers[best]!, row.id, reasons)
    if (ruled === null || (isOneOf(question) && !hasRival(likely, ruled))) return null
    return open(answers, likely, ruled)
  }
}

/** The answer that the rules gave: 0 where they describe somebody new; null where they left it open. */
export function ruledAnswer({ answers, ruled, offset }: Question): number | null {
  const [first, ...more] = ruled.speakers
  if (first === undefined) return null
  if (more.length === 0 && first.mentions.every((mention) => mention.start >= offset)) return 0
  const at = answers.findIndex(
    ({ speakers }) =>
      speakers.length === ruled.speakers.length && speakers.every((each) => ruled.speakers.includes(each)),
  )
  return at < 0 ? null : at
}

/** `speaker.learnt-body>last-speaker=yes,match=name`: the two features that weighed most stand behind the row. */
function decided(answer: Answer, row: string, reasons: Scores['reasons']): Speaking {
  const why = reasons(answer)
    .map((feature) => feature.replaceAll(' ', '-'))
    .slice(0, 2)
  const rule = [row, ...(why.length > 0 ? [why.join(',')] : [])].join('>')
  return one(answer.speakers[0]!, rule)
}

/** “He” and “she” are always somebody: an answer gives way to a rival, and never to nobody. */
const isOneOf = ({ kind }: Question): boolean => kind === 'he' || kind === 'she'

const hasRival = (likely: readonly number[], ruled: number): boolean =>
  likely.some((share, at) => at > 0 && at !== ruled && share >= 1 / 7)

/** Whom the judge holds for one in seven at least, likeliest first, and whom the rules chose. */
function open(answers: readonly Answer[], likely: readonly number[], ruled: number): Speaking {
  const order = [...answers.keys()].filter((at) => at > 0 && (likely[at]! >= 1 / 7 || at === ruled))
  order.sort((a, b) => likely[b]! - likely[a]! || a - b)
  return unresolved([...new Set(order.flatMap((at) => answers[at]!.speakers))], 'speaker.learnt-open')
}
