import { useInfiniteQuery, useMutation } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useCallback, useSyncExternalStore } from 'react'
import { Button } from 'react-aria-components'
import type { DecisionAnswer, DecisionsAnswer } from '../../../src/serve/http/decision-shapes.ts'
import { getOf, send } from '../api.ts'
import { useDossierChanged, useNextPage } from '../dossier-query.ts'
import { DecisionWords } from '../parts/decision-words.tsx'
import { LongList } from '../parts/long-list.tsx'
import { Loading, LoadProblem } from '../parts/problem.tsx'
import { ProblemOf } from '../parts/problem-of.tsx'
import { useTitle } from '../parts/use-title.ts'
import { askReviewer, keptReviewer, onReviewerChange, reviewer } from '../review/reviewer.ts'
import { useWords } from '../words/use-words.tsx'

/** Everything that people decided in a dossier, the newest first, each to be undone or done again. */
export function DecisionsScreen() {
  const { dossier } = useParams({ from: '/$dossier/decisions' })
  const { review } = useWords()
  const changed = useDossierChanged()
  useTitle(review.list.title)
  const pages = useInfiniteQuery({
    queryKey: ['dossier', dossier, 'decisions'],
    queryFn: ({ pageParam }) =>
      getOf<DecisionsAnswer>(
        dossier,
        `decisions?limit=100${pageParam === null ? '' : `&before=${pageParam}`}`,
      ),
    initialPageParam: null as number | null,
    getNextPageParam: (last) => last.next,
  })
  const undoing = useMutation({
    mutationFn: async (seq: number) => send(dossier, `decisions/${seq}/undo`, { by: await reviewer() }),
    onSuccess: () => changed(dossier),
  })
  const more = useNextPage(pages.fetchNextPage)
  const { isPending, mutate } = undoing
  const draw = useCallback(
    (decision: DecisionAnswer) => (
      <DecisionItem dossier={dossier} decision={decision} isPending={isPending} onUndo={mutate} />
    ),
    [dossier, isPending, mutate],
  )
  if (pages.error) return <LoadProblem error={pages.error} />
  if (!pages.data) return <Loading />
  const all = pages.data.pages.flatMap((page) => page.decisions)
  return (
    <div className="page decisions">
      <h1 className="page-title">{review.list.title}</h1>
      <Signature />
      {all.length === 0 ? <p className="quiet">{review.list.none}</p> : null}
      <ProblemOf error={undoing.error} kept="" />
      <LongList
        rows={all}
        total={pages.data.pages[0]?.total ?? all.length}
        keyOf={({ seq }) => String(seq)}
        draw={draw}
        rowHeight={104}
        onNearEnd={more}
      />
    </div>
  )
}

function Signature() {
  const { review } = useWords()
  const name = useSyncExternalStore(onReviewerChange, keptReviewer)
  return (
    <p className="note no-print">
      {name ? review.name.signed(name) : review.name.unsigned}{' '}
      <Button className="text-button" onPress={() => void askReviewer()}>
        {review.name.change}
      </Button>
    </p>
  )
}

interface DecisionItemProps {
  readonly dossier: string
  readonly decision: DecisionAnswer
  readonly isPending: boolean
  readonly onUndo: (seq: number) => void
}

function DecisionItem({ dossier, decision, isPending, onUndo }: DecisionItemProps) {
  const { review, say } = useWords()
  const { list } = review
  const found = decision.found?.find((id) => id !== null) ?? null
  const adrift = decision.standing && (decision.found?.some((id) => id === null) ?? false)
  return (
    <article className={decision.standing ? 'item' : 'item is-undone'}>
      <p className="item-title">
        {decision.seq}. {describe(decision, review)}
        {decision.standing ? null : <span className="chip">{list.undone}</span>}
      </p>
      <p className="item-facts">
        <span>{decision.by ?? review.nobody}</span>
        <span>{say.dateTime(decision.at)}</span>
        {'document' in decision ? (
          <Link to="/$dossier/documents/$id" params={{ dossier, id: decision.document }} hash={found ?? ''}>
            {list.open}
          </Link>
        ) : null}
        {decision.kind === 'undone' ? null : (
          <Button
            className="text-button"
            isDisabled={isPending}
            onPress={() => onUndo(decision.standing ? decision.seq : (decision.undoneBy ?? decision.seq))}
          >
            {decision.standing ? list.undo : list.redo}
          </Button>
        )}
      </p>
      {'reason' in decision && decision.reason ? <p className="review-reason">{decision.reason}</p> : null}
      {adrift ? <p className="problem">{list.adrift}</p> : null}
      {'document' in decision && decision.found ? (
        <DecisionWords dossier={dossier} document={decision.document} found={decision.found} />
      ) : null}
    </article>
  )
}

type ReviewTexts = ReturnType<typeof useWords>['review']

/** `corrected: 3 statements, changed: speaker`. */
function describe(decision: DecisionAnswer, { list, status }: ReviewTexts): string {
  if (decision.kind !== 'reviewed') return list.kind[decision.kind]
  const count = decision.subjects.length
  const what = decision.subjects[0]?.is === 'claim' ? list.claims(count) : list.statements(count)
  const fields = Object.keys(decision.statement ?? decision.claim ?? {}).map(
    (field) => list.field[field as keyof typeof list.field] ?? field,
  )
  const changed = fields.length > 0 ? `; ${list.changed(fields.join(', '))}` : ''
  return `${what}, ${status[decision.status]}${changed}`
}
