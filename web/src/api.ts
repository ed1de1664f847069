/** Talks to the server that gave out this page, and to nothing else. */
import type {
  AddedAnswer,
  CaptureRequest,
  DocumentDetail,
  Dossiers,
  ErrorAnswer,
  IncidentDetail,
} from '../../src/serve/http/shapes.ts'

export type {
  AddedItem,
  DocumentSummary,
  DossierSummary,
  IncidentSummary,
} from '../../src/serve/http/shapes.ts'
export type { DocumentDetail, IncidentDetail }
export type Problem = ErrorAnswer['error']

/** A problem the server, or the way to it, answered with. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem'
  readonly status: number
  readonly problem: Problem

  constructor(status: number, problem: Problem) {
    super(problem.message)
    this.status = status
    this.problem = problem
  }
}

export const getDossiers = () => ask<Dossiers>('/dossiers', {})

/** What lies below a dossier: `documents`, `incidents/i-1`. */
export function getOf<T>(dossier: string, path: string): Promise<T> {
  return ask<T>(`/dossiers/${encodeURIComponent(dossier)}/${path}`, {})
}

/** Where the untouched bytes can be saved from. */
export const captureAddress = (dossier: string, sha256: string) =>
  `/api/v1/dossiers/${encodeURIComponent(dossier)}/captures/${sha256}`

/** The capture as it can be looked at in a frame. */
export const pageAddress = (dossier: string, sha256: string) => `${captureAddress(dossier, sha256)}/page`

export function addRequest(dossier: string, request: CaptureRequest): Promise<AddedAnswer> {
  return send(dossier, 'captures', request)
}

/** A change to a dossier, with the token of the page that asks for it. */
export function send<T>(dossier: string, path: string, body: unknown, method = 'POST'): Promise<T> {
  const headers = { 'content-type': 'application/json', ...tokenHeader() }
  const init = { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) }
  return ask(`/dossiers/${encodeURIComponent(dossier)}/${path}`, init)
}

/** Where the claims that a filter leaves can be saved from, private persons masked. */
export const exportAddress = (dossier: string, query: string) =>
  `/api/v1/dossiers/${encodeURIComponent(dossier)}/export?${query}`

/** The same with every name, for a reason that the journal keeps. */
export async function exportUnmasked(
  dossier: string,
  query: string,
  body: { readonly reason: string; readonly by: string | null },
): Promise<Blob> {
  const headers = { 'content-type': 'application/json', ...tokenHeader() }
  const init = { method: 'POST', headers, body: JSON.stringify(body) }
  const answer = await fetch(exportAddress(dossier, query), init)
  if (answer.ok) return await answer.blob()
  throw problemOfAnswer(answer.status, await answer.json().catch(() => null))
}

/** What a change must bring: the token in the page that the server gave out. */
export function tokenHeader(): Readonly<Record<string, string>> {
  return {
    'x-sayso-token': document.querySelector<HTMLMetaElement>('meta[name="sayso-token"]')?.content ?? '',
  }
}

async function ask<T>(path: string, init: RequestInit): Promise<T> {
  const answer = await fetch(`/api/v1${path}`, init).catch(() => {
    throw new ApiProblem(0, {
      code: 'web.no-server',
      message: 'Sayso does not answer',
    })
  })
  const body: unknown = await answer.json().catch(() => null)
  if (answer.ok && body !== null) return body as T
  throw problemOfAnswer(answer.status, body)
}

function problemOfAnswer(status: number, body: unknown): ApiProblem {
  const problem = (body as ErrorAnswer | null)?.error
  return new ApiProblem(status, problem ?? { code: 'web.no-answer', message: `status ${status}` })
}
