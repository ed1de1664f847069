/** Sends files and hears, as server-sent events, what becomes of each. EventSource cannot send, so the stream is read by hand. */
import type { AddedStep } from '../../src/serve/http/shapes.ts'
import { ApiProblem, type Problem, tokenHeader } from './api.ts'

/** Files travel together up to this number, and up to what the server takes in one body. */
const mostFiles = 100

/** Groups of files, in order, each of which the server takes at once. A file larger than the limit stands alone. */
export function batchesOf<F extends { readonly size: number }>(files: readonly F[], maxBytes: number): F[][] {
  const batches: F[][] = []
  let size = Number.POSITIVE_INFINITY
  for (const file of files) {
    const last = batches.at(-1)
    if (last && last.length < mostFiles && size + file.size <= maxBytes) {
      last.push(file)
      size += file.size
    } else {
      batches.push([file])
      size = file.size
    }
  }
  return batches
}

/** Resolves when the server has read and joined them all. Throws ApiProblem when none of it could be sent or the stream broke off. */
export async function addStreamed(
  dossier: string,
  files: readonly File[],
  published: string,
  onStep: (step: AddedStep) => void,
): Promise<void> {
  const body = new FormData()
  if (published !== '') body.append('published', published)
  for (const file of files) body.append('file', file)
  const headers = { accept: 'text/event-stream', ...tokenHeader() }
  const path = `/api/v1/dossiers/${encodeURIComponent(dossier)}/captures`
  const answer = await fetch(path, { method: 'POST', body, headers }).catch(() => null)
  if (!answer?.body) throw noServer()
  if (!answer.ok) throw new ApiProblem(answer.status, (await answer.json()).error)
  let ended = false
  for await (const { event, data } of eventsOf(answer.body)) {
    if (event === 'step') onStep(data as AddedStep)
    if (event === 'problem') throw new ApiProblem(422, (data as { error: Problem }).error)
    if (event === 'end') ended = true
  }
  if (!ended) throw noServer()
}

interface SentEvent {
  readonly event: string
  readonly data: unknown
}

/** The events of a stream as they come; a line of data each. */
async function* eventsOf(body: ReadableStream<Uint8Array>): AsyncGenerator<SentEvent> {
  const reader = body
    .pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>)
    .getReader()
  let held = ''
  for (;;) {
    const { value, done } = await reader.read().catch(() => ({ value: undefined, done: true }) as const)
    if (done) return
    held += value
    const parts = held.split('\n\n')
    held = parts.pop() ?? ''
    for (const part of parts) yield eventOf(part)
  }
}

function eventOf(part: string): SentEvent {
  const field = (name: string) =>
    part
      .split('\n')
      .filter((line) => line.startsWith(`${name}: `))
      .map((line) => line.slice(name.length + 2))
      .join('\n')
  return { event: field('event'), data: JSON.parse(field('data') || 'null') }
}

function noServer(): ApiProblem {
  return new ApiProblem(0, { code: 'web.no-server', message: 'Sayso does not answer' })
}
