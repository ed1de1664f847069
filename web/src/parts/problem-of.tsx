import { ProblemLine, problemOf } from './problem.tsx'

interface ProblemOfProps {
  readonly error: Error | null
  /** What the failure left untouched. */
  readonly kept: string
}

export function ProblemOf({ error, kept }: ProblemOfProps) {
  return (
    <div className="problem-place" role="alert">
      {error ? (
        <>
          <ProblemLine problem={problemOf(error)} />
          <p className="note">{kept}</p>
        </>
      ) : null}
    </div>
  )
}
