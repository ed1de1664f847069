import { Link } from '@tanstack/react-router'
import { ApiProblem, type Problem } from '../api.ts'
import { capital } from '../letters.ts'
import { useWords } from '../words/use-words.tsx'

/** One line: what was found, where, what was expected; and what to do about it. The facts are the server's, in English. */
export function ProblemLine({ problem }: { readonly problem: Problem }) {
  const { shell } = useWords()
  if (problem.code === 'web.no-server') return <p className="problem">{shell.noServer}</p>
  if (problem.found === undefined)
    return (
      <p className="problem" lang="en">
        {problem.message}
      </p>
    )
  return (
    <p className="problem" lang="en">
      <strong>{capital(problem.where ?? '')}:</strong> {shell.problem(problem.found, problem.expected ?? '')}{' '}
      <span className="remedy">{capital(problem.remedy ?? '')}.</span>
    </p>
  )
}

export function problemOf(error: unknown): Problem {
  return error instanceof ApiProblem
    ? error.problem
    : { code: 'web.bug', message: error instanceof Error ? error.message : String(error) }
}

/** What a screen shows in place of what it could not load. */
export function LoadProblem({ error }: { readonly error: unknown }) {
  const { shell } = useWords()
  return (
    <div className="page" role="alert">
      <h1>{shell.notShown}</h1>
      <ProblemLine problem={problemOf(error)} />
      <BackToDossier />
    </div>
  )
}

export function NotFound() {
  const { shell } = useWords()
  return (
    <div className="page">
      <h1>{shell.noSuchScreen}</h1>
      <BackToDossier />
    </div>
  )
}

export function Loading() {
  const { shell } = useWords()
  return (
    <p className="page loading" role="status">
      {shell.loading}
    </p>
  )
}

function BackToDossier() {
  const { shell } = useWords()
  return (
    <p>
      <Link to="/">{shell.backToDossier}</Link>
    </p>
  )
}
