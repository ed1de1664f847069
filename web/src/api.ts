/** Talks to the server that gave out this page, and to nothing else. */
import type {
  AddedAnswer,
  CaptureRequest,
  DocumentDetail,
  DocumentSummary,
  Dossiers,
  ErrorAnswer,
  IncidentDetail,
  IncidentSummary,
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

export const getDossiers = () => get<Dossiers>('/dossiers')

export const getDocuments = (dossier: string) =>
  get<{ documents: DocumentSummary[] }>(`/dossiers/${encodeURIComponent(dossier)}/documents`)

export const getIncidents = (dossier: string) =>
  get<{ incidents: IncidentSummary[] }>(`/dossiers/${encodeURIComponent(dossier)}/incidents`)

export const getDocument = (dossier: string, id: string) =>
  get<DocumentDetail>(`/dossiers/${encodeURIComponent(dossier)}/documents/${encodeURIComponent(id)}`)

export const getIncident = (dossier: string, id: string) =>
  get<IncidentDetail>(`/dossiers/${encodeURIComponent(dossier)}/incidents/${encodeURIComponent(id)}`)

/** Where the untouched bytes can be saved from. */
export const captureAddress = (dossier: string, sha256: string) =>
  `/api/v1/dossiers/${encodeURIComponent(dossier)}/captures/${sha256}`

export function addRequest(dossier: string, request: CaptureRequest): Promise<AddedAnswer> {
  return change(dossier, '', JSON.stringify(request), 'application/json')
}

/** One file a request, so that each has its own progress and its own problem. */
export function addFile(dossier: string, file: File): Promise<AddedAnswer> {
  return change(dossier, `?name=${encodeURIComponent(file.name)}`, file, 'application/octet-stream')
}

function get<T>(path: string): Promise<T> {
  return ask<T>(path, {})
}

function change(dossier: string, query: string, body: BodyInit, contentType: string): Promise<AddedAnswer> {
  const token = document.querySelector<HTMLMetaElement>('meta[name="sayso-token"]')?.content ?? ''
  const headers = { 'content-type': contentType, 'x-sayso-token': token }
  return ask(`/dossiers/${encodeURIComponent(dossier)}/captures${query}`, { method: 'POST', body, headers })
}

async function ask<T>(path: string, init: RequestInit): Promise<T> {
  const answer = await fetch(`/api/v1${path}`, init).catch(() => {
    throw new ApiProblem(0, {
      code: 'web.no-server',
      message: 'Sayso does not answer. Is it still running in its terminal? Nothing on this page is lost.',
    })
  })
  const body: unknown = await answer.json().catch(() => null)
  if (answer.ok && body !== null) return body as T
  const problem = (body as ErrorAnswer | null)?.error
  throw new ApiProblem(
    answer.status,
    problem ?? { code: 'web.no-answer', message: `The server answered ${answer.status} without saying why.` },
  )
}
