import type { QuestionKind } from './question.ts'

/** Of which sources the judge decides, and how sure it has to be. */
interface JudgeRow {
  readonly id: string
  readonly kinds: readonly QuestionKind[]
  /** What the rules decided stands if it is at least this likely. */
  readonly keep: number
  /** Somebody else speaks if he is at least this likely; null where the judge only leaves open. */
  readonly take: number | null
  readonly example: string
  readonly counterExample: string
}

/** The kinds of source on which the judge was the better one in folds over texts that no rule had seen: it leaves open where the rules went wrong
 *  more often than right, and takes up bodies. “He” stays with the rules: on sources it lost right ones alone. */
export const judgeRows: readonly JudgeRow[] = [
  {
    id: 'speaker.learnt-it',
    kinds: ['it'],
    keep: 0.15,
    take: null,
    example: 'The union met the ministry. The talks failed. It said …: left open',
    counterExample: 'The ministry denied it, and it said …',
  },
  {
    id: 'speaker.learnt-she',
    kinds: ['she'],
    keep: 0.15,
    take: null,
    example: 'Ana Reyk spoke of her show. It had pictures by Walker Sarek. She said …: left open',
    counterExample: 'Ana Reyk spoke of her show. She said …',
  },
  {
    id: 'speaker.learnt-they',
    kinds: ['they'],
    keep: 0.15,
    take: null,
    example: 'The minister met the miners. They said …: left open',
    counterExample: 'The two unions said no. They said …',
  },
  {
    id: 'speaker.learnt-person',
    kinds: ['person'],
    keep: 0.15,
    take: null,
    example: 'Ana Reyk, a former envoy, met Ivo Sarek. The envoy said …: left open where another fits better',
    counterExample: 'A witness said …',
  },
  {
    id: 'speaker.learnt-body',
    kinds: ['body'],
    keep: 0.15,
    take: 0.7,
    example: 'Norlund reported a loss. The car company said …: Norlund',
    counterExample: 'Norlund sued a rival. The rival company said …',
  },
]

/** As the rule book has them, with the row for what the judge leaves open. */
export const judgeRuleRows: readonly Pick<JudgeRow, 'id' | 'example' | 'counterExample'>[] = [
  ...judgeRows,
  {
    id: 'speaker.learnt-open',
    example: 'The union met the ministry. The talks failed. It said …: nobody, with both as candidates',
    counterExample: 'The ministry denied it, and it said …',
  },
]
