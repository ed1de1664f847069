import { Link } from '@tanstack/react-router'
import { ApiProblem, type Problem } from '../api.ts'
import { capital } from '../words.ts'

/** One line: what was found, where, what was expected; and what to do about it. */
export function ProblemLine({ problem }: { readonly problem: Problem }) {
  if (problem.found === undefined) return <p className="problem">{problem.message}</p>
  return (
    <p className="problem">
      <strong>{sentence(problem.where ?? '')}</strong> found {problem.found}, expected {problem.expected}.{' '}
      <span className="remedy">{capital(problem.remedy ?? '')}.</span>
    </p>
  )
}

/** What a screen shows in place of what it could not load. */
export function LoadProblem({ error }: { readonly error: Error }) {
  const problem = error instanceof ApiProblem ? error.problem : { code: 'web.bug', message: error.message }
  return (
    <div className="page" role="alert">
      <h1>This could not be shown</h1>
      <ProblemLine problem={problem} />
      <p>
        <Link to="/">Back to the dossier</Link>
      </p>
    </div>
  )
}

export function NotFound() {
  return (
    <div className="page">
      <h1>There is no such screen</h1>
      <p>
        <Link to="/">Back to the dossier</Link>
      </p>
    </div>
  )
}

export function Loading() {
  return (
    <p className="page loading" role="status">
      Loading…
    </p>
  )
}

function sentence(where: string): string {
  return `${capital(where)}:`
}
