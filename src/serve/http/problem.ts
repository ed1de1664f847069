/** One shape for everything that goes wrong: `{ error: { code, message, found?, where?, expected?, remedy? } }`. */
import type { Context, ErrorHandler, NotFoundHandler } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { z } from 'zod'
import { NotHeld, Objection } from '../../ledger/index.ts'
import { BadInput, type BadInputFacts } from '../../model/problem.ts'
import type { ErrorAnswer } from './shapes.ts'

export type ProblemStatus = 400 | 403 | 404 | 405 | 409 | 413 | 415 | 422 | 500

/** Thrown by guards and routes; `answerProblem` turns it into the answer. */
export class HttpProblem extends Error {
  override readonly name = 'HttpProblem'
  readonly status: ProblemStatus
  readonly facts: BadInputFacts

  constructor(status: ProblemStatus, facts: BadInputFacts) {
    super(oneLine(facts))
    this.status = status
    this.facts = facts
  }
}

export function problemBody(facts: BadInputFacts): ErrorAnswer {
  return { error: { code: facts.code, message: oneLine(facts), ...omitCode(facts) } }
}

/** BadInput is 422, or 404 and 409 where it says so; a problem of ours has its own status; anything else is a bug: 500, its words go to stderr only. */
export const answerProblem: ErrorHandler = (error, c) => {
  if (error instanceof HttpProblem) return c.json(problemBody(error.facts), error.status)
  if (error instanceof NotHeld) return c.json(problemBody(error.facts), 404)
  if (error instanceof Objection) return c.json(problemBody(error.facts), 409)
  if (error instanceof BadInput) return c.json(problemBody(error.facts), 422)
  if (error instanceof HTTPException) return answerException(error, c)
  console.error(error)
  const message =
    'Sayso met a bug while answering; what was kept before is safe. The server printed the details.'
  return c.json({ error: { code: 'http.bug', message } } satisfies ErrorAnswer, 500)
}

export const answerNotFound: NotFoundHandler = (c) => {
  const facts: BadInputFacts = {
    code: 'http.not-found',
    found: `no ${c.req.method} ${c.req.path}`,
    where: 'this server',
    expected: 'an address listed in /api/v1/openapi.json',
    remedy: 'check the address',
  }
  return c.json(problemBody(facts), 404)
}

/** A request whose JSON or parameters do not have the published shape. */
export function answerInvalid(
  result: { success: true } | { success: false; target: string; error: z.core.$ZodError },
  c: Context,
) {
  if (result.success) return undefined
  const issue = result.error.issues[0]
  const path = issue?.path.join('.')
  const facts: BadInputFacts = {
    code: 'http.bad-request',
    found: issue ? issue.message : 'an unexpected shape',
    where: path ? `${result.target}: ${path}` : result.target,
    expected: 'the shape published in /api/v1/openapi.json',
    remedy: 'correct the request and send it again',
  }
  return c.json(problemBody(facts), 422)
}

function answerException(error: HTTPException, c: Context) {
  const facts: BadInputFacts = {
    code: 'http.bad-request',
    found: error.message || `HTTP ${error.status}`,
    where: 'the request body',
    expected: 'the shape published in /api/v1/openapi.json',
    remedy: 'correct the request and send it again',
  }
  return c.json(problemBody(facts), error.status)
}

function oneLine(facts: BadInputFacts): string {
  return `${facts.where}: found ${facts.found}, expected ${facts.expected}; ${facts.remedy}`
}

function omitCode({ found, where, expected, remedy }: BadInputFacts) {
  return { found, where, expected, remedy }
}
