import { Button } from 'react-aria-components'
import type { Statement } from '../../../src/model/index.ts'
import type { Decisions } from '../review/use-decisions.ts'
import { useWords } from '../words/use-words.tsx'

interface ReviewBarProps {
  readonly statement: Statement
  readonly decisions: Decisions
  readonly onEdit: () => void
}

/** What a machine read is a proposal: whether somebody looked at it, and the three things to do with it. */
export function ReviewBar({ statement, decisions, onEdit }: ReviewBarProps) {
  const { review: texts } = useWords()
  const status = statement.review?.status ?? 'proposed'
  const decide = (next: 'accepted' | 'rejected' | 'proposed') =>
    decisions.decide({ kind: 'reviewed', subjects: [statement.id], status: next })
  return (
    <div className="review no-print">
      <p className={`review-status is-${status}`}>
        <ReviewWords statement={statement} />
      </p>
      <div className="review-acts">
        <Button
          className="button small"
          onPress={() => decide('accepted')}
          isDisabled={status === 'accepted'}
        >
          {texts.accept} <kbd>a</kbd>
        </Button>
        <Button className="button small" onPress={onEdit}>
          {texts.edit} <kbd>e</kbd>
        </Button>
        <Button
          className="button small"
          onPress={() => decide('rejected')}
          isDisabled={status === 'rejected'}
        >
          {texts.reject} <kbd>x</kbd>
        </Button>
        {status === 'proposed' ? null : (
          <Button className="text-button" onPress={() => decide('proposed')}>
            {texts.takeBack}
          </Button>
        )}
      </div>
    </div>
  )
}

/** Who decided what and when, and why where they said so. */
function ReviewWords({ statement }: { readonly statement: Statement }) {
  const { review: texts, say } = useWords()
  const { review } = statement
  if (!review || review.status === 'proposed') return texts.proposed
  const status = statement.rule === 'person.marked' ? texts.marked : texts.status[review.status]
  return (
    <>
      {texts.byWhom(status, review.by ?? texts.nobody, say.dateTime(review.at))}
      {review.reason ? <q className="review-reason">{review.reason}</q> : null}
    </>
  )
}
