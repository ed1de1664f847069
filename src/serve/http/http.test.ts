import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { openSampleDossier } from '../../../tests/browser/sample-dossier.ts'
import { newFolder } from '../../../tests/support/until-the-end.ts'
import { readingSchema } from '../../model/reading.ts'
import { createApp } from './app.ts'
import { readAssets } from './assets.ts'
import * as claimShapes from './claim-shapes.ts'
import { contentSecurityPolicy } from './headers.ts'
import { serveApp } from './serve.ts'
import type { ServedDossier } from './served-dossier.ts'
import * as shapes from './shapes.ts'
import { type TileSource, tileSource } from './tiles.ts'

const base = 'http://127.0.0.1:4870'
const token = 'token-of-this-start'
const limit = 2000

const worldAtOnce = 'west=-180&south=-85&east=180&north=85&zoom=9'
const minutesOf = (date: string) => Date.parse(date) / 60_000
const may2031 = `windowFrom=${minutesOf('2031-05-01')}&windowTo=${minutesOf('2031-06-01')}&step=1`

let sample: ServedDossier
let own: ServedDossier

beforeAll(async () => {
  sample = await openSampleDossier('sample')
  own = await openSampleDossier('nothing')
})

function app() {
  return createApp({
    dossiers: [
      { name: 'example', title: 'Example', readOnly: true, dossier: sample },
      { name: 'mine', title: 'Mine', readOnly: false, dossier: own },
    ],
    token,
    port: () => 4870,
    assets: new Map([
      ['index.html', bytesOf('<head><meta name="sayso-token" content=""></head>')],
      ['assets/app-1a2b.js', bytesOf('export {}')],
    ]),
    maxCaptureBytes: limit,
  })
}

/** A folder with a page alone, as the build leaves one. */
function pageFolder(): string {
  const folder = newFolder('page')
  writeFileSync(join(folder, 'index.html'), '<head><meta name="sayso-token" content=""></head>')
  return folder
}

function bytesOf(text: string) {
  return new Uint8Array(new TextEncoder().encode(text))
}

function ask(path: string, init: RequestInit = {}, headers: Record<string, string> = {}) {
  return app().request(`${base}${path}`, { ...init, headers: { host: '127.0.0.1:4870', ...headers } })
}

function post(body: unknown, headers: Record<string, string> = {}, dossier = 'mine') {
  const init = { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body) }
  const all = { 'content-type': 'application/json', 'x-sayso-token': token, ...headers }
  return ask(`/api/v1/dossiers/${dossier}/captures`, init, all)
}

async function problemOf(answer: Response) {
  return shapes.errorShape.parse(await answer.json()).error
}

describe('what it answers', () => {
  it.each([
    ['/api/v1/dossiers', shapes.dossiersShape],
    ['/api/v1/dossiers/example/reading', readingSchema],
    ['/api/v1/dossiers/example/documents/d-wire', shapes.documentDetailShape.strict()],
    ['/api/v1/dossiers/example/documents/d-letter', shapes.documentDetailShape.strict()],
    ['/api/v1/dossiers/example/incidents/i-veldova', shapes.incidentDetailShape.strict()],
    ['/api/v1/dossiers/example/incidents/i-aid', shapes.incidentDetailShape.strict()],
    ['/api/v1/dossiers/example/map', claimShapes.mapShape.strict()],
    ['/api/v1/dossiers/example/map?by=party&voice=party:Marovia', claimShapes.mapShape.strict()],
    [`/api/v1/dossiers/example/map/cells?${worldAtOnce}`, claimShapes.mapCellsShape.strict()],
    [`/api/v1/dossiers/example/map/cells?by=outcome&${worldAtOnce}`, claimShapes.mapCellsShape.strict()],
    ['/api/v1/dossiers/example/timeline', claimShapes.timelineShape.strict()],
    ['/api/v1/dossiers/mine/timeline', claimShapes.timelineShape.strict()],
    [`/api/v1/dossiers/example/timeline/lanes?${may2031}`, claimShapes.lanesShape.strict()],
    ['/api/v1/dossiers/example/claim-rows?place=withheld', claimShapes.claimRowsShape.strict()],
    ['/api/v1/dossiers/example/claim-rows?time=unsaid&limit=2', claimShapes.claimRowsShape.strict()],
  ])('%s has its published shape', async (path, shape) => {
    const answer = await ask(path)
    expect(answer.status).toBe(200)
    shape.parse(await answer.json())
  })

  it('lists disputed incidents first', async () => {
    const { incidents } = (await (await ask('/api/v1/dossiers/example/incidents')).json()) as {
      incidents: shapes.IncidentSummary[]
    }
    expect(incidents.map(({ id, disputes, documents }) => [id, disputes, documents])).toEqual([
      ['i-veldova', 2, 2],
      ['i-aid', 0, 1],
    ])
  })

  it.each([
    ['i-veldova', { origins: 5, sides: 1, unknown: 0, ownVoice: 0, outlets: 2 }],
    ['i-aid', { origins: 0, sides: 0, unknown: 1, ownVoice: 0, outlets: 1 }],
  ])('counts origins, unknown origins and outlets of %s apart', async (id, expected) => {
    const answer = await ask(`/api/v1/dossiers/example/incidents/${id}`)
    const { tally } = shapes.incidentDetailShape.parse(await answer.json())
    const counts = Object.entries(tally).map(([part, ids]) => [part, ids.length])
    expect(Object.fromEntries(counts)).toEqual(expected)
  })

  it('gives the exact words of every claim of an incident', async () => {
    const { claims, words } = shapes.incidentDetailShape.parse(
      await (await ask('/api/v1/dossiers/example/incidents/i-veldova')).json(),
    )
    expect(Object.keys(words).sort()).toEqual(claims.map((claim) => claim.id).sort())
    expect(words['c-killed']).toBe('60 attackers were killed near an unnamed village')
  })

  it('gives a document its own statements and the disputes it takes part in', async () => {
    const detail = shapes.documentDetailShape.parse(
      await (await ask('/api/v1/dossiers/example/documents/d-letter')).json(),
    )
    expect(detail.disputes.map((dispute) => dispute.id)).toEqual(['x-dead'])
    expect(detail.statements.map((statement) => statement.document)).toEqual([
      'd-letter',
      'd-letter',
      'd-letter',
    ])
  })

  it('puts on the map what can be drawn, by speaker and by party, and counts apart what cannot', async () => {
    const { standings, voices } = claimShapes.mapShape.parse(
      await (await ask('/api/v1/dossiers/example/map')).json(),
    )
    expect(standings).toEqual({ placed: 2, country: 0, withheld: 1, unknown: 1, unsaid: 7 })
    expect(voices[0]).toMatchObject({ key: 'e-ministry', number: 1, party: 'Marovia', claims: 4 })
    const cellsBy = async (by: string) => {
      const answer = await ask(`/api/v1/dossiers/example/map/cells?by=${by}&${worldAtOnce}`)
      return claimShapes.mapCellsShape.parse(await answer.json()).cells
    }
    const [cell] = await cellsBy('speaker')
    expect(cell).toMatchObject({ claims: 2, place: { name: 'Veldova', radiusMeters: 3000 } })
    const parts = (await Promise.all(['speaker', 'party', 'outcome'].map(cellsBy))).map(([one]) => one?.parts)
    expect(parts.map((part) => part?.map(({ key }) => key).sort())).toEqual([
      ['e-brandt', 'e-ministry'],
      ['e-brandt', 'party:Marovia'],
      ['prevented', 'succeeded'],
    ])
    const rows = await ask(`/api/v1/dossiers/example/claim-rows?cells=${cell?.key}`)
    expect(claimShapes.claimRowsShape.parse(await rows.json())).toMatchObject({
      total: 2,
      names: { 'e-brandt': 'Ilya Brandt' },
    })
  })

  it('gives each lane of the timeline its speaker and its intervals, said at apart from happened at', async () => {
    const answer = await ask(`/api/v1/dossiers/example/timeline/lanes?${may2031}`)
    const { lanes } = claimShapes.lanesShape.parse(await answer.json())
    expect(
      lanes.map(({ voice, marks }) => [voice.name, marks.map(({ role, grain }) => [role, grain])]),
    ).toEqual([
      [
        'Marovian Defence Ministry',
        [
          ['happened', 'day'],
          ['said', 'day'],
        ],
      ],
    ])
  })

  it.each([
    ['map/cells?west=-200&south=0&east=1&north=1&zoom=3'],
    ['map/cells?zoom=3'],
    [`map/cells?${worldAtOnce}9`],
    ['map?from=yesterday'],
    ['timeline/lanes?windowFrom=0&windowTo=1&step=0'],
    ['claim-rows?limit=100000'],
    ['claim-rows?place=middle'],
  ])('refuses %s as bad input', async (path) => {
    expect((await ask(`/api/v1/dossiers/example/${path}`)).status).toBe(422)
  })

  it('publishes an OpenAPI document that names the parts of a reading', async () => {
    const spec = (await (await ask('/api/v1/openapi.json')).json()) as {
      openapi: string
      paths: Record<string, unknown>
      components: { schemas: Record<string, unknown> }
    }
    expect(spec.openapi).toBe('3.1.0')
    expect(Object.keys(spec.paths)).toEqual([
      '/api/v1/dossiers',
      '/api/v1/dossiers/{dossier}/reading',
      '/api/v1/dossiers/{dossier}/documents',
      '/api/v1/dossiers/{dossier}/documents/{id}',
      '/api/v1/dossiers/{dossier}/incidents',
      '/api/v1/dossiers/{dossier}/incidents/{id}',
      '/api/v1/dossiers/{dossier}/incidents/{id}/sheet',
      '/api/v1/dossiers/{dossier}/decisions',
      '/api/v1/dossiers/{dossier}/decisions/{seq}/undo',
      '/api/v1/dossiers/{dossier}/parties',
      '/api/v1/dossiers/{dossier}/entities',
      '/api/v1/dossiers/{dossier}/search',
      '/api/v1/dossiers/{dossier}/captures',
      '/api/v1/dossiers/{dossier}/captures/{sha256}',
      '/api/v1/dossiers/{dossier}/captures/{sha256}/page',
      '/api/v1/dossiers/{dossier}/map',
      '/api/v1/dossiers/{dossier}/map/cells',
      '/api/v1/dossiers/{dossier}/timeline',
      '/api/v1/dossiers/{dossier}/timeline/lanes',
      '/api/v1/dossiers/{dossier}/claim-rows',
      '/api/v1/dossiers/{dossier}/claim-facets',
      '/api/v1/dossiers/{dossier}/sources',
      '/api/v1/dossiers/{dossier}/quote-links',
      '/api/v1/dossiers/{dossier}/export',
    ])
    expect(Object.keys(spec.components.schemas)).toEqual(
      expect.arrayContaining(['Reading', 'Document', 'Statement', 'Claim', 'Dispute', 'Error']),
    )
  })
})

describe('who may talk to it', () => {
  it('lets a page ask for tiles only below the address that the user named', async () => {
    const policyWith = async (tiles: TileSource | null) => {
      const served = createApp({ dossiers: [], token, port: () => 4870, assets: null, tiles })
      const answer = await served.request(`${base}/api/v1/dossiers`, { headers: { host: '127.0.0.1:4870' } })
      return answer.headers.get('content-security-policy')
    }
    expect(await policyWith(null)).toBe(contentSecurityPolicy)
    const tiles = tileSource('https://tiles.example/base/{z}/{x}/{y}.png')
    expect(await policyWith(tiles)).toBe(
      contentSecurityPolicy.replace("connect-src 'self'", "connect-src 'self' https://tiles.example/base/"),
    )
  })

  it.each(['127.0.0.1:4870', 'localhost:4870'])('answers the host %s', async (host) => {
    expect((await ask('/api/v1/dossiers', {}, { host })).status).toBe(200)
  })

  it.each([
    'evil.example',
    'evil.example:4870',
    '127.0.0.1',
    '127.0.0.1:4871',
    'localhost.evil.example:4870',
    '[::1]:4870',
    '',
  ])('refuses the host %j', async (host) => {
    const answer = await ask('/api/v1/dossiers', {}, { host })
    expect(answer.status).toBe(403)
    expect((await problemOf(answer)).code).toBe('http.wrong-host')
  })

  it.each(['http://evil.example', 'null', 'https://127.0.0.1:4870', 'http://127.0.0.1:4871', ''])(
    'refuses a change from the origin %j even with the token',
    async (origin) => {
      const answer = await post({ text: 'x' }, { origin })
      expect(answer.status).toBe(403)
      expect((await problemOf(answer)).code).toBe('http.wrong-origin')
    },
  )

  it.each(['', 'token-of-another-start', `${token} `.repeat(2)])(
    'refuses a change with the token %j',
    async (wrong) => {
      const answer = await post({ text: 'x' }, { 'x-sayso-token': wrong })
      expect(answer.status).toBe(403)
      expect((await problemOf(answer)).code).toBe('http.wrong-token')
    },
  )

  it('takes a change from its own page', async () => {
    expect((await post({ text: 'x' }, { origin: 'http://localhost:4870' })).status).toBe(200)
  })

  it.each(['/', '/api/v1/dossiers', '/nothing.txt', '/api/v1/openapi.json'])(
    'sends its policy with %s',
    async (path) => {
      const { headers } = await ask(path)
      expect(headers.get('content-security-policy')).toBe(contentSecurityPolicy)
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('referrer-policy')).toBe('no-referrer')
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
      expect(headers.get('access-control-allow-origin')).toBeNull()
    },
  )
})

describe('adding', () => {
  it('says what was added and what was known', async () => {
    const served = app()
    const send = () =>
      served.request(`${base}/api/v1/dossiers/mine/captures`, {
        method: 'POST',
        body: JSON.stringify({ text: 'A report.\nIts second line.' }),
        headers: { host: '127.0.0.1:4870', 'content-type': 'application/json', 'x-sayso-token': token },
      })
    const statuses = []
    for (const answer of [await send(), await send()]) {
      const { items } = shapes.addedShape.parse(await answer.json())
      statuses.push(...items.map((item) => [item.name, item.status]))
    }
    expect(statuses).toEqual([
      ['A report.', 'added'],
      ['A report.', 'known'],
    ])
  })

  it('keeps the good files of a form and lists the bad one', async () => {
    const form = new FormData()
    form.append('file', new File(['A report.'], 'good.txt'))
    form.append('file', new File([], 'folder/empty.txt'))
    const answer = await ask(
      '/api/v1/dossiers/mine/captures',
      { method: 'POST', body: form },
      { 'x-sayso-token': token },
    )
    expect(answer.status).toBe(200)
    const { items } = shapes.addedShape.parse(await answer.json())
    expect(items.map(({ name, status, problem }) => [name, status, problem?.code ?? null])).toEqual([
      ['good.txt', 'added', null],
      ['empty.txt', 'failed', 'capture.empty'],
    ])
  })

  it('tells of each file as it is read, a hostile one among good ones, as server-sent events', async () => {
    const form = new FormData()
    const names = ['one.txt', 'empty.txt', 'stumbles.txt', 'two.txt', 'one again.txt']
    const texts = [
      'The first of two.',
      '',
      'a text that meets a bug',
      'The second of two.',
      'The first of two.',
    ]
    for (const [at, name] of names.entries()) form.append('file', new File([texts[at] as string], name))
    const answer = await ask(
      '/api/v1/dossiers/mine/captures',
      { method: 'POST', body: form },
      { 'x-sayso-token': token, accept: 'text/event-stream' },
    )
    expect(answer.headers.get('content-type')).toContain('text/event-stream')
    const events = (await answer.text()).trim().split('\n\n')
    expect(events.at(-1)).toBe('event: end\ndata: {}')
    const steps = events.slice(0, -1).map((event) => {
      const [kind, data] = event.split('\n')
      expect(kind).toBe('event: step')
      return shapes.addedStepShape.parse(JSON.parse((data as string).slice('data: '.length)))
    })
    expect(
      steps.map((step) => (step.step === 'done' ? `${step.index} ${step.item.status}` : `${step.index} …`)),
    ).toEqual(['1 failed', '0 …', '0 added', '2 …', '2 failed', '3 …', '3 added', '4 …', '4 known'])
    const problems = steps.flatMap((step) =>
      step.step === 'done' && step.item.problem ? [step.item.problem] : [],
    )
    expect(problems.map(({ code }) => code)).toEqual(['capture.empty', 'http.bug'])
    expect(JSON.stringify(steps)).not.toContain('secret words')
  })

  it('keeps the publication date that was given, and refuses one that is no date', async () => {
    const sent = await post({ text: 'A dated report of a quiet day.', published: '2031-05-13' })
    expect(sent.status).toBe(200)
    const { items } = shapes.addedShape.parse(await sent.json())
    const facts = await own.capture(
      createHash('sha256').update('A dated report of a quiet day.').digest('hex'),
    )
    expect(items[0]?.status).toBe('added')
    expect(facts?.facts.published).toBe('2031-05-13')
    expect((await post({ text: 'Another report.', published: '' })).status).toBe(422)
  })

  it('takes raw bytes under a name', async () => {
    const init = { method: 'POST', body: bytesOf('A report.') }
    const headers = { 'x-sayso-token': token, 'content-type': 'application/octet-stream' }
    const answer = await ask('/api/v1/dossiers/mine/captures?name=a.txt', init, headers)
    expect(shapes.addedShape.parse(await answer.json()).items[0]?.name).toBe('a.txt')
  })

  it.each([
    ['an empty text', { text: '' }, 422, 'capture.empty'],
    ['neither text nor address', { words: 'x' }, 422, 'http.bad-request'],
    ['text and address', { text: 'x', url: 'https://a.example/' }, 422, 'http.bad-request'],
    ['a field it does not know', { text: 'x', colour: 'red' }, 422, 'http.bad-request'],
    ['half a JSON', '{"text": "x', 400, 'http.bad-request'],
    ['a body over the limit', { text: 'x'.repeat(limit + 65 * 1024) }, 413, 'http.too-large'],
    ['bytes that meet a bug', { text: 'a text that meets a bug' }, 500, 'http.bug'],
  ])('refuses %s', async (_, body, status, code) => {
    const answer = await post(body)
    expect(answer.status).toBe(status)
    const problem = await problemOf(answer)
    expect(problem.code).toBe(code)
    expect(problem.message).not.toMatch(/\n|secret words/)
  })

  it('refuses a body over the limit that does not declare its size', async () => {
    const body = new ReadableStream({
      pull(controller) {
        controller.enqueue(new Uint8Array(8192))
      },
    })
    const init = { method: 'POST', body, duplex: 'half' as const }
    const headers = { 'x-sayso-token': token, 'content-type': 'application/octet-stream' }
    const answer = await ask('/api/v1/dossiers/mine/captures', init, headers)
    expect([answer.status, (await problemOf(answer)).code]).toEqual([413, 'http.too-large'])
  })

  it('refuses additions to the example and names the other dossier', async () => {
    const answer = await post({ text: 'x' }, {}, 'example')
    expect(answer.status).toBe(403)
    expect(await problemOf(answer)).toMatchObject({
      code: 'http.example-read-only',
      remedy: expect.stringContaining('mine'),
    })
  })
})

describe('captured bytes', () => {
  it('leave untouched, to be saved, never as a page', async () => {
    const page = '<!doctype html><html><body><script>alert(1)</script><p>A page.</p></body></html>'
    const headers = { 'x-sayso-token': token, 'content-type': 'application/octet-stream' }
    await ask('/api/v1/dossiers/mine/captures?name=a.html', { method: 'POST', body: page }, headers)
    const sha256 = createHash('sha256').update(page).digest('hex')
    const answer = await ask(`/api/v1/dossiers/mine/captures/${sha256}`)
    expect(await answer.text()).toBe(page)
    expect(answer.headers.get('content-type')).toBe('text/plain')
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment; /)
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
  })

  it.each([
    ['a hash it does not hold', '0'.repeat(64), 404],
    ['a path', '..%2fjournal.jsonl', 422],
    ['an upper-case hash', 'A'.repeat(64), 422],
  ])('are refused for %s', async (_, name, status) => {
    const answer = await ask(`/api/v1/dossiers/mine/captures/${name}`)
    await problemOf(answer)
    expect(answer.status).toBe(status)
  })
})

describe('what it does not have', () => {
  it.each([
    ['/api/v1/dossiers/none/documents', 'http.no-such-dossier'],
    ['/api/v1/dossiers/mine/documents/none', 'http.no-such-document'],
    ['/api/v1/dossiers/mine/incidents/none', 'http.no-such-incident'],
    ['/api/v1/none', 'http.not-found'],
    ['/api/v2/dossiers', 'http.not-found'],
    ['/assets/none.js', 'http.not-found'],
    ['/..%2f..%2fetc%2fpasswd.txt', 'http.not-found'],
  ])('%s is 404 in the one shape', async (path, code) => {
    const answer = await ask(path)
    expect([answer.status, (await problemOf(answer)).code]).toEqual([404, code])
  })
})

describe('the page', () => {
  it.each(['/', '/index.html', '/mine/documents/d-wire', '/add'])(
    'is given for %s with the token and is not kept',
    async (path) => {
      const answer = await ask(path)
      expect(answer.headers.get('content-type')).toMatch(/^text\/html/)
      expect(answer.headers.get('cache-control')).toBe('no-store')
      expect(await answer.text()).toContain(`content="${token}"`)
    },
  )

  it('gives hashed files for keeps, with their type', async () => {
    const { headers } = await ask('/assets/app-1a2b.js')
    expect(headers.get('content-type')).toBe('text/javascript; charset=utf-8')
    expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  })

  it('has no folder of assets where nothing was built', () => {
    expect(readAssets('tests/no-such-folder')).toBeNull()
  })
})

describe('on a real port', () => {
  const options = () => ({
    dossiers: [{ name: 'mine', title: 'Mine', readOnly: false, dossier: own }],
    webFolder: null,
  })

  it('tells a client that sends 8 MB, over its limit, so in words', async () => {
    const served = await serveApp({ ...options(), webFolder: pageFolder(), port: 0, maxCaptureBytes: limit })
    try {
      const page = await (await fetch(served.url)).text()
      const headers = { 'x-sayso-token': /content="([^"]+)"/.exec(page)?.[1] ?? '' }
      const body = new FormData()
      body.append('file', new File([new Uint8Array(8 * 1024 * 1024)], 'large.html'))
      const answer = await fetch(`${served.url}/api/v1/dossiers/mine/captures`, {
        method: 'POST',
        body,
        headers,
      })
      expect([answer.status, (await problemOf(answer)).found]).toEqual([413, '8 MB'])
    } finally {
      await served.close()
    }
  })

  it('listens on 127.0.0.1, answers and closes', async () => {
    const served = await serveApp({ ...options(), port: 0, maxCaptureBytes: limit })
    try {
      expect(served.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
      const answer = await fetch(`${served.url}/api/v1/dossiers`)
      shapes.dossiersShape.parse(await answer.json())
    } finally {
      await served.close()
    }
    await expect(fetch(`${served.url}/api/v1/dossiers`)).rejects.toThrow()
  })

  it('says in one line that its port is taken', async () => {
    const first = await serveApp({ ...options(), port: 0 })
    try {
      const port = Number(new URL(first.url).port)
      await expect(serveApp({ ...options(), port })).rejects.toMatchObject({
        facts: { code: 'serve.port-taken' },
      })
    } finally {
      await first.close()
    }
  })

  it('says in one line that the web app is not built', async () => {
    await expect(
      serveApp({ ...options(), port: 0, webFolder: 'tests/no-such-folder' }),
    ).rejects.toMatchObject({
      facts: { code: 'serve.web-not-built' },
    })
  })
})
