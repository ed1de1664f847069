import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { streamSSE } from 'hono/streaming'
import { captureBytes, captureText, captureUrl } from '../../../capture/index.ts'
import { BadInput, type BadInputFacts, type Capture } from '../../../model/index.ts'
import { addItems, type Item } from '../add-items.ts'
import { originalPage, originalPageHeaders } from '../original-page.ts'
import { HttpProblem, problemBody } from '../problem.ts'
import type { NamedDossier, ServedDossier } from '../served-dossier.ts'
import {
  type AddedItem,
  addedShape,
  type CaptureRequest,
  captureRequestShape,
  errorShape,
  publishedShape,
} from '../shapes.ts'
import { asAnswer, dossierNamed, dossierParam, json, notHeld, problemAnswers } from './common.ts'

const path = '/api/v1/dossiers/{dossier}/captures'
/** The frame around the files of a form: boundaries, names, types. */
const formOverheadBytes = 64 * 1024
const nameLength = 80

const addRoute = createRoute({
  method: 'post',
  path,
  summary: 'Adds a text, an address or files: captured, read and kept',
  description:
    'JSON `{ text }` or `{ url }`; a form with one or more `file` fields; or raw bytes with `?name=`. A URL is fetched only for this request. ' +
    'One bad item answers 422; of several items the good ones are kept and the bad ones listed. Files sent with `Accept: text/event-stream` ' +
    'are answered as they are read: events `step` (an `AddedStep`), then `end`, or `problem`. `published` is the day of publication where a ' +
    'report does not say it.',
  request: {
    params: dossierParam,
    query: z.object({ name: z.string().max(500).optional(), published: publishedShape.optional() }),
    body: {
      content: {
        'application/json': { schema: captureRequestShape },
        'multipart/form-data': {
          schema: z.object({
            file: z.any().openapi({ type: 'string', format: 'binary' }),
            published: publishedShape.optional(),
          }),
        },
        'application/octet-stream': { schema: z.any().openapi({ type: 'string', format: 'binary' }) },
      },
    },
  },
  responses: {
    200: json(addedShape, 'What became of each item'),
    ...problemAnswers,
    413: json(errorShape, 'Larger than `maxCaptureBytes` of /api/v1/dossiers'),
    422: json(errorShape, 'Nothing in it could be read'),
  },
})

const bytesRoute = createRoute({
  method: 'get',
  path: `${path}/{sha256}`,
  summary: 'The untouched bytes of a capture, to keep and to hash; never as a page to look at',
  request: { params: dossierParam.extend({ sha256: z.string().regex(/^[0-9a-f]{64}$/) }) },
  responses: {
    200: { description: 'The bytes, as an attachment', content: { 'text/plain': { schema: z.string() } } },
    ...problemAnswers,
    422: json(errorShape, 'The bytes are gone or changed, or the hash is none'),
  },
})

const pageRoute = createRoute({
  method: 'get',
  path: `${path}/{sha256}/page`,
  summary:
    'A capture as it can be looked at: without scripts, addresses and anything remote, in a sandbox of its own',
  request: { params: dossierParam.extend({ sha256: z.string().regex(/^[0-9a-f]{64}$/) }) },
  responses: {
    200: { description: 'The page, made harmless', content: { 'text/html': { schema: z.string() } } },
    ...problemAnswers,
    422: json(errorShape, 'The bytes are gone or changed, or the hash is none'),
  },
})

export function captureRoutes(app: OpenAPIHono, dossiers: readonly NamedDossier[], maxCaptureBytes: number) {
  app.use(path.replace('{dossier}', ':dossier'), refuseLarge(maxCaptureBytes))

  app.openapi(addRoute, async (c) => {
    const dossier = writable(dossierNamed(dossiers, c.req.valid('param').dossier))
    const type = c.req.header('content-type') ?? ''
    if (type.startsWith('application/json')) {
      const body: CaptureRequest = c.req.valid('json')
      const items = await addItems(dossier, [requestItem(body)])
      return c.json({ items: soleProblem(items) }, 200)
    }
    const { name = null, published = null } = c.req.valid('query')
    const items = type.startsWith('multipart/form-data')
      ? formItems(await c.req.formData())
      : [bytesItem(await c.req.arrayBuffer(), name, published)]
    if (c.req.header('accept')?.includes('text/event-stream')) return asAnswer(streamItems(c, dossier, items))
    return c.json({ items: soleProblem(await addItems(dossier, items)) }, 200)
  })

  app.openapi(bytesRoute, async (c) => {
    const { dossier: name, sha256 } = c.req.valid('param')
    const named = dossierNamed(dossiers, name)
    const held = await named.dossier.capture(sha256)
    if (!held) throw notHeld('capture', sha256, named)
    return asAnswer(attachment(held.bytes, sha256))
  })

  app.openapi(pageRoute, async (c) => {
    const { dossier: name, sha256 } = c.req.valid('param')
    const named = dossierNamed(dossiers, name)
    const held = await named.dossier.capture(sha256)
    if (!held) throw notHeld('capture', sha256, named)
    const page = originalPage({ ...held.facts, bytes: held.bytes })
    return asAnswer(new Response(page, { headers: originalPageHeaders }))
  })
}

/** Whatever was captured may be hostile: it leaves as plain text to be saved, and no browser shows it. */
function attachment(bytes: Uint8Array, sha256: string): Response {
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': 'text/plain',
      'Content-Disposition': `attachment; filename="${sha256}.txt"`,
    },
  })
}

/** What became of each as it happens, as server-sent events: `step` with an `AddedStep`, then `end` when reports are joined, or `problem`. */
function streamItems(c: Context, dossier: ServedDossier, items: readonly Item[]) {
  return streamSSE(c, async (stream) => {
    const send = (event: string, data: unknown) => stream.writeSSE({ event, data: JSON.stringify(data) })
    try {
      await addItems(dossier, items, (step) => void send('step', step))
      await send('end', {})
    } catch (error) {
      if (!(error instanceof BadInput)) console.error(error)
      await send('problem', problemBody(error instanceof BadInput ? error.facts : bugWhileAdding))
    }
  })
}

const bugWhileAdding: BadInputFacts = {
  code: 'http.bug',
  found: 'a bug of ours',
  where: 'the dossier',
  expected: 'to join what was added with the rest',
  remedy: 'what was kept is safe; the server printed the details',
}

/** A single bad item answers with its problem, 422, as a form for people would. */
function soleProblem(items: readonly AddedItem[]): AddedItem[] {
  const [only] = items
  if (items.length === 1 && only?.problem)
    throw new HttpProblem(only.problem.code === 'http.bug' ? 500 : 422, only.problem as BadInputFacts)
  return [...items]
}

function requestItem(body: CaptureRequest): Item {
  const { published = null } = body
  if ('url' in body)
    return { name: body.url, take: async () => ({ ...(await captureUrl(body.url)), published }) }
  const name = body.name ?? null
  return {
    name: name ?? firstWords(body.text),
    take: async () => ({ ...captureText(body.text, name), published }),
  }
}

function bytesItem(buffer: ArrayBuffer, fileName: string | null, published: string | null): Item {
  const name = fileName === null ? null : withoutFolders(fileName)
  return { name: name ?? 'uploaded file', take: async () => captureUpload(buffer, name, published) }
}

function captureUpload(buffer: ArrayBuffer, fileName: string | null, published: string | null): Capture {
  return captureBytes(new Uint8Array(buffer), { url: null, fileName, contentType: null, published })
}

function formItems(form: FormData): Item[] {
  const files = [...form.values()].filter((value) => typeof value !== 'string')
  const given = form.get('published')
  const published = typeof given === 'string' && given !== '' ? given : null
  if (files.length > 0) {
    return files.map((file) => {
      const name = withoutFolders(file.name)
      return { name, take: async () => captureUpload(await file.arrayBuffer(), name, published) }
    })
  }
  throw new BadInput({
    code: 'http.no-file',
    found: 'a form without a file',
    where: 'the request body',
    expected: 'one or more `file` fields',
    remedy: 'choose a file and send it again',
  })
}

function writable(named: NamedDossier): ServedDossier {
  if (!named.readOnly) return named.dossier
  throw new HttpProblem(403, {
    code: `http.${named.name}-read-only`,
    found: `an addition to the dossier ${named.name}`,
    where: 'the address',
    expected: 'a dossier of your own',
    remedy: 'add it to the dossier mine instead',
  })
}

function refuseLarge(maxCaptureBytes: number) {
  return bodyLimit({
    maxSize: maxCaptureBytes + formOverheadBytes,
    onError: (c) => {
      const declared = Number(c.req.header('content-length') ?? Number.NaN)
      const size = Number.isFinite(declared)
        ? `${megabytes(declared)} MB`
        : `more than ${megabytes(maxCaptureBytes)} MB`
      throw new HttpProblem(413, {
        code: 'http.too-large',
        found: size,
        where: 'the request body',
        expected: `at most ${megabytes(maxCaptureBytes)} MB`,
        remedy: 'save the article alone, without its pictures, and add that',
      })
    },
  })
}

function megabytes(bytes: number): string {
  return (bytes / 1024 / 1024).toFixed(1).replace(/\.0$/, '')
}

function firstWords(text: string): string {
  const line = text.trim().split('\n', 1)[0] ?? ''
  return line.length > nameLength ? `${line.slice(0, nameLength).trimEnd()}…` : line || 'pasted text'
}

function withoutFolders(fileName: string): string {
  return fileName.split(/[\\/]/).at(-1) || 'uploaded file'
}
